import { sentencesOf, type Sentence } from "../../english/text/sentences.js";
import { detect } from "../detect.js";
import type { Rulebook } from "../rules/rulebook.js";

/** The rule that came nearest to a sentence in which none found anything, and what it missed. */
export interface Nearest {
  readonly rule: string;
  /** The end of the sentence "The rule … would find it if …", without a stop. */
  readonly missing: string;
}

/** A change to the sentence that takes away one thing that may stand in the way of a rule. */
interface Probe {
  /** The sentence changed; undefined where there is nothing to change. */
  readonly change: (text: string) => string | undefined;
  readonly missing: (text: string) => string;
}

const others = "I|he|she|we|they|it|somebody|someone|everybody|everyone|nobody|people";
const telling =
  "should|shouldn['’]t|ought|must|mustn['’]t|have to|has to|need to|needs to|could|might|may|can|had better";
const otherSubject = new RegExp(
  `\\b(${others})(?= (?:(?:really|just|also|probably|always|never) )?(?:${telling})\\b)`,
  "i",
);
const firstSubject = new RegExp(`^\\W*(?:${others}|you)(?:['’](?:m|re|s|ve|d|ll))?\\s+(?=\\w)`, "i");
const toYou = new RegExp(`\\byou(?=['’]| (?:(?:really|just|also|probably|always|never) )?(?:${telling})\\b)`, "i");

const part = (text: string, pattern: RegExp): string => pattern.exec(text)?.[0].trim() ?? "";

/** In this order: the first that lets a rule find something is what was missing. */
const probes: readonly Probe[] = [
  {
    change: (text) => /["“]([^"“”]+)["”]/.exec(text)?.[1],
    missing: () => "it did not stand in quotation marks",
  },
  {
    change: (text) => (/\?\s*$/.test(text) ? text.replace(/\?(\s*)$/, ".$1") : undefined),
    missing: () => "it were no question",
  },
  {
    change: (text) => (toYou.test(text) ? text.slice(toYou.exec(text)?.index) : undefined),
    missing: (text) => `“${text.slice(0, toYou.exec(text)?.index).trim()}” did not stand before it`,
  },
  {
    change: (text) =>
      otherSubject.test(text)
        ? text
            .replace(otherSubject, "you")
            .replace(/\bhas to\b/i, "have to")
            .replace(/\bneeds to\b/i, "need to")
        : undefined,
    missing: (text) => `it were about “you” and not about “${part(text, otherSubject)}”`,
  },
  {
    change: (text) => (firstSubject.test(text) ? text.replace(firstSubject, "") : undefined),
    missing: (text) => `it began without “${part(text, firstSubject)}”`,
  },
];

/** Tries what would have to be otherwise for some rule to find a directive in the sentence. */
export function nearestTo({ text, start, end }: Sentence, book: Rulebook): Nearest | undefined {
  const said = text.slice(start, end);
  for (const { change, missing } of probes) {
    const changed = change(said);
    if (changed === undefined) continue;
    const found = sentencesOf(changed).flatMap((sentence) => detect(sentence, book));
    const directive = found.find((each) => !book.guards.some((guard) => guard.holds(each)));
    if (directive !== undefined) return { rule: directive.rule.name, missing: missing(said) };
  }
  return undefined;
}
