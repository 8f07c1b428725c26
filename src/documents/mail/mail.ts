import type { Block, Paragraph, Prose } from "../prose.js";
import { besideIn, plainSpans } from "../plain.js";
import { fieldOf, headerEnd, partsOf, type Part } from "./parts.js";

/** "On Tue, 3 Mar 2026 at 09:12, Sam wrote:", which may run over two lines; other mail programs say it in their own way. */
const attribution =
  /^(?:On\b[^\n]{4,200}(?:\r?\n[^\n]{0,120})?\bwrote:|[^\n]{2,120}\bwrote (?:on|at)\b[^\n]*:|[^\n]{2,80}<[^\s<>]+@[^\s<>]+>[^\n]*\bwrote:|-{2,}\s*(?:Original|Forwarded) [Mm]essage\s*-{2,}|-{5,}\s*$|_{10,}\s*$|Begin forwarded message:)[ \t]*$/;

/**
 * Behind these nothing is the writer's own: the mail that is answered or passed on follows unmarked, may be with nothing but
 * its headers before it ("From: Sam", "Sent: Monday", "To: me", each on a line).
 */
const rest =
  /^(?:-{2,}\s*(?:Original|Forwarded) [Mm]essage\s*-{2,}|Begin forwarded message:|_{10,}[ \t]*\r?\n(?:From|Von|De):|(?:From|Von|De):[ \t]\S.*\r?\n(?:(?:Sent|Date|To|Cc|Subject|Gesendet|Datum|An|Betreff|Envoyé|À|Objet)[ \t]?:.*\r?\n){2})/;

/** The signature: "-- " alone on its line (RFC 3676, section 4.3); many programs drop the blank. */
const signature = /^--[ ]?$/;

/**
 * The prose of a mail: the paragraphs of its text, without headers, quoted lines, lines that say who wrote what is quoted,
 * and the signature. What is encoded (quoted-printable with codes in it, base64) is left as it is, and so is HTML. A mail is
 * one message.
 */
export function readMail(text: string): Prose {
  const body = headerEnd(text);
  const parts = partsOf(text, body).map((part) => readPart(text, part));
  const paragraphs = parts.flatMap((part) => part.paragraphs);
  return {
    kind: "mail",
    sections: paragraphs.length > 0 ? [paragraphs] : [],
    comments: [],
    quotedIn: () => [fieldOf(text.slice(0, body), "Subject"), ...parts.flatMap((part) => part.quoted)],
  };
}

/** The paragraphs of a part of a mail, and what it quotes. */
interface PartRead {
  readonly paragraphs: readonly Paragraph[];
  readonly quoted: readonly string[];
}

function readPart(text: string, { start, end }: Part): PartRead {
  const stop = ownEnd(text, start, end);
  const own = text.slice(start, stop);
  const spans = plainSpans(own);
  const paragraphs = spans.flatMap(([from, to]) => {
    const blocks = withoutAttribution(own, from, to);
    return blocks.length === 0
      ? []
      : [blocks.map((block) => ({ ...block, start: block.start + start, end: block.end + start }))];
  });
  return { paragraphs, quoted: [...besideIn(own, spans), passedOn(text, stop, end)] };
}

/** Where the writer's own words end in a part: before the signature, or before a mail that is passed on whole. */
function ownEnd(text: string, start: number, end: number): number {
  for (let at = start; at < end; at = nextLine(text, at, end))
    if (signature.test(text.slice(at, lineEnd(text, at, end))) || isRest(text, at, end)) return at;
  return end;
}

/** The mail that is passed on whole in a part, which may stand below the signature; "" where there is none. */
function passedOn(text: string, start: number, end: number): string {
  for (let at = start; at < end; at = nextLine(text, at, end)) if (isRest(text, at, end)) return text.slice(at, end);
  return "";
}

/** Whether a mail that is passed on whole begins with the line at `at`. */
const isRest = (text: string, at: number, end: number): boolean =>
  /[-_BDFV]/.test(text.charAt(at)) && rest.test(text.slice(at, Math.min(end, at + 400)));

/** A paragraph without the lines in it that say who wrote what follows. */
function withoutAttribution(text: string, from: number, to: number): Block[] {
  for (let at = from; at < to; at = nextLine(text, at, to)) {
    const one = text.slice(at, lineEnd(text, at, to));
    const two = text.slice(at, lineEnd(text, nextLine(text, at, to), to));
    if (!attribution.test(one) && !attribution.test(two)) continue;
    const behind = nextLine(text, attribution.test(one) ? at : nextLine(text, at, to), to);
    return [...blockOf(text, from, at), ...withoutAttribution(text, behind, to)];
  }
  return blockOf(text, from, to);
}

const blockOf = (text: string, start: number, end: number): Block[] =>
  text.slice(start, end).trim() === "" ? [] : [{ start, end, heading: false, opaque: [] }];

function lineEnd(text: string, at: number, end: number): number {
  const feed = text.indexOf("\n", at);
  const stop = feed < 0 || feed > end ? end : feed;
  return text.charAt(stop - 1) === "\r" && stop > at ? stop - 1 : stop;
}

function nextLine(text: string, at: number, end: number): number {
  const feed = text.indexOf("\n", at);
  return feed < 0 || feed >= end ? end : feed + 1;
}
