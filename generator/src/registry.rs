//! The Khronos registry, lowered to plain structs.
//!
//! Source: the registry's `readme.pdf` for elements and attributes. This module must not know the rules.

use crate::Error;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// C types of the GL API, without pointers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Base {
    /// `void`
    Void,
    /// `GLenum`
    Enum,
    /// `GLbitfield`
    Bitfield,
    /// `GLboolean`
    Bool,
    /// 8 bits, signed.
    I8,
    /// 8 bits, unsigned; also `GLchar`.
    U8,
    /// 16 bits, signed.
    I16,
    /// 16 bits, unsigned.
    U16,
    /// 32 bits, signed.
    I32,
    /// 32 bits, unsigned.
    U32,
    /// 64 bits, signed; also `GLintptr`, `GLsizeiptr`.
    I64,
    /// 64 bits, unsigned.
    U64,
    /// `GLfloat`
    F32,
    /// `GLdouble`
    F64,
    /// `GLchar`: text.
    Char,
    /// `GLsync`: a name that looks like a pointer.
    Sync,
    /// Function pointers and others that only handlers can deal with.
    Opaque,
}

impl Base {
    fn parse(name: &str) -> Option<Base> {
        Some(match name {
            "void" | "GLvoid" => Base::Void,
            "GLenum" => Base::Enum,
            "GLbitfield" => Base::Bitfield,
            "GLboolean" => Base::Bool,
            "GLbyte" => Base::I8,
            "GLubyte" => Base::U8,
            "GLchar" | "GLcharARB" => Base::Char,
            "GLsync" => Base::Sync,
            "GLshort" => Base::I16,
            "GLushort" | "GLhalfNV" => Base::U16,
            "GLint" | "GLsizei" | "GLfixed" | "GLclampx" => Base::I32,
            "GLuint" | "GLhandleARB" => Base::U32,
            "GLintptr" | "GLsizeiptr" | "GLintptrARB" | "GLsizeiptrARB" | "GLint64" | "GLint64EXT" => {
                Base::I64
            }
            "GLuint64" | "GLuint64EXT" => Base::U64,
            "GLfloat" | "GLclampf" => Base::F32,
            "GLdouble" | "GLclampd" => Base::F64,
            "GLeglImageOES"
            | "GLeglClientBufferEXT"
            | "GLvdpauSurfaceNV"
            | "GLDEBUGPROC"
            | "GLDEBUGPROCARB"
            | "GLDEBUGPROCAMD"
            | "GLDEBUGPROCKHR"
            | "GLVULKANPROCNV"
            | "struct _cl_context"
            | "struct _cl_event" => Base::Opaque,
            _ => return None,
        })
    }
    /// Its size in memory, in bytes. `void` counts as a byte.
    pub fn size(self) -> usize {
        match self {
            Base::Void | Base::Bool | Base::I8 | Base::U8 | Base::Char => 1,
            Base::I16 | Base::U16 => 2,
            Base::Enum | Base::Bitfield | Base::I32 | Base::U32 | Base::F32 => 4,
            Base::I64 | Base::U64 | Base::F64 | Base::Sync | Base::Opaque => 8,
        }
    }
    /// Words that a parameter of this type takes in a packet.
    pub fn words(self) -> u8 {
        if self.size() == 8 { 2 } else { 1 }
    }
}

/// A C type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Ctype {
    /// What is pointed to in the end.
    pub base: Base,
    /// How many `*`.
    pub pointers: u8,
    /// The pointee is const.
    pub is_const: bool,
}

impl Ctype {
    /// Bytes of what a pointer of this type points to.
    pub fn element_size(self) -> usize {
        if self.pointers > 1 { 8 } else { self.base.size() }
    }
}

/// A parameter.
#[derive(Debug, Clone)]
pub struct Param {
    /// Its name in the registry.
    pub name: String,
    /// Its type.
    pub ctype: Ctype,
    /// `group=`
    pub group: Option<String>,
    /// `class=`
    pub class: Option<String>,
    /// `len=`
    pub len: Option<String>,
}

/// A command.
#[derive(Debug, Clone)]
pub struct Command {
    /// Its name.
    pub name: String,
    /// Return type.
    pub ret: Ctype,
    /// The class of object whose name it returns.
    pub class: Option<String>,
    /// Parameters in order.
    pub params: Vec<Param>,
    /// `<alias name=…>`: this command is the same as that one.
    pub alias: Option<String>,
    /// `<vecequiv name=…>`
    pub vecequiv: Option<String>,
    /// `<glx type="render">`: the GLX protocol sends it as a rendering command, so display lists compile it.
    pub render: bool,
}

