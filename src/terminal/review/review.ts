import { rephraseMessages } from "../../messages/rephrase.js";
import { openKeyboard } from "../keyboard.js";
import { readKeys, type Stroke } from "../plain/keys.js";
import { typeKey } from "../plain/line.js";
import type { Keys, Terminal } from "../terminal.js";
import { cardAt } from "./card.js";
import type { Proposal, Verdict } from "./proposal.js";

/** Somebody at a terminal who looks through what was rewritten. */
export interface Reviewer {
  /** Asks about one sentence; rejects when the review is ended. */
  judge(proposal: Proposal): Promise<Verdict>;
  close(): void;
}

const { review: words } = rephraseMessages;

/** A review that answers to single keys and draws nothing. */
export function reviewAt({ env, stdin, stderr, endings }: Keys & Pick<Terminal, "env">): Reviewer {
  const card = cardAt({ env, stderr });
  const keyboard = openKeyboard(stdin, endings);
  const keys = readKeys(keyboard, endings);
  const write = (text: string): void => void stderr.write(text);

  /** Lets the writer change a line from its end; undefined when they go back. */
  async function edited(start: string): Promise<string | undefined> {
    card.note(words.editHint);
    write(start);
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
      const { lived, asked, seen, wrote, original, canGoBack } = proposal;
      let which = 0;
      // keys that mean nothing are met once, however many come
      let met = false;
      card.show(proposal);
      for (;;) {
        const letter = letterOf(await keys.next());
        switch (letter) {
          case "y":
            card.said(lived[which] ?? lived[0]);
            return { kind: "lived", which };
          case "n":
            if (asked === undefined) break;
            card.said(asked);
            return { kind: "asked" };
          case "s":
            if (seen === undefined) break;
            card.said(seen);
            return { kind: "seen" };
          case "w":
            if (wrote === undefined) break;
            card.said(wrote.line);
            return { kind: "wrote" };
          case "o":
            if (lived.length === 1) break;
            which = (which + 1) % lived.length;
            card.again(lived[which] ?? lived[0]);
            continue;
          case "e": {
            const own = await edited(lived[which] ?? lived[0]);
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
