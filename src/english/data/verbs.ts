/*! Word lists chosen with the help of WordNet 3.1, Copyright 2011 by Princeton University: see LICENSE. */

/**
 * Base verbs by how they read at the start of a sentence that names no subject, as people write in forums, mails and
 * reviews. Judged for the word there, not for the word anywhere: "talk" is a noun too, but "Talk …" nearly always asks.
 * Words of a line share their first two letters, so that a line is read only when a word of it is met.
 */

/** Nearly always a verb there: "Take a week off", "Unfollow him". Spellings in -ise are understood wherever -ize is listed. */
export const clearVerbs = `
abandon abase abate abbreviate abdicate abduct abet abide abjure ablate abolish abominate abrade abridge abrogate
abscond absolve absorb abstain abut
accede accelerate accentuate accept acclaim acclimate acclimatize accommodate accompany accomplish accord accost
accoutre accrete accrue accumulate accuse accustom achieve acknowledge acquaint acquiesce acquire activate actualize
actuate
adapt add addle adduce adhere adjourn adjudge adjudicate adjure adjust administer administrate admit admonish adopt
adorn advertise
aerate
affirm afflict afford
aggrandize aggravate aggress agitate agonize
aim air-dry air-fry airdrop
alchemize alienate align alkalinize alkalize allay allege alleviate allocate allot allow allude alphabetize alt-tab
alter
amass amaze ameliorate amend americanize amortize amplify amputate amuse
anaesthetize analyse analyze anastomose anatomize anesthetize annotate announce annoy annul anoint antagonize
anthropomorphise anticipate
apologize appal appease applaud apply appoint appraise apprehend apprise approve
arbitrate argue arouse arraign arrange arrive
ascend ascertain ascribe ask asperse asphyxiate aspire assail assassinate assemble assert assess assign assimilate
assist assuage assure astound
atomize atone attach attain attend attest attorn attract attribute attune
audit augment authenticate authorize autofill automate autosave
avenge aver avert avoid avouch avow
awaken
babble baby-proof baby-sit baby-talk babyproof babysit babywear backpedal backscatter backslide backtrack bad-mouth
badmouth bake bamboozle banish baptize barnstorm bask bastardize baste batch-cook bate bathe batten bawl
be beat beautify beckon becloud become bedim befall befoul befriend beg beget begin begrudge beguile behave behead
behove belabor belabour belie belittle bellow bemoan bend bequeath berate beseech beset beshrew besiege besmirch
bespeak bestow bestride bethink betide betoken betray betroth beware bewilder bewitch
bilk bind binge-watch bingewatch bisect
blacken blacklist blanch blandish blat blend blindside blister blot blow-dry blub bludgeon
bodge bodyboard boil bollix bolster bombard bonk boost borrow botch bother bottle-feed
brace braid brainwash braise brattle break breastfeed breathalyse breathe bring broaden browbeat browse brutalize
budge build bulldoze bullyrag bumble burble burglarize burgle bury bushwhack buy
bypass
cackle cadge cajole calcify calculate calibrate cancel cannibalize cannulate canonize canoodle canvass capitalize
capsize captivate capture caramelize carjack carry carve castigate castrate cat-proof cat-sit catalyze catapult
catastrophize catch categorize cater cauterize cavort
cease cede celebrate centralize cerebrate certify
chafe chaperone characterize chasten chastise cheapen cheat check cherish cherry-pick chevvy chew chide child-proof
childproof chlorinate chomp choose chop choreograph christen chuckle chuff
circulate circumcise circumnavigate circumvent cite civilize
clarify clasp classify cleanse cleave clench click clicker-train climb cling clobber clog clomp clothe cloy
co-parent co-sign co-sleep coalesce coax coddle codify coerce cogitate coincide cold-call coldcock collaborate collect
collide collude colly color-code colorize colour-code combine combust come commemorate commence commend commentate
commercialize commingle commiserate communicate commute compare compartmentalize compel compensate compete compile
complain complicate comply comport compose comprehend compress comprise compute computerize concatenate conceal
concede conceive concentrate conceptualize conclude concoct concur concuss condemn condense condescend condole confer
confess confide configure confine confirm confiscate conform confound confront confuse congeal congest congregate
conjure connect connive connote conquer conserve consider consign consolidate consort conspire constitute constrain
constrict construct construe consult consume consummate contact contaminate contemplate contemporize contend continue
contort contradict contravene contribute contrive convalesce convene converse convert convey convince convulse cook
cooperate coordinate coparent cope copulate copy-paste correlate correspond corroborate corrode cosign cosleep
cosponsor couchsurf counteract counterbalance counterstrike countervail cozen
crate-train crawl creak create creep criminalize cringe crisscross criticize cronk croon cross-check crossbreed
crosscheck crouch crowdfund crowdsource crucify crumble crumple crystallize
ctrl-click
cuddle culminate cultivate curate curdle curtail customize cut
dally dampen dangle darken dart daunt dawdle dazzle
de-escalate de-stress deactivate deaden deadhead deafen debark debase debone debrief debug debunk decaffeinate decamp
decapitate deceive decelerate decerebrate decide decimate decipher declaim declare declaw declog declutter decode
decommission decompose decompress deconsecrate deconstruct decontaminate decontrol decorate decorticate decrypt
dedicate deduce deduct deem deep-clean deep-fry deepen deescalate deface defame defend defer defibrillate define
deflate deflea deflect deflower deforest deform defrag defraud defray defrock defrost defuse defy degas deglaze
degrade degrease dehumanise dehumidify dehydrate deify deject delegate delete delist deliver delouse delve demagnetize
dematerialize democratize demolish demonize demonstrate demoralize demote demystify denazify denigrate denote denounce
deny deodorize depart depict deplane deplete deplore deploy depopulate deport depose deprave deprecate depreciate
depress depressurize deprive depute deputize deracinate derail deregulate deride derive derust desalt descale descend
describe deseed desegregate desensitize deshed designate desist despoil despond destabilize destine destress destroy
detach detangle detect deter deteriorate determine dethrone detonate detoxify detract detrain devaluate devalue
devastate devein develop deviate devise devolve devote devour deworm
diagnose dialyze diaper dicker dictate diddle die differentiate dig digest digitalize digitize dilate dillydally
dilute diminish dine disable disabuse disallow disappear disappoint disapprove disarm disarrange disassemble
disassociate disavow disband disbar disbelieve disburse discard discern disclaim disclose discolour discombobulate
disconnect discontinue discourage discover discriminate discuss disembark disembody disembowel disenfranchise
disengage disentangle disfigure dishearten disillusion disinfect disinherit disintegrate disinter disjoin dislocate
dislodge dismantle dismiss dismount disobey disorganize disorient disorientate disown disparage dispel dispense
disperse dispirit displace displease dispose dispossess disregard disrupt diss dissect dissemble disseminate
dissimulate dissipate dissociate dissolve dissuade distend distill distinguish distort distract distribute disturb
ditch diverge diversify divert divest divide
do dodge doff dog-proof dog-sit dogear dogsit domesticate dominate domineer donate doomscroll doss dote double-check
double-click double-tap douse downgrade downplay downsize doze
drag drain dramatize draw drench dress dribble drop dropship drown dry-clean
dub dumbfound dump dunk
dwell dwindle
earn ease eat eavesdrop
economize
edify editorialize educate
efface effervesce
ejaculate eject
elect electrify electrocute elevate elicit eliminate elope elucidate elude
emancipate embalm embark embellish embezzle embitter embody embolden emboss embrace embrangle embroider embroil emend
emerge emigrate emit emote empathize emphasize employ empower emulate emulsify
enable enact enamour encamp encapsulate encase enchant encircle enclose encode encompass encourage encroach encrust
encrypt endanger endear endeavour endorse endow endure enfold enforce engage engender engross engulf enhance enjoin
enjoy enkindle enlarge enlighten enlist enliven enmesh ennoble enplane enquire enrapture enrich enrol enroll enshrine
enshroud enslave ensnare ensure entail entangle enter entertain enthral entitle entomb entrap entreat entrust entwine
enumerate enunciate envelop envisage envision
epitomize
equalize equate equip equivocate
eradicate erase erode eroticize erupt
escalate escape eschew espouse espy establish estrange
etch
eulogize euthanize
evacuate evade evaluate evangelise evaporate eventuate evict evoke evolve
exacerbate exaggerate exalt examine exasperate excavate exceed excel excite exclaim exclude excommunicate excrete
excruciate exculpate execrate execute exemplify exert exfiltrate exfoliate exhale exhilarate exhume exonerate exorcize
expand expect expedite expel expend expiate expire explain explore expose expound expunge extend extenuate exteriorize
exterminate extol extort extradite extrapolate extricate exude
fabricate facilitate fact-check falsify falter familiarize famish fantasize fascinate fast-forward fasten fathom
fatten
federalize felicitate fellate fend ferberize ferment fertilize fess fetch fetishize
fictionalize filch fill finagle finalize find fine-tune finish fishtail fix fixate fizzle
flambe flatten flatter flaunt flay fledge flee flick fling flitter flop flounder flourish flout fluctuate flummox
fluoresce fly
foist fold follow foment fondle forbid force force-feed forecast foreclose forego foresee foreshadow forestall
foreswear foretell forewarn forfend forget forgive forgo formalize formulate fornicate forsake forswear fortify
frap fraternize freeze freshen fret frighten frustrate fry
fulfil fulfill fumble fume fumigate fundraise furl furnish
gain gainsay gallivant galumph galvanize gargle gaslight gather gawp
geld generalize generate gentrify genuflect germinate gestate gesticulate get
ghostwrite
gird give
gladden glamorize glamp glaze glean glide glint glisten glom glorify glug
gnash gnaw
go gobble goggle gouge govern
grab grapple grasp grate gratify gravitate graze greet grieve grimace grind grope grovel grow
gulp gush
gyrate
habituate haggle hallow hallucinate halve hand-feed hand-wash hand-write handle handwash handwrite hang hanker harass
hard-boil harden harken harmonize hasten
headbutt headquarter heal hearken heave heed heighten hesitate hew
hibernate hide hie higgle hightail hijack hinder hire hit hitchhike
hobble hobnob hoist hold holler hone hoodwink hop horrify hospitalize hot-glue hot-wire hotglue house-hunt house-sit
housebreak housesit housetrain hover
huddle hug humanize humblebrag humiliate hunker hurl hurry hurtle hustle
hydrate hyperfocus hyperventilate hyphenate hypothesize
ice-skate
idealize ideate identify idolize
ignite ignore
illume illuminate illustrate
imbibe imbue imitate immerse immigrate immobilize immolate immortalize immunize impair impale impanel impart impeach
impede impel imperil impersonate impinge implement implicate implode implore imply importune impose impound impoverish
impregnate impress imprison improve improvise impugn impute
inaugurate incapacitate incarcerate incarnadine incase incinerate incise incite incorporate incriminate incubate incur
indemnify indent indicate indict indite individualize indoctrinate indorse induce induct indulge infect infer infest
infiltrate inflame inflate inflect inflict inform infringe infuriate infuse ingest ingrain ingratiate ingurgitate
inhabit inhale inhere inherit initialize initiate inject injure innovate inoculate inquire inscribe inseminate insert
insinuate insist insolate inspect inspire install instigate instil instill instruct insulate insure integrate
intensify interact interconnect interfere interject interlace intermarry intermingle intermix internalize
interpenetrate interpose interpret interrogate interrupt intersect intersperse intertwine intervene interweave
intimidate intone intoxicate introduce introspect intrude intubate intuit inure invade invalidate inveigle invent
invert invest investigate invigilate invigorate invite invoke involve
ionise
irk irradiate irrigate irritate
isolate
itemize iterate
jabber jailbreak jaywalk
jell jeopardize jet-ski jettison
job-hunt jog join jot
juggle julienne jump jump-start jumprope jumpstart justify juxtapose
keep
kibitz kick kick-start kickstart kidnap kill kindle
knead kneel knit knock
lag lam laminate languish larn larrup latch laud launder lave lay laze
lean learn leash-train leave leer left-click legalize legitimize lend lengthen lessen let levitate
liaise liberate lie lift ligate liken lionize liquefy liquidate liquify listen litigate liven livestream livetweet
localize locate lock locomote loll lollygag loosen lop lose lour love-bomb lowball
lubricate lug luminesce lurch lurk luxuriate
lyophilize
macerate madden magnetize magnify maim mainline maintain make maltreat manage manhandle manipulate manoeuver mansplain
marbleize marginalize marinate marry mash masquerade mastermind masturbate materialize maximize
meal-prep meddle mediate medicate meditate melt memorialize memorize mend menstruate mensurate mention merge mesmerize
metamorphose metastasize mewl
micro-manage microdose micromanage migrate militarize militate mimic mince mingle miniaturize minimize misbehave
miscalculate miscarry miscast misconstrue misdirect misguide mishandle misidentify misinterpret misjudge mislay
mislead mismanage misplace mispronounce misread misremember misrepresent misspeak misspell mistreat mistrust
misunderstand misuse mitigate mix
mobilize modernize modify modulate moisten moisturize molder molest mollify monetize monopolize moonwalk mop moralize
morph mortify mosey mosh motivate mourn move
muckrake multiply multitask mumble mummify munch muster mutate mutter
mystify
nab nag name-drop narcotize natter nauseate navigate
neaten necessitate negate neglect negotiate nestle neuter neutralize
niggle nitpick
nobble nod nominate normalize notarize notate notify nourish
nullify nurture nuzzle
obey obfuscate objectify oblige obliterate observe obsess obstruct obtain obtrude obviate
occlude occupy
offboard offend officiate offload
ogle
omit
onboard
operate opine oppose oppress opt optimize
orate orchestrate ordain organize orient orientate originate
oscillate ostracize
oust outbid outclass outdistance outdo outdraw outfight outflank outfox outgrow outguess outlast outlive outmaneuver
outmanoeuvre outmode outnumber outperform outplay outrange outrank outride outrun outsail outsell outshine outsmart
outsource outstare outstay outstrip outwear outweigh outwit
oven-bake overachieve overact overanalyse overanalyze overawe overcharge overclock overcome overcompensate
overcomplicate overcook overcorrect overcrowd overdo overdose overdramatize overdress overeat overestimate
overexercise overexert overexpose overextend overfeed overfill overhear overheat overindulge overlook overpack overpay
overplay overpopulate overpower overpraise overprice overproduce overprotect overrate overreach overreact override
overrule overrun oversee oversell oversew overshadow overshare oversimplify oversleep overspend overspread overstate
overstay overstep overstock overstress overstretch overstuff overtake overtax overthink overthrow overturn overuse
overwater overwhelm overwork overwrite ovulate
oxygenate
pacify pack paginate palpate palpitate palter pamper pan-fry pander panhandle pant paraglide paralyse paralyze
paraphrase parboil parch pare parse participate pass pasteurize pathologize patronize pave pay
peck peddle peel pelt penalize penetrate people-please people-watch perambulate perceive perch perform perfuse perish
perjure permeate permute perpetrate perpetuate perplex persecute perseverate persevere persist personalize personify
perspire persuade perturb peruse pervade pester pet-sit petrify petsit
philander philosophize phish photoshop
pick pigeonhole pilfer pinky-swear pinpoint
placate plagiarize plasticise playact plead plunge pluralise
poach poke polarize politicize politick pollinate pollute ponder pop popularize populate portend portray postdate
postpone potentiate potty-train pounce pour powerwash
practise prance pray pre-book pre-cook pre-heat pre-order pre-plan pre-wash preach prearrange prebook precede preclude
predate predecease predict predigest predispose preempt preen pregame preheat prejudge premeditate preoccupy preorder
prepare prepay preplan preread prerecord prescreen prescribe preserve preside presoak pressurize presuppose pretend
pretreat prevail prevent prewash primp prioritize privatize probe proceed proclaim procrastinate procreate procure
prod produce profess prohibit prolong promote promulgate pronate pronounce proof-read proofread propagandize propagate
propel propose propound prorate proscribe prosecute proselytize protect protrude prove provide provoke prune pry
psychoanalyse psychoanalyze
publicize publish puff pule pull pulsate pulverize punctuate punish pupate puppy-proof puree purify purloin pursue
push pussyfoot put putrefy
qualify quantify quash quell quicken quieten quit quiver
radiate radicalize raise ramble randomise ransack rap ratify ratiocinate rationalize ravish raze
re-apply re-check re-do re-enter re-evaluate re-install re-read re-start re-think re-use re-write reach react
reactivate read readjust readmit reaffirm realign reanimate reap reappear reapply reappraise rearm rearrange
reassemble reassert reassess reassure reave reawaken rebase rebook reboot rebrand rebuild rebuke rebury rebut
recalculate recalibrate recant recap recapitulate recapture recast recede receive recess recharge recheck reciprocate
recite reclaim reclean recline recognize recoil recollect recombine recommence recommit reconcile recondition
reconfigure reconfirm reconnect reconnoitre reconquer reconsider reconstitute reconstruct reconvene reconvict recount
recoup recover recreate recriminate rectify recuperate recur recurve recuse recut recycle redden rede redecorate
rededicate redeem redefine redeploy redesign redevelop redial redirect rediscover redistribute redline redo redouble
redownload redraw reduce reek reelect reenact reestablish reevaluate reexamine refactor refer refill refinance refine
refinish reflect refocus reforge reformat reformulate refract refrain reframe refresh refreshen refrigerate refuel
refurbish refurnish refuse refute regain regale regenerate regift register regroup regrow regularize regulate
regurgitate rehab rehearse reheat rehome rehouse rehydrate reignite reimburse reimpose reincarnate reinforce reinstall
reinstate reinsure reintegrate reintroduce reinvent reinvest reinvigorate reiterate reject rejig rejoice rejoin
rejuvenate rekindle relabel relate relax relearn relegate relent relieve relight relinquish relisten relive reload
relocate remain remake remand remember remind reminisce remodel remold remove rename rend render renegotiate renew
renounce renovate reopen reorder reorganize reorient repack repaint repay repeat repel repent rephrase replace replant
replenish replicate reposit reposition repossess repost repot reprehend represent repress reprimand reprise reprocess
reproduce reprove republish repudiate repulse repurpose requite reread rerun resave rescan reschedule rescind reseal
reseat resect resell resend reserve reset resew reshape reship reshoot reside resign resist resit resize reskill
resole resolve resonate resorb resound respond restart restate restock restore restrain restrengthen restrict
restructure resubmit resubscribe resume resurface resuscitate resync ret retain retake retaliate retell retest rethink
retie retire retool retouch retrace retract retrain retransmit retrench retrieve retrofit retry retweet reunify
reunite reupload reuse revalue revamp reveal revel reverberate revere revert revile revise revisit revitalize revive
revoke revolve rewash rewatch reweigh rewind rewire reword rework rewrite rezip
rideshare right-click rile rinse ripen ritualize rive rivet
roam roil roister role-play rollerblade rollick romanticize rotate roughhouse rouse
rub ruffle ruminate rummage rumple rusticate rustle
sadden safeguard sag salivate salute salvage sanctify sanitize sate satirize satisfy saturate saute sauté save savor
say
scald scamper scandalize scarify scarper scatter scavenge schedule schlep schmooze scintillate scoff scold scoot scour
scram scramble scrape scratch screenshare scribble scrimp scroll scrub scrunch scrutinize scry sculpt scurry scuttle
secede seclude second-guess secrete sedate seduce see seek seel seep seethe seize select self-harm self-isolate
self-medicate self-publish self-soothe sell send sensationalize sentimentalize sequester serialize serve settle sever sew
shake share sharpen sharpshoot shatter shave sheathe shellack shelve shimmy shirk shoo shoot shoplift shorten shout
show shred shrink shrivel shun shush
sicken sideload sidestep sidetrack sidle sift signify simmer simonize simplify simulate sing sinter sip sit situate
skedaddle skid skim skimp skip skitter skive skydive
slacken slake slam slash slather slay sleep-train sleepwalk slice slink slither slog slosh slow-cook slurp
smarten smite smother smuggle
snatch sneak snicker sniff snog snoop snore snort snub snuggle
soak soar socialize sodomize soft-block soft-boil soften solemnize solicit solidify solve soothe sow
spatter spawn speak spearhead specialize specify spectate speculate speechify speed-read spell-check spellcheck spend
spew spiralize spiritualize spit splash spoon-feed spoonfeed spot-clean spout spreadeagle spring-clean sprinkle spritz
sprout spurn
squander squawk squeeze squint squirm squish
stabilize stagger stagnate stammer stanch stand standardize stargaze startle starve stave stay steal steamroll steer
sterilize stick stickle stiffen stifle stigmatize stimulate stipple stipulate stir stir-fry stomp stonewall stoop stop
stow straddle straighten strangle strategize streamline strengthen stress-test stretch strew strive stroll strum
stumble stun stupefy stutter stylize
subcontract subdivide subdue subedit subjugate sublease sublimate submerge submerse submit suborn subscribe subside
subsidize subsist substantiate subtract succeed succumb suckle sudo suffocate sugar-coat sugarcoat summarize summon
sunbathe sunder supercharge superimpose supersede supervise supplant supplicate suppress suppurate surmount surpass
surround surveil survive suspend sustain
swaddle swagger swallow swap sweep sweet-talk sweeten swelter swindle swish switch swivel swoon swoop
syllogize symbolize sympathize sync synchronize syncopate synthesize systematize systemize
tabulate tackle take talk tame tamp tantalize
teach teem teethe telecommute teleconference teleport televise tell temporize tempt tenderize terminate terrasse
terrorize test-drive testify
thaw theorize thicken thieve thrash threaten thresh thrive throw thrust thump thwart
tighten tilt tippytoe tiptoe tithe titillate titrate
toddle tog toil toilet-train tolerate topple toss totter touch toughen tout
traipse trample tranquilize tranquillize transact transcend transcribe transect transform transfuse transgress
translate transmit transmute transpire transplant transubstantiate traumatize traverse tread treat trespass
triangulate trim triple-check trivialize trot troubleshoot trounce trudge trundle try
tuck tumble tumble-dry turn
tweak tweedle tweeze twiddle twirl
typecast typeset typewrite typify
unbend unbind unblock unbolt unbosom unbox unbraid unbuckle unburden unbutton uncap uncase unchain unclasp unclench
unclip uncloak unclog unclutter uncoil uncouple uncover uncross uncurl undelete underbid undercook undercut
underestimate underexpose undergo underline undermine underpay underperform underplay underrate undersell undershoot
understate undertake undervalue underwrite undo undock undress unearth unfasten unfold unfollow unfreeze unfriend
unfurl unhallow unhand unharness unhinge unhitch unhook unhorse unify uninstall unionize unite unlace unlax unlearn
unleash unlink unload unlock unloose unloosen unmake unman unmask unmatch unmute unnerve unpack unpick unpin unplug
unravel unreel unroll unsaddle unsay unscramble unscrew unseal unseat unsend unsettle unsex unsheathe unsnarl unspell
unstick unstrap unsubscribe untag untangle unteach untie untwine untwist unweave unwind unwire unwrap unzip
upchuck upcycle update upend uphold upholster upload uprise uproot upsell upskill upstage
urge urinate
use usher usurp
utilize
vacate vaccinate vacillate validate vamoose vandalize vanish vaporize
veer venerate ventilate verbalize verify veto vex
vibrate victimize vie vilify vindicate violate visit visualize vitiate vitrify
vocalize vouch vouchsafe
vulcanize
wail wait waive wake waken wallop wallow wander wane warn warp wash watch waterboard waver waylay
weaken wean wear weatherproof weave weep weigh weld wend
wham whap wheedle whet whinny whirl whish whisk whisper whitelist whiten whittle whomp whoop whop
widen wield wiggle wince window-shop windsurf winnow winterize winterproof wipe wisecrack withdraw withhold withstand
wive
wobble womanize woo wordsmith worsen
wrangle wrap wrench wrest wrestle wriggle wring write writhe
xerox
yammer yank yawp
yearn yeet
zelle
`;

