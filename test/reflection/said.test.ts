import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { english, wordsIn } from "../../src/messages/catalogue/catalogue.js";
import { listening } from "../../src/messages/listening.js";
import { directivesIn } from "../../src/reflection/flow/directives.js";
import { project, textOf, trackedFiles } from "../house/tracked.js";

/** What places for words can be filled with: words, numbers, lists, lengths of time. */
const samples: readonly (readonly unknown[])[] = [
  ["your sister", "small", 2],
  [2, "small", "your sister"],
  [2, "hour"],
  [1, "day"],
  [["one", "two"]],
];

/** What a sentence with places for words says when they are filled; what does not fit it says nothing. */
function filled(says: (...words: never[]) => unknown): readonly string[] {
  return samples.flatMap((words) => {
    try {
      const said: unknown = Reflect.apply(says, undefined, words);
      return typeof said === "string" ? [said] : [];
    } catch {
      return [];
    }
  });
}

const isFunction = (value: unknown): value is (...words: never[]) => unknown => typeof value === "function";

/** Every sentence in a catalogue, however deep, with its places filled. */
function sentencesIn(catalogue: unknown): readonly string[] {
  if (typeof catalogue === "string") return catalogue === "" ? [] : [catalogue];
  if (isFunction(catalogue)) return filled(catalogue);
  return typeof catalogue === "object" && catalogue !== null ? Object.values(catalogue).flatMap(sentencesIn) : [];
}

/** The rooms whose code speaks with a person in a reflection. */
const speaking =
  /^src\/(?:reflection|terminal)|^src\/commands\/(?:session|run\/(?:reflect|resume|welcome|help-now|prompts))/;

/** The texts written in code that could be said: in quotation marks or backticks, of two words or more. */
const fromCode = trackedFiles()
  .filter((path) => speaking.test(path) && path.endsWith(".ts"))
  .flatMap((path) => {
    const code = textOf(path)
      .replaceAll(/\/\*[^]*?\*\//g, "")
      .replaceAll(/^\s*\/\/.*$/gm, "")
      .replaceAll(/(?:from|import\()\s*"[^"]*"/g, "");
    const texts = [...code.matchAll(/"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)].map(([, one, other]) => one ?? other ?? ""); // prettier-ignore
    return texts
      .map((text) => text.replaceAll(/\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, "this"))
      .filter((text) => !/^(?:reflect|rephrase) /.test(text))
      .filter((text) => /^\p{Lu}?[\p{L}“'’,-]*(?: [\p{L}“”'’,.?:;-]+)+/u.test(text));
  });

describe("every string that the coach can say is let through by check", () => {
  const catalogue = [...new Set(sentencesIn({ english, listening }))];

  it("finds the catalogue", () => {
    expect(catalogue.length).toBeGreaterThan(80);
    expect(fromCode.length).toBeGreaterThan(20);
  });

  it.each(catalogue)("in the catalogue: %s", (text) => {
    expect(directivesIn(text)).toEqual([]);
  });

  it.each([...new Set(fromCode)])("in the code: %s", (text) => {
    expect(directivesIn(text)).toEqual([]);
  });

  it.each([...new Set([...catalogue, ...fromCode])])("and does not shout, judge or pretend: %s", (text) => {
    expect(text).not.toMatch(
      /!(?!=)|\bI (?:feel|understand|hear|care)\b|\b(?:well done|great|good job|proud of you|streak|lazy)\b/i,
    );
  });
});

/** The sentences of a catalogue that have no places in them, not one word alone. */
function constantsIn(catalogue: object): readonly string[] {
  return Object.values(catalogue).flatMap((value: unknown) => {
    if (typeof value === "string") return value.includes(" ") ? [value] : [];
    return typeof value === "object" && value !== null ? constantsIn(value) : [];
  });
}

describe("in Spanish", async () => {
  const spanish = await wordsIn("es");
  const said = sentencesIn(spanish);
  const flow = readFileSync(join(project, "prompts", "flows", "check-in.es.yaml"), "utf8");

  it("is every sentence a sentence of its own", () => {
    const own = constantsIn(spanish);
    expect(own.length).toBeGreaterThan(60);
    expect(own.filter((text) => constantsIn(english).includes(text))).toEqual([]);
  });

  it.each([...said, ...flow.split("\n")])("nobody is told what to do: %s", (text) => {
    expect(text).not.toMatch(
      /\b(?:debes|deberías|debéis|tienes que|tenéis que|hay que|haz|intenta|prueba a|recuerda|piensa|escribe\b(?! el))|!/iu,
    );
  });

  it("it is said in which languages words of danger are known", () => {
    expect(spanish.coach.dangerLanguages).toMatch(/inglés.*español.*help-now/);
  });
});
