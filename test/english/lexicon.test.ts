import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adjectives, adverbs, nouns, oddPlurals } from "../../src/english/data/other-words.js";
import { complements, particles, stativeVerbs } from "../../src/english/data/verb-patterns.js";
import { clearVerbs, eitherVerbs, statementVerbs } from "../../src/english/data/verbs.js";
import {
  classesOf,
  complement,
  complementsOf,
  isStative,
  lemmaOf,
  particlesOf,
  verbStart,
  wordClass,
} from "../../src/english/lexicon.js";

const wordsOf = (list: string): string[] => list.trim().split(/\s+/u);
/** The names of the flags in `bits`; an enum has its numbers for keys, too, which name no flag. */
const namesOf = (flags: Readonly<Record<string, string | number>>, bits: number): string =>
  Object.entries(flags)
    .filter(([, flag]) => typeof flag === "number" && (flag & bits) !== 0)
    .map(([name]) => name)
    .join(" ");

describe("verbStart: a base form at the start of a sentence without a subject", () => {
  it.each([
    [3, "ask avoid be breathe buy check cook cut do eat find forget get give go hire keep leave let make meditate"],
    [3, "put quit read remember say see send stop take talk tell try use visit wait wash write practise"],
    [
      3,
      "apologise apologize re-evaluate double-check unfollow uninstall preheat simmer sauté deglaze declutter co-parent",
    ],
    [2, "call change drink exercise feel focus have help know look note open place plan play practice question taste"],
    [2, "record rest run sleep start study text think trust understand vent walk work worry DM google setup"],
    [
      1,
      "agree appreciate bet care doubt guess hate hope like love matter mean miss need owe please seem sound thank want",
    ],
    [1, "welcome wish wonder design market service water cost free last part price rain recommend suggest"],
    [0, "the and you should can will maybe never even still down out off well people mother xyzzy talking went sounds"],
  ])("%i: %s", (start, words) => {
    const given = wordsOf(words.toLowerCase());
    expect(given.filter((word) => verbStart(word) !== start)).toEqual([]);
  });
});

describe("lemmaOf", () => {
  it.each([
    ["go", "go goes going went gone"],
    ["be", "be am are is was were been being"],
    ["have", "have has had having"],
    ["lie", "lie lies lying lain lied"],
    ["travel", "traveling traveled travelling travelled travels"],
    ["cancel", "canceled cancelled canceling cancelling"],
    ["focus", "focusing focussing focused focussed"],
    ["worship", "worshiping worshipping worshiped worshipped"],
    ["age", "aging ageing aged"],
    ["binge", "binging bingeing binged"],
    ["panic", "panicking panicked panics"],
    ["apologise", "apologise apologises apologised apologising"],
    ["realize", "realize realized realizing"],
    ["learn", "learnt learned learns"],
    ["get", "got gotten gets getting"],
    ["sneak", "snuck sneaked"],
    ["overeat", "overate overeaten overeating"],
    ["redo", "redid redone redoing redoes"],
    ["re-read", "re-read re-reading re-reads"],
    ["meal-prep", "meal-prepped meal-prepping"],
    ["see", "saw seen"],
    ["find", "found"],
    ["leave", "left leaving leaves"],
    ["die", "dying died"],
    ["dye", "dyeing dyed"],
    ["singe", "singeing singed"],
    ["sing", "singing sang sung"],
    ["hope", "hoping hoped"],
    ["hop", "hopping hopped"],
    ["dm", "dm dming dmed dms"],
    ["unfriend", "unfriended unfriending"],
    ["mimic", "mimicked mimicking"],
    ["quiz", "quizzes quizzing quizzed"],
  ])("%s ← %s", (base, forms) => {
    expect(wordsOf(forms).map(lemmaOf)).toEqual(wordsOf(forms).map(() => base));
  });

  it("knows no base for words that are no verb forms", () => {
    for (const word of wordsOf("friend red during thing bed need' table's xyzzying sed ing ed s friendlies"))
      expect([word, lemmaOf(word)]).toEqual([word, undefined]);
  });
});

