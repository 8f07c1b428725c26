import type { BeginFormat, FormatName } from "./format.js";

/** Loads one format by its name. */
export async function formatCalled(name: FormatName): Promise<BeginFormat> {
  switch (name) {
    case "stylish":
      return (await import("./stylish.js")).stylish;
    case "unix":
      return (await import("./unix.js")).unix;
    case "json":
      return (await import("./json.js")).json;
    case "ndjson":
      return (await import("./json.js")).ndjson;
    case "sarif":
      return (await import("./sarif.js")).sarif;
    case "github":
      return (await import("./github.js")).github;
    case "checkstyle":
      return (await import("./checkstyle.js")).checkstyle;
    case "junit":
      return (await import("./junit.js")).junit;
  }
}
