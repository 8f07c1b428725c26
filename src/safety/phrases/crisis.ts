import type { WordLists } from "../pattern.js";

/**
 * Suicide, self-harm, crisis lines and emergency numbers. The wordings of warning signs and of the question that helps
 * follow the lists of the 988 Suicide & Crisis Lifeline (988lifeline.org) and of the Samaritans (samaritans.org); taking
 * means out of reach follows Means Matter (Harvard T.H. Chan School of Public Health).
 */
export const crisisLists: WordLists = {
  killing: "kill killing killed hang hanging shoot shooting drown drowning suffocate strangle offing",
  harming: "hurt hurting harm harming harmed injure injuring cut cutting bruise bruising burn burning mutilate",
  wanting: "want wants wanted wanting wish wishes wishing ready planning plan plans going_to rather feel_like tempted trying",
  thinking: "thinking think thought thoughts talking talk talks talked considering consider considered urge urges impulse idea",
  means: "blade blades razor razors razor_blade razor_blades knife gun guns pistol rifle firearm firearms rope noose pills",
  dial: "call calling dial dialing dialling text texting ring ringing phone phoning contact contacting reach reaching chat message messaging try use",
};

export const crisis: readonly string[] = [
  // The words themselves.
  "suicide|suicides|suicidal|suicidality",
  "self harm|harmed|harming|harms|injury|injuring|mutilation|mutilating",
  "@killing @self",
  "to|dont off @self",
  "end|ending|ended @their own? life|lives >-of|as|savings|with|story|in_the",
  "end|ending it all >-on|here|with|well|before",
  "take|taking|took|taken @their own life|lives",
  "take|taking|took your|his|her|my life >+$|because|tonight|if",
  "@wanting to? die|dying >-of|laughing|from|on_this_hill|on_that_hill|for|my|your|their|her|his|hair",
  "@wanting to? be dead >-lifting|last|set|serious|right",
  "@wanting *3 wasnt|werent|was|were dead|never_born|not_alive",
  "@wanting *3 never been born",
  "dont|doesnt|didnt|not want|wants|wanting *1 to live|exist >+anymore|any_more|any_longer|$",
  "dont|doesnt|didnt|not want|wants|wanting to be alive|here_anymore|here_any_more|around_anymore",
  "better off dead",
  "they|theyd|everyone|everybody|world|family|people|kids|parents *4 better_off|happier without you|me >+$|and|so|because|in|around",
  "life|living isnt|not|wasnt worth living|it_anymore",
  "no reason|point *2 live|living >+$|anymore|any_more|if|and|now|like_this",
  "nothing *2 to live for",
  "stay|staying alive >+$|tonight|for|please|with|one|another|today|my|because|until",
  "please|just dont die >+$|on_me|please|tonight",
  "thoughts|thinking|talking of|about death|dying|ending_things|ending_it",
  // Self-harm, and what people do in its place.
  "dont|not|never|stop|avoid|quit|instead_of *5 @harming @self",
  "@thinking|@wanting *2 of|about|to? @harming|end|ending @self|it_all",
  "@harming @self >+again|tonight|on_purpose|instead|anymore|to_feel|to_cope",
  "risk|danger|threatening|threatens|threatened|threaten *3 @harming|@killing @self",
  "danger|threat|risk|harm to @self",
  "urge|urges|tempted|temptation to cut|burn|self_harm|hurt|harm >+$|or|and|again|comes|hits|is|yourself",
  "want|wants|going_to|wanting to cut >+$|again|tonight|myself|yourself",
  "stop|quit cutting >+$|yourself|again|your_arms|your_arm|your_wrists|your_legs|your_thighs|your_skin",
  "slit|slitting|cut|cutting|slash @their wrists|wrist",
  // Means, and places to fall from.
  "put|set|lay *2 @means|scissors|lighter down",
  "drop the|that @means",
  "put|throw *2 blade|blades|razor|razors|razor_blades|gun|pills|rope|noose away",
  "put|set|lay down *1 @means|lighter|scissors >+and|$|please|now|or|for",
  "give|hand *4 @means to",
  "give|hand *3 your|the *1 blades|razors|guns|gun|pills",
  "get|getting rid of *3 @means",
  "lock|locking|hide|hiding|remove|removing|throw|throwing|flush|secure *2 @their? @means",
  "step|come|get|move|climb|walk|back *2 from|off|down_from the|that|a ledge|edge|bridge|railing|rooftop|roof|parapet >-of",
  "dont|not|never|thinking *3 jump|jumping off|from *2 bridge|building|roof|balcony|window|ledge|overpass",
  "jump|jumping *1 in_front_of|under *1 train|trains|bus|car|truck|traffic|tube",
  // Lines.
  "crisis line|lines|hotline|hotlines|helpline|text_line|textline|lifeline|center|centre|centers|team|counselor|counsellor|service|services|chat|number|intervention|stabilization|resolution|house|unit|care|support|text",
  "mental_health|psychiatric|suicidal crisis|emergency|hold",
  "in crisis >+$|and|or|now|right_now|tonight|please|call|reach|because",
  "@dial *4 hotline|hotlines|helpline|helplines",
  "hotline|helpline *4 @dial|number",
  "samaritans",
  "@dial *2 988|lifeline|childline|kids_help_phone|the_trevor|trans_lifeline|befrienders|rainn",
  "988 lifeline|hotline|suicide|line|crisis",
  "text|texting|message home|hello|start|talk|connect|shout|help *2 to @number",
  "741741|85258|116123|131114|686868|678678",
  "741 741",
  "273 8255|talk",
  "116 123",
  "@dial|on|lifeline *4 13 11 14",
  "trevor project|lifeline|support",
  // Emergency numbers.
  "@dial *2 911|999|112|000|triple_zero|triple_0|nine_one_one|nine_nine_nine|emergency_services|emergency_number|emergency_line >-people|times|dollars|pounds|places|numbers|companies|@number",
  "@dial 9 1 1",
  "dial|call|ring 111|110|119|108|190|192|188|113|115|118|144|10111 >+$|now|right_now|immediately|if|or|and|straight|at|for_an_ambulance|in",
  "emergency services >+$|and|or|now|right_now|immediately|if",
  // Places of safety.
  "check|checking|admit|admitting|commit|committing|sign @self in|into|to",
  "psych|psychiatric ward|hospital|hold|unit",
  "inpatient|involuntary >+hold|care|facility|program|$|psych|psychiatric|commitment|for|treatment",
  "make|making|write|writing|follow|following|use|using|have|create|creating *2 safety plan",
  "baker act|acted",
  "5150 hold|him|her|them|yourself|someone",
];
