import { pathText } from "./findings/path-text.js";

/** Words of a text as they are shown to people: on one line, and with what a terminal would obey written as in a string. */
export const oneLine = (text: string): string => pathText(text.trim().replace(/\s+/g, " "));
