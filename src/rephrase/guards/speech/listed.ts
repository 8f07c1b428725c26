import { opensCommand } from "../../../english/clauses/command-verb.js";
import { verbStart } from "../../../english/lexicon.js";
import { tag } from "../../../english/text/tags.js";
import { has, isWord, kind, type Word, wordAt } from "../../../english/text/words.js";
import { introEnd } from "../../clause/intro.js";
import type { Guard } from "../../guard.js";
import { beginOf } from "../../directive.js";

type Words = readonly Word[];

/** What somebody does from day to day: behind such a word, bare verbs are names. */
const doings = new Set("chore chores hobby hobbies activities duties responsibilities interests pastimes".split(" "));

/** What is somebody's own only when it is said whose. */
const owned = new Set(
  "plan plans routine goal goals list job jobs task tasks schedule day days week weekend game games skills resolutions symptoms habits responsibility duty".split(
    " ",
  ),
);

const owners = new Set("my his her their our i he she they we".split(" "));
const reader = new Set("you your you're you've you'll you'd yours i'd".split(" "));
const wishing = new Set("would should could might must try advice tip tips suggest recommend".split(" "));

/** Words that open what somebody does: "what my kids do", "things that calm her", "some games he likes". */
const opening = new Set("what things thing that some something how".split(" "));
const does = new Set("do does did done likes like loves love enjoys enjoy calm calms".split(" "));

/** "His chores: make the bed, feed the hens", "What my kids do is; sweep, dust": what is listed is named, not asked for. */
export const listed: Guard = {
  name: "listed",
  about: "“His chores: make the bed, feed the hens” names what somebody does; it asks nothing of the reader.",
  holds({ rule, sentence: { words }, match, leads }) {
    // "I work nights, clean the hall, make sure doors are locked": what the writer does
    if (rule.name === "make-sure" && isWord(wordAt(words, match.from - 1), ",")) return worksThrough(words);
    if (rule.triggers !== "start") return false;
    const first = beginOf({ leads, match });
    if (isItem(words, match.verb, match.from) || leads.some(({ from }) => watches(words, from))) return true;
    const mark = listMark(words, first);
    // "Find a hobby - join a club": an order, and another
    return mark > 0 && !(isWord(words[mark], "—") && opensCommand(words, introEnd(words))) && namesDoings(words, mark);
  },
  keeps: [
    "His chores: make his bed, clear the table, sort the socks.",
    "Some games my nephew likes are: hide the spoon, draw a monster, build a fort.",
    "Here is what my kids do on Saturdays; sweep the porch, water the plants.",
    "Things that calm my sister: * Take a bath * Draw",
    "My plan for the summer: finish school, get a job, move out.",
    "These are some of my hobbies - paint eggs, bake bread, play chess.",
    "Dress up, sand box, toy cars, a farm, and so on.",
    "We sang songs, board games, dress up, painting eggs, and skating.",
    "I'm thirty, and my drawer holds all the letters I got, award medals, and any old ticket that I kept.",
    "Watching him build a tower, become proud of it, etc.",
    "I work nights, make sure doors are locked.",
    "I have a list of things to do this week: call the bank, fix the fence, buy paint.",
  ],
  leaves: [
    "Some ideas for you: bake bread with him, draw a map, build a fort.",
    "What I would do: write him a letter.",
    "Dress up, go out, see a film.",
    "Pack snacks, board games, and a blanket.",
    "Eat, sleep, read.",
    "Watching birds, keep still.",
    "I had that too, make sure your doctor knows.",
    "I do have one tip: make your bed first.",
    "Here is the game plan: call the office before noon.",
  ],
};

/** The colon, semicolon or dash behind which the list stands to which `first` belongs; −1 when a sentence comes between. */
function listMark(words: Words, first: number): number {
  for (let i = first - 1; i > 0; i -= 1) {
    const word = words[i];
    if (isWord(word, ":", ";", "—")) return i;
    if (has(word, tag.subject | tag.contraction | tag.modal | tag.be) || isWord(word, ".", "!", "?", "…")) return -1;
  }
  return -1;
}

