import type { WordLists } from "../pattern.js";
import { medicines } from "./medicines.js";

/**
 * Doses, starting, stopping, asking for and mixing medicines or substances. The things people do with medicine follow
 * the chapters of a patient leaflet (how to take, if you stop taking, other medicines and alcohol; EMA's template).
 */
export const medicationLists: WordLists = {
  ...medicines,
  do: `take try rub drink alternate up use get give start begin stop quit skip double halve raise increase lower reduce drop cut taper wean ween
    consider explore need ask request mix combine add switch swap replace pop swallow finish continue resume avoid put
    buy grab share sell chew crush snort inject adjust change apply offer administer feed push_for sneak refuse
    restart`,
  doing: `taking trying using getting giving starting beginning stopping quitting skipping doubling halving raising
    increasing lowering reducing dropping cutting tapering weaning considering exploring asking requesting mixing
    combining adding switching swapping replacing popping swallowing finishing continuing resuming avoiding putting
    buying grabbing sharing selling chewing crushing snorting injecting adjusting changing applying offering
    administering feeding pushing_for sneaking refusing restarting`,
  wondering:
    "tried considered taken used started asked_for gotten thought_about looked_into been_on gone_on talked_about heard_of",
  alcohol: "alcohol booze liquor vodka whiskey whisky rum tequila gin wine beer beers drinking drink drinks",
  anyDrug: "@medicine @substance @supplement",
};

/** A phrase in both forms of its verb; "she takes it", "he is taking it" and the like are told and no advice. */
const advised = (plain: string, going: string, rest: string): readonly string[] => [
  `<-@teller ${plain} ${rest}`,
  `<-@teller|@amid ${going} ${rest}`,
];

