import type { OwnRulebook } from "../../lint/own/own-rulebook.js";
import { rephraseMessages } from "../../messages/rephrase.js";
import type { Rephrased } from "../../rephrase/index.js";
import type { Context } from "../context.js";
import { outputTo } from "../streams/output.js";
import { suiting } from "../streams/tell.js";

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
  const written = (words: string): string => suiting(context.stderr, words);
  let said = false;
  return {
    async tell(found, heading = "") {
      const words = explain(found, named);
      if (words === "") return;
      await notes.write(written(`${said ? "\n" : ""}${heading}${words}`));
      said = true;
    },
    async end() {
      if (!said) await notes.write(written(`${rephraseMessages.nothingFound}\n`));
    },
  };
}
