import type { HelpWords } from "../messages/help-now.js";
import type { Helpline, Helplines } from "./helplines.js";

/** A web address as people say it: "https://www.113.nl/" is "113.nl". */
const spoken = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/$/, "");

/** One line for one helpline: how to reach it, when, and in which languages. */
function wayToReach({ name, call, text, chat, hours, languages }: Helpline, words: HelpWords): string {
  const ways = [
    ...(call === undefined ? [] : [words.phone(call)]),
    ...(text === undefined ? [] : [words.text(text)]),
    ...(chat === undefined ? [] : [words.chat(spoken(chat))]),
  ];
  const when = [hours, languages].filter((part) => part !== undefined).map((part) => words.detail(part));
  return `${name}: ${[ways.join(", "), ...when].join("; ")}.`;
}

/**
 * The card that says where help is, in plain lines, five at most: the emergency number, the lines of the regions and the
 * directory for everywhere else as items of a list, and that the program has told no one. A region without helplines is
 * passed over.
 */
export function helpCard(helplines: Helplines, regions: readonly string[], words: HelpWords): readonly string[] {
  const here = regions.flatMap((region) => {
    const help = helplines.regions[region];
    return help === undefined ? [] : [{ ...help, country: words.country(region, help.country) }];
  });
  const [only] = here;
  const numbers = here.map((help) => words.emergency(help.emergency, help.country)).join("; ");
  const lines = here.length > 1 ? here.flatMap((help) => help.lines.slice(0, 1)) : (only?.lines.slice(0, 2) ?? []);
  const directory = spoken(helplines.international.source);
  const items = [
    numbers === "" ? words.inDangerAnywhere : words.inDanger(numbers),
    ...lines.slice(0, 2).map((line) => wayToReach(line, words)),
    only === undefined ? words.anywhere(directory) : words.elsewhere(directory),
  ];
  return [...items.map((item) => `- ${item}`), words.toldNoOne];
}
