import type { Frame } from "../../src/reflection/session/draft.js";

/** What a session has around it: an id, and when and where it began. */
export const frame: Frame = {
  id: "k3j9x2hb",
  started: "2026-03-04T21:10:05+01:00",
  zone: "Europe/Madrid",
  localDate: "2026-03-04",
  people: [],
  tags: [],
  more: {},
};
