/** One value of a configuration, and where it comes from; undefined where nobody has said anything. */
export interface ConfigurationRow {
  readonly name: string;
  readonly value: string;
  readonly from: string | undefined;
}

/** What holds for a file, a value a line, each with where it comes from. */
export function configurationText(file: string, rows: readonly ConfigurationRow[]): string {
  const [names, values] = [widest(rows.map(({ name }) => name)), widest(rows.map(({ value }) => value))];
  const lines = rows.map(
    ({ name, value, from }) => `  ${name.padEnd(names)}  ${value.padEnd(values)}  ${from ?? "as it comes"}\n`,
  );
  return `${file}\n${lines.join("")}`;
}

const widest = (texts: readonly string[]): number => Math.max(...texts.map((text) => text.length));
