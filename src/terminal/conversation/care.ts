import type { Words } from "../../messages/catalogue/catalogue.js";
import type { Event } from "../../reflection/session.js";
import type { Guide } from "./guide.js";
import { showElsewhere, type Care } from "./where-help-is.js";

interface Talk {
  readonly guide: Guide;
  readonly words: Words;
  readonly keeps: boolean;
  readonly care: Care;
}

/** Says where help is in one line, when the whole of it was shown before. */
async function remind({ guide, words: { coach }, care }: Talk): Promise<Event> {
  const lines = await care.lines();
  const [first = "", line = first] = lines.filter((each) => each.startsWith("- "));
  guide.say([coach.careStill(line.slice(2))]);
  return { kind: "continue" };
}

/** Shows where help is, here and in other countries, until the person goes on, pauses or discards. */
export async function atCare(again: boolean, talk: Talk): Promise<Event> {
  if (again) return remind(talk);
  const { guide, keeps, care } = talk;
  const { coach, choices } = talk.words;
  const { here } = await care.regions();
  guide.say([coach.careFirst, (await care.lines()).join("\n")]);
  const goOn = { value: "continue", label: choices.care.continue } as const;
  const lines = { value: "lines", label: here ? choices.care.elsewhere : choices.care.here } as const;
  for (;;) {
    const chosen = await guide.choose(coach.whatNow, [
      ...(here ? [goOn, lines] : [lines, goOn]),
      ...(keeps ? [{ value: "pause", label: choices.care.pause } as const] : []),
      { value: "discard", label: choices.care.discard },
    ]);
    if (chosen === "pause") return { kind: "pause", text: "" };
    if (chosen === "continue") return { kind: "continue" };
    if (chosen === "discard") {
      if (await guide.letsGo()) return { kind: "discard" };
      continue;
    }
    await showElsewhere(guide, care, talk.words);
  }
}
