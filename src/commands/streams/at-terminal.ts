import { fstatSync, statSync } from "node:fs";
import type { Context } from "../context.js";

const descriptors = { stdin: 0, stdout: 1, stderr: 2 } as const;

/** The device that takes everything and gives nothing. */
const nothing = process.platform === "win32" ? String.raw`\\.\nul` : "/dev/null";

/** Whether a descriptor is a device of characters, and not that one: no terminal is anything else. */
function mayBeTerminal(descriptor: number): boolean {
  try {
    const is = fstatSync(descriptor);
    return is.isCharacterDevice() && is.rdev !== statSync(nothing).rdev;
  } catch {
    return false;
  }
}

/** Whether a standard stream is a terminal, found out without opening it, which takes a while, where it is none. */
export const atTerminal = (context: Context, name: keyof typeof descriptors): boolean =>
  mayBeTerminal(descriptors[name]) && context[name].isTTY;
