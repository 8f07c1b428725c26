import type { Declare } from "./command.js";
import { declareRephrase } from "./rephrase.js";

/** Every command, in the order in which help lists them. */
export const commands: readonly Declare[] = [declareRephrase];
