import { Problem } from "../../messages/problem.js";
import type { Words } from "../../messages/catalogue/catalogue.js";
import { drawOrder } from "../../reflection/together/lot.js";
import type { EndStatus } from "../../terminal/endings.js";
import type { Context } from "../context.js";
import { speaking, type Manner } from "./terminal.js";

const fold = (name: string): string => name.trim().toLowerCase();

/** Whether two names can tell two people apart. */
export const differ = (one: string, other: string): boolean => fold(one) !== fold(other);

/** A name as it was given: one line without round brackets or "@", which mark who speaks. */
const tidy = (name: string): string =>
  name
    .replaceAll(/[\s\p{Cc}@()]+/gu, " ")
    .trim()
    .slice(0, 60);

/** The names given with --with: one is the other person's, two are both. Throws a `Problem` where they cannot be. */
export function namesGiven(given: readonly string[]): readonly string[] {
  const names = given.map(tidy);
  if (names.includes("")) throw new Problem("--with takes a name, as in --with Sam.", 2);
  if (names.length > 2)
    throw new Problem("A reflection together is for two people; --with takes two names at most.", 2);
  const [one = "", other = ""] = names;
  if (names.length === 2 && !differ(one, other)) throw new Problem(`--with takes two names that differ; “${one}” is given twice.`, 2); // prettier-ignore
  return names;
}

/** Two people in the order that the lot draws. */
export function drawn(context: Context, one: string, other: string): readonly string[] {
  return drawOrder([one, other], context.random());
}

/** Asks for the names that are not given: resolves to both, to the exit status when it was ended, or to nothing. */
export async function askNames(
  context: Context,
  manner: Manner,
  opening: readonly string[],
  given: readonly string[],
  words: Words,
): Promise<readonly [string, string] | EndStatus | undefined> {
  const [other] = given;
  const { together } = words.coach;
  return speaking(context, manner, words.terminal, async (voice) => {
    const ask = async (text: string, taken: string | undefined): Promise<string | undefined> => {
      const wrong = (answer: string): string | undefined =>
        tidy(answer) === "" || (taken !== undefined && !differ(taken, tidy(answer))) ? together.twoNames : undefined;
      const reply = await voice.ask({
        text,
        why: together.whyNames,
        kind: "line",
        typing: "",
        wrong,
        offered: ["stop"],
      });
      return reply.kind === "answer" ? tidy(reply.text) : undefined;
    };
    voice.say(opening);
    const own = await ask(together.yourName, other);
    const second = own === undefined ? undefined : (other ?? (await ask(together.otherName, own)));
    if (own !== undefined && second !== undefined) return [own, second];
    voice.say([together.noNames]);
    return undefined;
  });
}
