import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FileProblem } from "../../../src/files/file-problem.js";
import { parseYaml } from "../../../src/files/yaml.js";
import { writeFrontMatter } from "../../../src/history/markdown/front-matter.js";
import { readQuickly } from "../../../src/history/markdown/quick.js";
import { anEntry, anyEntry } from "../entries.js";

const place = { path: "x.md", line: 2 };

/** What the parser makes of front matter, or that it refuses it. */
function parsed(front: string): unknown {
  try {
    return parseYaml(front, place).value;
  } catch (error) {
    if (error instanceof FileProblem) return "refused";
    throw error;
  }
}

describe("front matter read quickly", () => {
  it("is read at all when this program wrote it of a usual entry", () => {
    const answers = [
      { step: "happened", question: "What?", text: "x" },
      { step: "felt", question: "And?", text: "", passed: true },
      { step: "mine", question: "And?", text: "", who: "Sam", passed: false },
    ];
    const entry = anEntry({ answers, tags: ["work", "at home"], title: 'A "hard" talk: part 2' });
    expect(readQuickly(writeFrontMatter(entry), 2)?.value).toEqual(parsed(writeFrontMatter(entry)));
  });

  it("is what the parser reads, whatever the entry", () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const front = writeFrontMatter(entry);
        const quick = readQuickly(front, 2);
        if (quick !== undefined) expect(quick.value).toEqual(parsed(front));
      }),
      { numRuns: 300 },
    );
  });

  const pieces = fc.constantFrom(
    ...'a,true,null,1,007,1e3,0x1,~,yes,: ,:, #,#,- ,  - ,    ,\'\', x,\n,\ntags: ,\nid: ,[ a, [ ],[], ]|{|}|"a"|"\\u0041"|>|&a|*a|!t|2026-03-04|2026-03-04T10:00Z|\t|é|?|? |-|%|@|`'.split(
      /[,|]/,
    ),
  );
  it("is what the parser reads, or is left to it, whatever somebody wrote", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (written) => {
        const front = `id: ${written.join("")}\n`;
        const quick = readQuickly(front, 2);
        if (quick !== undefined) expect(quick.value).toEqual(parsed(front));
      }),
      { numRuns: 3000 },
    );
  });

  it("knows its lines", () => {
    const front = "id: a\nsteps:\n  - b\n  - step: c\n    passed: true\nflow: d\n";
    expect(["id", "steps", "flow"].map((key) => readQuickly(front, 2)?.lineOf(key))).toEqual([2, 3, 7]);
  });
});
