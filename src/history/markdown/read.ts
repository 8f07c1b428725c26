import { FileProblem } from "../../files/file-problem.js";
import { parseYaml } from "../../files/yaml.js";
import type { Answer, Entry, EntryStatus } from "../entry.js";
import { readBullets } from "./bullets.js";
import { readExactly, unshieldHeadings } from "./exact.js";
import type { Step } from "./front-matter.js";
import { headings, withoutSpeaker } from "./headings.js";
import { readKnown } from "./known.js";
import { readQuickly } from "./quick.js";
import { sectionsOf, type Section } from "./sections.js";

/** The step of a section that somebody added by hand. */
const byHand: Step = { step: "note" };

/** The text with plain line feeds, if an editor has given every line a return, and without a byte order mark. */
function asWritten(text: string): string {
  const bare = text.replace(/^\uFEFF/, "");
  return /^---[ \t]*\r\n/.test(bare) ? bare.replaceAll("\r\n", "\n") : bare;
}

/** Divides the text of an entry's file into front matter and body; undefined when it has no lines of dashes. */
function divide(text: string): { front: string; body: string } | undefined {
  const found = /^---[ \t]*\n([^]*?\n)??---[ \t]*(?:\n([^]*))?$/.exec(asWritten(text));
  return found === null ? undefined : { front: found[1] ?? "", body: found[2] ?? "" };
}

/**
 * The answers in their order. Where there are more sections than steps, the last were added by hand; where there are
 * fewer, one was taken out, and which is not known, so that no step is named rather than the wrong one.
 */
function answersOf(sections: readonly Section[], steps: readonly Step[]): readonly Answer[] {
  const known = sections.length < steps.length ? [] : steps;
  return sections.map(({ heading, body }, at) => {
    const step = known[at] ?? byHand;
    return { ...step, question: withoutSpeaker(readExactly(heading), step.who), text: ownWords(body) };
  });
}

function ownWords(body: string): string {
  return readExactly(unshieldHeadings(body));
}

/**
 * The status as front matter of ours has it, found without reading the rest: parsing ten thousand files to find one
 * draft takes seconds. Undefined when it is written in another way or not near the beginning.
 */
export function statusAtAGlance(text: string): EntryStatus | undefined {
  const head = text.slice(0, 4096);
  const front = head.slice(0, Math.max(0, head.indexOf("\n---\n", 3)));
  const found = /\nstatus: (draft|kept)\n/.exec(front)?.[1];
  return found === "draft" || found === "kept" ? found : undefined;
}

/** Whether a text looks like an entry of ours at all: front matter that names a flow and an instant. */
export function looksLikeEntry(text: string): boolean {
  const front = divide(text)?.front ?? "";
  return ["id", "flow", "started"].every((key) => new RegExp(`^${key}[ \t]*:`, "m").test(front));
}

/** Reads the text of an entry's file, also one that was edited by hand. Throws a `FileProblem` with the line. */
export function readEntry(text: string, path: string): Entry {
  const divided = divide(text);
  if (divided === undefined) {
    throw new FileProblem({ path, line: 1 }, "an entry begins with a line of three dashes and ends its heading so.");
  }
  const yaml = readQuickly(divided.front, 2) ?? parseYaml(divided.front, { path, line: 2 });
  const { steps, ...known } = readKnown(yaml, path);
  const { above, sections } = sectionsOf(divided.body);
  const own = (heading: string): Section | undefined => sections.find((section) => section.heading === heading);
  const [typing, experiences, summary] = [own(headings.typing), own(headings.experiences), own(headings.summary)];
  const asked = sections.filter((section) => ![typing, experiences, summary].includes(section));
  const note = ownWords(above);
  return {
    ...known,
    answers: [...(note === "" ? [] : [{ ...byHand, question: "", text: note }]), ...answersOf(asked, steps)],
    experiences: readBullets(experiences?.body ?? ""),
    ...(typing && { typing: ownWords(typing.body) }),
    ...(summary && { summary: readExactly(summary.body) }),
  };
}
