//! Rules become Rust: one snapshot for a command of every class, and the rule book's example.

use reprise_generator::registry::Registry;
use reprise_generator::rules::Rules;
use reprise_generator::{coverage, emit, load, model::Model};
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().into()
}

#[test]
fn a_command_of_every_class() {
    let model = load(&root()).unwrap();
    for (class, command) in [
        ("set", "glDepthFunc"),
        ("set_by_object", "glTexParameterfv"),
        ("set_several", "glPolygonMode"),
        ("update", "glRotatef"),
        ("region", "glTexSubImage2D"),
        ("opaque", "glCopyTexImage2D"),
        ("create", "glGenTextures"),
        ("delete", "glDeleteTextures"),
        ("bind", "glBindTexture"),
        ("like", "glMultiTexParameteriEXT"),
        ("like_and_first", "glCopyTextureSubImage2DEXT"),
        ("calls_another", "glVertexArrayColorOffsetEXT"),
        ("class_of_parameter", "glBindFragmentShaderATI"),
        ("push", "glPushMatrix"),
        ("push_group", "glPushAttrib"),
        ("pop", "glPopMatrix"),
        ("handler", "glColor3f"),
        ("cases", "glLightfv"),
        ("none", "glVertex3f"),
        ("drop", "glEndConditionalRender"),
        ("create_returned", "glCreateShader"),
        ("texts", "glShaderSource"),
        ("text_of", "glDeleteNamedStringARB"),
        ("numbers", "glUniform1f"),
        ("numbers_returned", "glGetSubroutineIndex"),
        ("range", "glViewportArrayv"),
        ("get", "glGetLightfv"),
        ("get_lasting", "glIsTexture"),
        ("certain", "glBindBuffer"),
        ("excess", "glUniform4fv"),
    ] {
        insta::assert_snapshot!(class, emit::one(&model, command).unwrap());
    }
}

/// The last `toml` block of the page's section "Adding a command".
fn example() -> String {
    let page = std::fs::read_to_string(root().join("docs/rules.md")).unwrap();
    let section = page.split("## Adding a command").nth(1).unwrap();
    section.split("```toml").nth(1).unwrap().split("```").next().unwrap().to_owned()
}

fn join_with(extra: &str) -> Result<Model, Vec<String>> {
    let registry = Registry::load(&root().join("gl.xml"), "gl").unwrap();
    let es = ["gles2", "gles1"].map(|api| Registry::load(&root().join("gl.xml"), api).unwrap());
    let systems =
        ["glx", "egl"].map(|system| Registry::load(&root().join(format!("{system}.xml")), system).unwrap());
    let mut rules = Rules::load(&root().join("rules")).unwrap();
    let mut errors = Vec::new();
    rules.add("rules/example.toml", extra, &mut errors);
    assert!(errors.is_empty(), "{errors:?}");
    Model::join(registry, es, systems, rules)
        .map_err(|errors| errors.iter().map(ToString::to_string).collect())
}

#[test]
fn the_rule_books_example_covers_a_command() {
    let before = load(&root()).unwrap();
    assert!(!before.commands.iter().any(|c| c.it.name == "glDepthBoundsEXT"));
    let model = join_with(&example()).unwrap();
    let rust = emit::one(&model, "glDepthBoundsEXT").unwrap();
    assert!(rust.contains("k.set(k.key(slot::DepthBounds, 0, 0, 0))"), "{rust}");
    let covered = |model: &Model| {
        let (_, extensions) = coverage::coverage(model);
        extensions.iter().find(|row| row.name == "GL_EXT_depth_bounds_test").unwrap().covered
    };
    assert_eq!(covered(&model), covered(&before) + 1);
}

