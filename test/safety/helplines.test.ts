import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { wordsIn } from "../../src/messages/catalogue/catalogue.js";
import { helpNow } from "../../src/messages/help-now.js";
import { helpCard } from "../../src/safety/help-card.js";
import { helpEverywhere, readHelplines } from "../../src/safety/helplines.js";
import { regionsHere } from "../../src/safety/region.js";
import { zoneRegions } from "../../src/safety/time-zones.js";

const shipped: unknown = parse(readFileSync(new URL("../../prompts/helplines.yaml", import.meta.url), "utf8"));
const helplines = readHelplines(shipped);
const regions = Object.keys(helplines.regions);
const lines = [helplines.international, ...Object.values(helplines.regions).flatMap((help) => help.lines)];

describe("prompts/helplines.yaml", () => {
  it("knows these regions", () => {
    expect(regions).toEqual(["US", "CA", "GB", "IE", "AU", "NZ", "IN", "DE", "FR", "ES", "NL", "ZA", "BR", "JP"]);
  });

  it.each(lines)("$name can be reached, and says whose it is and when it was last checked", (line) => {
    expect(line.call ?? line.text ?? line.chat).toBeDefined();
    expect(line.source).toMatch(/^https:\/\/\S+$/);
    expect(line.checked).toMatch(/^20\d{2}-\d{2}-\d{2}$/);
  });

  it.each(lines.slice(1))("$name says when it answers, and in which languages", ({ hours, languages }) => {
    expect([hours, languages]).toEqual([expect.any(String), expect.any(String)]);
  });

  it.each(Object.entries(helplines.regions))("%s has an emergency number and one line or two", (_, help) => {
    expect(help.emergency).toMatch(/^\d{2,5}(?: or \d{2,5})?$/);
    expect([1, 2]).toContain(help.lines.length);
  });

  it("keeps the directory that the program knows without it", () => {
    expect(helpEverywhere.international).toEqual(helplines.international);
  });
});

describe("a file of helplines that is not whole is refused", () => {
  const line = { name: "Line", call: "1", source: "https://line.example", checked: "2026-01-31" };
  const region = { country: "Here", emergency: "1", lines: [line] };
  const whole = { international: line, regions: { XX: region } };
  it("but a whole one is not", () => expect(readHelplines(whole).regions["XX"]?.lines[0]?.call).toBe("1"));

  it.each([
    ["no source", { ...whole, regions: { XX: { ...region, lines: [{ ...line, source: undefined }] } } }, "source"],
    ["no date", { ...whole, regions: { XX: { ...region, lines: [{ ...line, checked: undefined }] } } }, "checked"],
    ["a date that is none", { ...whole, international: { ...line, checked: "last week" } }, "last week"],
    ["no lines", { ...whole, regions: { XX: { ...region, lines: [] } } }, "lines"],
    ["no emergency number", { ...whole, regions: { XX: { ...region, emergency: "" } } }, "emergency"],
    [
      "a number without quotation marks",
      { ...whole, regions: { XX: { ...region, lines: [{ ...line, call: 988 }] } } },
      "call",
    ],
    ["nothing", undefined, "international"],
  ])("%s", (_, value, named) => expect(() => readHelplines(value)).toThrow(named));
});

describe("where here is", () => {
  it.each([
    ["what the person has set", { setting: "de", locale: "en_US.UTF-8", timeZone: "Asia/Tokyo" }, ["DE"]],
    ["a set region without lines", { setting: "IT", locale: "en_US.UTF-8" }, ["IT"]],
    ["UK is GB", { setting: "uk" }, ["GB"]],
    ["the locale's region", { locale: "en_IE.UTF-8", timeZone: "UTC" }, ["IE"]],
    ["a locale as the web writes it", { locale: "zh-Hant-NZ" }, ["NZ"]],
    ["the time zone", { locale: "C.UTF-8", timeZone: "Europe/Berlin" }, ["DE"]],
    ["both when they agree", { locale: "ja_JP.UTF-8", timeZone: "Asia/Tokyo" }, ["JP"]],
    ["both when they differ", { locale: "en_US.UTF-8", timeZone: "Europe/Berlin" }, ["US", "DE"]],
    ["never the language", { locale: "de", timeZone: "UTC" }, []],
    ["no region at all", { locale: "en_001.UTF-8", timeZone: "Etc/UTC" }, []],
    ["nothing known", {}, []],
  ])("%s", (_, whereabouts, expected) => expect(regionsHere(whereabouts)).toEqual(expected));

  it("every time zone belongs to a region with helplines, and this machine knows its name", () => {
    for (const [zone, region] of zoneRegions) {
      expect(regions).toContain(region);
      expect(() => new Intl.DateTimeFormat("en", { timeZone: zone })).not.toThrow();
    }
  });
});

describe("the card", () => {
  const combinations = [[], ["XX"], ...regions.map((region) => [region]), ["US", "DE"], ["GB", "IE"]];
  it.each(combinations)("is five plain lines at most for %s %s", (...here) => {
    const card = helpCard(helplines, here, helpNow);
    expect(card.length).toBeLessThanOrEqual(5);
    expect(card.filter((line) => /[!\p{Cc}]/u.test(line))).toEqual([]);
    expect(card.at(-1)).toBe("This program cannot contact anyone, and has told no one.");
    expect(card.filter((line) => line.includes("findahelpline.com"))).toHaveLength(1);
  });

  it("names the lines of here", () => {
    expect(helpCard(helplines, ["GB"], helpNow)).toEqual([
      "- In danger now: 999, the emergency number in the United Kingdom.",
      "- Samaritans: by phone 116 123; day and night; English.",
      "- Shout: by text SHOUT to 85258; day and night; English.",
      "- Elsewhere: findahelpline.com lists lines to call, to text, or to chat with.",
      "This program cannot contact anyone, and has told no one.",
    ]);
  });

  it("names the directory alone where nothing is known", () => {
    expect(helpCard(helplines, [], helpNow)).toEqual(helpCard(helpEverywhere, ["GB"], helpNow));
    expect(helpCard(helplines, [], helpNow)).toHaveLength(3);
  });

  it("is in the words of another language, whatever it says", async () => {
    const { helpNow: spanish } = await wordsIn("es");
    expect(helpCard(helplines, ["GB"], spanish)).toEqual([
      "- En peligro ahora: 999, el número de emergencias en Reino Unido.",
      "- Samaritans: por teléfono 116 123; día y noche; inglés.",
      "- Shout: por mensaje de texto SHOUT al 85258; día y noche; inglés.",
      "- En otros lugares: findahelpline.com muestra líneas para llamar, escribir por mensaje o chatear.",
      "Este programa no puede avisar a nadie, y no se lo ha dicho a nadie.",
    ]);
    for (const help of Object.values(helplines.regions))
      for (const { hours, languages, text } of help.lines)
        for (const said of [hours, languages, text?.replace(/^[\d ]+$/, "")])
          if (said !== undefined && said !== "") expect(spanish.detail(said)).not.toBe(said);
  });
});
