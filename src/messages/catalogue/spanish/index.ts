import type { Words } from "../catalogue.js";
import { choices, coach } from "./coach.js";
import { helpNow } from "./help-now.js";
import { terminal } from "./terminal.js";
import { welcome } from "./welcome.js";

/** The catalogue in Spanish. */
export const spanish: Words = { language: "es", coach, choices, terminal, welcome, helpNow };
