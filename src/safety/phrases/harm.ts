import type { WordLists } from "../pattern.js";

/**
 * What would harm who does it, or somebody else, and must not be told as what helped. What is not said of eating follows the
 * media guidelines of Beat (beateatingdisorders.org.uk): no wordings, numbers or ways of going without food.
 */
export const harmLists: WordLists = {
  hitting:
    "hit hitting punch punching slap slapping smack smacking kick kicking choke choking strangle strangling stab stabbing shoot shooting poison poisoning",
  struck: `him her them your_brother your_sister your_mom your_mum your_dad your_kid your_kids your_son your_daughter your_child your_wife your_husband
    your_boyfriend your_girlfriend your_boss your_roommate your_neighbor your_neighbour your_dog your_cat the_kid the_kids the_dog the_cat the_guy that_guy`,
  wounding:
    "cut cutting burn burning scratch scratching punch punching hit hitting slap slapping bite biting hurt hurting harm harming",
  urging: "should could can must gotta need_to have_to try_to ought_to might just maybe then instead",
  child: "baby infant newborn toddler kid kids child children son daughter boy girl",
  drink: "vodka whiskey whisky rum gin tequila brandy wine beer booze alcohol liquor",
  meal: "meals eating dinner dinners lunch lunches breakfast food foods you_eat",
};

/** Advice to wound oneself, in the notation of `phraseReader`: it belongs to what is said of self-harm. */
export const selfHarm: readonly string[] = [
  "@urging *1 @wounding @self >+$|and|until|till|when|if|again|a|with|on_the|in_the >-a_favor|a_favour|a_deal|a_piece|a_slice",
  "^ @wounding @self >+$|and_then|until|till|when|if|again|with",
  "@urging *1 choke|choking|punish|punishing|wound|wounding @self",
  "^ choke|choking|punish|punishing|wound|wounding @self",
  "cut|cutting deeper >+$|next|this|than|until",
  "wear|wearing long sleeves *2 so|to|that *4 see|sees|hide|cover|notice|notices",
  "^ just|so_just|go_ahead_and jump >+$|already|off",
  "@urging|and disappear|vanish forever|for_good",
  "@urging|and|just never|not wake_up >+$|again",
  "and dont wake_up >+$|again",
];

/** Advice that would harm, in the notation of `phraseReader`. */
export const harm: readonly string[] = [
  // Going without food or drink.
  "starve|starving @self",
  "make|making @self throw_up|vomit|puke|purge|sick_after|be_sick|gag",
  "throw_up|throwing_up|vomit|vomiting|puke|puking|purge|purging *2 @meal >-poisoning",
  "@urging purge|starve|vomit >+$|and|or|after|until",
  "<-they|he|she|we|i dont|not|never|shouldnt *1 eat >+$|at_all|all_day",
  "not|stop|quit|stopping|quitting eating >+$|at_all|all_day",
  "dont|not|never|stop|quit|shouldnt|stopping|quitting *1 eat|eating food|anything|foods >+$|at_all|anymore|for|today|tomorrow|tonight|all_day",
  "dont|not|never|stop|quit|shouldnt|stopping|go|going *1 eat|eating|without_food|without_eating *1 for *2 day|days|week|weeks",
  "<-dont|not|never|to|avoid|without|stop|shouldnt|if|when skip|skipping *1 meals|eating",
  "eat|eating nothing >-but|else|before|with",
  "eat|eating|under|below|on|only *3 @number calories|cals|kcal",
  "!dont|not|never|stop|quit|shouldnt|stopping *1 drink|drinking *1 water|fluids|liquids|anything *1 for *2 day|days|hours",
  "hold|holding *1 breath *2 pass_out|faint|black_out|passing_out",
  // Blows.
  "@hitting @struck >-up|out|off|to|with_a_text|with_questions|with_the_truth|an|a_text|a_message|a_note|a_line|a_dm|a_quick",
  "beat|beating *1 him|her|them up >+$|and|so|if|after|for",
  "beat|beating the crap|shit|hell|living_daylights out_of @struck",
  "kick|kicking his|her|their ass|butt|teeth >-at",
  "@urging|and *1 shoot|shooting up *1 place|school|office|mall|church|party",
  "burn|burning *3 house|car|place|school|shed|office|shop|barn down",
  "drown|drowning|smother|smothering him|her >-in|out|with",
  "run|running him|her|them over >+$|with|and|if",
  "bring|bringing|take|taking|carry|carrying|pack|packing *2 knife|gun|weapon|blade|machete *3 school|work|class|church|bar|club|party",
  "<-dont|not|never|without|about|of spank|spanking|whoop|whooping *1 @struck|@child >+$|and|if|when|until|till|so|for|every|again",
  "confront|confronting *1 abuser|rapist|stalker|attacker|molester",
  "stay|staying|go_back|going_back|get_back_together|getting_back_together *1 with|to *2 him|her|them *4 hits|beats|chokes|hurts|threatens|rapes",
  "<-dont|not|never|to send|sending *3 nude|nudes|naked",
  // A child left, locked in or given what no child is to have.
  "leave|leaving *1 @child *1 alone|unattended|by_himself|by_herself *1 for|in|while|at >-time",
  "lock|locking *1 @child|him|her|them *1 in *1 room|car|closet|basement|bathroom|garage|shed|cage",
  "shake|shaking *1 baby|infant|newborn",
  "give|giving *1 @child *3 @drink|benadryl|melatonin_to",
  // Drinking and drugs as a way through.
  "<-dont|not|never|to|avoid|without|stop|if|when|you|he|she|they|i get|getting drunk|hammered|stoned|high >+$|and|with|before|tonight|first|again|until",
  "drink|drinking *1 until|till you|it|everything|@self",
  "!drink|drinking|down|chug|chugging *2 bottle|fifth|handle|pint|case of *1 @drink",
  "have|having|take|taking|do|doing *2 shots before|until",
  "have|having|take|taking|do|doing *2 shots of @drink",
  "sniff|sniffing|huff|huffing|snort|snorting|inhale|inhaling *2 glue|paint|petrol|gasoline|it_from_a|aerosol|solvent",
  // What goes with going without food.
  "fast|fasting for *2 days|weeks",
  "lose|losing *3 pounds|kilos|kg|lbs|stone by|in|before|this",
  "chew|chewing *4 spit|spitting it|them out",
  "hide|hiding *2 food *2 napkin|sleeve|pocket|trash|bin|tissue",
  "weigh|weighing @self *2 times|after_every|before_and_after",
  "exercise|exercising|run|running|work_out|working_out *2 until|till *2 collapse|pass_out|faint|throw_up|puke|drop",
];
