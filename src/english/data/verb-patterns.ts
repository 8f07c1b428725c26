/** What may follow a verb: base verbs by the names of `complement
` in lexicon.ts. A verb may stand in several lists. */
export const complements = {
  /** "Enjoy cooking", "Consider moving", "Go swimming". */
  Gerund: `
acknowledge admit adore advise advocate allow anticipate appreciate avoid bear begin celebrate cease complete consider
contemplate continue debate defend defer delay deny describe despise detest discontinue discourage discuss dislike dread enjoy
entail envisage escape excuse fancy fear finish forbid forget forgo go hate imagine include involve justify keep like limit
loathe love mean mention mind minimise minimize miss necessitate need neglect pause permit picture postpone practice practise
prefer prevent prioritise prioritize prohibit propose quit recall recollect recommend regret remember report resent resist
restart resume risk skip start stop suggest support tolerate try understand visualise visualize
`,
  /** "Try to sleep", "Learn to say no". */
  Infinitive: `
ache afford agree aim appear arrange ask aspire attempt bear beg begin bother care cease choose claim come commit consent
continue dare decide decline demand deserve determine dread elect endeavor endeavour expect fail fight forget get go grow
happen hasten hate have help hesitate hope hurry intend itch know learn like long love manage mean need neglect offer opt pay
pledge plan plot prefer prepare pretend proceed promise propose refuse regret remember request resolve rush scramble seek seem
serve stand start stop strive struggle swear tend threaten trouble try undertake volunteer vote vow wait want wish work yearn
`,
  /** "Let him go", "Help them pack", "Watch her leave"; and "Go see a doctor", "Come see us". */
  BareInfinitive: `let make help have see watch hear feel notice observe bid go come dare need overhear
`,
  /** "Think (that) it will pass", "Tell him that …", "Check that it fits", "Ask how she is". */
  Clause: `
accept acknowledge add admit advise agree allege announce anticipate appreciate argue ask assert assume assure believe bet
calculate check claim comment complain concede conclude confess confirm consider contend convince decide declare deduce demand
demonstrate deny determine disclose discover doubt dream emphasise emphasize ensure establish estimate expect explain fear feel
figure find forget gather guarantee guess hear hint hold hope imagine imply indicate infer inform insist insure know learn
maintain mean mention mind note notice notify observe persuade point pray predict presume pretend promise propose
prove realise realize reassure recall reckon recognise recognize recommend reflect regret remember remind repeat reply report
request resent reveal say see sense show signal specify state stipulate stress suggest suppose suspect swear teach tell think
threaten trust understand verify vow warn wish wonder worry write
`,
  /** "Ask him to come", "Encourage her to rest". */
  ObjectInfinitive: `
advise allow appoint ask assign authorise authorize bait beg believe bribe cause caution challenge charge choose coach coax
command compel condition convince dare direct drive empower enable encourage enlist entice entitle expect find forbid force get
hate help hire implore incite induce influence instruct intend invite lead leave like love mean motivate need nominate nudge
oblige order pay permit persuade pester prefer prepare press pressure program prompt provoke push recruit remind request
require select send show signal steer summon teach tell tempt text train trust urge want warn wish
`,
} as const;

/**
 * Base verbs that name a state, a feeling or a perception and no deed: "What I did was know …" will not do. Verbs of both
 * kinds ("think about it", "see a doctor", "feel the seam", "have a rest", "stand up") are not among them.
 */
export const stativeVerbs = `
abhor abound adore agree appear appreciate astonish await be bear believe belong care comprise concern consist constitute
contain cost covet crave depend deserve despise detest differ disagree dislike doubt envy equal exceed exist expect fancy fear
feel hate have hear hope include interest involve know lack like loathe long love matter mean mind need notice owe own
perceive pertain possess prefer presume realise realize recall recognise recognize regard regret remember resemble resent
respect satisfy seem sense smell sound stem suffice suit suppose suspect tend trust understand value want weigh wish yearn
`;

