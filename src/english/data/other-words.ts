/** Common nouns, singular. */
export const nouns = `
abandon ability abortion absence academic academy accent access accident account accounting ace acid acquaintance
acres act acting action active activity actor actress ad adam addition address administration admission adoption adult
advance advantage adventure advertising advice affair affairs affection africa afternoon age agency agenda agent agony
agreement aid aim air aircraft airplane airport aisle alabama alarm alaska album alcohol alibi alien allowance ally
alternative altitude amateur ambassador ambition ambulance ambush amendment america american ammo ammunition amount
amsterdam amusement analysis anchor angel anger angle animal ankle anniversary announcement answer ant anxiety apache
apartment apology appeal appearance appetite applause application appointment appreciation approach approval april arc
arch archbishop architect area argument arm armor arms army arrangement arrest arrival arrow art artery article
artillery artist arts ash asia aspect ass assassin assault assembly assignment assist assistance assistant associate
association athlete atlanta atlantic atmosphere attack attempt attention attic attitude attorney attraction audience
august aunt austin australia author authorities authority authorization auto automobile autumn average award ax axe
babe baby bachelor back background backing backstage backyard bacon bad badge bag balance ball ballet balloon ballroom
baltimore banana band bandit bang banging bank banker banner banquet bar bargain barge bark barn barrel bartender base
baseball basement basis basket basketball bass bastard bat bath bathing bathroom bathtub battalion batter battery
battle bay beach beam bean beard bearing beast beat beauty bed bedroom bee beef beer beginning behalf behavior being
belief bell belly belt bench bend benefit bent berlin best betrayal bible bicycle bid bill bin biology bird birth
birthday biscuit bishop bit bite black blackout blade blame blanket blast blend blind block blonde blood bloom blossom
blow blowing blue blues bluff board boarding boat body bolt bomb bomber bombing bond bone book boom boost boot booth
border boss boston bottle bottom bounce bouncing bourbon bow bowl box boy brain brake brakes branch brand brandy brass
brazil bread break breakdown breakfast breast breath breathing breeze brick bride bridge brief briefcase britain
british broadcast broadway brooklyn broom brother brotherhood brown brush bubble bucket buckle bud buddha buddy budget
buffalo build building bulb bull bullet bulletin bum bunch bundle bunk burden bureau burglary burial burn burst bus
bush business businessman butt butter button buying buzz cab cabin cabinet cable cafe cafeteria cage cake calendar
california call caller calm camera camp campaign camping campus can canada cancer candidate candle cane cannon canvas
canyon cap capacity cape capital captain capture car carbon card cardinal care career cargo carpenter carpet carriage
carrier cart cartoon case cash cast castle cat catcher category cathedral catholic cattle cause caution cavalry cave
ceiling celebration cell cellar cement cemetery cent center century ceremony certificate chain chair chairman
challenge chamber champagne champion championship chance change channel chaos chapel chapter character charge charity
charm chart chase chatter check cheek cheer cheering cheese chemical chemistry chest cheyenne chicago chick chicken
chief child childhood chill chimney chin china chip choice choir chorus chosen christ christian christmas chunk church
chute cigar cigarette cinch circle circuit circulation circumstances circus citizen city civilian civilization claim
clam clap class classic classroom claw clay cleaner cleaning clearing clerk cleveland click client cliff climate clip
clock close closet closing cloth clothes clothing cloud clown club clue coach coal coast coat coconut code coffee
coffin coin coincidence cold collapse collar colleague collection collector college colonel colony color colorado
colors colt columbus column comb combat combination comedian comedy comfort coming command commander comment
commercial commission commissioner commitment committee commonwealth communication communist community companion
company comparison compartment compass compassion competition complaint complex compliment compound compromise
computer comrade concentrate concentration concept concern concert conclusion concrete concussion condition
conditioning conduct conference confession confidence confirmation conflict confusion congress congressman connecticut
connection conscience consciousness consent conservative consideration consolation conspiracy constant constitution
construction consultant contact container contempt content contest continent contract contrary contribution control
convenience convention conversation conviction cook cooking coop cooperation cop copper copy cord core corn corner
coroner corporal corporation corps corpse corridor cost costume cottage cotton couch council counsel counseling
counselor count counter counting country countryside county couple courage course court courtesy cousin cover coverage
cow coward cowboy cows crack cracking craft crash cream creation creature credit creek crew crib crime criminal crisis
critic crook crop cross crow crowd crown crusade cry crystal cuba cult culture cup curb cure curiosity currency
current curse curtain curve custom customer cut cutting cycle dad daddy dallas dam damage damned dance dancer dancing
danger daring dark darkness darling dash data date daughter dawn day daylight dc dead deadline deaf deal dealer dear
death debate debt decade december decency decision deck declaration deer defeat defendant defense definition degree
delay delight delivery demand democracy demon demonstration denial dentist denver department departure deposit
depression depth deputy description desert design designer desire desk despair dessert destination destiny destruction
detail details detective detroit development device devil devotion diagnosis dialogue diamond diary dice dictionary
die diet difference difficulty dignity dime dimension dinner direction director dirt disappearance disappointment
disaster discharge discipline discovery discretion discussion disease disgrace disguise dish disk dislike disorder
dispatch display disposal disregard distance distraction distress district disturbance ditch dive division divorce
dock doctor document documentary dodge dog dollar donation donor doom door dose dot double doubt dough dove down
downtown dozen dozens draft dragon drama draw drawer drawing dream dress drift drink drinking drive driver driveway
drop drug drugstore drum drunk duck due dust duty ear earth earthquake east easter eating echo economy edge edition
editor education effect effort egg eggs ego egypt elbow elder election electricity element elephant elevator
embarrassment embrace emergency emotion empire employee employer employment encounter end ending enemy energy
enforcement engagement engine engineer engineering england english enough enterprise entertainment enthusiasm entrance
entry envelope environment envy episode equipment era errand error escape escort essay essence establishment estate
estimate eternity europe european evaluation eve evening event evidence evil evolution examination example exception
exchange excitement excuse execution executive exercise exhibition existence expedition expense experience experiment
expert expertise explanation explosion exposure expression extension extent extreme eye eyes fabric face facility
facing fact factor factory faculty failure faith fall fame family fan fancy fantasy fare farewell farm farmer fashion
fat fate father fault favor favorite fear feast feather feature february fee feed feeding feel feeling feelings fella
fellow female fence festival fever fiction field fight fighter fighting figure file filing fill filling film finance
finding finger finish fire fireplace firing firm first fish fisherman fishing fist fit five fix flag flame flank flare
flash flashlight flat flavor flesh flick flight flock flood floor florida flow flower flu fluid flush fly focus fog
fold folk food fool foot football force forehead foreman forest fork form formation formula fort fortune foundation
fountain four fox frame france fraud freak freedom freeway freight french frequency freshman friday friend friendship
frog front frost fruit fuel fun function fund funds funeral fur furniture fury future gag gain galaxy gambling game
gang gangster gap garage garbage garden gardener garrison gas gate gathering gee general generation generator genius
gentleman georgia german germany gesture ghetto ghost giant gift girl girlfriend glass glasses globe glory glove glow
goal goat god goddess gold golf good goodness goose gossip government governor gown grace grade graduate graduation
grain grandfather grandma grandmother granny grant grape grass gratitude grave graveyard gravity gray grease greatness
greece greek green grenade grief grill grip groove ground grounds group grove growing growth grudge guarantee guard
guardian guess guest guidance guide guilt guitar gulf gum gun gunfire gut guts gutter guy gym habit hail hair haircut
half hall hallway halt hammer hand handful handkerchief handle handling hands handwriting happening happiness harbor
hardware harlem harm harmony harvard harvest hat hate hatred haunt hawaii hawk hay hazard head headache headquarters
health heap hearing heart heartbeat heat heavens heel height heights heir hell helm help herb herd hero hide hiding
high highway hike hill hint hip history hit hitler hobby hold hole holiday hollow hollywood holmes home homeland homer
honesty honey honeymoon honor honour hope horizon horn horror horse hospital host hostess hotel hound hour hours house
household housewife housing houston hudson hulk human humanity humiliation humming humor hunch hundred hunger hunter
hunting hurricane hurry hurt husband hut ice idea ideal identification identity idiot ignorance illness illusion image
imagination immunity impact importance impression improvement impulse in inch incident income incompetent
inconvenience increase independence indication individual industry infant infection influence information injection
injury ink inn innocence inside inspector inspiration instance instant instinct institution instructor instrument
insult insurance integrity intellectual intelligence intent intention interest interference interior intervention
interview introduction invasion invention inventory investigation investigator investment invitation involvement iron
irony island issue italian item jackass jacket jade jail jam janitor january jap japan japanese jar jaw jealousy jeep
jelly jerk jerusalem jesus jet jew jewel job john johnny joint joke journal journalism journalist journey joy judge
judgment juice july june junior jupiter jurisdiction jury justice keeping ken kentucky key kick kid kidnapper kidney
kill killer killing kind king kingdom kiss kissing kit kitchen kitten knee knife knight knock knot knowledge korea lab
label labor laboratory lack lad ladder lady lake lamb lamp lance land landing landlord lane language lap last latin
laugh laughter law lawn lawyer layer laying lead leader leaders leadership leaf league leap learning lease leash
leather leave lecture left leg legend lemon length lens lesson letter level liar liberal liberty library license lid
lie lieutenant life lifetime light lighting lightning liking limb limit line link lion lip lipstick liquid liquor list
literature litter little liver living load loading loaf loan lobby local location lock locker loft log logic london
loneliness look loot lord loser loss losses lot lots louisiana love lover loyalty luck luggage lump lunch lung lust
luxury ma machine machinery madman madness magazine magic magician maid maiden mail mailbox maine maintenance major
majority maker making male mama man management manager manhattan maniac manner manners manual map marble march mark
market marketing marriage mars marshal martini mary mask mass massachusetts master masterpiece match mate material
mating matter maximum may mayor meal mean meaning means measure meat mechanic mechanism medal medication medicine
medium meet meeting melody melon member memory memphis men menace mention merchandise mercury mercy merger mess
message messenger metal metaphor meteor meter method mexican mexico michigan microphone microwave middle midnight
might mile milk mill millennium million min mind mine minimum minister ministry minnesota minor minute miracle mirror
misery miss missile mission mississippi missouri mist mistake mistress mm mob mode model modern mold moment mommy
monday money monitoring monk monkey monster month mood moon moonlight moral morale morality morning mortal mortgage
moscow mother motion motive motor motto mount mountain mouse mouth move movement movie much mud mule murder murderer
muscle museum music musical musician mustache mystery myth nail name napoleon nation national native nature navy nazi
neck need needle negro neighbor neighborhood nephew nerve nerves nest net network newport news newspaper nickel night
nightclub nightmare nine no nod noise nonsense noon north nose note notebook nothing notice notion novel november now
nude number nun nurse nursery nut oak oath object objection objective obligation observation observer occasion
occupation ocean october offense offer office officer official ohio oil oklahoma olympics one open opening opera
operation operator opinion opponent opportunity opposite orange orbit orchestra order ordering orderly ordinary oregon
organ organization origin original ounce outcome outfit outside overhead owl owner oxygen pa pace pacific pack package
packing page pain pains paint painter painting pair palace palm pan panic papa paper papers par parade paradise
parallel parent paris park parking parlor part particular partner partnership parts party pass passage passenger
passing passion past pastor patch path patience patient patrol pattern pause pay payment pea peace peacock peak pearl
peasant peg pen penalty pencil pennsylvania penny pension pentagon people percent percentage perception perfection
performance perfume period permission permit person personality personnel perspective pet petition phantom phase
phenomenon philadelphia philosophy phone photo photograph phrase physician physics piano picasso pickup picnic picture
pie piece pig pigeon pile pill pillow pilot pimp pine pink pipe pirate pistol pit pitch pitching pity place plan plane
planet planning plant plasma plastic plate platform platoon play player playing pleasure plenty plot plug plumber
plumbing pocket poem poet poetry point poison pole police policeman policy polish politics pond pony pool pope popping
poppy population porch pork port portal porter portion portrait position posse possession possibility post pot potato
potential potter pound pounding poverty powder power practice praise prayer preacher premonition preparation
prescription presence present presentation president press pressure prey price prick pride priest primary prime
principal principle print printing priority prison prisoner privacy private privilege prize problem procedure process
processing produce producer product production profession professional professor profile profit profits program
progress project promise promotion proof property prophecy prophet proposal proposition prosecution prosecutor
protection protein protest psychiatrist psychologist psychology public publicity publisher pull pulse pump punishment
puppy purchase purple purpose purse pursuit push pussy quack quality quarrel quarter quarterback quarters queen
question questioning quiet quiz rabbi rabbit race rack racket radar radiation radical radio radius raft rag rage raid
rail railroad rain rainbow raise rally ranch range rank ransom rat rate ray razor reach reaction reader reading ready
reality realm rear reason rebel receipt reception recognition recommendation record recorder recording recovery
recruit red reference reflection reform refrigerator regard regiment region register registration regret rehearsal
relation relations relationship relative release relief religion remark reminder rendezvous rent repair repeat
replacement reply report reporter representative republic republican reputation request rescue research resemblance
reservation reserve residence resident resignation resistance respect respects response responsibility rest restaurant
result resume retirement retreat return reunion revenge reverse review revolution reward rhyme rhythm rib ribbon rice
richmond ride rider ridge rifle rig right ring ringing rise risk ritual river road roar robber robbery robe rock
rocket rod rodeo role roll roman romance romantic rome roof rookie room rooms rooster root rope rose rot round route
routine row royalty rubber rug ruin rule ruling rumor run runner running rush rushing russia russian sabotage
sacrifice saddle sadness safe safety sail sailing sailor saint sake salary sale salesman salon saloon salt salvation
sample sand sandwich satellite satisfaction saturday savage saving savings scale scan scandal scar scarf scene scenery
scent schedule scheme scholar scholarship school science scientist scope score scores scotland scrape scream screech
screen script sea seal search season seat seattle sec second secret secretary section sector security seed seizure
selection self selling senate senator sending senior sensation sense sentence separation september sequence sergeant
series serum servant service services session set setting settlement setup seven sewer sex shade shadow shaft
shakespeare shaking shame shape share shaving sheep sheet shelf shell shelter shepherd sheriff sherry shield shift
ship shipment shipping shirt shit shock shoe shooting shop shopping shore short shot shotgun shoulder shout shouting
shovel show shower showing sickness side sidewalk sight sign signal signature silence silk silver sin singer singing
single sink sinking sip sir sister site sitting situation six size sketch skill skin skirt skull sky slaughter slave
slavery sleep sleeve slice slide slight slip slit slob slot slug smash smell smile smoke snake sniper snow soap
society sock sofa soil soldier sole solid solution someone son sonar song sonny sorrow sort soul sound soup source
south space spain spanish spark speaker specialist specialty species specimen speech speed spell spelling spike spine
spirit spiritual split spoke sponsor sport spot spray spread spring spy squad squadron square squirrel stable stack
stadium staff stage stain stairs stake stall stamp stand standard standing star stare start starting state statement
station statue status stay steak steel step stepmother steps stereo stern stick stiff still sting stock stomach stone
stop storage store storm story stove strain stranger strap strategy straw streak stream street strength stress stretch
strike string strip stroke structure struggle student studio study stuff stunt style subject submarine substance
substitute subway success suffering sugar suggestion suicide suit suitcase suite sum summer sun sunday sunlight
superintendent superior supernatural supervisor supper supply support surface surgeon surprise surrender surveillance
survey survival survivor suspension suspicion swallow swamp sweat sweep sweetheart swell swing swiss switch sword
symbol sympathy symphony system table tactics tag tail tale talent talk tan tango tank tap tape target task taste tax
taxi tea teacher teaching team tear tears technique technology teenager telegram telephone television temper
temperature temple temptation ten tense tension tent tenth term terminal terms territory terror test testimony testing
texas text thanks thanksgiving theater theatre theme then theory therapist therapy thief thigh thing things thinking
third thirst thirty thought thousand thread threat three thrill throat throw thrust thumb thunder thursday tick ticket
tide tie tiger time times timing tin tip tire tissue title toad toast tobacco today toe toilet token tokyo tomato tomb
tomorrow ton tone tongue tonight tons tool tooth top topic torch toss total touch touchdown tour tourist tournament
towel tower town toy trace track tractor trade trading tradition traffic tragedy trail train training traitor trance
transfer translation transmission transport transportation trap travel tray treason treasure treasury treatment treaty
tree trial triangle tribute trick trigger trim trip triple triumph troop trooper troops trouble trousers truck trunk
trust truth try tub tube tuesday tuition tumor tune turkey turn turning tv twist two type umbrella uncle understanding
uniform union unit universe university unknown upset uptown urge use utah vacation vacuum valet valley value values
valve vanity variety vase vegetable vehicle vein velvet vengeance vent venture venus vermont verse version vessel vest
veteran vice victim victory video view village villain violation violence violet violin virgin virginia virtue virus
vision visit visitor vitals voice volume volunteer vote voting voyage wages wagon waist wait waiter waiting wake walk
wall wallet want war ward wardrobe warehouse warmth warning warrant warrior wash washing washington waste watch
watching water wave wax way weakness wealth weapon weather web wedding wednesday weed week weekend weekly weight
welfare well west wheel whereabouts while whip whiskey whisky whisper whistling white whole whore widow wife will
willow win wind window wine wing wings winner winter wire wisdom wise wish wit witch witness wizard woman wonder wood
woods word words work worker works world worm worry worship worst worth wound wrath wrestling wrist writer writing
wrong yale yank yankee yard year years yell yellow yes yesterday yield young youth zero zoo`;

