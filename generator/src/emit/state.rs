//! `generated/state.rs`: the list of simple gets, for dumps of state.
//! Must not know a pname: they are the registry's.

use crate::model::Model;
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::{BTreeMap, BTreeSet};

/// Members of a group that the shown version's core has: value, shortest name.
fn members<'a>(model: &'a Model, group: &str) -> BTreeMap<u32, &'a str> {
    let core: BTreeSet<&str> = model
        .registry
        .version_enums
        .range(..=model.version)
        .flat_map(|(_, names)| names.iter().map(String::as_str))
        .collect();
    let mut out: BTreeMap<u32, &str> = BTreeMap::new();
    for name in model.registry.groups.get(group).into_iter().flatten().filter(|n| core.contains(n.as_str())) {
        let known = out.entry(model.value(name)).or_insert(name);
        if name.len() < known.len() {
            *known = name;
        }
    }
    out
}

/// The file.
pub fn emit(model: &Model) -> TokenStream {
    let table = |group: &str| {
        let entries = members(model, group).into_iter().map(|(value, name)| quote!((#value, #name)));
        quote!(&[#(#entries),*])
    };
    let gets = table("GetPName");
    let caps = table("EnableCap");
    quote! {
        /// Every pname of glGet in the shown version.
        pub static GETS: &[(u32, &str)] = #gets;
        /// Every capability of glIsEnabled in the shown version.
        pub static CAPS: &[(u32, &str)] = #caps;
    }
}
