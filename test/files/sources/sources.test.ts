import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FileProblem } from "../../../src/files/file-problem.js";
import { shownPath, sourcesOf } from "../../../src/files/sources/sources.js";
import { aFolder } from "../folder.js";

/** A folder with these files in it; what a file holds does not matter but for patterns. */
function laidOut(files: Readonly<Record<string, string>>): string {
  const folder = aFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** What operands lead to, as the paths shown; a problem as its path and reason. */
async function found(cwd: string, operands: readonly string[], ignorePaths: readonly string[] = []): Promise<string[]> {
  const all: string[] = [];
  for await (const source of sourcesOf(operands, { cwd, ignorePaths })) {
    if (source.kind === "file") all.push(source.shown);
    else all.push(source.kind === "none" ? `none in ${source.folder}` : `${source.shown}: ${source.reason}`);
  }
  return all;
}

const posts = {
  "posts/b.md": "",
  "posts/a.txt": "",
  "posts/deep/mail.eml": "",
  "posts/deep/page.MDX": "",
  "posts/deep/more.markdown": "",
  "posts/code.ts": "",
  ".github/TEMPLATE.md": "",
  ".git/description.txt": "",
  "node_modules/one/README.md": "",
};

describe("operands", () => {
  it.each([
    [
      ["posts"],
      ["posts/a.txt", "posts/b.md", "posts/deep/mail.eml", "posts/deep/more.markdown", "posts/deep/page.MDX"],
    ],
    [
      ["."],
      [
        ".github/TEMPLATE.md",
        "posts/a.txt",
        "posts/b.md",
        "posts/deep/mail.eml",
        "posts/deep/more.markdown",
        "posts/deep/page.MDX",
      ],
    ],
    [["posts/code.ts"], ["posts/code.ts"]],
    [
      ["posts/b.md", "posts", "./posts/b.md"],
      ["posts/b.md", "posts/a.txt", "posts/deep/mail.eml", "posts/deep/more.markdown", "posts/deep/page.MDX"],
    ],
    [["posts/*"], ["posts/a.txt", "posts/b.md", "posts/code.ts"]],
    [["**/*.{md,eml}"], [".github/TEMPLATE.md", "posts/b.md", "posts/deep/mail.eml"]],
    [
      ["posts", "!posts/deep"],
      ["posts/a.txt", "posts/b.md"],
    ],
    [
      ["posts", "!**/*.{md,markdown,MDX}"],
      ["posts/a.txt", "posts/deep/mail.eml"],
    ],
    [["gone.md"], ["gone.md: it cannot be read: there is no such file or folder."]],
    [["posts/b.md/x"], ["posts/b.md/x: it cannot be read: a part of its path is a file, not a folder."]],
    [
      ["*.zip"],
      ["*.zip: no file matches it. A pattern in quotes is matched by the program, one without by the shell."],
    ],
    [[".git/description.txt"], [".git/description.txt"]],
    [["posts/deep/../b.md"], ["posts/b.md"]],
  ])("%j lead to %j", async (operands, paths) => {
    expect(await found(laidOut(posts), operands)).toEqual(paths);
  });

  it("a folder without documents is said to be one", async () => {
    expect(await found(laidOut({ "code/a.ts": "" }), ["code"])).toEqual(["none in code"]);
  });

  it("a name that looks like a pattern is the file of that name where there is one", async () => {
    expect(await found(laidOut({ "[a]*.md": "", "a.md": "" }), ["[a]*.md"])).toEqual(["[a]*.md"]);
  });

  it("links to files are followed, links to folders are not, and links to nothing are told", async () => {
    const folder = laidOut({ "kept/a.md": "", "posts/b.md": "" });
    symlinkSync("../kept/a.md", join(folder, "posts/link.md"));
    symlinkSync("../kept", join(folder, "posts/folder.md"));
    symlinkSync("nowhere", join(folder, "posts/broken.md"));
    symlinkSync("nowhere", join(folder, "posts/broken"));
    expect(await found(folder, ["posts"])).toEqual(["posts/b.md", "posts/broken.md", "posts/link.md"]);
    expect(await found(folder, ["posts/broken"])).toEqual(["posts/broken: it is a link to a file that is not there."]);
    expect(await found(folder, ["posts/link.md", "kept"])).toEqual(["posts/link.md"]);
  });
});

describe("what is left out", () => {
  it("links that lead in a circle are told where they are asked for, and hide no other file", async () => {
    const folder = laidOut({ "a/one.md": "", "z/two.md": "" });
    symlinkSync("circle", join(folder, "a/circle"));
    symlinkSync("round.md", join(folder, "a/round.md"));
    for (const operand of [".", "**/*.md"])
      expect(await found(folder, [operand])).toEqual(["a/one.md", "a/round.md", "z/two.md"]);
    expect(await found(folder, ["a/circle"])).toEqual(["a/circle: it cannot be read: its links lead in a circle."]);
  });

  it("an --ignore-path leaves out files that are named, too", async () => {
    const folder = laidOut({ ...posts, "lists/ignore": "*.txt\n", "posts/ignore": "deep/\n*.md\n!b.md\n" });
    expect(await found(folder, ["posts"], ["posts/ignore"])).toEqual(["posts/a.txt", "posts/b.md"]);
    expect(await found(folder, ["posts/a.txt", "posts/deep/mail.eml"], ["posts/ignore"])).toEqual(["posts/a.txt"]);
    // patterns hold under the folder in which their file lies
    expect(await found(folder, ["posts/a.txt"], ["lists/ignore"])).toEqual(["posts/a.txt"]);
    await expect(found(folder, ["posts"], ["nowhere"])).rejects.toThrow(FileProblem);
  });

  it("a folder that git ignores is walked when it is asked for by name", async () => {
    const folder = laidOut({
      ".gitignore": "build/\n*.md\n",
      "build/a.txt": "",
      "build/.gitignore": "b.txt\n",
      "build/b.txt": "",
    });
    mkdirSync(join(folder, ".git"));
    expect(await found(folder, ["."])).toEqual(["none in ."]);
    expect(await found(folder, ["build"])).toEqual(["build/a.txt"]);
  });

  it("is what git ignores, whatever stands in the .gitignore files of the folders", { timeout: 60_000 }, async () => {
    const name = fc.constantFrom("a.md", "b.md", "c.txt", "one", "two");
    const path = fc
      .array(name, { minLength: 1, maxLength: 3 })
      .map((parts) => `${parts.map((part) => part.replace(/\..*/u, "")).join("/")}.md`);
    const pattern = fc.oneof(
      fc.constantFrom(
        "*.md",
        "!a.md",
        "one/",
        "/two",
        "!one/",
        "**/b.md",
        "one/*",
        "!one/a.md",
        "a*",
        "[ab].md",
        "two/**",
        "\\!a.md",
        "A.md",
        "# no",
      ),
      path,
      path.map((each) => `!${each}`),
    );
    const ignoring = fc.tuple(
      fc.constantFrom("", "one/", "two/", "one/two/"),
      fc.array(pattern, { minLength: 1, maxLength: 4 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(path, { minLength: 1, maxLength: 8 }),
        fc.array(ignoring, { maxLength: 3 }),
        async (paths, lists) => {
          const files = Object.fromEntries<string>([
            ...paths.map((each) => [each, ""] as const),
            ...lists.map(([folder, patterns]) => [`${folder}.gitignore`, `${patterns.join("\n")}\n`] as const),
          ]);
          const folder = laidOut(files);
          try {
            execFileSync("git", ["init", "-q", folder]);
            const listed = execFileSync("git", ["ls-files", "-z", "--others", "--exclude-standard"], {
              cwd: folder,
              encoding: "utf8",
            });
            const expected = listed.split("\0").filter((each) => each.endsWith(".md"));
            expect((await found(folder, ["."])).filter((each) => each !== "none in .").toSorted()).toEqual(
              expected.toSorted(),
            );
          } finally {
            rmSync(folder, { recursive: true });
          }
        },
      ),
      { seed: 7, numRuns: 60 },
    );
  });
});

it.each([
  ["/here", "/here/a.md", "a.md"],
  ["/here", "/here", "."],
  ["/here", "/there/a.md", "/there/a.md"],
  ["/here", "/here/..a.md", "..a.md"],
  ["/", "/a.md", "a.md"],
])("in %s, %s is shown as %s", (cwd, path, shown) => {
  expect(shownPath(cwd, path)).toBe(shown);
});
