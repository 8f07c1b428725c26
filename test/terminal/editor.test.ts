import { chmodSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { editorCommands, editText } from "../../src/terminal/editor.js";

const folder = mkdtempSync(join(tmpdir(), "alongside-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** An editor that is a shell script; "$1" is the file. */
function editor(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o700);
  return path;
}

const edit = (command: string, text: string) => editText({ EDITOR: command }, text);

describe("the editor", () => {
  it("is the one in VISUAL, then the one in EDITOR, then a plain one", () => {
    expect(editorCommands({ VISUAL: "emacs", EDITOR: "vi" })).toEqual(["emacs"]);
    expect(editorCommands({ VISUAL: " ", EDITOR: "vi" })).toEqual(["vi"]);
    expect(editorCommands({})[0]).toMatch(/^(?:nano|notepad)$/);
  });

  it("gives back what was left in it", async () => {
    expect(await edit(editor("adds", 'echo "All day." >> "$1"'), "It rained.")).toEqual({
      text: "It rained.\nAll day.",
      note: "",
    });
  });

  it("shows the question above the text, and takes it out again", async () => {
    const seen = join(folder, "seen");
    const command = editor("shows", `cp "$1" ${seen}; echo "All day." >> "$1"`);
    expect(await editText({ EDITOR: command }, "It rained.", "What happened?")).toEqual({
      text: "It rained.\nAll day.",
      note: "",
    });
    expect(readFileSync(seen, "utf8")).toBe("<!-- What happened? -->\n\nIt rained.\n");
  });

  it("says how vi is left, where nobody has named an editor", async () => {
    const seen = join(folder, "seen-by-vi");
    editor("vi", `cp "$1" ${seen}; echo "All day." >> "$1"`);
    const path = process.env["PATH"];
    // no nano here, and this vi
    for (const name of ["cp", "sh"]) symlinkSync(`/bin/${name}`, join(folder, name));
    process.env["PATH"] = folder;
    try {
      expect(await editText({}, "It rained.", "What happened?")).toEqual({ text: "It rained.\nAll day.", note: "" });
    } finally {
      process.env["PATH"] = path;
    }
    expect(readFileSync(seen, "utf8")).toMatch(
      /^<!-- What happened\?\nThis editor is vi: .*:wq.* -->\n\nIt rained\.\n$/,
    );
  });

  it("may be a command with words of its own", async () => {
    expect(await edit(`${editor("says", 'echo "$1" > "$2"')} --wait`, "")).toEqual({ text: "--wait", note: "" });
  });

  it("gets a file that nobody else can read, and that is gone afterwards", async () => {
    const looked = join(folder, "looked");
    await edit(
      editor("looks", `ls -l "$1" > ${looked}; ls -ld "$(dirname "$1")" >> ${looked}; echo "$1" >> ${looked}`),
      "secret",
    );
    const [file = "", holder = "", path = ""] = readFileSync(looked, "utf8").trim().split("\n");
    expect(file).toMatch(/^-rw-------/);
    expect(holder).toMatch(/^drwx------/);
    expect(() => readFileSync(path)).toThrow(/ENOENT/);
  });

  it.each([
    ["is not there", "/nowhere/vi", "It rained.", /was not found/],
    ["fails", "false", "It rained.", /ended with an error/],
    [
      "fails after it has saved",
      editor("crashes", 'echo "All day." >> "$1"; exit 1'),
      "It rained.\nAll day.",
      /ended with an error/,
    ],
    ["removes the file", editor("removes", 'rm "$1"'), "It rained.", /could not be used/],
  ])("loses nothing when it %s", async (_what, command, text, note) => {
    const edited = await edit(command, "It rained.");
    expect(edited.text).toBe(text);
    expect(edited.note).toMatch(note);
  });
});
