import gerundsOfPackage from "english-verbs-gerunds/dist/gerunds.json" with { type: "json" };
import irregularOfPackage from "english-verbs-irregular/dist/verbs.json" with { type: "json" };
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clearVerbs, eitherVerbs, statementVerbs } from "../../src/english/data/verbs.js";
import { gerund, inflectPhrase, participle, past, thirdPerson } from "../../src/english/inflection.js";
import { lemmaOf } from "../../src/english/lexicon.js";
import { verbForms } from "./verb-forms.js";

const rowsOf = (table: string): string[][] =>
  table
    .trim()
    .split("\n")
    .map((row) => row.trim().split(" "));
const formsOf = (verb: string): string[] => [verb, gerund(verb), past(verb), participle(verb), thirdPerson(verb)];

describe("forms of a verb", () => {
  for (const [name, table] of Object.entries(verbForms))
    it.each(rowsOf(table))(`${name}: %s`, (...row) => {
      expect(formsOf(row[0] ?? "")).toEqual(row);
    });

  it.each([
    ["Talk", "Talking Talked Talked Talks"],
    ["Go", "Going Went Gone Goes"],
    ["STOP", "STOPPING STOPPED STOPPED STOPS"],
    ["FaceTime", "FaceTiming FaceTimed FaceTimed FaceTimes"],
    ["DM", "DMing DMed DMed DMs"],
    ["dm", "dming dmed dmed dms"],
    ["XYZ", "XYZing XYZed XYZed XYZs"],
    ["re-evaluate", "re-evaluating re-evaluated re-evaluated re-evaluates"],
    ["re-read", "re-reading re-read re-read re-reads"],
    ["Meal-prep", "Meal-prepping Meal-prepped Meal-prepped Meal-preps"],
    ["follow-up", "following-up followed-up followed-up follows-up"],
  ])("keeps the letters of %s as they were written", (verb, forms) => {
    expect(formsOf(verb).slice(1).join(" ")).toBe(forms);
  });

  it("writes a joined phrasal verb as two words", () => {
    expect(formsOf("setup").slice(1)).toEqual(["setting up", "set up", "set up", "sets up"]);
    expect(formsOf("Checkout").slice(1)).toEqual(["Checking out", "Checked out", "Checked out", "Checks out"]);
  });
});

describe("forms of a phrase", () => {
  it.each([
    ["let go", "letting go", "let go"],
    ["give up", "giving up", "gave up"],
    ["cut back on", "cutting back on", "cut back on"],
    ["take care of", "taking care of", "took care of"],
    ["double check", "double checking", "double checked"],
    ["meal prep", "meal prepping", "meal prepped"],
    ["e mail", "e mailing", "e mailed"],
    ["Speed read", "Speed reading", "Speed read"],
    ["cold turkey", "cold turkeying", "cold turkeyed"],
    ["lie down", "lying down", "lay down"],
    ["Lie to him", "Lying to him", "Lied to him"],
    ["lie about it", "lying about it", "lied about it"],
    ["be  kind", "being  kind", "was  kind"],
    ["DM her", "DMing her", "DMed her"],
    ["re-evaluate it", "re-evaluating it", "re-evaluated it"],
    ["double the dose", "doubling the dose", "doubled the dose"],
    ["rest", "resting", "rested"],
  ])("%s", (phrase, expectedGerund, expectedPast) => {
    expect(inflectPhrase(phrase, "gerund")).toBe(expectedGerund);
    expect(inflectPhrase(phrase, "past")).toBe(expectedPast);
  });

  it("puts every form into the phrase", () => {
    expect(inflectPhrase("write it down", "participle")).toBe("written it down");
    expect(inflectPhrase("write it down", "thirdPerson")).toBe("writes it down");
    expect(inflectPhrase("lie to her", "participle")).toBe("lied to her");
  });
});

describe("beside the packages of verb forms", () => {
  /** Where this program writes another form than the package's first: newer usage, and spellings it has wrong. */
  const otherPasts = new Set(
    "benefit bet boycot combat duet fit input instal reawake relay retread rewake roughcast slit wet".split(" "),
  );
  const irregular: Record<string, string[][]> = irregularOfPackage;

  it("writes the irregular verbs' forms that english-verbs-irregular gives, but for those named", () => {
    const other = Object.entries(irregular)
      .filter(([verb, pairs]) => !pairs.some(([first, second]) => past(verb) === first && participle(verb) === second))
      .map(([verb]) => verb);
    expect(other.toSorted()).toEqual([...otherPasts].toSorted());
  });

  it("doubles where english-verbs-gerunds does, but for an unstressed l and rare words", () => {
    const gerunds: Record<string, string> = gerundsOfPackage;
    const listed = Object.entries(gerunds).filter(([verb]) => lemmaOf(verb) === verb && !verb.endsWith("l"));
    expect(listed.length).toBeGreaterThan(300);
    const other = listed.filter(([verb, form]) => gerund(verb) !== form).map(([verb]) => verb);
    expect(other.toSorted()).toEqual("benefit bullyrag combat coordinate hiccup ricochet swap".split(" "));
  });
});

/**
 * Verbs with a form that is read as another verb's: as a base form of its own (ground yourself, lay it down, rent a car,
 * resent it, bore them), as the commoner verb's (bathing, routing), or as the American twin's (enrolling).
 */
const homographs = new Set("enrol fulfil grind instil lie rend resend bath bear rout".split(" "));

describe("every verb of the lexicon", () => {
  const verbs = `${clearVerbs} ${eitherVerbs} ${statementVerbs}`.trim().split(/\s+/u);

  it.each([
    ["gerund", gerund],
    ["past", past],
    ["participle", participle],
    ["third person", thirdPerson],
  ])("is found again from its %s", (_, form) => {
    const lost = verbs.filter((verb) => {
      const written = form(verb);
      return !written.includes(" ") && lemmaOf(written) !== verb && !homographs.has(verb);
    });
    expect(lost).toEqual([]);
  });

  it("takes a form of any case without losing a letter of its stem", () => {
    fc.assert(
      fc.property(fc.constantFrom(...verbs), fc.constantFrom(gerund, past, participle, thirdPerson), (verb, form) => {
        const capital = verb.charAt(0).toUpperCase() + verb.slice(1);
        const written = form(verb);
        expect(form(capital)).toBe(written.charAt(0).toUpperCase() + written.slice(1));
      }),
    );
  });
});
