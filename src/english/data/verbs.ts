/** Base verbs that are nearly always verbs at the start of a sentence. */
export const clearVerbs = `
abandon abide absorb abuse accelerate accept accommodate accompany accomplish accord accuse ache achieve acknowledge
acquire activate adapt add adjourn adjust administer admire admit adopt advertise advise advocate affect afford agree
allow alter amaze amuse analyze announce annoy anticipate apologize appear applaud apply appoint appreciate apprehend
approve argue arise arouse arrange arrest arrive ask assemble assess assign assist associate assume assure attach
attend attract audition authorize avoid await awaken badger bake banish barbecue bat bathe be bear beat become beg
begin behave behold believe belong bend beseech bet betray beware bid bind birdie bite blame bleed blend bless blink
blush bob boil bore borrow bother bounce brace brag break breathe bring budge build bump burn burst bury buy buzz
calculate call cancel capture care carry carve catch cater cause cease celebrate chant chat cheat cherish chew choke
choose chop chuckle clamp clarify climb cling clutch cock collect combine come commence commend commit communicate
compare compensate compete complain complicate comply compose comprehend conceal conceive concentrate conclude concur
condemn conduct confess confide confirm confront confuse congratulate connect conquer consider construct consult
consume contain contemplate continue contradict contribute converse convert convey convict convince cook cooperate
coordinate cope cough count cover crane crave crawl create creep criticize cross crucify cruise crumble crush cuddle
curl curse cut dangle dare dart dash deal deceive decide declare decorate dedicate defend define defy delay delegate
deliver demonstrate deny depart depend deploy deprive descend describe deserve despise destroy detect determine detest
detonate develop devote dictate die differ dig digest dine dip disagree disappear disappoint disarm disclose
disconnect discourage discover discuss dismiss dismount disobey dispense disperse display dispose disrupt dissolve
distinguish distract distribute disturb divert divide do dodge dominate donate drag draw dribble drill drip drive drop
drown dump duplicate dwell earn ease eat educate eject elect eliminate embark emerge employ enable encourage endanger
endorse endure enforce engage enhance enjoy enlist ensure enter entertain envy erase err escape establish evacuate
evaluate evolve exaggerate examine exceed except excite execute exhale exhaust exhibit exist expand expect expel
explain explode exploit explore expose express extend extract fade fail fall fasten feel fell fetch fight file fill
finance find finish fix flatten flatter flee fling float flop fly follow forbid forecast forge forget forgive foster
found freeze fret frighten frown fry fulfill fuss gain gamble gather generate get give glide glue go gobble govern
grab grasp greet grind grovel grow grunt guarantee guess guide halt handle hang happen hatch hate haul have heal hear
heave heed help hesitate hide highlight hijack hire hit hold holler hook hop huddle hug hum humiliate hunt hurl hurry
hustle identify ignore imagine imitate imply impose impress improve improvise include indicate induce indulge infect
infiltrate inflict inform inherit initiate inject inquire insert insist inspect inspire install institute instruct
intend interact intercept interfere interpret interrupt intervene intimidate introduce intrude invade invent invest
investigate invite involve isolate itch jeopardize jerk join jump justify keep kick kidnap kill kneel knock know lag
lam lash latch laugh launch lay lead lean leap learn leave lend let levy lick lie lift like linger listen live loathe
locate lodge look loosen lose lounge lower lug lure maintain make manage manifest manipulate mar mark marry marvel
masquerade match mean measure meet melt memorize mend mention merge mingle miss misunderstand mix monitor mop mount
mourn move multiply muse muster nag navigate neglect negotiate neutralize nip nod notice notify obey oblige observe
obtain occupy occur offend offer operate oppose organize orient outrun overcome overlook override overrun owe pack
paint participate pass pat patronize pay peck peel peer penetrate pepper perceive perform perish permit persist
persuade pick pierce pinch plague play plead please pledge plow plunge poke pop pose possess postpone pour pray preach
predict prefer prepare prescribe preserve press presume pretend prevail prevent probe proceed produce promote
pronounce propose prosecute protect prove provide provoke prowl pry publish puff pull punish pursue push put puzzle
qualify quarrel quit quote raise rake ram rap rape reach react read realize reap rearrange rebuild recall receive
recess recite reckon reclaim recognize recommend reconsider recover redeem reduce refer reflect refuse regain regard
register rehearse reject rejoice rejoin relate relax relieve reload remain remember remind remove render renew reopen
repay repeat repent replace represent reproduce require rescue resemble resent reserve resign resist resolve resort
respond restore restrain resume retain retaliate rethink retire retract retrieve return reveal reverse review revive
rewrite rid ride ring rinse rip rise roam roast rob roll rotate rub run rust sail salute salvage satisfy save say scan
scare scatter scold scoot scramble scratch scream scrub secure see seek seem seize select sell send serve settle sever
sew shake shatter shave shed shine shiver shoot shout shove show shrink shuffle shuttle sigh simmer sing sink sire sit
skid skip slam slap slash slide slip smack smash smother smuggle snag snap snatch sneak sniff snore snuggle soak soar
sob soften solve soothe sow spare speak specialize speculate spend spill spin spit splash spoil sponsor spread
sprinkle squawk squeeze stabilize stalk stand stare start startle starve stay steal steam steer stimulate stink stir
stomp stoop stop straighten strangle strengthen stretch strike strive stud stumble stun stutter submit succeed suck
sue suffer suffice suffocate suggest summon supervise suppose suppress surround survive suspend sustain swallow sway
swear sweep swim swing swoop sympathize tack tailor take talk tap teach tear tell tempt tend terminate testify thank
think threaten thrive throw thrust thump tighten tilt tolerate toss touch tramp transform translate transmit
transplant travel tread treat tremble trespass trot try tuck tug tumble turn twirl twitch underestimate undermine
understand undo undress unfold unite unleash unload unlock untie update upgrade uphold urge use usher vanish verify
vie violate visit visualize vow wade wait walk wallow wander want warn warp warrant watch weaken wear wed weep weigh
welcome whack whine whip whirl whisper whistle whoop wiggle win wink wipe wish withdraw withstand wonder woo worry
wrap wreck wrench wrestle wring write yield zoom`;

