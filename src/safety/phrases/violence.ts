import type { WordLists } from "../pattern.js";

/**
 * Violence, and getting away from it. Leaving is the time of greatest danger, and how to do it is for people who know
 * the case: see the safety planning pages of the National Domestic Violence Hotline (thehotline.org) and of Refuge
 * (refuge.org.uk).
 */
export const violenceLists: WordLists = {
  weapon: "gun knife weapon machete firearm pistol rifle shotgun blade hammer axe bat",
  beating: `hits hit hitting beats beating beat punches punched punching kicks kicked chokes choked choking strangles strangled
    strangling slaps slapped slapping shoves shoved grabs_you attacks attacked attacking hurts hurt rapes raped molests molested`,
  victim: "you her him them your_mom your_mum your_sister your_brother your_kids your_kid your_son your_daughter your_child kids children",
  exit: `leave leaving get_out getting_out get_away go_to run out move_out moving_out report police cops safe safety shelter escape escaping flee
    call tell stay_away break_up divorce restraining pack`,
  soon: `tonight now immediately asap right_now right_away at_once today while_you_can while_you_still_can while_there before_he before_she
    before_they before_it before_someone before_things safely alive fast quickly`,
};

export const violence: readonly string[] = [
  // Calling on those who protect.
  "call|calling|phone|phoning|ring|ringing|contact|contacting|notify|notifying|alert|alerting|get|getting|dial|dialing|involve|involving|inform|informing|text *4 @authorities >-academy|museum|report_number",
  "<-dont|never|not|avoid|shouldnt|stop|without|cant go|going|talk|talking|speak|speaking|turn|turning|tell|telling|hand|handing|give|giving|show|showing|take|taking|rat *4 to|into *1 @police|authorities",
  "<-dont|never|not|avoid|shouldnt|without tell|telling @police|the_police|the_cops",
  "report|reporting|reported *6 to *1 @authorities|school_board|child_services",
  "file|filing|make|making *2 police report",
  "police report|involved",
  "press|pressing|file|filing *1 charges >-for|on_the_card",
  "restraining|protective|protection|no_contact order|orders",
  "order of protection",
  "call|calling *4 family|parents|mom|mum|dad|mother|father *5 anyone|anybody|police|911",
  // Leaving now.
  "get|getting|got *3 out >+@soon",
  "get|getting|got *3 out of *3 >+@soon",
  "get|getting|got *3 out of there|that_house|that_place|that_apartment|his_house|her_house|that_building|the_building|the_car|his_car|that_car|harms_way",
  "get|getting away from him|her|them|that_man|that_woman|that_guy|there >+$|@soon|and|as|before|he|she",
  "leave|leaving|move_out|moving_out|go|run|escape|flee *3 >+@soon >-now_and_then|now_that",
  "escape|flee|fleeing|escaping >+$|him|her|them|from|to|with|the_house|before|now|if|and",
  "run now|away_from_him|away_from_her|for_your_life|and_hide|and_dont_look",
  "pack *3 bag *4 leave|go|get_out",
  "get|getting|go|going|stay|staying|find|move|run|head|somewhere *3 somewhere_safe|safe_house|to_safety|safe_shelter",
  "go|get|run|head|drive|move|take *4 to *3 safe_place|safety|shelter|refuge >-dogs|dog|cats|cat|pets|and_adopt",
  "womens|domestic_violence|dv|abuse|battered_womens|emergency shelter|shelters|refuge|advocate|advocates|hotline",
  "get|keep|getting @victim|yourself|the_kids|the_children|the_baby *3 safe|out_of_there|away_from_him|away_from_her >-distance",
  "dont|not|never *2 go_back|return|going_back to *1 him|her|there|that_house|that_man",
  "dont|not|never *2 alone with him|her|that_man|that_guy|them",
  // What it is.
  "@beating @victim ~14 @exit",
  "@exit ~14 @beating @victim >-up|with_a_question",
  "chokes|choked|choking|strangles|strangled|strangling *1 @victim >-up",
  "lay|lays|laid|lays_a|raise|raises|put|puts *2 hand|hands|finger on you|her|him|them|the_kids|your",
  "domestic|physical|sexual violence|abuse|assault|abuser",
  "physically|sexually abusive|abused|abusing|abuses|violent|assaulted|assaults|assaulting",
  "abusive|violent|abuser|abusing|abuses|abused ~12 leave|leaving|get_out|get_away|run|escape|shelter|safe|safety|move_out|stay_away",
  "leave|leaving|get_out|get_away|run|escape|safe|move_out|stay_away ~10 abusive|violent|abuser|abusing|abuses",
  "rape|raped|raping|rapist|molest|molested|molesting|molester|incest|groomed|trafficked|trafficking|kidnapped|kidnap|hostage",
  "sexually|sexual assault|assaulted|abuse|abused|predator",
  "has|have|had|got|pulls|pulled|pull|holds|holding|points|pointed|pointing|waves|waving|carries|with|comes|came|brings|brought|owns|threatens|threatened *5 @weapon >+$|and|on|at|in|to|or|you|he|she|they|get|leave|call|run",
  "threatens|threatened|threatening|threaten|going|want|wants|wanted|try|tries|tried|trying *3 kill|killing|shoot|shooting|stab|stabbing|murder|strangle|beat|hurt|burn @victim|your|the_kids|people|someone|us|me",
  "end|ends|ending up|could|can|will|might|may|he|she kill|kills|killing you|her|him|them|one_of|someone|somebody|your",
  "youre|you|she|he|they|life|lives|anyone|someone|kids|child in *2 danger >-of",
  "immediate|imminent|real|serious|grave|physical danger",
  "threat|danger to *3 safety|life|family|kids|child|others|children",
  "not|isnt|arent|dont_feel safe *1 at_home|there|with_him|with_her|here|in_that|in_your_home",
  "stalker|stalking|stalked|stalks",
  "intruder|burglar|mugger|attacker|assailant|home_invader|home_invasion|mugged|carjacked|gunman",
  "someone|somebody|anyone|he|she|they break|breaks|breaking in|into >-to_song|to_laughter|tears",
  "active shooter",
  "bomb threat",
  "shake|shaking *1 baby|newborn|infant",
];
