import type { OwnRulebook } from "../../lint/own/own-rulebook.js";
import { rephraseMessages } from "../../messages/rephrase.js";
import type { Rephrased } from "../../rephrase/index.js";
import type { Context } from "../context.js";
import { outputTo } from "../streams/output.js";

/** Says on standard error what was found, text by text. */
export interface Explaining {
  tell(found: Pick<Rephrased, "changes" | "kept">, heading?: string): Promise<void>;
  end(): Promise<void>;
}

const silent: Explaining = { tell: async () => {}, end: async () => {} };

/** What --explain says; nothing without it. */
export async function explainingTo(
  context: Context,
  wanted: boolean,
  named?: OwnRulebook["named"],
): Promise<Explaining> {
  if (!wanted) return silent;
  const { explain } = await import("../../render/explanation.js");
  const notes = outputTo(context.stderr, "standard error");
  let said = false;
  return {
    async tell(found, heading = "") {
      const words = explain(found, named);
      if (words === "") return;
      said = true;
      await notes.write(heading + words);
    },
    async end() {
      if (!said) await notes.write(`${rephraseMessages.nothingFound}\n`);
    },
  };
}
