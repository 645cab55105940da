//! `generated/tokens.rs`: the values of the registry's enums.
//! Must not know what they mean. The names are the registry's, not ours.

use super::ident;
use crate::model::Model;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// The name of an enum's constant: without `GL_`, where a name is left without it.
pub fn constant(name: &str) -> &str {
    match name.strip_prefix("GL_") {
        Some(rest) if !rest.starts_with(|c: char| c.is_ascii_digit()) => rest,
        _ => name,
    }
}

/// The file.
pub fn emit(model: &Model) -> TokenStream {
    let constants = constants(model.registry.enums.iter().map(|(name, value)| (constant(name), *value)));
    quote! {
        #![allow(missing_docs, non_upper_case_globals)]
        #(#constants)*
    }
}

/// A constant for each name and value.
pub fn constants<'a>(of: impl Iterator<Item = (&'a str, u64)>) -> impl Iterator<Item = TokenStream> {
    of.map(|(name, value)| {
        let name = ident(name);
        match u32::try_from(value) {
            Ok(value) => {
                let value: Literal =
                    format!("{value:#06x}").parse().unwrap_or_else(|_| Literal::u32_unsuffixed(value));
                quote!(pub const #name: u32 = #value;)
            }
            Err(_) => quote!(pub const #name: u64 = #value;),
        }
    })
}
