import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { shippedPath } from "../../../src/files/shipped.js";
import { takesWords } from "../../../src/reflection/flow/question.js";
import type { Flow } from "../../../src/reflection/flow/flow.js";
import { shippedFlow } from "../../../src/reflection/flow/shipped.js";
import { after } from "../../reflection/replay.js";
import { built } from "../built.js";
import { newHome } from "../home.js";
import { alongside, lingering, type Person } from "../person.js";

/** Where whole sessions stand as somebody sees them; UPDATE_SCREENS=1 writes them down anew. */
const screens = fileURLToPath(new URL("screens", import.meta.url));
const folder = shippedPath("prompts", "flows");

beforeAll(built);

interface Mode {
  readonly args: readonly string[];
  readonly columns: number;
  readonly env: Readonly<Record<string, string>>;
}

const modes: Readonly<Record<string, Mode>> = {
  colour: { args: [], columns: 80, env: {} },
  plain: { args: ["--plain"], columns: 80, env: { TERM: "dumb" } },
  narrow: { args: [], columns: 40, env: { NO_COLOR: "1" } },
};

/** What a person types at the end, and what the screen shows before: the summary is kept, and so is all that two said. */
const atTheEnd = (flow: Flow, plain: boolean): readonly string[] => {
  if (flow.people === 2) return ["yes\r", "yes\r", ...(plain ? ["3\r", "3\r"] : ["3", "\r", "3", "\r"])];
  return [plain ? "1\r" : "\r"];
};

/** The keys for every answer of the example, and what the question shows when it waits for them. */
function keysFor(flow: Flow, plain: boolean): readonly string[] {
  const persons = flow.example.map(({ person }) => person);
  const answers = persons.map((person, at) => {
    const { now } = after(flow, persons.slice(0, at));
    if (now.at !== "question" || !takesWords(now.question)) return `${person}\r`;
    if (now.question.kind !== "text") return `${person}\r`;
    if (plain) return person === "" ? ".\r" : `${person}\r.\r`;
    return person === "" ? "\r" : `${person}\r\r`;
  });
  return [...answers, ...atTheEnd(flow, plain)];
}

/** Lets what was typed come to rest on the screen. */
async function settle(person: Person): Promise<void> {
  const before = person.sent().length;
  await new Promise((resolve) => {
    setTimeout(resolve, 25);
  });
  if (person.sent().length !== before) await settle(person);
}

const files = readdirSync(folder);

describe.concurrent.each(files)("%s, from beginning to end", { timeout: 60_000 }, (file) => {
  const flow = shippedFlow(readFileSync(join(folder, file), "utf8"));
  const locale = flow.language === "es" ? "es_ES.UTF-8" : "en_GB.UTF-8";

  it.each(Object.entries(modes))("%s", async (mode, { args, columns, env }) => {
    const { home, remove } = newHome();
    try {
      const names = flow.people === 2 ? ["--with", "Sam", "--with", "Ines"] : [];
      const place = { home, columns, env: { ...env, LANG: locale }, line: lingering() };
      const person = alongside(["reflect", flow.id, ...names, ...args], place);
      await person.sees(/\?/);
      for (const keys of keysFor(flow, mode === "plain")) {
        await settle(person);
        person.types(keys);
      }
      expect(await person.exit).toBe(0);
      const shown = `${(mode === "colour" ? person.painted() : person.screen()).replaceAll(home, "{home}")}\n`;
      const lines = shown.split("\n").map((line) => line.trimEnd());
      const path = join(screens, `${file.replace(".yaml", "")}.${mode}.txt`);
      if (process.env["UPDATE_SCREENS"] === "1") writeFileSync(path, lines.join("\n"));
      expect(existsSync(path)).toBe(true);
      expect(lines.join("\n")).toBe(readFileSync(path, "utf8"));
      if (mode === "narrow") {
        const said = shown.split("\n").filter((line) => !line.startsWith("{home}"));
        expect(Math.max(...said.map((line) => line.length))).toBeLessThanOrEqual(40);
      }
      // oxlint-disable-next-line no-control-regex -- control sequences are what it looks for
      if (mode === "plain") expect(person.sent()).not.toMatch(/\u001b/);
    } finally {
      remove();
    }
  });
});
