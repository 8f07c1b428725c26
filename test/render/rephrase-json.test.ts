import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as v from "valibot";
import { plainSpans } from "../../src/documents/plain.js";
import { rephraseJson } from "../../src/render/rephrase-json.js";
import { readerFor } from "../../src/documents/reading.js";
import { rephraseProse } from "../../src/rephrase/document/document.js";
import { rephrase, styles, type Style } from "../../src/rephrase/index.js";
import { rephraseRunning, type Passage } from "../../src/rephrase/running.js";
import { calmMessage, message } from "../rephrase/sentences.js";

const schema: unknown = JSON.parse(
  readFileSync(new URL("../../src/schemas/rephrase-v1.json", import.meta.url), "utf8"),
);
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(v.parse(v.looseObject({}), schema));

const place = { start: v.number(), end: v.number(), replacement: v.string() };
const printed = v.object({
  text: v.string(),
  output: v.string(),
  changes: v.array(
    v.object({ ...place, original: v.string(), alternatives: v.array(v.object({ ...place, style: v.string() })) }),
  ),
  kept: v.array(v.object({ start: v.number(), end: v.number(), original: v.string() })),
});

const whole = (text: string, style: Style): Passage[] => [
  { text, start: 0, ...rephrase(text, { style, spans: plainSpans(text) }) },
];

function inPieces(text: string, style: Style): Passage[] {
  const running = rephraseRunning({ style });
  return [...running.push(text), ...running.end()];
}

const read = (passages: readonly Passage[], style: Style): v.InferOutput<typeof printed> =>
  v.parse(printed, JSON.parse(rephraseJson(passages, { style, strength: "all" })));

describe("what --json prints", () => {
  it("has the form that the published schema says", () => {
    fc.assert(
      fc.property(message, fc.constantFrom(...styles), (text, style) => {
        for (const passages of [whole(text, style), inPieces(text, style)]) {
          validate(JSON.parse(rephraseJson(passages, { style, strength: "all" })));
          expect(validate.errors).toBeNull();
        }
      }),
      { seed: 7 },
    );
  });

  it("is refused by that schema when a field is missing, or one is there that it does not know", () => {
    const printedNow = rephraseJson(whole("You should rest.", "experience"), { style: "experience", strength: "all" });
    for (const wrong of [printedNow.replace('"rule"', '"ruler"'), printedNow.replace('"version": 1', '"version": 2')]) {
      expect(validate(JSON.parse(wrong))).toBe(false);
    }
  });

  it("names places in the whole text, also where it came in paragraphs", () => {
    fc.assert(
      fc.property(message, fc.constantFrom(...styles), (text, style) => {
        const { changes, kept, ...all } = read(inPieces(text, style), style);
        expect(all.text).toBe(text);
        for (const { start, end, original } of [...changes, ...kept]) expect(text.slice(start, end)).toBe(original);
        const put = changes
          .toReversed()
          .reduce((now, { start, end, replacement }) => now.slice(0, start) + replacement + now.slice(end), text);
        expect(put).toBe(all.output);
      }),
      { seed: 7 },
    );
  });

  it("offers other wordings for the same words, and none twice", () => {
    fc.assert(
      fc.property(calmMessage, fc.constantFrom(...styles), (text, style) => {
        for (const { start, end, replacement, alternatives } of read(whole(text, style), style).changes) {
          const said = alternatives.map((other) => `${other.start} ${other.end} ${other.replacement}`);
          expect(new Set(said).size).toBe(said.length);
          for (const other of alternatives) {
            expect(other.replacement).not.toBe(replacement);
            expect(other.start < end && start < other.end).toBe(true);
          }
        }
      }),
      { seed: 7 },
    );
  });

  describe.each(styles)("offers the other styles and two openers of its own, %s", (style) => {
    const sentences = [
      "You should talk to your boss about your hours.",
      "Don't answer him tonight.",
      "If it keeps you awake, write it down.",
      "You need a friend who listens.",
      "Your best bet is a soft brush.",
      "Start by writing down what you spend.",
    ];
    const offers = (passages: readonly Passage[]): void => {
      const { changes } = read(passages, style);
      expect(changes).toHaveLength(sentences.length);
      for (const { original, alternatives } of changes) {
        const offered = alternatives.map((other) => other.style);
        const others = [...new Set([style, ...offered])].toSorted();
        expect({ original, others }).toEqual({ original, others: [...styles].toSorted() });
        expect(offered.filter((each) => each === style).length).toBeGreaterThanOrEqual(1);
      }
    };

    it("in plain text", () => {
      offers(whole(`${sentences.join(" I hear you.\n\n")}\n`, style));
    });

    it("in Markdown", async () => {
      const marked = [
        "**`code. here`** is fine.",
        ...sentences.map((sentence) => sentence.replace(/\w+(?=\.$)/, "**$&**")),
      ];
      const text = `- ${marked.join("\n- ")}\n`;
      const prose = (await readerFor("post.md"))(text);
      offers([{ text, start: 0, prose, ...rephraseProse(text, prose, { style }) }]);
    });
  });
});