/** Base verbs that may as well be nouns or adjectives there. */
export const eitherVerbs = `
aah abort abstract act addict address adore advance aid aim alert alternate ambush amnesty anchor answer ante
apologise approach approximate arch archive armour articulate assassinate assault attack attempt auction autograph
avalanche avenge awake babysit bach backpack bail bait ban bang bankrupt banter bar barber barf barge base batter
beaver beep benefit biff bike birch bitch blackjack blackmail blast blaze bleach bleep blindfold blitz bloom blossom
blow blueprint blur bogey bollocks bolt bong boo boob boogie boom boost bop border bound bow bravo brawl breach breed
brew bribe brighten broadcast brooch bruise brunch brush bubble buck buckle bud buff buffer buffet bug bugger bulldog
bulletin bulletproof bullshit bunker buoy burke burp bust butcher butt butterfly bypass caddy calm camouflage campaign
can canal canoe canopy caper caress carmine carol cashier casket cast catalogue caution cement centre chalk challenge
change chaperone char charge chart charter chase chatter chauffeur check checkmate cheque chevy chill chink chip
chitchat chronicle chuck chug cipher claim clap claw clean cleanse click climax clink clip clone close clot cluck
cluster cod coil coin coke collapse comb combat command comment compassionate complete compliment compound compromise
con concern confer conjure conn consent console contract control cool cooper corral correct cost counsel counterfeit
covenant cox crack cradle cram crank crap crash crease credit crick cripple crock crow crown crumb crunch cry cub
cuckoo cue curb cure curry cushion dam damage dance darn debut decay decipher decline decoy decrease decree defeat
degenerate delete delight demand demise demo dent deposit desert design desire detain detour detox dial direct disable
discharge discipline disco discount disgrace disguise disgust dishonor dislike dispatch dispute disregard disrespect
ditto dive divorce divulge dj dock docket document don dong doodle doom double doubt douche download draft drain dread
dream dress drift drink drool dry duck dummy dunk dwarf dye dyke dynamite echo eclipse eddy edit elaborate elope email
embarrass embrace encore encounter end endeavor enlighten equal erect escort esteem estimate exchange excuse exercise
exile export eyewitness face fag faggot fan fancy fantasize fare farrow fart favor favour fax fear feast feed felt
ferret ferry fester feud fib filter fin fink fire fit flake flank flap flare flash flavour flick flip flirt flood
floss flow flunk flush focus foil fold force ford forfeit foul fracture frame freelance freshen frisk frost fuck fudge
fuel funk fuse gall garland garner garrison garter gasp gauge gaze gazette gear gel giggle gin ginger girdle glamour
glance glare glimpse glitter gloat gloss glow gong goof gorge graduate graft grant grieve grill grin grip groom guard
hack hail hale hammer hamper handicap harass harbor harbour hark harness harp harry harvest hash hassle haunt hawk
hector hedge heist herald hike hint hitch hoax hock hog hoist honeymoon honk honor honour hoot hoover hope hose huff
hulk hull humble humour hump hurrah hurt hush hype idle implant implement import impound imprint increase index
influence inhale insult intern interrogate interview intimate intrigue intubate issue jab jack jag jam jar jazz jest
jig jiggle jimmy jingle jinx jive jockey jog jolt josh judge juggle junk keel kip kiss kite knit knot label lace lack
lame lapse lard lark leak lease lecture leverage licence lighten lighter lime limit limp link list load lock log loop
love lull lump lynch mail malfunction malt mambo mandate maneuver manicure manufacture map marcel march maroon marshal
mash mask massacre massage mastermind masturbate mate mature meddle mellow mentor meow merit microfilm mill mirror
moan mock mold moo moor moot mortar motorcycle mountaineer mow muck mug mush mushroom nail name nap need neighbour
nibble nick nickname nix noose notch note nuke nurse obscure occult ooh open order outlaw outline outrage overdo
overdose overload overreact oversee overthrow pace pad paddle pal pan panel parade parcel pardon park parole parrot
parry paste patrol pause paw pawn peach pedal pee peek peep perk pervert pet phone photograph picket pile pin pinpoint
pioneer pip piss pitch pity place plan plot pluck plumb pod poison polish pooch post practice practise praise premier
present preview prick print profit programme progress project promise prop protest prune puddle pulse pump punch
puncture purchase purge putter putty pyramid quail quake quarantine quarry queue race rack raffle raid rain rally
range rattle rave raven realise rebel rebound recharge recognise record recruit redo reel refill refresh regret
regroup reign relay release relish relive relocate rely remark remedy renegade renounce rent repair rephrase replay
reply report request reschedule reset respect rest result retail retard retreat rev reverence rewind rhyme rick riddle
ridicule rig rim ripple risk rival roach roar rook rot rouge rue ruin rule rumba rumble rumour rupture rush sack
sacrifice sap saw scam scamp scat schedule score scotch scout scrabble scram scrap scrape screech screw scroll scum
seal search seat seduce separate set shag shampoo shanghai shank share shepherd shield shift shock shoo shop shovel
shower shrimp shush shut shy sign sip skate skateboard ski skipper skirt slander slang slate slaughter slay sleep
sleigh slew slice slime slop slug slumber slump smear smell smile smooth smut sneeze snitch snoop snowball snuff sock
solace sound sour span spank spark sparkle spat spatter spawn spear speed spell spice splinter split sponge spook spot
spotlight spray spur spy squash squat squeak squeal squirt stab stack stag stain stake stamp stampede starch stash
state steep stem step stew stick sting stitch stoke store stow strain strand strap stray streak strip stroke stroll
struggle strut study stuff stunt sub subpoena substitute suit sully summit summons supply support surge surprise
surrender survey suspect suture swab swamp swan swap swarm swat sweat swell swipe swish switch sync syringe tackle tag
tame taste tattoo taxi tease telegraph telephone telescope test thaw thread throttle thud thumb tick tickle tidy tie
till tink tinker tire toast toll toot torpedo torture tour tower trace track trail train tram transfer transport trap
trash trek trifle trigger trim triple trump trumpet trust tsk tucker tunnel turtle tutor twig twinkle twist twit
uncover underlay understudy unpack unwind upset utter vanquish veil vent venture vest videotape visa volunteer vomit
vote vouch wad waive wake waltz ware wash waste wave wax weave wedge welch welsh wench wham wheel whiz wholesale
whoosh wilt winch witness work worship wow wrinkle yak yank yap yarn yell yip zap zip zipper`;

