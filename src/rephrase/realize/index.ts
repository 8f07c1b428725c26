import type { Style } from "../forms.js";
import { deedOf } from "./deed.js";
import { experience } from "./styles/experience.js";
import { permission } from "./styles/permission.js";
import { question } from "./styles/question.js";
import type { Realized, Turn } from "./realized.js";
import { witness } from "./styles/witness.js";

const writers: Readonly<Record<Style, (turn: Turn) => Realized>> = { experience, question, witness, permission };

/** Writes what takes a directive's place in the style asked for. */
export const realize = (style: Style, turn: Turn): Realized =>
  writers[style]({ ...turn, directive: deedOf(turn.directive, style === "question") });
