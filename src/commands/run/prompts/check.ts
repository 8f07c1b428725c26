import { basename, relative } from "node:path";
import { readText } from "../../../files/read.js";
import { promptsMessages as says } from "../../../messages/prompts.js";
import { lookThrough } from "../../../reflection/flow/check.js";
import { directivesOf } from "../../../reflection/flow/directives.js";
import type { Outcome } from "../../command.js";
import type { Context } from "../../context.js";
import { flowFile, ownFlowFiles, type FlowFile } from "../../session/flows.js";
import { outputTo } from "../../streams/output.js";
import { tell } from "../../streams/tell.js";

/** One thing to look at again in a flow: where, and what. */
interface Finding {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** What is to be looked at again in one file, and what cannot be known of it. */
function look(file: FlowFile): { readonly findings: readonly Finding[]; readonly note?: string } {
  const text = readText(file.path);
  const read = lookThrough(text);
  if (!("flow" in read))
    return { findings: read.map(({ message, ...place }) => ({ ...place, message: `${message}.` })) };
  const { flow, placeOf } = read;
  const tells = directivesOf(flow).map(({ path, found }) => ({ ...placeOf(path), message: says.tells(found) }));
  const name = basename(file.path);
  const named = flow.id === file.id ? [] : [{ ...placeOf(["id"]), message: says.notItsName(flow.id, name) }];
  const findings = [...named, ...tells].toSorted((a, b) => a.line - b.line || a.column - b.column);
  const { language = "en" } = flow;
  return language === "en" ? { findings } : { findings, note: says.otherLanguage(language) };
}

/** A path as somebody in the working folder would write it. */
function fromHere({ cwd }: Context, path: string): string {
  const short = relative(cwd, path);
  return short.startsWith("..") ? path : short;
}

/** Checks the flows that are named, or else all of the person's own: status 1 when something is found. */
export async function run(context: Context, operands: readonly string[]): Promise<Outcome> {
  const files =
    operands.length === 0
      ? ownFlowFiles(context)
      : await Promise.all(operands.map((named) => flowFile(context, named)));
  const out = outputTo(context.stdout);
  let found = false;
  for (const file of files) {
    const { findings, note } = look(file);
    for (const { line, column, message } of findings)
      await out.write(`${fromHere(context, file.path)}:${line}:${column}: ${message}\n`);
    if (note !== undefined) tell(context.stderr, `${fromHere(context, file.path)}: ${note}`);
    found ||= findings.length > 0;
  }
  if (found) return 1;
  tell(context.stderr, files.length === 0 ? says.noOwn : says.nothingFound(files.length));
  return 0;
}
