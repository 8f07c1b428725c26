import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import * as v from "valibot";
import { project } from "./tracked.js";

const report = v.object({
  diagnostics: v.array(
    v.object({
      code: v.optional(v.string()),
      message: v.string(),
      filename: v.string(),
      labels: v.array(v.object({ span: v.object({ line: v.number() }) })),
    }),
  ),
});

/** One finding of the project's linter: the rule as it names itself, such as "import(no-cycle)", and a line from 1. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
}

/** What the project's own linter configuration finds in files laid into a folder of their own; their paths begin with src/. */
export function lint(files: Readonly<Record<string, string>>): Finding[] {
  const folder = mkdtempSync(join(tmpdir(), "alongside-lint-"));
  try {
    for (const name of [".oxlintrc.json", "tsconfig.json", "package.json"]) {
      copyFileSync(join(project, name), join(folder, name));
    }
    symlinkSync(join(project, "node_modules"), join(folder, "node_modules"));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const oxlint = join(project, "node_modules", "oxlint", "bin", "oxlint");
    const run = spawnSync(process.execPath, [oxlint, "--format", "json", "src"], { cwd: folder, encoding: "utf8" });
    return v.parse(report, JSON.parse(run.stdout)).diagnostics.map(({ code, message, filename, labels }) => {
      if (code === undefined) throw new Error(`${filename} cannot be linted: ${message}`);
      return { file: filename, line: labels[0]?.span.line ?? 1, rule: code };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
