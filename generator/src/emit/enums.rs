//! `generated/enums.rs`: names of enums by group, for readable logs.
//! Must not know a command.

use super::ops;
use crate::model::Model;
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeMap;

/// The file.
pub fn emit(model: &Model) -> TokenStream {
    let groups = ops::groups(model);
    let tables = groups.keys().map(|group| {
        let mut values: BTreeMap<u32, &str> = BTreeMap::new();
        for name in model.registry.groups.get(*group).into_iter().flatten() {
            let known = values.entry(model.value(name)).or_insert(name);
            // The shortest name is the one without a vendor's suffix.
            if name.len() < known.len() {
                *known = name;
            }
        }
        let entries = values.iter().map(|(value, name)| quote!((#value, #name)));
        quote!(Group { name: #group, values: &[#(#entries),*] })
    });
    let count = groups.len();
    quote! {
        /// A group of enums, as parameters name it.
        #[derive(Debug)]
        pub struct Group {
            /// As the registry calls it.
            pub name: &'static str,
            /// Value and name, in order of value.
            pub values: &'static [(u32, &'static str)],
        }

        impl Group {
            /// The name of a value.
            pub fn name_of(&self, value: u32) -> Option<&'static str> {
                self.values.binary_search_by_key(&value, |entry| entry.0).ok().map(|i| self.values[i].1)
            }
        }

        /// The groups; a parameter's `group` is an index.
        pub static GROUPS: [Group; #count] = [#(#tables),*];
    }
}
