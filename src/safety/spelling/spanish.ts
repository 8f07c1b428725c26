import { firstNames } from "../../english/data/people.js";
import { tagsOf } from "../../english/text/tags.js";
import { foldWords, type FoldedWords } from "../fold.js";

/** Letters of Spanish that are heard as others are: "7" stands for "ch". */
const heardAlike = /ch|h|qu(?=[ei])|q|c(?=[eiy])|c|[zx]|[vw]|ll|y|gu(?=[ei])|g(?=[ei])/g;

const heard: Readonly<Record<string, string>> = {
  ch: "7", h: "", qu: "k", q: "k", z: "s", x: "s", v: "b", w: "b", ll: "i", y: "i", gu: "g", g: "j",
}; // prettier-ignore

const sounds = new Map<string, string>();

/** How a word of Spanish sounds: what is written with b or v, s, c or z, k or qu, ll or y, with or without h or accents is one. */
export function soundInSpanish(word: string): string {
  const known = sounds.get(word);
  if (known !== undefined) return known;
  const plain = word.toLowerCase().normalize("NFD").replaceAll(/\p{M}/gu, "");
  const sound = plain
    .replaceAll(heardAlike, (letters, at: number) =>
      letters === "c" ? ("eiy".includes(plain[at + 1] ?? "-") ? "s" : "k") : (heard[letters] ?? letters),
    )
    .replaceAll(/(.)\1+/g, "$1");
  if (sounds.size > 20_000) sounds.clear();
  sounds.set(word, sound);
  return sound;
}

/** Chat spellings, behind what they stand for. */
const chat: ReadonlyMap<string, readonly string[]> = new Map(
  `
  que: q k qe ke
  por: x
  porque: xq pq xk xke porq porke xque pork
  para: pa xa pra
  de: d
  me: m
  te: t
  en: n
  el: l
  con: cn
  sin: sn
  quiero: qiero kero qero qro kro kiro quero kiiero
  quisiera: qisiera
  tengo: tngo tng tego
  estoy: toy sty stoy
  esta: sta
  nunca: nunk nunka nca
  nada: nda na
  todos: tdos tods tods todxs
  todo: tdo
  mucho: muxo mxo
  mucha: muxa
  muchas: muxas mxas
  noche: noxe nxe
  anoche: anoxe
  hecho: exo hexo
  cuchillo: cuxillo kuxiyo
  dice: dic
  bien: bn
  tambien: tb tmb tbn
  vida: bda vda
  morir: morri mrir
  morirme: morime morrime mrirme
  matarme: matrme mtarme
  alguien: alg
  nadie: nadien nadies ndie
  mejor: mjor mejo
  muerto: muelto
  muerta: muelta
  familia: flia fam
  hija: hja
  hijo: hjo
  amigo: amig amgo
  cuando: cuand qando qndo
  no quiero: noquiero nokiero
  me quiero: mequiero mekiero
  no puedo: nopuedo
  se quiere: sequiere sekiere
  ya no: yano llano
  a veces: aveces abeces
  por favor: xfa porfa xfavor porfis
  de nuevo: denuevo
  otra vez: otravez otrabes
  sin mi: sinmi
  pastillas: pastis patillas pstillas
  novio: nobyo
  entonces: entoncs
  hasta: hsta
  siempre: siempr smpre
  voy: vy
  dejarme: dejrme
  suicidarme: suisidrme suicidrme
  `
    .trim()
    .split(/\s*\n\s*/)
    .flatMap((row) => {
      const [meant = "", typed = ""] = row.split(": ");
      return typed.split(" ").map((word) => [word, meant.split(" ").map(soundInSpanish)] as const);
    }),
);

/** Words that only lend force, or fill: left out. */
const fillers: ReadonlySet<string> = new Set(
  `realmente simplemente sinceramente honestamente literalmente verdaderamente muy pues pos po weon wey guey ps nomas todavia
  aun tampoco tambien osea posta neta joder carajo mierda puta maldita jodida pinche puto siquiera`
    .split(/\s+/)
    .map(soundInSpanish),
);

const somebody = soundInSpanish("alguien");

/** First names, of which one stands for somebody. */
const names: ReadonlySet<string> = new Set(
  `${firstNames} camilo andres juan pedro luis carlos jorge diego mateo santiago sebastian nicolas miguel javier fernando ricardo
  alejandro eduardo raul sergio pablo ivan hugo oscar ruben mario julio cesar gustavo rodrigo emilio tomas martin maria ana lucia sofia
  valentina camila mariana daniela gabriela paula laura carmen rosa elena julia marta patricia veronica ximena fernanda alejandra
  carolina natalia andrea monica claudia teresa pilar lupe rocio ines nuria esteban kevin brayan yesenia`
    .split(/\s+/)
    .map((name) => name.toLowerCase()),
);

/** The words of a text by how they sound in Spanish; offsets are those of the text. */
export function foldSpanish(text: string): FoldedWords {
  const { starts, ends, partings } = foldWords(text);
  const words: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const apart: number[] = [];
  let gap = 0;
  for (const [at, start] of starts.entries()) {
    if (start === starts[at - 1]) continue;
    const end = ends[at] ?? start;
    const typed = text.slice(start, end).toLowerCase();
    const between = Math.max(gap, partings[at] ?? 0);
    const isName =
      /^\p{Lu}\p{Ll}/u.test(text.slice(start, end)) && names.has(typed.normalize("NFD").replaceAll(/\p{M}/gu, ""));
    const parts = isName ? [somebody] : (chat.get(typed) ?? [soundInSpanish(typed)]);
    if (parts.length === 1 && fillers.has(parts[0] ?? "")) {
      gap = between;
      continue;
    }
    gap = 0;
    for (const [index, part] of parts.entries()) {
      words.push(part);
      from.push(start);
      to.push(end);
      apart.push(index === 0 ? between : 0);
    }
  }
  return { words, starts: from, ends: to, partings: apart };
}

/** A phrase in the notation of `phraseReader`, or a list of words, with its words by how they sound. Names of lists stay. */
export const phraseBySound = (source: string): string =>
  source.replaceAll(/@[\w-]+|[\p{L}\p{M}]+/gu, (word) => (word.startsWith("@") ? word : soundInSpanish(word)));

/** Words without which hardly a sentence of Spanish is written, and which English does not have. */
const everyday =
  /(?<!\p{L})(?:que|de|el|la|los|las|se|por|para|con|un|una|unos|es|en|lo|le|les|su|sus|del|al|muy|ya|yo|mi|mis|si|sin|pero|porque|esta|este|estoy|q|xq|k|ke|d|hasta|cuando|nos|nada|todo|todos|quiero|tengo)(?!\p{L})/giu;

const wordsIn = (text: string): readonly string[] => text.match(/\p{L}+/gu) ?? [];

/** Whether a text is in Spanish, by the share of words that Spanish cannot do without. */
export function isSpanish(text: string): boolean {
  const found = text.match(everyday)?.length ?? 0;
  return found > 1 && found * 5 > wordsIn(text).length;
}

/** Whether a text may hold Spanish: such a word, or a third of words that English does not know. */
export function mayBeSpanish(text: string): boolean {
  if ((text.match(everyday)?.length ?? 0) > 0) return true;
  const words = wordsIn(text);
  return words.filter((word) => tagsOf(word.toLowerCase()) === 0).length * 3 >= words.length;
}
