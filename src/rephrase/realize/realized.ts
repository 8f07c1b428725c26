import type { Directive } from "../directive.js";
import type { Person } from "../../english/person.js";
import type { Target } from "./phrase/form.js";
import type { Telling } from "./time/telling.js";

/** What a style is told of the place in which it writes. */
export interface Turn {
  readonly directive: Directive;
  /** The opener of the rewrite before, so that none stands twice running. */
  readonly last: string;
  /** The rewrite before, when the directive goes on from it in its sentence: its verbs take the same form, and no opener. */
  readonly continues: Realized | undefined;
  /** Whether a directive that goes on from this one is denied where this one is not, or the other way round. */
  readonly mixed?: boolean;
  /** Another style was asked for: the question stands in the place of what could not be told. */
  readonly instead?: boolean;
  /** A directive behind it in its sentence goes on from it. */
  readonly more?: boolean;
  /** Nothing before it in its sentence is rewritten. */
  readonly alone: boolean;
  /** Where the directive stands in a run of directives told as one experience. */
  readonly run: "none" | "first" | "next";
  /** The first rewrite of its text. */
  readonly opensText: boolean;
  /** An experience has been told in order before: it goes on, and is not introduced again. */
  readonly told?: boolean;
  /** The first wording did not read as an experience: the plainest frame is asked for. */
  readonly safe?: boolean;
}

/** A rewrite of one directive: what takes its place, and how its sentence ends; "" leaves what follows as it is. */
export interface Realized {
  readonly text: string;
  readonly opener: string;
  readonly target: Target;
  readonly ends: "." | "?" | "";
  /** Whom the listener has become; nobody in a question. */
  readonly person?: Person;
  /** The index of the first word it takes the place of, when words before the directive go too: "You have time, so call her". */
  readonly from?: number;
  /** When it is told: once, or of what goes on to this day. */
  readonly time: Telling["time"];
  /** Whether how to tell it is not sure, so that it is better asked. */
  readonly doubtful?: boolean;
}
