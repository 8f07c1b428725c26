import type { WordLists } from "../pattern.js";

/** Words that several tables share: whom one turns to, how soon, and who tells rather than advises. */
export const words: WordLists = {
  /** A subject other than the listener, before a plain verb: what follows is told, not advised. */
  teller: "i we he she they it who my his doctor didnt doesnt",
  /** The same before a verb in -ing: "I've been taking". */
  amid: "im ive hes shes theyre weve theyve was were been being is are has had have youre started began",
  self: "yourself myself himself herself themselves themself ourselves yourselves oneself",
  their: "your my his her their our ones the a",
  doctor: `doctor doctors dr drs doc gp physician paediatrician pediatrician ped pedi psychiatrist dentist obgyn ob gyno
    gynecologist gynaecologist midwife surgeon cardiologist neurologist specialist nurse clinic vet veterinarian hospital er
    medical_professional healthcare_provider health_care_provider provider oncologist dermatologist pharmacist optometrist`,
  clinician: `doctor doctors dr doc docs gp physician paediatrician pediatrician psychiatrist psych pdoc dentist obgyn ob gyno
    gynecologist gynaecologist midwife nurse pharmacist therapist counselor counsellor psychologist specialist provider vet
    dermatologist neurologist professional`,
  urgent: `asap immediately urgently tonight right_away right_now straight_away this_minute this_instant at_once
    as_soon_as_possible as_soon_as_you_can without_delay as_fast_as_you_can`,
  police: "police cops cop policeman sheriff sheriffs constable gendarmes garda gardai",
  authorities: `police cops cop sheriff constable authorities cps ambulance paramedics emt emts fire_department fire_brigade
    fire_service coast_guard 911 poison_control poison_centre poison_center child_protective_services child_protection
    social_services adult_protective_services aps`,
  lawyer:
    "lawyer lawyers attorney attorneys solicitor solicitors barrister counsel legal_advice legal_representation legal_aid",
  law: `police cops cop detective detectives investigator investigators officer officers adjuster adjusters insurer insurance
    prosecutor da judge court cps immigration ice uscis fbi irs feds opposing_counsel their_lawyer his_lawyer her_lawyer
    their_attorney his_attorney her_attorney border_agents customs`,
  never: "dont not never avoid refuse shouldnt cant without before until mustnt decline stop",
};