/**
 * A verb or something else, by what follows: nouns that ask as often ("Text him" / "Text messages cost extra"), adjectives
 * ("Clean the filter" / "Clean rooms"), and states that people report without their subject ("Know the feeling", "Think it
 * broke") or ask for ("Know your limits", "Think about it").
 */
export const eitherVerbs = `
abhor abort abstract
access account acquit act
address adult advise advocate
affront
airbnb
alarm alert alight alternate
ambush
anchor annihilate answer
approach approximate
archive arm arrest articulate
assault associate assume astonish
attack attempt
audition
avail
award
back backup bag bail bait balance ban bandage bandy bang bank bankrupt banter bar barbecue barbeque barcode barge
barter bat batch bath batter battle
bcc
bear behoove belch believe bench
bicker bid bide bike bin binge bite
blab blame blanket blare blaspheme blast blaze bleach bleed blight blink block blog bloom blossom blow blubber bluff
blunder blur blurt
board boast bode bog boggle bolt bond book bookmark boomerang boot bore bottle bounce bow box boycott
bracket brag brainstorm brake branch breadcrumb breakup breed brew bribe bridge brighten brine broadcast broil brood
brown bruise brush
bubble buckle budget buff buffer buffet bug bulge bulletin bully bump bundle bunker burn burrow burst bust bustle
butter button
cache cage call calm camouflage camp canoe cap caper capitulate caption caress caricature carpool cascade cast catalog
catalogue catfish caucus caulk caution caw
cc
cement censor centre
chain chalk challenge change channel chant charge charm chart charter chase chat chatter checkout cheer chill chime
chip chirp choke chronicle chuck chug chunk churn
cipher circle
claim clamp clang clank clap clatter claw clean cleanup clear clinch clink clip clock close clot cluck clue cluster
clutch
code coexist coil collar collate colonize color colour comb comfort commandeer comment commit complete compliment
compost compromise con condone conduct conjecture consent console contrast control converge convict copy cordon corner
corral correct counsel count counter counterattack counterpoint cover covet cower
crack crackle cradle craft cram crank crate cream crease credit cremate critique croak crochet crop cross crosspost
crow crown crunch crush cry
cue cup curb curl cushion cuss
dab dabble dam dance dash date daydream
deadlift deal debate decay decline decrease decree default defeat defecate deign delay delude demand demean dent
deposit desecrate desire detain detour detox
dial dice diet diffuse dignify digress dim dip discharge discipline discount discredit disdain dish dishonor dishonour
dislike dismember dispatch display disprove dispute disqualify disrobe dissent distance distrust dive divorce divulge
diy
dm
docket document doodle dose double download downvote
draft drape dream drift drill drink drip drive drizzle drool droop dry
duck dupe duplicate dust
dye
e-mail
ebb
echo eclipse
eddy edge edit
elaborate elbow
email emanate embarrass empty
enamel end endeavor energize engrave enrage entice
erect err
escort esteem estimate
exchange excuse exempt exercise exhaust experience experiment explode exploit export express extinguish extract
face facetime factor fade fail fake fall farm fast favor fax faze
feature fedex feed feel feign feint fence ferry
fidget fight figure file film filter finesse fingerprint fire fish fistfight fit
flag flake flank flap flash flex flip flirt flit float flog floss fluff flurry flush
foam-roll focus foil followup fool foolproof forfeit forge fork form format forward foster foul
fracture frame freak freelance friendzone frolic
fuel fullback fund funnel furlough fuse fuss
gallop gamble garden garland garner garnish garrison gash gasp gauge gawk gaze
gear gel
ghost
glance glimpse glitter gloat gloss glue
goof google gore gorge gossip
grade graduate grant grease grill grip groom groove ground group
guarantee guard guide gut guzzle
hack halt hammer hamper hand handicap harness harp harvest hash hashtag hassle hatch haul haunt have
head heap hear heat hedge heel heist help hem herald
highlight hike hint hiss hitch
hock honeymoon honor honour hook hoot hoover hose host house
hulk hum humor humour hump hunt hurdle hush
hype hypnotize
ice
id
imagine impact implant imprint
incarnate incline include increase index inhibit inlay input instagram insult inter intercede intercept interlock
intern interview intrigue invoice
iron
jab jam jangle jar
jest
jig jingle jive
jockey joke jolt journal
judge juice junk
kayak
keynote
kiss
knot know knuckle
label lace ladle lament land lapse lather laugh launch lavish layer
lead leak leap lease leash lecture legislate level leverage
license lick light lighten limit limp line link list litter live
load lob lodge log login logout loiter look lookup loop lounge lovebomb lower
lube lull lump lunge lure
lyft
mail mandate maneuver manifest manufacture map mark maroon mask massage match
measure meet mentor merit mesh mess message metabolize mew
microchip microwave mill mind mirror misfire mist miter
mock model mold monitor mould mount mow
muck muddle mull murmur mute mutilate muzzle
nail name nap narrate narrow
needle nest network
nickname nip
notch note notice
nudge nuke
object obscure
od
offer offset
oil
open
order ornament
outlaw outline
overdrive overflow overhaul overlay overload
own
pace package pad paddle padlock page paint pair pall pan pantomime parade parcel parent park parlay parody parry
partake partner paste pat patch patrol pause paw pawn paypal
pedal peek peep pen pencil pepper pepper-spray perk permit pet petition
phase phone photocopy photograph phrase
picket pickle pickup picture piggyback pile pilot pin pinch ping pioneer pitch pivot
place plan plank plant play pledge plot plough plow pluck plug plumb plummet plunder ply
pm
pocket podcast point poise polish poll pooch poop port pose position post pot powder power power-nap
practice praise prank prattle preface prep present press pressure preview prick print process program project promise
prompt proof prop prophesy prosper prostrate protest prowl
psych
pucker pulse pummel pump punch puncture purchase purge puzzle
pyramid
quadruple quail quarantine quarter quench query question queue quiet quilt quirk quiz quote
race rack raid rake rally ram ramp rank ration rattle
realize rear reassign rebound recall reconnoiter record recruit reel reference reform refund regard rehabilitate
rehash reign relay release relish rely remark remarry remedy rent repair replay reply report request requisition
rescue research resort respect rest resurrect retail retch retort retreat return rev reverence reverse review
revolutionize reward
rhyme
ricochet rid ride ridicule riff rig rim ring rip ripple rise risk
roadtrip roar roast roleplay roll romp roost root rope rot round rout route row
rsvp
ruin rule rumble run rupture rush
sack sacrifice saddle sail salt sample sanction sand sandpaper sap
scab scale scan scare scoop scope scorch score scorn scout scowl scrap scrapbook scrawl scream screech screen
screenshot screw scrimmage script scrounge scud scuff
seal sear search season section secure seed segment separate serenade set setup
shade shadow shampoo shape shed shelter shield shift shine ship shop shoulder shove shovel shower shroud shrug shuffle
shut shuttle
sieve sightsee sign signal signup silence silhouette simp singe siphon sizzle
sketch skewer ski skin skulk skylark skype
slack slant slap slate slaver sleep slide slime slip slop slot slow slug sluice slumber
smack smash smear smile smoke smooth smudge
snack snag snap snapchat snare snarl sneer snip snooze snorkel snowball snowboard
soap sock solace sort source souse
space spam span spare spay speed spell spice spill spin spiral spitball splice splinter split splurge spoil sponge
sponsor spool spoon spot spotlight sprain spray spread sprint spruce spur spy
square squash squat squeak squeal squelch squirt
stab stack stain stake stalk stall stamp stampede staple star stare start stash steady steam steep step stew sting
stitch stock stockpile stoke store storm strain strand strap stray streak stream stress strike string strip stripe
strong-arm structure struggle strut stub study stuff stunt
sub sublet subpoena substitute subtitle subvert suck suit sum sunscreen supplement supply support surmise surprise
surrender survey
swab swan swarm sway sweat swell swerve swim swing swipe swirl
syndicate
tab table tack tag tailor tally tamper tan tangle tap tape taper target tarnish tarry taste tattoo taunt
team tear tease telegraph telephone telescope temper terrify test tether text
thin think thread throttle thumb
tick tickle tidy tie tiktok tile time tinker tinkle tint tip tire
toast toggle toll tone tool top torch tour tow towel toy
trace track trade traffic trail train transfer transition transport trap trash travel trek trickle trigger triple
troll trump trust
tug tune tutor
tweet twig twine twinkle twist
type
uber
uncork understand unveil
upgrade uplift upset upvote
utter
vacuum value vape varnish
veg veil venmo vent venture vest vet
view
vlog
voice void volunteer vomit vote vow
wad wag wage waggle walk ward warm warrant waste waterproof wave wax
wedge weed weight wet
whack whatsapp wheel wheeze whine whip whistle whiz
wilt win wind wither witness
work workout worry worship
wreak wrinkle
yap
yell yelp
yield
zap
zest
zigzag zip
zone zoom
`;

