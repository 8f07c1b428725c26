import { withEdits } from "../../documents/edit.js";
import { plainSpans } from "../../documents/plain.js";
import type { Prose } from "../../documents/prose.js";
import { Problem } from "../../messages/problem.js";
import { rephraseMessages } from "../../messages/rephrase.js";
import { changesIn, lived, rewrittenSentences, said, type Rewritten } from "../../rephrase/alternatives.js";
import { rephraseDocument } from "../../rephrase/document/document.js";
import type { RewriteChange, Style } from "../../rephrase/index.js";
import type { Passage } from "../../rephrase/running.js";
import { watchEndings } from "../../terminal/endings.js";
import { reviewAt, type Proposal, type Reviewer } from "../../terminal/review.js";
import { openTty } from "../../terminal/tty.js";
import type { Outcome } from "../command.js";
import type { Context } from "../context.js";
import { outputTo } from "../streams/output.js";
import { tell } from "../streams/tell.js";
import { passagesOf } from "./passages.js";
import type { Remember } from "./remembering.js";
import type { Message, RunningText } from "./source.js";
import { readBy, type ReadBy, type Wish } from "./wish.js";

const { review: words } = rephraseMessages;

/** What takes the place of text[start, end). */
type Put = Pick<RewriteChange, "start" | "end" | "replacement">;

/** A sentence that was rewritten, and the passage it stands in. */
interface Place {
  readonly passage: Passage;
  readonly sentence: Rewritten;
}

const oneLine = (text: string): string => text.trim().replace(/\s+/g, " ");

function placesIn(passage: Passage): Place[] {
  const { text, start, changes, prose } = passage;
  if (prose !== undefined)
    return rewrittenSentences(text, blocksOf(prose), changes).map((sentence) => ({ passage, sentence }));
  const own = changes.map((change) => ({ ...change, start: change.start - start, end: change.end - start }));
  return rewrittenSentences(text, plainSpans(text), own).map((sentence) => ({ passage, sentence }));
}

/** The stretches of prose in a document. */
const blocksOf = (prose: Prose): (readonly [start: number, end: number])[] =>
  prose.sections.flatMap((section) => section.flat().map(({ start, end }) => [start, end] as const));

/** What a style puts into a sentence. */
type Said = (sentence: Rewritten, style: Style) => readonly Put[];

/** What the styles put into the sentences of a document, each style worked out when it is first asked for. */
function saidIn({ text }: Passage, prose: Prose, { strength, headings }: Wish, { rulebook }: ReadBy): Said {
  const styled = new Map<Style, readonly Put[]>();
  return ({ start, end }, style) => {
    const changes =
      styled.get(style) ??
      rephraseDocument(text, prose, { style, strength, headings, ...(rulebook && { rulebook }) }).changes;
    styled.set(style, changes);
    return changes.filter((change) => change.start >= start && change.start < end);
  };
}

/**
 * Asks the writer about each sentence that was rewritten, with single keys at the terminal itself, and prints the text as
 * they want it once they have been through all.
 */
export async function review(
  context: Context,
  source: Message | RunningText,
  wish: Wish,
  remember?: Remember,
): Promise<Outcome> {
  const passages: Passage[] = [];
  for await (const some of passagesOf(source, { ...wish, style: "experience" })) passages.push(...some);
  const places = passages.flatMap(placesIn);
  const puts = new Map<Passage, Put[]>();
  const by = await readBy(wish);
  const documents = new Map(
    passages.flatMap((passage) =>
      passage.prose === undefined ? [] : [[passage, saidIn(passage, passage.prose, wish, by)] as const],
    ),
  );
  if (places.length === 0) tell(context.stderr, rephraseMessages.nothingFound);
  else {
    const status = await atTerminal(context, (reviewer) =>
      goThrough(reviewer, places, puts, { documents, by, remember }),
    );
    if (status !== 0) return status;
  }
  const end = source.kind === "message" ? "\n" : "";
  await outputTo(context.stdout).write(
    passages.map((passage) => withEdits(passage.text, puts.get(passage) ?? [])).join("") + end,
  );
  return 0;
}

/** Asks at standard input where that is the terminal, else at the terminal itself; the exit status when it was ended. */
async function atTerminal(context: Context, work: (reviewer: Reviewer) => Promise<void>): Promise<Outcome> {
  const { env, stdin, stdout, stderr } = context;
  const tty = stdin.isTTY && stderr.isTTY ? undefined : openTty();
  if (tty === undefined && !stdin.isTTY) throw new Problem(words.noTerminal, 2);
  const [input, screen] = [tty?.input ?? stdin, tty?.screen ?? stderr];
  const endings = watchEndings({ stdin: input, stdout, stderr: screen }, () => {});
  const reviewer = reviewAt({ env, stdin: input, stderr: screen, endings, editor: false });
  try {
    tell(screen, words.intro);
    await work(reviewer);
    screen.write("\n");
    return 0;
  } catch (error) {
    const status = endings.status();
    if (status === undefined) throw error;
    return status;
  } finally {
    reviewer.close();
    endings.stop();
    tty?.close();
  }
}

/** Where the wordings come from. */
interface Sources {
  readonly documents: ReadonlyMap<Passage, Said>;
  readonly by: ReadBy;
  readonly remember: Remember | undefined;
}

/** Asks about each place in turn, and notes what is to be put there. */
async function goThrough(
  reviewer: Reviewer,
  places: readonly Place[],
  puts: Map<Passage, Put[]>,
  { documents, by: { rulebook }, remember }: Sources,
): Promise<void> {
  let told: Place | undefined;
  for (const [index, place] of places.entries()) {
    const { passage, sentence } = place;
    const { text } = passage;
    const before = told?.passage === passage ? told.sentence : undefined;
    const inDocument = documents.get(passage);
    const [first = sentence.changes, ...others] =
      inDocument === undefined ? lived(text, sentence, before, rulebook) : [sentence.changes];
    const asked = inDocument?.(sentence, "question") ?? changesIn(text, sentence, "question", undefined, rulebook);
    const seen = inDocument?.(sentence, "witness") ?? changesIn(text, sentence, "witness", undefined, rulebook);
    // of two directives in one sentence it would not be known which of them was lived
    const [only, another] = sentence.changes;
    const wrote = only === undefined || another !== undefined ? undefined : remember?.(text, only);
    const line = (changes: readonly Put[]): string => oneLine(said(text, sentence, changes));
    const proposal: Proposal = {
      place: words.place(index + 1, places.length),
      original: oneLine(text.slice(sentence.start, sentence.end)),
      lived: [line(first), ...others.map(line)],
      asked: asked.length > 0 ? line(asked) : undefined,
      seen: seen.length > 0 ? line(seen) : undefined,
      wrote: wrote && { date: wrote.entry.date, line: line([wrote]) },
    };
    const verdict = await reviewer.judge(proposal);
    if (verdict.kind === "rest") return;
    told = verdict.kind === "lived" ? place : undefined;
    const put = puts.get(passage) ?? [];
    puts.set(passage, put);
    if (verdict.kind === "lived") put.push(...([first, ...others][verdict.which] ?? first));
    else if (verdict.kind === "asked") put.push(...asked);
    else if (verdict.kind === "seen") put.push(...seen);
    else if (verdict.kind === "wrote" && wrote !== undefined) put.push(wrote);
    else if (verdict.kind === "own") put.push({ start: sentence.start, end: sentence.end, replacement: verdict.text });
  }
}
