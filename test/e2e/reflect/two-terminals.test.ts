import { describe, expect, it } from "vitest";
import { entriesIn, openHome } from "../home.js";
import { answer, type Person } from "../person.js";

const { home, start } = openHome();

/** Begins a challenge, and leaves it as a draft after its first answer. */
async function draftOf(text: string, seed: string): Promise<void> {
  const person = start(["reflect"], { env: { ALONGSIDE_SEED: seed } });
  await answer(person, "1 of 7", text);
  await person.sees("2 of 7");
  person.enters("/pause");
  expect(await person.exit).toBe(0);
}

/** Chooses the line of a menu that shows a text. */
async function chooses(person: Person, text: string): Promise<void> {
  await person.sees(text);
  const line = person.screen().split("\n").findLast((each) => each.includes(text)) ?? ""; // prettier-ignore
  person.types(/\d/.exec(line)?.[0] ?? "");
  person.enters("");
}

describe("one draft in two terminals", { timeout: 30_000 }, () => {
  it("is said to be open in the other, and what one keeps the other cannot discard", async () => {
    await draftOf("It rained.", "7");
    const one = start(["resume"]);
    await one.sees("2 of 7");
    const other = start(["resume"]);
    await other.sees("It is open in another terminal, too.");
    await other.sees("2 of 7");

    await answer(one, "2 of 7", "Wet.");
    await one.sees("3 of 7");
    one.enters("/stop");
    await one.sees("Shall this be kept?");
    one.enters("");
    expect(await one.exit).toBe(0);

    other.enters("/stop");
    await chooses(other, "no, nothing of it");
    await chooses(other, "yes, it can go");
    expect(await other.exit).toBe(0);
    expect(other.screen()).toContain("Nothing was kept.");
    expect(other.screen()).toMatch(/was kept from there since, is\s+left as\s+it is/);
    const kept = entriesIn(home);
    expect(kept).toHaveLength(1);
    expect(kept[0]).toContain("status: kept");
    expect(kept[0]).toContain("Wet.");
  });

  it("is not discarded while the other has it open", async () => {
    await draftOf("It rained.", "7");
    const one = start(["resume"]);
    await one.sees("2 of 7");
    const other = start(["resume"]);
    await other.sees("2 of 7");
    other.enters("/stop");
    await chooses(other, "no, nothing of it");
    await chooses(other, "yes, it can go");
    expect(await other.exit).toBe(0);
    expect(entriesIn(home)[0]).toContain("It rained.");
    one.types("\u0003");
    expect(await one.exit).toBe(130);
  });
});

describe("letting a draft go", { timeout: 30_000 }, () => {
  it("is asked once more, and leads back to the list", async () => {
    await draftOf("The first.", "7");
    await draftOf("The second.", "8");
    const person = start(["resume"]);
    await chooses(person, "to let one of them go");
    await person.sees("Which one would you like to let go?");
    await chooses(person, "“The first.”");
    await person.sees(/“The first\.”: it cannot be brought back\. Is that what\s+you would like\?/);
    await person.sees("› 1. no, not yet");
    await chooses(person, "yes, it can go");
    await person.sees("It is gone.");
    await person.sees(/It is gone\.\s+Which one would you like to go on with\?/);
    expect(entriesIn(home)).toHaveLength(1);
    expect(entriesIn(home)[0]).toContain("The second.");
    await chooses(person, "nothing for now");
    expect(await person.exit).toBe(0);
  });

  it("keeps what was finished meanwhile in another terminal", async () => {
    await draftOf("The first.", "7");
    await draftOf("The second.", "8");
    const person = start(["resume"]);
    await chooses(person, "to let one of them go");
    await person.sees("Which one would you like to let go?");

    const other = start(["resume"]);
    await chooses(other, "“The first.”");
    await other.sees("2 of 7");
    other.enters("/stop");
    await other.sees("Shall this be kept?");
    other.enters("");
    expect(await other.exit).toBe(0);

    await chooses(person, "“The first.”");
    await chooses(person, "yes, it can go");
    await person.sees(/is left as\s+it is[^]*Which one would you like to go on with\?\n› 1\./);
    expect(entriesIn(home).filter((entry) => entry.includes("status: kept"))).toHaveLength(1);
    person.types("\u0003");
    expect(await person.exit).toBe(130);
  });

  it("names a draft that is open elsewhere, behind the others", async () => {
    await draftOf("The first.", "7");
    await draftOf("The second.", "8");
    const one = start(["resume"]);
    await chooses(one, "“The second.”");
    await one.sees("2 of 7");
    const other = start(["resume"]);
    await other.sees(/1\. .*“The first\.”\n +2\. .*“The second\.” \(in another terminal right now\)/);
    other.types("\u0003");
    one.types("\u0003");
    expect(await other.exit).toBe(130);
    expect(await one.exit).toBe(130);
  });
});
