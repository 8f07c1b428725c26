import { rephraseMessages } from "../../messages/rephrase.js";
import { onDisturbed } from "../disturbed.js";
import { openKeyboard } from "../keyboard.js";
import { readKeys, type Stroke } from "../plain/keys.js";
import type { Keys, Terminal } from "../terminal.js";
import { cardAt, columnsOn, hasOthers, lineOf, mannerOf } from "./card.js";
import { editLine, retypeLine } from "./edit-line.js";
import type { Proposal, Verdict } from "./proposal.js";

/** Somebody at a terminal who looks through what was rewritten. */
export interface Reviewer {
  /** Asks about one sentence; rejects when the review is ended. */
  judge(proposal: Proposal): Promise<Verdict>;
  close(): void;
}

const { review: words } = rephraseMessages;

/** A review that answers to single keys and draws nothing but a line that is changed; where it is `plain`, not even that. */
export function reviewAt({ env, stdin, stderr, endings }: Keys & Pick<Terminal, "env">, plain: boolean): Reviewer {
  const card = cardAt({ env, stderr });
  const keyboard = openKeyboard(stdin, endings);
  const keys = readKeys(keyboard, endings);
  const write = (text: string): void => void stderr.write(text);

  const whenDisturbed = (redraw: () => void): (() => void) => onDisturbed(stderr, redraw);

  const changed = async (line: string): Promise<string | undefined> => {
    card.note(words.editHint);
    const desk = { keys, write, columns: () => columnsOn(stderr), whenDisturbed };
    try {
      return await (plain ? retypeLine(desk, line) : editLine(desk, line));
    } catch (error) {
      // the review is ended in the middle of a line
      write("\n");
      throw error;
    }
  };

  return {
    async judge(proposal) {
      const { ways, wrote, original, canGoBack } = proposal;
      let turn = 0;
      // keys that mean nothing are met once, however many come
      let met = false;
      card.show(proposal);
      for (;;) {
        const letter = letterOf(await keys.next());
        const told = mannerOf(letter);
        const line = told && lineOf(proposal, told, turn);
        if (told !== undefined && line !== undefined) {
          card.said(line);
          return { kind: told, which: turn % ways[told].length };
        }
        switch (letter) {
          case "w":
            if (wrote === undefined) break;
            card.said(wrote.line);
            return { kind: "wrote" };
          case "o":
            if (!hasOthers(proposal)) break;
            turn += 1;
            card.again(proposal, turn);
            continue;
          case "e": {
            // what a terminal would obey is nothing that a person writes
            const begun = (lineOf(proposal, "lived", turn) ?? original).replace(/\p{Cc}/gu, "");
            const own = await changed(begun);
            if (own !== undefined && own !== "") return { kind: "own", text: own };
            card.show(proposal);
            continue;
          }
          case "l":
            card.said(original);
            return { kind: "left" };
          case "b":
          case "u":
            if (!canGoBack) break;
            return { kind: "back" };
          case "q":
          case "ctrl-d":
            return { kind: "rest" };
          case "?":
            card.keys(proposal);
            continue;
          default:
        }
        if (!met) card.stray(proposal);
        met = true;
      }
    },
    close() {
      keys.close();
      keyboard.close();
    },
  };
}

/** The letter of a key, small or capital, or "ctrl-d"; a paste means nothing here. */
function letterOf(stroke: Stroke): string {
  if (stroke.kind === "paste") return "";
  const { ctrl, name, sequence } = stroke.key;
  if (ctrl === true) return name === "d" ? "ctrl-d" : "";
  return (sequence ?? "").toLowerCase();
}
