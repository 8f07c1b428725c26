import { among } from "../../../english/text/remembered.js";
import { skipAdverbs } from "../../../english/clauses/clauses.js";
import { tag } from "../../../english/text/tags.js";
import type { Sentence } from "../../../english/text/sentences.js";
import { has, isWord, kind, wordAt } from "../../../english/text/words.js";
import { formulaAt, formulas } from "../formulas.js";
import type { Guard } from "../../guard.js";
import { mentions } from "../../../english/text/mentions.js";

const errands = new Set(
  "send forward attach reply respond advise review confirm note see find contact disregard ignore provide fill sign submit print add delete remove include share post comment subscribe vote answer explain elaborate specify clarify describe list update upvote bump dm pm email fax resend call phone visit click refer check help support join donate read scroll ring rsvp order buy tell show give proofread circulate distribute approve verify ensure ask have keep be copy handle arrange prepare process schedule book mark initial sign-off run work calendar organize discuss pass route set cc coordinate".split(
    " ",
  ),
);
const shown = formulas(
  "take a look at this | take a look at these | take a look at my | have a look at this | check this out .",
);
const hasReceived = mentions("received");

/** "If you have received this mail by mistake, …": to nobody in particular. */
const toWrongReader = (words: Sentence["words"]): boolean =>
  hasReceived(words) && words.some(({ lower }) => lower === "error" || lower === "mistake");

const done = formulas("do this to | do that to | do it to");

/** What somebody does who tells more of themselves. */
const isInforming = among(
  new Set(
    "include add mention put edit provide specify say clarify update explain give post share write state tell need know supply".split(
      " ",
    ),
  ),
);
const posts = new Set("post op question title thread comment flair original".split(" "));
const facts = new Set("info information details detail context background specifics".split(" "));
const more = new Set("a more some further bit little any".split(" "));
const askers = new Set("i we people others anyone everyone folks".split(" "));
const answering = new Set(
  "help answer answers advise advice suggest give understand tell offer respond responses replies suggestions try".split(
    " ",
  ),
);

/** "Include your age in your post", "give more details", "… so we can help": what the writer must know to answer. */
function informs(words: Sentence["words"], verb: number, to: number): boolean {
  if (!isInforming(words[verb])) return false;
  const said = words.slice(verb + 1, to);
  if (said.some(({ lower }, i) => lower === "your" && posts.has(said[i + 1]?.lower ?? ""))) return true;
  // "You need to give some more information."
  const quantity = said.findIndex(({ lower }) => !more.has(lower));
  if (
    said.slice(0, quantity).some(({ lower }) => lower === "more" || lower === "further") &&
    facts.has(said[quantity]?.lower ?? "") &&
    said.length <= quantity + 3
  )
    return true;
  return words.some(
    ({ lower }, i) =>
      // "so people can answer", "before we can help"
      (askers.has(lower) &&
        isWord(words[i + 1], "can", "could") &&
        isWord(words[i - 1], "so", "that", "before") &&
        words.slice(i + 2, i + 5).some((word) => answering.has(word.lower))) ||
      // "to get better answers"
      (lower === "get" &&
        isWord(words[i - 1], "to") &&
        isWord(words[i + 1], "better", "more", "good", "useful") &&
        answering.has(words[i + 2]?.lower ?? "")),
  );
}

/** "(exactly) where you live": of the reader. */
const asksAfter = (words: Sentence["words"], at: number): boolean =>
  has(words[skipAdverbs(words, at)], tag.wh) &&
  words.slice(at, at + 8).some(({ lower }) => lower === "you" || lower === "your" || lower === "you're");

/** "For the love of …", "for God's sake". */
const implores = (words: Sentence["words"], at: number): boolean =>
  isWord(words[at], "for") &&
  ((isWord(words[at + 1], "the") && isWord(words[at + 2], "love") && isWord(words[at + 3], "of")) ||
    words.slice(at + 2, at + 5).some(({ lower }, i) => lower === "sake" && words[at + 1 + i]?.lower.endsWith("'s")));

/** Where a text points in itself: "see page ten". */
const places = new Set("page pages section chapter figure table appendix footnote p pp".split(" "));

/** What is clicked on for the writer's sake; "click on File" goes through a menu. */
const pointed = new Set("link links it this here ad banner picture image photo url thumbnail title".split(" "));
const pointers = "below above attached enclosed herein";
const here = new Set(pointers.split(" "));
const mayPoint = mentions(pointers);

/** What somebody asks to be told or handed: "confirm your attendance", "submit your timesheet". */
const paper = new Set(
  "attendance availability participation response responses reply comments feedback timesheet timesheets receipt rsvp vote payment invoice expenses".split(
    " ",
  ),
);
const sending = "sent attached forwarded mailed emailed enclosed uploaded";
const sent = new Set(sending.split(" "));
const maySend = mentions(sending);
const begs = mentions("please kindly");

