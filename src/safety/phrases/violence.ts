import type { WordLists } from "../pattern.js";

/**
 * Violence, and getting away from it. Leaving is the time of greatest danger, and how to do it is for people who know
 * the case: see the safety planning pages of the National Domestic Violence Hotline (thehotline.org) and of Refuge
 * (refuge.org.uk).
 */
export const violenceLists: WordLists = {
  weapon: "gun guns knife weapon weapons machete firearm firearms pistol rifle shotgun",
  beating: `hits hit hitting beats beating beat punches punched punching kicks kicked chokes choked choking strangles strangled
    strangling slaps slapped slapping shoves shoved grabs_you attacks attacked attacking rapes raped molests molested`,
  victim:
    "you her him them your_mom your_mum your_sister your_brother your_kids your_kid your_son your_daughter your_child kids children",
  exit: `leave leaving get_out getting_out get_away run move_out moving_out report police cops safe safety shelter escape escaping flee
    stay_away break_up divorce restraining pack`,
  soon: `tonight now immediately asap right_now right_away at_once today while_you_can while_you_still_can before_he before_she
    before_they_come safely alive`,
};

/** Phrases that speak of violence and of getting away from it, in the notation of `phraseReader`. */
export const violence: readonly string[] = [
  // Calling on those who protect.
  "call|calling|phone|phoning|ring|ringing|contact|contacting|notify|notifying|alert|alerting|dial|dialing|involve|involving|inform|informing|text *4 @authorities >-academy|museum|report_number",
  "<-dont|never|not|avoid|shouldnt|stop|without|cant go|going|talk|talking|speak|speaking|turn|turning|tell|telling|hand|handing|give|giving|show|showing|take|taking|rat *4 to|into *1 @police|authorities",
  "<-dont|never|not|avoid|shouldnt|without tell|telling @police|the_police|the_cops",
  "report|reporting|reported *6 to *1 @authorities|school_board|child_services",
  "file|filing|make|making *2 police report",
  "police report|involved",
  "@authorities|cps to_get|get|to_be involved",
  "press|pressing|file|filing *1 charges >-for|on_the_card",
  "restraining|protective|protection|no_contact order|orders",
  "order of protection",
  "call|calling *4 family|parents|mom|mum|dad|mother|father *5 anyone|anybody|police|911",
  // Leaving now.
  "get|getting|call|wait_for|need the|an|some|a *1 @authorities >-report|academy",
  "get|getting|got yourself|@victim|the_kids|the_baby? out >+@soon",
  "get|getting|got *3 out of *3 tonight|now|immediately|right_now|right_away|at_once|while_you_can|while_you_still_can|before_he|before_she|alive|asap",
  "get|getting|got *3 out of there|that_house|that_place|that_apartment|his_house|her_house|that_building|the_building|the_car|his_car|that_car|harms_way",
  "get|getting away from this|that|your *1 man|woman|guy|person|husband|boyfriend|girlfriend|wife|abuser|predator|creep",
  "get|getting away from him|her|them|there >+$|@soon|and|as|before|he|she",
  "<-@teller|will|to leave|leaving|move_out|moving_out|run|escape|flee *1 >+@soon >-now_and_then|now_that|now_or",
  "<-@teller leave|leaving *1 him|her|them|home|house|place|apartment|man|guy|husband|boyfriend|wife|girlfriend >+@soon >-now_that",
  "take|grab|get *2 kids|children|baby *2 go|leave|run >+$|now|right_now|tonight|before_he",
  "go right_now|immediately >+$",
  "^ *1 go now >+$|before_he|before_she|while_you",
  "escape|flee|fleeing|escaping him|her|them|from_him|from_her|from_them|from_that|the_house|that_house|before_he|before_she|abuse|abuser",
  "run now|away_from_him|away_from_her|for_your_life|and_hide|and_dont_look",
  "pack *3 bag *4 leave|go|get_out",
  "get|getting|go|going|stay|staying|find|move|run|head|somewhere *6 somewhere_safe|safe_house|to_safety|safe_shelter",
  "go|get|run|head|drive|move|take *4 to *3 safe_place|safety|shelter|refuge >-dogs|dog|cats|cat|pets|and_adopt",
  "womens|domestic_violence|dv|abuse|battered_womens|emergency shelter|shelters|refuge|advocate|advocates|hotline",
  "get|getting @victim|yourself|the_kids|the_children|the_baby *3 safe|out_of_there|away_from_him|away_from_her >-distance",
  "dont|not|never *2 go_back|return|going_back to *1 him|her|there|that_house|that_man",
  "dont|not|never *2 alone with him|her|that_man|that_guy",
  // What it is.
  "@beating @victim ~14 @exit",
  "@exit ~14 @beating @victim >-up|with_a_question",
  "chokes|choked|choking|strangles|strangled|strangling *1 @victim >-up",
  "turns|turn|gets|becomes|become|is|was|been|hes|shes|got|getting violent >-video|videos|movie|movies|game|games|storm",
  "violent|abusive ~10 out >+$|of|and|now|before|while",
  "report|reporting|reported *3 abuse|assault|abuser|rape|stalker|threats",
  "stepdad|stepfather|stepmom|uncle|cousin|teacher|coach|someone|anyone|he|dad|father|grandpa|brother *3 touching|touches|touched you|her|him|them >+$|in|there|like|when|and|again|sexually",
  "touch|touched|touching|touches *2 inappropriately|sexually",
  "inappropriate touching",
  "feel|feels|feeling|felt threatened|unsafe|in_danger",
  "feel|feels|feeling not|dont|isnt safe",
  "dont|doesnt|didnt|not feel safe",
  "so|where|that|until he|she|they cant find|reach|get_to you >+$|and|or",
  "being followed >-by_a",
  "hes|shes|theyre dangerous",
  "dangerous man|person|guy|people|woman",
  "stranger|strangers|someone|man|guy *3 grab|grabs|attack|attacks|follow|follows|following|kidnap you|your",
  "drive|driving drunk|high|under_the_influence",
  "car|ride|drive|wheel *4 with|if|when|after *4 been_drinking|drunk|drinking",
  "drink|drinking and drive|driving",
  "welfare|wellness check",
  "lay|lays|laid|lays_a|raise|raises|put|puts *2 hand|hands|finger on you|her|him|them|the_kids|your",
  "domestic|intimate_partner violence|abuse|abuser",
  "physical|sexual abuse|assault|abuser",
  "physically|sexually abusive|abused|abusing|abuses|violent|assaulted|assaults|assaulting",
  "abusive|violent|abuser|abusing|abuses|abused ~12 leave|leaving|get_out|get_away|run|escape|shelter|safe|safety|move_out|stay_away",
  "leave|leaving|get_out|get_away|run|escape|safe|move_out|stay_away ~10 abusive|violent|abuser|abusing|abuses",
  "rape|raped|raping|rapist|molest|molested|molesting|molester|incest|trafficked|trafficking|kidnapped|kidnap|hostage",
  "being groomed",
  "grooming you|her|him|them|minors|kids|girls|boys",
  "sexually|sexual assault|assaulted|abuse|abused|predator",
  "has|had|got|pulls|pulled|holds|holding|points|pointed|pointing|waves|waving|carries|comes_at|came_at|threatens|threatened *5 @weapon >+$|and|on|at|in|to|or|you|he|she|they|get|leave|call|run",
  "going|try|tries|tried|trying *2 kill|killing|shoot|stab|murder|strangle @victim|your|the_kids|people|someone|us|me",
  "threatens|threatened|threatening|threaten|want|wants|wanted *3 kill|killing|shoot|shooting|stab|stabbing|murder|strangle|beat|hurt|burn @victim|your|the_kids|people|someone|us|me",
  "end|ends|ending up|could|can|will|might|may|he|she kill|kills|killing you|her|him|them|one_of|someone|somebody|your",
  "youre|you|she|he|they|life|lives|anyone|someone|kids|child in *2 danger >-of",
  "immediate|imminent|real|serious|grave|physical danger",
  "threat|danger to *3 safety|life|family|kids|child|others|children",
  "not|isnt|arent|dont_feel safe *1 at_home|there|with_him|with_her|here|in_that|in_your_home",
  "stalker|stalking|stalked|stalks",
  "intruder|burglar|mugger|attacker|assailant|home_invader|home_invasion|mugged|carjacked|gunman",
  "someone|somebody|anyone|he|she|they break|breaks|breaking in|into >-to_song|to_laughter|tears",
  "active|the|a|is shooter >-game|games|genre|glass",
  "with a gun|rifle|pistol|shotgun",
  "shows_up|comes|came|coming|showed_up|breaks_in *4 with *1 knife|machete|weapon|bat",
  "bomb threat",
  "shake|shaking *1 baby|newborn|infant",
];
