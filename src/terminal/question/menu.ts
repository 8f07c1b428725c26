import {
  createPrompt,
  isDownKey,
  isEnterKey,
  isUpKey,
  useEffect,
  useKeypress,
  usePagination,
  useRef,
  useState,
} from "@inquirer/core";
import type { TerminalWords } from "../../messages/terminal.js";
import { wiping } from "../disturbed.js";
import type { Theme } from "../theme.js";
import type { Choice } from "../voice.js";
import { choiceOf, choicesFor } from "./choice-of.js";
import { wrap } from "./layout.js";

/** What a menu is given. */
export interface Menu {
  readonly message: string;
  /** One or more. */
  readonly choices: readonly Choice<string>[];
  readonly theme: Theme;
  readonly words: TerminalWords;
  /** What is said to words that are none of the choices but may mean danger; nothing to any others. */
  readonly helpFor: (typed: string) => Promise<readonly string[]>;
  /** The size of the screen now, in columns and rows. */
  readonly size: () => { readonly columns: number; readonly rows: number };
  /** Calls back when the menu has to be drawn anew; returns how to stop. */
  readonly onDisturbed: (redraw: () => void) => () => void;
}

/** As much room as the cursor takes. */
const gutter = "  ";
const hideCursor = "\u001b[?25l";

/** What a menu shows: where the arrow keys have led, what has been typed, and what is said of what was typed before. */
interface View {
  readonly at: number;
  readonly typed: string;
  readonly note: string;
  /** What the list ended with. */
  readonly last?: string;
}

/**
 * A list to choose from with the arrow keys, or by typing a number or words of a choice. Enter behind words that are none of
 * its choices, or could be several, chooses nothing: the menu says so and stays, or ends with
 * what `helpFor` says to them. Answers with the value of a choice otherwise.
 */
export const menu = createPrompt<string | readonly string[], Menu>(
  ({ message, choices, theme, words, size, onDisturbed, helpFor }, done) => {
    const { columns, rows } = size();
    const [view, setView] = useState<View>({ at: 0, typed: "", note: "" });
    const latest = useRef(view);
    latest.current = view;
    const shown = useRef({ text: "", columns });
    useEffect(({ output }) => {
      const redraw = (): void => {
        if (size().columns !== shown.current.columns) {
          output.unmute();
          output.write(wiping(shown.current.text, "", "", size().columns));
          output.mute();
        }
        setView({ ...latest.current });
      };
      return onDisturbed(redraw);
    }, []);
    const found = (typed: string): number => {
      const choice = choiceOf(choices, typed);
      return choice === undefined || choice === "several" ? -1 : choices.indexOf(choice);
    };

    const meant = found(view.typed);
    /** The choice that Enter takes now, and the arrow keys go on from. */
    const active = meant === -1 ? view.at : meant;

    /** Says that words are none of the choices, unless they are met with help. */
    async function refuse(typed: string): Promise<void> {
      const help = await helpFor(typed);
      if (help.length === 0) setView({ ...view, typed: "", note: words.notListed });
      else {
        setView({ ...view, last: typed });
        done(help);
      }
    }

    useKeypress((key, rl) => {
      if (isEnterKey(key)) {
        const choice = choices[view.typed.trim() === "" ? active : meant];
        if (choice === undefined) {
          const several = choicesFor(choices, view.typed).map(({ label }) => label);
          if (several.length > 0) setView({ ...view, typed: "", note: words.severalListed(several) });
          else void refuse(view.typed);
        } else {
          setView({ ...view, last: choice.label });
          done(choice.value);
        }
      } else if (isUpKey(key) || isDownKey(key)) {
        rl.clearLine(0);
        const at = Math.min(Math.max(active + (isUpKey(key) ? -1 : 1), 0), choices.length - 1);
        setView({ ...view, at, typed: "", note: "" });
      } else if (key.name === "escape") {
        const out = choices.find(({ leaves }) => leaves === true);
        if (view.typed !== "" || out === undefined) {
          rl.clearLine(0);
          setView({ ...view, typed: "", note: "" });
        } else {
          setView({ ...view, last: out.label });
          done(out.value);
        }
      } else {
        let typed = rl.line.replaceAll("\t", "");
        // a figure that makes no number of the list with those before it begins another one, where no number is a name as well
        if (/^\d{2,}$/.test(typed) && found(typed) === -1 && !choices.some(({ isCalled }) => isCalled !== undefined)) {
          typed = typed.slice(-1);
          rl.clearLine(0);
          rl.write(typed);
        }
        setView({ ...view, typed, note: typed === "" ? view.note : "" });
      }
    });

    /** A text behind what stands before its first line, and its further lines under it. */
    const inLines = (before: string, text: string): string =>
      before + wrap(text, columns - 1 - before.length).join(`\n${" ".repeat(before.length)}`);
    const asked = wrap(message, columns - 1)
      .map(theme.question)
      .join("\n");
    const page = usePagination({
      items: choices,
      active,
      renderItem: ({ item, isActive, index }) => {
        const row = inLines(`${isActive ? "›" : " "} ${index + 1}. `, item.label);
        return isActive ? theme.chosen(row) : row;
      },
      pageSize: Math.max(4, rows - 6),
      loop: false,
    });
    if (view.last !== undefined) return `${asked}\n${inLines(gutter, view.last)}`;
    const below = view.typed === "" ? view.note : view.typed;
    const said = below === "" ? [] : [inLines(gutter, below)];
    const text = [asked, page, " ", ...said, ...wrap(words.choosing, columns - 1).map(theme.quiet)].join("\n");
    shown.current = { text, columns };
    return `${text}${hideCursor}`;
  },
);
