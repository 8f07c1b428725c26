import type { BeginFormat, FormatName } from "./format.js";

const loaded: Readonly<Record<FormatName, () => Promise<BeginFormat>>> = {
  stylish: async () => (await import("./stylish.js")).stylish,
  unix: async () => (await import("./unix.js")).unix,
  json: async () => (await import("./json.js")).json,
  ndjson: async () => (await import("./json.js")).ndjson,
  sarif: async () => (await import("./sarif.js")).sarif,
  github: async () => (await import("./github.js")).github,
  checkstyle: async () => (await import("./checkstyle.js")).checkstyle,
  junit: async () => (await import("./junit.js")).junit,
};

/** Loads one format by its name. */
export const formatCalled = (name: FormatName): Promise<BeginFormat> => loaded[name]();
