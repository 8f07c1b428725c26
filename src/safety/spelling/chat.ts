const table = (rows: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    rows
      .trim()
      .split(/\s*\n\s*/)
      .flatMap((row) => {
        const [meant = "", typed = ""] = row.split(": ");
        return typed.split(" ").map((word) => [word, meant.split(" ")] as const);
      }),
  );

/** Chat spellings, behind what they stand for, without apostrophes: those that are no word of their own, or hardly ever one here. */
export const chat = table(`
  and: n nd adn annd nad
  you: u yu yoo
  are: r
  be: b
  see: c
  why: y
  to: ta
  the: da teh hte th
  that: dat tht taht thta
  this: dis ths tihs thsi
  they: dey thay
  them: dem
  there: ther
  when: wen wehn whn
  what: wat wot wut waht wht whta
  where: wer wher
  with: wit wiv wif wth wtih
  without: witout wivout widout withot
  how: hw hwo
  have: av hav hve haev
  had: hadd hd
  has: haz
  wish: wsh wissh wishh
  was: wos waz wuz
  were: wur
  is: iz
  its: itz
  im: iam aim
  my: ma mah
  he: hee
  his: hiz
  him: hm
  because: becos becuz becus bcos bcoz bcz bcuz coz cos cuz cus becoz bcause becaus bec
  could: cud culd coud cood
  would: wud wuld woud wood
  should: shud shuld shoud
  cant: cnt canot cannt carnt kant
  dont: dnt donot dunt dontt donnt doent
  doesnt: dosnt dosent dusnt doesn
  didnt: ddnt didint didn dident
  isnt: isint isn
  wouldnt: wudnt wuldnt woudnt
  couldnt: cudnt culdnt coudnt
  shouldnt: shudnt shouldn
  aint: ain
  want to: wan2 wana wanna wannna wnna wanto wantto
  want: wan wnat watn
  going to: gona gonna gonn gunna gna gon
  going: goin gng goign
  got to: gotta gota
  trying to: tryna
  trying: tryin
  tried: tryed
  kind of: kinda
  sort of: sorta
  let me: lemme
  give me: gimme
  dont know: dunno dno
  i dont know: idk
  i dont care: idc
  i swear: istg
  to be honest: tbh
  right now: rn
  know: knw kno knoe
  knows: knos
  now: nw
  no one: noone no1 nobuddy
  everyone: evry1 every1 evryone everyon evrybody everybdy evrybdy
  someone: sum1 some1 sumone smone somone
  anyone: any1 ne1 anyon
  something: smth sumthing sumthin somthing somethin smthing sth
  anything: anythin nething anyting
  nothing: nuthin nuthing nothin nuffin nothn notin
  everything: evrything everythin evrythin evryting everyting
  anymore: nemore animore anymor anymre nomor anymo animor
  every: evry evrey evrry
  people: ppl peple peopl pple
  some: sum
  please: pls plz plss plzz pleas
  before: b4 befor bfore
  tonight: tonite tnite tonit tonigt tnight tonyt
  tomorrow: tmrw tmr tmoro tomoro tomorow tommorow tommorrow tomorro tmw
  today: tday
  night: nite nyt nigt
  right: rite
  again: agen agn agian agin agane agaen
  better: betta beta bettr
  life: lyf lyfe liffe
  live: liv
  dead: ded deadd deid
  die: diie
  died: dide
  dying: dieing dyin diying
  kill: kil kll kiil
  killed: kild
  myself: miself mysef myslf maself mself mysel myselv meself
  himself: hisself himslf hiself
  herself: herslf
  through: thru throu
  think: fink thnk thik
  thinking: finkin thinkin finking
  thought: thot thort thougt
  said: sed sayed
  says: sez ses
  told: tole
  took: tuk
  for: fr
  from: frm frum
  just: jus jst juz
  really: rly rlly rely reely realy
  so: soo sooo soooo
  very: vry
  much: mutch
  good: gud
  enough: enuf enuff enogh
  feel: fel feal
  friend: frend freind frnd
  friends: frends freinds
  mother: muvver mudder
  mum: mumm
  brother: bro brotha bruv bruvver
  sister: sis sista
  boyfriend: bf boyf byfriend bfriend
  girlfriend: gf girlf gfriend
  husband: hubby hubbie husbnd hsband
  father: fatha fater
  mate: m8
  great: gr8
  hate: h8 hayt
  late: l8
  wait: w8
  suicide: suiside suicid suacide suecide sucide sewicide
  overdose: overdoes overdos ovrdose
  suicidal: suicidle suicidel suisidle suecidal
  probably: prolly probs prob
  parents: rents
  school: skool skl scool
  stairs: stairz
  been: bn ben bin
  being: bein
  does: dus
  over: ovr
  ever: eva
  never: neva nevr nver
  forever: foreva forevr
  after: afta aftr
  whatever: wateva
  weekend: wkend
  about: bout abt abot abou
  them all: em
  doing: doin
  hitting: hittin
  anxiety: anxity
  pills: pilz pils
`);

