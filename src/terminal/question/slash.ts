/** What a line alone can ask for instead of being part of the answer. */
export type Wish = "back" | "pass" | "pause" | "stop" | "why";

const wishes: ReadonlyMap<string, Wish> = new Map([
  ["/back", "back"],
  ["/pass", "pass"],
  ["/pause", "pause"],
  ["/stop", "stop"],
  ["?", "why"],
]);

/** The wish a line holds when it holds nothing else; capital letters and spaces around it do not matter. */
export function wishIn(line: string): Wish | undefined {
  return wishes.get(line.trim().toLowerCase());
}
