const sentences = [
  "You should talk to your boss about your hours.",
  "I know how hard it is.",
  "The train was late again, and we waited for an hour in the cold.",
  "Have you tried writing it down?",
  "My sister told me that she had felt the same for years.",
  "Don't text him when you can't sleep.",
  "It was a long week.",
  "Nobody at work asked what had happened — not even Zoë.",
  "Maybe you could ask your sister for help.",
  "We went home early and cooked something warm.",
];

/** The shapes in which running text is made: paragraphs, one line without end, and newline-delimited JSON. */
export type Shape = "paragraphs" | "one line" | "records";

/** Text without end, the same each time, in pieces of some ten thousand characters. */
function* piecesOf(shape: Shape): Generator<string> {
  let seed = 7;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((seed / 4_294_967_296) * below);
  };
  for (let id = 0; ;) {
    let piece = "";
    while (piece.length < 10_000) {
      const text = Array.from({ length: 3 + next(5) }, () => sentences[next(sentences.length)]).join(" ");
      id += 1;
      if (shape === "records") piece += `${JSON.stringify({ id, text })}\n`;
      else piece += shape === "paragraphs" ? `${text}\n\n` : `${text} `;
    }
    yield piece;
  }
}

/** Running text of at least so many bytes, as bytes that are cut anywhere, also inside a character. */
export function* runningText(shape: Shape, bytes: number): Generator<Buffer> {
  let made = 0;
  let odd = Buffer.alloc(0);
  for (const piece of piecesOf(shape)) {
    const all = Buffer.concat([odd, Buffer.from(piece)]);
    const cut = all.length - (made % 7);
    odd = all.subarray(cut);
    made += cut;
    yield all.subarray(0, cut);
    if (made >= bytes) break;
  }
  yield odd;
}