function namesDoings(words: Words, mark: number): boolean {
  const frame = words.slice(0, mark).filter((word) => word.kind === kind.word);
  if (frame.some(({ lower }) => reader.has(lower) || wishing.has(lower))) return false;
  const whose = frame.findIndex(
    ({ lower }, i) => owners.has(lower) || (lower.endsWith("'s") && has(frame[i + 1], tag.noun | tag.plural)),
  );
  return (
    frame.some(({ lower }) => doings.has(lower)) ||
    (whose >= 0 && frame.some(({ lower }, i) => i > whose && owned.has(lower))) ||
    tellsOfOthers(frame)
  );
}

/** "what my kids do", "things that calm my sister": somebody does it, behind the word that opens what they do. */
function tellsOfOthers(frame: Words): boolean {
  const open = frame.findIndex(({ lower }) => opening.has(lower));
  return (
    open >= 0 &&
    frame.some(
      (word, i) => i > open + 1 && does.has(word.lower) && !has(frame[i - 1], tag.modal) && !isWord(frame[i - 1], "to"),
    )
  );
}

/** Verbs of seeing and letting, behind which somebody does something in the base form: "watching him build a tower". */
const seeing = new Set("watching seeing hearing letting helping having".split(" "));

const watches = (words: Words, from: number): boolean =>
  seeing.has(words[from]?.lower ?? "") &&
  has(words[from + 1], tag.object | tag.possessive) &&
  words.slice(from + 2, from + 4).some((word) => has(word, tag.base));

/** Whether the verb at `at` is one of the things in a list: "Dress up, sand box, toy cars", "the letters I got, award medals, and a ticket". */
function isItem(words: Words, at: number, first: number): boolean {
  const end = at + 2;
  if (!isWord(words[end], ",") || words[at]?.kind !== kind.word || words[at + 1]?.kind !== kind.word) return false;
  // "award medals, and any old ticket": a noun before its noun
  if (has(words[at], tag.noun) && has(words[at + 1], tag.plural) && isWord(words[first - 1], ","))
    return isWord(words[end + 1], "and") && has(words[end + 2], tag.determiner) && tellsOfSelf(words);
  if (!isWord(words[at + 1], "up", "out", "off") || !namesThing(words, end + 1)) return false;
  // on both sides, or twice behind it
  let before = first - 2;
  while (before > 0 && words[before]?.kind === kind.word) before -= 1;
  const inside =
    isWord(wordAt(words, first - 1), ",") && isWord(wordAt(words, before), ",") && namesThing(words, before + 1);
  return inside || namesThing(words, nextItem(words, end + 1));
}

const nextItem = (words: Words, from: number): number => {
  let i = from;
  while (i < words.length && !isWord(words[i], ",")) i += 1;
  return i + 1;
};

/** Whether nothing but a name stands at `at` up to the next comma: "sand box", "painting eggs". */
function namesThing(words: Words, at: number): boolean {
  const end = nextItem(words, at) - 1;
  const item = words.slice(at, end);
  return (
    item.length > 0 &&
    item.length < 4 &&
    verbStart(item[0]?.lower ?? "") < 3 &&
    item.every(
      (word) => word.tags === 0 || has(word, tag.noun | tag.plural | tag.adjective | tag.gerund | tag.determiner),
    )
  );
}

const tellsOfSelf = (words: Words): boolean => /^(?:i|my|we|our)(?:'|$)/.test(words[0]?.lower ?? "");

/** Whether the writer tells what they do, and nothing speaks to the reader: "I work nights". */
const worksThrough = (words: Words): boolean =>
  isWord(words[0], "i", "we") &&
  has(words[1], tag.base) &&
  !has(words[1], tag.auxiliary | tag.modal) &&
  !words.some(({ lower }) => reader.has(lower));
