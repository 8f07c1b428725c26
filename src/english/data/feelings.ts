/*
 * What English calls feelings. The lists name them and grade nothing: which word a person chose is theirs. They were gathered
 * from everyday English; the vocabulary of feelings and of what only sounds like one follows the distinction that Marshall
 * Rosenberg makes in Nonviolent Communication (1999).
 */

/** Adjectives that name a feeling wherever they stand. */
export const feelingAdjectives = `
  afraid aggravated aggrieved agitated alarmed amazed amused angry anguished animated annoyed antsy anxious appalled
  apprehensive ashamed astonished astounded awestruck awkward baffled befuddled bereaved bereft bewildered bitter bored
  bothered bummed burdened calm carefree cautious chagrined cheerful cheery chilled clingy comforted compassionate
  concerned conflicted confused contented crestfallen crushed curious cynical dazed defeated dejected delighted depressed
  despairing desperate despondent devastated disappointed disconcerted disconnected disconsolate discontent discontented
  discouraged disenchanted disgruntled disgusted disheartened disillusioned dismayed disoriented displeased dispirited
  distracted distraught distressed disturbed doubtful downcast downhearted drained dreading eager ecstatic edgy elated
  embarrassed embittered empathetic emotional encouraged energised energized enraged enthusiastic enthused envious
  euphoric exasperated excited exhausted exhilarated fatigued fearful fearless flabbergasted flummoxed flustered forlorn
  frantic frazzled frenzied fretful frightened frustrated fulfilled fuming furious giddy glad gleeful gloomy grateful
  gratified grieving grumpy guarded guilt-ridden guilty gutted happy harried heartbroken heartened heartsick heavy-hearted
  helpless hesitant homesick hopeful hopeless horrified hurt hysterical impatient incensed incredulous indifferent
  indignant infuriated inspired insecure intimidated intrigued invigorated irate irked irritable irritated isolated
  jaded jealous jittery jolly jovial joyful joyless joyous jubilant jumpy knackered lethargic listless livid lonely
  lonesome loved loving mad melancholic melancholy mellow merry miffed miserable moody mopey mortified mournful
  mystified nauseous nervous nostalgic numb optimistic outraged overjoyed overstimulated overwhelmed overworked pained
  panicked panicky paranoid peaceful peeved perplexed perturbed pessimistic petrified pissed pleased powerless proud
  puzzled queasy rattled reassured refreshed regretful rejuvenated relaxed relieved reluctant remorseful repulsed
  resentful resigned restless revolted riled sad saddened satisfied scared self-conscious serene shaken shaky shocked
  skittish sleepless sleepy snappy sombre somber sorrowful sorry speechless spooked startled stressed stunned stupefied
  sulky surprised sympathetic tearful tense terrified thankful thrilled tired torn tranquil traumatised traumatized
  troubled unappreciated uncertain uncomfortable uneasy unfulfilled unhappy unloved unmotivated unnerved unsafe unsettled
  unsure unwanted upbeat upset uptight vengeful vexed vulnerable wary weary weepy wistful worn-out worried worn woeful
  wretched yearning zen
`;

/** Adjectives that name a feeling only behind "I feel", "I'm" and the like: "low" is one there, and none in "a low wall". */
export const openAdjectives = `
  abandoned alienated alive alone apathetic attacked bad betrayed better big blah bleh blue brave broken burnt-out
  burned-out capable centred centered chaotic cold comfortable comfy confident connected content cosy cozy crap crappy
  crummy cross crap cut-off deflated detached different dirty disrespected distant down dreadful drowsy dull empty fed-up
  fine flat foggy foolish fragile free fresh fried good great grounded heard heavy held hollow humbled humiliated ignored
  impostor inadequate included invisible judged left-out light lost low lucky misunderstood motivated moved neglected
  off okay ok on-edge out-of-place overlooked patronised patronized peaceful pensive playful present pressured quiet raw
  ready rejected resilient respected restored rested rotten rough rubbish rushed safe scattered scrambled seen sensitive
  settled shattered shit shitty sick silenced silly small soft sore spent steady still strange strong stuck supported
  tender tiny touched trapped ugly understood uninspired unimportant unseen unwell useless valued violated warm weak weird
  welcome wired wonderful worse worthless wounded
`;

