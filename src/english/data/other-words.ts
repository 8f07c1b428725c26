/*! Word lists chosen with the help of WordNet 3.1, Copyright 2011 by Princeton University: see LICENSE. */

/** The commonest nouns, singular. In every list here the words of a line share their first two letters. */
export const nouns = `
abandonment abbey abdomen abduction ability abortion absence absorption abstraction absurdity abuse
academic academy acceleration accent acceptance access accessory accident accomplice accomplishment accordance account
accountant accounting accreditation accumulation accuracy accusation ace acetone achievement acid acquaintance
acquiescence acquisition acre acreage act action active activity actor actress actuality
addiction addition additive address adhd adios adjective adjunct adjustment administration administrator admiral
admiration admirer admission adoption adrenaline adult advance advantage adventure advertising advice advisor
aeration aerator aerosol
affair affection affiliation afternoon
age aged agency agenda agent agglutination agglutinin aggression aggressiveness agony agreement agriculture
ahem
ai aid aide ailment aim air aircraft airfare airline airplane airport airway aisle
alarm album albumin alcohol ale alert algae alibi alien alignment allegiance allergy alley alliance allies alligator
allotment allowance allusion ally aloha alpha altar alteration altercation alternative altitude aluminum alveolus
amateur amazement amazon ambassador amber ambience ambiguity ambition ambulance ambush amelia amendment american amigo
ammo ammunition amnesia amount amp amplitude amusement
ana anaconda analogy analysis analyst anastomosis anatomy anchor andrena andromeda anecdote anemia angel angelus anger
angle anguish animal anionic ankle anniversary announcement announcer annoyance anode answer ant antagonist antelope
antenna antibody anticipation antidepressant antidote antigen antiserum antivirus anxiety
apache apartment ape apology app apparatus appeal appearance appendix appetite applause apple applicant application
appointee appointment appreciation apprehension apprentice approach approval approximation apron
aquarium
arc arch archbishop archer architect architecture archive area arena argon argument arithmetic ark arm armadillo armor
army arrangement array arrest arrival arrogance arrow arse arson art artery article artillery artist
ash ashtray aspect aspirin ass assassin assassination assault assemblage assembly assent assessment asset asshole
assignment assistance assistant associate association assumption assurance asthma astonishment astronaut asylum
athlete atm atmosphere atom atrophy attachment attack attempt attendance attendant attention attic attitude attorney
attraction
aubergine audience audio audition august aunt auntie authenticity author authorities authority authorization auto
automobile autopsy autumn
avenue average avocado avoidance
award awareness awe
ax axe axis
baby babysitter bachelor back background backing backpack backstage backup backyard bacon bacteria badge badness bag
bagel baggage bail bailey bait baker bakery baking balance balboa balcony baldrick ball ballad ballet balloon ballot
ballplayer ballroom baloney bam ban banana band bandage bandit bang bank banker banking banner bannister banquet bar
barbecue barbell barbeque barcode bargain barge barista bark barker barn baron baroness barrel barrier bartender base
baseball basement bash basil basis basket basketball bass bat batch bath bathroom bathtub batman baton battalion
batter battery battle battlefield bay bayonet
beach beacon beads beam bean beard bearer beast beats beau beauty beck bed bedding bedroom bedtime bee beebread beef
beeper beer beginning behalf behavior behaviour belief believer bell belle belly belongings belt bench bender benedict
benefit benjamin bent bequest berlin berry beta beth betrayal betta
bf
bible bicycle bid bike bikini bill billing billion bin bingo biology bird birth birthday biscuit bit bite bitterness
blackness blackout bladder blade blah blame blanket blast blaze bleeding blend blessing blind blindness blink bliss
bloat block blockade blog bloke blonde blood blood-pressure bloom blossom blot blouse blow blue bluetooth bluff blur
board boarding boat bob body bodybuilder bodyguard boiler bolt bomb bomber bombing bond bone bongo bonus book booking
bookmark bookstore boom boost booster boot booth booty booze border boredom bosom boss bottle bottom bough boulevard
bounce boundary bounty bouquet bourbon bout bow bowel bowl bowman box boxcar boxer boy boycott boyfriend boyhood
bpd
bra brace bracelet bracket brad brain brake branch brand brandy brass brat bravery brazil breach bread breadth
breakdown breakfast breakthrough breakup breast breath breed breeder breeze brent brew bribe brick bride bridge bridle
brief briefcase brig brigade brigadier brightness bristle british broadcast broccoli broker bronc bronchiole bronchus
bronze brood broom broth brother brother-in-law brotherhood brow brownie browser bruise brunch brush brutality brute
bubble buck bucket buckle buckskin bud buddy budget budgie buffalo buffer buffet bug builder building bulb bulge bulk
bull bullet bulletin bullock bully bum bumblebee bummer bump bumper bun bunch bundle bunk bunker bunny burden bureau
bureaucracy burger burglar burglary burgundy burial burn burnout burrito burrow burst bus bush business businessman
butler butt butter button buyer buzz buzzer
bypass
cab cabbage cabin cabinet cable cache cactus cadet cafe cafeteria caffeine cage cake calculation calendar calf caliber
calibration call caller calm cam camel camera camouflage camp campaign camper camping campus cancer candidate candle
candy cane cannon canoe canon canteen canvas canyon cap capability capacity cape capital capitalism cappuccino capsule
captain caption capture car carb carbon card cardboard cardinal care career cargo carnival carpenter carpet carriage
carrier carrot carry-on cart cartoon cartridge carver cascade case cash casino cassie cast castle casualty cat catalog
catalogue catastrophe catcher category catharsis cathedral cathode catkin cattle cause caution cautious cavalry cave
caviar cavity
cbt
cc
ceiling celebration celebrity celery cell cellar cellphone cellulose cement cemetery cent center centre century cereal
ceremony certainty certificate
chad chain chair chairman chalk challenge chamber champ champagne champion championship chance chancellor chandler
change channel chant chaos chap chapel chapter character characteristic characterization charcoal charge charity charm
chart charter chase chat chatter check check-in checkbook checklist checkout cheek cheer cheerleader cheese
cheeseburger chef chemical chemist chemistry cheque chess chest chi chick chicken chickpea chief child childhood chili
chill chimney chimp chin china chinese chino chip chisel chlorine chocolate choice choir cholesterol chopper chord
chore chorus chosen chow christ christmas chromatography chromium chronicle chuck chum chump chunk church churchyard
chute
ciao cichlid cigar cigarette cinch cinema cinnamon circle circuit circulation circumstance circus citizen city
civilian civilization
claim claimant clam clamor clan clap clarence clarity class classic classification classmate classroom clatter clause
claw clay cleaner cleaning clearance clergyman clerk cliche click client cliff climate climax clinic clip cloak clock
closet closure clot cloth clothes clothing cloud clown club clue clump cluster clutch clutter
cm
co-worker coach coal coalition coast coaster coat coating cobra coca cocaine cockpit cockroach cocksucker cocktail
coco cocoa coconut code coefficient coffee coffin cohesion coil coin coincidence col cola cold cole collaboration
collage collapse collar colleague collection collector college collier collins collision cologne colonel colony color
colour colt columbo column coma comb combat combination comeback comedian comedy comet comfort command commander
comment commentary commentator commerce commercial commission commissioner commitment committee commodity commodore
commonwealth commotion commune communication communion communism communist community commute commuter companion
company comparison compartment compass compassion compensation competence competition competitor complaint complement
completion complex complexity complication complicity compliment component composer composite composition compost
compound comprehension compromise compulsion compulsive compulsivity computation computer comrade con concentrate
concentration concept conception concern concert conclusion concrete concussion condemnation condition condo condom
conduct conductor cone conference confession confidence confirmation conflict conformity confusion congratulation
congregation congress congressman conjugate conjunction connection connotation conscience consciousness consent
consequence conservatism conservative consideration consistency consolation console consonant conspiracy constable
constant constipation constituent constitution construction consul consulate consultant consultation consumer contact
container contemplation contempt content contention contest contestant context continent continuity contortion contour
contraception contraceptive contract contractor contradiction contrary contrast contribution control controversy
convenience convent convention conversation conversion convertible convict conviction convoy cook cookie cooking
cooking-spray cookware cooler coop cooperation cooperative cop copay copper copy cord cordon core cork corn corner
coroner corporal corporation corps corpse correction correlation correspondence correspondent corridor corruption
cortex cosmos cost costa costume cottage cotton couch cough council counsel counseling counselling counsellor
counselor count countdown countenance counter counterpart countertop countess country countryman countryside county
couple courage courgette courier course court courtesy courthouse courtroom cousin cove cover coverage cow coward
cowboy coworker coyote
cpu
crab crack cracker crackle cradle craft cramp craps crash crate craving crawl cream crease creation creator creature
credentials credibility credit credo creek creeps crest crew crib cricket crime criminal crisis crisp criterion critic
criticism crochet crook crop crossing crossroads crotch crow crowd crown cruelty cruise cruiser crunch crusade crush
crust cry crystal
cube cubism cucumber cue cuff cuisine cult culture cumin cup cupcake curb cure curfew curiosity curl currency current
curriculum curry curse curtain curve cushion custody custom customer cut cutback cutler cutter
cv
cycle cyclist cytoplasm
dad daddy dagger dairy daisy dale dam damage dame dance dancer danger dark darkness darling dash data database date
datum daughter davenport dawn day daycare daylight daytime
deacon dead deadline deaf deal dealer dean dear dearest death deb debate debris debt debut dec decade decay december
decency deception decision deck decking declaration decline decomposition decor decoration decorator decrease decree
dedication deductible deduction deed deer default defeat defect defence defendant defender defense defiance deficiency
definition degree delay delight delivery delta delusion demand democracy democrat demolition demon demonstration
demythologization den denial denomination density dent dentist department departure dependence deposit deposition
depot depravity depression depth deputy derision descent description desert design designer desire desk desktop
despair desperation despite dessert destination destiny destroyer destruction detail detection detective detector
detention detergent determination detour deuce developer development device devil devotion
diabetes diagnosis diagram dial dialect dialectic dialogue dialysis diameter diamond diaper diaphragm diarrhea
diarrhoea diary dice dickhead dickie dictionary diesel diet difference differentiation difficulty diffusion digger
dignity digs dilemma dilution dime dimension din diner dink dinner dinosaur diplomat dipole dipper direction director
dirk dirt disability disagreement disappearance disappointment disapproval disaster disc discharge discipline
discomfort discontinuity discount discovery discrepancy discretion discrimination discussion disease disgrace disguise
disgust dish disk dislike dismay disobedience disorder dispatch displacement display disposal dispute disregard
distance distinction distortion distraction distress distribution distributor district disturbance ditch divan dive
diversion divestiture dividend divine divinity division divorce dixie
dock docket doctor doctrine document documentary documentation dodge doe dog doggie doggy doll dollar dolly dolphin
domain dominance domination dominion domino donation donkey donor doodle doom door doorbell doorman doorstep doorway
dope dork dorm dory dosage dose dot double doubt dough doughnut dove download downtown downvote dozens
draft dragon dragonfly drain drake drama drape drapery drawer drawing dream dreamer dregs dress dresser dressing drift
drill drink drip drive driver driveway driving drizzle drone drop drought drove drug drugstore drum drummer drunk
dryer
duchess duck duct due dug dugout dumbbell dumpling dumps duplicate duration dusk dust duty
dwarf dwelling
dye dynamite
eagerness eagle ear earning earphone earring earth earthquake easel east easter eats
eccentric echo eclipse economist economy ecstasy
eddy edge edit edition editor editorial education educator
effect effectiveness efficacy efficiency effluent effort
egg eggplant ego
elbow elder election electricity electron electronics element elephant elevation elevator elf elite elk ellipsoid
elution elves
email embankment embarrassment embassy emblem embrace emergency emission emoji emotion empathy emperor emphasis empire
employee employer employment empress
encounter encouragement end endeavor ending endurance enemy energy enforcement engagement engine engineer engineering
english enjoyment enough ensemble ensign enterprise entertainment enthusiasm entity entrance entrepreneur entry
envelope environment envy enzyme
epidemic epiphysis episode epoch
equation equilibrium equipment equivalent
era erica errand error
escalation escape escort essay essence establishment estate estimate
eta etc etcetera eternity ethics
european
evacuation evaluation eve evening event evidence evil evolution
ex exam examination example exasperation excellency exception excess exchange excitability excitement exclamation
excuse execution executive exemption exercise exertion exhaust exhibition exile existence exit expansion expectation
expedition expenditure expense experience experiment experimentation expert expertise explanation exploit exploitation
exploration explosion export exposure express expression extension extent extract extreme
eye
fabric face facebook facility fact factor factory faculty fail failure fairy faith faithful fake falcon fall fallout
fame familiarity family fan fancy fanny fantasy fare farewell farm farmer farming fashion fat fate father
father-in-law fatigue fatso fault favor favorite favour fax fay
fear feast feat feather feature february federation fee feed feedback feedlot feeling fella fellow fellowship felony
female fence fern ferry festival fever fez
fiance fiancee fiber fibre fibrosis fiction fiddle field fiend fig fight fighter fighting figure fil file filling film
filming filter filth finance finch finding finger fingerprint fire firearm fireman fireplace firm firmware fish fisher
fisherman fishing fist fit fitness
flag flake flame flank flap flare flash flashlight flask flat flatmate flatness flavor flavour flaw flea fleet flesh
flex flexibility flick flies flight flint flip float flock flood floor flooring floss flour flow flower flu fluff
fluid fluorescence flurry flush flux fly flyer
foam focus foe fog foil fold folder foliage folk folklore follower food fool foot footage football footstep force
forehead foreigner foreman forensics forest forge forgiveness fork form format formation formula formulation fort
fortress fortune forum foundation fountain fourteen fowler fox
fraction fractionation fracture fragment frame framework franklin frat fraternity fraud freak freedom freelance
freeway freezer freight french frenzy frequency freshman friday fridge friend friendship fries fright fringe frog
front frontage frontier frost frosting fruit frustration
fucker fuel fugitive fulfillment fuller fumes fun function fund funeral funnel fur furnace furniture fury fuse fusion
fuss futility future
gadget gag gaiety gain gal galaxy gale gallant gallery gallop gamble gambler gambling game gamma gang gangster gap
garage garbage garden gardener garland garlic garment garnish garrison gas gash gasoline gasp gastrocnemius gate
gathering gator gauge
gear gecko geek geisha gel gen gender gene general generalization generation generator generosity geneva genie genius
gentleman german gesture getaway
gf
ghetto ghost ghoul
giant gif gift gig gilbert ginger girl girlfriend given
glance gland glare glass glasses gleam glen glimpse glitter globe gloom glory gloss glove glow glue gluten glycerine
gm
goal goat gob god goddess godfather goitrogen gold goldfish golf goliath goodness goodwill goody google goose gorge
gorilla gospel gossip governed government governor gown
gpu
grace grad grade gradient graduate graduation graham grail grain gram grandchild granddaughter grandeur grandfather
grandma grandmother grandpa grandparent grandson granny grant grape graph graphite grass grasshopper gratification
gratitude grave graveyard gravity gravy gray graze grease greatcoat greatness greed green greeting grenade grey grid
grief griffin grill grin grip grocer groceries grocery groom grooming groove ground group grove grownup growth grub
grudge
guarantee guard guardian guest guidance guide guideline guilt guinea guinea-pig guitar gulf gum gun gunfire gunner
gunshot gut gutter guy
gym gymnast gymnastics gypsy
habit hack hail hair haircut half halfback hall hallelujah halloween hallway halo halt ham hamburger hamlet hammer
hamster hand handcuff handful handicap handkerchief handler handshake handwriting hangar hangover happiness harassment
harbor harbour hard-drive hardtack hardware hare harm harmony harness harp hart harvest hash hashtag hassle haste hat
hatch hate hatred haul haunch haunt haven haversack hawk hay hazard haze
hdmi
head headache headlight headline headphone headquarters healing health heap hearing heart heartbeat heat heater
heather heating heaven heavyweight hedge heel height heir helicopter helium hell heller helm helmet help hem
hemisphere hemoglobin hemorrhage hen herald herb herd heritage hero heroin herring hesitation
hierarchy highlight highness highroad highway hike hiking hill hilum hinge hint hip hippie historian history hit hitch
hm
hobby hockey hog holder hole holiday holiness holler hollow holly holster home homeland homer hometown homework
homicide homogeneity homosexual honesty honey honeybee honeymoon honor honour hood hoof hook hoop hooray hoot hope
hopper horizon hormone horn horror horse horseman hose hospital hospitality host hostage hostel hostess hostility
hotel hotshot hound hour house household housekeeper housekeeping housemate housewife housework housing howdy howl
hr
hub hue hug hulk hum humanity humans humiliation humor humour hunch hunger hunk hunt hunter hurdle hurricane hurt
husband hush hustle hustler hut hutch
hydration hydride hydrogen hymn hype hypocrite hypothalamus hypothesis
ice icing
idea ideal identification identity ideology idiom idiot idol
ignition ignorance
illness illusion illustration
image imagery imagination imbecile imitation immediacy immigrant immigration immortality immunity impact impatience
implication import importance imprecation impression imprint improvement impulse impurity
in-law inability inbox incentive inch incidence incident incitement inclination incline income incompetent
inconvenience increase independence index indication indicator indictment indifference indignation individual
individualism induction industry inevitable infant infantry infection inference infield infiltration infirmary
influence influencer info informant information ingredient inhabitant inheritance inhibition initiative injection
injury injustice ink inlay inmate inn inning innocence innovation input inquiry insanity insect insight insinuation
insistence insomnia inspection inspector inspiration instagram installation instance instant instinct institution
instruction instructor instrument instrumentation insult insurance intake integer integration integrity intellect
intellectual intelligence intensity intent intention interaction intercept interchange intercourse interdependence
interest interference interferometer interior interlude intern internet internship interpretation interpreter
interrelation interrogation interruption intersection interval intervention interview intimacy intonation intrigue
introduction introject intruder intuition invasion invention inventory investigation investigator investment
invitation invoice involvement
iodide iodine ion
ip
ira iris iron irony irregularity irritation
island isolation issue
italian itch itching item itinerary
ivory ivy
jab jackass jacket jackpot jacks jade jail jam janitor january japan japanese jar jasmine jasper jaw jay jazz
jealousy jean jeep jelly jeopardy jerk jersey jest jet jewel jewellery jewelry
jig jimdandy jingle
job jock jockey jog joint joke joker jolt jonah journal journalism journalist journey joy
judas judge judgement judgment juice july jump junction jungle junior junk junkie junkyard jurisdiction jury justice
justification
kale karaoke karate karma kat kayak
keeper keg ken kennel kerb ketchup keto ketosis kettle key keyboard keynote
khan
kibble kick kid kiddo kidnapper kidney killer kind kindergarten kindness king kingdom kirk kiss kisser kit kitchen
kitten
knapsack knee knife knight knock knot knowledge knuckle knuckles
lab label labor laboratory laborer labour lace lack lad ladder lady lagoon lake lama lamb lambert lamp lance land
landing landlord landscape lane langley language lantern lap lapse laptop larva lasagna laser lass lassie lat lather
latrine laugh laughter launch laundry laurel lava law lawn lawsuit lawyer layer layoff layout layover
lb
lead leader leadership leaf league leak leap learning lease leash leather lecture ledge ledger left leftfield leftover
lefty leg legacy legend legislation legislator legislature leisure lemma lemon lemonade length lens lentil leopard
lesson letter lettuce level lever leverage lexicostatistics
liability liaison liar liberal liberalism liberty librarian library licence license lid lie lieutenant life lifestyle
lifetime lifter light lighthouse lighting lightning lignite lily limb lime limit limitation limo limousine line linen
lineup ling lingerie linguist link linkedin lion lip lipstick liquid liquor list listener listing liter literature
litre litter litter-box litterbox liver livestock lizard
load loaf loan lobby lobe lobster locality location lock locker lodge loft log logic login logout loneliness loner
longing look lookout lookup loop loot lord lordship lore loser loss losses lot lotion lottery lounge love lover
loyalty
luck luggage lull lulu lumber lump lunch luncheon lung lunkhead lure lust luxury
lyric lyricist
mac macaroni mace machine machinery mack madame mademoiselle madman madness maestro mafia magazine magic magician
magnet magnetism magnitude magnum maid maiden mail mailbox mailman mainland maintenance majesty majority majors maker
makeup malaise male malik mall malware mam mamma man management manager mandate maneuver manhattan manhood maniac
manifestation manifold mankind manner manometer manor manpower mansion manslaughter manual manufacturer manure
manuscript map maple mara marathon marble marc march mare marge margin marijuana marina marinade marine mark marker
market marketing marketplace marksman marquis marriage marrow marsh marshal marshall martini martyr mask mason mass
massacre massage masses master masterpiece mastery mat match mate material math mathematics matrimony matrix matter
mattress maturity max maximum maxwell mayo mayor
meadow meal means meantime measure measurement meat mechanic mechanism medal medic medication medicine meditation
medium meds meeting melancholy melody melon meltdown mem member membership meme memo memorial memory men menace
menarche mentor menu merchandise merchant mercury mercy merger merit merlin mermaid mesh mess message messenger
messiah metal metaphor meteor meteorite meter method metre metro metropolis
mg
mi micelle microchip micrometeorite micron microorganism microphone microscope microsecond microwave middle midnight
midst migraine mil mile militia milk mill millennium miller millidegree milligram millionaire milo milord mimesis min
mina mind mindfulness mindset mine mineral minimum mining minister ministry mink minor minority mint minute miracle
mirror misery misfortune misgiving missile mission missus missy mist mistake mistress misunderstanding mitzvah mix
mixture
ml
mo mob mode model modernity modernization modifier modulation module moisture mojo mold mole molecule mom moment
momentum momma mommy monastery monday money monitor monk monkey monocle monopoly monster monte month monument mood
moon moonlight moose mop moral morale morality morgue morning morocco moron morphine morphophonemics mortal mortality
mortar mortgage moss motel mother mother-in-law motif motion motivation motive motor motto mould mound mount mountain
mouse moustache mouth move movement movie
much mucosa mud muffin mulch mule multiplicity mum mummy murder murderer murphy muscle museum mushroom music musical
musician musket musketry mustache mustang mustard mutant mutt muzzle
myrtle mystery mystique myth
nail name nanny nap napkin napoleon naptime narrative narrator nation nationalism native nature navigator navy nay
nazi
necessity neck necklace need needle neighbor neighborhood neighbour neighbourhood nelson neocortex neon nephew nerd
nerve ness nest net netflix network networking neurosis neurotic neutralism neutralist neutrophil newborn news
newspaper newton
ng
nick nickel nickname niece night nightclub nightfall nightingale nightmare nineteen ninth nip nipple nitrogen
node noise nonfiction nonsense noodle noon norm north northeast northwest nose notch note notebook notice notion nova novel
novelist novelty november nowhere
nucleus nude nudge nuisance number nun nurse nursery nut
oak oath oatmeal
object objection objective obligation obscurity observation observer obsession obstacle obstruction
occasion occupant occupation occurrence ocd ocean october
odds odor odour
offence offender offense offensive offer office officer official offset offspring
oil
omission
onion onset onslaught
ooze
opener opening opera operation operator operetta opinion opium opponent opportunity opposite opposition option
orange orb orbit orchestra orchestration order orderly ordinary oregano organ organification organism organization
orgasm origin original originality ornament orphan orphanage orthography
ossification
ounce outburst outcome outfielder outfit outing outlaw outlet outline outlook output outrage outreach outset
oven overall overcast overhaul overhead overload overpayment overtime overture
owl owner ownership
ox oxen oxidation oxygen
oyabun oyster
pa pace pack package packet pact pad paddle padlock padre paediatrician page pageant pager pail pain paint painter
painting pair palace palm pan pancake panel panic pants paper paperback paperwork paprika par parachute parade
paradigm paradise paragraph parakeet parallel parameter paranoia parasite parcel pardon parenchyma parent parenting
parish park parking parlor parody parrot parsley part participant participation particle particular partner
partnership partridge party passage passenger passion passport password pasta paste pastor pasture pat patch patent
path patience patient patrol patron patronne patsy pattern patty pause pavement paw pawn payback paycheck payday
payment paypal payroll
pdf
pea peace peacock peak peanuts pearl peasant pebble pecs pedal pediatrician peg pegboard pen penalty pencil
penetration penguin penis pennant penny pension pentagon penthouse people pep pepper percent percentage perception
perfection perfectionism performance performer perfume perimeter period periodical periphery perk permission permit
perry persistence person personality personnel perspective perspiration pest pet petition petitioner petroleum
phalanx phantom pharmacy phase phenomenon philosopher philosophy phoebe phoenix phone phonology phony phosphate photo
photocopy photograph photographer photography phrase physician physics
pi pianist piano picket pickle pickup picnic picture pie piece pier pig pigeon pike pile pilgrim pill pillow pilot
pimp pin pinch pine pink pinky pint pioneer pipe pipeline piper pirate pistol pit pitch pitcher pituitary pity pivot
pizza pizzeria
place placement plaintiff plan plane planet plank planner plant plantation planter plasma plaster plastic plate
platform platoon platter play playboy player playground playlist playwright plaza plea pleasure pledge plenty pleura
plight plot plough plow plug plumber plumbing plumpness
pneumonia
pocket podcast poem poet poetry point poison poker polarity polarization pole police policeman policy polish
politician politics poll pollen polo polynomial polyphosphate pond pony poodle pool poop popcorn pope poppy popularity
population porch pork porn porno pornography port portal porter portfolio portion portrait position positivist posse
possession possibility post postcard poster posture pot potassium potato potential potentiality potion potter pottery
pound poverty powder power
practice prairie praise prank prayer preacher precaution precedent precinct precision predecessor preference pregnancy
prejudice premiere premises premium premonition prep preparation preschool preschooler prescription presence present
presentation president pressure prestige prevention preview prevision prey price pricing prick pride priest primary
prime prince princess principal principle print priority prison prisoner privacy private privilege prize pro
probability probation problem procedure proceeding process proclamation procrastination procreation procurement
producer product production productivity prof profession professional professor profile profit program programme
programming progress progression prohibition project projection prom prominence promise promotion pronoun proof prop
propaganda propagandist property prophecy prophet proportion proposal proposition proprietor proprietorship
prosecution prosecutor prospect prosperity prostitute protease protection protector protein protest protocol prototype
providence province provision
pseudophloem psyche psychiatrist psycho psychologist psychology psychopath
ptsd
pub public publication publicity publisher publishing puck pudding puke pulse pump pumpkin punch puncture punishment
punk pup pupil puppet puppy purchase purge purity purple purpose purse pursuit pushup puss pussycat puzzle
pyramid
quack quackery quadrant qualification quality quantity quantum quarantine quarrel quarter quarterback queen query
quest question questionnaire queue quid quiet quill quilt quinoa quirt quiz quote
rabbi rabbit race racist rack racket radar radiation radical radio radish radius raft rag rage raid rail railroad rain
rainbow rake rally ram ramp ramrod ranch rancher range ranger rank ranking ransom rap rapist rascal rash rat rate
rating ratio ration rattle rattlesnake ray razor
reaction reactionary reactivity reactor reader readiness reading realism reality realization realm reaper rear reason
reasoning reassurance rebel rebellion rebound recall recap receipt receiver reception receptionist recipe recipient
recital recognition recollection recommendation record recorder recording recovery recreation recruit recruiter
recruitment red redcoat reddit redhead reduction reed reef reel referee reference refill refinance reflection
reflector reflex reform refrigerator refugee refund refusal regard regiment region registrant registration regret
regulation rehabilitation rehash rehearsal reign rein reindeer reinforcement rejection relation relationship relative
relay release relevance relief religion relish remainder remains remark remedy reminder remorse removal rendezvous
rent rep repair repetition replacement replay reply report reporter representation representative reproach reptile
republic republican reputation request requirement rescue research resemblance resentment reservation reserve
reservoir reset residence resident residue resignation resistance resistor resolution resonance resort resource
respect respite response responsibility rest restatement restaurant restraint restriction result resume resurrection
retail retailer retention retirement retreat return reunion revelation revenge revenue reverend reverse review
revision revolt revolution revolver reward
rhyme rhythm
rib ribbon rice riches richness riddle ride rider ridge rifle rifleman rig rights rim ring rinse riot rip ripple rise
risk rite ritual rival river
road roadway roar roast robber robbery robe robot rock rocket rod rodeo rogue role roll roller roman romance romantic
roof roofing rookie room roommate roost rooster root rope rose rosemary rot rotation rotor roughness round rout route
router routine rover row royalty
rpm
rubber rubbish rube ruby rudder rug ruin rule ruler rumble rumor rumour run runaway runner runway rupture rush rushing
rust
rye
sabotage sack sacrifice saddle sadness safe safety sail sailor saint sake salad salary sale salesman saline saliva
salmon salon saloon salt salvation sample samurai sanction sanctuary sand sandpaper sandwich sang sanity sarcasm
satellite satire satisfaction saturday sauce saucer sausage savage savannah saving savior sawyer
scaffold scale scalp scalpel scan scandal scanner scar scare scarf scenario scene scenery scent schedule scheme
schmuck scholar scholarship school schooling schoolteacher science scientist scissors scoop scooter scope score scorn
scorpion scoundrel scours scout scrap scrapbook scrape scratching-post scream screech screen screenshot screw script
scripture scrooge scrutiny sculpture
sea seal sear search season seasoning seat seating sec second secrecy secret secretary secretion section sector
security seed segment seizure selection self self-care self-confidence self-esteem self-harm self-respect self-worth
selfie semen semester seminar senate senator senior sensation sense sensibility sensitivity sensor sentence sentiment
separation sept september septum sequence sergeant series sermon serpent serum servant serve server service session
set setting settlement settler setup severance sewage sewer sex sexuality
shack shade shadow shaft shame shampoo shape share shark shear sheath shed sheep sheet shelf shell shelter shepherd
sheriff sherlock sherry shield shift shin shine ship shipment shipping shirt shit shithead shiver shock shoe shook
shooter shop shopping shore shortage shortcut shorts shortstop shot shotgun shoulder shove shovel shower showtime
shred shriek shrine shroud shrug shuffle shunt shutdown shutter shuttle shyness
si sibling sickness side side-hustle sidekick sidewalk siding sieve sigh sight sign signal signature significance
signor signup sil silence silhouette silk silver similarity similitude simmer simplicity sin sincerity singer single
sink sinner sip sir siren sister sister-in-law site situation sixties size
skate skeleton sketch skewer ski skid skiff skiing skill skillet skillset skin skinner skirmisher skirt skull skunk
sky skype
slacks slap slate slater slaughter slave slavery slayer sleep sleeve slice slick slide slight slip slipper slipstream
slit slob slope slot sludge slug slumber slump
smartphone smash smear smell smile smirk smoke smoothie smudge
snack snag snake snap snare sneer sniper snow snowball snowboard
soap soccer socialism society sock sod soda sodium sofa software soil sol solace soldier sole solid solidarity solo
soloist solution somersault son sonar song sophomore soprano sore sorrow sort soul sound soup source south southeast
southpaw southwest souvenir sovereign
spa space spaceship spade spaghetti spam span spanish spark speaker spear specialist specialization specialty species
specificity specimen speck spectacle spectator specter spectrum speculation speech speed spell spelling sperm sphere
spice spider spike spill spin spinach spine spiral spire spirit spiritual spite splash splendor splice splinter split
spokesman sponge sponsor spool spoon sport sportsman spot spotlight spouse sprain spray spread spreadsheet spree
spring springtime sprint spur spy
squad squadron square squash squeal squid squire squirrel
sr
ssd
stability stable stack stadium staff stage stain stairs stake stalk stalker stall stallion stamp stampede standard
standby standpoint staple star starboard stare starship starter state statement statesman station statistic statue
stature status statute stay steak steakhouse stealth steam steel steeple stein stem step stepdad stepdaughter
stepfather stepmom stepmother stepparent stepson stereo stereotype stern steroid stew steward stewardess stick sticker
stiff stillness stimulation stimulus sting stitch stock stockholder stockpile stoicism stole stomach stone stool stops
storage store storm story stove stovetop strain strand stranger strap strategy straw strawberry stray streak stream
street strength stress stretch stride strife strike string strip stripe stripes stripper stroke stroll structure
struggle strychnine stub student studio study stuff stuffing stump stunt stupid stupidity style
sub subdivision subject submarine submission subpoena subsection subsistence subspace substance substitute subsystem
subtitle suburb subway success succession successor suck sucker suction suffering sugar suggestion suicide suit
suitcase suite sultan sum summary summer sun sunday sundown sunglasses sunlight sunscreen sunshine superintendent
superior superiority superman supermarket supernatural superstar superstition supervision supervisor supper supplement
supply support supporter supremacy surf surface surfing surge surgeon surgery surplus surprise surrender surroundings
surveillance survey survival survivor sushi suspect suspense suspension suspicion suture
swab swallow swamp swan swap swarm sweat sweater sweep sweetheart sweetie sweetness swell swelling swimmer swimming
swine swing switch sword
syllable symbol symmetry sympathy symphony symptom synchro syndrome synthesis syrup system
tab table tablet tack tackle taco tactic tad tag tail tailor takin tale talent talk tally tam tammy tan tangent tangle
tango tank tanner tantrum tap tape tar target task taste tattoo taunt tavern tax taxi taxpayer
te tea teacher teaching team teammate teamster tear tease tech technique technology teddy teen teenage teenager teeth
telegram telegraph telegrapher telephone telescope television telly temp temper temperature temple temptation tenant
tendency tenement tennis tense tension tent tenth tequila term terminal terrace terrarium territory terror terrorism
terrorist test testimony testing text textile texture
thanks thanksgiving theater theatre theft theme theologian theology theorem theory therapist therapy thermocouple
thermometer thesis thicket thickness thief thigh thing third thirst thirteen thorn thought thread threat threshold
thrill throat throne throttle thrust thug thumb thunder thursday thyroglobulin thyroid thyroxine
tick ticket tickle tide tie tiger tights tile timber time timer timing timothy tin tint tip tire tissue titer title
toad toast toaster tobacco toby today toddler toe tofu toilet token toll tomato tomb tomorrow ton tone tongue tonight
tool tooth toothbrush toothpaste top topic topping torch tore torment torso torture toss total touch touchdown tour
tourist tournament tow towel tower town toy
trace track tract tractor trade trademark trader tradition traditionalist traffic tragedy trail trailer train trainer
training traitor tramp trance transaction transcript transducer transfer transit transition translation transmission
transmitter transport transportation trap trash trauma travel traveler tray treason treasure treasury treat treatment
treaty tree treetop trek trench trend trey triad trial triamcinolone triangle tribe tribute trick trickle trigger trim
trinity trip triple triumph troll troop trooper trophy trot trouble trough trousers trout troy truce truck trump
trumpet trunk trust trustee truth try
tsunami
tub tube tuberculosis tubing tuesday tug tuition tummy tumor tuna tune tunnel turd turf turkey turmoil turn turner
tutor tux tuxedo
tv
twain tweak tween tweet twenties twig twilight twin twinkle twist twitter
type typewriter tyre
ulcer ultracentrifugation
umbrella
uncertainty uncle unconscious underpants understanding underwear underworld unemployment unfortunate uniform union
unit unity universe university unknown
upbringing upgrade uproar upset upside uptake uptown upvote
urine url
usage usb use usefulness user username
utility utopia
vacancy vacation vacuum vagina valentine valet validity valley valor value valve vampire van vanilla vanity vapor
vapour variable variation variety varnish vase vaudeville vault
veal vector veg vegan vegetable vegetarian veggie vehicle veil vein velocity velvet vengeance vent ventilation venture
veranda verb verdict verge veronica verse version vertex vessel vest vet veteran
vibe vice vicinity victim victory video videotape view viewers viewpoint villa village villain vindication vine
vineyard vintage viola violation violence violet violin virgin virginity virtue virus visa viscosity vision visit
visitor vista vitality vitals vitamin viva
vlog
vocabulary vodka voice volcano volley voltage volume volunteer vomit voodoo vote voter vow voyage
vpn
vulture
wacko wage wager wagon waist waiter waitress wake wakefulness walk walker wall wallet wallpaper wally wand war ward
warden wardrobe warehouse warfare warhead warlock warmer warmth warner warning warrant warren warrior wash waste water
watercolor watercolorist wave wavelength wax way
weakness wealth weapon weasel weather weaver web website wedding wedge wednesday weed week weekend weekly weenie
weight weirdo weld welfare well-being wellbeing wen werewolf west
whale wheat wheel wheelchair wheeler whereabouts whip whirring whiskey whisky whisper whistle white whitey whiz
widow width wife wifi wig wildcat wilderness willingness willow willpower wimp win wind window windshield wine wing
winner winter wire wiring wisdom wise wish wit witch witchcraft withdrawal witness wizard
wolf wolfram woman womb wonder wood woodworking woof wool word work workbench worker workload workout workshop world
worm worry worship worst worth wound
wrap wrath wreck wright wrinkle wrist writer writing wrong
xylem
yacht yahoo yang yard
year yearbook yell yellow yen yesterday
yield yin
yoga youngster youth youtube
yr
zeal zero zest
zinc zip
zombie zone zoo zoom
zucchini
`;