/** Words that are others by what stands next to them: what is typed, what may stand before it, what behind it, what is meant. */
export const byNeighbour: readonly {
  readonly typed: string;
  readonly meant: string;
  readonly before?: ReadonlySet<string>;
  readonly behind?: ReadonlySet<string>;
}[] = [
  // "i no how", "dont no what to do"
  { typed: "no", meant: "know", before: new Set("i dont you didnt they we".split(" ")), behind: new Set("how what if wat when where why that wot who".split(" ")) },
  { typed: "no", meant: "know", before: new Set(["dont", "didnt"]) },
  // "i wont to die"
  { typed: "wont", meant: "want", behind: new Set("to 2".split(" ")) },
  { typed: "wnt", meant: "want", behind: new Set("to 2 it".split(" ")) },
  { typed: "wan", meant: "want", behind: new Set(["to"]) },
  // "going too end it", "want too die"
  { typed: "too", meant: "to", before: new Set("going want wanted need have ready about try tried trying wish".split(" ")) },
  // "jump of a bridge", "fell of"
  { typed: "of", meant: "off", before: new Set("jump jumped jumping step stepped stepping myself fall threw pushed finish".split(" ")) },
  // "going threw it"
  { typed: "threw", meant: "through", before: new Set("going go goes went get getting all half".split(" ")) },
  // "rather be dead then live"
  { typed: "then", meant: "than", before: new Set("better rather dead more worse".split(" ")) },
  // "a hole bottle"
  { typed: "hole", meant: "whole", before: new Set("a the my".split(" ")) },
  // "my bf chocked me"
  { typed: "chocked", meant: "choked", behind: new Set("me her him us my".split(" ")) },
  // "down the stares"
  { typed: "stares", meant: "stairs", before: new Set(["the"]) },
  // "want 2 die", "2 many pills", "letters 4 my kids"
  { typed: "2", meant: "to", before: new Set("want wanted need have had going like ready about try tried trying wish how not used talk said threatens".split(" ")) },
  { typed: "2", meant: "too", behind: new Set("many much late far scared tired deep".split(" ")) },
  { typed: "4", meant: "for", behind: new Set("good my me him her ever a the them u you so it everyone".split(" ")) },
  { typed: "4", meant: "for", before: new Set("live wish here left".split(" ")) },
]; // prettier-ignore

/** Words that are one although they are typed apart. */
export const joined: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "my self": "myself", "him self": "himself", "her self": "herself", "your self": "yourself", "them selves": "themselves",
    "any more": "anymore", "any longer": "anymore", "no body": "nobody", "some one": "someone", "any one": "anyone",
    "every one": "everyone", "every body": "everybody", "some body": "somebody", "to night": "tonight", "to morrow": "tomorrow",
    "to day": "today", "2 nite": "tonight", "2 night": "tonight", "2 morrow": "tomorrow", "2 moro": "tomorrow", "2 day": "today",
    "2 nyt": "tonight", "4 ever": "forever", "with out": "without", "no where": "nowhere", "no thing": "nothing",
    "step dad": "stepdad", "step father": "stepfather", "step mum": "stepmum", "step mom": "stepmom", "bed room": "bedroom",
    "over dose": "overdose", "over dosed": "overdosed", "sui cide": "suicide", "dis appear": "disappear",
    "good bye": "goodbye", "i m": "im", "i ve": "ive", "don t": "dont", "can t": "cant", "didn t": "didnt", "doesn t": "doesnt", "won t": "wont", "2 moz": "tomorrow", "4 eva": "forever", "a live": "alive", "can not": "cant", "wind screen": "windscreen", "boy friend": "boyfriend",
    "girl friend": "girlfriend", "flat mate": "flatmate", "room mate": "roommate",
  }),
); // prettier-ignore

/** Words that are two although they are typed as one. */
export const parted: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    infront: "in front", aswell: "as well", incase: "in case", killmyself: "kill myself", endit: "end it", wannadie: "want to die",
    wanttodie: "want to die", atleast: "at least", eachother: "each other", nolonger: "no longer", betteroff: "better off",
    hurtmyself: "hurt myself", cutmyself: "cut myself", ofcourse: "of course", upto: "up to", dontwant: "dont want", cantgo: "cant go",
    ontop: "on top", myfamily: "my family", iwant: "i want", idont: "i dont", icant: "i cant", iwish: "i wish",
  }).map(([typed, meant]) => [typed, meant.split(" ")]),
); // prettier-ignore

/** Words that only lend force, or soften, and may stand anywhere: without them a phrase is found whatever stands in it. */
export const fillers: ReadonlySet<string> = new Set(
  `just really so honestly literally actually truly seriously genuinely fucking fuckin fkn fking bloody damn basically simply
  even still always totally absolutely completely often sometimes constantly probably maybe omg ugh lowkey ngl very quite actively desperately freaking friggin definitely f*cking f**king`.split(
    /\s+/,
  ),
);
