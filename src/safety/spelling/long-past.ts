/** Numbers from eight on by their words in English and Spanish, without accents. */
const spelled: Readonly<Record<string, number>> = {
  ...counted(
    8,
    "eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    "ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve",
  ),
  ...counted(20, "twenty", "veinte veintiun veintidos veintitres veinticuatro veinticinco"),
  ...counted(26, "veintiseis veintisiete veintiocho veintinueve"),
  thirty: 30,
  treinta: 30,
  forty: 40,
  cuarenta: 40,
  fifty: 50,
  cincuenta: 50,
  sixty: 60,
  sesenta: 60,
  seventy: 70,
  setenta: 70,
  eighty: 80,
  ochenta: 80,
  ninety: 90,
  noventa: 90,
};

/** Numbers in words by their value, each list counting on from the first. */
function counted(first: number, ...lists: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(lists.flatMap((list) => list.split(" ").map((word, index) => [word, first + index])));
}

/** A number of eight and more, as digits or a word; what follows the tens is not asked for. */
const number = `(\\d+|${Object.keys(spelled).join("|")})(?:(?:[- ]| y )(?:one|two|three|four|five|six|seven|eight|nine|uno?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve))?`;

const valueOf = (word: string): number => spelled[word] ?? Number(word);

/** What somebody tells of themselves as done: the wish, the deed, or the leaving. */
const mine =
  /\bi (?:was|wanted|tried|took|attempted|overdosed|used to|nearly|almost|cut|left|got (?:away|out)|escaped|divorced)\b|^\s*(?:left|divorced|escaped)\b|\b(?:me|lo|la) (?:separe|divorcie|fui|escape|queria|quise|cortaba|intente|deje)\b|\b(?:deje|quise|queria|intente)\b/;

/** A span of years that lies between. */
const span = new RegExp(
  `\\b${number} years ago\\b|\\b${number} years since i (?:left|divorced|escaped|got (?:away|out))\\b|\\b(?:decades|a lifetime) ago\\b|\\bin (?:19\\d\\d|200\\d)\\b|\\bhace (?:mas de )?${number} anos\\b`,
);

/** The age at which it was, and a later one at which the answer is written. */
const young = new RegExp(`(?<!\\bnow )\\b(?:at|when i was|a los|cuando tenia) ${number}\\b`);
const inTheir =
  /\bin my (?:early |mid |late )?(?:teens|twenties|thirties)\b|\bas a (?:teenager|teen)\b|\bat school\b|\b(?:de|cuando era) (?:adolescente|joven)\b/;
const nowAged = new RegExp(`\\b(?:i am|im|i'm|now|now at|am now|tengo|tengo ya|cumpli|a mis) ${number}\\b`);

/** Who hurt them then, told right after. */
const usedTo = /^\s*(?:he|she|my ex|who|el|ella|que)? ?(?:used to|me (?:pegaba|golpeaba|maltrataba|amenazaba))\b/;

/** What says that it may be so now, or is no more than half over. */
const goesOn =
  /\b(?:again|still|tonight|yesterday|last night|this (?:morning|week|month|year)|lately|recently|any ?more|return\w*|relaps\w*|back(?! then)|wants?|wanting|plan\w*|hits|beats|hurts|threat\w*|stalk\w*|found|outside|text\w*|think\w*|thoughts?|feel\w*|same|worse|would|finish\w*|end|done|cant|can't|cannot|reason|nothing|nobody|alone|tired|point|ever since|never (?:stopped|went|left)|sometimes|often|every|scared|afraid|comes?|otra vez|de nuevo|sigue\w*|sigo|aun|todavia|anoche|ayer|esta (?:noche|semana)|vuelv\w*|vuelto|volvio|quiero|pienso|ganas|siento|igual|peor|miedo|nada|nadie|sola|solo|cansad[ao]|nunca|siempre|a veces|ahora me|puedo|amenaz\w*)\b/;

/** What a text that names years or an age holds. */
const someYears =
  /\byears\b|\bdecades\b|\blifetime\b|\bin (?:19|20)\d\d\b|\banos\b|\bi'?m\b|\bi am\b|\bnow\b|\btengo\b/;

/** Small letters without accents; offsets in it are not those of the text. */
const fold = (text: string): string =>
  text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("\u2019", "'");

/** Whether a sentence tells of something that lies many years back, in an answer that says so. */
function isLongPast(sentence: string, answer: string): boolean {
  if (!mine.test(sentence)) return false;
  const between = span.exec(sentence);
  if (between !== null) {
    const [, ...counts]: readonly (string | undefined)[] = between;
    const years = counts.find((count) => count !== undefined);
    return years === undefined || valueOf(years) >= 8;
  }
  const age = nowAged.exec(answer)?.[1];
  if (age === undefined) return false;
  const then = young.exec(sentence)?.[1];
  // At ten may be an hour of today.
  const isAge = then !== undefined && valueOf(then) > 12;
  const before = isAge ? valueOf(then) : inTheir.test(sentence) ? 30 : Infinity;
  return valueOf(age) >= before + 10;
}

/** What parts the clauses of a sentence. */
const joint = /([,;:—]| and | but | y | pero )/u;

/** What tells of now, in a clause beside one of long ago. */
const present =
  /(?<!\b(?:it|that) )\b(?:is|are|am|i'm|im|has|have|i've|ive|he's|hes|she's|shes|will|he'll|i'll|going to|now|tiene|tengo|esta|estoy|va a|voy a|ahora|hoy|do|don't|dont)\b/;

/** Whether a clause says when it was, or what used to be, and nothing of now. */
const tellsOfThen = (clause: string): boolean =>
  !present.test(clause) && [span, young, inTheir, usedTo].some((past) => past.test(clause));

/** A sentence of long ago with its clauses that tell of then made unreadable. */
const hidden = (sentence: string): string =>
  sentence
    .split(joint)
    .map((clause) => (tellsOfThen(fold(clause)) ? "_".repeat(clause.length) : clause))
    .join("");

/**
 * A text with what is told in it as over for many years made unreadable, sign for sign: "left him nineteen years ago",
 * "I was twenty then and am fifty now". A word that says it may not be over leaves all of it as it is.
 */
export function withoutLongPast(text: string): string {
  const answer = fold(text);
  if (!someYears.test(answer) || goesOn.test(answer)) return text;
  let before = false;
  return text.replaceAll(/[^.!?\n]+/gu, (sentence) => {
    const folded = fold(sentence);
    before = isLongPast(folded, answer) || (before && usedTo.test(folded));
    return before ? hidden(sentence) : sentence;
  });
}
