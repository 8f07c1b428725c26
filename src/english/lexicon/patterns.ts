import { complements, particles, stativeVerbs } from "../data/verb-patterns.js";
import { findWord, rowOf } from "./reading.js";

/** What may follow a verb, as bits: enjoy → Gerund, try → Gerund and Infinitive, let → BareInfinitive, ask → ObjectInfinitive. */
export enum complement {
  Gerund = 1,
  Infinitive = 2,
  BareInfinitive = 4,
  Clause = 8,
  ObjectInfinitive = 16,
}

const none: ReadonlySet<string> = new Set();
const particleSets = new Map<string, ReadonlySet<string>>();

/** The particles that make a phrasal verb with this base verb: "give" → up, in, away, back; none for most verbs. */
export function particlesOf(verb: string): ReadonlySet<string> {
  const found = particleSets.get(verb);
  if (found !== undefined) return found;
  const row = rowOf(particles, verb);
  const set = row === undefined ? none : new Set(row.split(" "));
  if (particleSets.size < 5000) particleSets.set(verb, set);
  return set;
}

/** The spelling a verb is listed with: "realise" as "realize". */
const asListed = (verb: string): string => (verb.endsWith("ise") && verb.length > 5 ? `${verb.slice(0, -2)}ze` : verb);

const complementBits = new Map<string, number>();

function readComplements(verb: string): number {
  const takes = (list: string): boolean => findWord(list, verb) >= 0 || findWord(list, asListed(verb)) >= 0;
  let bits = takes(complements.Gerund) ? complement.Gerund : 0;
  if (takes(complements.Infinitive)) bits |= complement.Infinitive;
  if (takes(complements.BareInfinitive)) bits |= complement.BareInfinitive;
  if (takes(complements.Clause)) bits |= complement.Clause;
  if (takes(complements.ObjectInfinitive)) bits |= complement.ObjectInfinitive;
  return bits;
}

/** What may follow a base verb, as `complement` bits; 0 when only objects and adverbials do, or nothing is known. */
export function complementsOf(verb: string): number {
  const found = complementBits.get(verb);
  if (found !== undefined) return found;
  const bits = readComplements(verb);
  if (complementBits.size < 5000) complementBits.set(verb, bits);
  return bits;
}

/** Whether a base verb names a state and not a deed ("know", "own", "need"): "What I did was know …" will not do. */
export function isStative(verb: string): boolean {
  return findWord(stativeVerbs, verb) >= 0 || findWord(stativeVerbs, asListed(verb)) >= 0;
}
