import type { Helpline, Helplines } from "./helplines.js";

/** A web address as people say it: "https://www.113.nl/" is "113.nl". */
const spoken = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/$/, "");

/** One line for one helpline, as an item of a list: how to reach it, when, and in which languages. */
function wayToReach({ name, call, text, chat, hours, languages }: Helpline): string {
  const ways = [
    ...(call === undefined ? [] : [`phone ${call}`]),
    ...(text === undefined ? [] : [`text ${text}`]),
    ...(chat === undefined ? [] : [`chat at ${spoken(chat)}`]),
  ];
  const when = [hours, languages].filter((part) => part !== undefined);
  return `- ${name}: ${[ways.join(", "), ...when].join("; ")}.`;
}

/**
 * The card that says where help is, in plain lines, five at most: the emergency number, the lines of the regions, the
 * directory for everywhere else, and that the program has told no one. A region without helplines is passed over.
 */
export function helpCard(helplines: Helplines, regions: readonly string[]): readonly string[] {
  const here = regions.map((region) => helplines.regions[region]).filter((help) => help !== undefined);
  const [only] = here;
  const numbers = here.map((help) => `${help.emergency} in ${help.country}`).join(", ");
  const emergency = `your local emergency number is the quickest help${numbers === "" ? "" : `: ${numbers}`}`;
  const lines = here.length > 1 ? here.flatMap((help) => help.lines.slice(0, 1)) : (only?.lines.slice(0, 2) ?? []);
  const directory = spoken(helplines.international.source);
  return [
    `If you are in danger now, ${emergency}.`,
    ...lines.slice(0, 2).map(wayToReach),
    `${only === undefined ? "Wherever you are" : "Elsewhere"}, ${directory} lists lines to call, to text, or to chat with.`,
    "This program cannot contact anyone, and has told no one.",
  ];
}
