// Runs the program once as people do, and keeps what V8 compiled of it beside it. node .build/keep.mjs FOLDER NAMES
import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { scriptsIn } from "./script.mjs";

const [, , folder, json] = process.argv;
const names = JSON.parse(json);
const message = [
  "You should talk to your boss about your hours. Have you tried writing it down? Don't text him when you can't sleep.",
  "I'd recommend going for a walk. If I were you, I'd rest, and maybe you could ask your sister for help.",
  "I know how hard it is. Call the police if he comes back.",
].join(" ");
process.argv.splice(2, 2, "rephrase", message);

const { need, scripts } = scriptsIn(pathToFileURL(join(folder, "/")).href, names);
process.once("exit", () => {
  for (const name of Object.keys(names)) need(name);
  for (const [name, { script }] of scripts) {
    const path = join(folder, `${names[name]}.v8`);
    writeFileSync(`${path}.part`, script.createCachedData());
    renameSync(`${path}.part`, path);
  }
});
need("program");