#[test]
fn what_does_not_fit_the_registry_is_named_with_its_line() {
    for (rule, message) in [
        ("glNoSuch = { none = true }", "the registry has no <command> called glNoSuch"),
        ("glDepthBoundsEXT = { set = \"Nowhere\" }", "no slot is called Nowhere"),
        (
            "glDepthBoundsEXT = { set = \"Fog[colour]\" }",
            "`colour` is neither a parameter (registry: <param>) nor a variable",
        ),
        ("glDepthBoundsEXT = { set = \"Fog[zmin, zmax]\" }", "slot Fog has 1 keys, not 2"),
        (
            "glDepthBoundsEXT = { set = \"Fog[GL_NO_SUCH]\" }",
            "the registry has no <enum name=\"GL_NO_SUCH\">",
        ),
        ("glDepthBoundsEXT = { delete = \"teapot\" }", "`teapot` is no class of objects (registry: class=)"),
        (
            "glDepthBoundsEXT = { push = { stack = \"AttribStack\", mask = \"clmap\" } }",
            "`clmap` is neither a parameter (registry: <param>) nor a variable",
        ),
        (
            "glDepthBoundsEXT = { set = \"Fog[0]\", value = \"each(faces, zmin)\" }",
            "each(faces, …) can only be a whole key of a slot that is written or read",
        ),
        (
            "glDepthBoundsEXT = { get = true, lasting = true }",
            "glDepthBoundsEXT does not ask whether a name is an object's: it has no `lasting`",
        ),
        (
            "glDepthBoundsEXT = { none = true, excess = \"zmin\" }",
            "`zmin` of glDepthBoundsEXT does not count what one pointer points to",
        ),
        (
            "glIsAsyncMarkerSGIX = { get = true, certain = \"true\" }",
            "glIsAsyncMarkerSGIX returns something, which is waited for: it has no `certain`",
        ),
        (
            "glGetListParameterivSGIX = { get = true }",
            "<param> params of glGetListParameterivSGIX is a pointer with no size (registry: len=\"COMPSIZE(pname)\"): add size = { params = \"…\" }",
        ),
    ] {
        let errors = join_with(&format!("[commands]\n{rule}\n")).unwrap_err();
        assert!(errors.contains(&format!("rules/example.toml:2: {message}")), "{rule}: {errors:#?}");
    }
}

#[test]
fn what_carries_bytes_says_how_many() {
    let errors = |bytes: &str| join_with(&format!("[slots]\nX = {{ bytes = {{ {bytes} }} }}\n")).unwrap_err();
    let refused = |command: &str, count: &str| {
        format!(
            "rules/example.toml:2: {command} has no `{count}` of 64 bits that counts what its only pointer points to"
        )
    };
    for (command, count) in [
        ("glBufferData", "usage"),
        ("glFlush", "size"),
        ("glMultiDrawArrays", "drawcount"),
        ("glBufferData", "data"),
    ] {
        assert_eq!(errors(&format!("{command} = \"{count}\"")), [refused(command, count)]);
    }
    assert_eq!(
        errors("glNoSuch = \"size\""),
        ["rules/example.toml:2: the registry has no <command> called glNoSuch"]
    );
}

#[test]
fn what_the_registry_does_not_say_is_checked_too() {
    let rules = "[aliases]\nglFlushX = \"glDepthFunc\"\nglGetError = \"glDepthFunc\"\nglFinish = \"glNoSuch\"\n\
                 [shown]\nunregistered = [\"GL_ARB_sync\"]\n[withheld]\nGL_ARB_shadow = \"why\"\n";
    let errors = join_with(rules).unwrap_err();
    assert_eq!(
        errors,
        [
            "rules/example.toml:4: the registry has no <command> called glNoSuch",
            "rules/example.toml:3: glGetError has not the parameters of glDepthFunc",
            "rules/example.toml:6: the registry has <extension name=\"GL_ARB_sync\">",
            "rules/example.toml:8: GL_ARB_shadow is shown and withheld",
        ]
    );
    let model = join_with("[aliases]\nglDepthFuncX = \"glDepthFunc\"\n").unwrap();
    let command = model.commands.iter().find(|command| command.it.name == "glDepthFunc").unwrap();
    assert_eq!(command.aliases, ["glDepthFuncX"]);
}

#[test]
fn a_command_without_a_class_is_refused() {
    let mut errors = Vec::new();
    Rules::default().add("rules/x.toml", "[commands]\nglFlush = { in_begin = true }\n", &mut errors);
    assert_eq!(errors.len(), 1);
    assert!(errors[0].to_string().starts_with("rules/x.toml:2: a command needs a class"), "{}", errors[0]);
}
