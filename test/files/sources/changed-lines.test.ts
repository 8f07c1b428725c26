import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { changedSince } from "../../../src/files/sources/changed-lines.js";
import { Problem } from "../../../src/messages/problem.js";
import { aFolder } from "../folder.js";

/** A repository with these files in its first commit. */
function repository(files: Readonly<Record<string, string>>): string {
  const folder = aFolder();
  const git = (...args: string[]): string => execFileSync("git", args, { cwd: folder, encoding: "utf8" });
  git("init", "-q");
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  git("add", ".");
  git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-qm", "First");
  return folder;
}

const lines = (...numbers: number[]): string => numbers.map((number) => `line ${number}\n`).join("");

describe("the lines that changed since a revision", () => {
  it("are those put in or written anew, staged or not", () => {
    const folder = repository({ "a.md": lines(1, 2, 3, 4, 5, 6), "b.md": lines(1), "c.md": lines(1, 2) });
    writeFileSync(join(folder, "a.md"), `new\n${lines(1, 2, 3)}other\n${lines(5, 6, 7)}`);
    writeFileSync(join(folder, "c.md"), lines(1));
    execFileSync("git", ["add", "a.md"], { cwd: folder });
    appendFileSync(join(folder, "a.md"), lines(8));
    const changed = changedSince(folder, "HEAD");
    expect(changed(join(folder, "a.md"))).toEqual([
      [1, 1],
      [5, 5],
      [8, 9],
    ]);
    expect(changed(join(folder, "b.md"))).toEqual([]);
    expect(changed(join(folder, "c.md"))).toEqual([]);
  });

  it("are all of a file that git does not keep, ignored or not", () => {
    const folder = repository({ ".gitignore": "ignored.md\n" });
    for (const name of ["new.md", "ignored.md"]) writeFileSync(join(folder, name), lines(1));
    const changed = changedSince(folder, "HEAD");
    expect(["new.md", "ignored.md", "gone.md"].map((name) => changed(join(folder, name)))).toEqual([
      "all",
      "all",
      "all",
    ]);
  });

  it("are found whatever files are called, and with others among them that are gone or no text", () => {
    const names = ['q"uote.md', "ünï cödé.md", "tab\there.md", "a b/../a.md", "diff --git a.md", "+++ b.md"];
    const folder = repository(
      Object.fromEntries(
        [...names, "gone.md", "bytes.md", "mode.md"].map((name) => [name.replace("a b/../", ""), lines(1)]),
      ),
    );
    rmSync(join(folder, "gone.md"));
    writeFileSync(join(folder, "bytes.md"), Buffer.from([0, 1, 2]));
    execFileSync("chmod", ["755", "mode.md"], { cwd: folder });
    for (const name of names)
      appendFileSync(join(folder, name.replace("a b/../", "")), "diff --git a/x b/x\n@@ -1 +1 @@\n");
    const changed = changedSince(folder, "HEAD");
    for (const name of names) expect(changed(join(folder, name.replace("a b/../", "")))).toEqual([[2, 3]]);
    expect(changed(join(folder, "mode.md"))).toEqual([]);
  });

  it("are those that changed in a file that has another name now, and all where a link became a file", () => {
    const folder = repository({ "a.md": lines(1, 2, 3, 4, 5, 6), "z.md": lines(1) });
    const git = (...args: string[]): string => execFileSync("git", args, { cwd: folder, encoding: "utf8" });
    symlinkSync("z.md", join(folder, "l.md"));
    git("add", ".");
    git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-qm", "Second");
    git("mv", "a.md", "b.md");
    appendFileSync(join(folder, "b.md"), lines(7));
    rmSync(join(folder, "l.md"));
    writeFileSync(join(folder, "l.md"), lines(1));
    appendFileSync(join(folder, "z.md"), lines(2));
    const changed = changedSince(folder, "HEAD");
    expect(["b.md", "l.md", "z.md"].map((name) => changed(join(folder, name)))).toEqual([[[7, 7]], "all", [[2, 2]]]);
  });

  it("are found from a folder within, and behind a link", () => {
    const folder = repository({ "a.md": lines(1) });
    mkdirSync(join(folder, "within"));
    appendFileSync(join(folder, "a.md"), lines(2));
    symlinkSync("../a.md", join(folder, "within/link.md"));
    expect(changedSince(join(folder, "within"), "HEAD")(join(folder, "within/link.md"))).toEqual([[2, 2]]);
  });
});

describe("what git cannot say", () => {
  const problemOf = (folder: string, revision: string): Problem | undefined => {
    try {
      changedSince(folder, revision);
      return undefined;
    } catch (error) {
      if (error instanceof Problem) return error;
      throw error;
    }
  };

  it("is told: there is no repository", () => {
    const folder = aFolder();
    expect(problemOf(folder, "HEAD")).toMatchObject({
      status: 2,
      message: `--changed-since asks git what changed, and ${folder} is in no git repository. Without it, everything is checked.`,
    });
  });

  it("is told: there is no commit yet", () => {
    const folder = aFolder();
    execFileSync("git", ["init", "-q"], { cwd: folder });
    expect(problemOf(folder, "HEAD")?.message).toContain("there is none here yet");
  });

  it("is told: only a part of the history is there", () => {
    const folder = aFolder();
    const all = `file://${repository({ "a.md": "" })}`;
    execFileSync("git", ["clone", "-q", "--depth", "1", all, "part"], { cwd: folder, stdio: "ignore" });
    // one commit alone is all there is, so that git does not call it shallow
    writeFileSync(
      join(folder, "part/.git/shallow"),
      execFileSync("git", ["rev-parse", "HEAD"], { cwd: join(folder, "part") }),
    );
    expect(problemOf(join(folder, "part"), "HEAD~1")?.message).toContain("git fetch --unshallow");
  });

  it.each(["nowhere", "", "--all", "HEAD~5", "HEAD:a.md", "HEAD..HEAD"])(
    "is told: there is no revision %j",
    (revision) => {
      expect(problemOf(repository({ "a.md": "" }), revision)).toMatchObject({
        status: 2,
        message: `git knows no revision “${revision}” here. \`git log --oneline\` and \`git branch\` list what there is.`,
      });
    },
  );
});
