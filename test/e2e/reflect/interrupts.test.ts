import { beforeAll, describe, expect, it } from "vitest";
import { readEntry } from "../../../src/history/markdown/read.js";
import { built } from "../built.js";
import { entriesIn, newHome } from "../home.js";
import { alongside, type Person } from "../person.js";

beforeAll(built);

/** A way to end a session, the exit status it leaves (unknown for a closed terminal), and whether what was being typed survives. */
interface Ending {
  readonly name: string;
  readonly status: number | undefined;
  /** What is being typed when it happens; nothing for Ctrl-D, which ends an answer that has words in it. */
  readonly typed: string;
  readonly survives: boolean;
  readonly end: (person: Person) => Promise<void> | void;
}

const endings: readonly Ending[] = [
  { name: "Ctrl-C", status: 130, typed: "half a sen", survives: true, end: (person) => person.types("\u0003") },
  { name: "Ctrl-D on an empty line", status: 0, typed: "", survives: true, end: (person) => person.types("\u0004") },
  { name: "SIGTERM", status: 143, typed: "half a sen", survives: true, end: (person) => person.signal("SIGTERM") },
  { name: "SIGHUP", status: 129, typed: "half a sen", survives: true, end: (person) => person.signal("SIGHUP") },
  { name: "kill -9", status: 0, typed: "half a sen", survives: false, end: (person) => person.signal("SIGKILL") },
  {
    name: "a closed terminal",
    status: undefined,
    typed: "half a sen",
    survives: true,
    end: (person) => person.closes(),
  },
];

/** The questions as the screen shows them, and answers that nothing follows up on. */
const questions = [
  { shown: "1 of 7", answer: "Rain." },
  { shown: "2 of 7", answer: "Weather." },
  { shown: "3 of 7", answer: "Dry socks." },
  { shown: "4 of 7", answer: "Umbrellas." },
  { shown: "What has helped so far", answer: "Their colour." },
  { shown: "5 of 7", answer: "Sun." },
  { shown: "6 of 7", answer: "Nobody so far." },
  { shown: "7 of 7", answer: "nothing yet" },
];
const answers = questions.map(({ answer }) => answer);
const shownAt = (at: number): string => questions[at]?.shown ?? "Shall this be kept?";

/** The questions at which it is ended: with ALONGSIDE_SOAK=1 every one, else the first, one in the middle and the last. */
const places = process.env["ALONGSIDE_SOAK"] === "1" ? [...questions.keys()] : [0, 4, 7];

describe.concurrent.each(endings)("$name, at the questions of a challenge", { timeout: 120_000 }, (ending) => {
  it("goes on at that question, with every answer before it", async () => {
    const { home, remove } = newHome();
    const { typed, status, survives, end } = ending;
    try {
      let drafted = false;
      for (const [nth, at] of places.entries()) {
        const next = places[nth + 1] ?? answers.length;
        const place = shownAt(at);
        const first = alongside([drafted ? "resume" : "reflect"], { home });
        await first.sees(place);
        if (typed !== "") {
          first.types(typed);
          await first.sees(`  ${typed}`);
        }
        await end(first);
        if (status !== undefined) expect(await first.exit).toBe(status);
        // Nothing was written at the first question, so there is nothing to go on with.
        drafted ||= at > 0 || (typed !== "" && survives);

        const second = alongside([drafted ? "resume" : "reflect"], { home });
        await second.sees(place);
        if (survives && typed !== "") await second.sees(`  ${typed}`);
        else expect(second.screen()).not.toContain("half a sen");
        second.types("\u0015");
        for (let here = at; here < next; here += 1) {
          await second.sees(shownAt(here));
          second.types(`${answers[here]}\r\r`);
        }
        await second.sees(shownAt(next));
        second.types(next < answers.length ? "\u0004" : "\u0003");
        await second.exit;
        drafted = true;
        const [draft = "", ...others] = entriesIn(home);
        expect(others).toEqual([]);
        const texts = readEntry(draft, "the draft").answers.map(({ text }) => text);
        expect(texts).toEqual(answers.slice(0, next));
      }
    } finally {
      remove();
    }
  });
});

/** Two hundred lines of some hundred signs, with everything that could be taken for something else. */
const pasted = Array.from({ length: 200 }, (_, at) => {
  const lines = [
    "\tindented, \t and on",
    "漢字かな交じり文です。",
    "👩‍👩‍👧‍👦 and 🇵🇹 and é",
    "[201~ is only text",
    "/stop",
    ".",
    "",
  ];
  return at % 2 === 0 ? (lines[(at / 2) % lines.length] ?? "") : `${at}: ${"and so it went, from one day to another; ".repeat(5)}`.trim(); // prettier-ignore
});

describe("a paste of two hundred lines", { timeout: 60_000 }, () => {
  it.each([
    ["drawn", [], {}],
    ["plain", ["--plain"], { TERM: "xterm-256color" }],
  ])("arrives as it was, %s", async (_how, args, env) => {
    const { home, remove } = newHome();
    try {
      const text = pasted.join("\n");
      expect(Buffer.byteLength(text)).toBeGreaterThan(20_000);
      const person = alongside(["reflect", ...args], { home, env });
      await person.sees("1 of 7");
      const before = person.sent().length;
      person.types(`\u001b[200~${text.replaceAll("\n", "\r")}\u001b[201~`);
      await person.sees("199: and so it went");
      person.types(args.length === 0 ? "\u0004" : "\r.\r");
      await person.sees("2 of 7");
      expect(person.sent().length - before).toBeLessThan(4 * text.length);
      person.types("\u0004");
      expect(await person.exit).toBe(0);
      const [draft = ""] = entriesIn(home);
      expect(readEntry(draft, "the draft").answers[0]?.text).toBe(text);
    } finally {
      remove();
    }
  });
});

describe("keys in plain mode", () => {
  it("write the question once, however many there are", async () => {
    const { home, remove } = newHome();
    try {
      const person = alongside(["reflect", "--plain"], { home, env: { TERM: "dumb" } });
      await person.sees("1 of 7");
      const keys = "fifty-three keys, each of which is echoed once, no more";
      for (const key of keys.slice(0, 53)) person.types(key);
      await person.sees(keys.slice(0, 53));
      expect(person.sent().match(/What happened\?/g)).toHaveLength(1);
      person.types("\u0003");
      expect(await person.exit).toBe(130);
    } finally {
      remove();
    }
  });
});
