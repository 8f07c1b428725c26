import { readerFor } from "../../src/documents/reading.js";

/** The stretches of prose in a document of this name, as they are written; headings are marked with "#". */
export async function proseIn(name: string, text: string): Promise<string[]> {
  const { sections } = (await readerFor(name))(text);
  return sections.flatMap((section) =>
    section.flatMap((paragraph) =>
      paragraph.map(({ start, end, heading }) => (heading ? "# " : "") + text.slice(start, end)),
    ),
  );
}
