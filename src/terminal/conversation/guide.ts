import type { Words } from "../../messages/catalogue/catalogue.js";
import type { Asking, Reply } from "../question/reply.js";
import { commands } from "../question/slash.js";
import type { Voice } from "../voice.js";
import { showElsewhere, type Care } from "./where-help-is.js";

/** A reply that means something for the session: help was shown, and the question asked again, before it came. */
export type Settled = Exclude<Reply, { readonly kind: "help" }>;

/** The voice of a conversation, which shows where help is whenever that is asked for, and asked for again at the same question, in other countries. */
export interface Guide extends Pick<Voice, "say" | "choose"> {
  ask(asking: Asking, onTyping?: (text: string) => void): Promise<Settled>;
  rewrite(asking: Asking, onTyping: (text: string) => void): Promise<Settled>;
  /** Asks whether nothing shall be kept, before it is gone for good. */
  letsGo(): Promise<boolean>;
}

/** What there is at each question: a pause only where something can be kept for another time. */
const offeredWhere = (keeps: boolean): typeof commands =>
  keeps ? commands : commands.filter((each) => each !== "pause");

/** Makes a guide of a voice. */
export function guideWith(voice: Voice, words: Words, keeps: boolean, care: Care): Guide {
  const { coach, choices } = words;
  const offered = offeredWhere(keeps);

  async function settle(asking: Asking, ask: (asking: Asking) => Promise<Reply>): Promise<Settled> {
    let shown = false;
    for (let next = { ...asking, offered }; ;) {
      const reply = await ask(next);
      if (reply.kind !== "help") return reply;
      if (shown) await showElsewhere(voice, care, words);
      else voice.say([(await care.lines()).join("\n"), coach.helpAgain]);
      shown = true;
      next = { ...next, typing: reply.text };
    }
  }

  return {
    say: (paragraphs) => voice.say(paragraphs),
    choose: (question, options) => voice.choose(question, options),
    ask: (asking, onTyping) => settle(asking, (next) => voice.ask(next, onTyping)),
    rewrite: (asking, onTyping) => settle(asking, (next) => voice.rewrite(next, onTyping)),
    async letsGo() {
      const { yes, no } = choices.letGo;
      const sure = await voice.choose(coach.letGo, [
        { value: "no", label: no },
        { value: "yes", label: yes },
      ]);
      return sure === "yes";
    },
  };
}
