//! `generated/client.rs`: exported functions that write packets.
//! Must not know a command: what is special about one is in its rule.

use super::{argument, ident, signature, size};
use crate::model::{Command, FOUND, Model, Param, Role, found_at_most};
use crate::registry::Base;
use crate::rules::{At, Effect, WindowSystem};
use proc_macro2::{Group, Ident, Literal, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use std::collections::BTreeSet;
use std::ffi::CString;

/// The words of a scalar parameter.
fn words(p: &Param) -> Vec<TokenStream> {
    let name = ident(&p.it.name);
    match p.it.ctype.base {
        Base::F32 => vec![quote!(#name.to_bits())],
        Base::F64 => vec![quote!(#name.to_bits() as u32), quote!((#name.to_bits() >> 32) as u32)],
        Base::I64 | Base::U64 | Base::Sync => vec![quote!(#name as u32), quote!((#name >> 32) as u32)],
        Base::Enum | Base::Bitfield | Base::U32 => vec![quote!(#name)],
        _ => vec![quote!(#name as u32)],
    }
}

fn blob(p: &Param, all: &[Param]) -> TokenStream {
    let name = ident(&p.it.name);
    let element = p.it.ctype.element_size();
    let bytes = |count: TokenStream| match element {
        1 => count,
        _ => quote!((#count).saturating_mul(#element)),
    };
    match &p.role {
        Role::In(Some(count)) => {
            let bytes = bytes(size(count, all));
            quote!(input(#name.cast(), #bytes))
        }
        Role::NamesIn(_) | Role::NamesOut(_) => {
            let count = p.it.len.as_deref().unwrap_or("0");
            let bytes = bytes(size(count, all));
            quote!(input(#name.cast(), #bytes))
        }
        Role::Out(_) => quote!(output(#name.cast())),
        Role::Offset => quote!(BlobArg::Value(#name as u64)),
        Role::Text => quote!(unsafe { text(#name) }),
        Role::Texts(..) => quote!(BlobArg::Bytes(&#name)),
        Role::TextOf(_) => quote!(#name),
        _ => quote!(BlobArg::Null),
    }
}

/// The only pointer parameter, where that is one to always as many bytes, and how many.
fn only_fixed(all: &[Param]) -> Option<(Ident, usize)> {
    let mut pointers = all.iter().filter(|p| p.it.ctype.pointers > 0);
    let (Some(p), None) = (pointers.next(), pointers.next()) else { return None };
    let Role::In(Some(count)) = &p.role else { return None };
    Some((ident(&p.it.name), count.parse::<usize>().ok()? * p.it.ctype.element_size()))
}

/// How the answer's first eight bytes become the C return value.
fn returned(base: Base, call: TokenStream) -> TokenStream {
    match base {
        Base::Void => quote!(#call;),
        Base::Bool | Base::U8 | Base::Char => quote!((#call) as u8),
        Base::F32 => quote!(f32::from_bits((#call) as u32)),
        Base::F64 => quote!(f64::from_bits(#call)),
        Base::I32 => quote!((#call) as i32),
        Base::I64 => quote!((#call) as i64),
        Base::U64 | Base::Sync => quote!(#call),
        _ => quote!((#call) as u32),
    }
}

fn scalars(all: &[Param]) -> Vec<TokenStream> {
    all.iter().filter(|p| p.it.ctype.pointers == 0).flat_map(words).collect()
}

/// The call of a handler that a rule names: with the command's own arguments, or with those that the rule states.
fn handled(command: &Command, handler: &str) -> TokenStream {
    let Some((function, arguments)) = handler.split_once('(') else {
        let (handler, args) = (ident(handler), command.params.iter().map(|p| ident(&p.it.name)));
        return quote!(handlers::#handler(#(#args),*));
    };
    let function = ident(function);
    // Parsed when rules and registry were joined.
    let arguments = arguments.strip_suffix(')').and_then(|text| text.parse().ok()).unwrap_or_default();
    let arguments = stated(command, arguments);
    quote!(handlers::#function(#arguments))
}

/// Arguments as a rule states them: what is no parameter is an enum of the registry, a command's number (`op`: its own) or, with
/// arguments, a call of it, the words of its packet, or a thing of the handlers'.
fn stated(command: &Command, arguments: TokenStream) -> TokenStream {
    let name = |word: Ident, called: bool| {
        let text = word.to_string();
        if command.params.iter().any(|p| p.it.name == text) {
            let parameter = ident(&text);
            return quote!(#parameter);
        }
        match text.as_str() {
            "op" => {
                let command = ident(&command.it.name);
                quote!(op::#command)
            }
            "words" => {
                let words = scalars(&command.params);
                quote!([#(#words),*])
            }
            "Some" | "None" | "true" | "false" | "it" => quote!(#word),
            _ if text.starts_with("gl") && called => quote!(#word),
            _ if text.starts_with("gl") => quote!(op::#word),
            _ if text.starts_with("GL_") => {
                let token = ident(super::tokens::constant(&text));
                quote!(gl::#token)
            }
            _ => quote!(handlers::#word),
        }
    };
    let mut rest = arguments.into_iter().peekable();
    let token = || {
        let token = rest.next()?;
        let called = matches!(rest.peek(), Some(TokenTree::Group(_)));
        Some((token, called))
    };
    let tokens = std::iter::from_fn(token).map(|(token, called)| match token {
        TokenTree::Ident(word) => name(word, called),
        TokenTree::Group(group) => {
            Group::new(group.delimiter(), stated(command, group.stream())).to_token_stream()
        }
        other => other.to_token_stream(),
    });
    tokens.collect()
}

fn body(command: &Command) -> TokenStream {
    let name = ident(&command.it.name);
    let all = &command.params;
    if let Some(handler) = &command.rule.it.client {
        let call = handled(command, handler);
        return quote!(unsafe { #call });
    }
    if let (true, [Param { it, role: Role::Name(class, _), .. }]) = (command.rule.it.lasting, &all[..]) {
        let (class, object) = (ident(class), ident(&it.name));
        return quote!(unsafe { handlers::is_object(op::#name, ObjectClass::#class, #object) });
    }
    let mut words = scalars(all);
    let class_of = |effect: &Effect| effect.create.clone().or(effect.delete.clone());
    if let Some(class) = command.rule.it.effects.iter().find_map(class_of) {
        let of_class = |c: &String| c.eq_ignore_ascii_case(&class);
        for p in all {
            let (pointer, count) = (ident(&p.it.name), p.it.len.as_deref().unwrap_or("0"));
            match &p.role {
                Role::NamesOut(c) if of_class(c) => {
                    let (class, count) = (ident(c), ident(count));
                    return quote!(unsafe { handlers::generate(op::#name, ObjectClass::#class, [#(#words),*], #count, #pointer) });
                }
                Role::NamesIn(c) if of_class(c) => {
                    let (class, count) = (ident(c), ident(count));
                    return quote!(unsafe { handlers::delete(op::#name, ObjectClass::#class, #count, #pointer) });
                }
                _ => {}
            }
        }
    }
    let notes = all.iter().filter_map(|p| {
        let (Role::Name(class, true), name) = (&p.role, ident(&p.it.name)) else { return None };
        let class = ident(class);
        Some(quote!(handlers::note(ObjectClass::#class, #name);))
    });
    let notes = quote!(#(#notes)*);
    if let Some(image) = all.iter().find(|p| Some(&p.it.name) == command.rule.it.image.as_ref()) {
        let (pointer, Role::In(Some(need))) = (ident(&image.it.name), &image.role) else { return quote!() };
        let there = |name: &str| all.iter().any(|p| p.it.name == name);
        let target = if there("target") { quote!(target) } else { quote!(0) };
        let volume = there("depth");
        let Some(arguments) = need.strip_prefix("image(").and_then(|rest| rest.strip_suffix(')')) else {
            let need = argument(need, all);
            let format = argument(if there("internalformat") { "internalformat" } else { "format" }, all);
            let extent =
                ["width", "height", "depth"].map(|name| argument(if there(name) { name } else { "1" }, all));
            return quote! {
                let image = handlers::CompressedImage::new(#target, #format, #need, [#(#extent),*], #volume);
                unsafe { handlers::send_compressed(op::#name, [#(#words),*], &image, #pointer) };
                #notes
            };
        };
        let [format, ty, extent @ ..] =
            &arguments.split(", ").map(|text| argument(text, all)).collect::<Vec<_>>()[..]
        else {
            return quote!();
        };
        return quote! {
            let image = handlers::Image::new(#target, #format, #ty, [#(#extent),*], #volume);
            unsafe { handlers::send_image(op::#name, [#(#words),*], &image, #pointer) };
            #notes
        };
    }
    let texts = all.iter().filter_map(|p| {
        let Role::Texts(count, lengths) = &p.role else { return None };
        let (name, count) = (ident(&p.it.name), size(count, all));
        let lengths = match lengths {
            Some(lengths) => {
                let lengths = ident(lengths);
                quote!(#lengths)
            }
            None => quote!(std::ptr::null()),
        };
        Some(quote!(let #name = unsafe { texts(#count, #name.cast(), #lengths) };))
    });
    let counted = all.iter().filter_map(|p| {
        let Role::TextOf(length) = &p.role else { return None };
        let (name, length) = (ident(&p.it.name), ident(length));
        Some(quote!(let (#name, #length) = unsafe { text_of(#name, #length) };))
    });
    let texts = quote!(#(#texts)* #(#counted)*);
    let blobs: Vec<_> = all.iter().filter(|p| p.it.ctype.pointers > 0).map(|p| blob(p, all)).collect();
    if command.extra(crate::model::MADE).is_some() {
        let class = command.rule.it.effects.iter().find_map(|effect| effect.create.as_deref());
        let class = crate::model::CLASSES
            .iter()
            .find(|(_, ours, _)| class.is_some_and(|c| ours.eq_ignore_ascii_case(c)));
        let class = ident(class.map_or("None", |(_, ours, _)| ours));
        words.push(quote!(made));
        let made = quote!(handlers::name_for(ObjectClass::#class));
        let call = quote!(unsafe { ask(op::#name, [#(#words),*], [#(#blobs),*], []) });
        let returned = returned(command.it.ret.base, call);
        return quote!(#texts let made = #made; #returned);
    }
    if command.reply {
        let outs = all.iter().filter_map(|p| {
            let Role::Out(count) = &p.role else { return None };
            let name = ident(&p.it.name);
            let element = p.it.ctype.element_size();
            let cap = match count {
                // As many as the server says: the counts of gets are its driver's.
                Some(count) if count.contains("count(") || count == FOUND => quote!(usize::MAX),
                Some(count) => {
                    let count = size(found_at_most(count).unwrap_or(count), all);
                    quote!((#count).saturating_mul(#element))
                }
                None => quote!(usize::MAX),
            };
            Some(quote!(Out { ptr: #name.cast(), cap: #cap }))
        });
        let call = quote!(unsafe { ask(op::#name, [#(#words),*], [#(#blobs),*], [#(#outs),*]) });
        let returned = returned(command.it.ret.base, call);
        return quote!(#texts #notes #returned);
    }
    if blobs.is_empty() {
        quote!(record(op::#name, [#(#words),*]); #notes)
    } else if let Some((pointer, bytes)) = only_fixed(all) {
        let count = words.len();
        quote!(unsafe { record_fixed::<#count, #bytes>(op::#name, [#(#words),*], #pointer.cast()) }; #notes)
    } else {
        quote!(#texts unsafe { record_blobs(op::#name, [#(#words),*], [#(#blobs),*]) }; #notes)
    }
}

/// As most calls are: with `count` 1, and so with values of a size that is known here.
fn of_one(command: &Command, count: &str) -> Option<TokenStream> {
    let rule = &command.rule.it;
    let plain =
        rule.client.is_none() && rule.before.is_none() && rule.maps.is_none() && rule.certain.is_none();
    let mut pointers = command.params.iter().filter(|p| p.it.ctype.pointers > 0);
    let (true, Some(p), None) = (plain, pointers.next(), pointers.next()) else { return None };
    let Role::In(Some(size)) = &p.role else { return None };
    let factors = size
        .split('*')
        .map(str::trim)
        .map(|factor| if factor == count { Ok(1) } else { factor.parse::<usize>() });
    let bytes = factors.product::<Result<usize, _>>().ok()? * p.it.ctype.element_size();
    let (name, pointer, count) = (ident(&command.it.name), ident(&p.it.name), ident(count));
    let words = scalars(&command.params);
    let len = words.len();
    Some(quote! {
        if #count == 1 {
            return unsafe { record_fixed::<#len, #bytes>(op::#name, [#(#words),*], #pointer.cast()) };
        }
    })
}

/// What the rule asks for before the call, and after it.
fn around(command: &Command, body: TokenStream) -> TokenStream {
    let rule = &command.rule.it;
    let body = match &rule.certain {
        Some(condition) => {
            // Parsed when rules and registry were joined.
            let condition = stated(command, condition.parse().unwrap_or_default());
            quote!(certainly(#condition, || { #body });)
        }
        None => body,
    };
    let counted = rule.excess.as_ref().and_then(|count| {
        let pointed = |p: &&Param| matches!(&p.role, Role::In(Some(size)) if size.contains(count.as_str()));
        let (values, all) = (command.params.iter().find(pointed)?, &command.params);
        let Role::In(Some(size_of)) = &values.role else { return None };
        let (count, values, bytes, element) =
            (ident(count), ident(&values.it.name), size(size_of, all), values.it.ctype.element_size());
        Some(quote!(let #count = counted(#values.cast(), #count, (#bytes).saturating_mul(#element));))
    });
    let one = rule.excess.as_ref().and_then(|count| of_one(command, count));
    let body = quote!(#one #counted #body);
    let body = match &rule.before {
        Some(before) => {
            let before = handled(command, before);
            quote!(if unsafe { #before } { #body })
        }
        None => body,
    };
    match rule.maps.as_deref() {
        Some("read") => quote!(handlers::send_maps(); #body),
        Some(_) if command.it.ret.base == Base::Void => quote!(#body handlers::fetch_maps();),
        Some(_) => quote!(let returned = { #body }; handlers::fetch_maps(); returned),
        None => body,
    }
}

/// The exported function of a command.
pub fn wrapper(command: &Command) -> TokenStream {
    let name = ident(&command.it.name);
    let (params, ret) = signature(&command.params, command.it.ret);
    let body = around(command, body(command));
    // Where the client library does something of its own, which the driver's error would come too late for.
    let rule = &command.rule.it;
    let lacking: Vec<_> = command.lacking().into_iter().map(ident).collect();
    let refused = !lacking.is_empty() && (rule.client.is_some() || rule.before.is_some());
    let refuse = refused.then(|| {
        let nothing = (command.it.ret.base != Base::Void || command.it.ret.pointers > 0)
            .then(|| quote!(Default::default()));
        quote!(if handlers::is_missing(&[#(Profile::#lacking),*]) { return #nothing; })
    });
    quote! {
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn #name(#params) #ret { #refuse #body }
    }
}

fn alias(command: &Command, alias: &str) -> TokenStream {
    let (name, alias) = (ident(&command.it.name), ident(alias));
    let (params, ret) = signature(&command.params, command.it.ret);
    let args = command.params.iter().map(|p| ident(&p.it.name));
    quote! {
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn #alias(#params) #ret { unsafe { #name(#(#args),*) } }
    }
}

fn c_literal(text: &str) -> Literal {
    let text = CString::new(text).unwrap_or_default(); // names of the registry have no zero bytes
    Literal::c_string(&text)
}

/// The file.
pub fn emit(model: &Model) -> TokenStream {
    let wrappers = model.commands.iter().map(wrapper);
    let aliases = model.commands.iter().flat_map(|c| c.aliases.iter().map(move |a| alias(c, a)));
    let mut names: Vec<&str> = model
        .commands
        .iter()
        .flat_map(|c| std::iter::once(c.it.name.as_str()).chain(c.aliases.iter().map(String::as_str)))
        .collect();
    names.sort_unstable();
    let count = names.len();
    let entries = names.iter().map(|name| {
        let function = ident(name);
        quote!(Export { name: #name, function: #function as *const () })
    });
    let glx = window_system("GLX", &model.rules.glx);
    let egl = window_system("EGL", &model.rules.egl);
    let client_extensions = list(&model.rules.egl.client_extensions);
    quote! {
        #![allow(non_snake_case, unsafe_code, missing_docs, clippy::missing_safety_doc, clippy::too_many_arguments, clippy::undocumented_unsafe_blocks, clippy::unnecessary_cast, unused_imports, unused_unsafe, unused_variables)]
        use crate::calls::{Export, Out, ask, certainly, counted, input, output, record, record_blobs, record_fixed, text, text_of, texts};
        use crate::handlers;
        use crate::{egl, glx};
        use reprise_gl::command::ObjectClass;
        use reprise_gl::glx::Profile;
        use reprise_gl::ops::op;
        use reprise_gl::sizes;
        use reprise_gl::tokens as gl;
        use reprise_wire::packet::BlobArg;
        use std::ffi::{CStr, c_void};
        #(#wrappers)*
        #(#aliases)*
        /// Every function here, in order of name.
        pub static EXPORTS: [Export; #count] = [#(#entries),*];
        #glx
        #egl
        /// Extensions of EGL that belong to no display.
        pub const EGL_CLIENT_EXTENSIONS: &CStr = #client_extensions;
    }
}

/// Names in order, a space between them.
fn list(of: &[At<String>]) -> Literal {
    let names: BTreeSet<&str> = of.iter().map(|name| name.it.as_str()).collect();
    c_literal(&names.into_iter().collect::<Vec<_>>().join(" "))
}

/// What programs are shown of GLX or EGL.
fn window_system(api: &str, shown: &WindowSystem) -> TokenStream {
    let module = ident(&api.to_lowercase());
    let [version, extensions, exports] =
        ["VERSION", "EXTENSIONS", "EXPORTS"].map(|what| ident(&format!("{api}_{what}")));
    let number = shown.version.as_ref().map_or(0, |version| version.it);
    let number = c_literal(&format!("{}.{}", number / 10, number % 10));
    let extension_names = list(&shown.extensions);
    let functions: BTreeSet<&str> = shown.functions.iter().map(|function| function.it.as_str()).collect();
    let count = functions.len();
    let entries = functions.iter().map(|name| {
        let function = ident(name);
        quote!(Export { name: #name, function: #module::#function as *const () })
    });
    let docs = [
        format!(" The version of {api} that programs are shown."),
        format!(" Extensions of {api} that programs are shown, where the driver has what they need."),
        format!(" Every function of {api} that a program may ask for, in order of name."),
    ];
    let [version_doc, extensions_doc, exports_doc] = &docs;
    quote! {
        #[doc = #version_doc]
        pub const #version: &CStr = #number;
        #[doc = #extensions_doc]
        pub const #extensions: &CStr = #extension_names;
        #[doc = #exports_doc]
        pub static #exports: [Export; #count] = [#(#entries),*];
    }
}
