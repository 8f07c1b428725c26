import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { lineOf, showProgress } from "../../src/terminal/progress/progress.js";

describe("how far long work is", () => {
  it.each([
    [0, 100, 1000, 60, "[------------------------------] 0 %"],
    [250_000, 1_000_000, 5_000, 60, "[########----------------------] 25 %, about 15 s left"],
    [1, 2, 600_000, 60, "[###############---------------] 50 %, about 10 min left"],
    [5, 4, 1000, 60, "[##############################] 100 %, about 0 s left"],
    [250_000, 1_000_000, 5_000, 39, "[####-----------] 25 %, about 15 s left"],
    [250_000, 1_000_000, 5_000, 24, "25 %, about 15 s left"],
    [2_345_678, undefined, 5_000, 60, "2.3 MB so far"],
    [2_345_678_901, undefined, 5_000, 60, "2.35 GB so far"],
    [0, 0, 5_000, 60, "0 kB so far"],
  ])("%d bytes of %s in %d ms, in %d columns: %s", (done, total, spent, room, line) => {
    expect(lineOf(done, total, spent, room)).toBe(line);
    expect(line.length).toBeLessThanOrEqual(room);
  });

  it("is drawn on one line, ten times a second at most, and taken away", () => {
    const screen = new PassThrough();
    const progress = showProgress({ env: { NO_COLOR: "1" }, screen, begun: 0, total: 100 });
    for (let now = 0; now < 1000; now += 10) progress.at(now / 10, now);
    progress.end();
    const drawn = String(screen.read()).split("\r\u001B[K");
    expect(drawn).toHaveLength(12);
    expect([drawn.at(0), drawn.at(-1)]).toEqual(["", ""]);
    expect(drawn.join("")).not.toContain("\n");
  });
});
