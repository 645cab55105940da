/* A plugin that needs GL by way of another. */
const void *plugin_gl(void);
const void *(*through)(void) = plugin_gl;
