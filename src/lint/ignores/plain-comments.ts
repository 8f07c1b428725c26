import type { Comment } from "../../documents/prose.js";

const line = /(?<=^|[ \t])#[ \t]*(?<text>alongside:[ \t]*ign[^\r\n]*)/gm;

/** The comments meant for us in plain text, `# alongside: ignore …` up to the end of their line; they are no prose. */
export function plainComments(text: string): Comment[] {
  if (!text.includes("alongside:")) return [];
  return [...text.matchAll(line)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: (match.groups?.["text"] ?? "").trimEnd(),
  }));
}

/** Stretches of text, in order, with those parts left out that are comments: what is before, between and behind them. */
export function cutAround<Stretch extends { readonly start: number; readonly end: number }>(
  stretches: readonly Stretch[],
  comments: readonly Comment[],
): Stretch[] {
  if (comments.length === 0) return [...stretches];
  return stretches.flatMap((stretch) => {
    const rest: Stretch[] = [];
    let at = stretch.start;
    for (const { start, end } of comments) {
      if (end <= at || start >= stretch.end) continue;
      if (start > at) rest.push({ ...stretch, start: at, end: start });
      at = end;
    }
    if (at < stretch.end) rest.push({ ...stretch, start: at });
    return rest;
  });
}
