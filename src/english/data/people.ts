/** What somebody can be to a person, in the singular; their plurals are found by rule. */
export const relations = `
  mother father mum mom mam mummy mommy mama dad daddy papa parent sister brother sibling twin son daughter child kid baby toddler
  teenager stepson stepdaughter stepmother stepfather stepmum stepmom stepdad stepbrother stepsister husband wife
  spouse partner girlfriend boyfriend fiance fiancé fiancee fiancée ex ex-husband ex-wife ex-boyfriend ex-girlfriend ex-partner
  friend bestie mate pal buddy grandmother grandfather grandma grandpa gran granny nan nana grandad granddad grandparent
  grandson granddaughter grandchild grandkid aunt auntie aunty uncle cousin nephew niece godmother godfather godson goddaughter
  mother-in-law father-in-law sister-in-law brother-in-law son-in-law daughter-in-law in-law boss manager supervisor
  colleague coworker co-worker teammate teacher professor tutor lecturer student pupil coach mentor therapist counsellor
  counselor psychologist psychiatrist doctor gp nurse midwife sponsor neighbour neighbor roommate flatmate housemate landlord
  landlady client customer patient carer caregiver classmate schoolmate bandmate relative foster-mother
  foster-father employee employer lodger tenant guardian pastor priest imam rabbi vicar crush bf gf hubby wifey
`;

/** Plurals that no rule makes of the singular. */
export const oddPeople = `children wives in-laws grandchildren babies relatives folks mothers-in-law exes besties`;

/** Words that stand before such a word and belong to it: "best friend", "little sister", "line manager". */
export const closeWords = `
  best old older younger little big elder eldest youngest oldest middle twin half step former new good close dear late foster
  adopted baby line closest only whole entire extended own ex dearest
`;

/** First names that are common where English is spoken, and those that are no other word of English. */
export const firstNames = `
  aaron abdul abby abigail adam adele adrian agnes ahmed aidan aisha akira alan alana alba albert alejandro alex alexander alexandra
  alfie alice alicia alina alison allison alyssa amanda amara amelia amina amir amit amy ana anastasia andre andrea andreas andrew
  andy angela angelo angie anika anil anita anja ann anna anne annie anthony antonio anya archie ariel arjun arthur asha ashley ava
  barbara beatrice becca becky bella ben benjamin bernard beth bethany betty bianca billy bob bobby brandon brenda brian
  bridget brittany bruce bryan caitlin calvin cameron camila carl carla carlos carmen carol caroline carolyn cassie catherine cathy
  cecilia charles charlie charlotte chen cheryl chiara chloe chris christian christina christine christopher cindy claire clara
  claudia colin connor craig cristina cynthia daisy dan daniel daniela danielle danny daphne darren dave david debbie deborah
  deepa denise dennis derek diana diane diego dimitri dmitri dominic donald donna doris dorothy doug douglas duncan dylan eddie
  edith edward eileen elaine eleanor elena eli elias elijah elisa elise elizabeth ella ellen ellie elliot emily emma enrique eric
  erica erik erin esther ethan eva evan eve evelyn ewan fatima felix fernando finn fiona florence frances francesca francis
  frank fred freddie freya gabriel gabriela gareth gary gavin gemma geoff george georgia gerald gina giovanni giulia gloria gordon
  graham greg gregory greta guy hana hannah haruto hasan hassan hazel heather hector helen helena henry hiroshi holly howard hugh
  hugo hussein ian ibrahim ida imran ines ingrid irene iris isaac isabel isabella isla ismail ivan jacob jacqueline jade jaime
  jake jamal james jamie jan jane janet janice jasmine jason javier jay jean jeff jeffrey jen jenna jennifer jenny jeremy jerry
  jess jesse jessica jill jim jimmy jo joan joanna joanne joe joel johanna john johnny jonas jonathan jordan jorge jose joseph
  josephine josh joshua joyce juan juanita judith judy julia julian julie jun justin kai karen karim karl kate katerina katherine
  kathleen kathryn kathy katie katja katrina kayla keith kelly ken kenji kenneth kevin khadija kieran kim kirsten kiran kofi kurt
  kyle lara larry laura lauren lea leah lee leila lena leo leon leonard leslie lewis liam lila lily linda lindsay lisa liz lizzie
  logan lola lorraine louis louise luca lucas lucia lucy luis luka lukas luke lydia lynn madeleine madison maggie mahmoud malik
  manuel marcel marcia marco marcus margaret maria mariam marian marie marina mario marion marjorie marlene martha martin martina
  marvin mary maryam matilda matt matteo matthew maureen maurice max maya mehmet mei melanie melissa mia michael michelle miguel
  mike mila millie milo mina miranda miriam mohamed mohammed molly mona monica monika morgan moses muhammad nadia nancy naomi
  natalia natalie natasha nathan neha neil nell nelson niamh nicholas nick nicola nicole nigel nikhil nikita nina noah noel noor
  nora norma norman olga oliver olivia omar oscar otto owen pablo paige pam pamela paolo patricia patrick paul paula pauline pedro
  penny pete peter phil philip phoebe pierre polly priya rachel rafael rahul raj rajesh ralph ramon raquel rashid ravi ray
  raymond rebecca reggie renee rhys ricardo richard rick ricky rita rob robert roberto robin rodrigo roger roland ron
  ronald rosa rosalind rosie ross rowan roy ruby russell ruth ryan sabrina sally sam samantha samira samuel sandra sandy sanjay
  sara sarah saskia scott sean sebastian sergei sergio shane shannon sharon shaun sheila shirley shreya silvia simon simone sofia
  sonia sophia sophie stacey stacy stan stanley stefan stella stephanie stephen steve steven stuart sue sunita susan susanna
  suzanne sven sylvia takashi tamara tanya tara tariq ted teresa terry tess tessa theo theresa thomas tim timothy tina toby todd
  tom tomas tommy toni tony tracey tracy travis trevor tyler uma ursula valerie vanessa vera veronica vicky victor victoria vijay
  vikram vincent viola violet virginia vivian vladimir walter wanda wayne wei wendy wesley wilhelm willem william xavier yara
  yasmin yolanda yuki yusuf yvonne zach zachary zahra zara zoe zofia
`;

/** Names above that are everyday words in small letters, so that only a capital inside a sentence makes them names. */
export const wordNames = `
  angel art bill billy bob carol chase chuck daisy dawn drew eve faith frank grace grant guy harry heather hazel holly hope iris
  ivy jack jade jay jean jerry jim joy june lance lee lily mark may mike miles molly nick norm olive pat patience penny pete
  ray rich rob robin rose ruby rusty sandy sky stan sue summer ted tony violet ward will kim dan van jo jan jun mona max
`;