/** Base verbs that are mostly something else there. */
export const statementVerbs = `
absent adventure age air alarm alibi alligator amount anger angle ape appeal apprentice appropriate arm armor array
ash attire autopsy average award awe ax bachelor back bag balance bald bale ball ballast band bank banquet barb bare
bargain bark barricade bash batch battle bay beacon beak beam bean beard beetle beggar belt bench berry best better
bias bill bin blank blanket blind blob block blunt board bomb bond bonnet book booze box brad brake brand brave brazen
bread breakfast bridge brief broker bronze brook broom brown bucket budget buffalo bugle bulk bull bully bum bunch
bundle bus busy butter cabbage cable cake calendar camp candy cane cant cap caravan career carpet cart cartoon case
cash catalog census center certificate chamber champ champion chance channel chap charcoal chariot charleston charm
cheer cheese chin choir chorus chrome chunk chute cinch circle clam clash class clear cloak clock closure cloud clown
coach coast coat code coffin collar color colour comfort commission commune compact complexion condition confederate
conflict contact content contest contrast convoy copy core cork corner corrupt costume couch counter couple court crab
cramp crate cream crib cricket crisp crook crop crowd crusade crust cube cuff cup curve cycle damn date dawn debate
despair detail diagram din disk ditch dizzy doctor dog dope dose dot down drone drug drum duel dull dung dust eagle
edge effect elbow empty essay evidence exact exit experience experiment eye eyeball factor faint fair fake falcon
farce farm fashion father fault feather feature fence fiddle field figure film finger fish flag flaw fleet flock flour
flower fluff flute foam fool foolproof foot form fort forward founder franchise frank free frequent fright frog front
function further gag gage garage garden gas gee general gentle gesture ghost gift glory goose grace grade grain grass
gravel grease grey groin groove ground group grub grudge gum gut gutter ham hand hare harm hat hazard head headline
heap heat helm herd hex hood hoop hound house howl humor hunch incense inch inconvenience ink input interest invalid
iron jacket jade jail jaw jelly jet jewel joke jolly journey jug keen key kid kit knight knuckle labor labour laden
lance land lap last layer league leash leech letter level lever license light line lipstick litter loaf loan lobby
loft long loose loot lumber lunch lust major man mantle market mass master matter menace merchandise meter microwave
milk mind mine minister mint mist mistake model moderate mother motion motor mouth murder mute mutiny narrow near
needle nest net nose numb number object occasion officer oil okay omen orb orbit orphan output own oyster package page
pain pair pale palm panic par parachute parallel part partner patch patent pattern peak pearl peg pen people perfect
peril petition phrase pickle picnic picture piece pilot pimp pipe pirate pit plane plank plant plaster plug plump
pocket point pole police polka poll pool porter position pot potter pouch pound power prank prejudice premiere premise
pressure prey price pride prime prize process program proposition prostitute puke pulp pun pup purse quack quest
question quiet quiz radio raft rage rail ramp rank ransom rate ready rear reason reef referee reform refrain refund
regiment research revenge reward rifle riot robe rock roof room root rough round row rubbish rumor rut sabotage saddle
salt sample sand sauce scale scalp scarf scheme school scoop scourge screen sculpture sedate seed sense sentence
sequence service shack shade shadow sham shame shape shark sheer shell shelter shin ship shirt shit shoulder shrine
sic sight signal silence sin single sketch skunk slick slight slit slot slow slum smart smoke snack snail snake snip
snow soil sole solo soup space spade spike spiral spite spoon sport square squire stable staff stage stale stall star
starboard station steady steel still stock stockade stone stool storm stream stress string stripe structure stump
style subject sublime suction sugar sulfur sun surf surface syndicate taboo tan tango tar tax tee tender tense tenure
term terrace thin thirst thrill throne thunder ticket tile time tip title tool top torch torment total tow trade
transit treasure trench trick trip triumph troll trouble truck tune turf twin type unfit up vacation vacuum valet
value vault vein verge vet view voice void voodoo waffle wage wager waitress wallpaper wan warm water weary web wee
weed weight well wet whale wharf whiff whore will wind winter wire wolf word wound wrong yacht yellow yen zone`;
