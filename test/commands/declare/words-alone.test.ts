import { describe, expect, it } from "vitest";
import type { Command } from "commander";
import { processContext } from "../../../src/commands/context.js";
import { programFor } from "../../../src/commands/program.js";
import { aloneCommands, startAlone } from "../../../src/commands/words-alone.js";

/** A command as it is declared, found by its names. */
function declared(names: string): Command {
  const words = names.split(" ");
  const program = programFor(words[0], processContext({}), () => {});
  return words.reduce((under, name) => {
    const found = under.commands.find((command) => command.name() === name);
    if (found === undefined) throw new Error(`${names} is declared nowhere.`);
    return found;
  }, program);
}

describe.each([...aloneCommands])("alongside %s, by words alone", (names, { takes, options, choices }) => {
  it("has the options that its declaration gives it when none is asked for", () => {
    expect(options).toEqual(declared(names).opts());
  });

  it("takes as many words as it is declared to take", () => {
    const words = declared(names).registeredArguments;
    const least = words.filter(({ required }) => required).length;
    const most = words.some(({ variadic }) => variadic) ? Number.POSITIVE_INFINITY : words.length;
    expect(takes).toEqual([least, most]);
  });

  it("has choices that its declaration gives it", () => {
    const known = declared(names).options.map((option) => [
      option.long ?? "",
      { name: option.attributeName(), among: option.argChoices },
    ]);
    expect(Object.fromEntries(known)).toMatchObject(choices);
  });
});

describe("what is not given by words alone", () => {
  it.each([
    ["nothing", []],
    ["an option", ["rephrase", "--why", "You should rest."]],
    ["standard input by its sign", ["check", "-"]],
    ["a command that is none", ["rehprase", "You should rest."]],
    ["half of a command", ["history"]],
    ["too few words", ["history", "search"]],
    ["too many", ["reflect", "check-in", "challenge"]],
    ["an option with a value of its own", ["check", "--jobs", "2", "a.md"]],
    ["a choice that is none", ["rephrase", "--style", "advice", "You should rest."]],
    ["a choice that is not made", ["check", "a.md", "--fail-on"]],
    ["a choice that another command has", ["rephrase", "--fail-on", "none", "You should rest."]],
  ])("is left to what parses: %s", (_, argv) => {
    expect(startAlone(processContext({}), argv)).toBeUndefined();
  });
});
