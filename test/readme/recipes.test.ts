import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { textOf } from "../house/tracked.js";
import { openShell } from "../shell.js";
import { blocksOf } from "./blocks.js";
import { isHere, prepareHome } from "./programs.js";

const page = textOf("README.md");
const blocks = blocksOf(page);
const recipe = (name: string): string => blocks.find((block) => block.name === name)?.text ?? "";

const shell = openShell();
const lay = (name: string, text: string): void => writeFileSync(join(shell.here, name), text);
/** Lays a script that stands for a program, which is found before any other of its name. */
const stub = (name: string, script: string): void => {
  lay(name, `#!/bin/sh\n${script}`);
  chmodSync(join(shell.here, name), 0o755);
};
beforeAll(() => prepareHome(shell));
afterAll(() => shell.close());

describe("the recipe for the clipboard", () => {
  it("puts what was rewritten where the text was", async () => {
    stub("xclip", "case $1 in -o) cat board ;; *) cat >board.new && mv board.new board ;; esac\n");
    lay("board", "You should rest. I am here.\n");
    const { status, stderr } = await shell.run(`PATH="$PWD:$PATH"\n${recipe("clipboard")}sleep 0.2`);
    expect({ status, stderr, board: readFileSync(join(shell.here, "board"), "utf8") }).toEqual({
      status: 0,
      stderr: "",
      board: "What helped me was resting. I am here.\n",
    });
  });
});

describe("the recipe for Vim and Neovim", () => {
  const [whole, some] = [...page.matchAll(/`:(?<command>[^`]*!alongside rephrase)`/gu)].map(
    (match) => match.groups?.["command"] ?? "",
  );

  const editors = ["vim", "nvim"].filter(isHere);

  it.skipIf(editors.length === 0).each([
    [whole, "What helped me was resting.\nThank you.\nIt helped me to go.\n"],
    [some?.replace("'<,'>", "1,2"), "What helped me was resting.\nThank you.\nYou must go.\n"],
  ])(":%s, with whichever of them is here", async (command, rewritten) => {
    for (const vim of editors) {
      lay("draft.txt", "You should rest.\nThank you.\nYou must go.\n");
      const { status } = await shell.run(`${vim} -es -u NONE -c '${command ?? ""}' -c wq draft.txt`);
      expect(status).toBe(0);
      expect(readFileSync(join(shell.here, "draft.txt"), "utf8")).toBe(rewritten);
    }
  });
});

describe("the recipe for more than one machine", () => {
  const count = 1200;

  it("gives line by line what one run gives", async ({ skip }) => {
    skip(!isHere("parallel"), "There is no parallel here.");
    // stands for ssh: notes the machine, and runs the command here
    stub(
      "ssh",
      'while [ "${1#-}" != "$1" ]; do shift; done\necho "$1" >>machines\nshift\n[ "$1" = -- ] && shift\nexec sh -c "$*"\n',
    );
    const records = Array.from({ length: count }, (_, id) =>
      id % 100 === 99 ? "" : JSON.stringify({ id, text: `You should call number ${id}. Thank you for ${id}.` }),
    );
    lay("letters.jsonl", `${records.join("\n")}\n`);
    const command = recipe("parallel").replace("--block 1M", "--block 8k");
    expect(command).toContain("--pipe --keep-order --block 8k --sshlogin :,one.example,two.example alongside");
    const one = await shell.run("alongside rephrase --ndjson <letters.jsonl");
    const many = await shell.run(`export SHELL=/bin/bash PARALLEL_SSH="$PWD/ssh"\n${command}`);
    expect({ ...many, stdout: "" }).toEqual({ ...one, stdout: "" });
    const [alone, together] = [one.stdout.split("\n"), many.stdout.split("\n")];
    expect(together).toHaveLength(count + 1);
    expect(together.findIndex((line, at) => line !== alone[at])).toBe(-1);
    const machines = new Set(readFileSync(join(shell.here, "machines"), "utf8").trim().split("\n"));
    expect([...machines].toSorted()).toEqual(["one.example", "two.example"]);
  });
});

describe("the hooks for pre-commit", () => {
  const hooks = v.parse(
    v.array(v.object({ id: v.string(), entry: v.string(), language: v.literal("node"), files: v.string() })),
    parse(textOf(".pre-commit-hooks.yaml")),
  );

  it("are found by the names that README.md gives", () => {
    expect(hooks.map(({ id }) => id)).toEqual(["alongside", "alongside-fix"]);
  });

  it.each(hooks)("$entry works on the files that it is given", async ({ entry, files }) => {
    const names = ["a.md", "b.txt", "c.eml", "d.ts", "e.mdx"];
    const given = names.filter((name) => new RegExp(files).test(name));
    expect(given).toEqual(["a.md", "b.txt", "c.eml", "e.mdx"]);
    lay("a.md", "You should rest.\n");
    lay("b.txt", "Thank you.\n");
    const { status, stdout } = await shell.run(`${entry} a.md b.txt`);
    const fixes = entry.includes("--fix");
    expect({ status, told: stdout.includes("a.md:1:1"), text: readFileSync(join(shell.here, "a.md"), "utf8") }).toEqual(
      {
        status: fixes ? 0 : 1,
        told: !fixes,
        text: fixes ? "What helped me was resting.\n" : "You should rest.\n",
      },
    );
  });
});
