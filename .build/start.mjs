// Becomes dist/main.js. The program is a script and no ES module, because V8 takes what it compiled of a script before:
// to read half a megabyte of code at each start takes a quarter of Node's own start. A V8 that is not the one of the
// build refuses that, and compiles the script as ever.
import { scriptsIn } from "./script.mjs";

/* global scriptNames -- the build puts it here */
scriptsIn(new URL(".", import.meta.url).href, scriptNames).need("program");
