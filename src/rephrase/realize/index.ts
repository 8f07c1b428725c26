import type { Style } from "../forms.js";
import { experience } from "./experience.js";
import { permission } from "./permission.js";
import { question } from "./question.js";
import type { Realized, Turn } from "./realized.js";
import { witness } from "./witness.js";

const writers: Readonly<Record<Style, (turn: Turn) => Realized>> = { experience, question, witness, permission };

/** Writes what takes a directive's place in the style asked for. */
export const realize = (style: Style, turn: Turn): Realized => writers[style](turn);
