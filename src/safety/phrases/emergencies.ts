import type { WordLists } from "../pattern.js";

/**
 * Urgent care of the body, poison and overdose. Signs after the first-aid pages of the British Red Cross
 * (redcross.org.uk/first-aid) and of the American Heart Association (heart.org); poisons after poison.org.
 */
export const emergencyLists: WordLists = {
  emergencyRoom: `er emergency_room emergency_department emergency_ward emergency_clinic a_and_e ae urgent_care casualty
    emergency_vet emergency_doctor emergency_care walk_in_clinic minor_injuries`,
  ailment: `lump mole rash wound gash burn infection swelling pain fever headache bleeding swallowing numbness bump bite bruise cough
    dizziness symptoms vision eye`,
  going: `go going get getting take taking head heading rush rushing drive driving run bring bringing see visit visiting call calling
    phone ring contact contacting consult need make_it straight`,
};

/** Phrases that speak of urgent care, poison or overdose, in the notation of `phraseReader`. */
export const emergencies: readonly string[] = [
  // Where to go, and how soon.
  "@going|to|the|an|a|nearest|into|at @emergencyRoom >-nurse|nurses|doctors|show|staff|drama|episode",
  "@going *4 emergency_room|urgent_care|emergency_vet|emergency_department",
  "go|going|get|getting|take|taking|head|heading|rush|rushing|drive|driving|bring *4 to|into *3 hospital >-gift|staff|visit|volunteer|cafeteria",
  "rush|rushing *4 @doctor",
  "emergency appointment|appointments|surgery|doctor|dentist",
  "get|getting|have|having that|it|this|him|her|yourself|them checked|checked_out|looked_at|seen|examined *2 @urgent",
  "see|go|get|getting|have|show|take *6 @ailment *6 asap|immediately|right_away|tonight|urgently|straight_away|today",
  "be|get|getting|have *2 hospitalized|hospitalised",
  "@doctor *8 @urgent",
  "@urgent *6 @going *4 @doctor >-about_the_bill",
  "@going|and|then *4 @doctor *2 now|today|first_thing >-and_then|that|in|or",
  "call|calling|phone|ring *2 therapist|counselor|counsellor now|right_now|tonight|immediately|right_away",
  "ambulance|ambulances",
  "medical attention|emergency|help >-deductible",
  "seek|get|getting|seeking|find *3 medical|urgent|emergency|immediate help|care|attention|treatment|assistance",
  "get|getting|seek|find *3 help now|right_now|tonight|immediately|fast|right_away|at_once >-with",
  "take|bring|get him|her|them|the_baby|it|your_dog|your_cat|your_son|your_daughter in @urgent|now|today",
  // Signs.
  "chest pain|pains|tightness|tightening",
  "chest *3 hurts|hurting|tight|tightens|heavy",
  "arm|arms|face|side|leg *3 numb",
  "hit|hits|hitting|bumped|banged *2 head hard",
  "cant|trouble|difficulty|struggling|hard|struggle|unable *1 breathe|breathing",
  "short|shortness of breath",
  "stopped|stops|isnt|not|barely breathing",
  "heart attack",
  "cardiac arrest",
  "having|have|has|had|a|signs_of|symptoms_of|mini|heat stroke|strokes >-play|of_luck|of_genius|game|order",
  "face|mouth droops|drooping|droop|drops",
  "seizure|seizures|convulsing|convulsions|convulsion",
  "anaphylaxis|anaphylactic|epipen|epipens|auvi",
  "epi pen|pens",
  "allergic reaction",
  "throat|tongue|lips|face swelling|swells|swell|closing|closes",
  "is|are|starts|start|youre|baby|child|someone|dog|person|hes|shes choking >-up|on_words",
  "do|start|starting|give|giving|perform|begin|continue|hands_only *2 cpr",
  "heimlich|defibrillator|aed|chest_compressions|back_blows|recovery_position",
  "is|was|are|if|lies|lying|goes|go|someone|falls|knocked|found|hes|shes *1 unconscious >-bias|mind|thoughts|patterns|beliefs|belief",
  "wont|cant|doesnt wake|wake_up >+$|and|or",
  "cant|wont wake *2 up >-in|on|at|for|early|the|that",
  "becomes|goes|went|found|lying *2 unresponsive",
  "passed_out|passes_out|blacked_out|not_responding|hypothermia|heatstroke|frostbite|sepsis|meningitis|appendicitis|ectopic|preeclampsia|tourniquet|electrocuted|electrocution",
  "turns|turning|turned|lips|going blue",
  "cough|coughing|coughs|vomit|vomiting|throwing_up|spitting_up *1 blood",
  "bleed|bleeding|bleeds heavily|badly|profusely|out|wont_stop|that_wont_stop|doesnt_stop|a_lot",
  "heavy|severe|internal|profuse|uncontrolled bleeding",
  "pressure *2 wound|bleeding",
  "neck|spine|skull|back is|was|may_be|might_be broken|fractured|injured",
  "head|neck|spinal|brain injury|injuries|trauma",
  "concussion|concussed",
  "fever *5 over|above|hits|reaches|past|higher_than|more_than @number",
  "snake|shark bite|bites|bit|bitten|attack",
  "bear|cougar|mountain_lion|alligator|moose|dog charges|attack|attacks|attacking",
  "is|are|was|were|someone drowning >-in|out",
  "life threatening",
  "medical emergency",
  // Poison and overdose.
  "poison|poisons|poisoned|poisoning|poisonous",
  "overdose|overdosed|overdosing|overdoses|ods|oding|narcan|naloxone",
  "an|you|he|she|they|might|could|to od",
  "swallowed|swallows|ingested|ingests|ate|eaten *4 pills|medication|medicine|tablets",
  "swallow|swallowed|swallows|swallowing|ingest|ingested|ingests|ate|eats|eaten|drank|drinks|drunk *4 bleach|battery|batteries|magnet|magnets|detergent|pod|pods|antifreeze|chemical|chemicals|cleaner|rat|cigarette|cigarettes|xylitol|chocolate|grapes|lilies|lily",
  "inhale|inhaled|inhaling|breathe|breathed *3 fumes|bleach|smoke|chemicals|gas|ammonia",
  "mix|mixing|combine *4 bleach|ammonia",
  "bleach|ammonia *3 and|with *3 bleach|ammonia|vinegar|acid",
  "induce|inducing|make_him|make_her|make_it|make_them vomit|vomiting|throw_up",
  "activated charcoal",
  "drink|drinking *2 bleach|antifreeze|detergent|cleaner",
  "turn|turning|shut off *1 gas >+$|and|if|before|at",
  "carbon monoxide",
  "co alarm|detector|poisoning",
  "gas leak|leaks",
  "smell|smells|smelled|smelling *1 gas",
];