/// `<extension>`, those for the API that was asked for.
#[derive(Debug, Clone)]
pub struct Extension {
    /// `GL_…`
    pub name: String,
    /// Commands that it requires.
    pub commands: BTreeSet<String>,
    /// Enums that it requires.
    pub enums: BTreeSet<String>,
}

/// The registry.
#[derive(Debug, Clone)]
pub struct Registry {
    /// By name.
    pub commands: BTreeMap<String, Command>,
    /// Values of enums by name.
    pub enums: BTreeMap<String, u64>,
    /// Members of each group, by the group's name.
    pub groups: BTreeMap<String, BTreeSet<String>>,
    /// Commands first required by each version (10 is 1.0) of the API that was asked for.
    pub versions: BTreeMap<u8, BTreeSet<String>>,
    /// Enums first required by each version.
    pub version_enums: BTreeMap<u8, BTreeSet<String>>,
    /// Commands and enums of the desktop API that a core profile has not.
    pub removed: BTreeSet<String>,
    /// Its extensions.
    pub extensions: BTreeMap<String, Extension>,
}

fn ctype(node: roxmltree::Node<'_, '_>) -> Option<(Ctype, String)> {
    let mut text = String::new();
    let mut name = String::new();
    for child in node.children() {
        if child.has_tag_name("name") {
            name = child.text()?.to_owned();
            text.push(' ');
            continue;
        }
        for part in child.descendants().filter(|n| n.is_text()) {
            text.push_str(part.text().unwrap_or(""));
        }
    }
    let pointers = text.matches('*').count() as u8;
    let is_const = text.contains("const");
    let base = text.replace('*', " ").replace("const", " ");
    let base = base.split_whitespace().collect::<Vec<_>>().join(" ");
    Some((Ctype { base: Base::parse(&base)?, pointers, is_const }, name))
}

fn number(text: &str) -> Option<u64> {
    if let Some(hex) = text.strip_prefix("0x") {
        return u64::from_str_radix(hex, 16).ok();
    }
    text.parse::<i64>().ok().map(|n| n as u64)
}

impl Registry {
    /// Reads a registry file, as far as it is of `api` (`gl`, `gles1`, `gles2`, `glx`, `egl`: registry, `api=` and `supported=`).
    ///
    /// # Errors
    /// [`Error::Read`], [`Error::Registry`]
    pub fn load(path: &Path, api: &str) -> Result<Registry, Error> {
        let text =
            std::fs::read_to_string(path).map_err(|source| Error::Read { path: path.into(), source })?;
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Registry::parse(&text, api).map_err(|message| Error::Registry { file, message })
    }

