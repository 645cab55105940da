//! `generated/state.rs`: the list of simple gets, for dumps of state, and the limits by which drivers are compared.
//! Must not know a pname: they are the registry's, and what their names do not say is in the rules.

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

/// Limits of the implementation, of the shown version and extensions: by value, the shortest name and how they compare.
fn limits(model: &Model) -> BTreeMap<u32, (&str, TokenStream)> {
    let registry = &model.registry;
    let versions = registry.version_enums.range(..=model.version).flat_map(|(_, names)| names);
    let extensions = model.rules.extensions.iter().filter_map(|name| registry.extensions.get(&name.it));
    // What is in other groups alone is a parameter of something else.
    let is_got = |name: &str| {
        let mut groups = registry.groups.iter().filter(|(_, names)| names.contains(name)).peekable();
        groups.peek().is_none() || groups.any(|(group, _)| group == "GetPName")
    };
    let among = |how: &str, name: &str| {
        model
            .rules
            .limits
            .get(how)
            .is_some_and(|names| names.it.iter().any(|other| model.value(other) == model.value(name)))
    };
    let two: Vec<u32> = model
        .rules
        .counts
        .get(&2)
        .into_iter()
        .flat_map(|names| &names.it)
        .map(|name| model.value(name))
        .collect();
    let mut out: BTreeMap<u32, (&str, TokenStream)> = BTreeMap::new();
    for name in versions.chain(extensions.flat_map(|extension| &extension.enums)) {
        let value = model.value(name);
        let kind = match name.as_str() {
            name if among("none", name) || !is_got(name) => continue,
            name if among("least", name) => quote!(Least),
            name if among("indexed", name) => quote!(Indexed),
            name if among("lists", name) => {
                let count = model.value(&name.replacen("GL_", "GL_NUM_", 1));
                quote!(List(#count))
            }
            name if name.ends_with("_RANGE") => quote!(Range),
            name if name.starts_with("GL_MAX_") => {
                let count = if two.contains(&value) { 2usize } else { 1 };
                quote!(Most(#count))
            }
            _ => continue,
        };
        let known = out.entry(value).or_insert((name, kind));
        if name.len() < known.0.len() {
            known.0 = name;
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
    let limits = limits(model)
        .into_iter()
        .map(|(pname, (name, kind))| quote!(Limit { pname: #pname, name: #name, kind: #kind }));
    quote! {
        use crate::driver::Limit;
        use crate::driver::LimitKind::{Indexed, Least, List, Most, Range};

        /// Limits of the implementation that drivers are compared by, in order of their values.
        pub static LIMITS: &[Limit] = &[#(#limits),*];
        /// Every pname of glGet in the shown version.
        pub static GETS: &[(u32, &str)] = #gets;
        /// Every capability of glIsEnabled in the shown version.
        pub static CAPS: &[(u32, &str)] = #caps;
    }
}
