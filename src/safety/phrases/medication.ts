import type { WordLists } from "../pattern.js";
import { medicines } from "./medicines.js";

/**
 * Doses, starting, stopping, asking for and mixing medicines or substances. The things people do with medicine follow
 * the chapters of a patient leaflet (how to take, if you stop taking, other medicines and alcohol; EMA's template).
 */
export const medicationLists: WordLists = {
  ...medicines,
  doing: `take taking try trying use using get getting give giving start starting begin beginning stop stopping quit quitting skip skipping
    double doubling halve halving raise raising increase increasing up upping lower lowering reduce reducing drop dropping cut cutting
    taper tapering wean weaning ween consider considering explore need want ask asking request requesting mix mixing combine combining
    add adding switch switching swap replace replacing pop popping swallow swallowing finish finishing keep continue continuing resume
    avoid put putting buy grab share sharing sell chew crush snort inject adjust adjusting change changing apply offer administer feed
    push_for sneak refuse restart restarting trust eat do doing have prescribe recommend`,
  wondering: "tried considered taken used started asked_for gotten thought_about looked_into been_on gone_on talked_about heard_of",
  alcohol: "alcohol booze liquor vodka whiskey whisky rum tequila gin wine beer beers drinking drink drinks",
  anyDrug: "@medicine @substance @supplement",
};

export const medication: readonly string[] = [
  // Taking, starting, stopping, asking for.
  "<-@teller @doing *4 @medicine >-charts|chart|history|bottle_label|company",
  "<-@teller look|looking|looked into *3 @medicine|@substance",
  "<-@teller think|thinking *1 about *3 @medicine|@substance >-you_use",
  "<-@teller go|going|get|getting|stay|staying|be|being|come|coming|put|putting|keep|kept *4 on|off|onto|back_on *3 @medicine",
  "<-@teller stick|sticking with *3 @medicine",
  "^ *1 tried|ever_tried *2 @medicine|@substance|@supplement",
  "have|had|ever you *2 @wondering *4 @medicine|@substance|@supplement",
  "how|what about *3 @medicine|@substance|@supplement",
  "^ *2 @medicine >+$|before|at|for|and|about",
  "recommend|recommending|suggest|suggesting|advise|advice *5 @medicine|@substance|@supplement",
  "@medicine|@substance|@supplement ~14 try|take|taking|trying|consider|use|give it|some|them|that|one|those",
  "@medicine|@substance *4 worth *2 try|trying|shot|looking|look|considering|asking",
  "worth *3 try|trying|taking|asking|considering *4 @medicine|@substance",
  "dont|not|never|avoid *6 @medicine >-history",
  "be|get|getting|getting_yourself|being *2 medicated",
  "dont|not|never|stop|quit|avoid *2 medicate|medicating",
  "medicate him|her|them|your|yourself|the",
  // Doses.
  "@number mg|mcg|milligram|milligrams|microgram|micrograms|iu",
  "@number ml|cc|drops|puffs|units *2 @medicine",
  "<-@teller @doing *4 dose|doses|dosage|dosages|dosing >-of|and_of",
  "higher|lower|smaller|bigger|stronger|full|half|double|extra|second|loading|maximum|max|recommended dose|doses|dosage",
  "dose|doses of *2 @anyDrug",
  "<-@teller take|taking|pop|popping|swallow|chew|have *2 @number *3 tablet|tablets|capsule|capsules|gummies|gummy|of_those|at_bedtime|before_bed",
  "take|taking|exceed *2 more_than @number a|per|in|every",
  "take|taking @number every|with_food|with_meals|before_meals|before_bed|at_bedtime",
  "tablet|tablets|capsule *2 in half",
  "tablets|capsules *3 strong|day",
  // Prescriptions.
  "@doing *5 prescription|prescriptions|rx >-glasses",
  "get|getting|have|ask|need *3 prescribed",
  "fill|filling|refill|renew *3 prescription|rx",
  "write|writing *3 prescription|script",
  // Stopping.
  "cold turkey",
  "taper|tapering|wean|weaning off|down|slowly|@self",
  // Substances.
  "<-@teller @doing|smoke|smoking|vape|vaping|microdose|microdosing *3 @substance",
  "microdose|microdosing",
  "<-@teller smoke|smoking|vape|vaping *3 weed|pot|grass|joint|bowl|blunt|crack|dope|bud|reefer",
  "<-@teller try|trying|use|using|stop|quit|quitting|start|get|do|doing|eat|buy *2 weed|edible|thc|gummies >-killer|eater|whacker|flowers|out|the",
  "<-@teller take|taking|try|trying|drop|dropping|do|doing|pop|snort|snorting *2 acid|molly|coke|crack|edible|edibles|xannies|bars|speed|drugs|poppers >-reducer|test|runs|with_your|with_a",
  "<-@teller stop|stopping|quit|quitting|give_up|get_off|stay_off|lay_off|start|starting *3 smoking|vaping|nicotine|cigarettes|cigs|alcohol|booze|drugs|weed|pot|dope|juuling >-meat|ribs|area",
  "<-@teller stop|quit|quitting|stopping *1 drinking >+$|alcohol|booze|completely|altogether|cold|until|and|beer|wine|so_much_alcohol",
  "<-@teller get|getting *1 off *2 drugs|alcohol|booze|weed|nicotine",
  "<-@teller stop|quit using >+$|and|again",
  // Supplements.
  "<-@teller take|taking|try|trying|use|using|start|starting|stop|add|adding|get_on|give|buy|pop *4 @supplement >-c_rich|rich|water|pan",
  // Mixing.
  "mix|mixing|combine|combining|with *5 @medicine|@substance *4 with|and *4 @alcohol|@medicine|@substance",
  "mix|mixing|combine|combining *5 @alcohol *4 with|and *4 @medicine|@substance",
  "@never *5 @alcohol *8 @medicine|@substance",
  "@never *5 @medicine|@substance *8 @alcohol",
  // Named together with a word that is only medicine in company.
  "take|taking|get|buy|use plan_b >+$|within|as_soon|before|pill|from|at|and|right|asap|just|today|now",
  "ask|asking *5 for *4 something *3 stronger|for_the_pain|to_help_you_sleep|for_anxiety|for_sleep",
];
