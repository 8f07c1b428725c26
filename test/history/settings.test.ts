import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { changeSetting } from "../../src/history/settings/change.js";
import { knownSettings, settingNamed, settingNames, settingValue } from "../../src/history/settings/known.js";
import { readSettings, settingsPath } from "../../src/history/settings/read.js";
import { aFolder } from "../files/folder.js";

function folderWith(text: string): string {
  const folder = aFolder();
  writeFileSync(settingsPath(folder), text);
  return folder;
}

describe("a setting is understood as it is typed", () => {
  it.each([
    ["region", "de", "DE"],
    ["region", "UK", "GB"],
    ["plain", "yes", true],
    ["plain", "OFF", false],
    ["editor", " code --wait ", "code --wait"],
    ["style", "Question", "question"],
  ] as const)("%s %s", (name, text, value) => {
    expect(settingValue(name, text)).toBe(value);
  });

  it.each([
    [
      "region",
      "Atlantis",
      "“Atlantis” cannot be kept as region, which can be a country, or its two letters, such as DE.",
    ],
    ["plain", "perhaps", "“perhaps” cannot be kept as plain, which can be true or false."],
    ["style", "x", "“x” cannot be kept as style, which can be experience, question, witness or permission."],
  ] as const)("%s is not %s", (name, text, message) => {
    expect(() => settingValue(name, text)).toThrow(message);
  });

  it("has a name that is known", () => {
    expect(settingNames.map(settingNamed)).toEqual(Object.keys(knownSettings));
    expect(() => settingNamed("colour")).toThrow(
      "There is no setting “colour”. The settings are region, plain, editor, language, style, strength and look-back.",
    );
  });
});

describe("settings on the disk", () => {
  it("are nothing where there is no file, and reading makes none", () => {
    const folder = aFolder();
    expect(readSettings(folder)).toEqual({});
    expect(existsSync(settingsPath(folder))).toBe(false);
  });

  it("are kept one by one, for this account only, and forgotten", () => {
    const folder = join(aFolder(), "new", "config");
    changeSetting(folder, "region", "DE");
    changeSetting(folder, "plain", true);
    expect(readSettings(folder)).toEqual({ region: "DE", plain: true });
    expect([folder, settingsPath(folder)].map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o600]);
    changeSetting(folder, "region", undefined);
    expect(readSettings(folder)).toEqual({ plain: true });
  });

  it("become private when they were not", () => {
    const folder = folderWith("{}");
    chmodSync(settingsPath(folder), 0o644);
    changeSetting(folder, "plain", false);
    expect(statSync(settingsPath(folder)).mode & 0o777).toBe(0o600);
  });

  it("leave alone what another version has written", () => {
    const folder = folderWith('{"later": {"a": [1]}, "region": "fr"}');
    changeSetting(folder, "style", "witness");
    expect(readSettings(folder)).toEqual({ region: "FR", style: "witness" });
    expect(JSON.parse(readFileSync(settingsPath(folder), "utf8"))).toMatchObject({ later: { a: [1] } });
  });

  it.each(["", "  \n", "\uFEFF{}", "{}"])("are nothing in a file that holds %j", (text) => {
    const folder = folderWith(text);
    expect(readSettings(folder)).toEqual({});
    changeSetting(folder, "plain", true);
    expect(readSettings(folder)).toEqual({ plain: true });
  });

  it.each([
    ["{", "it cannot be read as JSON."],
    ["[]", "it is expected to hold one JSON object."],
    ['{"style": 3}', "“style” can be experience, question, witness or permission, not 3."],
  ])("that cannot be understood are told with their file, and stay as they are: %s", (text, message) => {
    const folder = folderWith(text);
    expect(() => readSettings(folder)).toThrow(`${settingsPath(folder)}: ${message}`);
    expect(() => changeSetting(folder, "plain", true)).toThrow(`${settingsPath(folder)}: ${message}`);
    expect(readFileSync(settingsPath(folder), "utf8")).toBe(text);
  });

  it("are mended by setting anew the one that cannot be understood", () => {
    const folder = folderWith('{"style": 3, "plain": true}');
    changeSetting(folder, "style", "question");
    expect(readSettings(folder)).toEqual({ plain: true, style: "question" });
  });

  it("that cannot be written are told in a sentence", () => {
    const folder = folderWith("{}");
    expect(() => changeSetting(settingsPath(folder), "plain", true)).toThrow("the setting could not be kept: ");
  });
});
