import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { shippedPath } from "../../src/files/shipped.js";
import { writeEntry } from "../../src/history/markdown/write.js";
import { shippedFlow } from "../../src/reflection/flow/shipped.js";
import { hearing } from "../../src/reflection/listen/hearing.js";
import { advance, type Session } from "../../src/reflection/session.js";
import { draftOf, entryOf } from "../../src/reflection/session/draft.js";
import { after, frame } from "./replay.js";

const challenge = shippedFlow(readFileSync(shippedPath("prompts", "flows", "challenge.yaml"), "utf8"));

const grave = "i dont want to be alive anymore";
const plain = "it was raining all afternoon";
const before = ["/pass", "/pass", "/pass", "/pass", "/pass", "/pass"];

/** A file of a session in which the grave words were found, as it would be had the plain ones been written. */
const inPlainWords = (file: string): string => file.replaceAll(grave, plain);
const drafted = (session: Session): string => writeEntry(draftOf(session, frame, ""));

describe("a file holds no mark of what was found in it", () => {
  it.each([0, 1, 2, 3, 4, 5])(
    "a draft, where the words are the answer to question %i of seven, counted from none",
    (nth) => {
      const found = after(challenge, [...before.slice(0, nth), grave]);
      const other = after(challenge, [...before.slice(0, nth), plain]);
      expect(found.now.at).toBe("care");
      expect(other.now.at).not.toBe("care");
      expect(inPlainWords(drafted(found))).toBe(drafted(other));
      const [paused, pausedOther] = [found, other].map((session) =>
        drafted(advance(session, { kind: "pause", text: "" }, hearing)),
      );
      expect(inPlainWords(paused ?? "")).toBe(pausedOther);
    },
  );

  it("a draft, after the person went on", () => {
    const found = after(challenge, [grave, "/continue", "calm by now, I think"]);
    const other = after(challenge, [plain, "calm by now, I think"]);
    expect(inPlainWords(drafted(found))).toBe(drafted(other));
  });

  it("an entry that is kept: only its summary leaves the words out", () => {
    const kept = (session: Session): string =>
      writeEntry(entryOf(session, frame, "2026-03-04T21:20:00+01:00", hearing));
    const found = kept(after(challenge, [grave, "/continue", "/pass", "Being asked.", "/stop"]));
    const other = kept(after(challenge, [plain, "/pass", "Being asked.", "/stop"]));
    expect(inPlainWords(found)).toBe(other.replace(`- What happened: “${plain}”\n`, ""));
  });
});
