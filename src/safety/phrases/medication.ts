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
    restart bump knock_down knock_up nudge push_up scale_back top_up remove discontinue ditch chuck bin`,
  doing: `taking trying using getting giving starting beginning stopping quitting skipping doubling halving raising
    increasing lowering reducing dropping cutting tapering weaning considering exploring asking requesting mixing
    combining adding switching swapping replacing popping swallowing finishing continuing resuming avoiding putting
    buying grabbing sharing selling chewing crushing snorting injecting adjusting changing applying offering
    administering feeding pushing_for sneaking refusing restarting bumping upping nudging removing discontinuing ditching`,
  wondering:
    "tried considered taken used started asked_for gotten thought_about looked_into been_on gone_on talked_about heard_of",
  alcohol: "alcohol booze liquor vodka whiskey whisky rum tequila gin wine beer beers drinking drink drinks",
  sort: "put puts putting sort sorts sorting divide divides dividing pack packs packing place places placing",
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
  "up|upping|half|halve *1 your|the|his|her|their|my *2 @medicine|dose|doses|dosage",
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
  "!@medicine ~14 stick|sticking|stay|staying|hang|keep with|at|on it|them",
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
  "half|quarter|third a|of *1 tablet|tab|pill|capsule|gummy",
  ...advised(
    "drop|cut|go|come|step|get|taper",
    "dropping|cutting|going|coming|stepping|tapering",
    "*2 down|up|back to @number|half|quarter *1 every_other|a_day|per_day|daily|mg|tablet|pill|twice_a|once_a >-class|meal|meals|coffee|coffees",
  ),
  ...advised("go|step|drop|move|up", "going|stepping|dropping|moving", "*1 down|up *2 strength|strengths"),
  ...advised(
    "take|have",
    "taking|having",
    "*2 them|it|those|these|this|that|one|two|@number *3 empty_stomach|full_stomach|with_food|with_meals|with_a_meal|after_food|before_food",
  ),
  "take|taking|have @number *6 with_food|with_meals|with_a_meal|on_an_empty_stomach|after_food|before_bed|at_bedtime >-read",
  "@number tablet|tablets|capsule|capsules|pill|pills|puff|puffs|lozenge|lozenges|gummies >+in|at|a|every|twice|per|before|after|with|daily|each|once|three|when|as",
  "crush|crushing|slip|slipping it|them|the_pill|the_tablet|one *2 in|into *3 yoghurt|yogurt|jam|juice|applesauce|apple_sauce|ice_cream|food|milk|pudding|custard|drink|coffee|tea",
  "todays|tomorrows|tonights|morning|evening|night|nightly|daily|next|last|missed|second|other|extra|lunchtime tablet|tablets|pill|pills|dose|jab|injection >-time|use|limit|limits|screen|allowance",
  ...advised(
    "miss|skip|forget|stop|halve|double|crush|take|up|finish|ditch|drop",
    "missing|skipping|stopping|halving|doubling|crushing|taking",
    "*3 tablets|capsules|capsule|injection|injections|doses",
  ),
  "patch|patches *1 in half",
  ...advised(
    "get|put|go|be|start|keep|stay|come",
    "getting|putting|going|staying|coming",
    "*2 on|off|onto iron|magnesium|hormones|blood_pressure_tablets|steroids|statins|@supplement >-man|board|maiden|gate",
  ),
  ...advised("take|need|try|add|start", "taking|trying", "*1 iron >+$|tablets|for|supplements|drops|and|with|every|at"),
  "be|being|get|getting taken|weaned|switched|moved off|from it|them|this|that|those >+$|if|because|before|and|slowly",
  ...advised(
    "come|go|get",
    "coming|going|getting",
    "off them|those|these|it >+if|before|because|without|after|altogether|completely|safely|properly|too",
  ),
  "taper|tapering|tapered >+$|not|instead|rather|it|them|properly|gradually|over",
  "gas *3 dentist|dentists",
  "dentist|dentists *6 gas|knocked_out|put_under|sedate",
  "water|heart|blood_pressure|sleeping|thyroid|epilepsy|diabetes|pain tablets|tablet|pills",
  "double|doubling up >+$|tomorrow|tonight|if_you|next",
  "ask|get|have|take|asking *5 something to knock|calm_you|calm_him|calm_her|numb|take_the_edge|relax_you|help_you_sleep|put_you|make_you_sleep",
  ...advised(
    "go|get|be|put|come|stay|switch|try|use",
    "going|getting|putting|coming|staying|switching",
    "*1 on|onto|off|to? the patch|patches|implant|coil|jab|depo|shot|injection|minipill >-of|notes|over|is|list|file|from|panel|release",
  ),
  ...advised(
    "swap|switch|get|have|remove",
    "swapping|switching|getting|having",
    "*2 coil|iud|contraceptive_implant|implant|implants >-spring|springs",
  ),
  ...advised("stay|keep", "staying|keeping", "on it|them for|until *3 months|weeks|month|week >-in"),
  "@clinician *8 something *1 stronger",
  // Prescriptions.
  "@do|@doing *5 prescription|prescriptions|rx >-glasses",
  "get|getting|have|ask|need *3 prescribed",
  "fill|filling|refill|renew *3 prescription|rx",
  // Stopping.
  "cold turkey",
  "taper|tapering off|down|slowly|@self",
  "wean|weaning|ween @self *2 off|slowly *1 it|them|that|this|those|these|slowly",
  "wean|weaning off *1 it|them|that|slowly",
  ...advised(
    "come|go|get|wean",
    "coming|going|getting",
    "@self? off|back_on them|it|those|these *1 slowly|gradually|gently|cold|all_at_once|abruptly|suddenly|too_fast|too_quickly|overnight|for_good|under_supervision",
  ),
  ...advised(
    "stop|quit",
    "stopping|quitting",
    "taking it|them|those|these >+$|abruptly|suddenly|without|all|too|before|until|because|overnight|and|now|yet|cold|just|when|if",
  ),
  "dont|not|never *2 stop|quit *1 them|it|those|these? all_at_once|abruptly|suddenly|overnight|cold",
  ...advised(
    "start|restart|keep|finish|forget",
    "starting|finishing",
    "taking it|them|those|these >+$|again|even|every|at|with|until|and|before|if",
  ),
  "told|tells|tell|telling|said|says|advised|advises|asked|asks|wants|wanted|suggested|suggests|recommended|recommends *3 taper|tapering|titrate|titrating",
  "taper|tapering|titrate|titrating in|within|by|every|each|that|this|so|too|faster|quicker|slower|quickly|alone >-way|at",
  ...advised(
    "told|tells|tell|advised|asked",
    "telling|advising|asking",
    "you|him|her|them to halve|double|skip|stop|quit|drop|cut|come_off|go_off|get_off *1 it|them|that|those all_at_once|cold|overnight|abruptly|suddenly|in_one_go|from_one_day|straight_off",
  ),
  "@clinician *4 told|tells|tell|said|says|advised *2 to halve|double|skip|stop|quit|drop|come_off|go_off it|them",
  "titrate|titrating it|them|up|down|slowly|gradually|over",
  // Sorting: "ask the pharmacist to put the pills in a weekly box".
  "!@sort *3 @medicine|tablets|capsules in|into *3 box|boxes|organizer|organiser|organizers|organisers|tray|trays|planner|pack|packs|dosette|dosettes|packet|packets",
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
  ...advised("get", "getting", "clean >+before_you|first|off|for_good|and_sober"),
  ...advised("stay", "staying", "clean >+$|for|and_sober|from"),
  ...advised(
    "@do|vape|go|move|come|buy|choose",
    "@doing|vaping|going",
    "*4 nicotine|nic|zyn|zyns|snus >-stain|stains|stained|coloured|colored|yellow",
  ),
  "nicotine|nic free|level|levels|strength|salts|juice|pouches|pouch|lozenge|lozenges|withdrawal",
  "stay|keep|staying|keeping off the? *1 weed|pot|drink|booze|drugs|fags|ciggies|nicotine|vapes|gear",
  "try|take|taking|add|adding|ask|start|starting|stop|up *3 t3|t4 >-levels|level|test|tested|checked|results",
  ...advised(
    "take|start|stop|get_on|go_on|come_off|begin|be_on",
    "taking|starting|stopping|going_on",
    "*1 hormones >+$|for|and|because|to|if|until",
  ),
  // Supplements.
  ...advised("@do|put|buy|pop|get_on", "@doing", "*4 @supplement >-c_rich|rich|water|pan"),
  // Mixing.
  "mix|mixing|combine|combining|with *5 @medicine|@substance *4 with|and *4 @alcohol|@medicine|@substance",
  "mix|mixing|combine|combining *5 @alcohol *4 with|and *4 @medicine|@substance|weed|drugs|pot",
  "mix|mixing|combine|combining *3 weed|drugs|pot *2 with|and *4 @alcohol|@medicine|@substance|drugs",
  "@never *5 @alcohol *8 @medicine|@substance",
  "@never *5 @medicine|@substance *8 @alcohol",
  // Named together with a word that is only medicine in company.
  "some plan_b",
  "take|taking|get|getting|buy|use|need plan_b >-in_place|ready|going|together|if_plan|for_when|on_paper",
  "ask|get|have|request|demand|consider|try|use|take|choose|refuse|decline|skip|avoid|go_for|opt_for *4 epidural|spinal_block|laughing_gas|gas_and_air|entonox|pethidine|nitrous|nitrous_oxide|anesthesia|anaesthesia|anaesthetic|anesthetic|sedation|sedative",
  "gas and air",
  "entonox|pethidine|nitrous|laughing_gas|general_anaesthetic|general_anesthetic|general_anesthesia|general_anaesthesia|iv_sedation|twilight_sedation",
  "be|being|get|getting|go put|putting|knocked under|out >+$|for|if|instead|completely",
  "drink|drinking|drinks|alcohol|booze|wine|beer|beers *3 on|taking|with them|it|those|these|that|your|the|this? *1 tablets|pills|antibiotics|painkillers|meds|medicine",
  "drink|drinking|alcohol|booze *1 while|when|whilst|if|because youre|hes|shes|on|taking *1 on|taking? them|it|those|these|that|meds >+$|and|or|until",
  "on|prescribe|prescribed|take|taking|give|giving|get something for|to_help_with *2 adhd|anxiety|nerves|depression|pain|moods|panic|panic_attacks|reflux|cough|allergies|constipation|teething|nausea|bipolar|cramps|focus|ocd|withdrawal|cravings >-like",
  "get|getting|got|put|putting|go|going|be|being *2 on something|anything >+for|to|stronger|else|mild|milder|$",
  "@clinician *5 switch|swap|bump you|him|her|it|yours *2 to|onto|on|up something|one|another|a_higher|a_lower|@number|it|them",
  "sedate|sedated|sedating",
  "<-@teller ask|asking *4 for *4 vaccine|vaccines|booster >-card|record|records|certificate|list",
  "ask|asking *5 for *4 something *3 stronger|for_the_pain|to_help_you_sleep|for_anxiety|for_sleep",
];
