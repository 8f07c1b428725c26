import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aFolder } from "../files/folder.js";
import { alongside } from "./program.js";

const prompts = (home: string, ...args: readonly string[]) => alongside(["prompts", ...args], { ALONGSIDE_HOME: home });

/** A home with flows of somebody's own in it. */
function homeWith(flows: Readonly<Record<string, string>>): { readonly home: string; path(name: string): string } {
  const home = aFolder();
  const path = (name: string): string => join(home, "prompts", `${name}.yaml`);
  mkdirSync(join(home, "prompts"));
  for (const [name, text] of Object.entries(flows)) writeFileSync(path(name), text);
  return { home, path };
}

const flow = (id: string, question: string, more = ""): string =>
  `id: ${id}\ntitle: Mine\nfor: me\nminutes: 2\nsource: me\nsteps:\n  - id: a\n    question: ${question}\n    why: It begins.\n${more}close: { summary: [{ step: a, label: A }] }\n`;

describe("alongside prompts", () => {
  it("lists the flows there are, one's own with their place, and tells which cannot be read", async () => {
    const { home, path } = homeWith({ mine: flow("mine", "What is it?"), broken: "id: [" });
    const { status, stdout, stderr } = await prompts(home, "list");
    expect(status).toBe(0);
    expect(stdout.split("\n").slice(0, 8).map((line) => line.split(" ")[0])).toEqual([
      "challenge",
      "check-in",
      "decide",
      "celebrate",
      "share",
      "prepare",
      "debrief",
      "together",
    ]); // prettier-ignore
    expect(stdout).toContain(`mine       Mine, about 2 minutes (your own: ${path("mine")})\n`);
    expect(stderr).toMatch(/broken\.yaml, line 1, column \d+: this is not readable as YAML/);
  });

  it.each([
    ["a condition", "decide", "Only when “now” is “not yet”"],
    ["a repeat", "decide", "Then, up to 4 times in all: What other path do you see, if any?"],
    ["each", "decide", "Once for each answer to “path”"],
    ["a follow-up", "share", "Perhaps one more: What would make it clearer?"],
    ["a condition", "prepare", "Only when “experience” is answered"],
    ["listening", "together", "The other gives it back, and whoever said it tells whether that is it"],
    ["the example", "check-in", "  > scattered"],
    ["the close", "challenge", "What is still open can stay open for now."],
  ])("shows a flow to be read, with %s", async (_what, id, line) => {
    expect((await prompts(aFolder(), "show", id)).stdout).toContain(line);
  });

  it("shows the file of a flow as it is", async () => {
    const { stdout } = await prompts(aFolder(), "show", "check-in", "--yaml");
    expect(stdout).toBe(readFileSync("prompts/flows/check-in.yaml", "utf8"));
  });

  it.each([[[]], [["--from", "decide"]], [["--from", "together"]]])("makes a flow that check finds nothing in: %j", async (from) => {
    const home = aFolder();
    const { stdout } = await prompts(home, "new", "my-evening", ...from);
    expect(stdout).toBe(`${join(home, "prompts", "my-evening.yaml")}\n`);
    expect(readFileSync(stdout.trim(), "utf8")).toMatch(/^# yaml-language-server: \$schema=\/.+flow-v1\.json\nid: my-evening\n/);
    expect(await prompts(home, "check")).toEqual({
      status: 0,
      stdout: "",
      stderr: "One flow was looked at, and nothing was found.\n",
    });
    const again = await prompts(home, "new", "my-evening");
    expect(again).toMatchObject({ status: 2, stdout: "" });
    expect(again.stderr).toContain("is there already, and stays as it is");
  }); // prettier-ignore

  it.each(["My", "a-2", "a b", "../a", ""])("makes no flow called “%s”", async (name) => {
    const { status, stderr } = await prompts(aFolder(), "new", name);
    expect(status).toBe(2);
    expect(stderr).toContain("small letters, digits and hyphens");
  });

  it("says where one's own flows lie", async () => {
    const home = aFolder();
    expect((await prompts(home, "path")).stdout).toBe(`${join(home, "prompts")}\n`);
  });
});

describe("alongside prompts check", () => {
  it.each([
    ["an order in a question", flow("mine", "You should rest."), "8:15: “You should rest” tells somebody what to do"],
    ["advice in a question's clothes", flow("mine", "Have you tried writing it down?"), "8:15: “Have you tried"],
    ["an order in a why", flow("mine", "What?").replace("It begins.", "Just breathe."), "9:10: “Just breathe”"],
    ["an order in a help", flow("mine", "What?", "    help: Try to relax.\n"), "10:11: “Try to relax”"],
    ["an order in an option", flow("mine", "What?", "    kind: choice\n    options: [calm, call your mother]\n"), "11:21: “call your mother”"],
    ["an order in a title", flow("mine", "What?").replace("Mine", "You must win"), "2:8: “You must win”"],
    ["a word that is not known", flow("mine", "What?", "    hellp: So.\n"), "10:5: “hellp” is not known here; perhaps “help” is meant."],
    ["a kind that is not known", flow("mine", "What?", "    kind: colour\n"), "10:11: kind is text, line, word, choice or scale."],
    ["a condition on nothing", flow("mine", "What?", "  - id: b\n    question: What?\n    why: So.\n    when: { step: c, is: x }\n"), "13:19: no earlier step is called “c”."],
    ["a condition on no option", flow("mine", "What?", "    kind: choice\n    options: [x, y]\n  - id: b\n    question: What?\n    why: So.\n    when: { step: a, is: z }\n"), "15:26: “z” is none of the options of “a”."],
    ["another name", flow("other", "What?"), "1:5: the id is “other”, and the file is called “mine.yaml”."],
    ["an empty file", "", "1:1: a flow is expected here"],
    ["a list", "- a\n", "1:1: a flow is expected here"],
    ["no YAML", "id: [", "this is not readable as YAML"],
  ])("refuses %s, with its place", async (_what, text, found) => {
    const { home, path } = homeWith({ mine: text });
    const { status, stdout } = await prompts(home, "check", "mine");
    expect(status).toBe(1);
    expect(stdout.startsWith(`${path("mine")}:`)).toBe(true);
    expect(stdout).toContain(found);
  }); // prettier-ignore

  it("finds nothing in the flows that come with the program", async () => {
    const { readdirSync } = await import("node:fs");
    const files = readdirSync("prompts/flows").map((name) => join("prompts", "flows", name));
    const { status, stdout, stderr } = await prompts(aFolder(), "check", ...files);
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(stderr).toContain("It is in “es”: whether it tells anybody what to do is known in English only.");
    expect(stderr).toContain("9 flows were looked at, and nothing was found.");
  });

  it.each([
    [["nothere"], 2, "There is no flow called “nothere”."],
    [["./nothere.yaml"], 3, "there is no such file or folder"],
    [["./prompts/flows/"], 3, "it is a folder, not a file"],
  ])("says what cannot be looked at: %j", async (args, status, message) => {
    const ran = await prompts(aFolder(), "check", ...args);
    expect(ran.status).toBe(status);
    expect(ran.stderr).toContain(message);
  });

  it("says so where there are none of one's own", async () => {
    expect(await prompts(aFolder(), "check")).toMatchObject({ status: 0, stdout: "" });
  });
});

describe("a flow of one's own", () => {
  it("is walked by its name or its path, and takes the place of a shipped one of its name", async () => {
    const { home, path } = homeWith({ "check-in": flow("check-in", "What is it?") });
    writeFileSync(join(home, "answers.yaml"), "a: rain\n");
    const answers = ["--answers", join(home, "answers.yaml")];
    for (const named of ["check-in", path("check-in")]) {
      const { status, stdout } = await alongside(["reflect", named, ...answers], { ALONGSIDE_HOME: home });
      expect(status).toBe(0);
      const entry = readFileSync(stdout.trim(), "utf8");
      expect(entry).toContain("## What is it?\n\nrain\n");
      expect(entry).not.toContain("flowFile");
    }
  });

  it("is refused with its place when it is not right", async () => {
    const { home, path } = homeWith({ mine: flow("mine", "What?", "    hellp: So.\n") });
    writeFileSync(join(home, "answers.yaml"), "a: rain\n");
    const ran = await alongside(["reflect", "mine", "--answers", join(home, "answers.yaml")], { ALONGSIDE_HOME: home });
    expect(ran).toMatchObject({ status: 3, stdout: "" });
    expect(ran.stderr).toContain(`${path("mine")}, line 10, column 5: “hellp” is not known here`);
  });
});
