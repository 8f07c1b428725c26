import { findRisk } from "../../safety/risk.js";
import { listen } from "./listen.js";
import type { Hearing } from "../session.js";

/** Hears answers in English: quotes and turns them, and notices words that may mean danger. */
export const hearing: Hearing = { listen, danger: (answer) => findRisk(answer) !== undefined };
