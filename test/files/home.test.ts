import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { homes } from "../../src/files/home.js";

const platform = { data: "/d/alongside", config: "/c/alongside", cache: "/k/alongside" };

describe("where things live", () => {
  it("is in ALONGSIDE_HOME, all of it, when that is set", () => {
    expect(homes({ ALONGSIDE_HOME: "/h" }, platform)).toEqual({
      data: resolve("/h"),
      config: resolve("/h"),
      cache: resolve("/h", "cache"),
    });
  });

  it("is absolute, so that it stays the same wherever the program goes", () => {
    expect(homes({ ALONGSIDE_HOME: "h" }, platform).data).toBe(join(process.cwd(), "h"));
  });

  it.each([{}, { ALONGSIDE_HOME: "" }])("is in the platform's own folders otherwise: %j", (env) => {
    expect(homes(env, platform)).toEqual({
      data: resolve(platform.data),
      config: resolve(platform.config),
      cache: resolve(platform.cache),
    });
  });

  it("bears the name of the program and nothing else", () => {
    const { data, config, cache } = homes({});
    expect([data, config, cache].filter((folder) => !/alongside(?!-)/.test(folder))).toEqual([]);
  });
});
