import { experienceMessages } from "../../messages/experiences.js";
import { rephraseMessages } from "../../messages/rephrase.js";
import { inARow } from "../../messages/terminal.js";
import { oneLine } from "../../render/one-line.js";
import { dot, sideBySide } from "../question/fit.js";
import { wrap } from "../question/layout.js";
import type { Terminal } from "../terminal.js";
import { themeFor } from "../theme.js";
import type { Manner, Proposal } from "./proposal.js";

const { review: words } = rephraseMessages;
const indent = "     ";

/** Columns of the screen: where it does not say how many it has, and how few and how many are used. */
const usual = 80;
const narrowest = 20;
const widest = 92;

const plainly = (line: string): string => line;

/** The keys of the ways to tell a sentence. */
const keyOf: Readonly<Record<Manner, string>> = { lived: "y", asked: "n", seen: "s", shared: "p" };

/** The way to tell a sentence that a key stands for. */
export const mannerOf = (key: string): Manner | undefined =>
  [...manners, "shared" as const].find((manner) => keyOf[manner] === key);

/** The ways that are shown with their words; sharing with leave has those of an experience behind its question. */
const manners: readonly Manner[] = ["lived", "asked", "seen"];

/** The words of a way to tell a sentence, once others have been asked for so often; nothing where there are none. */
export const lineOf = ({ ways }: Proposal, manner: Manner, turn: number): string | undefined =>
  ways[manner][turn % ways[manner].length];

/** Whether a sentence has other words for one of the ways that are shown. */
export const hasOthers = ({ ways }: Proposal): boolean => manners.some((manner) => ways[manner].length > 1);

/** A key, and what it does. */
type Key = readonly [key: string, label: string];

/** What is shown of a sentence in a review: each line is written once, so that it can be read aloud. */
export interface Card {
  /** The sentence, what could stand in its place, and the keys. */
  show(proposal: Proposal): void;
  /** Other words for each way to tell it that has some; `turn` counts how often they were asked for. */
  again(proposal: Proposal, turn: number): void;
  /** What the keys do. */
  keys(proposal: Proposal): void;
  /** Which keys there are, for one that means nothing. */
  stray(proposal: Proposal): void;
  /** What stands in its place now. */
  said(line: string): void;
  /** A quiet line in between. */
  note(text: string): void;
}

/** The keys that a sentence has, beside those of its wordings. */
const furtherKeys = (proposal: Proposal): readonly Key[] => [
  ...(hasOthers(proposal) ? [["o", words.more] as const] : []),
  ...(proposal.ways.shared.length > 0 ? [[keyOf.shared, words.shared] as const] : []),
  ["e", words.own],
  ["l", words.left],
  ...(proposal.canGoBack ? [["b", words.back] as const] : []),
  ["q", words.rest],
];

/** The wordings of a sentence that are shown with their keys. */
const wordings = (proposal: Proposal): readonly (readonly [...Key, line: string])[] => [
  ...manners.flatMap((manner) => {
    const line = lineOf(proposal, manner, 0);
    return line === undefined ? [] : [[keyOf[manner], words[manner], line] as const];
  }),
  ...(proposal.wrote === undefined
    ? []
    : [["w", experienceMessages.wrote(proposal.wrote.date), proposal.wrote.line] as const]),
];

/** A screen that knows nothing of its size says 0 columns, or none. */
export const columnsOn = ({ columns = 0 }: Terminal["stderr"]): number => (columns > 0 ? columns : usual);

/** What writes the cards of a review at a terminal. */
export function cardAt({ env, stderr }: Pick<Terminal, "env" | "stderr">): Card {
  const theme = themeFor(env, stderr.isTTY ?? false);
  const write = (text: string): void => void stderr.write(text);
  const room = (under: string): number => Math.max(narrowest, Math.min(columnsOn(stderr), widest) - under.length - 1);
  const lines = (text: string, paint: (line: string) => string = plainly, under: string = indent): string =>
    wrap(oneLine(text), room(under)).map(paint).join(`\n${under}`);
  const offer = (key: string, label: string, text: string): void =>
    write(`  ${theme.chosen(key)}  ${label}\n${indent}${lines(text)}\n`);
  const shown = (item: string): string => theme.chosen(item.slice(0, 1)) + item.slice(1);
  const note = (text: string): void => write(`${lines(text, theme.quiet, "")}\n`);

  function keys(proposal: Proposal): void {
    const items = furtherKeys(proposal).map((key) => key.join(" "));
    for (const row of sideBySide(items, Math.min(columnsOn(stderr), widest) - 3))
      write(`  ${row.map(shown).join(theme.quiet(dot))}\n`);
  }

  return {
    show(proposal) {
      write(`\n${theme.quiet(proposal.place)}\n${indent}${lines(proposal.original, theme.question)}\n`);
      for (const wording of wordings(proposal)) offer(...wording);
      keys(proposal);
    },
    again(proposal, turn) {
      for (const manner of manners) {
        const line = lineOf(proposal, manner, turn);
        if (line !== undefined && proposal.ways[manner].length > 1) offer(keyOf[manner], words[manner], line);
      }
    },
    keys,
    stray(proposal) {
      const known = [...wordings(proposal), ...furtherKeys(proposal)].map(([key]) => key);
      note(words.stray(inARow(known, words.or)));
    },
    said: (line) => write(`${indent}${theme.quiet("→")} ${lines(line, plainly, `${indent}  `)}\n`),
    note,
  };
}
