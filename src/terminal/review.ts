import { experienceMessages } from "../messages/experiences.js";
import { rephraseMessages } from "../messages/rephrase.js";
import { openKeyboard } from "./keyboard.js";
import { readKeys, type Stroke } from "./plain/keys.js";
import { typeKey } from "./plain/line.js";
import { dot, sideBySide } from "./question/fit.js";
import { wrap } from "./question/layout.js";
import type { Terminal } from "./terminal.js";
import { themeFor } from "./theme.js";

/** One sentence to be looked at, and what could stand in its place; each text is a line. */
export interface Proposal {
  /** Where it stands, such as "2 of 7". */
  readonly place: string;
  readonly original: string;
  /** Ways to tell it as an experience, at least one. */
  readonly lived: readonly [string, ...string[]];
  readonly asked: string | undefined;
  readonly seen: string | undefined;
  /** What the writer's own history says in its place, and when it was written, as 2026-03-04. */
  readonly wrote: { readonly date: string; readonly line: string } | undefined;
}

/** What the writer says of a sentence; `which` is the index in `lived`. */
export type Verdict =
  | { readonly kind: "lived"; readonly which: number }
  | { readonly kind: "asked" | "seen" | "wrote" | "left" | "rest" }
  | { readonly kind: "own"; readonly text: string };

/** Somebody at a terminal who looks through what was rewritten. */
export interface Reviewer {
  /** Asks about one sentence; rejects when the review is ended. */
  judge(proposal: Proposal): Promise<Verdict>;
  close(): void;
}

const { review: words } = rephraseMessages;
const indent = "     ";

/** Columns of the screen: where it does not say how many it has, and how few and how many are used. */
const usual = 80;
const narrowest = 20;
const widest = 92;

const plainly = (line: string): string => line;

/** A key, and what it does. */
type Key = readonly [key: string, label: string];

/** A review that answers to single keys and draws nothing: each line is written once, so that it can be read aloud. */
export function reviewAt({ env, stdin, stderr, endings }: Terminal): Reviewer {
  const theme = themeFor(env, stderr.isTTY ?? false);
  const keyboard = openKeyboard(stdin, endings);
  const keys = readKeys(keyboard, endings);
  const write = (text: string): void => void stderr.write(text);
  const lines = (text: string, paint: (line: string) => string = plainly, under: string = indent): string =>
    wrap(text, Math.max(narrowest, Math.min(columnsOn(stderr), widest) - under.length - 1))
      .map(paint)
      .join(`\n${under}`);

  function offer(key: string, label: string, text: string | undefined): void {
    if (text !== undefined) write(`  ${theme.chosen(key)}  ${label}\n${indent}${lines(text)}\n`);
  }

  function show(proposal: Proposal, which: number): void {
    const { place, original, lived, asked, seen, wrote } = proposal;
    write(`\n${theme.quiet(place)}\n${indent}${lines(original, theme.question)}\n`);
    offer("y", words.lived, lived[which]);
    offer("n", words.asked, asked);
    offer("s", words.seen, seen);
    if (wrote !== undefined) offer("w", experienceMessages.wrote(wrote.date), wrote.line);
    furtherKeys(proposal);
  }

  /** What else there is, which a key that means nothing brings again. */
  function furtherKeys({ lived }: Proposal): void {
    const more: Key[] = lived.length > 1 ? [["o", words.more]] : [];
    keysBelow([...more, ["e", words.own], ["l", words.left], ["q", words.rest]]);
  }

  const shown = (item: string): string => theme.chosen(item.slice(0, 1)) + item.slice(1);

  /** The further keys, side by side as far as they fit. */
  function keysBelow(all: readonly Key[]): void {
    const rows = sideBySide(
      all.map((key) => key.join(" ")),
      Math.min(columnsOn(stderr), widest) - 3,
    );
    for (const row of rows) write(`  ${row.map(shown).join(theme.quiet(dot))}\n`);
  }

  const said = (text: string): void => write(`${indent}${theme.quiet("→")} ${lines(text, plainly, `${indent}  `)}\n`);

  /** Lets the writer change a line from its end; undefined when they go back. */
  async function edited(start: string): Promise<string | undefined> {
    write(
      `${wrap(words.editHint, columnsOn(stderr) - 1)
        .map(theme.quiet)
        .join("\n")}\n${start}`,
    );
    let line = start;
    for (;;) {
      const stroke = await keys.next();
      const key = stroke.kind === "key" ? stroke.key : { sequence: stroke.text.replace(/\s+/g, " ") };
      if (key.name === "return" || key.name === "enter" || key.name === "escape") {
        write("\n");
        return key.name === "escape" ? undefined : line.trim();
      }
      const typed = typeKey(line, key);
      line = typed.line;
      write(typed.echo);
    }
  }

  return {
    async judge(proposal) {
      const { lived, asked, seen, wrote, original } = proposal;
      let which = 0;
      show(proposal, which);
      for (;;) {
        switch (letterOf(await keys.next())) {
          case "y":
            said(lived[which] ?? lived[0]);
            return { kind: "lived", which };
          case "n":
            if (asked === undefined) break;
            said(asked);
            return { kind: "asked" };
          case "s":
            if (seen === undefined) break;
            said(seen);
            return { kind: "seen" };
          case "w":
            if (wrote === undefined) break;
            said(wrote.line);
            return { kind: "wrote" };
          case "o":
            if (lived.length === 1) break;
            which = (which + 1) % lived.length;
            show(proposal, which);
            break;
          case "e": {
            const own = await edited(lived[which] ?? lived[0]);
            if (own !== undefined && own !== "") return { kind: "own", text: own };
            show(proposal, which);
            break;
          }
          case "l":
            said(original);
            return { kind: "left" };
          case "q":
          case "ctrl-d":
            return { kind: "rest" };
          default:
            furtherKeys(proposal);
        }
      }
    },
    close() {
      keys.close();
      keyboard.close();
    },
  };
}

/** A screen that knows nothing of its size says 0 columns, or none. */
const columnsOn = ({ columns = 0 }: Terminal["stderr"]): number => (columns > 0 ? columns : usual);

/** The letter of a key, small or capital, or "ctrl-d"; a paste means nothing here. */
function letterOf(stroke: Stroke): string {
  if (stroke.kind === "paste") return "";
  const { ctrl, name, sequence } = stroke.key;
  if (ctrl === true) return name === "d" ? "ctrl-d" : "";
  return (sequence ?? "").toLowerCase();
}
