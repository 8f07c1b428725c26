import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { built } from "../e2e/built.js";
import { aFolder } from "../files/folder.js";
import { maySmallDisk } from "../soak/full-disk.js";
import { fillDisk, nothingLost } from "../soak/history/full.js";
import { killWhileWriting } from "../soak/history/killed.js";
import { anEntry } from "./entries.js";

describe("nothing that was acknowledged is lost", () => {
  it("when it is killed at moments of adding, editing, importing and encrypting", { timeout: 180_000 }, async () => {
    const { acknowledged, ...aftermath } = await killWhileWriting(aFolder(), 6, Math.random);
    expect(acknowledged).toBeGreaterThan(0);
    expect(aftermath).toMatchObject({ lost: [], amiss: [], plain: [], refused: [] });
  });

  describe.runIf(maySmallDisk())("when the disk grows full", () => {
    beforeAll(built);

    it("and the program says so in one sentence, with status 3", () => {
      const folder = aFolder();
      const answers = [{ step: "word", question: "One word?", text: "word ".repeat(5_000) }];
      writeFileSync(join(folder, "entry.ndjson"), `${JSON.stringify(anEntry({ id: "ID", answers }))}\n`);
      const full = fillDisk(folder, join(folder, "entry.ndjson"), 200);
      expect(full.added).toBeGreaterThan(2);
      expect(full).toMatchObject(nothingLost(full));
      expect(full.said).toContain("it cannot be written: the disk is full. Nothing there was changed.");
    });
  });
});