/** Phrasal verbs: each line a base verb and the particles that make a meaning of their own with it. */
export const particles = `
account for
act out up on
add up on in
aim for at
allow for
answer back for to
apply for to
ask out around for after over
back up off away down out
bail out on
bank on
bash out up
batten down
battle through on
be in on off out over up down around away
bear with out up down in on
beat up down out off in
belt out up
block off out in up
blot up
blow up out over off away down
blurt out
bog down
boil down over away up off
bolt down on
book in up
boot up out
bottle up out
bounce back off around
bow out down
box up in
branch out off
break up down off out in away into through
breathe in out through
brew up
bring up back out in along over around about down forward on off together
brown off
brush off up over aside away out
buck up
buckle up down
budget for
build up on in out
bulk up out
bump into up off
bundle up off
burn out down off up through
burst out into in
butt in out
button up down
buy in out off up into back
buzz off
call up back off out in on over around for
calm down
care for about
carry on out over through off away around back
cash in out up
catch up on out
cater to for
chalk up
chat up with
check in out up on off over into with through
cheer up on for
chew up over out on
chill out down
chime in
chip in away off
choke up down back
chop up off down
circle back around
clean up out off down
clear up out off away
climb up down in on off over out
cling to on
clock in out on off
close down up off in out
clue in up
coast along by
comb through out over
come back up over in out around along down on off across forward through away by to with from
conjure up
cook up down through off
cool down off out
cope with
cordon off
count on up down in out
cover up for
cozy up
crack down up on open
crank up out
crash out into
creep up in out
cross off out over
cry out over off
cuddle up
curl up
cut back down off out up in through away over ahead
cycle through back
dab on
dash off out
deal with in out
delve into in
depend on
dial down back in up
dice up
die down out off away
dig in out up into through
dine out in
dip into in out
dish out up
dive in into
divide up into
dm back
do over up away without in with
double down up back check
doze off
drag out on down up in along away
drain off away
draw up out in on back near away
dream up on of about
dress up down
drift off apart away by
drill down into in
drink up in down
drive off away up over by back around out through
drizzle on over
drop off by in out over back down away
drown out in
dry off out up
dumb down
dust off down
ease up off into in out back
eat up out in away into
edge out in up
egg on
embark on
empty out
end up in with
face up down off
factor in out
fade away out in
fall apart back behind down for in off out over through asleep
fan out
farm out
fasten down up
feed on off up
feel out up for like
fence off in
fend off for
fess up
fetch up
fight back off on over out through
figure out on in
file away down for out
fill in out up
filter out through in
find out
finish up off with
firm up
fish out for
fit in into out
fix up on
fizzle out
flag down up
flare up
flesh out
flick through on off
flip out over through
flirt with
float around by
fluff up
fly by off over in out away back
focus on in
fold up down in over
follow up through along on around
fool around
force back down out on in
forge ahead on
fork out over
freak out
freeze up out over
freshen up
frown on upon
fuel up
fuss over
gain on
gang up
gather up around together
gear up toward towards
geek out
get up out off over on away back through along down in into by around across at to together ahead behind past rid with
give up in away back out off over into
glance over at back
gloss over
go on out off over back away through along up down in for with ahead by around after into without under together against about
goof off around
google up
grab on at
grind down out up on
grow up out into apart on back
guard against
hack into away at up
hammer out away
hand out in over down on back off
hang on out up in around back onto over with
hash out
head out off back up over in for down home
heal up over
hear out of from about
heat up through
help out up with along
hide away out from behind
hinge on
hint at
hire out
hit on up back out off
hold on off out up back down in over onto together
hone in
hook up in on
hop on in off out over
hose down off
hover over around
hunker down
hunt down out for
hurry up along on off
hush up
hype up
ice over up down
iron out
itch for
jazz up
jot down
jump in on out up at off over into around
keep up on away out off back at in down to with from together around going
kick off out in back up around
knock out off down over on back up
knuckle down
ladle out over
land up in on
lash out down
latch on onto
laugh off at
launch into
lawyer up
lay off out down in up over aside on into by
layer on up
lead to on up off into with
leak out
lean on in back into toward towards over against
leap at on
learn from about of
leave out off behind on over in for
let go out in off down up on by through
level off with out up
lie down back in around
lift up off out
light up
lighten up
line up
link up to
listen in up out to for
live on with off up through out in down for by together
load up on down
lock up out down in on
log in on out off into
long for
look up out over around back into at for after through forward ahead to down in on away past like
loop in back
loosen up
lose out
luck out
make up out over do for with off into of
map out
march on
mark down up off out
mash up
max out
measure up out
meet up with
melt down away
mess up with around about
mill around
miss out
mix up in with
mop up
mount up
mouth off
move on in out away over along up forward back past through to into off around ahead
mow down
muddle through
mull over
nail down
narrow down
nod off
note down
offload on
open up out
opt out in for
order in around up
own up to
pace out
pack up in away off
pair up off with
pan out
pass on out up over away by down along through around off for
pat down dry
patch up together
pay off back up down out for into in
peel off away back
pencil in
perk up
phase out in
phone in up back around
pick up out on at off over apart through
piece together
pile up on in into
pin down up on
ping back
pipe up down
pitch in for up
plan out ahead for on
play along around down up with off out on at back for
plough on through
plow through on ahead
plug in into away up
plunge in into
point out to at up toward towards
polish off up
pop in up out over by on off
pore over
pour out in over down off
power through on off up down
press on ahead for up down against
price up out
print out off
pry into open off
psych up out
pull over out off up away back together through in down apart on along aside
pump up out
punch in out up
push back through on off for past ahead around away up down
put off on up away down out back together in aside forward across by over through into to with behind
puzzle over out
queue up
quiet down
quieten down
rack up
rake in up
ramp up down
rattle off
reach out for into over back up down
read up through over on out off into aloud about
ready up
reflect on back
rely on
rent out
report back to in
rest up on
ride out on up along
ring up back off out in
rinse off out
rip off up out into apart
roll out over up back on in down with around
root for out around
rope in into off
rough up out
round up down off out
rub off in out down on
rule out in
run away off out over through up into down by after along around back on across for with from to
rush in into out off through
sand down off
save up on for
scale back down up
scare off away
scope out
scout out around
scrape by off together up through
scratch out off
screen out for
screw up on off in down around
scroll down up through past to back
seal off up in
search for out through up
section off
see to off through out about into
seek out
sell out off up on
send out off back over in away for on around up down
serve up out
set up out off aside back down about in on apart forth
settle down in for on up into with
sew up on
shake off up out down on
shape up
share out with
shave off
shell out
shine through on
ship out off
shoot for down up off over out
shop around for
show up off around in out
shower off
shrug off
shut up down off out in away
shy away
sign up off in out on for over away
silence off
simmer down
sing along out
single out
sink in into
sit down back up out in through with on around by tight
size up
skate over by
skim over through off
skimp on
skip over out ahead to
slack off
slap on
sleep on in off over through around
slice off up
slide in into over
slim down
slip up on in away off out into by
slow down up
smarten up
smell out of
smooth over out down
snap out back up at off
snatch up
sneak in out up away off by
sniff out around at
snuggle up
soak up in
sober up
soften up
sort out through
sound out off
space out
speak up out to with for about
speed up
spell out
spice up
spill out over
spin off out around
splash out on
split up off into
spoon out over on
spread out around
spring for up
sprinkle on over
spritz on
spruce up
square up away off
squeeze in by out through
stack up
stake out
stand up down out back by for in over with around off aside
stare down at
start over off out up on with in at from by again
stash away
stave off
stay up in out away off back on over put with down around behind together ahead calm
steam up off
steer clear away
step back up down in away out aside into off over outside
stick around out up together to with by at on in
stir in up
stock up on
stop by off over in
store up away
storm out off
straighten out up
strap in on down
stress out over about
stretch out
strike up out back down
string along together
strip down off away out
struggle on through with
stumble on upon across
suck up in out on
suit up
sum up
summon up
swallow down up
swap out in over for
swear by off in
sweep up out under
swell up
swing by
switch off on up over out to back around
tack on
tag along on
tail off
take out off up over on away back in down to along apart part around for through after into with aside
talk out through over up down to with about back into around of
tamp down
tap into out on
taper off
team up with
tear up down off apart out into through
tease out
tell off on apart about
tense up
test out for drive
text back
thaw out
thin out
think over through ahead back of about up on twice
throw out away up in off on back together over around
tick off over
tidy up away out
tie up in down off back
tighten up
time out
tip off over
tire out
tone down up
top up off
toss out away around in up back
total up
touch up on base down off
toughen up
tow away
track down
trade in up off for
trail off behind
train up for with
trim down off
trip up over on
trot out
try out on for again
tuck in away into
tune in out up into
turn off on up down around out over in away back into to toward towards aside against
type up in out
urge on
use up
veg out
vent about to
vote for out in down on
vouch for
wade through in
wait for on out up around in until over
wake up
walk away off out in back around over through into up down on by to with past along
wall off up
ward off
warm up to over
wash off up out down away over
watch out over for
water down
wean off
wear out off down in
weed out
weigh in up on down
weird out
wheel out in
whip up out
whisk in up
whittle down away
wind down up back
wipe out off down up away
wire up
work out up through on off around at in with toward towards over into for
worry about over
wrap up around in
wriggle out
write down out up off in back about to over
yell at out
yield to
zip up through by
zone out in
zoom in out
`;
