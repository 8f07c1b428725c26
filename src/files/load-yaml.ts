import { readText } from "./read.js";
import type { Yaml } from "./yaml.js";

/** Reads a YAML file, loading the yaml package only now. Throws a `FileProblem` with line and column. */
export async function loadYaml(path: string): Promise<Yaml> {
  const text = readText(path).replace(/^\uFEFF/, "");
  const { parseYaml } = await import("./yaml.js");
  return parseYaml(text, { path });
}
