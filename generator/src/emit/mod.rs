//! One emitter for each file of `generated/`.
//!
//! The emitters must not decide anything: what a command means is in the [`Model`].

mod client;
mod egl;
mod enums;
mod keeper;
mod ops;
mod server;
mod sizes;
mod state;
mod tokens;

use crate::model::{Model, Param};
use crate::registry::{Base, Ctype};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// All files: name and contents.
pub fn all(model: &Model) -> Vec<(&'static str, String)> {
    vec![
        (
            "client.rs",
            file(
                "Entry points of the preloaded library: each call written once, as a packet.",
                client::emit(model),
            ),
        ),
        ("egl.rs", file("Values of enums of EGL.", egl::emit(model))),
        ("enums.rs", file("Names of enums, for people.", enums::emit(model))),
        ("keeper.rs", file("What each call means to the log: slots read and written.", keeper::emit(model))),
        ("ops.rs", file("Numbers and packets of the commands.", ops::emit(model))),
        ("server.rs", file("Packets back into calls of the driver.", server::emit(model))),
        ("sizes.rs", file("How many elements a pname has.", sizes::emit(model))),
        ("state.rs", file("What can be got.", state::emit(model))),
        ("tokens.rs", file("Values of enums.", tokens::emit(model))),
    ]
}

/// The Rust that one command becomes in each file that has a part for it, for snapshot tests and the rule book.
pub fn one(model: &Model, name: &str) -> Option<String> {
    let command = model.commands.iter().find(|c| c.it.name == name)?;
    let mut out = String::new();
    for (title, tokens) in [
        ("client", client::wrapper(command)),
        ("server", server::function(command)),
        ("keeper", keeper::function(model, command).unwrap_or_default()),
    ] {
        if !tokens.is_empty() {
            out.push_str(&format!("// {title}\n{}\n", pretty(tokens)));
        }
    }
    Some(out)
}

fn pretty(tokens: TokenStream) -> String {
    match syn::parse2(tokens.clone()) {
        Ok(file) => prettyplease::unparse(&file),
        // Unreadable output is for the generator's own author to see: rustc will say where.
        Err(error) => format!("compile_error!(\"the generator wrote no valid Rust: {error}\");\n{tokens}"),
    }
}

fn file(what: &str, tokens: TokenStream) -> String {
    let header = format!(
        "// Written by `cargo xtask gen` from the registry and rules/*.toml: change those, or the generator, never this file.\n//! {what}\n"
    );
    header + &pretty(tokens)
}

/// An identifier; a parameter called like a keyword gets a trailing underscore.
fn ident(name: &str) -> Ident {
    match syn::parse_str::<Ident>(name) {
        Ok(ident) => ident,
        Err(_) => Ident::new(&format!("{name}_"), Span::call_site()),
    }
}

/// The Rust type of a C type.
fn rust_type(ctype: Ctype) -> TokenStream {
    let base = match ctype.base {
        Base::Void if ctype.pointers == 0 => quote!(()),
        Base::Opaque if ctype.pointers == 0 => return quote!(*const c_void),
        Base::Void | Base::Opaque => quote!(c_void),
        Base::Enum | Base::Bitfield | Base::U32 => quote!(u32),
        Base::Bool | Base::U8 | Base::Char => quote!(u8),
        Base::I8 => quote!(i8),
        Base::I16 => quote!(i16),
        Base::U16 => quote!(u16),
        Base::I32 => quote!(i32),
        Base::I64 => quote!(i64),
        // A pointer that is never followed travels like a number.
        Base::U64 | Base::Sync => quote!(u64),
        Base::F32 => quote!(f32),
        Base::F64 => quote!(f64),
    };
    match (ctype.pointers, ctype.is_const) {
        (0, _) => base,
        (1, true) => quote!(*const #base),
        (1, false) => quote!(*mut #base),
        (_, true) => quote!(*const *const #base),
        (_, false) => quote!(*mut *mut #base),
    }
}

/// `name: type, …` and the return type of a command.
fn signature(params: &[Param], ret: Ctype) -> (TokenStream, TokenStream) {
    let params = params.iter().map(|p| {
        let (name, ty) = (ident(&p.it.name), rust_type(p.it.ctype));
        quote!(#name: #ty)
    });
    let ret = match (ret.base, ret.pointers) {
        (Base::Void, 0) => quote!(),
        _ => {
            let ty = rust_type(ret);
            quote!(-> #ty)
        }
    };
    (quote!(#(#params),*), ret)
}

/// A size in the rules (`n`, `16`, `width*height`, `count(pname)`) as an expression of type `usize`.
fn size(text: &str, params: &[Param]) -> TokenStream {
    let parsed: syn::Expr = match syn::parse_str(&keyword_free(text, params)) {
        Ok(parsed) => parsed,
        Err(error) => {
            let message = format!("size `{text}`: {error}");
            return quote!(compile_error!(#message));
        }
    };
    size_of(&parsed, params, true)
}

/// An argument of a function in a size, as it is.
fn argument(text: &str, params: &[Param]) -> TokenStream {
    keyword_free(text, params).parse().unwrap_or_default()
}

/// Parameters called like keywords, renamed as [`ident`] does.
fn keyword_free(text: &str, params: &[Param]) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let len = if c.is_ascii_alphanumeric() || c == '_' {
            rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len())
        } else {
            c.len_utf8()
        };
        let (word, tail) = rest.split_at(len);
        out.push_str(&if params.iter().any(|p| p.it.name == word) {
            ident(word).to_string()
        } else {
            word.into()
        });
        rest = tail;
    }
    out
}

fn size_of(expr: &syn::Expr, params: &[Param], outer: bool) -> TokenStream {
    match expr {
        syn::Expr::Path(path) => {
            let signed =
                path.path.get_ident().and_then(|name| params.iter().find(|p| ident(&p.it.name) == *name));
            match signed {
                Some(p)
                    if outer && matches!(p.it.ctype.base, Base::I32 | Base::I64 | Base::I16 | Base::I8) =>
                {
                    quote!(#path.max(0) as usize)
                }
                Some(_) if outer => quote!(#path as usize),
                _ => quote!(#path),
            }
        }
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Int(number), .. }) if outer => {
            let number = number.base10_parse::<usize>().unwrap_or(0);
            quote!(#number)
        }
        syn::Expr::Lit(literal) => quote!(#literal),
        syn::Expr::Paren(inner) => size_of(&inner.expr, params, outer),
        syn::Expr::Binary(binary) => {
            let (left, right) = (size_of(&binary.left, params, outer), size_of(&binary.right, params, outer));
            match binary.op {
                syn::BinOp::Mul(_) => quote!((#left).saturating_mul(#right)),
                syn::BinOp::Add(_) => quote!((#left).saturating_add(#right)),
                _ => quote!(compile_error!("sizes know `*` and `+`")),
            }
        }
        syn::Expr::Call(call) => {
            let name = &call.func;
            let args = call.args.iter().map(|arg| size_of(arg, params, false));
            quote!(sizes::#name(#(#args),*))
        }
        _ => quote!(compile_error!("sizes are parameters, numbers, `*`, `+` and functions of `sizes`")),
    }
}