describe("classesOf", () => {
  it.each([
    ["work", "BaseVerb Noun"],
    ["walked", "Past Participle"],
    ["went", "Past"],
    ["gone", "Participle"],
    ["read", "BaseVerb Past Participle"],
    ["walks", "ThirdPerson PluralNoun"],
    ["friends", "PluralNoun"],
    ["children", "PluralNoun"],
    ["meeting", "Gerund Noun"],
    ["talking", "Gerund"],
    ["happier", "Adjective"],
    ["biggest", "Adjective"],
    ["quickly", "Adverb"],
    ["gently", "Adverb"],
    ["happily", "Adverb"],
    ["basically", "Adverb"],
    ["dog-friendly", "Adjective"],
    ["home-made", "Adjective"],
    ["food", "Noun"],
    ["friendly", "Adjective"],
    ["often", "Adverb"],
    ["is", "ThirdPerson"],
    ["the", ""],
    ["xyzzy", ""],
    ["", ""],
    ["-", ""],
  ])("%s: %s", (word, classes) => {
    expect(namesOf(wordClass, classesOf(word))).toBe(classes);
  });

  const { BaseVerb, Noun, PluralNoun, Adjective, Adverb } = wordClass;
  it.each([
    ["base verbs", `${clearVerbs}${eitherVerbs}${statementVerbs}`, BaseVerb],
    ["nouns", nouns, Noun],
    ["plurals", oddPlurals, PluralNoun],
    ["adjectives", adjectives, Adjective],
    ["adverbs", adverbs, Adverb],
  ])("finds every one of the %s in its list", (_, list, bit) => {
    expect(wordsOf(list).filter((word) => (classesOf(word) & bit) === 0)).toEqual([]);
  });

  it("answers any word, and the same word alike", () => {
    const ending = fc.constantFrom("", "s", "es", "ies", "ed", "ing", "er", "est", "ly", "-up");
    fc.assert(
      fc.property(fc.string(), ending, (stem, end) => {
        const word = stem + end;
        const bits = classesOf(word);
        expect(bits & ~511).toBe(0);
        expect(classesOf(word)).toBe(bits);
        expect((bits & BaseVerb) !== 0).toBe(verbStart(word) !== 0);
      }),
    );
  });
});

describe("the lists", () => {
  it("name each base verb once", () => {
    const verbs = wordsOf(`${clearVerbs} ${eitherVerbs} ${statementVerbs}`);
    expect(verbs.length).toBeGreaterThan(2500);
    expect(new Set(verbs).size).toBe(verbs.length);
  });

  it("give patterns to base verbs only", () => {
    const rows = wordsOf(particles.replaceAll(/\n(\S+)[^\n]*/gu, " $1"));
    const named = [...rows, ...wordsOf(stativeVerbs), ...Object.values(complements).flatMap(wordsOf)];
    expect(named.filter((verb) => verbStart(verb) === 0)).toEqual([]);
  });
});

describe("what a verb takes", () => {
  it.each([
    ["enjoy", "Gerund"],
    ["avoid", "Gerund"],
    ["try", "Gerund Infinitive"],
    ["decide", "Infinitive Clause"],
    ["let", "BareInfinitive"],
    ["make", "BareInfinitive"],
    ["help", "Infinitive BareInfinitive ObjectInfinitive"],
    ["think", "Clause"],
    ["know", "Infinitive Clause"],
    ["realise", "Clause"],
    ["tell", "Clause ObjectInfinitive"],
    ["ask", "Infinitive Clause ObjectInfinitive"],
    ["want", "Infinitive ObjectInfinitive"],
    ["encourage", "ObjectInfinitive"],
    ["eat", ""],
    ["xyzzy", ""],
  ])("%s: %s", (verb, expected) => {
    expect(namesOf(complement, complementsOf(verb))).toBe(expected);
  });

  it.each([
    ["give", "up in away back out"],
    ["cut", "back down off out"],
    ["calm", "down"],
    ["reach", "out"],
    ["follow", "up through"],
    ["figure", "out"],
  ])("%s %s", (verb, after) => {
    expect([...particlesOf(verb)]).toEqual(expect.arrayContaining(wordsOf(after)));
  });

  it("knows no particles for a verb without", () => {
    expect([...particlesOf("meditate"), ...particlesOf("xyzzy"), ...particlesOf("")]).toEqual([]);
  });

  it("tells states from deeds", () => {
    const states = wordsOf("be know have own belong deserve need love believe want realise");
    const deeds = wordsOf("talk go write ask keep see think stand tell xyzzy");
    expect([...states, ...deeds].filter(isStative)).toEqual(states);
  });
});