/** The commonest adjectives; "nicer" and "nicest" are understood where "nice" is listed. */
export const adjectives = `
abdominal abject able abnormal abroad abrupt absent absolute absorbed abstract absurd abusive
academic acceptable accessible accompanied accountable accurate acid active actual acute
adamant addicted addictive additional adequate adjacent adjusted administrative admirable adolescent adorable adult
advanced adventurous adverse
aegean aerated aesthetic
affected affectionate affixed affordable afloat afraid african
aged aggressive agreeable agricultural
airborne airtight airy
alert alien alike alive alleged allergic allied alone alpine alternate alternative alveolar
amateur amazed amazing amber ambiguous ambitious american amorphous ample
anal analogous analytic anatomical ancestral ancient anglican angry animated annoyed annoying annual anonymous another
anti anticipated antique antithyroid anxious
apostolic appalling apparent appealing appetizing applicable appointed appreciable appropriate approved approximate
apt
aqueous
arbitrary architectural arctic armed arrogant arterial arteriolar articulate artificial artistic arty
ashamed asinine asleep assistant assorted astonished astonishing astral astute
athletic atlantic atomic attentive attic attractive attributable
auld authentic autistic automatic autonomic auxiliary
available average
awake aware awesome awful awkward
backward bacterial bad baked balanced bald ballistic bandaged bankrupt barbaric bare barefoot based bashful basic bats
bearded beautiful behavioral believable beloved beneficial benign best better bewildered
biblical big binomial biological bipolar bitchy bitter bitty bizarre
black bland blank blatant bleak blind blithe blond blonde bloodthirsty bloody blown blue blunt blurred blurry
bogus bold bonkers bonny bony boon borderline bored boring born bossy bouncy bound
brave brazen brazilian breathless brief bright brilliant brisk british brittle broad broke broken bronchial bronze
brown brutal brute
buddhist built bulky bully bumpy burnt burnt-out busy
callous calm canadian candid capable capitalist captive cardiac cardinal carefree careful careless carnal carotid
casual catastrophic catchy catholic causal cautious
celestial cellular central ceramic cerebral certain certified
chance chaotic characteristic charged charitable charming chatty cheap cheeky cheerful cheery cheesy chemical chestnut
chic childish chilly chinese chipper choice christian chronic chubby chummy chunky
circular circumstantial civic civil civilian
clad classical classified classy claustrophobic clean clear clerical clever clingy clinical close closed cloudy
clueless clumsy
co-dependent coarse cockeyed cocky codependent cognitive coherent cold collective colombian colonial colored colorful
colossal colour comatose comfortable comfy comic commercial common communist compact comparable comparative
compassionate compatible competent competitive complete completed complex complicated complimentary composite
comprehensive compulsive conceivable concentrated concerned conclusive concrete confederate confident confidential
confused confusing congregational congressional conjugated connected conscientious conscious consecutive consequent
conservative considerable considerate consistent consonantal conspicuous constant constructive contagious contemporary
continental continual continuous contractual contrary controlled controversial convenient conventional convinced
convincing cool cooperative cordial corky corny corporate correct correctional corresponding corrupt cortical cosmic
costly counter countless courageous courteous covered cowardly coy cozy
crackers crafty cranky crappy crazed crazy creamy creative credible creepy criminal crimson crisp crispy critical
crooked crowded crucial crude cruel crummy crunchy crushing crusty cryptic
cuban cubist cuddly culinary cultural cultured cumulative curious curly current curt curved curving customary cute
cylindrical cynical
daft dainty damn damned damp dangerous danish dark darned dated dazed
dead deadly deaf dear decadent deceased deceitful decent decisive deep defective defensive definite definitive
deliberate delicate delicious delightful delirious delusional deluxe demanding democratic demonic denominational dense
dental dependable dependent depressed deranged desirable desolate desperate despicable destructive detached detailed
detectable determined developed developmental deviant devious devoted dexter
diabolical diagnostic diagonal diagonalizable dietary different difficult diffuse digital dignified dim dimensional
dingy diplomatic dire direct dirty disabled disagreeable disappointed disastrous discernible disciplinary disciplined
discreet diseased disgraceful disgusting dishonest disloyal disordered disorderly disqualified disrespectful dissolved
distal distant distasteful distinct distinctive distinguishable distinguished distraught disturbed disturbing divers
diverse divine divisive divorced dizzy
domestic dominant dopey dormant dotty double doubtful down-to-earth downhill downtown downward dozen
dramatic drastic drawn dreadful dreamy dreary dressed dried driven drugged drunk drunken dry
dual dubious due dull dulled dumb dusty dutch
dyed dynamic dysfunctional
eager early earnest earthly earthy east eastern easy easygoing
eccentric economic economical ecstatic
edged edgy editorial educated educational
eerie
effective efficient
eighteen eighteenth eighth eighty
elaborate elastic elder elderly eldest electoral electric electrical electromagnetic electronic elegant elementary
eligible eloquent elusive
embarrassing embedded eminent emotional empirical empty
endless enduring energetic engaged english engrossed enjoyable enormous enough enthusiastic entire entitled envious
environmental
epic epidemic epileptic
equal equitable
erect erotic erratic
essential established
eternal ethical ethnic
european
evasive everlasting every everyday evident evil evolutionary
exact excellent exceptional excess excessive excitatory excited exciting exclusive executive exhausted exhausting
exotic expendable expensive experienced experiential experimental expert explicit explosive exposed expressed
exquisite extended extensive exterior external extinct extra extracurricular extraordinary extraterrestrial
extravagant extreme extroverted exuberant
fabulous faded faint fair faithful fake fallen false familiar famous fancy fantastic far faraway farther fascinating
fascist fashionable fast fat fatal fateful fatty faulty favorable favorite
fearful fearless feasible federal feeble feisty female feminine femoral ferocious fertile festive fetal feverish fewer
fickle fictional fierce fiery fifteen fifteenth fifth filthy final financial fine finite firm first first-time
firsthand fishy fit fitting fixed
flaky flashy flat flawless fleet fleeting flexible fluent fluffy flush flushed
foggy fond foolish foolproof forbidden foregoing foreign foremost forensic forfeit forgotten formal former formidable
forthcoming fortunate forward foul fourteen fourteenth fourth foxy
fragile fragmentary frail frank frantic freaky free french frequent fresh freudian fried friendly frightened
frightening frightful frigid fringed frisky frivolous frontal frosty frozen fruity frustrated frustrating
full full-time functional fundamental funky funny furious furry fussy futile future fuzzy
gabby gaga galactic gallant gaunt gay
general generalized generous genetic gentle genuine geographic geometric german
ghastly ghostly
giant giddy gigantic girlish given
glad glamorous glaring glinting glittering global gloomy glorified glorious glum
gnarly
goddam goddamn goddamned godforsaken golden gonzo good gorgeous
graceful gracious gradual graduate grammatic grammatical grand granted graphic grateful grave gravitational gray
greasy great greedy greek green grey grievous grim grimy groovy gross grotesque grown grueling gruelling gruesome
grumpy
guilty gullible gutless
gymnastic
haggard hairy half halfway handsome handy happy hard hardcore hardworking hardy harmful harmless harsh hasty hateful
hazardous hazel
headless healthy heartbreaking heartbroken heartfelt heartless heartwarming hearty heated heavenly heavy hebephrenic
hebrew hectic heedless hefty heinous held helpful helpless hep hereditary heroic heterogeneous
hidden hideous high high-quality hilar hilarious hilly historic historical
hoarse hollow holographic holy homely homemade homesick homey homicidal homogeneous homosexual homozygous honest honey
honorable honorary honored honourable hopeful hopeless horizontal horny horrendous horrible horrid horrific horrified
hostile hot
huge human humane humanitarian humble humorous hungarian hungry hurried hurt hurtful husky
hydraulic hygienic hypocritical hypothalamic hypothetical hysterical
icky icy
ideal idealized identical identified idiotic idle
ignorant
ill illegal illegitimate illiterate illustrious
imaginary imaginative imitation immature immediate immense imminent immoral immortal impartial impassioned impatient
impeccable impending impenetrable imperative imperial impersonal impertinent impetuous impolite important impossible
impotent impressive improper improved impulsive
inactive inadequate inappropriate inbound incapable incident inclined incoming incomplete inconsiderate inconsistent
inconvenient incorrect increased incredible incurable indebted indecent indefinite independent indestructible indian
indifferent indigenous indirect indistinct individual indolent indoor industrial inescapable inevitable inexpensive
inexperienced infamous infectious inferior infernal infinite influential informal infrared ingenious inherent inhuman
initial injured inner innocent innovative inorganic inquisitive insane insatiable inscribed insecure insensitive
inseparable insightful insignificant insolent insoluble inspirational instrumental insufficient intact integral
intellectual intelligent intelligible intense intensive intent intentional interested interesting interlobular
intermediate interminable internal international interstate interstellar intimate intolerable intricate introverted
intuitive invaluable invasive investigative invincible invisible involuntary involved inward
iodinated
irish ironic ironical irrational irregular irrelevant irresistible irresponsible irritable
isolated isotonic
italian itchy
jaded japanese
jealous jewish
joint jolly joyful joyous
judgmental judicial juicy jumbo jumpy junior juvenile
kaput
keen key
kindly kinesthetic kinky
knowledgeable known
korean kosher
laden laid laid-back lao large last late latent latin latter lavender lawful lax lazy
leaky learned least leery left legal legendary legislative legitimate lengthy less lethal lewd
liable liberal licensed lifeless lifelong light lighted lightweight likely limited limp linear lined linguistic liquid
lit literal literary little live lively
loaded loathsome local located loco logical lone lonely lonesome long long-distance long-term loose lost loud lousy
lovable lovely loving low low-key lowly loyal
lucid lucky lucrative ludicrous lumbar lumpy lunar lunatic lurid luscious lush luxurious
lv
lyric
mad magical magnetic magnificent main majestic major male malicious malignant mandatory mangled mangy manic
manipulative manned many marginal marian marine marital marked marketable maroon martial martian marvellous marvelous
masculine massive maternal matey mathematical mature maximum
meager meaningful meaningless measly measurable mechanical medical medieval mediocre medium meek melancholy
melodramatic memorable mental merciful merciless mere merry messy metallic meteoritic meticulous metropolitan mexican
microscopic mid midway midwestern mighty mild military milky mind-blowing mindful mindless mini miniature minimal
minimum minor miraculous miserable misleading misplaced missing mistaken misty misunderstood mixed
mobile mock moderate modern modest modified moist molecular molten momentary monastic monetary monstrous monumental
moral morbid moronic morphophonemic mortal motionless motor mountainous
much muddy muffled multiple municipal murderous muscular mushy musical mute mutual
mysterious mystic mystical mythological
naive naked nameless narcissistic narrative narrow nasal nasty national native natural naughty nauseous naval nazi
neanderthal near nearby neat necessary needed needless needy negative negligent negligible negro neighboring
neighbouring neither neo nervous net neural neurodivergent neurological neurotic neurotypical neutral new newborn
newfound next
nice nifty nilpotent nineteen nineteenth ninety ninth
noble nocturnal noisy non-existent nonmetallic nonsense nonspecific normal norse north northeast northern northwest
northwestern nostalgic nosy notorious
nuclear nude numb numbing numerical numerous nuts nutty
obedient objective obligated obliged oblivious obnoxious obscene obscure observant observed obsolete obvious
occasional occupational occupied
odd
offensive official offline offshore
oily
ok okay
old old-school olden olive olympic
ominous
ongoing online
open operational operative opposite optical optimistic optimum optional
oral orange orbital orderly ordinary organic organized oriental oriented original ornery orthodox
outdoor outer outgoing outrageous outright outside outstanding outward
oval overall overbearing overcooked overdue overhead overnight overpriced overrated overseas overweight overwhelmed
overwhelming
paid painful painless pale panicky parallel paramagnetic paramount paranoid paranormal parasympathetic parental parked
part-time partial particular passionate passive pasted pathetic pathological patriotic pauline payable
peaceful peachy pearly peculiar pediatric pelvic penal pending penniless perceptive perfect perilous periodic perky
permanent perpetual persistent personal persuasive pertinent perverse pesky petite
phantom pharmaceutical phenomenal philosophical phonemic phonologic phony photographic physical physiological
picky pictorial pilar pink pitiful
plain planetary platonic plausible playful pleasant pleased pleasing plentiful pleural plump
poetic poignant pointless poised poisonous polar polish polite political pompous poor popular pornographic porous
portable posh positive positivist possessive possible postal posterior potent potential powdered powerful powerless
practicable practical precarious preceding precious precise predictable pregnant prehistoric prejudiced preliminary
premature premium preoccupied prepared preposterous present presentable presidential prestigious presumptuous
pretentious pretty previous priceless primal primary prime primitive principal prior private privileged pro probable
procedural prodigious productive professional profitable profound progressive prolonged prominent promiscuous
promising prompt prone pronounced propagandistic proper proportional prospective prosperous protective protestant
proud proverbial provincial provocative prudent
pseudo psychiatric psychical psychological psychotic
pubic public puffy pulmonary punctual puny pure purple pursuant pushy puzzled puzzling
quack quaint qualified qualitative quantitative quasi queasy queer questionable quick quiet quits
rabid racial radiant radical radioactive ragged rainy random rapid rare rational raw
ready real realistic reasonable reborn recent receptive reciprocal reckless recognizable recreational red reduced
redundant refreshing regal regimental regional regular related relative relaxed relentless relevant reliable relieved
religious reluctant remarkable remote renal repeated representative reproducible reproductive republican repulsive
reputable required resentful resident residential residual resourceful respectable respectful respective respiratory
responsible restless resultant retarded retired revolutionary
rhythmic
rich ridiculous right righteous rightful rigid ripe risky
rocky roman romantic rosy rotten rough round routine rowdy royal
rude rugged runaway runny rural russian rusty ruthless
sacred sad sadistic safe salty sane sapphire sarcastic sassy satanic satisfactory satisfied saucy savage savory
savoury
scared scary scattered scenic scented schematic schizophrenic scientific scrawny screwy
seasick seasonal seated second secondary secondhand secretive secure sedate seeming selective selfish selfless senile
senior sensational senseless sensible sensitive sensory sensual sentimental separate separated septic serene serial
serious settled seventeen seventh seventy several severe sexual sexy
shabby shaded shadowy shady shaggy shaken shaky shallow shameful shameless shaped shared sharp sheer shiny shitty
short short-term shortsighted shrewd shrill shut
sicilian sick significant silent silly silver similar simple simulated simultaneous sincere sinful single singular
sinister sixteen sixth sixty
skeletal skeptical sketchy skilled skinny
slack sleazy sleepless sleepy slender slim slimy slippery sloppy slow sly
small smart smelly smitten smooth smug
snappy sneaky snotty snowy snug
sober social soft soggy soiled solar sole solemn solid solitary somatic sonic sophisticated sordid sore sorry sought
sound sour south southern sovereign soviet
spacious spanish spare spatial special specialized specific specified spectacular spectral speechless speedy spherical
spicy spirited spiritual splendid spoiled spoken spontaneous spooky sporting spotless spread
square squat squeaky
stable stained stale stark startled startling static statistical statutory steady steep stereo stereotyped sterile
sterling stern sticky stiff still stingy stinky stolid stormy stout straight straightforward strained strange
strategic stray stressed stressful stretched stricken strict striking strong structural structured strung stubborn
stuffy stumpy stung stunning stupid sturdy stylish
subconscious subdued subjective sublime submissive subsequent substantial subtle suburban successful successive sudden
sufficient suicidal suitable suited sullen sundry sunny super superb superficial superior supernatural superstitious
supportive supreme sure surgical surplus surprised surprising surreal susceptible suspended suspicious
swedish sweet swift swiss sworn
symbolic symmetric sympathetic symphonic synthetic
taboo tacky tactical tactual taken tall tame tangible tangled tardy tart tasteful tasty tattered taut
technical technological tedious teen teenage teeny temporal temporary tender tentative tenth terrible terrific
terrified territorial
thankful theatrical theological theoretical therapeutic thermal thick thieving thin third thirsty thirteen thorough
thoughtful thoughtless
tibetan ticklish tidal tied tight timely timid tiny tired tiresome titanic
tolerant tonal top topless tops torn total touchy tough toxic
traditional tragic trained transparent transpiring transverse trashy traumatic treacherous trembling tremendous tribal
tricky triple triumphant trivial tropical troublesome true trustworthy truthful
turkish
twentieth twin
typical
ugly
ultimate ultra ultrasonic
unable unacceptable unadjusted unanimous unanswered unarmed unattractive unauthorized unavailable unavoidable unaware
unbearable unbelievable unborn unbroken uncanny uncertain uncharged unclean unclear uncomfortable uncommon unconcerned
unconscious uncontrollable uncool undaunted undepicted underage undercooked undercover underground underlying
underrated understaffed understandable understood underwater underway undone uneasy unemployed unethical uneven
unexpected unexplained unfair unfaithful unfamiliar unfit unforgivable unfortunate unfriendly ungainly ungrateful
unhappy unhealthy unheard unholy unified uniform unimportant uninteresting uninvited unique universal unjust unkind
unknown unlike unlikely unlimited unlucky unmarried unmolested unnatural unnecessary unnoticed unofficial unorthodox
unpaid unpaired unpleasant unpopular unprecedented unpredictable unprepared unprofessional unprotected unreal
unrealistic unreasonable unreconstructed unrelated unreliable unsafe unsatisfactory unseen unsolved unspeakable
unspoken unstable unstoppable unstressed unstructured unsuccessful unsure unthinkable untold untouched untraceable
untrue unusual unwanted unwilling unworthy
upbeat upcoming upper upright upscale upset upstairs upstream uptight upward
urban urgent
useful useless usual
utmost utopian utter
vacant vaginal vague vain valiant valid valuable valued variable varied various varying vascular vast
vengeful verbal veritable vertical veteran
viable vibrant vicious victorian victorious vigorous vile vindictive violent virgin virtual virtuous visible visual
vital vivid
vocal vocational void volatile volcanic voluntary
vulgar vulnerable
wacky wakeful wan wandering warm waterproof
weak wealthy weary wee weird welcome welcoming well-known well-meaning west western wet
whatever whatsoever whiny white whole wholesome
wicked wide widespread wild willing windy wiry wise wishful witty
wonderful wondrous wooden woody workable worldly worldwide worn worried worse worst worth worthless worthwhile worthy
wounded
wretched written wrong wrongful
yankee
yellow
yonder young youthful
yummy
zero
`;