/** Adjectives. */
export const adjectives = `
abandoned abdominal able above abroad absolute absurd abused academic acceptable accepted accepting accomplished
accurate accusing acid acquainted acquired acting activated active actual addicted addressed adopted adult advanced
affected afraid african aged aggressive ahead airborne alarmed alert alien alike alive all alleged alone altered
alternate alternative amateur amazed amazing amber ambitious american ancient angry animal annoyed annoying annual
anonymous another answering antique anxious any apart apparent appealing appointed appropriate approved armed armored
arranged arrogant artificial artistic ashamed asleep assigned assistant assured athletic atlantic atomic attached
attempted attic attractive authentic authorized automatic available average awake aware away awful awkward back
backward bad baked bald bare base based basic beautiful behind beloved best better big bigger billion biological
biting bitter bizarre black blank blessed blind blinded blond blonde bloody blown blue blunt bold booked bored boring
born both bound brave breathing breeding brief bright brilliant british broad broke broken brown brutal brute built
bully burnt busy buzzing calm canadian capable cardinal careful careless carved casual catholic cautious center
central certain challenging chance changed changing charged charming cheap cheerful chemical chief childish chilly
chinese choice choked christian chronic civil civilian civilized classical classified clean clear cleared clever close
closed closing clumsy cocky cold color colored colorful colour combined comfortable comforting comic coming commanding
commercial committed common communist competitive complete completed complex complicated concerned concrete confident
confidential confirmed confused confusing connected conscious conservative considerable considerate consistent
constant continental continued continuing contrary controlled convenient conventional convinced convincing cool
corporate correct corrupt cosmic counter courageous covered cozy crack cracked cranky crazy creative criminal crippled
crisp critical crooked cross crossed crowded crucial crude cruel crummy crushed cuban cultural curious curly current
cursed cut cute cynical damn damned dangerous daring dark darling dated dead deadly deaf dear deceased decent declared
dedicated deep defensive definite delicate delicious delighted delightful demanding democratic dental depressed
desperate destroyed detailed detected determined developed developing devoted different difficult dim diplomatic
direct directed directing dirty disabled disappointed disappointing discovered disgusting distant distinct
distinguished disturbed disturbing divided divine divorced dizzy domestic done doomed double down downtown dozen
dragging dramatic drawn dreadful dreamed dressed dried driven driving drugged drunk drunken dry due dull dumb dutch
dying each eager early earned east eastern easy eccentric economic educated educational effective efficient eight
eighteen eighth elaborate elder elderly elected electric electrical electronic elegant elementary eleven eligible
embarrassed embarrassing emotional employed empty endless engaged english enormous enough entire entitled
environmental epidemic equal equipped erotic escaped essential established eternal european even every everyday evil
exact excellent excess excited exciting exclusive executive exhausted exotic expected expensive experienced
experimental expert explosive exposed express expressed exquisite extended extensive extra extraordinary extreme
fabulous faced faded faint fair faithful fake fallen falling false familiar famous fancy fantastic far farther
fascinated fascinating fast fat fatal fatty favorite fearless federal female feminine few fewer fierce fifteen fifth
fifty fighting filled filthy final financial fine finished firm first fit fitting five fixed flat fleet floating
fluffy fluid flush flushed flying following fond fooling foolish forbidden forced foreign forensic forfeit forgotten
formal former fortunate forty forward foul found four fourteen fourth fragile framed frank free french fresh fried
friendly frightened frightening front frozen frustrated full fundamental funny furious further future fuzzy gallant
gay general generous genetic gentle genuine german giant gigantic given glad glamorous global glorious glowing goddam
goddamn goddamned going gold golden gone good gorgeous gracious graduate grand granted grateful grave gray greasy
great greater greatest greedy greek green grey grim gross grown guilty hairy half halfway handled handsome handy happy
hard hardy harmless harsh hasty hated haunted headed healing healthy heard heavenly heavy hebrew held helpful helpless
here heroic hidden hideous high higher hilarious hired historical hollow home homosexual honest honey honorable
honored hooked hopeful hopeless horrible hostile hot huge human humble humiliating hundred hungry hunted hurt
hysterical ideal identical identified idiotic ignorant ill illegal imaginary immature immediate immortal impatient
important impossible impressive improved inappropriate incapable incident inclined incoming increased increasing
incredible independent indian indistinct individual industrial inevitable inferior infinite informed infrared initial
injured inner innocent insane insensitive inside inspired instant intact intellectual intelligent intended intense
intent interested interesting interfering interior internal international intimate invincible invisible inviting
involved iron ironic irrelevant irresistible irresponsible isolated italian jammed japanese jealous jewish joined
joint jolly juicy jumpy junior just juvenile keen key kind kindly knowing known korean laid large larger last late
later latest latin lay lazy leading lean leaning learned least left legal legendary legitimate less lethal level
liable liberal licked lifted light like likely limited limp lined liquid listed lit little live lively living loaded
local located logical lone lonely long looking loose lost loud lousy lovely loving low loyal lucky lunatic mad made
magic magical magnetic magnificent main major male many marine marked married martial marvelous massive matched
matching material mature maximum mean meaningful meaningless mechanical medical medieval medium melting mental
merciful mere merry messy metal mexican middle mighty mild military million minimum minor minute miserable missing
mistaken mixed mobile mock mocking model modern modest moral more mortal most motivated motive motor moving much muddy
muffled multiple mum murdered musical mutual mysterious naive naked narrow nasty national native natural naval nazi
near nearby neat necessary needed negative neglected negro nervous net neutral new next nice nine nineteen ninth no
noble noisy nonsense normal north northeast northern northwest noted notorious novel nuclear nude numb numerous
objective obliged obnoxious obscene observed obsessed obvious occasional occupied odd off offensive official okay old
older olive olympic on one open opened opening operating operational operative opposed opposite optimistic oral orange
ordered orderly ordinary organic organized original other out outer outrageous outside outstanding over overall
overhead overnight overseas overwhelming own owned packed paid painful painted pale panicked parallel paranoid parked
partial particular passing passionate past pathetic patient peaceful peculiar pending perfect permanent personal
phantom phony physical pink pitiful plain plane planned planted plastic played pleasant pleased pointed polish polite
political poor popular portable positive possessed possible potential powerful powerless practical practiced precious
precise predictable preferred pregnant preliminary prepared preposterous present presidential pressing pretended
pretty previous priceless primary prime primitive principal prior private privileged pro probable professional
profound promising pronounced proper protecting protective proud proved psychiatric psychological psychotic public
published pure purple pursuing quack qualified queer questioning quick quiet racial radical radio radioactive raised
raising random rank raped rapid rare rational raw ready real realistic rear reasonable recent reckless recognized
recorded red reduced refreshing regional regular related relative relaxed relevant reliable relieved religious
remaining remarkable remote reported representative republican required resident resolved respectable respected
responsible restless restricted retarded retired reverse revolutionary rich ridiculous right righteous ripe ripping
rising risky rocky rolling roman romantic rose rosy rotten rough round routine royal rude ruined ruled ruling runaway
running russian rusty ruthless sacred sad safe said salt same sandy sane satisfactory satisfied savage saved saving
scared scattered scheduled scientific scrambled screaming searching seated second secondary secret secure select
selected self selfish senior sensational sensible sensitive sentimental separate separated serial serious set settled
seven seventeen seventh several severe sexual sexy shaken shaky shallow shaped shared sharp shaved sheer shining shiny
shocked shocking short shut sick side signed significant silent silly silver similar simple sincere single sitting six
sixteen sixth sixty size skinny slack sleepy sliding slim slippery slipping sloppy slow small smaller smart smiling
smooth sober social soft solar sole solid solitary solved some sophisticated sore sorry sought sound sounding sour
south southern soviet spanish spare special specific spectacular spiritual splendid split splitting spoiled spoken
spontaneous sporting spread square squat stable standard standing star stark starting starved starving static steady
stereo stern sticking sticky stiff still stinking stock straight stranded strange strangled straw stray stressed
strict striking strong struggling stubborn stuffed stuffy stunned stunning stupid substantial subtle successful such
sudden suffering sufficient suitable suited sunny super superior supernatural superstitious supporting supportive
supposed supreme sure surface surprised surprising surrounded surrounding surviving suspect suspended suspicious
swedish sweeping sweet swell swift swiss sworn sympathetic taken tall taped technical teen teenage telling temporary
ten tender tenth terrible terrific terrified terrifying tested then thick thin third thirsty thirteen thirty thorough
thoughtful thousand threatened threatening three thrilling through tied tight tiny tipped tired together top torn
tortured torturing total touching tough toxic traditional tragic trained trapped traveled treated tremendous trim
triple tropical troubled true trusted trying turkish turned twelve twenty twin twisted two typical ugly ultimate
unable unacceptable unarmed unbelievable uncomfortable unconscious under undercover underground understandable
understanding understood underwater unemployed unexpected unfair unfortunate ungrateful unhappy uniform union unique
united universal unknown unlike unlikely unlocked unlucky unnecessary unpleasant unpredictable unstable unusual up
upper upright upset upstairs urban urgent used useful useless usual utter vague vain valid valuable vanished various
vast very veteran vicious vile violent virgin visible visual vital vocal void vulgar vulnerable wacky waiting walking
wandering warm warming washed wasted weak wealthy weary weather wee weeping weird welcome well west western wet white
whole wicked wide wild willing winning wired wise witty wonderful wooden working world worldwide worn worried worse
worst worth worthless worthwhile worthy wounded wrapped wretched written wrong yankee yelled yellow yonder young
younger zero`;

