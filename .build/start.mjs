// Becomes dist/main.cjs, which Node starts without its loader of ES modules: that takes a tenth of Node's own start. The
// program is a few scripts and no modules either, because V8 takes what it compiled of a script before: to read a megabyte of
// code at each start takes a quarter of Node's own start. A V8 that is not the one of the build refuses that, and compiles
// the script as ever.
import { scriptsIn } from "./script.mjs";

/* global scriptNames -- the build puts it here */
const { process } = globalThis;
const { need } = scriptsIn(`${__dirname}${process.platform === "win32" ? "\\" : "/"}`, scriptNames);
void start();

/** Runs the program, and ends it when nothing is left to wait for: memory goes with the process, and V8 need not clear it up. */
async function start() {
  await need("program:src/main.ts").main(process.argv.slice(2));
  // oxlint-disable-next-line unicorn/no-process-exit -- the status is set, and all that was written has been taken
  if (process.getActiveResourcesInfo().length === 0) process.exit();
}
