import { build } from "esbuild";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { sweepLeftovers } from "../../../src/history/doctor/leftovers.js";
import { examineEntries } from "../../../src/history/doctor/entries.js";
import { openStore } from "../../../src/history/store.js";

/** Adds entries as a session does, edits some, and imports some, for ever; says before and after each which version of which. */
const work = `
  import { writeSync } from "node:fs";
  import { openStore } from "./src/history/store.ts";
  import { takeIn } from "./src/history/exchange/take-in.ts";
  const [data, round] = process.argv.slice(2);
  const say = (what, id, version) => writeSync(1, what + " " + id + " " + version + "\\n");
  const entry = (id, version, status = "kept") => ({
    id, flow: "check-in", title: "Check in", status, zone: "UTC", localDate: "2026-03-04", started: "2026-03-04T10:00:00Z",
    people: [], tags: [], experiences: [], schema: 1, more: {},
    answers: [{ step: "word", question: "One word?", text: version + " " + "word ".repeat(400) + "end of " + version }],
  });
  const mine = [];
  async function go() {
    for (let nth = 0; ; nth += 1) {
      const id = "r" + round + "n" + nth;
      const store = openStore(data);
      if (nth % 3 === 0) {
        say("try", id, 1);
        store.saveNow(entry(id, 1, "draft"));
        store.saveNow(entry(id, 1));
        say("ack", id, 1);
        mine.push([id, 1]);
      } else if (nth % 3 === 1) {
        const one = mine[Math.floor(Math.random() * mine.length)];
        one[1] += 1;
        await store.find(one[0]);
        say("try", one[0], one[1]);
        await store.save(entry(one[0], one[1]));
        say("ack", one[0], one[1]);
      } else {
        const ids = [0, 1, 2].map((at) => id + "i" + at);
        for (const each of ids) say("try", each, 1);
        await takeIn(store, (async function* () { for (const each of ids) yield entry(each, 1); })(), { added: 0, same: 0, beside: 0 });
        for (const each of ids) say("ack", each, 1);
      }
    }
  }
  void go();
`;

/** What was amiss after all the rounds, which is nothing, and how much was done. */
export interface Aftermath {
  readonly acknowledged: number;
  readonly swept: number;
  /** Entries that were acknowledged and are not there, or are there in no version that was written whole. */
  readonly lost: readonly string[];
  /** What the doctor finds besides what it swept. */
  readonly amiss: readonly string[];
}

/** Kills a program that writes to the history in `data` at so many moments drawn by lot, and looks at what is there then. */
export async function killWhileWriting(data: string, rounds: number, random: () => number): Promise<Aftermath> {
  const program = join(data, "work.cjs");
  const stdin = { contents: work, resolveDir: process.cwd(), loader: "ts" as const };
  await build({ stdin, bundle: true, platform: "node", format: "cjs", outfile: program, logLevel: "error" });
  const home = join(data, "home");
  const versions = new Map<string, { tried: number; acknowledged: number }>();
  for (let round = 0; round < rounds; round += 1) {
    const child = spawn(process.execPath, [program, home, String(round)], { stdio: ["ignore", "pipe", "inherit"] });
    const ended = once(child, "close");
    const lines = createInterface({ input: child.stdout });
    const begun = once(lines, "line");
    lines.on("line", (line: string) => {
      const [what, id = "", version = ""] = line.split(" ");
      const so = versions.get(id) ?? { tried: 0, acknowledged: 0 };
      versions.set(id, what === "try" ? { ...so, tried: Number(version) } : { ...so, acknowledged: Number(version) });
    });
    await begun;
    await wait(random() * 400);
    child.kill("SIGKILL");
    await ended;
  }
  const store = openStore(home);
  const there = new Map((await store.list()).entries.map(({ entry }) => [entry.id, entry.answers[0]?.text ?? ""]));
  const lost = [...versions].flatMap(([id, { tried, acknowledged }]) => {
    const text = there.get(id);
    if (text === undefined) return acknowledged === 0 ? [] : [`${id} is gone`];
    const version = Number.parseInt(text, 10);
    const whole = text === `${version} ${"word ".repeat(400)}end of ${version}`;
    return whole && version >= acknowledged && version <= tried ? [] : [`${id}: ${text.slice(0, 40)}`];
  });
  const swept = [...sweepLeftovers(home, new Date(Date.now() + 3_600_000))].length;
  const amiss: string[] = [];
  for await (const { path, what } of examineEntries(store, false, { kept: 0, drafts: 0 }))
    amiss.push(`${path}: ${what}`);
  const acknowledged = [...versions.values()].filter((one) => one.acknowledged > 0).length;
  return { acknowledged, swept, lost, amiss };
}
