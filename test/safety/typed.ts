import { contracted, negated } from "../../src/safety/fold.js";
import { phraseReader, type Choice, type Element } from "../../src/safety/pattern.js";
import { crisis, crisisLists } from "../../src/safety/phrases/crisis.js";
import { disasterLists, disasters } from "../../src/safety/phrases/disasters.js";
import { emergencies, emergencyLists } from "../../src/safety/phrases/emergencies.js";
import { legal, legalLists } from "../../src/safety/phrases/legal.js";
import { medication, medicationLists } from "../../src/safety/phrases/medication.js";
import { spellings } from "../../src/safety/phrases/spellings.js";
import { violence, violenceLists } from "../../src/safety/phrases/violence.js";
import { words } from "../../src/safety/phrases/words.js";

const lists = { ...words, ...crisisLists, ...violenceLists, ...emergencyLists, ...disasterLists, ...medicationLists, ...legalLists }; // prettier-ignore

/** All phrases that protect. */
const phrases = [...crisis, ...violence, ...emergencies, ...disasters, ...medication, ...legal];

const fillers = "the green one over with some old paper so quietly".split(" ");

/** A repeatable sequence of numbers from 0 up to 1. */
function sequence(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 8) / 0x800000;
  };
}

/** In how many ways the folded words of some terms can be typed: with an apostrophe, in two words, or misspelt. */
function typings(): ReadonlyMap<string, readonly string[]> {
  const typed = new Map<string, string[]>();
  const add = (folded: string, as: string): unknown => typed.get(folded)?.push(as) ?? typed.set(folded, [as]);
  for (const [wrong, right] of spellings) add(right.join(" "), wrong);
  for (const [first, whole] of negated) {
    add(whole, `${first} not`);
    add(whole, whole.replace(/t$/, "’t"));
  }
  for (const [second, wholes] of contracted)
    for (const [first, whole] of wholes) {
      add(whole, `${first} ${second}`);
      add(whole, `${first}'${whole.slice(first.length)}`);
      if (first === "you") add(whole, `u ${second}`);
    }
  return typed;
}

/** Every phrase that protects, with texts made of its words, of which most hold it. */
export function phrasesTyped(times: number): readonly { readonly phrase: string; readonly texts: readonly string[] }[] {
  const next = sequence();
  const one = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(next() * items.length)];
  const typed = typings();
  const read = phraseReader(lists);

  const termsOf = (choice: Choice): readonly string[] => [
    ...choice.words,
    ...[...choice.terms].flatMap(([first, rests]) => rests.map((rest) => [first, ...rest].join(" "))),
    ...choice.lists.flatMap(termsOf),
    ...(choice.numbers ? ["2", "ten"] : []),
  ];
  const named = (choice: Choice): string => one(termsOf(choice)) ?? "";
  const filling = (most: number): string =>
    Array.from({ length: Math.floor(next() * (most + 1)) }, () => one(fillers)).join(" ");

  function partOf(element: Element): string {
    if (element.type === "gap") return filling(element.most);
    if (element.type === "after")
      return element.wanted && !(element.orEnd && next() < 0.5) ? named(element.choice) : "";
    if (element.type !== "choice") return "";
    if (element.optional && next() < 0.5) return "";
    return element.orEnd && next() < 0.5 ? "" : named(element.choice);
  }
  const typedWord = (word: string): string => (next() < 0.4 ? (one(typed.get(word) ?? []) ?? word) : word);
  const cased = (text: string): string => (next() < 0.2 ? text.toUpperCase() : text);

  return phrases.map((phrase) => {
    const { elements } = read(phrase);
    const texts = Array.from({ length: times }, () => {
      const around = elements.some(({ type }) => type === "start") ? "" : filling(2);
      const end = elements.some((element) => element.type === "after" && !element.wanted) || next() < 0.5 ? "." : "";
      const inside = elements.map(partOf).join(" ").split(" ").filter(Boolean).map(typedWord).join(" ");
      return `${cased(`${around} ${inside}`.trim())}${end}`;
    });
    return { phrase, texts };
  });
}