    /// Reads a registry's text. Signatures are those of `gl` only: OpenGL ES has the same, and glx.xml and egl.xml give
    /// neither lengths nor classes, and nothing is generated from their types.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(text: &str, api: &str) -> Result<Registry, String> {
        let options = roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() };
        let document = roxmltree::Document::parse_with_options(text, options).map_err(|e| e.to_string())?;
        let root = document.root_element();
        let mut registry = Registry {
            commands: BTreeMap::new(),
            enums: BTreeMap::new(),
            groups: BTreeMap::new(),
            versions: BTreeMap::new(),
            version_enums: BTreeMap::new(),
            removed: BTreeSet::new(),
            extensions: BTreeMap::new(),
        };
        for node in root.children().filter(|n| n.is_element()) {
            match node.tag_name().name() {
                "enums" => registry.read_enums(node),
                "commands" if api == "gl" => registry.read_commands(node)?,
                "feature" if node.attribute("api") == Some(api) => registry.read_feature(node)?,
                "extensions" => registry.read_extensions(node, api),
                _ => {}
            }
        }
        Ok(registry)
    }

    fn read_enums(&mut self, node: roxmltree::Node<'_, '_>) {
        for e in node.children().filter(|n| n.has_tag_name("enum")) {
            if e.attribute("api").is_some_and(|api| api != "gl") {
                continue;
            }
            let (Some(name), Some(value)) = (e.attribute("name"), e.attribute("value").and_then(number))
            else {
                continue;
            };
            self.enums.insert(name.into(), value);
            for group in e.attribute("group").unwrap_or("").split(',').filter(|g| !g.is_empty()) {
                self.groups.entry(group.trim().into()).or_default().insert(name.into());
            }
        }
    }

    fn read_commands(&mut self, node: roxmltree::Node<'_, '_>) -> Result<(), String> {
        for c in node.children().filter(|n| n.has_tag_name("command")) {
            let proto =
                c.children().find(|n| n.has_tag_name("proto")).ok_or("a <command> without <proto>")?;
            let (ret, name) = ctype(proto).ok_or_else(|| format!("return type of {:?}", proto.text()))?;
            let mut params = Vec::new();
            for p in c.children().filter(|n| n.has_tag_name("param")) {
                let (ctype, param) = ctype(p).ok_or_else(|| format!("a parameter type of {name}"))?;
                let attribute = |key| p.attribute(key).map(str::to_owned);
                params.push(Param {
                    name: param,
                    ctype,
                    group: attribute("group"),
                    class: attribute("class"),
                    len: attribute("len"),
                });
            }
            let child = |tag| c.children().find(|n| n.has_tag_name(tag)).and_then(|n| n.attribute("name"));
            let render = c.children().any(|n| n.has_tag_name("glx") && n.attribute("type") == Some("render"));
            self.commands.insert(
                name.clone(),
                Command {
                    class: proto.attribute("class").map(str::to_owned),
                    name,
                    ret,
                    params,
                    alias: child("alias").map(Into::into),
                    vecequiv: child("vecequiv").map(Into::into),
                    render,
                },
            );
        }
        Ok(())
    }

    fn read_feature(&mut self, node: roxmltree::Node<'_, '_>) -> Result<(), String> {
        let number = node.attribute("number").ok_or("a <feature> without number")?;
        let version: u8 = number.replace('.', "").parse().map_err(|_| format!("feature number {number}"))?;
        for item in node.children().filter(|n| n.has_tag_name("require")).flat_map(|n| n.children()) {
            let Some(name) = item.attribute("name") else { continue };
            let map = match item.tag_name().name() {
                "command" => &mut self.versions,
                "enum" => &mut self.version_enums,
                _ => continue,
            };
            if !map.values().any(|set| set.contains(name)) {
                map.entry(version).or_default().insert(name.into());
            }
            // Some are there again, for another purpose.
            self.removed.remove(name);
        }
        let removes =
            node.children().filter(|n| n.has_tag_name("remove") && n.attribute("profile") == Some("core"));
        self.removed
            .extend(removes.flat_map(|n| n.children()).filter_map(|n| n.attribute("name")).map(Into::into));
        Ok(())
    }

    fn read_extensions(&mut self, node: roxmltree::Node<'_, '_>, api: &str) {
        for e in node.children().filter(|n| n.has_tag_name("extension")) {
            let supported = e.attribute("supported").unwrap_or("");
            if !supported.split('|').any(|of| of == api) {
                continue;
            }
            let Some(name) = e.attribute("name") else { continue };
            let required = |tag: &str| {
                e.children()
                    .filter(|n| n.has_tag_name("require") && n.attribute("api").is_none_or(|of| of == api))
                    .flat_map(|n| n.children())
                    .filter(|n| n.has_tag_name(tag))
                    .filter_map(|n| n.attribute("name").map(Into::into))
                    .collect()
            };
            let (commands, enums) = (required("command"), required("enum"));
            self.extensions.insert(name.into(), Extension { name: name.into(), commands, enums });
        }
    }

    /// The version (10 is 1.0) whose core first had the command, if any.
    pub fn version_of(&self, command: &str) -> Option<u8> {
        self.versions.iter().find(|(_, set)| set.contains(command)).map(|(version, _)| *version)
    }

    /// The command that `name` is an alias of in the end; itself if it is none.
    pub fn resolve<'a>(&'a self, name: &'a str) -> &'a str {
        let mut name = name;
        // A chain of aliases is short; the bound keeps a registry with a cycle from hanging us.
        for _ in 0..8 {
            match self.commands.get(name).and_then(|c| c.alias.as_deref()) {
                Some(next) => name = next,
                None => break,
            }
        }
        name
    }

    /// Whether display lists compile it: marked as a GLX rendering command, or its vector form is.
    pub fn compiled(&self, command: &Command) -> bool {
        command.render
            || command.vecequiv.as_ref().and_then(|v| self.commands.get(v)).is_some_and(|v| v.render)
    }
}