/** Phrases that say what to do with a medicine or a substance, in the notation of `phraseReader`. */
export const medication: readonly string[] = [
  // Taking, starting, stopping, asking for.
  ...advised("@do", "@doing", "*4 @medicine >-charts|chart|history|bottle_label|company"),
  "<-@teller have a|some|another|@number *1 @medicine",
  "up|upping *1 your|the|his|her|their|my *2 @medicine|dose|doses|dosage",
  ...advised("look|looked", "looking", "into *3 @medicine|@substance"),
  ...advised("think", "thinking", "*1 about *3 @medicine|@substance >-you_use"),
  ...advised(
    "go|get|stay|be|come|put|keep|kept",
    "going|getting|staying|being|coming|putting",
    "*4 on|off|onto|back_on *3 @medicine",
  ),
  ...advised("stick", "sticking", "with *3 @medicine"),
  "^ *1 tried|ever_tried *2 @medicine|@substance|@supplement",
  "have|had|ever you *2 @wondering *4 @medicine|@substance|@supplement",
  "how|what about *3 @medicine|@substance|@supplement",
  "@named",
  "^ *2 @medicine >+$|before|at|for|and|about",
  "recommend|recommending|suggest|suggesting|advise|advice *5 @medicine|@substance|@supplement",
  "!@medicine|@substance|@supplement ~14 try|take|taking|trying|consider|use|give it|some|them|that|one|those",
  "get|getting|ask|asking|have *5 prescribe",
  "see|find_out|check|ask if|whether *4 @medicine",
  "have you *2 tried|smoked|considered *2 weed|pot|edibles|thc",
  "@medicine|@substance *4 worth *2 try|trying|shot|looking|look|considering|asking",
  "worth *3 try|trying|taking|asking|considering *4 @medicine|@substance",
  "dont|not|never|avoid *6 @medicine >-history",
  "be|get|getting|getting_yourself|being *2 medicated",
  "dont|not|never|stop|quit|avoid *2 medicate|medicating",
  "medicate him|her|them|your|yourself|the",
  // Doses.
  "@number mg|mcg|milligram|milligrams|microgram|micrograms|iu",
  "@number ml|cc|drops|puffs|units *2 @medicine",
  ...advised("@do", "@doing", "*4 dose|doses|dosage|dosages|dosing >-of|and_of"),
  "higher|lower|smaller|bigger|stronger|full|half|double|extra|second|loading|maximum|max|recommended dose|doses|dosage",
  "dose|doses of *2 @anyDrug",
  ...advised(
    "take|pop|swallow|chew|have",
    "taking|popping",
    "*2 @number *3 tablet|tablets|capsule|capsules|gummies|gummy|at_bedtime|before_bed",
  ),
  "take|taking|exceed *2 more_than @number a|per|in|every",
  "take|taking *3 more_than *2 label|package|prescribed|recommended|directed|leaflet|packet|box_says",
  "take|taking @number every|with_food|with_meals|before_meals|before_bed|at_bedtime",
  "tablet|tablets|capsule *2 in half",
  "tablets|capsules *3 strong|day",
  // Prescriptions.
  "@do|@doing *5 prescription|prescriptions|rx >-glasses",
  "get|getting|have|ask|need *3 prescribed",
  "fill|filling|refill|renew *3 prescription|rx",
  // Stopping.
  "cold turkey",
  "taper|tapering off|down|slowly|@self",
  "wean|weaning|ween @self *2 off|slowly *1 it|them|that|this|those|these|slowly",
  "wean|weaning off *1 it|them|that|slowly",
  // Substances.
  ...advised("@do|smoke|vape|microdose", "@doing|smoking|vaping|microdosing", "*3 @substance"),
  "microdose|microdosing",
  ...advised("smoke|vape", "smoking|vaping", "*3 weed|pot|grass|joint|bowl|blunt|crack|dope|bud|reefer"),
  ...advised(
    "try|use|stop|quit|start|get|do|eat|buy",
    "trying|using|quitting|doing",
    "*2 weed|edible|thc|gummies >-killer|eater|whacker|flowers|out|the",
  ),
  ...advised(
    "take|try|drop|do|pop|snort",
    "taking|trying|dropping|doing|snorting",
    "*2 molly|coke|edible|edibles|xannies|drugs|poppers >-reducer|test|runs|with_your|with_a",
  ),
  ...advised("try|drop|take|do", "trying|dropping|doing", "*1 acid >+$|and|or|at|with"),
  ...advised(
    "stop|quit|give_up|get_off|stay_off|lay_off|start",
    "stopping|quitting|starting",
    "*3 smoking|vaping|nicotine|cigarettes|cigs|alcohol|booze|drugs|weed|pot|dope|juuling >-meat|ribs|area",
  ),
  ...advised(
    "stop|quit",
    "quitting|stopping",
    "*1 drinking >+$|alcohol|booze|completely|altogether|cold|until|and|beer|wine|so_much_alcohol",
  ),
  ...advised("get", "getting", "*1 off *2 drugs|alcohol|booze|weed|nicotine"),
  "<-@teller stop|quit using >+$|and|again",
  // Supplements.
  ...advised(
    "take|try|use|need|start|stop|add|get_on|give|buy|pop",
    "taking|trying|using|starting|adding",
    "*4 @supplement >-c_rich|rich|water|pan",
  ),
  // Mixing.
  "mix|mixing|combine|combining|with *5 @medicine|@substance *4 with|and *4 @alcohol|@medicine|@substance",
  "mix|mixing|combine|combining *5 @alcohol *4 with|and *4 @medicine|@substance|weed|drugs|pot",
  "mix|mixing|combine|combining *3 weed|drugs|pot *2 with|and *4 @alcohol|@medicine|@substance|drugs",
  "@never *5 @alcohol *8 @medicine|@substance",
  "@never *5 @medicine|@substance *8 @alcohol",
  // Named together with a word that is only medicine in company.
  "some plan_b",
  "take|taking|get|getting|buy|use|need plan_b >-in_place|ready|going|together|if_plan|for_when|on_paper",
  "ask|get|have|request|demand|consider *4 epidural|laughing_gas|nitrous|anesthesia|anaesthetic|sedation",
  "sedate|sedated|sedating",
  "ask|asking *5 for *4 something *3 stronger|for_the_pain|to_help_you_sleep|for_anxiety|for_sleep",
];
