import { beforeAll, describe, expect, it } from "vitest";
import { built } from "../e2e/built.js";
import { streamThrough } from "../soak/streaming/stream-through.js";
import { openShell } from "../shell.js";

beforeAll(built);

describe("running text", { timeout: 60_000 }, () => {
  it.each(["paragraphs", "records", "one line"] as const)(
    "of 4 MB, in %s, goes through in little memory",
    async (shape) => {
      const { status, bytesOut, peak } = await streamThrough(shape, 4e6);
      expect(status).toBe(0);
      expect(bytesOut).toBeGreaterThan(4e6);
      expect(peak).toBeLessThan(120);
    },
  );
});

describe("a reader that has had enough", () => {
  it.each([
    ["yes 'you should rest' | alongside rephrase | head -3", 3],
    [`yes '{"text":"you should rest"}' | alongside rephrase --ndjson | head -2`, 2],
    [`yes '{"text":"you should rest"}' | alongside rephrase --ndjson --jobs 2 | head -2`, 2],
  ])("ends the pipeline cleanly: %s", async (line, count) => {
    const shell = openShell();
    try {
      const { stdout, stderr, status } = await shell.run(`${line}; echo "\${PIPESTATUS[1]}"`);
      expect(stdout.trimEnd().split("\n")).toHaveLength(count + 1);
      expect({ ended: stdout.trimEnd().split("\n").at(-1), stderr, status }).toEqual({
        ended: "0",
        stderr: "",
        status: 0,
      });
    } finally {
      shell.close();
    }
  });
});

describe("--jobs", () => {
  it("gives records in their order, and the same as one thread does", async () => {
    const shell = openShell();
    try {
      const records = `node -e 'for (let n = 0; n < 4000; n += 1) console.log(n % 97 === 5 ? "{broken" : JSON.stringify({ n, text: "You should talk to your boss. ".repeat(n % 9) }))'`;
      const { stdout, stderr } = await shell.run(
        [
          `${records} > records`,
          "alongside rephrase --ndjson < records > one; echo $?",
          "alongside rephrase --ndjson --jobs 3 < records > three; echo $?",
          "cmp one three && wc -l < three",
        ].join("\n"),
      );
      expect({ stdout, stderr }).toEqual({ stdout: "1\n1\n4000\n", stderr: "" });
    } finally {
      shell.close();
    }
  });

  it.each([
    ["0", "--jobs takes a whole number from 1 to 99, and “0” is none."],
    ["two", "--jobs takes a whole number from 1 to 99, and “two” is none."],
  ])("%s is no number of threads", async (given, message) => {
    const shell = openShell();
    try {
      expect(await shell.run(`alongside rephrase --ndjson --jobs ${given} < /dev/null`)).toEqual({
        stdout: "",
        stderr: `alongside: ${message}\n`,
        status: 2,
      });
    } finally {
      shell.close();
    }
  });
});
