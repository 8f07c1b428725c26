import fc from "fast-check";
import { expect, it } from "vitest";
import { rephraseRunning } from "../../../src/rephrase/running.js";
import { rephrasedAs } from "./rephrased.js";

const piece = fc.constantFrom(
  "You should rest. ",
  "Don't text him tonight. ",
  "I know how it is. ",
  "I want to kill myself. ",
  "> You should sleep.",
  "```",
  "\n",
  "\n\n",
  "\r\n",
  "    ",
);

it("a plain document is rephrased as running text is, however that arrives", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
      const text = pieces.join("");
      const running = rephraseRunning({});
      const passages = [...pieces.flatMap((some) => running.push(some)), ...running.end()];
      expect(await rephrasedAs("note.txt", text)).toEqual({
        output: passages.map(({ output }) => output).join(""),
        changes: passages.flatMap(({ changes }) => changes),
        kept: passages.flatMap(({ kept }) => kept),
      });
    }),
  );
});
