import { spawnSync } from "node:child_process";
import type { Shell } from "../shell.js";
import type { Block } from "./blocks.js";

/** Programs of others that the page's commands call; .ci/run installs them. */
const tools = ["git", "jq", "vim", "parallel"];

/** Whether there is a program of this name. */
export function isHere(tool: string): boolean {
  return spawnSync("sh", ["-c", `command -v ${tool}`]).status === 0;
}

/** The programs of others that a block calls and that are not here. */
export function absentTools({ language, text }: Pick<Block, "language" | "text">): string[] {
  if (language !== "console" && language !== "sh") return [];
  return tools.filter((tool) => new RegExp(`(?:^|[|$&]) *${tool} `, "m").test(text) && !isHere(tool));
}

/** Gives a shell's person a name for git, and has parallel ask nobody for a citation. */
export async function prepareHome({ run }: Shell): Promise<void> {
  await run(
    'mkdir -p ~/.parallel && touch ~/.parallel/will-cite && printf "[user]\\nname = Sam\\nemail = sam@example.org\\n" >~/.gitconfig',
  );
}
