import { mentions } from "../../../english/text/mentions.js";
import type { VerbPhrase } from "../../../english/verbs/verb-phrase.js";
import type { Directive } from "../../directive.js";

/** Words of travel, cooking, tools, shopping and animals: a sentence about these is seldom about a hardship. */
const plainTopics = new Set(
  "trip travel flight airport hotel hostel train bus ticket visa passport beach island tour museum restaurant menu pizza burger coffee food recipe oven cook bake pan salt dough sauce soup salad water tank fish aquarium filter cage hamster rabbit bird kitten puppy dog cat leash vet litter breed camera lens photo photos photography flash iso laptop computer software windows app website site download install browser phone android iphone router printer file folder password battery car tire tires engine oil mechanic dealer rent lease insurance store shop salon mall brand price city town downtown street shipping order warranty garden plant plants soil seeds paint wood drill screws game games level server tv movie movies book books".split(
    " ",
  ),
);
/** Words of feeling and of people close by, which make any topic a person's own. */
const closeTopics = new Set(
  "feel feeling feelings sad angry afraid anxious anxiety depressed depression lonely alone grief hurt hurts cry stress stressed overwhelmed worried panic therapist therapy counselor mom mum dad mother father parents parent sister brother wife husband son daughter kid kids child children baby boyfriend girlfriend partner friend friends boss job work school teacher family relationship marriage divorce breakup love him her them yourself sleep drinking".split(
    " ",
  ),
);

/** What is done with the hands or on a screen: recipes, chores, repairs, settings. */
const handiwork = new Set(
  "add assemble bake blend boil brew chop clean cook dab dice download drill drizzle dry empty fill fold freeze fry glue grate grease grill grind heat install iron knead label marinate mash melt microwave mix mop mount paint paste peel plug pour preheat print reboot refill reheat reinstall rinse roast rub sand scan scoop scrape screw scrub sew sift simmer slice soak spray spread sprinkle squeeze steam stir strain sweep tape thaw toast trim uninstall unplug unscrew vacuum wash whisk wipe wrap zip".split(
    " ",
  ),
);

const isPlain = mentions(plainTopics);
const isClose = mentions(closeTopics);

/** Whether the advice is about things that work or do not, and not about somebody's hardship. */
export const isPlainTopic = ({ sentence: { words }, phrase }: Directive): boolean =>
  isHandiwork(phrase) || (isPlain(words) && !isClose(words));

/** "Stir it up, freeze it, then bake": every deed but one at most is the work of hands. */
export function isHandiwork({ heads }: VerbPhrase): boolean {
  let made = 0;
  for (const { lemma } of heads) if (handiwork.has(lemma)) made += 1;
  return made > 0 && heads.length - made <= made;
}
