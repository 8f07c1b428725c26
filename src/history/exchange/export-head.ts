/** The first line of an export as one JSON object, whose entries follow, a line each, so that it can be read line by line. */
export const exportHead = '{"format":"alongside-export","version":1,"entries":[';

/** The last line of an export as one Markdown text, which is there to be read: nobody could tell its entries apart for sure. */
export const readingFoot = "<!-- alongside-export: for reading -->";
