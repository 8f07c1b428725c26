/** A passage in quotation marks of some kind, on one line. */
const quoted = /"[^"\n]{3,}"|“[^”\n]{3,}”|«[^»\n]{3,}»/gu;

/** Who quotes says, writes or thinks it: what stands there is then told, and not sung or quoted for fun. */
const told =
  /(?<!\p{L})(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old)|texte?d?|texts|messag\p{L}*|wr(?:o|i)te\p{L}*|writes|written|post(?:ed|s)?|threaten\p{L}*|scream\p{L}*|shout\p{L}*|yell\p{L}*|whisper\p{L}*|sent|note|letter|email|voices?|th(?:ink|inks|ought|inking)|head|dice[ns]?|dij\p{L}+|escrib\p{L}+|mand\p{L}+|mensaje|puso|grit(?:a|ó|o|aba)|nota|carta|contest\p{L}+|piens\p{L}+|voz|voces|publicó|publico)(?!\p{L})/iu;

/** How far before a quotation, in code units, the verb may stand that says whose words it holds. */
const near = 60;

/** A text with what is quoted in it made unreadable, sign for sign, unless somebody is said to say, write or think it. */
export const withoutQuotes = (text: string): string =>
  text.replaceAll(quoted, (passage, at: number) => {
    const before = text.slice(Math.max(0, at - near), at);
    const isAll = passage.length > text.trim().length - 3;
    return isAll || told.test(before) ? passage : "_".repeat(passage.length);
  });
