import { dangerRisk, selfHarmRisk, suicideRisk } from "../meant.js";
import { atHomeSigns } from "./at-home-signs.js";
import { atHome } from "./at-home.js";
import { dying } from "./dying.js";
import { harming } from "./harming.js";
import { hints } from "./hints.js";
import { ofOthers } from "./of-others.js";
import { ready } from "./ready.js";
import { signs } from "./signs.js";
import { threats } from "./threats.js";
import { worth } from "./worth.js";

/** The phrases of danger in English: first those of close wording, then those of general shape. */
export const englishRisk = {
  suicide: [...suicideRisk, ...dying, ...worth, ...ready, ...hints, ...ofOthers, ...signs],
  "self-harm": [...selfHarmRisk, ...harming],
  danger: [...dangerRisk, ...atHome, ...atHomeSigns, ...threats],
} as const;
