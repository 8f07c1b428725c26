import * as fs from "node:fs";

/** The part of node:fs through which files are written, so that a test can stand in for a failing disk. */
export type Disk = Pick<
  typeof fs,
  | "chmodSync"
  | "closeSync"
  | "fchmodSync"
  | "fsyncSync"
  | "linkSync"
  | "mkdirSync"
  | "openSync"
  | "readFileSync"
  | "realpathSync"
  | "renameSync"
  | "rmSync"
  | "statSync"
  | "writeFileSync"
>;

/** The disk of this machine. */
export const realDisk: Disk = fs;
