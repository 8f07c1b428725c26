import { describe, expect, it } from "vitest";
import { instantAt, instantOfLocal, localDateAt, millisecondsOf, systemZone } from "../../src/history/instant.js";

describe("an instant where somebody is", () => {
  it.each([
    ["2026-03-04T20:10:05Z", "Europe/Berlin", "2026-03-04T21:10:05+01:00"],
    ["2026-03-04T23:30:00Z", "Europe/Berlin", "2026-03-05T00:30:00+01:00"],
    ["2026-07-04T20:10:05Z", "Europe/Berlin", "2026-07-04T22:10:05+02:00"],
    ["2026-03-04T20:10:05.999Z", "UTC", "2026-03-04T20:10:05+00:00"],
    ["2026-03-04T20:10:05Z", "Europe/Lisbon", "2026-03-04T20:10:05+00:00"],
    ["2026-03-04T20:10:05Z", "Asia/Kathmandu", "2026-03-05T01:55:05+05:45"],
    ["2026-03-04T01:10:05Z", "America/St_Johns", "2026-03-03T21:40:05-03:30"],
    ["2026-01-01T10:00:00Z", "Pacific/Kiritimati", "2026-01-02T00:00:00+14:00"],
    ["2026-11-01T05:30:00Z", "America/New_York", "2026-11-01T01:30:00-04:00"],
    ["2026-11-01T06:30:00Z", "America/New_York", "2026-11-01T01:30:00-05:00"],
  ])("%s in %s is %s", (utc, zone, local) => {
    const date = new Date(utc);
    expect(instantAt(date, zone)).toBe(local);
    expect(localDateAt(date, zone)).toBe(local.slice(0, 10));
    expect(millisecondsOf(local)).toBe(Math.floor(date.getTime() / 1000) * 1000);
  });

  it.each([
    ["2026-03-04T21:10:05", "Europe/Berlin", "2026-03-04T21:10:05+01:00"],
    ["2026-07-04T21:10:05", "Europe/Berlin", "2026-07-04T21:10:05+02:00"],
    ["2026-01-02T00:00:00", "Pacific/Kiritimati", "2026-01-02T00:00:00+14:00"],
    ["2026-11-01T01:30:00", "America/New_York", "2026-11-01T01:30:00-04:00"],
    ["2026-03-29T01:30:00", "Europe/Lisbon", "2026-03-29T02:30:00+01:00"],
    ["2026-03-08T02:30:00", "America/New_York", "2026-03-08T03:30:00-04:00"],
    ["2026-04-05T02:15:00", "Australia/Lord_Howe", "2026-04-05T02:15:00+10:30"],
  ])("that clocks showed as %s in %s is %s", (local, zone, instant) => {
    expect(instantOfLocal(local, zone)).toBe(instant);
  });

  it("needs an offset to be an instant at all", () => {
    const given = ["2026-03-04", "2026-03-04T21:10:05", "yesterday", "2026-02-31T00:00:00", "2026-13-01T00:00:00Z", ""];
    expect(given.map(millisecondsOf)).toEqual(given.map(() => undefined));
    expect(millisecondsOf("1970-01-01T00:00Z")).toBe(0);
  });

  it("is in a zone that Intl knows", () => {
    expect(() => instantAt(new Date(0), systemZone())).not.toThrow();
  });
});