/** "Please send the file to John", "see attached", "post an update": for the writer's own sake. */
export const request: Guard = {
  name: "request",
  about: "“Please send the file” asks for something, as “for heaven's sake” implores; neither advises.",
  holds({ rule, sentence, match, phrase, leads }) {
    const { words } = sentence;
    if (informs(words, match.verb, phrase.to)) return true;
    // "Why don't you edit this": what the reader wrote
    if (
      isWord(words[match.verb], "edit", "repost", "flair") &&
      (isWord(words[match.verb + 1], "this") ||
        (isWord(words[match.verb + 1], "the", "your") && posts.has(words[match.verb + 2]?.lower ?? "")))
    )
      return true;
    // "It would help to know where you live"
    if (rule.name === "might-help-to" && isWord(words[match.verb], "know") && asksAfter(words, match.verb + 1))
      return true;
    // "If you follow any of the links above, please be civil"
    const points = mayPoint(words);
    if (
      points &&
      leads.some(
        ({ from, to }) =>
          words.slice(from, to).some(({ lower }) => here.has(lower)) &&
          words.slice(from, to).some(({ lower }) => lower === "links" || lower === "link"),
      )
    )
      return true;
    // "For the love of all that is good, don't buy it": implores
    if (leads.some(({ from }) => implores(words, from))) return true;
    // "Please don't do that to your mother", "don't put them through it": for somebody else's sake
    if (
      rule.name === "dont" &&
      (formulaAt(done, words, match.verb) ||
        words
          .slice(match.verb, phrase.to)
          .some((word, i, rest) => word.lower === "through" && isWord(rest[i + 1], "it", "that", "this")))
    )
      return true;
    if (rule.triggers !== "start") return rule.form === "modal" && toWrongReader(words);
    const verb = words[match.verb]?.lower ?? "";
    const next = words[match.verb + 1]?.lower ?? "";
    if (
      points &&
      (verb === "see" || verb === "find" || verb === "read" || verb === "refer" || verb === "note") &&
      (here.has(next) || words.slice(match.verb, phrase.to).some((word) => here.has(word.lower)))
    )
      return true;
    // "Take a look at this", "E-mail anna@example.org": what the writer shows, and where they are
    if (formulaAt(shown, words, match.verb)) return true;
    if (
      words[match.verb + 1]?.kind === kind.address &&
      isWord(words[match.verb], "email", "e-mail", "mail", "call", "contact", "visit", "write")
    )
      return true;
    if (
      verb === "post" &&
      (next === "an" || next === "a" || next === "pics" || next === "pictures" || next === "updates")
    )
      return true;
    if (verb === "update" && phrase.to - match.verb <= 2) return true;
    if (
      isWord(words[match.verb], "click", "subscribe", "upvote", "edit") &&
      (next === "here" ||
        next === "below" ||
        (next === "on" && words.slice(match.verb, match.verb + 5).some(({ lower }) => pointed.has(lower))) ||
        phrase.to - match.verb < 2)
    )
      return true;
    if (toWrongReader(words)) return true;
    // "Please see a doctor"
    if (verb === "see" && isWord(words[match.verb + 1], "a", "an", "someone", "somebody")) return false;
    // "Please find somebody to talk to", "Please tell her."
    if (
      isWord(words[match.verb], "find", "tell", "ask", "call") &&
      isWord(words[match.verb + 1], "someone", "somebody", "anyone")
    )
      return false;
    if (verb === "tell" && isWord(words[match.verb + 1], "her", "him", "them") && phrase.to === match.verb + 2)
      return false;
    // "See page ten"
    if (verb === "see" && places.has(next)) return true;
    // "Use the newer file that I sent"
    if (
      maySend(words) &&
      words.some(
        (word, i) => i > match.verb && isWord(word, "i", "we", "i've", "we've") && sent.has(words[i + 1]?.lower ?? ""),
      )
    )
      return true;
    const please =
      begs(words) &&
      (words.slice(match.from, match.verb).some((word) => isWord(word, "please", "kindly")) ||
        isWord(words[phrase.to - 1], "please") ||
        isWord(wordAt(words, match.from - 1), "please"));
    if (!please) return false;
    // "Kindly complete the form below"
    if (points && words.slice(match.verb).some(({ lower }) => here.has(lower))) return true;
    // "Please confirm your attendance"
    if (
      errands.has(verb) &&
      words
        .slice(match.verb, phrase.to)
        .some((word, i, rest) => word.lower === "your" && paper.has(rest[i + 1]?.lower ?? ""))
    )
      return true;
    return (
      (errands.has(verb) || (verb === "let" && words[match.verb + 2]?.lower === "know")) &&
      !words.slice(match.verb, phrase.to).some((word) => word.lower === "yourself" || word.lower === "your")
    );
  },
  keeps: [
    "Please send the file to John.",
    "See attached.",
    "Post an update when you can.",
    "Please advise.",
    "Kindly confirm by Monday.",
    "See page ten.",
    "It might be useful to include your age in your post.",
    "You should add some details so we can help.",
    "To get better answers you should say what kind of job it is.",
    "Before I could help, it would be good to know your budget.",
    "You need to give more information.",
    "Why don't you edit this so people see the picture?",
    "It would help to know what kind of boat you have.",
    "Please don't do that to your mother.",
    "For the love of bread, don't freeze it.",
    "If you follow any of the links above, please be civil.",
    "Take a look at this.",
    "E-mail anna@example.org",
    "Please take this newer plan and not the older one that I sent.",
    "Kindly confirm your attendance by Friday.",
    "Please complete your order with the form below.",
  ],
  leaves: [
    "Please rest.",
    "Tell people what you need.",
    "Give your teacher more details.",
    "Include your hours in your resume.",
    "You should edit your resume.",
    "It would help to know the names of the streets.",
    "Take a look at the second chapter.",
    "Please talk to your sister.",
    "Please find somebody you can talk to.",
    "Please tell her.",
    "Please answer your own questions first.",
  ],
};
