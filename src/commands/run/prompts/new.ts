import { existsSync } from "node:fs";
import { join } from "node:path";
import { writeDurably } from "../../../files/durable/write.js";
import { readText } from "../../../files/read.js";
import { shippedPath } from "../../../files/shipped.js";
import { Problem } from "../../../messages/problem.js";
import { promptsMessages as says } from "../../../messages/prompts.js";
import { reservedEnding } from "../../../reflection/flow/ids.js";
import type { Outcome } from "../../command.js";
import type { Context } from "../../context.js";
import { flowFile, promptsFolder } from "../../session/flows.js";
import { tell } from "../../streams/tell.js";

/** The line by which editors find the schema, so that they complete and check while somebody types. */
const schemaLine = (): string => `# yaml-language-server: $schema=${shippedPath("src", "schemas", "flow-v1.json")}\n`;

/** A flow of two questions, and in comments what else there can be. */
const template = (id: string): string => `id: ${id}
title: ${id.replaceAll("-", " ").replace(/^./, (letter) => letter.toUpperCase())}
for: yourself
minutes: 3
source: Where these questions come from.
# How many questions may follow up on what was written.
followUps: 1
steps:
  - id: here
    question: What is here right now?
    why: It begins with what is there.
    help: A word or two is plenty.
    # kind: choice      (or line, word, scale)
    # options: [one, other]
    # repeat: { most: 3, question: What else is here? }
  - id: matters
    question: What matters to you about “{here}”?
    # Asked when the answer before was passed or is long.
    otherwise: What matters to you in this?
    why: What matters shows where to go on.
    # when: { step: here, answered: true }
    # followUp: { question: What would you call that?, why: A name makes it easier to find again. }
close:
  words: That is enough for now.
  summary:
    - { step: here, label: What is here }
    - { step: matters, label: What matters }
`;

/** Makes a flow to begin with in the person's prompts folder, from nothing or from another flow, and prints its path. */
export async function run(
  context: Context,
  operands: readonly string[],
  { from }: { readonly from?: string },
): Promise<Outcome> {
  const [id = ""] = operands;
  if (!/^[a-z][a-z0-9-]*$/.test(id) || reservedEnding.test(id)) throw new Problem(says.badName(id), 2);
  const path = join(promptsFolder(context), `${id}.yaml`);
  if (existsSync(path)) throw new Problem(says.exists(path), 2);
  const other = from === undefined ? undefined : readText((await flowFile(context, from)).path);
  const text = other?.replace(/^#.*\n/, "").replace(/^id:.*$/m, `id: ${id}`) ?? template(id);
  writeDurably(path, schemaLine() + text);
  tell(context.stderr, says.made);
  context.stdout.write(`${path}\n`);
  return 0;
}
