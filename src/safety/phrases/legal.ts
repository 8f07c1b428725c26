import type { WordLists } from "../pattern.js";

/**
 * Steps in law that cannot be taken back: signing, speaking to the police or the other side, pleading, waiving. After
 * the "know your rights" pages of the ACLU (aclu.org) and Citizens Advice (citizensadvice.org.uk). Getting a lawyer is
 * ordinary advice, as seeing a doctor is.
 */
export const legalLists: WordLists = {
  paper: `papers paper paperwork contract contracts agreement lease nda waiver waivers settlement affidavit confession statement deed mortgage
    prenup release severance custody divorce_papers loan document documents form forms birth_certificate
    power_of_attorney noncompete non_compete dotted_line`,
  signing: "sign signing signed cosign co_sign cosigning",
};

/** Phrases that speak of a step in law, in the notation of `phraseReader`. */
export const legal: readonly string[] = [
  // Signing.
  "@never *4 @signing >-up|in|off|out|language|him|her|of|that|on_to|here_for|with_a_kiss|for_the_package",
  "@never sign|signing that|this >+$|until|without|yet|paper|document|contract|thing",
  "@signing *2 @their? divorce|custody|settlement|severance? @paper",
  "@signing *3 contract|lease|nda|waiver|settlement|affidavit|confession|deed|mortgage|prenup|release|severance|custody|papers|birth_certificate|affidavit|plea|loan|over|away|agreement|dotted_line >-the_package|the_parcel",
  "refuse|refusing|decline to sign",
  "have|get|let *6 @lawyer *6 @signing|sign_it|signed",
  "power of attorney",
  // Speaking.
  "without|until|unless|through *6 @lawyer|a_lawyer_present",
  "@lawyer present|in_the_room",
  "dont|not|never|avoid|stop|refuse *3 talk|talking|speak|speaking|say|saying|answer|answering|tell|telling|give|giving|respond *6 @law >-about_money",
  "dont|not|never *3 answer|answering *3 questions >+$|without|until|from|they|unless|the",
  "recorded statement|statements",
  "dont|not|never|before *3 give|giving *4 statement|statements",
  "dont|never|not consent|confess >-your|to_him|to_her|my",
  "dont|never|not *1 discuss|discussing|talk_about *1 case|lawsuit|accident|investigation",
  "delete|deleting|destroy|destroying|tamper|tampering *3 evidence",
  "overstay|overstaying",
  "give|giving|make|making *2 statement *2 to|without",
  "only|just *2 talk|speak|communicate *3 through *2 @lawyer",
  "@lawyer *6 before *4 talk|talking|speak|speaking|sign|signing|say|saying|agree|agreeing|respond|responding|court",
  "before *4 talk|talking|speak|speaking|say|saying|sign|signing *5 @lawyer",
  "remain|stay silent >+$|until|and|if|when|with|they",
  "right to|of remain|silence|silent|counsel|an_attorney|a_lawyer|remain_silent",
  "invoke|invoking|exercise|exercising|assert *2 right|rights",
  "plead|pleading *1 guilty|not_guilty|no_contest|the_fifth|innocent|down|out|insanity",
  "take|taking|accept|accepting|reject|rejecting|refuse *3 plea|plea_deal|plea_bargain",
  "admit|admitting *1 fault|guilt|liability|wrongdoing",
  "dont|never|not|shouldnt *1 admit|admitting *6 fault",
  "dont|never|not *2 admit|admitting|confess|confessing|apologize to? anything|guilt|fault|at_the_scene|liability|a_thing",
  "confess|confessing|confessed *3 to *2 @law|crime|it_in_court",
  "turn|turning|hand @self in",
  "lie|lying|lied *3 judge|court|under_oath|immigration|police|cops|officer|border|customs",
  "polygraph|lie_detector|breathalyzer|field_sobriety|breathalyser",
  "perjury|subpoena|subpoenaed|summons|indictment|deposition|arraignment",
  // Rights and claims.
  "waive|waiving|waived|forfeit|surrender *4 right|rights|claim|claims|custody",
  "sign|signing|give|giving *3 away|up *2 rights|custody|claim",
  "custody >-of_the_cat|of_the_dog|of_the_remote|of_the_couch",
  "ask|asking|demand|request for *1 @lawyer",
  "respond|responding|reply|replying|answer|ignore|ignoring|file|drop|settle *4 lawsuit|suit|court_papers|eviction_notice|legal_notice|demand_letter",
  "consent|consenting|agree|agreeing *3 to *3 search|searches|a_search",
  "without *2 warrant",
  "ask|asking|see|demand *3 warrant",
  "dont|never|not *2 let *2 police|cops|them|officer|officers *3 search|in_without",
  "insurance|settlement *1 offer",
  "accept|accepting|reject|rejecting|take|taking *3 settlement",
  "refuse|decline to answer",
  "ask|asking|get|request *2 public_defender|duty_solicitor",
  "dont|never|not *1 waive|waiving",
  "settlement offer|check|cheque|conference",
  "dont|not|never *4 miss|missing|ignore|ignoring|skip|skipping *4 court|court_date|hearing|summons|lawsuit|jury_duty|eviction_notice",
  "miss|missing|skip|skipping *3 court|hearing >-side|shot",
  "show|showing up *3 to|for *3 court|hearing",
  "leave|leaving|flee|fleeing *2 scene|scene_of",
  "post|posting|talk|talking|discuss *5 about *3 lawsuit|case_online|court_case|accident_online|investigation",
  "dont|not|never *4 about *3 lawsuit|the_case|your_case|court_case|investigation",
  "statute of limitations",
];
