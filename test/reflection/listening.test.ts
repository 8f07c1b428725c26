import { readFileSync } from "node:fs";
import { array, object, optional, parse as read, picklist, string } from "valibot";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { feelingsIn } from "../../src/english/feelings.js";
import { peopleIn } from "../../src/english/people.js";
import { sentencesOf } from "../../src/english/text/sentences.js";
import { listen } from "../../src/reflection/listen/listen.js";
import { rephrase } from "../../src/rephrase/index.js";

/** Answers as people type them, labelled before the listening was written: see listening.yaml. */
const answers = read(
  array(
    object({
      id: string(),
      text: string(),
      expect: picklist(["turn", "quote", "silence"]),
      turned: optional(array(string())),
      follow: optional(picklist(["question", "feeling", "person", "should", "before-now", "none"])),
      feeling: optional(array(string())),
      people: optional(array(string())),
    }),
  ),
  parse(readFileSync(new URL("listening.yaml", import.meta.url), "utf8")),
);

const straight = (text: string): string => text.replaceAll("’", "'");
const heard = answers.map((answer) => ({ ...answer, heard: listen(answer.text) }));
const turned = heard.filter(({ heard: { quoted, reflection } }) => !quoted && reflection !== undefined);
/** A strength is told as what was written: "You wrote that you called her though it was hard." */
const plain = (reflection = ""): string => straight(reflection).replace(/^You wrote that you/, "You");

describe("answers as people type them", () => {
  it.each(turned)("none is turned wrongly: $text", ({ turned: right = [], heard: { reflection } }) => {
    expect(right.map(straight)).toContain(plain(reflection));
  });

  it("turns at least four of five that a careful listener would turn", () => {
    const would = heard.filter(({ expect: wanted }) => wanted === "turn");
    const does = would.filter((answer) => turned.includes(answer));
    expect(would.length).toBeGreaterThan(60);
    expect(does.length / would.length).toBeGreaterThanOrEqual(0.8);
  });

  it.each(heard.filter(({ expect: wanted }) => wanted === "silence"))(
    "gives nothing back of: $text",
    ({ heard: { reflection } }) => {
      expect(reflection).toBeUndefined();
    },
  );

  it("quotes the rest, whole or a sentence of it, and is silent where a short answer still stands on the screen", () => {
    for (const {
      text,
      expect: wanted,
      heard: { reflection, quoted },
    } of heard) {
      if (wanted !== "quote") continue;
      if (reflection === undefined) expect(text.trim().split(/\s+/).length).toBeLessThan(12);
      else {
        expect(quoted).toBe(true);
        const words = /^You wrote: “(.*)”$/s.exec(reflection)?.[1]?.replace(/ ?…$/, "") ?? "-";
        expect(text.replace(/\s+/g, " ")).toContain(words);
      }
    }
  });

  it("follows up what a careful listener would, in at least nineteen of twenty", () => {
    const labelled = heard.filter(({ follow }) => follow !== undefined);
    const names: Readonly<Record<string, string>> = { always: "should", change: "before-now" };
    const right = labelled.filter(({ follow, heard: { followUp } }) => follow === (names[followUp?.about ?? ""] ?? followUp?.about ?? "none")); // prettier-ignore
    expect(right.length / labelled.length).toBeGreaterThanOrEqual(0.95);
  });

  it.each(answers.filter(({ feeling }) => feeling !== undefined))(
    "hears the feelings of: $text",
    ({ text, feeling = [] }) => {
      const found = sentencesOf(text).flatMap(({ words }) =>
        feelingsIn(text, words).map(({ word }) => word.toLowerCase()),
      );
      expect(found.toSorted()).toEqual(feeling.map((word) => word.toLowerCase()).toSorted());
    },
  );

  it.each(answers.filter(({ people }) => people !== undefined))(
    "hears who is named in: $text",
    ({ text, people = [] }) => {
      const found = sentencesOf(text).flatMap(({ words }) => peopleIn(text, words).map(({ who }) => who.toLowerCase()));
      expect(found.toSorted()).toEqual(people.map((who) => who.toLowerCase()).toSorted());
    },
  );

  it.each(turned)("tells nobody what to do: $heard.reflection", ({ heard: { reflection = "" } }) => {
    expect(rephrase(reflection)).toMatchObject({ output: reflection, changes: [], kept: [] });
  });
});
