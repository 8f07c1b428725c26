import { readdirSync } from "node:fs";
import { basename, isAbsolute, join } from "node:path";
import { homes } from "../../files/home.js";
import { readText } from "../../files/read.js";
import { shippedPath } from "../../files/shipped.js";
import { Problem } from "../../messages/problem.js";
import { builtFlow } from "../../reflection/flow/built.js";
import type { Flow } from "../../reflection/flow/flow.js";
import type { Context } from "../context.js";
import { languageOf } from "./preferences.js";

/** The flow when none is named. */
export const usualFlow = "challenge";

/** The flow when two people are named. */
export const flowForTwo = "together";

/** The order in which flows that come with the program are listed; one's own come after them. */
const order = [usualFlow, "check-in", "decide", "celebrate", "share", "prepare", "debrief", flowForTwo];

/** Where a flow is: a person's own ones are checked when they are read. */
export interface FlowFile {
  readonly id: string;
  /** The language in its name, as in check-in.es.yaml; nothing for English. */
  readonly language?: string | undefined;
  readonly path: string;
  readonly own: boolean;
}

const ending = /\.ya?ml$/;

function flowFilesIn(folder: string, own: boolean): readonly FlowFile[] {
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names
    .filter((name) => ending.test(name))
    .toSorted()
    .map((name) => {
      const [id = "", language] = basename(name).replace(ending, "").split(".");
      return { id, language, path: join(folder, name), own };
    });
}

/** Where a person's own flows lie. */
export const promptsFolder = ({ env }: Context): string => join(homes(env).config, "prompts");

/** The flows that a person wrote. */
export const ownFlowFiles = (context: Context): readonly FlowFile[] => flowFilesIn(promptsFolder(context), true);

const rank = ({ id }: FlowFile): number => (order.includes(id) ? order.indexOf(id) : order.length);

/**
 * Every flow there is, each in the person's language where it exists in that; one's own takes the place of a shipped one of
 * the same name.
 */
export function flowFiles(context: Context): readonly FlowFile[] {
  const language = languageOf(context);
  const all = [...ownFlowFiles(context), ...flowFilesIn(shippedPath("prompts", "flows"), false)];
  const suits = (file: FlowFile): number => (file.language === language ? 0 : file.language === undefined ? 1 : 2);
  const best = new Map<string, FlowFile>();
  for (const file of all) {
    const known = best.get(file.id);
    const better = known === undefined || (known.own === file.own && suits(file) < suits(known));
    if (better) best.set(file.id, file);
  }
  return [...best.values()].toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

/** Reads a flow, whole or without its example, which takes longer. Throws a `FileProblem` with line and column for one of a person's own that is not right. */
export async function readFlow({ id, path, own }: FlowFile, part?: "whole" | "questions"): Promise<Flow> {
  const text = readText(path);
  if (!own) {
    const built = part === "questions" ? builtFlow(text) : undefined;
    return built ?? (await import("../../reflection/flow/shipped.js")).shippedFlow(text);
  }
  const { checkFlow } = await import("../../reflection/flow/check.js");
  // A flow is called what its file is called, so that it is found again.
  return { ...checkFlow(text, path), id };
}

const isPath = (named: string): boolean => ending.test(named) || /[/\\]/.test(named);

const pathOf = ({ cwd }: Context, named: string): string => (isAbsolute(named) ? named : join(cwd, named));

/** What a draft remembers of a flow that was named by its path, so that it is found again. */
export const placeIn = (context: Context, named: string): { readonly flowFile?: string } =>
  isPath(named) ? { flowFile: pathOf(context, named) } : {};

/** The file of a flow by its id or its path. Throws a `Problem` that names the flows there are. */
export async function flowFile(context: Context, named: string): Promise<FlowFile> {
  if (isPath(named)) {
    const path = pathOf(context, named);
    return {
      id: basename(path)
        .replace(ending, "")
        .replace(/\.[a-z]{2}$/, ""),
      path,
      own: true,
    };
  }
  const files = flowFiles(context);
  const file = files.find((each) => each.id === named);
  if (file !== undefined) return file;
  const known = files.map((each) => each.id);
  const { nearestName } = await import("../../lint/issues/nearest.js");
  const meant = nearestName(named, known);
  const perhaps = meant === undefined ? "" : ` Perhaps “${meant}” is meant.`;
  throw new Problem(`There is no flow called “${named}”.${perhaps} These exist: ${known.join(", ")}.`, 2);
}

/** The flow of this id, or in the file at this path, without its example. */
export const findFlow = async (context: Context, named: string): Promise<Flow> =>
  readFlow(await flowFile(context, named), "questions");

/** Every flow that can be read, and why the others cannot. */
export async function allFlows(
  context: Context,
): Promise<{ readonly flows: readonly Flow[]; readonly problems: readonly Problem[] }> {
  const flows: Flow[] = [];
  const problems: Problem[] = [];
  for (const file of flowFiles(context)) {
    try {
      flows.push(await readFlow(file, "questions"));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      problems.push(error);
    }
  }
  return { flows, problems };
}
