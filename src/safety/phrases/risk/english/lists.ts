import type { WordLists } from "../../../pattern.js";

/** Words that the phrases of danger share: whom they are about, and what is wished, left or done. */
export const dangerLists: WordLists = {
  /** Another person, of whom is told. */
  person: `son daughter child kid kids boy girl teen teenager friend friends bestie mate sister brother sibling mum mom mother dad father
    husband wife partner boyfriend girlfriend fiance fiancee bf gf ex cousin nephew niece uncle aunt auntie grandpa grandma grandad
    granddad grandfather grandmother gran nan nana granny roommate flatmate housemate neighbour neighbor student students pupil
    pupils colleague coworker workmate teammate classmate stepson stepdaughter stepdad stepmum stepmom twin year_old old someone
    somebody person client patient lodger godson goddaughter grandson granddaughter sons daughters sisters brothers mums moms dads
    husbands boyfriends girlfriends friends roommates flatmates students nephews nieces cousins kids partner partners child childs`,
  /** The same, of whom one has only a pronoun. */
  they: "he she they hes shes theyre",
  kin: `everyone everybody theyd they world people family parents kids children child wife husband partner mum mom mother dad father
    son sons daughter daughters friends brother sister anyone everyones theyll all boyfriend girlfriend hed shed he she girls boys
    grandchildren you youd`,
  better: "better happier fine lighter relieved free freer easier easy glad relief peace okay ok good",
  gone: `gone dead died disappeared vanished werent wasnt_here wasnt_around wasnt_alive wasnt_there not_here not_around not_alive
    no_longer didnt_exist didnt_wake never_existed never_born left_this_world killed_myself wasnt_born had_died werent_here
    werent_around werent_alive werent_in wasnt_in dont_exist die disappear vanish stopped_existing do_it end_it`,
  /** To be dead, or to make an end of oneself. */
  dead: `die be_dead kill_myself end_my_life end_it_all take_my_life take_my_own_life hang_myself shoot_myself drown_myself
    cease_to_exist stop_existing not_exist not_be_alive be_gone_forever unalive_myself commit_suicide end_my_own_life stop_living
    not_wake_up never_wake_up disappear_forever off_myself stab_myself jump_off_a stop_breathing not_live never_exist
    finish_my_life finish_myself finish_it_all end_everything end_this_life do_suicide suicide`,
  /** The same of another. */
  theirDead: `die be_dead kill_himself kill_herself kill_themselves kill_themself end_his_life end_her_life end_their_life
    end_it_all end_it take_his_life take_her_life take_his_own_life take_her_own_life hang_himself hang_herself shoot_himself
    shoot_herself drown_himself drown_herself stop_existing not_exist not_be_alive disappear_forever commit_suicide jump_off
    stop_living never_wake_up not_wake_up hurt_himself hurt_herself harm_himself harm_herself cut_himself cut_herself stab_himself
    stab_herself harm_themselves hurt_themselves kill_hisself end_everything finish_it`,
  live: `live living alive exist existing be_alive being_alive stay_alive staying_alive keep_living go_on_living carry_on_living
    stay_here be_here being_here staying_here life be_around go_on carry_on keep_going going_on carrying_on continue
    wake_up breathe`,
  reason: "reason reasons point sense use purpose meaning",
  /** What makes living one place or way rather than living at all. */
  dwelling: `in near so far there with abroad at out like my alone on together up under next over closer by away on_campus without_a
    without_my for_the from rent forever_in the_dream healthy vegan here_in`,
  when: "when if once after since until till before because cos and but",
  tablets:
    "pills tablets meds medication paracetamol tylenol ibuprofen painkillers antidepressants xanax valium codeine insulin sleepers opioids aspirin capsules",
  body: "arm arms wrist wrists leg legs thigh thighs stomach skin hip hips ankle ankles hand hands body",
  aggressor: `he she they husband wife partner boyfriend girlfriend bf gf ex dad father mum mom mother stepdad stepfather stepmum
    stepmother stepmom brother sister son uncle aunt grandpa grandfather grandad boss manager landlord carer caregiver nurse coach
    teacher cousin in_law roommate flatmate man men fiance neighbour neighbor boys parents hes shes theyre daughter someone somebody`,
  beat: `hit hits hitting beat beats beating punch punches punched punching kick kicks kicked kicking slap slaps slapped slapping
    choke chokes choked choking strangle strangles strangled strangling smack smacks smacked smacking whip whips whipped thrash
    thrashes thrashed belted batter batters battered batters headbutted bash bashes bashed`,
  seized:
    "grab grabs grabbed pull pulls pulled drag drags dragged hold holds held pin pins pinned throw throws threw push pushes pushed shove shoves shoved slam slams slammed smash smashes smashed",
  weapon:
    "knife gun blade machete axe hammer bat rifle pistol shotgun weapon scissors razor screwdriver bottle firearm",
  victim: "me us him her them",
  dear: `mum mom mother sister brother kids kid children child son daughter baby little boy girl wife husband dad father gran nan
    grandma family friend girlfriend boyfriend cousin nephew niece toddler stepson stepdaughter siblings dog`,
};
