import { writeSync } from "node:fs";
import { FileProblem } from "../../../src/files/file-problem.js";
import type { Entry } from "../../../src/history/entry.js";
import { takeIn } from "../../../src/history/exchange/take-in.js";
import { hasIdentity, writesSealed } from "../../../src/history/secrecy/place.js";
import { sealingOf } from "../../../src/history/secrecy/sealing.js";
import { openStore, type Store } from "../../../src/history/store.js";
import { decrypt, encrypt, identityWith } from "./secrecy.js";
import { textOf } from "./wrong.js";

/*
 * What is killed: "write" adds entries as a session does, edits some and imports some, for ever; "convert" encrypts the same
 * history and decrypts it again. Each says on standard output, before and after, which version of which entry it is about.
 */

const [task = "", data = "", round = ""] = process.argv.slice(2);

const say = (what: string, id: string, version: number): void => void writeSync(1, `${what} ${id} ${version}\n`);

function entry(id: string, version: number, status: "kept" | "draft" = "kept"): Entry {
  return {
    id,
    flow: "check-in",
    title: "Check in",
    status,
    zone: "UTC",
    localDate: "2026-03-04",
    started: "2026-03-04T10:00:00Z",
    people: [],
    tags: [],
    experiences: [],
    answers: [{ step: "word", question: "One word?", text: textOf(version) }],
    schema: 1,
    more: {},
  };
}

const mine: { readonly id: string; version: number }[] = [];

function add(store: Store, id: string): void {
  say("try", id, 1);
  store.saveNow(entry(id, 1, "draft"));
  store.saveNow(entry(id, 1));
  say("ack", id, 1);
  mine.push({ id, version: 1 });
}

async function edit(store: Store): Promise<void> {
  const one = mine[Math.floor(Math.random() * mine.length)];
  if (one === undefined) return;
  one.version += 1;
  await store.find(one.id);
  say("try", one.id, one.version);
  await store.save(entry(one.id, one.version));
  say("ack", one.id, one.version);
}

async function importThree(store: Store, id: string): Promise<void> {
  const ids = [0, 1, 2].map((at) => `${id}i${at}`);
  for (const each of ids) say("try", each, 1);
  const source = async function* (): AsyncGenerator<Entry> {
    for (const each of ids) yield entry(each, 1);
  };
  await takeIn(store, source(), { added: 0, same: 0, beside: 0 });
  for (const each of ids) say("ack", each, 1);
}

async function write(): Promise<never> {
  for (let nth = 0; ; nth += 1) {
    const id = `r${round}n${nth}`;
    const store = openStore(data, sealingOf(data, identityWith(data)));
    try {
      if (nth % 3 === 0) add(store, id);
      else if (nth % 3 === 1) await edit(store);
      else await importThree(store, id);
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      say(`failed: ${error.reason}`, "", 0);
    }
  }
}

/** Goes on with what was ended, or encrypts, and then decrypts. */
async function convert(): Promise<void> {
  const tell = (done: number): void => say("moved", "", done);
  say("begun", "", 0);
  if (writesSealed(data) || !hasIdentity(data)) await encrypt(data, tell);
  await decrypt(data, tell);
}

void (task === "write" ? write() : convert());
