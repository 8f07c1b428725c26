import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { homes } from "../../files/home.js";
import { readText } from "../../files/read.js";
import { shippedPath } from "../../files/shipped.js";
import { Problem } from "../../messages/problem.js";
import { shippedFlow, type Flow } from "../../reflection/flow.js";
import type { Context } from "../context.js";

/** The flow when none is named. */
export const usualFlow = "challenge";

/** Where a flow is: a person's own ones are checked when they are read. */
interface FlowFile {
  readonly id: string;
  readonly path: string;
  readonly own: boolean;
}

function flowFilesIn(folder: string, own: boolean): readonly FlowFile[] {
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names
    .filter((name) => name.endsWith(".yaml"))
    .toSorted()
    .map((name) => ({ id: basename(name, ".yaml"), path: join(folder, name), own }));
}

/** Every flow there is, one's own first; one's own takes the place of a shipped one of the same name. */
function flowFiles({ env }: Context): readonly FlowFile[] {
  const own = flowFilesIn(join(homes(env).config, "prompts"), true);
  const names = new Set(own.map(({ id }) => id));
  return [...own, ...flowFilesIn(shippedPath("prompts", "flows"), false).filter(({ id }) => !names.has(id))];
}

async function read({ path, own }: FlowFile): Promise<Flow> {
  const text = readText(path);
  if (!own) return shippedFlow(text);
  const { checkFlow } = await import("../../reflection/flow-check.js");
  return checkFlow(text, path);
}

/** The flow called `id`. Throws a `Problem` that names the flows there are. */
export async function findFlow(context: Context, id: string): Promise<Flow> {
  const files = flowFiles(context);
  const file = files.find((each) => each.id === id);
  if (file !== undefined) return read(file);
  const known = files.map((each) => each.id).join(", ");
  throw new Problem(`There is no flow called “${id}”. These exist: ${known}.`, 2);
}

/** Every flow, the usual one first. */
export async function allFlows(context: Context): Promise<readonly Flow[]> {
  const flows = await Promise.all(flowFiles(context).map(read));
  return flows.toSorted((a, b) => Number(b.id === usualFlow) - Number(a.id === usualFlow));
}
