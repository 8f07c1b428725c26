import type { Declare } from "./command.js";
import { declareReflect } from "./reflect.js";
import { declareRephrase } from "./rephrase.js";
import { declareResume } from "./resume.js";

/** Every command, in the order in which help lists them. */
export const commands: readonly Declare[] = [declareReflect, declareResume, declareRephrase];
