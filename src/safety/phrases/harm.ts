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
  meal: "meals eating dinner dinners lunch lunches breakfast food foods you_eat",
};

/** Advice to wound oneself, in the notation of `phraseReader`: it belongs to what is said of self-harm. */
export const selfHarm: readonly string[] = [
  "@urging *1 @wounding @self >+$|and|until|till|when|if|again|a|with|on_the|in_the >-a_favor|a_favour|a_deal|a_piece|a_slice",
  "^ @wounding @self >+$|and_then|until|till|when|if|again|with",
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
];
