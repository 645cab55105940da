/* A plugin that needs GL: where is glGetString for it? */
#include <GL/gl.h>

const void *plugin_gl(void) { return (const void *)glGetString; }
