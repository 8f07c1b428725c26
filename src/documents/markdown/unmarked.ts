import { shownBy } from "./entity.js";

/**
 * The words of a stretch of Markdown, roughly: without the marks of quotations and the tags of HTML, and with entities as what they
 * show. It is looked at, and never written.
 */
export const unmarked = (source: string): string =>
  source
    .replace(/^[> \t]+/gm, "")
    .replace(/<\/?[a-z][^<>]*>/gi, "\n")
    .replace(/&#?\w{1,12};/g, (entity) => shownBy(entity) ?? entity);
