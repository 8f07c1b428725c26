import type { Declare } from "../command.js";
import { declareCheck } from "./check.js";
import { declareHelpNow } from "./help-now.js";
import { declareHistory } from "./history.js";
import { declareLookBack } from "./look-back.js";
import { declarePrompts } from "./prompts.js";
import { declareReflect } from "./reflect.js";
import { declareRephrase } from "./rephrase.js";
import { declareResume } from "./resume.js";
import { declareRules } from "./rules.js";
import { declareSettings } from "./settings.js";

/** Every command by its name, in the order in which help lists them. */
export const commands: ReadonlyMap<string, Declare> = new Map([
  ["reflect", declareReflect],
  ["resume", declareResume],
  ["rephrase", declareRephrase],
  ["check", declareCheck],
  ["rules", declareRules],
  ["history", declareHistory],
  ["look-back", declareLookBack],
  ["prompts", declarePrompts],
  ["help-now", declareHelpNow],
  ["settings", declareSettings],
]);
