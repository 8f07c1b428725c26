/** What a line alone can ask for instead of being part of the answer. */
export type Wish = "back" | "pass" | "pause" | "stop" | "help" | "why";

/** What is asked for by a word behind a slash. */
export type Command = Exclude<Wish, "why">;

/** Every such word, in the order in which questions name them. */
export const commands: readonly Command[] = ["pass", "back", "pause", "stop", "help"];

/** Words that other programs have for the same. */
const others: Readonly<Record<string, Command>> = {
  skip: "pass",
  undo: "back",
  quit: "pause",
  exit: "pause",
  q: "pause",
};

/** What a line holds when it holds nothing else: a wish, or a word behind a slash that means nothing here. */
export type Slashed =
  { readonly kind: "wish"; readonly wish: Wish } | { readonly kind: "unknown"; readonly word: string } | undefined;

/**
 * Looks for a wish that is alone on a line; capital letters and spaces around it do not matter. Where no words behind a slash
 * are offered, they are text like any other, and a path such as /etc/hosts always is.
 */
export function slashed(line: string, offered: readonly Command[] = commands): Slashed {
  const word = line.trim();
  if (word === "?") return { kind: "wish", wish: "why" };
  if (/^(?:alongside )?help-now$/i.test(word) && offered.includes("help")) return { kind: "wish", wish: "help" };
  if (offered.length === 0 || !/^\/\p{L}+$/u.test(word)) return undefined;
  const named = word.slice(1).toLowerCase();
  const meant = others[named] === "pause" ? leaving(offered) : (others[named] ?? named);
  const wish = offered.find((command) => command === meant);
  return wish === undefined ? { kind: "unknown", word } : { kind: "wish", wish };
}

/** What somebody wants who leaves: a pause, or to stop where a pause is not offered because nothing would be kept. */
export const leaving = (offered: readonly Command[] = commands): Command =>
  offered.includes("stop") && !offered.includes("pause") ? "stop" : "pause";

/** The words as they are typed. */
export const asTyped = (offered: readonly Command[] = commands): readonly string[] =>
  offered.map((command) => `/${command}`);
