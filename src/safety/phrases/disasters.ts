import type { WordLists } from "../pattern.js";

/** Fire, water, wind and earth: what to do in the minutes that count. After the hazard pages of Ready.gov and of the Red Cross. */
export const disasterLists: WordLists = {
  disaster: `earthquake earthquakes quake tornado tornadoes tornados hurricane hurricanes cyclone typhoon flood floods flooding flash_flood
    wildfire wildfires bushfire bushfires tsunami avalanche landslide mudslide blizzard eruption aftershock aftershocks
    house_fire storm_surge thunderstorm lightning lightning_strike bombing air_raid nuclear_attack chemical_spill`,
  happening: "during if when in_case in_the_event in_case_of whenever once after as_soon_as while theres",
};

/** Phrases that say what to do in a disaster, in the notation of `phraseReader`. */
export const disasters: readonly string[] = [
  "@happening *4 @disaster >-season|insurance|damage|museum|exhibit|movie|film|relief",
  "a|an|the @disaster is|hits|strikes|comes|starts|warning|watch|siren|sirens|alarm|begins|happens|approaches|approaching",
  "tornado|flood|tsunami|storm|air_raid|hurricane siren|sirens|warning|watch|alert",
  "in a|an earthquake|flood|tornado|fire|house_fire|avalanche|tsunami|hurricane >+$|you|get|stay|go|dont|drop|run|never|leave",
  "during|in_case_of|in_the_event_of|if_there_is|if_theres|if_theres|when_theres|escape|grease|kitchen|electrical|house|chip_pan|pan|chip|fat|oil *1 fire|fires >-sale|drill|pit|place|up",
  "theres|there_is|is|are|was *1 a fire >+$|get|stay|call|leave|and|in_the|crawl|dont",
  "house|kitchen|building|pan|oven|clothes|car|home|hair|room|oil|stove is|are|catches|catch|caught *1 on_fire|fire",
  "catch|catches|caught *1 on_fire|fire >-with",
  "smoke_alarm|smoke_detector|fire_alarm|smoke_alarms goes|go|going|sounds|beeps|rings",
  "evacuate|evacuating|evacuation|evacuated",
  "take|taking|seek|seeking *1 shelter|cover >-dogs|dog|cats|songs|letter|photos|charge|up",
  "shelter in place",
  "drop cover|to_the_ground",
  "stop drop",
  "higher|high ground >-in|of|morally",
  "storm cellar|shelter|surge",
  "stay|keep|get away from *2 windows|downed|power_lines|river|floodwater|water >-parks",
  "flood water|waters|zone",
  "floodwater|floodwaters|riptide|undertow",
  "rip current|currents",
  "downed power_line|power_lines|line|lines|wire|wires",
  "live wire|wires",
  "dont|never|not *2 drive|walk|swim *3 through|into *2 flood|flooded|floodwater|water|smoke",
  "water|waters|river|rivers|creek|creeks|tide|tides|floodwater|floodwaters|stream|levels|level *3 rising|rises|coming_in|comes_in|coming_up|comes_up|pouring_in|gets_in|getting_in|reaches_the|over_the_road|up_to_the|up_to_your|at_the_door|at_your_door|over_your|in_the_house >-and_falling|to_the_boil|to_a_boil",
  "flooded|flooding road|roads|street|streets|underpass|ford|river|bridge|track|lane|crossing|streams",
  "full|filled|fills|fill|filling of|with *1 smoke",
  "siren|sirens *1 sounds|sound|goes|go|going|wails|blares",
  "fire|fires|wildfire|wildfires|flames *2 close|nearby|streets|miles_away|coming|spreading|spreads|reaches|approaching >-to_my|to_your",
  "ice cracks|cracking|breaks|breaking|gives_way",
  "cut off by *1 tide|water",
  "boiler|furnace|heater|generator|barbecue|bbq *8 headache|headachey|headaches|dizzy|drowsy|indoors|fumes",
  "headache|headachey|headaches|dizzy|drowsy *8 boiler|furnace|heater|generator",
  "water|river|tide|flood *2 any? higher >-ed|education",
  "thin ice",
  "until|while *2 storm *1 passes|is_over|blows",
  "stay inside|indoors *4 storm|smoke|ash",
  "crawl|stay_low *4 smoke",
];
