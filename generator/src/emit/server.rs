//! `generated/server.rs`: the table of the driver's functions, and packets decoded into calls of them.
//! Must not know a command, nor whose names it translates.

use super::{argument, ident, rust_type, size};
use crate::model::{Command, FOUND, Model, Param, Role, found_at_most};
use crate::registry::Base;
use crate::rules::RETURNED;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// The program and the interface that a number is of, as arguments.
fn resource(interface: &str, all: &[Param]) -> (TokenStream, TokenStream) {
    let of = |p: &&Param| matches!(&p.role, Role::Name(class, _) if class == "Program");
    let program = match all.iter().find(of).map(|p| p.at as usize) {
        Some(at) => quote!(Some(p.word(#at))),
        None => quote!(None),
    };
    (program, argument(&interface.replace("GL_", "gl::"), all))
}

fn scalar(p: &Param, all: &[Param]) -> TokenStream {
    let at = p.at as usize;
    match (&p.role, p.it.ctype.base) {
        (Role::Number(interface), base) => {
            let (program, interface) = resource(interface, all);
            let ty = rust_type(crate::registry::Ctype { base, pointers: 0, is_const: false });
            quote!(handlers::number(x, #program, #interface, p.word(#at)) as #ty)
        }
        (Role::Name(..), Base::Sync) => quote!(x.sync(p.word(#at))),
        (Role::Name(class, creates), _) => {
            let class = ident(class);
            if *creates {
                quote!(x.name_for_bind(ObjectClass::#class, p.word(#at)))
            } else {
                quote!(x.name(ObjectClass::#class, p.word(#at)))
            }
        }
        (_, Base::F32) => quote!(p.f32(#at)),
        (_, Base::F64) => quote!(p.f64(#at)),
        (_, Base::U64 | Base::Sync) => quote!(p.u64(#at)),
        (_, Base::I64) => quote!(p.u64(#at) as i64),
        (_, Base::Enum | Base::Bitfield | Base::U32) => quote!(p.word(#at)),
        (_, base) => {
            let ty = rust_type(crate::registry::Ctype { base, pointers: 0, is_const: false });
            quote!(p.word(#at) as #ty)
        }
    }
}

/// A parameter's name as a variable, kept apart from the function's own.
fn local(name: &str) -> proc_macro2::Ident {
    match name {
        "x" | "p" | "call" | "returned" => format_ident!("{name}_"),
        _ => ident(name),
    }
}

/// The function of one command, or nothing if a handler has its place.
pub fn function(command: &Command) -> TokenStream {
    if command.rule.it.server.is_some() {
        return quote!();
    }
    let name = ident(&command.it.name);
    let function = format_ident!("{}", command.it.name);
    // Sizes of memory may be said by any parameter: first those that are no pointers.
    let (mut lets, mut pointers) = (Vec::new(), Vec::new());
    let mut args = Vec::new();
    let mut counted = None;
    let mut texts = None;
    let mut written = Vec::new();
    for p in &command.params {
        let (param, at) = (local(&p.it.name), p.at as usize);
        let element = p.it.ctype.element_size();
        if p.it.ctype.pointers == 0 {
            let value = scalar(p, &command.params);
            lets.push(quote!(let #param = #value;));
            args.push(quote!(#param));
            continue;
        }
        let need = |count: &str| {
            let count = size(count, &command.params);
            if element == 1 { quote!(#count) } else { quote!((#count).saturating_mul(#element)) }
        };
        match &p.role {
            Role::In(Some(count)) | Role::TextOf(count) => {
                let need = need(count);
                pointers.push(quote!(let #param = x.input(p, #at, #need)?;));
            }
            Role::Out(Some(count)) if count.contains("count(") => {
                let count = size(count, &command.params);
                counted = Some((param.clone(), quote!(output_counted), quote!(p, #at, #element, #count)));
            }
            Role::Out(Some(count)) if p.it.ctype.base == Base::Char => {
                // As much as was written: behind the text, the program's memory stays as it is.
                let count = size(count, &command.params);
                pointers.push(quote!(let mut #param = x.room_for_text(p, #at, #count)?;));
                written.push(quote!(x.output_text(p, #at, &#param)?;));
                args.push(quote!(text_at(&mut #param).cast()));
                continue;
            }
            Role::Out(Some(count)) if count == FOUND => {
                counted = Some((param.clone(), quote!(output_found), quote!(p, #at, #element, usize::MAX)));
            }
            Role::Out(Some(count)) if found_at_most(count).is_some() => {
                let most = need(found_at_most(count).unwrap_or(count));
                counted = Some((param.clone(), quote!(output_found), quote!(p, #at, #element, #most)));
            }
            Role::Out(Some(count)) => {
                let need = need(count);
                pointers.push(quote!(let #param = x.output(p, #at, #need)?;));
            }
            Role::NamesIn(class) => {
                let class = ident(class);
                pointers.push(quote!(let #param = x.names_in(p, ObjectClass::#class, #at)?;));
                args.push(quote!(names_at(&#param)));
                continue;
            }
            Role::Text => pointers.push(quote!(let #param = x.text(p, #at)?;)),
            Role::Texts(count, _) => {
                pointers.push(quote!(let #param = x.texts(p, #at)?;));
                texts = Some(param.clone());
                let count = size(count, &command.params);
                args.push(quote!(#param.list(#count).cast()));
                continue;
            }
            Role::TextLengths => {
                args.push(quote!(#texts.lengths.as_ptr()));
                continue;
            }
            Role::Offset => pointers.push(quote!(let #param = x.offset(p, #at);)),
            _ => {}
        }
        args.push(quote!(#param.cast()));
    }
    lets.append(&mut pointers);
    let gl = command.it.name.trim_start_matches("gl");
    let text = format!("gl{gl}");
    let fetch = quote!(let call = x.gl().#name.ok_or(Refused::Missing(#text))?;);
    // Names made or given up: the table of names does the calling.
    for p in &command.params {
        let at = p.at as usize;
        if let Role::NamesOut(class) = &p.role {
            let class = ident(class);
            let count = command.params.iter().find(|other| p.it.len.as_deref() == Some(&other.it.name));
            let count = count.map_or(0, |count| count.at as usize);
            let others = command.params.iter().filter(|p| p.it.ctype.pointers == 0).map(|p| {
                let name = local(&p.it.name);
                if p.at as usize == count { quote!(n) } else { quote!(#name) }
            });
            return quote! {
                fn #function(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
                    #fetch
                    #(#lets)*
                    x.gen_names(p, ObjectClass::#class, #count, #at, |n, names| unsafe { call(#(#others,)* names) })
                }
            };
        }
        let deletes = command.rule.it.effects.iter().any(|effect| effect.delete.is_some());
        if let (Role::NamesIn(class), true) = (&p.role, deletes) {
            let class = ident(class);
            return quote! {
                fn #function(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
                    #fetch
                    x.delete_names(p, ObjectClass::#class, #at, |n, names| unsafe { call(n, names) })
                }
            };
        }
    }
    let call = match counted {
        Some((param, output, room)) => quote!(x.#output(#room, |#param| unsafe { call(#(#args),*) })?;),
        None => quote!(unsafe { call(#(#args),*) };),
    };
    if let Some(made) = command.extra(crate::model::MADE) {
        let made = made as usize;
        let class = command.rule.it.effects.iter().find_map(|effect| effect.create.as_deref());
        let class = crate::model::CLASSES
            .iter()
            .find(|(_, ours, _)| class.is_some_and(|c| ours.eq_ignore_ascii_case(c)));
        let class = ident(class.map_or("None", |(_, ours, _)| ours));
        return quote! {
            fn #function(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
                #fetch
                #(#lets)*
                let real = unsafe { call(#(#args),*) };
                x.made(ObjectClass::#class, p.word(#made), real as u64);
                Ok(())
            }
        };
    }
    let finish = match (command.reply, command.it.ret.base) {
        (false, _) => quote!(#call),
        (true, Base::Void) => quote!(#call #(#written)* x.answer(0);),
        (true, base) => {
            let value = match base {
                Base::F32 => quote!(u64::from(returned.to_bits())),
                Base::F64 => quote!(returned.to_bits()),
                Base::Void => quote!(0),
                _ => quote!(returned as u64),
            };
            let translated = command.rule.it.numbers.get(RETURNED).map(|interface| {
                let (program, interface) = resource(interface, &command.params);
                quote!(let returned = handlers::virtual_number(x, #program, #interface, returned as u32) as i32;)
            });
            quote!(let returned = unsafe { call(#(#args),*) }; #translated #(#written)* x.answer(#value);)
        }
    };
    quote! {
        fn #function(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
            #fetch
            #(#lets)*
            #finish
            Ok(())
        }
    }
}

/// The file.
pub fn emit(model: &Model) -> TokenStream {
    let fields = model.commands.iter().map(|c| {
        let name = ident(&c.it.name);
        let types = c.params.iter().map(|p| rust_type(p.it.ctype));
        let ret = match (c.it.ret.base, c.it.ret.pointers) {
            (Base::Void, 0) => quote!(),
            _ => {
                let ty = rust_type(c.it.ret);
                quote!(-> #ty)
            }
        };
        quote!(pub #name: Option<unsafe extern "system" fn(#(#types),*) #ret>)
    });
    // A driver may know a command only by an extension's name.
    let loads = model.commands.iter().map(|c| {
        let field = ident(&c.it.name);
        let names: Vec<_> = std::iter::once(&c.it.name)
            .chain(&c.aliases)
            .map(|name| {
                let bytes = proc_macro2::Literal::c_string(
                    &std::ffi::CString::new(name.as_str()).unwrap_or_default(),
                );
                quote!(#bytes)
            })
            .collect();
        quote!(#field: unsafe { function(get, &[#(#names),*]) })
    });
    let functions = model.commands.iter().map(function);
    let entries = model.commands.iter().map(|c| match &c.rule.it.server {
        Some(handler) => {
            let handler = ident(handler);
            quote!(handlers::#handler)
        }
        None => {
            let name = ident(&c.it.name);
            quote!(#name)
        }
    });
    let count = model.commands.len();
    quote! {
        #![allow(non_snake_case, unsafe_code, missing_docs, clippy::too_many_arguments, clippy::type_complexity, clippy::undocumented_unsafe_blocks, clippy::unnecessary_cast, clippy::let_unit_value, unused_unsafe, unused_variables)]
        use crate::executor::{Executor, Refused, names_at, text_at};
        use crate::handlers;
        use reprise_gl::command::ObjectClass;
        use reprise_gl::interface::{indices, locations, subroutine_uniforms, subroutines};
        use reprise_gl::ops::FIRST;
        use reprise_gl::sizes;
        use reprise_gl::tokens as gl;
        use reprise_wire::packet::Packet;
        use std::ffi::{CStr, c_void};

        /// The driver's functions; `None` where it has none.
        pub struct Gl { #(#fields),* }

        /// # Safety
        /// `F` is the type of the function that the driver gives for these names.
        unsafe fn function<F: Copy>(get: &mut dyn FnMut(&CStr) -> *const c_void, names: &[&CStr]) -> Option<F> {
            let pointer = names.iter().map(|name| get(name)).find(|pointer| !pointer.is_null())?;
            assert_eq!(size_of::<F>(), size_of::<*const c_void>());
            // SAFETY: a function pointer of that type, as the caller promises.
            Some(unsafe { std::mem::transmute_copy(&pointer) })
        }

        impl Gl {
            /// Asks for every function.
            pub fn load(get: &mut dyn FnMut(&CStr) -> *const c_void) -> Gl {
                Gl { #(#loads),* }
            }
        }

        #(#functions)*

        type Execute = fn(&mut Executor<'_>, &Packet<'_>) -> Result<(), Refused>;

        static EXECUTE: [Execute; #count] = [#(#entries),*];

        /// Carries out one packet of a GL command.
        ///
        /// # Errors
        /// [`Refused`] where it is malformed, or the driver lacks the command.
        pub fn execute(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
            let function = p.op().checked_sub(FIRST).and_then(|i| EXECUTE.get(i as usize)).ok_or(Refused::Unknown(p.op()))?;
            function(x, p)
        }
    }
}
