const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words with which people judge themselves or others; a sentence that holds one is quoted, for said by another it is a verdict. */
export const judging = words(`
  stupid idiot idiotic lazy pathetic useless failure failures failing loser mess coward cowardly selfish
  worthless disgusting burden dumb fool foolish fault faults mistake mistakes blame blamed ridiculous incompetent inadequate worst fraud
  impostor imposter needy unlovable hopeless loath ruin ruined ruining ruins screwed wimp weakling dramatic overreacted
  overreacting overreact overreaction suck sucks sucked crap rubbish moron jerk asshole arsehole bastard bitch liar narcissist
  narcissistic toxic abuser abusive evil monster cruel horrible cunt prick dick twat crazy insane mental nuts psycho lunatic
  ugly fat disappointment waste undeserving unworthy deserve deserves deserved inferior lame gullible naive weird weirdo freak
  childish immature irresponsible ungrateful hypocrite hypocritical clumsy awful stupidly foolishly hateful bully bullies
  dishonest untrustworthy incapable inconsiderate thoughtless rude arrogant obnoxious mean nasty vile careless shameful weak
  fuck fucked fucking fucks fck wtf shit shitty bullshit damn goddamn piss bloody
`);

/** Deeds that people tell of as their own wrong; turned, they would accuse. */
export const regretted = words(`
  yell shout scream snap lie cheat steal hit slap shove insult neglect betray hurt abandon disappoint forget mess screw ruin blow
  break nag whine complain gossip overeat binge procrastinate sulk manipulate scold
`);

/** What turned would read as an order, a permission, a forecast or a promise. */
export const ordering = words(`
  should shouldn't must mustn't ought need needs haveta gotta gonna shall shan't supposed let's lets please
`);

/** What opens a hedge, an aside or irony; from somebody else's mouth it would be their own. */
export const hedging = words(`
  maybe perhaps probably possibly apparently obviously clearly surely literally basically honestly frankly hopefully supposedly
  evidently seriously actually admittedly presumably luckily unfortunately sadly fortunately ironically technically tbh imo imho idk
  lol lmao haha hahaha ha heh hah rofl yay yeah yea yep yup nope nah wow ugh oh ah god jesus christ omg gosh geez hmm hm well ok okay
  sure whatever thanks thank great sorry hey hi hello duh meh welp eh alas right anyway anyways bye yes no totally definitely absolutely
  certainly truthfully apparently allegedly
`);

/** People and things of which all or nothing is said. */
export const sweeping = words(`
  nobody noone everyone everybody everything nothing anyone anybody always never forever none people
`);

/** Verbs for what somebody holds of somebody: "she hates me" is theirs to say. */
export const holding = words(`
  hate like love loathe despise want need respect trust believe blame judge dislike resent value appreciate care pity forgive
  deserve avoid ignore reject tolerate adore envy mock
`);

/** States that are neither feelings nor verdicts: "I'm ill", "I was alone", "she's pregnant". */
export const states = words(`
  ill sick well-rested tired pregnant married divorced single engaged unemployed jobless retired awake asleep busy late early home
  alone away here there back abroad outside inside upstairs downstairs ready unable able used new old young hungry thirsty
  pregnant widowed separated behind drunk sober homesick injured bedridden gone dead alive due grown small little close far
  worn speechless broke hungover unwell sleepless stuck lost quiet silent angry present absent hard easy close
  sure somewhere responsible curious aware unaware certain determined committed
`);

/** What can be said of a thing or a time: "it was hard for me", "it is important to me". */
export const circumstances = words(`
  hard difficult easy easier harder tough painful scary important new strange heavy exhausting frightening sad lonely quiet late
  early loud dark cold hot warm long short overwhelming confusing stressful tiring good nice lovely calm bad awful terrible
  different better worse hurtful intense intimidating nerve-wracking nerve-racking beautiful peaceful comforting draining
  over gone closed open full empty clear unclear impossible enough helpful unexpected sudden
`);

/** What makes little of something: "I'm over it now", "I'm fine now". Said by another, it would wave it away. */
export const dismisses =
  /(?<![\p{L}'’])(?:(?:got |getting |get |am |['’]?m |is |was |im )?over (?:it|him|her|them|that)(?: all)? ?(?:now|already|by now)?$|over it|(?:fine|ok|okay|alright|all right|good|better|well)(?: again)? (?:now|again|already)|moved on|(?:past|behind) (?:it|me)|no big (?:deal|thing)|not (?:a|that|such a) big (?:a )?(?:deal|thing)|(?:doesn['’]?t|does not|didn['’]?t) (?:really |even )?matter|used to it|get on with it|could be worse|whatever|(?:don['’]?t|do not) (?:really |even )?care)(?![\p{L}'’])/iu; // prettier-ignore

/** What leaves something with the writer: "up to me", "my job", "my turn". Said to them, it would be an order or a reproach. */
export const assigning =
  /(?<![\p{L}'’])(?:up to me|(?:falls?|fell|left|down|depends?|rests?|all) (?:to|on|with) me|(?:it['’]?s|is|was|that['’]?s) on me|on my (?:shoulders|plate|watch)|(?:(?:is|was|are|were|be|been|['’]s|its|isn['’]?t|wasn['’]?t|aren['’]?t|becomes?|became|not|all|only|just|also|now|still|really|as) |^|, )my (?:own |only )?(?:jobs?|task|duty|duties|responsibility|responsibilities|turn|problems?|fault|faults|doing|business|call|decision|choice|place|burden|loss|mess|shift|role|part|cross|obligation|move)(?! (?:is|was|has|had|will|can|went|ended|started|keeps))|the one (?:who|that|to)|to blame|in charge|i (?:brought|made) (?:it|this|that) (?:on|happen)|because of me|my (?:own )?making)(?![\p{L}'’])/iu; // prettier-ignore

/** Death, relapse, and what leaves no way out: said back as a bare fact, it would weigh more. */
export const heavy =
  /(?<![\p{L}'’])(?:d(?:ied|ies|ying|ead|eath|eaths)|passed away|killed|suicid\p{L}*|stillborn|miscarr\p{L}+|buried|cancer|terminal|relapsed?|(?:drank|drinking|drunk|used|using|gambled|smoked|cut) again|stopped eating|hat(?:e|ed|ing) (?:my|this) life|not being here|(?:no|any|a|the) (?:reason|point|way out|hope|purpose|future)|what to say|give up|gave up|giving up|go on like this|going on)(?![\p{L}])/iu;
