import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainSpans } from "../../src/documents/plain.js";
import { rephrase, styles, type Rephrased, type Style } from "../../src/rephrase/index.js";
import { rephraseRunning } from "../../src/rephrase/running.js";
import { pieces } from "../documents/pieces.js";
import { calmMessage, jumble, message } from "./sentences.js";

// The same texts every time; FUZZ=1 takes new ones, and many more of them.
const fuzz = process.env["FUZZ"] === "1";
const runs = (numRuns: number): { numRuns: number; seed?: number } =>
  fuzz ? { numRuns: numRuns * 20 } : { numRuns, seed: 7 };

const texts = {
  "sentences that people write": message,
  "words of advice in any order": jumble,
  "any characters, halves of pairs too": fc.string({ unit: "binary" }),
} as const;

const whole = (text: string, style: Style): Rephrased => rephrase(text, { style, spans: plainSpans(text) });

/** The text with each change put in its place, and nothing else. */
function applied(text: string, { changes }: Rephrased): string {
  let out = "";
  let at = 0;
  for (const { start, end, replacement } of changes) {
    out += text.slice(at, start) + replacement;
    at = end;
  }
  return out + text.slice(at);
}

describe.each(styles.map((style) => [style]))("in the style %s", (style) => {
  describe.each(Object.entries(texts))("of %s", (_what, text) => {
    it("changes are where they say, in order, apart, and alter nothing else", () => {
      fc.assert(
        fc.property(text, (given) => {
          const found = whole(given, style);
          let at = 0;
          for (const { start, end, original, replacement } of found.changes) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(given.slice(start, end)).toBe(original);
            expect(replacement).not.toBe(original);
            at = end;
          }
          expect(found.output).toBe(applied(given, found));
          expect(found.changes.length > 0).toBe(found.output !== given);
        }),
        runs(300),
      );
    });

    it("keeps are where they say, and stay in what comes out", () => {
      fc.assert(
        fc.property(text, (given) => {
          const found = whole(given, style);
          for (const { start, end, original } of found.kept) {
            expect(given.slice(start, end)).toBe(original);
            expect(found.changes.filter((change) => change.start < end && start < change.end)).toEqual([]);
          }
        }),
        runs(300),
      );
    });
  });

  it.each([
    ["sentences that are brought to an end", calmMessage],
    ["words of advice in any order", jumble],
  ])("what comes out stays as it is when it is given again: %s", (_what, text) => {
    fc.assert(
      fc.property(text, (given) => {
        const { output } = whole(given, style);
        expect(whole(output, style).output).toBe(output);
      }),
      runs(500),
    );
  });
});

// Two pieces of advice with no stop between them.
it.each(["experience", "permission"] as const)("run-on advice stays as it is when it is given again: %s", (style) => {
  const said =
    "You should rest. It's important to talk to your boss about your hours with her\nStart by taking a few days off.";
  const { output } = whole(`${said} I hear you.`, style);
  expect(whole(output, style).output).toBe(output);
});

describe("running text", () => {
  const run = (text: string, style: Style, cuts: readonly number[]): string => {
    const running = rephraseRunning({ style });
    const passages = [...pieces(text, cuts).flatMap((piece) => running.push(piece)), ...running.end()];
    expect(passages.map((passage) => passage.text).join("")).toBe(text);
    for (const { changes, kept } of passages)
      for (const { start, end, original } of [...changes, ...kept]) expect(text.slice(start, end)).toBe(original);
    return passages.map(({ output }) => output).join("");
  };

  it.each(styles)("comes out the same however it is cut, in the style %s", (style) => {
    fc.assert(
      fc.property(message, fc.array(fc.nat(500)), (text, cuts) => {
        expect(run(text, style, cuts)).toBe(run(text, style, []));
      }),
      runs(100),
    );
  });

  it("comes out as a message does, where nothing in it is protected", () => {
    fc.assert(
      fc.property(message, fc.constantFrom(...styles), (text, style) => {
        expect(run(text, style, [])).toBe(whole(text, style).output);
      }),
      runs(100),
    );
  });
});

it("advice behind an ellipsis in lower case stays as it is when it is given again", () => {
  const said =
    "you should talk to your boss about your hours. have you tried talking to your boss... make sure you talk to your boss about your hours?";
  const { output } = rephrase(said);
  expect(rephrase(output).output).toBe(output);
});

it("an opener is chosen by the advice, whatever stands before it", () => {
  const advice = "You should rest. You should call her.";
  const outputs = ["I hear you.", "I do.", "Yes.", "Hi Sam.", "So hard."].map((before) =>
    rephrase(`${before}\n\n${advice}`).output.slice(before.length),
  );
  expect(new Set(outputs).size).toBe(1);
});

describe("strength", () => {
  it("strong leaves what only suggests, and changes the rest", () => {
    fc.assert(
      fc.property(message, (text) => {
        const spans = plainSpans(text);
        for (const { strength } of rephrase(text, { strength: "strong", spans }).changes)
          expect(strength).toBe("strong");
      }),
    );
    expect(rephrase("You could write it down. You should rest.", { strength: "strong" }).output).toMatch(
      /^You could write it down\. (?!You should)/u,
    );
  });
});
