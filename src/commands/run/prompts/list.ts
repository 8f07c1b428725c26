import { english } from "../../../messages/catalogue/catalogue.js";
import { Problem } from "../../../messages/problem.js";
import { promptsMessages as says } from "../../../messages/prompts.js";
import type { Outcome } from "../../command.js";
import type { Context } from "../../context.js";
import { flowFiles, readFlow } from "../../session/flows.js";
import { outputTo } from "../../streams/output.js";
import { suitingRows, tell } from "../../streams/tell.js";

/** Lists every flow: its name, title and minutes, and where it lies when it is the person's own. */
export async function run(context: Context): Promise<Outcome> {
  const rows: (readonly [name: string, said: string])[] = [];
  for (const file of flowFiles(context)) {
    try {
      const { title, minutes } = await readFlow(file);
      const own = file.own ? ` (${says.own(file.path)})` : "";
      rows.push([file.id, `${title}, ${english.coach.minutes(minutes)}${own}`]);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      tell(context.stderr, error.message);
    }
  }
  await outputTo(context.stdout).write(suitingRows(context.stdout, rows));
  return 0;
}
