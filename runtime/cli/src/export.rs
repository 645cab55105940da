//! `reprise log export`: a log as a trace of apitrace's, which other programs play and look into.
//!
//! The log is replayed into a file in a driver's place. What Reprise does beside OpenGL is said by calls of OpenGL: in a context
//! that the program has not, so that the program's own state stays what it is.
//! This module must not know how a log is replayed, nor how a trace is laid out.

mod draw;
mod names;
mod picture;
mod values;

use names::{ObjectNames, Scope, generator};
use reprise_apitrace::{Call, Value, Writer};
use reprise_gl::assist;
use reprise_gl::command::{CREATES, Command, ObjectClass};
use reprise_gl::glx::{
    self, Config, FIRST_DRAWABLE, LOSE_CONTEXT_ON_RESET, LOSES_ON_RESET, attribute, op as glx_op,
};
use reprise_gl::interface;
use reprise_gl::internal;
use reprise_gl::ops::op;
use reprise_gl::tokens as gl;
use reprise_log::{Log, ReplaySink, Stored};
use reprise_wire::link::Current;
use reprise_wire::packet::{BlobArg, Packet, build};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::io::Write;
use values::Source;

/// Any address: nothing looks at it.
const DISPLAY: Value<'static> = Value::Pointer(1);
/// Contexts and configs of the trace's own have numbers that none of the program's has.
const FIRST_OWN: u64 = 1 << 32;
const GLX_RGBA_TYPE: i64 = 0x8014;
const GLX_PBUFFER_HEIGHT: i64 = 0x8040;
const GLX_PBUFFER_WIDTH: i64 = 0x8041;

/// Commands whose names of objects `glretrace` hands to the driver as they are, which may have given others.
const UNTRANSLATED: [u16; 4] = [
    op::glBeginQueryIndexed,
    op::glDeleteProgramPipelines,
    op::glShaderBinary,
    op::glVertexArrayVertexBuffers,
];

/// What came of an export.
pub(crate) struct Exported {
    /// How many calls the trace has.
    pub(crate) calls: u64,
    /// What it could not hold, and how often.
    pub(crate) left_out: BTreeMap<String, u64>,
}

/// Writes a log as a trace.
///
/// # Errors
/// In words: the log cannot be replayed, or the file not be written.
pub(crate) fn write(log: &mut Log, program: &str, out: &mut dyn Write) -> Result<Exported, String> {
    let properties = [("process.name", program), ("recorder", "reprise")];
    let mut contents = std::mem::take(&mut log.contents);
    let mut exporter = Exporter {
        out: Writer::new(out, &properties).map_err(|error| error.to_string())?,
        thread: 0,
        names: ObjectNames::default(),
        contexts: HashMap::new(),
        configs: Vec::new(),
        helpers: HashMap::new(),
        prepared: HashSet::new(),
        drawables: HashSet::new(),
        pbuffers: HashSet::new(),
        sizes: picture::sizes(&contents),
        grown: HashSet::new(),
        at: (0, 0, 0),
        now: Current::default(),
        tables: link_tables(log),
        linked: HashSet::new(),
        renderbuffers: HashMap::new(),
        arrays: BTreeSet::new(),
        own: FIRST_OWN,
        left_out: BTreeMap::new(),
    };
    let replayed = log.replay(&mut exporter).map_err(|error| error.to_string());
    let stale = replayed.map(|stats| stats.stale)?;
    for slot in stale {
        exporter.leave_out(format!("{slot}, which had not been read back"), 1);
    }
    for (name, count) in log.uncovered() {
        exporter.leave_out(format!("calls of {name}, which Reprise does not cover"), count);
    }
    for contents in &contents {
        exporter.show(contents)?;
    }
    log.contents = std::mem::take(&mut contents);
    // As the program's threads had it, for whoever looks at the state after the last call.
    exporter.enter(0, 0, 0)?;
    for (thread, (_, current)) in (0..).zip(log.rings().into_iter().filter(|(_, now)| now.context != 0)) {
        exporter.thread = thread;
        exporter.at = (0, 0, 0);
        exporter.make_current(current)?;
    }
    let calls = exporter.out.calls();
    exporter.out.finish().map_err(|error| error.to_string())?;
    Ok(Exported { calls, left_out: exporter.left_out })
}

