import type { Declare } from "../command.js";
import { unlocks } from "../unlocking/option.js";
import { declareCheck } from "./check.js";
import { declareDoctor } from "./doctor.js";
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
  ["reflect", unlocks(declareReflect)],
  ["resume", unlocks(declareResume)],
  ["rephrase", unlocks(declareRephrase)],
  ["check", declareCheck],
  ["rules", declareRules],
  ["history", unlocks(declareHistory)],
  ["look-back", unlocks(declareLookBack)],
  ["prompts", declarePrompts],
  ["help-now", declareHelpNow],
  ["settings", declareSettings],
  ["doctor", unlocks(declareDoctor)],
]);
