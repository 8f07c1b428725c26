import { rephraseMessages } from "../../messages/rephrase.js";
import type { EndStatus } from "../../terminal/endings.js";
import type { Context } from "../context.js";
import { speaking } from "../session/terminal.js";

/** Asks the person at the terminal for a text; resolves to it, to nothing, or to the exit status when that was ended. */
export const askForText = (context: Context): Promise<string | undefined | EndStatus> =>
  speaking(context, {}, undefined, async (voice) => {
    const reply = await voice.ask({
      kind: "text",
      text: rephraseMessages.ask,
      why: rephraseMessages.askWhy,
      typing: "",
      offered: [],
    });
    return reply.kind === "answer" ? reply.text : undefined;
  });
