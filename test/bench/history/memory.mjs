import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** No command on the history takes more memory, in MiB, however much there is in it. */
export const enough = 300;

const watch = `process.argv.splice(1, 1); process.once("exit", () => require("node:fs").writeSync(3, String(Math.round(process.resourceUsage().maxRSS / 1024)))); import(process.argv[1])`;

/** Runs each command on the history in ALONGSIDE_HOME, and tells the most memory that it took; `folder` is for what they write. */
export function measureMemory(program, folder, line) {
  const home = process.env["ALONGSIDE_HOME"];
  const empty = join(folder, "empty");
  mkdirSync(empty);
  const [json, backup] = [join(folder, "all.json"), join(folder, "all.tar.gz")];
  const run = (command, where = home) => {
    const begun = performance.now();
    const { output, status } = spawnSync(process.execPath, ["-e", watch, "x", program, ...command], {
      stdio: ["ignore", "ignore", "ignore", "pipe"],
      encoding: "utf8",
      env: { ...process.env, ALONGSIDE_HOME: where },
    });
    const seconds = `${((performance.now() - begun) / 1000).toFixed(1)} s`;
    const notes = [
      ...(Number(output[3]) > enough ? ["too much"] : []),
      ...(status === 0 ? [] : [`status ${status}`]),
      ...(where === home ? [] : ["into an empty home"]),
    ];
    const told = command.join(" ").replaceAll(folder, "…");
    line(String(output[3]), seconds, `${told}${notes.length === 0 ? "" : ` (${notes.join(", ")})`}`);
  };
  run(["history", "list", "--all"]);
  run(["history", "list", "--all", "--json"]);
  run(["history", "search", "sister", "--all"]);
  rmSync(join(home, "cache"), { recursive: true, force: true });
  writeFileSync(join(home, "cache"), "");
  run(["history", "search", "sister", "--all"]);
  rmSync(join(home, "cache"));
  run(["history", "search", "xylophone"]);
  run(["history", "tag"]);
  run(["history", "export", "-o", json]);
  run(["history", "backup", backup]);
  run(["history", "backup", "--verify", backup]);
  run(["history", "import", json]);
  run(["history", "import", backup]);
  run(["history", "import", backup], empty);
  run(["look-back", "--all"]);
  run(["look-back", "--all", "--html"]);
  run(["doctor"]);
}