/** Adverbs. */
export const adverbs = `
aboard about above abroad absolutely accidentally across actually aft after afterwards again ago ahead alike all
almost alone along already also altogether always any anyhow anymore anyway anywhere apart apiece apparently
approximately around as ashore aside asleep automatically away awful awfully awhile back backward backwards bad badly
bang barefoot barely basically beautifully before behind below beneath besides best better between beyond big bolt
briefly bright but by calmly carefully certainly clean clear clearly close closely closer completely constantly
correctly counter course currently daily damn damned dearly decent deep deeply definitely deliberately desperately
differently directly down downright downstairs each earlier earliest early easily east easy effectively either
elsewhere emotionally enough entirely equally especially essentially even eventually ever everywhere evidently exactly
express extremely fairly far farther fast faster finally financially fine firm firmly first flush forever formerly
forth fortunately forward fourth frankly freely frequently fresh full fully further furthermore generally gently good
greatly half halfway happily hard hardly heavily hence here hereby high highly home honestly hopefully horribly
however ill immediately importantly in incidentally incredibly indeed indefinitely indoors inside instantly instead
just kinda kindly last late lately later least left legally less lightly likely likewise literally little long longer
loose loud loudly low luckily madly mainly maybe meanwhile mentally merely mighty more most mostly much naturally nay
near nearby nearer nearly necessarily never nevertheless new newly next nicely no none nonetheless normally north
northwest not now nowhere obviously occasionally off officially offshore often ok on once only originally otherwise
out outside over overboard overhead overnight overseas part particularly partly past peacefully perfectly perhaps
permanently personally physically plenty plum politically poorly positively possibly potentially practically precisely
preferably pretty previously privately probably professionally properly proudly purely quick quicker quickly quiet
quietly quite rapidly rarely rather real really reasonably recently regardless regularly relatively repeatedly right
rough roughly round sadly safely second secondly secretly seldom seriously severely sexually sharp short shortly
simply simultaneously sincerely slightly slow slowly smoothly so socially soft softly some someday somehow someplace
sometime sometimes somewhat somewhere soon sooner south southeast specially specifically square still straight
strictly strongly successfully such suddenly super supposedly sure surely surprisingly sweet technically temporarily
terribly then there therefore third thoroughly though through throughout thus tight today together tomorrow tonight
too totally true truly twice typically ultimately under undoubtedly unfortunately up upstairs upstate usually utterly
vaguely very virtually way well west whole wide wild within worse wrong yesterday yet`;

/** Plurals that are not made with -s. */
export const oddPlurals =
  "people children men women feet teeth mice geese lives wives knives kids parents wolves leaves loaves shelves halves selves oxen";