/** The commonest adverbs; those in -ly are understood where their adjective is listed. */
export const adverbs = `
aboard abroad
accidentally across
admittedly
afar afoot aft afterward afterwards
again ago
ahead
aimlessly
alas alike almost aloft alone along alongside aloud alphabetically already alright also altogether always
anew anyhow anymore anyplace anyway anyways anywhere
apart apiece
around artfully
asap ashore aside asleep astern astray astride
atop atrociously
away awhile awry
back backward backwards barefoot
beforehand behind beneath besides best better beyond
blissfully
bodily
chiefly chronologically
close closer closest
coincidentally conceptually conversely covertly
daily
doubtless downright downriver downstairs downstream downward downwind
earlier earliest early eastward
edgewise
effortlessly
elsewhere
emphatically
enough
ergo
especially
etcetera
even evenly eventually ever evermore everywhere
exceedingly expressly
far farther farthest fast faster fastest
fervently
figuratively fine first firsthand
forcibly forever forevermore forth forthwith forward forwards
full-time fully further furthermore
habitually half halfway hard
headlong hence henceforth here hereabouts hereafter hereby herein heretofore
hither hitherto
home homeward hourly however
implicitly
inadvertently increasingly indeed indiscriminately indoors inexorably inside insofar instantly instead instinctively
invariably inward
just justifiably justly
kinda kindly
late later
leisurely lengthwise less
likely likewise
long longer longest loose
manually maybe
meanwhile metaphorically methodically
midway
monthly more moreover most mostly
much
namely
near nearby nearer nearest never nevertheless
nightly
non nonetheless northward northwest notably noticeably notwithstanding now nowadays nowhere
offhand offline offshore often oftentimes
once online only onshore onward
ostensibly
otherwise
outdoors outright outside outward
overboard overhead overly overnight overseas overtly
part-time partly past patiently
perchance perhaps peripherally
plenty plumb
predominantly preferably presumably pretty profusely pronto
purposely
quick quicker quickest quite
rather
reflectively regardless regretfully regrettably resolutely
right right-away rigorously
scarce scarcely scathingly scrupulously
secondhand secretly seldom
shyly
skillfully
slightly slower
snidely
so someday somehow someplace sometime sometimes somewhat somewhere soon sooner sorta southeast southward
sparsely
stealthily still straight straightaway strenuously
succinctly super supposedly sure
systematically
tearfully tenfold terminally
then thence there thereafter thereby therefore therein thereof thereto thither thrice throughout thus
tight timely tiptoe
today together tomorrow tonight too
twice
unawares unconditionally underfoot underneath undoubtedly unduly unequivocally unintentionally unquestionably
unwittingly
upriver upstairs upstate upstream upward upwards
verily very
vicariously
weekly well westerly westward
whence wherever
wilfully willfully withal within
woefully worse
yearly yesterday yet
`;

/** Plurals that are not made with -s or -es. */
export const oddPlurals = `
alumni
amends
analyses
bacteria bases
bites
breaks brothers-in-law
businessmen buys
cacti calves catches cattle
children
climbs clothes
crises criteria
cuts
data
deer
diagnoses
drives drops
elves
falls
feet
finds firemen fish fixes
folks
fungi
geese gentlemen
glasses
goods
grandchildren groceries
guys
halves
hits
holds hooves
in-laws
jeans
jumps
kicks kids
knives
laughs
leaves leftovers
lifts lives
loaves
media meets men
mice mixes
oxen
pants parents passes
people
phenomena
picks
police policemen
pulls pushes
quizzes
raises
refills
rides
salesmen
scarves scissors
selves series
shakes sheep shelves shorts shows
sisters-in-law
skips
species
squeezes
staff stands starts stepchildren stops
swaps
teeth
thanks theses thieves throws
updates
watches
wipes wives
wolves women
wraps
youth
`;