/// The tables of numbers of linked programs, by the ticket of the link that made each.
fn link_tables(log: &mut Log) -> HashMap<u64, Vec<u8>> {
    let (mut groups, mut links, mut tables) = (HashMap::new(), HashMap::new(), HashMap::new());
    for entry in log.entries() {
        let group = groups.get(&entry.context).copied().unwrap_or(entry.context);
        for (_, stored) in &entry.packets {
            let p = stored.packet();
            match p.op() {
                glx_op::CreateContext => {
                    let share = p.word(1);
                    groups.insert(p.word(0), groups.get(&share).copied().unwrap_or(p.word(0)));
                }
                op::glLinkProgram => {
                    links.insert((group, p.word(0)), p.seq());
                }
                assist::SetProgramNumbers => {
                    let payloads = stored.payloads();
                    let payload = |id| payloads.get(id);
                    let source = Source { packet: p, payload: &payload, scope: Scope::default() };
                    if let (Some(link), Some(table)) = (links.get(&(group, p.word(0))), source.bytes(0)) {
                        tables.insert(*link, table.to_vec());
                    }
                }
                _ => {}
            }
        }
    }
    tables
}

/// A context of the program's, in the trace.
struct Context {
    /// Its share group, by the context that it began with.
    share: u32,
    /// Index of [`Exporter::configs`].
    config: usize,
    /// Version, flags and profile, as it was asked for.
    asked: [u32; 4],
    /// What is bound to be drawn to, 0 for the drawable.
    framebuffer: u32,
    renderbuffer: u32,
    /// A context of the trace's own that shares its objects.
    sharing: Option<u64>,
}

/// What is known of a renderbuffer.
#[derive(Clone, Copy)]
struct Renderbuffer {
    format: u32,
    width: u32,
    height: u32,
    samples: u32,
}

/// What a context of the trace's own is for. What has seen a drawable before it had its size would not draw to all of it: Mesa's
/// software drivers look again only after a swap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Use {
    Size,
    Picture,
}

struct Exporter<'w> {
    out: Writer<&'w mut dyn Write>,
    thread: u32,
    names: ObjectNames,
    contexts: HashMap<u32, Context>,
    /// Those that are chosen in the trace, each an address from [`FIRST_OWN`] on.
    configs: Vec<Vec<u8>>,
    /// Contexts of the trace's own, by config and use.
    helpers: HashMap<(usize, Use), u64>,
    /// Contexts whose pixel store is as packets have images.
    prepared: HashSet<u64>,
    /// Pbuffers and windows that the program has made.
    drawables: HashSet<u32>,
    /// Those of them that are never swapped.
    pbuffers: HashSet<u32>,
    /// As far as contents tell.
    sizes: HashMap<u32, [u32; 2]>,
    /// Drawables that have their size in the trace.
    grown: HashSet<u32>,
    /// What the trace has current.
    at: (u64, u32, u32),
    /// What the program has current.
    now: Current,
    tables: HashMap<u64, Vec<u8>>,
    /// Programs that were linked with one, by share group.
    linked: HashSet<(u32, u32)>,
    /// By share group and name.
    renderbuffers: HashMap<(u32, u32), Renderbuffer>,
    /// Vertex arrays that may be enabled, as [`assist::draw`] numbers them.
    arrays: BTreeSet<u32>,
    own: u64,
    left_out: BTreeMap<String, u64>,
}

type Done = Result<(), String>;

