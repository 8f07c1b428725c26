import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll } from "vitest";
import { built } from "./built.js";
import { alongside, type Person, type Place } from "./person.js";

/** A folder for ALONGSIDE_HOME, and people who run the program in it. */
export interface Home {
  readonly home: string;
  /** Runs the program at a terminal; whoever is still there at the end of a test is sent away. */
  start(args: readonly string[], place?: Partial<Place>): Person;
}

/** A new folder for ALONGSIDE_HOME, and how to be rid of it. */
export function newHome(): { readonly home: string; remove(): void } {
  const home = mkdtempSync(join(tmpdir(), "alongside-home-"));
  return { home, remove: () => rmSync(home, { recursive: true, force: true }) };
}

/** The texts of the entries and drafts in a home, in the order of their names. */
export function entriesIn(home: string): readonly string[] {
  return readdirSync(home, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .toSorted()
    .map((name) => readFileSync(join(home, name), "utf8"));
}

/** Opens a home for the tests of a file, with the program built before and empty at the start of each. */
export function openHome(usual: Partial<Place> = {}): Home {
  const { home, remove } = newHome();
  const started: Person[] = [];

  beforeAll(built);
  afterEach(async () => {
    for (const person of started) person.signal("SIGKILL");
    await Promise.all(started.splice(0).map(({ exit }) => exit));
    for (const name of readdirSync(home)) rmSync(join(home, name), { recursive: true, force: true });
  });
  afterAll(remove);

  return {
    home,
    start(args, place = {}) {
      const person = alongside(args, { home, ...usual, ...place });
      started.push(person);
      return person;
    },
  };
}