/** Those of the open ones that name a feeling behind any form of "be": "I was stuck", but not "I was free". */
export const steadyAdjectives = `
  stuck lost trapped torn alone numb empty low down broken drained scattered overlooked ignored rejected judged shattered
  hopeless calm safe light moved touched humiliated betrayed abandoned misunderstood crushed foggy flat apathetic confident
  motivated comfortable unwell weird worthless settled
`;

/** Those of both lists that sound like a verdict from somebody else's mouth, so that they are only ever quoted. */
export const verdicts = `
  bad big broken capable crap crappy dirty foolish great good guilt-ridden hopeless impostor inadequate insecure invisible
  clingy dull fine irritable jaded moody mopey okay ok paranoid pathetic rotten rubbish sensitive shit shitty silly small
  snappy strong sulky ugly unimportant unloved unwanted useless vengeful weak weird worthless wretched hysterical brave
  lucky powerless better worse cynical resilient emotional self-conscious resigned confident
`;

/** Nouns that name a feeling. */
export const feelingNouns = `
  admiration affection agitation agony alarm amazement ambivalence amusement anger angst anguish annoyance anticipation
  anxiety apathy apprehension awe awkwardness bewilderment bitterness bliss boredom calmness cheerfulness compassion
  confusion contempt contentment curiosity dejection delight depression despair desperation disappointment discomfort
  discouragement disgust dismay displeasure distress dread ecstasy elation embarrassment emptiness enthusiasm envy
  euphoria exasperation excitement exhaustion fear frustration fury gladness gratitude grief guilt happiness hatred
  heartache heartbreak helplessness homesickness hopelessness horror hostility humiliation impatience indignation
  insecurity irritation isolation jealousy joy loathing loneliness longing melancholy misery nervousness nostalgia
  numbness outrage overwhelm panic powerlessness rage regret relief remorse resentment restlessness sadness sorrow
  serenity shame shyness stress suspicion tenderness tension terror tiredness trepidation uncertainty unease uneasiness
  unhappiness weariness worry worries wrath yearning fears regrets frustrations
`;

/** Verbs whose subject feels what they name: "I dread Mondays". */
export const feelingVerbs = `
  adore despise dread envy fear grieve hate loathe mourn miss panic regret resent worry yearn
`;

/** Verbs that name what their object feels: "it scares me". */
export const stirringVerbs = `
  alarm amaze anger annoy baffle bother confuse crush depress devastate disappoint disgust dismay distress disturb
  drain embarrass exhaust exasperate excite frighten frustrate gut hurt humiliate infuriate irritate overwhelm pain
  perplex petrify puzzle rattle relieve sadden scare shake shock sicken sting stress surprise terrify trouble unnerve
  unsettle upset worry
`;

/** Turns of phrase that name a feeling. */
export const feelingIdioms = `
  fed up/at the end of my rope/at the end of my tether/at my wits end/at my wit's end/at my wits' end/on edge/on top of the world/over the moon/
  under the weather/down in the dumps/in bits/in pieces/in tears/close to tears/falling apart/burned out/burnt out/burning out/
  worn out/wiped out/stressed out/freaked out/bummed out/put out/left out/tired out/psyched up/worked up/choked up/
  torn up/let down/run down/weighed down/broken hearted/heart broken/cut off/ticked off/pissed off/cheesed off/on cloud nine/sick and tired/sick to my stomach/sick of it/scared stiff/worried sick/
  bored stiff/out of my depth/in over my head/out of place/out of sorts/all over the place/on the verge of tears/
  lost for words/at peace/at ease/ill at ease/at a loss/in shock/in despair/in limbo/heavy hearted/drowning/
  like giving up/like crying/like screaming/like an outsider/like a failure/like a burden/like a stranger/
  like a weight has lifted/butterflies in my stomach/a knot in my stomach/a lump in my throat/a heavy heart/
  my heart is broken/my heart sank/my heart is heavy/my blood boiled/my stomach dropped/on my last legs/running on empty/
  on my last nerve/in a funk/in a slump/feeling blue/feeling down/feeling low/up in the air/in two minds/of two minds/
  walking on eggshells/walking on air/tearing my hair out/pulled in all directions/stretched thin/spread thin/
  at breaking point/hanging by a thread/hanging on by a thread/barely holding on/
  not myself/beside myself/in pain/out of steam/done in/dead tired/dog tired
`;
