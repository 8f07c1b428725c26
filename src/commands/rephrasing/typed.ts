import { rephraseMessages } from "../../messages/rephrase.js";
import { watchEndings, type EndStatus } from "../../terminal/endings.js";
import type { Context } from "../context.js";
import { voiceFor } from "../session/terminal.js";

/** Asks the person at the terminal for a text; resolves to it, to nothing, or to the exit status when that was ended. */
export async function askForText(context: Context): Promise<string | undefined | EndStatus> {
  const endings = watchEndings(context, () => {});
  const voice = await voiceFor(context, {}, endings);
  try {
    const reply = await voice.ask({
      kind: "text",
      text: rephraseMessages.ask,
      why: rephraseMessages.askWhy,
      typing: "",
      offered: [],
    });
    context.stderr.write("\n");
    return reply.kind === "answer" ? reply.text : undefined;
  } catch (error) {
    const status = endings.status();
    if (status === undefined) throw error;
    return status;
  } finally {
    voice.close();
    endings.stop();
  }
}
