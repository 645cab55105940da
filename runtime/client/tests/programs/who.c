/* A plugin without GL, which has a function of the same name as the program. */
const char *who(void) { return "plugin"; }
const char *plugin_who(void) { return who(); }
