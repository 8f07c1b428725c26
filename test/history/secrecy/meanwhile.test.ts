import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import type { Entry } from "../../../src/history/entry.js";
import { writeEntry } from "../../../src/history/markdown/write.js";
import { openAll, sealAll, stopSealing } from "../../../src/history/secrecy/convert.js";
import { readIdentity } from "../../../src/history/secrecy/key-text.js";
import { newKeys, writeKeys } from "../../../src/history/secrecy/keys.js";
import { sealingOf } from "../../../src/history/secrecy/sealing.js";
import { openStore } from "../../../src/history/store.js";
import type { Sealing } from "../../../src/history/vault.js";
import { aFolder } from "../../files/folder.js";
import { anEntry } from "../entries.js";

const silent = (): void => {};
const draft = anEntry({ status: "draft" });
const kept = anEntry();

/** A draft in a history that is plain, with keys for it as yet unwritten. */
async function aDraft(): Promise<{ data: string; sealing: Sealing; write: () => Promise<void> }> {
  const data = aFolder();
  const keys = await newKeys();
  const sealing = sealingOf(data, async () => {
    const identity = readIdentity(keys.identity);
    if (identity === undefined) throw new Error("The key was not read.");
    return identity;
  });
  return { data, sealing, write: () => writeKeys(data, keys, "two herons", 8) };
}

/** As a sealing, but does something once, after a file was read and before what becomes of it is written. */
function between(sealing: Sealing, work: () => void): Sealing {
  let done = false;
  const once = (): void => {
    if (!done) {
      done = true;
      work();
    }
  };
  return {
    ...sealing,
    seal(plain) {
      once();
      return sealing.seal(plain);
    },
    open(sealed, path) {
      once();
      return sealing.open(sealed, path);
    },
  };
}

/** The endings of the files beside a path. */
const endings = (path: string): readonly string[] =>
  readdirSync(dirname(path)).map((name) => name.replace(/^.*?(?=\.)/, "").replace(/[0-9a-f]{8}/, "…"));

const entriesIn = async (data: string, sealing: Sealing): Promise<readonly Entry[]> =>
  (await openStore(data, sealing).list()).entries.map(({ entry }) => entry);

describe("a draft that is kept between the reading of it and the writing of what becomes of it", () => {
  it("is one entry, without the draft beside it, when it is encrypted", async () => {
    const { data, sealing, write } = await aDraft();
    const writer = openStore(data, sealing);
    const path = writer.saveNow(draft);
    await write();
    const during = between(sealing, () => writer.saveNow(kept));
    expect(await sealAll(data, during, silent)).toMatchObject({ problems: [] });
    expect([endings(path), await entriesIn(data, sealing)]).toEqual([[".md.age"], [kept]]);
  });

  it("is one entry, without the draft beside it, when it is decrypted", async () => {
    const { data, sealing, write } = await aDraft();
    await write();
    const writer = openStore(data, sealing);
    const path = writer.saveNow(draft);
    stopSealing(data);
    const during = between(sealing, () => writer.saveNow(kept));
    expect(await openAll(data, during, silent)).toMatchObject({ problems: [] });
    expect([endings(path), await entriesIn(data, sealing)]).toEqual([[".md"], [kept]]);
  });
});

/*
 * What is saved is written in the form that holds when that begins, and again in the other where that holds when it ends.
 * Between the two there are two versions, of which encrypting and decrypting keep both.
 */
describe("a draft whose keeping began before encrypting and ends after it", () => {
  /** Writes the kept entry in plain after the draft was read, and sealed once encrypting has come past it, if at all. */
  async function encrypted(ends: boolean): Promise<{ data: string; sealing: Sealing; path: string }> {
    const { data, sealing, write } = await aDraft();
    const path = openStore(data, sealing).saveNow(draft);
    await write();
    const during = between(sealing, () => writeFileSync(path, writeEntry(kept)));
    const { vault } = openStore(data, sealing);
    await sealAll(data, during, () => ends && vault.write(path, writeEntry(kept)));
    expect(endings(path)).toEqual([".conflict-….md.age", ".md.age"]);
    return { data, sealing, path };
  }

  it("is one entry, and one file again as soon as that is saved", async () => {
    const { data, sealing, path } = await encrypted(true);
    expect(await entriesIn(data, sealing)).toEqual([kept]);
    const store = openStore(data, sealing);
    store.saveNow({ ...(await store.read(kept.id)), tags: ["work"] });
    expect([endings(path), await entriesIn(data, sealing)]).toEqual([[".md.age"], [{ ...kept, tags: ["work"] }]]);
  });

  it("is one entry when it is decrypted, too", async () => {
    const { data, sealing } = await encrypted(true);
    stopSealing(data);
    await openAll(data, sealing, silent);
    expect(await entriesIn(data, sealing)).toEqual([kept]);
  });

  it("is there beside the draft when it was killed before it ended", async () => {
    const { data, sealing } = await encrypted(false);
    expect(await entriesIn(data, sealing)).toEqual([draft, kept]);
  });
});

describe("what is saved while the form changes in which it is to be written", () => {
  /** A sealing that answers so whether it writes, one time after another, and looks each time whether one of the files is there. */
  function changing(
    sealing: Sealing,
    answers: readonly boolean[],
    files: readonly string[],
  ): Sealing & { gone(): number } {
    let [asked, gone] = [0, 0];
    return {
      ...sealing,
      writes() {
        if (asked > 0 && !files.some((file) => existsSync(file))) gone += 1;
        asked += 1;
        return answers[Math.min(asked, answers.length) - 1] ?? false;
      },
      gone: () => gone,
    };
  }

  it.each([
    ["before anything is written", [true, false]],
    ["after the old version was brought over", [true, true, false]],
    ["after the old version was brought over and back", [true, true, false, false, true]],
    ["after the new version was written", [true, true, true, true, false]],
    ["and changes back", [true, true, true, true, false, true, false]],
    ["and has changed back at once", [true, true, true, true, false, true]],
  ])("is there at each moment in one version, also where it changes %s", async (_, answers) => {
    const { data, sealing, write } = await aDraft();
    const path = openStore(data).saveNow(draft);
    await write();
    const during = changing(sealing, answers, [path, `${path}.age`]);
    const store = openStore(data, during);
    await store.drafts();
    const saved = store.saveNow(kept);
    expect([during.gone(), existsSync(saved), await entriesIn(data, sealing)]).toEqual([0, true, [kept]]);
  });

  it("is not taken for another version when it changes right after", async () => {
    const { data, sealing, write } = await aDraft();
    await write();
    let asked = 0;
    const writer = openStore(data, { ...sealing, writes: () => (asked += 1) > 2 });
    const path = writer.saveNow(draft);
    await sealAll(data, sealing, silent);
    writer.saveNow(kept);
    expect([endings(path), await entriesIn(data, sealing)]).toEqual([[".md.age"], [kept]]);
  });
});
