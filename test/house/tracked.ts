import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder, absolute. */
export const project = fileURLToPath(new URL("../..", import.meta.url));

/** Every file of the project that is kept in version control or would be, as paths from its folder, with slashes. */
export function trackedFiles(): string[] {
  // A folder that belongs to somebody else, as in a container, may be listed all the same.
  const listing = ["-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const listed = execFileSync("git", listing, { cwd: project, encoding: "utf8" });
  return listed.split("\0").filter((path) => path !== "" && existsSync(join(project, path)));
}

/** The text of one of the project's files. */
export function textOf(path: string): string {
  return readFileSync(join(project, path), "utf8");
}
