//! `generated/sizes.rs`: elements by pname, and which pnames return names of objects.
//! Must not know a pname: the rules list them.

use super::ident;
use crate::model::Model;
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeMap;

/// The file.
pub fn emit(model: &Model) -> TokenStream {
    // One value may have several names, and belong to several lists: the largest count is always safe to read.
    let mut counts: BTreeMap<u32, (u32, &str)> = BTreeMap::new();
    for (count, names) in &model.rules.counts {
        for name in &names.it {
            counts.insert(model.value(name), (*count, name));
        }
    }
    let arms = counts.iter().map(|(value, (count, name))| {
        let count = *count as usize;
        let _ = name;
        quote!(#value => #count,)
    });
    let mut classes: BTreeMap<u32, &str> = BTreeMap::new();
    for (class, names) in &model.rules.names {
        for name in &names.it {
            classes.insert(model.value(name), class);
        }
    }
    let class_arms = classes.iter().map(|(value, class)| {
        let class = crate::model::CLASSES.iter().find(|(_, ours, _)| ours.eq_ignore_ascii_case(class));
        let class = ident(class.map_or("None", |(_, ours, _)| ours));
        quote!(#value => ObjectClass::#class,)
    });
    quote! {
        use crate::command::ObjectClass;
        pub use crate::extent::{bitmap, clear_values, image, list_names, map1, map2};

        /// Elements behind the pointer of a command that has this pname.
        pub fn count(pname: u32) -> usize {
            match pname { #(#arms)* _ => 1 }
        }

        /// The class of object whose name a get of this pname returns.
        pub fn name_class(pname: u32) -> ObjectClass {
            match pname { #(#class_arms)* _ => ObjectClass::None }
        }
    }
}
