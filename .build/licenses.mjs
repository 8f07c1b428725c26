import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The licenses of every package that some of these files belong to, one after the other, by name. */
export function licenses(files) {
  const packages = new Set(files.flatMap((path) => /^(node_modules\/(?:@[^/]+\/)?[^/]+)\//u.exec(path)?.[1] ?? []));
  const texts = [...packages].toSorted().map((folder) => {
    const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/iu.test(entry));
    if (file === undefined) throw new Error(`${name} is bundled, but brings no license text that can be passed on.`);
    return `${name} ${version}\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
  });
  return texts.join(`\n${"-".repeat(80)}\n\n`);
}
