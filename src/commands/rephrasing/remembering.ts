import { experienceBook, mayBeQuoted } from "../../history/experiences/experience.js";
import { experienceFinder } from "../../history/experiences/fit.js";
import { tellExperience, type Told } from "../../history/experiences/tell.js";
import { localDateAt, systemZone } from "../../history/instant.js";
import { glances } from "../../history/look-back/reading/read-all.js";
import type { Context } from "../context.js";
import { openHistory } from "../session/loading.js";
import { tell } from "../streams/tell.js";

/** Finds in the history what could stand in the place of a directive, text[start, end): an experience that fits, quoted. */
export type Remember = (text: string, place: { readonly start: number; readonly end: number }) => Told | undefined;

/** Reads the experiences of the history. What cannot be read is told on standard error. */
export async function remembering(context: Context): Promise<Remember> {
  const today = localDateAt(context.now(), systemZone());
  const book = experienceBook();
  const store = await openHistory(context);
  for await (const entry of glances(store, ({ message }) => tell(context.stderr, `Not read: ${message}`))) {
    book.add(entry);
  }
  const find = experienceFinder(book.all().filter(({ text }) => mayBeQuoted(text)));
  return (text, place) => {
    const fit = find(text.slice(place.start, place.end));
    return fit && tellExperience(text, place, fit.experience, today);
  };
}
