//! `generated/egl.rs`: the values of the EGL registry's enums.
//! Must not know what they mean.

use super::tokens::constants;
use crate::model::Model;
use proc_macro2::TokenStream;
use quote::quote;

/// The file.
pub fn emit(model: &Model) -> TokenStream {
    let names = model.egl.enums.iter();
    let constants = constants(names.filter_map(|(name, value)| Some((name.strip_prefix("EGL_")?, *value))));
    quote! {
        #![allow(missing_docs, dead_code, non_upper_case_globals)]
        #(#constants)*
    }
}