/**
 * Mostly something else there: nouns and adjectives ("Service was bad", "Free parking"), and statements whose subject was
 * dropped: feelings and guesses ("Love the colour", "Hope you feel better", "Wish I had", "Bet he knows", "Guess so",
 * "Hate to say it", "Doubt it", "Agree with the others", "Thank you", "Miss my dog", "Need help"), and verbs of state that
 * nobody asks for ("Seem to be out", "Depends", "Matter of taste").
 */
export const statementVerbs = `
abound absent abuse
ache
admire adore advance adventure
affect
age agree
aid ail air
amnesty amount
angle
appeal appear appreciate appropriate
arch arise array
atrophy
autograph
average
await awake awe
backfire badger band bare bargain bark barrage barricade base bash
beam behold belong belt benefit bet better
blackmail bless blind blindfold bloat blunt blush
bob bomb boom border bowl
brand brave breach breakfast brief brook
buck bud bulk bullshit bunch bunk burden bus butcher butt buzz
cable cake campaign cane care cart cash cause
center
charcoal chin chorus
clash climax cloud clump clutter
coach coast coin collapse combat command commune complement compound concern condition conflict congratulate consist
contain content contest contract coo cool copyright cork corrupt cost couch cough counterfeit couple cozy
cramp crap crash crave cripple crowd cruise
cube cure curry curse
cycle
damage damn damp dare darn daze
debut delight depend desert deserve design despair despise detail detest
diagram differ direct dirty disagree disgrace disguise disgust disrespect distress
dock doom dot doubt
dread drone drum
duel dumb
dwarf
dynamite
effect
egg
encounter ensue envy
equal
evidence
exhibit exile exist exit
eye
fan fancy fare fart fashion favour
fear feast feather fester
field finance finger firm
flare flesh flicker flinch flock flood floor flow flunk flutter
foam fog
free frequent frost frown
fuck function
gab gag game gang
geek
gift giggle
glare gleam glow
grace grin gripe groan growl grudge grunt
guess
hail handcuff happen harbor harbour harm hate hazard haze
headline herd
hiccup hinge
hog holiday honk hope howl
huff humble hunch hunger hurt husk
idle
import
inconvenience influence institute intend interest intimate
issue
itch
jail jaw jawbone jazz
jerk
job journey
jumble
key
kid
kneecap
labor lack lap lash last lawyer
leach lever
licence like linger lisp
loaf loan loathe lobby long loom loose loot love
luck lumber lust
major malfunction march market marvel massacre master mate matter mature maul max
mean mellow menace merchandise meter
milk mine miss mistake
moan mob moderate moonlight mortar mouth
murder mutiny
need net
nibble nick
noise nose
number nurse
occur
ooze
orbit
outfit outrage
overlap
owe
pain panel panic parachute parallel pardon parrot part party patent
peak pee peer peg perfect pertain
picnic piece pierce pillow pipe piss pit pity
plague plaster please
poison pool pore possess potter pound
prefer presume prey price pride privilege prize profile profit progress
puke punt purse
quake quarrel quest
raffle rage rail rain range ransom rape rate rave
ready reason rebel reckon recommend referee regret rein relapse repose reproach require resemble resent result
riddle rival
rob robe rock rough
rust
sabotage savage
scaffold scam scuffle sculpture
seat sediment seem sense sentence service
shame shear shell shepherd shimmer shipwreck shit shiver shock shriek shrill shudder shunt shutter shy
sideline sigh sin single sink size
skate skirmish skirt
slander slaughter slim slit slobber slope slouch slump
smart smell smirk smooch
snake sneeze sniffle snooker snow snuff
sob sober sojourn sound sour
spade spark sparkle spear spike spite splatter spring spurt
squabble
staff stage stan state stem stink stroke stump style
subject sublime subordinate sue suffer suffice sugar suggest sulk sully suppose surface surge suspect suture
swag swamp swear
tail task tax
tend tense term
thank thatch theme thirst thrill throb throng thud
timebox tingle title
torment torture total tower
treasure tremble trick trip triumph trouble trumpet
tunnel
twitch
vanquish vary
video videotape
voodoo voyage
waddle wade wall waltz want water
weather wed weird welcome
whiff whimper whitewash
widow wing wink wire wish
wonder word workshop
wreck
yawn
`;
