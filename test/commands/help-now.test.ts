import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aFolder } from "../files/folder.js";
import { alongside, type Ran } from "./program.js";

const here = async (env: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Ran> =>
  alongside(["help-now", ...args], { ALONGSIDE_HOME: aFolder(), ...env });

describe("alongside help-now", () => {
  it.each([
    ["the region that was asked for", {}, ["--region", "nl"], "113 Zelfmoordpreventie"],
    ["the region behind it", { LANG: "en_GB.UTF-8" }, ["us"], "988 Suicide & Crisis Lifeline"],
    ["the region of the locale", { LANG: "en_IE.UTF-8" }, [], "116 123"],
    ["the first locale that is set", { LC_ALL: "fr_FR.UTF-8", LANG: "en_US.UTF-8" }, [], "3114"],
    ["the region of the time zone", { TZ: "Asia/Kolkata" }, [], "Tele MANAS"],
    ["the directory where nothing is known", { LANG: "de" }, [], "findahelpline.com"],
    ["the directory for a region without lines", {}, ["--region", "IT"], "findahelpline.com"],
  ])("prints %s", async (_, env, args, words) => {
    const { status, stdout, stderr } = await here(env, ...args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain(words);
    expect(stdout.trimEnd().split("\n").length).toBeLessThanOrEqual(5);
  });

  it("prints the region that was set", async () => {
    const home = aFolder();
    await alongside(["settings", "set", "region", "jp"], { ALONGSIDE_HOME: home });
    expect((await here({ ALONGSIDE_HOME: home, LANG: "en_US.UTF-8" })).stdout).toContain("0120-279-338");
  });

  it("answers when settings are broken", async () => {
    const home = aFolder();
    writeFileSync(join(home, "settings.json"), '{"region": ');
    const { status, stdout } = await here({ ALONGSIDE_HOME: home, LANG: "en_NZ.UTF-8" });
    expect(status).toBe(0);
    expect(stdout).toContain("1737");
  });

  it("says how to ask for a region where none is known, and only there", async () => {
    const unknown = await here({ LANG: "de" });
    expect(unknown.stdout).toMatch(/Lines are known for Australia, .*\bGermany\b.*`alongside help-now Canada`/);
    expect((await here({}, "IT")).stdout).toContain("alongside help-now Canada");
    expect((await here({ LANG: "de_DE.UTF-8" })).stdout).not.toContain("alongside help-now");
  });

  it("answers whatever stands behind it", async () => {
    const { status, stdout, stderr } = await here({}, "the", "middle", "of", "nowhere");
    expect(status).toBe(2);
    expect(stdout).toContain("findahelpline.com");
    expect(stderr).toContain("“the middle of nowhere” is no region.");
  });

  it.each([
    ["112", /^112: the emergency number in Ireland, .*\bGermany\b.* and South Africa\.$/m, "116 123", 0],
    ["116123", /^116123: Samaritans in the United Kingdom and Ireland\.$/m, "Samaritans: by phone 116 123", 0],
    ["988", /^988: 988 Suicide .* in the United States, 9-8-8 .* in Canada\.$/m, "116 123", 0],
    ["0800-567-567", /^0800-567-567: .+ in South Africa\.$/m, "0800 567 567", 0],
    ["555", /^No line is known here at 555\.$/m, "116 123", 2],
  ])("says what answers at %s", async (number, said, shown, is) => {
    const { status, stdout, stderr } = await here({ LANG: "en_GB.UTF-8" }, number);
    expect(stderr).toMatch(said);
    expect(stdout).toContain(shown);
    expect(status).toBe(is);
  });

  it("says that a region is none, and shows no other country's lines", async () => {
    const { status, stdout, stderr } = await here({ LANG: "de_DE.UTF-8" }, "--region", "Atlantis");
    expect(status).toBe(2);
    expect(stdout).toContain("findahelpline.com");
    expect(stdout).not.toContain("TelefonSeelsorge");
    expect(stderr).toContain("“Atlantis” is no region. A region is a country");
  });

  it("names the country that a misspelt one may mean", async () => {
    const { status, stdout, stderr } = await here({ LANG: "de_DE.UTF-8" }, "Canda");
    expect(status).toBe(2);
    expect(stderr).toContain("“Canda” is no region. `alongside help-now Canada` shows the lines of Canada.");
    expect(stdout).not.toContain("TelefonSeelsorge");
  });

  it("names the countries that words can begin", async () => {
    const { status, stdout, stderr } = await here({}, "united");
    expect(status).toBe(2);
    expect(stderr).toContain("“united” can be more than one region: United Kingdom and United States.");
    expect(stdout).toContain("findahelpline.com");
    expect((await here({}, "south")).stderr).toContain("`alongside help-now South Africa`");
  });

  it.each(["México", "Österreich", "la Suisse"])("knows %s, for which it has no lines", async (name) => {
    const { status, stdout } = await here({}, name);
    expect(status).toBe(0);
    expect(stdout).toContain(`No lines are known here for ${name}.`);
  });

  it("says where a country has no lines here", async () => {
    expect((await here({}, "--region", "PE")).stdout).toContain("No lines are known here for PE.");
  });

  it("says that two letters are those of no region", async () => {
    const { status, stderr } = await here({}, "--region", "XX");
    expect([status, stderr]).toEqual([2, expect.stringContaining("“XX” is no region.")]);
  });

  it.each([
    ["the United States", "988 Suicide & Crisis Lifeline"],
    ["germany", "TelefonSeelsorge"],
    ["Países Bajos", "113 Zelfmoordpreventie"],
    ["espana", "024"],
    ["España", "024"],
    ["usa", "988"],
    ["U.S.", "988"],
    ["U.S.A.", "988"],
    ["America", "988"],
    ["the States", "988"],
    ["united states of america", "988"],
    ["EE. UU.", "988"],
    ["england", "116 123"],
    ["Scotland", "SHOUT"],
    ["Wales", "SHOUT"],
    ["northern ireland", "SHOUT"],
    ["Great Britain", "SHOUT"],
    ["the UK", "SHOUT"],
    ["U.K.", "SHOUT"],
    ["Holland", "113 Zelfmoordpreventie"],
    ["nederland", "113 Zelfmoordpreventie"],
    ["deutschland", "TelefonSeelsorge"],
    ["Éire", "116 123"],
    ["brasil", "188"],
    ["日本", "0120-279-338"],
    ["भारत", "Tele MANAS"],
    ["Aotearoa", "1737"],
    ["Suid-Afrika", "SADAG"],
  ])("knows %s by its name", async (name, words) => {
    const { status, stdout } = await here({}, name);
    expect(status).toBe(0);
    expect(stdout).toContain(words);
  });

  it("answers in the language of the screens", async () => {
    expect((await here({ LC_ALL: "es_ES.UTF-8" })).stdout).toContain("En peligro ahora: 112");
  });
});