impl Exporter<'_> {
    fn leave_out(&mut self, what: impl Into<String>, count: u64) {
        *self.left_out.entry(what.into()).or_default() += count;
    }

    fn call(
        &mut self,
        name: &'static str,
        arguments: Vec<(&'static str, Value<'_>)>,
        returned: Option<Value<'_>>,
    ) -> Done {
        let call = Call { name, arguments, returned };
        self.out.call(self.thread, &call).map_err(|error| error.to_string())
    }

    fn scope(&self) -> Scope {
        let context = self.now.context;
        let share = self.contexts.get(&context).map_or(context, |made| made.share);
        Scope { context, share, own: false }
    }

    /// A call of the trace's own.
    fn own(&mut self, op: u16, words: &[u32], blobs: &[BlobArg<'_>]) -> Done {
        self.made(op, words, blobs, Scope { own: true, ..Scope::default() }, None)
    }

    fn made(
        &mut self,
        op: u16,
        words: &[u32],
        blobs: &[BlobArg<'_>],
        scope: Scope,
        returned: Option<Value<'_>>,
    ) -> Done {
        let command = reprise_gl::command(op).ok_or_else(|| format!("no command {op}"))?;
        let bytes = build(op, 0, 0, words, blobs);
        let packet = Packet::parse(&bytes, command.shape).map_err(|error| error.to_string())?;
        self.plain(command, &Source { packet, payload: &|_| &[], scope }, returned)
    }

    /// A call of OpenGL's, as it is.
    fn plain(
        &mut self,
        command: &'static Command,
        source: &Source<'_, '_>,
        returned: Option<Value<'_>>,
    ) -> Done {
        let scope = source.scope;
        let extra = command.params.len() - usize::from(command.extra).min(command.params.len());
        let made = command.params[extra..].iter().find(|param| param.class != ObjectClass::None);
        let mut given = HashMap::new();
        for (class, name) in values::named(command, source) {
            let of = self.names.of(class, scope, name);
            given.insert((class, name), of);
            let is_new = name != 0 && self.names.generate(class, of);
            if is_new
                && command.flags & CREATES == 0
                && let Some(generator) = generator(class)
            {
                self.own(generator, &[1], &[BlobArg::Bytes(&of.to_le_bytes())])?;
            }
        }
        let returned = returned.or_else(|| {
            let made = made?;
            let name = source.packet.word(made.at.into());
            let name = given.get(&(made.class, name)).copied().unwrap_or(name).into();
            Some(if made.class == ObjectClass::Sync { Value::Pointer(name) } else { Value::Uint(name) })
        });
        let rename = |class, name| given.get(&(class, name)).copied().unwrap_or(name);
        let arguments = values::arguments(command, source, &rename);
        // apitrace knows it by the extension's name only.
        let name = match command.name {
            "glPolygonOffsetClamp" => "glPolygonOffsetClampEXT",
            name => name,
        };
        self.call(name, arguments, returned)?;
        if command.name.starts_with("glDelete") {
            for ((class, _), name) in given {
                self.names.delete(class, name);
            }
        }
        Ok(())
    }

    // ---- GLX ----

    fn enter(&mut self, context: u64, draw: u32, read: u32) -> Done {
        if self.at == (context, draw, read) {
            return Ok(());
        }
        self.at = (context, draw, read);
        let arguments = vec![
            ("dpy", DISPLAY),
            ("draw", Value::Uint(draw.into())),
            ("read", Value::Uint(read.into())),
            ("ctx", Value::Pointer(context)),
        ];
        self.call("glXMakeContextCurrent", arguments, Some(Value::Int(1)))?;
        // Images in packets have no gaps between rows.
        if context != 0 && self.prepared.insert(context) {
            self.own(op::glPixelStorei, &[gl::UNPACK_ALIGNMENT, 1], &[])?;
            self.own(op::glPixelStorei, &[gl::PACK_ALIGNMENT, 1], &[])?;
        }
        Ok(())
    }

    /// Back to what the program has current.
    fn enter_program(&mut self) -> Done {
        let Current { context, draw, read } = self.now;
        let Some(config) = self.contexts.get(&context).map(|made| made.config) else {
            return self.enter(0, 0, 0);
        };
        let [draw, read] = [draw, read].map(|drawable| match drawable {
            // `glretrace` knows no context without a drawable. What is not made yet, or not any more, has a stand-in too.
            0 => stand_in(config),
            FIRST_DRAWABLE.. if !self.drawables.contains(&drawable) => stand_in(config),
            drawable => drawable,
        });
        self.grow(draw, config)?;
        self.enter(context.into(), draw, read)
    }

    /// Gives a drawable its size. `glretrace` knows that by viewports only, and sets the scissor box too when one
    /// is larger than what it has seen: so a context that is not the program's has the first.
    fn grow(&mut self, drawable: u32, config: usize) -> Done {
        let Some([width, height]) = self.sizes.get(&drawable).copied() else { return Ok(()) };
        if !self.grown.insert(drawable) {
            return Ok(());
        }
        let helper = self.helper(config, Use::Size)?;
        self.enter(helper, drawable, drawable)?;
        self.own(op::glViewport, &[0, 0, width, height], &[])
    }

    /// A context of the trace's own, for drawables of a config.
    fn helper(&mut self, config: usize, to: Use) -> Result<u64, String> {
        if let Some(helper) = self.helpers.get(&(config, to)) {
            return Ok(*helper);
        }
        let helper = self.next_own();
        self.helpers.insert((config, to), helper);
        self.create_context(helper, 0, config, [0; 4])?;
        Ok(helper)
    }

    fn next_own(&mut self) -> u64 {
        self.own += 1;
        self.own
    }

    fn create_context(&mut self, context: u64, share: u64, config: usize, asked: [u32; 4]) -> Done {
        let [major, minor, flags, profile] = asked.map(i64::from);
        let (made, config) = (Some(Value::Pointer(context)), Value::Pointer(FIRST_OWN + config as u64));
        let (share, direct) = (Value::Pointer(share), ("direct", Value::Int(1)));
        if major == 0 {
            let kind = ("renderType", Value::Int(GLX_RGBA_TYPE));
            let arguments = vec![("dpy", DISPLAY), ("config", config), kind, ("shareList", share), direct];
            return self.call("glXCreateNewContext", arguments, made);
        }
        let loses = flags & i64::from(LOSES_ON_RESET) != 0;
        let flags = flags & !i64::from(LOSES_ON_RESET);
        let strategy =
            (attribute::CONTEXT_RESET_NOTIFICATION_STRATEGY.into(), LOSE_CONTEXT_ON_RESET.into(), loses);
        let pairs = [(0x2091, major, true), (0x2092, minor, true), (0x2094, flags, flags != 0), strategy]
            .into_iter()
            .chain([(0x9126, profile, profile != 0)])
            .filter(|(_, _, is_given)| *is_given)
            .map(|(attribute, value, _)| (attribute, value));
        let list = ("attrib_list", attributes(pairs));
        let arguments = vec![("dpy", DISPLAY), ("config", config), ("share_context", share), direct, list];
        self.call("glXCreateContextAttribsARB", arguments, made)
    }

    /// The index of a config, which is chosen in the trace when it is first used.
    fn config(&mut self, bytes: &[u8]) -> Result<usize, String> {
        if let Some(found) = self.configs.iter().position(|known| known == bytes) {
            return Ok(found);
        }
        self.configs.push(bytes.to_vec());
        let index = self.configs.len() - 1;
        let config = Config::from_bytes(bytes);
        let wanted = [
            attribute::DOUBLEBUFFER,
            attribute::RED_SIZE,
            attribute::GREEN_SIZE,
            attribute::BLUE_SIZE,
            attribute::ALPHA_SIZE,
            attribute::DEPTH_SIZE,
            attribute::STENCIL_SIZE,
            attribute::SAMPLE_BUFFERS,
            attribute::SAMPLES,
        ];
        let pairs = wanted.into_iter().filter_map(|attribute| Some((attribute, config.get(attribute)?)));
        let list = attributes(pairs.map(|(attribute, value)| (attribute.into(), value.into())));
        let one = ("nitems", Value::Array(vec![Value::Int(1)]));
        let arguments = vec![("dpy", DISPLAY), ("screen", Value::Int(0)), ("attribList", list), one];
        let found = Value::Array(vec![Value::Pointer(FIRST_OWN + index as u64)]);
        self.call("glXChooseFBConfig", arguments, Some(found))?;
        Ok(index)
    }

    fn glx(&mut self, p: &Packet<'_>, source: &Source<'_, '_>) -> Done {
        let drawable = |name| (name, Value::Uint(p.word(0).into()));
        match p.op() {
            glx_op::CreateContext => {
                let config = self.config(source.bytes(0).unwrap_or_default())?;
                let asked = [5, 6, 7, 8].map(|word| p.word(word));
                let share = self.contexts.get(&p.word(1)).map_or(p.word(0), |with| with.share);
                let made = Context { share, config, asked, framebuffer: 0, renderbuffer: 0, sharing: None };
                self.contexts.insert(p.word(0), made);
                self.create_context(p.word(0).into(), p.word(1).into(), config, asked)
            }
            glx_op::DestroyContext => {
                let context = ("ctx", Value::Pointer(p.word(0).into()));
                self.call("glXDestroyContext", vec![("dpy", DISPLAY), context], None)
            }
            glx_op::CreatePbuffer | glx_op::CreatePixmap => {
                let config = self.config(source.bytes(0).unwrap_or_default())?;
                let config = ("config", Value::Pointer(FIRST_OWN + config as u64));
                self.drawables.insert(p.word(0));
                let made = Some(Value::Uint(p.word(0).into()));
                if p.op() == glx_op::CreatePixmap {
                    let pixmap = ("pixmap", Value::Uint(p.word(2).into()));
                    let list = ("attribList", attributes([].into_iter()));
                    return self.call("glXCreatePixmap", vec![("dpy", DISPLAY), config, pixmap, list], made);
                }
                self.pbuffers.insert(p.word(0));
                let size = [(GLX_PBUFFER_WIDTH, p.word(2)), (GLX_PBUFFER_HEIGHT, p.word(3))];
                let list = attributes(size.into_iter().map(|(name, value)| (name, value.into())));
                let arguments = vec![("dpy", DISPLAY), config, ("attribList", list)];
                self.call("glXCreatePbuffer", arguments, made)
            }
            // `glretrace` makes a window when it is first made current.
            glx_op::CreateWindow => {
                self.drawables.insert(p.word(0));
                Ok(())
            }
            glx_op::DestroyPbuffer => {
                self.call("glXDestroyPbuffer", vec![("dpy", DISPLAY), drawable("pbuf")], None)
            }
            glx_op::DestroyPixmap => {
                self.call("glXDestroyPixmap", vec![("dpy", DISPLAY), drawable("pixmap")], None)
            }
            glx_op::SwapInterval => {
                let interval = ("interval", Value::Int(p.word(1).cast_signed().into()));
                self.call("glXSwapIntervalEXT", vec![("dpy", DISPLAY), drawable("drawable"), interval], None)
            }
            glx_op::SwapBuffers => self.swap(p.word(0)),
            glx_op::MakeCurrent => {
                self.make_current(Current { context: p.word(0), draw: p.word(1), read: p.word(2) })
            }
            glx_op::DestroyWindow
            | glx_op::QueryScreen
            | glx_op::QueryDrawable
            | glx_op::WaitGL
            | glx_op::WaitX
            | glx_op::Fence
            | glx_op::AwaitFences => Ok(()),
            _ => {
                let name = glx::glx_command(p.op()).map_or("an unknown call", |command| command.name);
                self.leave_out(format!("calls of {name}"), 1);
                Ok(())
            }
        }
    }

    fn swap(&mut self, drawable: u32) -> Done {
        let drawable = ("drawable", Value::Uint(drawable.into()));
        self.call("glXSwapBuffers", vec![("dpy", DISPLAY), drawable], None)
    }

    // ---- OpenGL ----

    /// Keeps count of what other calls are written by.
    fn note(&mut self, p: &Packet<'_>) {
        let (context, share) = (self.now.context, self.scope().share);
        let Some(made) = self.contexts.get_mut(&context) else { return };
        let bound = made.renderbuffer;
        let storage = |first: usize, samples: u32| Renderbuffer {
            format: p.word(first),
            width: p.word(first + 1),
            height: p.word(first + 2),
            samples,
        };
        match p.op() {
            op::glBindFramebuffer if p.word(0) != gl::READ_FRAMEBUFFER => made.framebuffer = p.word(1),
            op::glDeleteFramebuffers => {
                let gone = p.bytes_of(0).chunks_exact(4).any(|raw| raw == made.framebuffer.to_le_bytes());
                made.framebuffer = if gone { 0 } else { made.framebuffer };
            }
            op::glBindRenderbuffer => made.renderbuffer = p.word(1),
            op::glRenderbufferStorage => {
                self.renderbuffers.insert((share, bound), storage(1, 0));
            }
            op::glRenderbufferStorageMultisample => {
                self.renderbuffers.insert((share, bound), storage(2, p.word(1)));
            }
            op::glNamedRenderbufferStorage => {
                self.renderbuffers.insert((share, p.word(0)), storage(1, 0));
            }
            op::glNamedRenderbufferStorageMultisample => {
                self.renderbuffers.insert((share, p.word(0)), storage(2, p.word(1)));
            }
            op::glEnableClientState | op::glEnableVertexAttribArray => {
                self.arrays.extend(draw::enabled_by(p.op(), p.word(0)));
            }
            op::glEnableVertexArrayAttrib => {
                self.arrays.extend(draw::enabled_by(op::glEnableVertexAttribArray, p.word(1)));
            }
            _ => {}
        }
    }

    /// Runs `work` with a framebuffer bound: `glretrace` takes the drawable to be as large as each viewport that is set while
    /// none is.
    fn apart(&mut self, work: impl FnOnce(&mut Self) -> Done) -> Done {
        let name = self.names.free();
        self.own(op::glGenFramebuffers, &[1], &[BlobArg::Bytes(&name.to_le_bytes())])?;
        self.own(op::glBindFramebuffer, &[gl::DRAW_FRAMEBUFFER, name], &[])?;
        work(self)?;
        self.own(op::glBindFramebuffer, &[gl::DRAW_FRAMEBUFFER, 0], &[])?;
        self.own(op::glDeleteFramebuffers, &[1], &[BlobArg::Bytes(&name.to_le_bytes())])
    }

    /// Whether the call sets a viewport that would make the drawable larger than it is.
    fn outgrows(&self, p: &Packet<'_>) -> bool {
        let is_viewport = matches!(
            p.op(),
            op::glViewport | op::glViewportIndexedf | op::glViewportIndexedfv | op::glViewportArrayv
        );
        let of_drawable = self.contexts.get(&self.now.context).is_some_and(|made| made.framebuffer == 0);
        let Some([width, height]) = self.sizes.get(&self.now.draw).filter(|_| is_viewport && of_drawable)
        else {
            return false;
        };
        let end = |at: usize| p.word(at).wrapping_add(p.word(at + 2)).cast_signed();
        p.op() != op::glViewport || end(0) > width.cast_signed() || end(1) > height.cast_signed()
    }

    fn gl(&mut self, command: &'static Command, source: &Source<'_, '_>) -> Done {
        let p = source.packet;
        match p.op() {
            // Lists keep their names: see `ObjectNames::of`.
            op::glGenLists => Ok(()),
            op::glLinkProgram => self.link(command, source),
            op if UNTRANSLATED.contains(&op) => {
                let what =
                    format!("calls of {}, whose names of objects glretrace does not translate", command.name);
                self.leave_out(what, 1);
                Ok(())
            }
            _ if self.outgrows(&p) => self.apart(|exporter| exporter.plain(command, source, None)),
            _ => self.plain(command, source, None),
        }
    }

    /// A link that puts attributes and outputs where the program saw them; `glretrace` is told what other numbers mean.
    fn link(&mut self, command: &'static Command, source: &Source<'_, '_>) -> Done {
        let (scope, program) = (source.scope, source.packet.word(0));
        let table = self.tables.get(&source.packet.seq()).cloned().unwrap_or_default();
        if !table.is_empty() {
            self.linked.insert((scope.share, program));
        }
        for entry in interface::read(&table).filter(|entry| !entry.name.starts_with(b"gl_")) {
            let stem = entry.name.strip_suffix(b"[0]").unwrap_or(entry.name);
            let name = [stem, b"\0"].concat();
            let name = [BlobArg::Bytes(&name)];
            let number = entry.number;
            match (entry.kind, entry.count) {
                _ if stem.is_empty() => {}
                (gl::PROGRAM_INPUT, _) => {
                    self.made(op::glBindAttribLocation, &[program, number], &name, scope, None)?;
                }
                (gl::PROGRAM_OUTPUT, 0) => {
                    self.made(op::glBindFragDataLocation, &[program, number], &name, scope, None)?;
                }
                (gl::PROGRAM_OUTPUT, index) => {
                    let words = [program, number, index];
                    self.made(op::glBindFragDataLocationIndexed, &words, &name, scope, None)?;
                }
                _ => {}
            }
        }
        self.plain(command, source, None)?;
        self.numbers(program, scope, &table)
    }

    /// Gets that tell `glretrace` which number means what.
    fn numbers(&mut self, program: u32, scope: Scope, table: &[u8]) -> Done {
        for entry in interface::read(table).filter(|entry| !entry.name.is_empty()) {
            let name = [entry.name, b"\0"].concat();
            let name = [BlobArg::Bytes(&name)];
            let (location, index) = (Value::Int(entry.number.into()), Value::Uint(entry.number.into()));
            match (entry.kind, interface::stage_of(entry.kind)) {
                (gl::UNIFORM, _) => {
                    self.made(op::glGetUniformLocation, &[program], &name, scope, Some(location))?;
                }
                (gl::UNIFORM_BLOCK, _) => {
                    self.made(op::glGetUniformBlockIndex, &[program], &name, scope, Some(index))?;
                }
                (kind, Some([stage, subroutine, _])) if kind == subroutine => {
                    self.made(op::glGetSubroutineIndex, &[program, stage], &name, scope, Some(index))?;
                }
                (_, Some([stage, ..])) => {
                    let words = [program, stage];
                    self.made(op::glGetSubroutineUniformLocation, &words, &name, scope, Some(location))?;
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn assist(&mut self, p: &Packet<'_>, source: &Source<'_, '_>) -> Done {
        match p.op() {
            assist::DrawClientArrays => match draw::calls(source, &self.arrays) {
                Ok(calls) => calls.iter().try_for_each(|(op, words, memory)| {
                    let blobs: Vec<BlobArg<'_>> = memory.iter().map(draw::Memory::as_blob).collect();
                    self.own(*op, words, &blobs)
                }),
                Err(why) => {
                    self.leave_out(format!("draws with {why}"), 1);
                    Ok(())
                }
            },
            assist::SetProgramNumbers => {
                // What was made and linked by one call; or else its link has said it.
                match source.bytes(0) {
                    Some(table) if !self.linked.contains(&(source.scope.share, p.word(0))) => {
                        self.numbers(p.word(0), source.scope, table)
                    }
                    _ => Ok(()),
                }
            }
            assist::SetRenderbuffer => self.fill(p.word(0), source.bytes(0).unwrap_or_default()),
            assist::SetSamples => {
                self.leave_out("contents of multisampled textures and renderbuffers", 1);
                Ok(())
            }
            assist::SetShared => {
                self.leave_out("contents of textures and renderbuffers that OpenGL ES has drawn", 1);
                Ok(())
            }
            assist::SetQueryResult => {
                self.leave_out("results of queries", 1);
                Ok(())
            }
            assist::SetCaptured => {
                self.leave_out("counts of what transform feedback has captured", 1);
                Ok(())
            }
            // The program has had its error.
            _ => Ok(()),
        }
    }
}

/// A list of attributes and values, with its end.
fn attributes(pairs: impl Iterator<Item = (i64, i64)>) -> Value<'static> {
    let words = pairs.flat_map(|(attribute, value)| [attribute, value]).chain([0]);
    Value::Array(words.map(Value::Int).collect())
}

/// A drawable for contexts of a config that have none.
fn stand_in(config: usize) -> u32 {
    FIRST_DRAWABLE - 1 - config as u32
}

impl ReplaySink for Exporter<'_> {
    fn make_current(&mut self, current: Current) -> Done {
        self.now = current;
        self.enter_program()
    }

    fn emit(&mut self, stored: Stored<'_>) -> Done {
        let (packet, payloads) = (stored.packet(), stored.payloads());
        let payload = |id| payloads.get(id);
        let source = Source { packet, payload: &payload, scope: self.scope() };
        match packet.op() {
            op if assist::assist_command(op).is_some() => self.assist(&packet, &source),
            op if internal::internal_command(op).is_some() => {
                Err(format!("the log has a command of Reprise's own ({op})"))
            }
            op => match reprise_gl::command(op) {
                Some(command) if op >= reprise_gl::ops::FIRST => {
                    self.gl(command, &source)?;
                    self.note(&packet);
                    Ok(())
                }
                Some(_) => self.glx(&packet, &source),
                None => Err(format!("the log has a command of no name ({op})")),
            },
        }
    }
}
