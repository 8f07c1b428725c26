/**
 * Irregular verbs: "base past participle", or "base past" when both are alike. Further spellings that are understood but
 * not written follow a slash, first the past's, then the participle's: "get got gotten/got". One row a line.
 * Checked by a test against the package english-verbs-irregular, whose first choices are changed where informal writing
 * of today prefers another ("bet", not "betted"; "sneaked", with "snuck" understood).
 */
export const irregularVerbs = `
arise arose arisen
awake awoke awoken
babysit babysat
backslide backslid
be was/were been
bear bore borne/born
beat beat beaten/beat
become became become
befall befell befallen
beget begot/begat begotten
begin began begun
behold beheld
bend bent
beseech besought/beseeched
beset beset
bespeak bespoke bespoken
bestride bestrode bestridden
bet bet/betted
bid bid/bade bid/bidden
bind bound
bite bit bitten
bleed bled
bless blessed/blest
blow blew blown
bottlefeed bottlefed
break broke broken
breastfeed breastfed
breed bred
bring brought
broadcast broadcast/broadcasted
browbeat browbeat browbeaten
build built
burn burned/burnt
burst burst
bust busted/bust
buy bought
cast cast
catch caught
catsit catsat
choose chose chosen
clearcut clearcut
cleave cleaved/cleft cleaved/cleft
cling clung
clothe clothed/clad
come came come
cost cost
creep crept
crossbreed crossbred
cut cut
daydream daydreamed/daydreamt
deal dealt
dig dug
disprove disproved disproved/disproven
dive dived/dove
do did done
dogsit dogsat
draw drew drawn
dream dreamed/dreamt
drink drank drunk
drive drove driven
dwell dwelt/dwelled
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
fit fit/fitted
flee fled
fling flung
fly flew flown
forbid forbade/forbad forbidden
forecast forecast/forecasted
forego forewent foregone
foresee foresaw foreseen
foretell foretold
forget forgot forgotten/forgot
forgive forgave forgiven
forgo forwent forgone
forsake forsook forsaken
forswear forswore forsworn
freeze froze frozen
frostbite frostbit frostbitten
gainsay gainsaid
get got gotten/got
ghostwrite ghostwrote ghostwritten
give gave given
go went gone
greenlight greenlit/greenlighted
grind ground
grow grew grown
handwrite handwrote handwritten
hang hung/hanged
have had
hear heard
hew hewed hewn
hide hid hidden
highlight highlighted/highlit
hit hit
hold held
housesit housesat
hurt hurt
inbreed inbred
inlay inlaid
input input/inputted
interweave interwove interwoven
joyride joyrode joyridden
keep kept
kneel knelt/kneeled
knit knitted/knit
know knew known
lay laid
lead led
lean leaned/leant
leap leapt/leaped
learn learned/learnt
leave left
lend lent
let let
lie lay/lied lain/lied
light lit/lighted
lipread lipread
lose lost
make made
mean meant
meet met
miscast miscast
mishear misheard
mow mowed mowed/mown
offset offset
output output/outputted
overlay overlaid
oversew oversewed oversewn/oversewed
partake partook partaken
pay paid
petsit petsat
plead pleaded/pled
podcast podcasted/podcast
proofread proofread
prove proved proven/proved
put put
quit quit/quitted
read read
rend rent
retrofit retrofitted/retrofit
rid rid
ride rode ridden
ring rang rung
rise rose risen
run ran run
saw sawed sawed/sawn
say said
see saw seen
seek sought
sell sold
send sent
set set
sew sewed sewn/sewed
shake shook shaken
shave shaved shaved/shaven
shear sheared shorn
shed shed
shine shone/shined
shit shit/shat
shoot shot
show showed shown/showed
shrink shrank/shrunk shrunk/shrunken
shut shut
sightsee sightsaw sightseen
sing sang sung
sink sank/sunk sunk/sunken
sit sat
skydive skydived/skydove
slay slew slain
sleep slept
slide slid
sling slung
slink slunk/slinked
slit slit
smell smelled/smelt
smite smote smitten
sneak sneaked/snuck
sow sowed sown/sowed
speak spoke spoken
speed sped/speeded
speedread speedread
spell spelled/spelt
spend spent
spill spilled/spilt
spin spun
spit spat/spit
split split
spoil spoiled/spoilt
spoonfeed spoonfed
spotlight spotlighted/spotlit
spread spread
spring sprang/sprung sprung
stand stood
steal stole stolen
stick stuck
sting stung
stink stank/stunk stunk
strew strewed strewn
stride strode stridden
strike struck struck/stricken
string strung
strive strove/strived striven/strived
sublet sublet
sunburn sunburned/sunburnt
swear swore sworn
sweat sweated/sweat
sweep swept
swell swelled swollen/swelled
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
telecast telecast/telecasted
tell told
think thought
thrive thrived/throve thrived/thriven
throw threw thrown
thrust thrust
tread trod trodden/trod
troubleshoot troubleshot/troubleshooted
typecast typecast
typeset typeset
typewrite typewrote typewritten
undergo underwent undergone
underlie underlay underlain
understand understood
uphold upheld
upset upset
wake woke woken
waylay waylaid
wear wore worn
weave wove woven
wed wed/wedded
weep wept
wet wet/wetted
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
wring wrung
write wrote written
`;

/** Prefixes before which a verb keeps its forms: "overeat" goes like "eat", "redo" like "do", "replan" like "plan". */
export const irregularPrefixes = ["over", "under", "fore", "inter", "mis", "out", "pre", "re", "un"];

/** Regular verbs that look like a prefix and an irregular verb: "outfit" is "outfitted", "relay" (pass on) "relayed". */
export const regularAfterAll = ["outfit", "refit", "relay", "belay", "delay", "beget"];
