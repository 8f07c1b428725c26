import { readFileSync } from "node:fs";

/*
 * What libsql asks which code of its own this system needs, in the place of two packages that load a good deal of Node for
 * the answer: most of the time that it takes to open an index.
 */

export const [GLIBC, MUSL] = ["glibc", "musl"];

/** Which C library a Linux has: its ldd says so, or else a report on this process. */
export function familySync() {
  try {
    const ldd = readFileSync("/usr/bin/ldd", "latin1");
    if (ldd.includes("musl")) return MUSL;
    if (ldd.includes("GNU C Library") || ldd.includes("GNU libc")) return GLIBC;
  } catch {
    // a system without ldd
  }
  return process.report.getReport().header.glibcVersionRuntime === undefined ? MUSL : GLIBC;
}

/** The name of the code for this system, as libsql's packages are called. */
export function currentTarget() {
  const { platform, arch } = process;
  if (platform === "win32") return `win32-${arch}-msvc`;
  if (platform !== "linux") return `${platform}-${arch}`;
  const library = familySync() === GLIBC ? "gnu" : "musl";
  return arch === "arm" ? `linux-arm-${library}eabihf` : `linux-${arch}-${library}`;
}

/** libsql looks for code of its own making only where it is developed. */
export const load = () => null;
