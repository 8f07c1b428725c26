// Becomes dist/worker.cjs, which each of the threads that `--jobs` asks for begins with: what they do is in the scripts of the
// program, of which V8 need not compile again what it compiled when they were built.
import { scriptsIn } from "./script.mjs";

/* global scriptNames -- the build puts it here */
const { need } = scriptsIn(`${__dirname}${globalThis.process.platform === "win32" ? "\\" : "/"}`, scriptNames);
export const { checkFiles, rephraseRecords } = need("jobs:src/commands/jobs/worker.ts");
