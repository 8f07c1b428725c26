import { Encrypter } from "age-encryption";
import { readText } from "../../files/read.js";
import { keyPlace } from "./place.js";

/** The recipients of a data folder as they are written there, `age1…`. */
function recipientLines(data: string): readonly string[] {
  return readText(keyPlace(data).recipients)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.startsWith("age1"));
}

/**
 * Seals a text that comes in pieces, and is too much to hold, for those who can read the history in a data folder: as one
 * file of age, piece by piece. Throws a `FileProblem` when their names cannot be read.
 */
export async function* sealPieces(data: string, pieces: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encrypter = new Encrypter();
  for (const recipient of recipientLines(data)) encrypter.addRecipient(recipient);
  const encoder = new TextEncoder();
  const source = pieces[Symbol.asyncIterator]();
  const plain = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await source.next();
      if (next.done === true) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
  });
  const reader = (await encrypter.encrypt(plain)).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
}
