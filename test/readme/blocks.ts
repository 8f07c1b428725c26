/** A fenced block of a Markdown page: its language, the word after it, its text, and where the text stands. */
export interface Block {
  readonly language: string;
  readonly name: string;
  readonly text: string;
  readonly start: number;
}

/** One command of a console block and what the page says it prints. */
export interface Shown {
  readonly command: string;
  readonly output: string;
}

/** The fenced blocks of a page, in order; `start` is the offset of the first character inside the fence. */
export function blocksOf(page: string): Block[] {
  return [...page.matchAll(/^```(?<language>\w+)(?: (?<name>\S+))?\n(?<text>[^]*?)^```$/gmu)].map((match) => {
    const { language = "", name = "", text = "" } = match.groups ?? {};
    return { language, name, text, start: match.index + match[0].indexOf("\n") + 1 };
  });
}

/** The commands of a console block: each line after `$ `, with the lines up to the next one as what it prints. */
export function shownIn(text: string): Shown[] {
  return text.split(/^(?=\$ )/mu).map((part) => {
    const end = part.indexOf("\n");
    return { command: part.slice("$ ".length, end), output: part.slice(end + 1) };
  });
}

/** A console block again, from its commands. */
export function consoleText(shown: readonly Shown[]): string {
  return shown.map(({ command, output }) => `$ ${command}\n${output}`).join("");
}
