import { classesOf } from "../lexicon.js";
import { findWord } from "../lexicon/reading.js";

/**
 * Word classes as bits. The lower nine are the lexicon's open classes (base verb … adverb, see lexicon.ts); the others
 * are English's closed classes, which are listed here whole.
 */
export enum tag {
  base = 1 << 0,
  thirdPerson = 1 << 1,
  past = 1 << 2,
  participle = 1 << 3,
  gerund = 1 << 4,
  noun = 1 << 5,
  plural = 1 << 6,
  adjective = 1 << 7,
  adverb = 1 << 8,
  /** I, he, she, we, they: subjects by their form alone. */
  subject = 1 << 9,
  /** me, him, them, us: objects by their form alone. */
  object = 1 << 10,
  /** you, it, this, everyone …: either, by their place. */
  pronoun = 1 << 11,
  possessive = 1 << 12,
  determiner = 1 << 13,
  preposition = 1 << 14,
  subordinator = 1 << 15,
  coordinator = 1 << 16,
  modal = 1 << 17,
  /** am, is, are, was, were */
  be = 1 << 18,
  /** have, has, had; do, does, did */
  auxiliary = 1 << 19,
  wh = 1 << 20,
  negation = 1 << 21,
  reflexive = 1 << 22,
  /** A subject with its verb in one word: I'm, you've, it's, they'll. */
  contraction = 1 << 23,
  interjection = 1 << 24,
  /** Adverbs that may stand between a subject and its verb, or before a verb: just, really, also, never. */
  midAdverb = 1 << 25,
}

/** The closed classes, each with its words, as text: a word is looked for in each once. */
const closed: readonly (readonly [number, string])[] = [
  [tag.subject, "i he she we they"],
  [tag.object, "me him us them 'em em"],
  [
    tag.pronoun,
    "you it this that these those everyone everybody someone somebody anyone anybody nobody something anything everything nothing one ones none both all some many most others y'all there each either neither another enough few several much",
  ],
  [tag.pronoun | tag.possessive, "mine yours hers ours theirs"],
  [tag.possessive, "my your his her its our their whose"],
  [tag.object, "her"],
  [
    tag.determiner,
    "a an the this that these those some any each every no all both another either neither such few many several enough more most other what which much half certain less little",
  ],
  [
    tag.preposition,
    "about above across after against along alongside among around as at before behind below beneath beside besides between beyond by concerning considering despite down during except for from in inside into like near of off on onto opposite out outside over past per regarding round since than through throughout till to toward towards under underneath until up upon versus via with within without aside instead amongst amid",
  ],
  [
    tag.subordinator,
    "if when whenever while because since unless until although though once before after as so that whether wherever lest whereas where provided than incase",
  ],
  [tag.coordinator, "and or but nor yet so & plus then"],
  [
    tag.modal,
    "can could will would shall should may might must can't cannot couldn't won't wouldn't shan't shouldn't mightn't mustn't ought gonna gotta haveta wanna better",
  ],
  [tag.be, "am is are was were isn't aren't wasn't weren't ain't 's re"],
  // "you re", "they ve": clitics whose apostrophe became a blank
  [tag.auxiliary, "ve have has had do does did haven't hasn't hadn't don't doesn't didn't having"],
  [
    tag.wh,
    "who whom whose what which where when why how whatever whichever whoever wherever however whenever what's who's where's how's why's when's who'd how'd what're that's-why",
  ],
  [
    tag.negation,
    "not never no n't don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't shouldn't mustn't haven't hasn't hadn't ain't nor without hardly",
  ],
  [tag.reflexive, "myself yourself himself herself itself ourselves yourselves themselves themself oneself"],
  [
    tag.contraction,
    "i'm i've i'll i'd you're you've you'll you'd he's he'll he'd she's she'll she'd it's it'll it'd we're we've we'll we'd they're they've they'll they'd that's that'll that'd there's there'll there'd this'll who's what's here's somebody's someone's everyone's everybody's everything's nobody's nothing's one's y'all're you'd've i'd've",
  ],
  [
    tag.interjection,
    "yes yeah yep yup no nope nah ok okay oh ah um uh hmm hm hey hi hello well wow ugh lol haha please sorry thanks bye yo omg alright sure right anyway anyways welp eh aw aww ouch hell damn man dude bro girl honey sweetie hun mate buddy pal friend guys folks op sis",
  ],
  [
    tag.midAdverb,
    "just really also always never ever even only still already probably definitely honestly seriously certainly actually maybe perhaps simply totally absolutely truly now then soon first instead please generally usually normally sometimes often rarely constantly personally kindly strongly highly both all each basically literally surely clearly obviously either not too gently quickly slowly carefully quietly calmly politely quietly firmly directly eventually finally again later occasionally regularly immediately hopefully at-least merely further next otherwise",
  ],
];

/** What the ending of an unknown word tells: "toughing", "ghosted", "adultingly". */
function byShape(lower: string): number {
  if (lower.length > 5 && lower.endsWith("ing")) return tag.gerund;
  if (lower.length > 4 && lower.endsWith("ed")) return tag.past | tag.participle;
  if (lower.length > 5 && lower.endsWith("ly")) return tag.adverb;
  return 0;
}

/** The class bits of a folded word; 0 for a word that nothing is known of. */
export function tagsOf(lower: string): number {
  let fixed = 0;
  // By index: every word that the program meets comes by here, and an iterator makes something new at each step.
  for (let at = 0; at < closed.length; at += 1) {
    const list = closed[at];
    if (list !== undefined && findWord(list[1], lower) >= 0) fixed |= list[0];
  }
  // A closed-class word is what it is: "a" and "the" are no nouns, whatever a dictionary says.
  if ((fixed & (tag.determiner | tag.subject | tag.object | tag.possessive)) !== 0) return fixed;
  const bits = fixed | classesOf(lower);
  return bits === 0 ? byShape(lower) : bits;
}
