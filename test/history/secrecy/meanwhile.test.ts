import { readdirSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
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

describe("a draft that is kept at the moment at which it is", () => {
  it("encrypted is one entry, without the draft beside it", async () => {
    const { data, sealing, write } = await aDraft();
    const writer = openStore(data, sealing);
    const path = writer.saveNow(draft);
    await write();
    const during = between(sealing, () => writer.saveNow(anEntry()));
    expect((await sealAll(data, during, silent)).problems).toEqual([]);
    expect(readdirSync(dirname(path)).map((name) => name.replace(/.*\.md/, ".md"))).toEqual([".md.age"]);
    expect((await openStore(data, sealing).list()).entries.map(({ entry }) => entry)).toEqual([anEntry()]);
  });

  it("decrypted is one entry, without the draft beside it", async () => {
    const { data, sealing, write } = await aDraft();
    await write();
    const writer = openStore(data, sealing);
    const path = writer.saveNow(draft);
    stopSealing(data);
    const during = between(sealing, () => writer.saveNow(anEntry()));
    expect((await openAll(data, during, silent)).problems).toEqual([]);
    expect(readdirSync(dirname(path)).map((name) => name.replace(/.*\.md/, ".md"))).toEqual([".md"]);
    expect((await openStore(data, sealing).list()).entries.map(({ entry }) => entry)).toEqual([anEntry()]);
  });
});
