import { expect, it } from "vitest";
import { namedIn } from "../../../src/history/look-back/people.js";

it.each([
  ["Ines from the other team.", ["Ines"]],
  ["My sister, and maybe Sam.", ["my sister", "Sam"]],
  ["Nobody right now", []],
  ["Maybe nobody. It is late.", []],
  ["I could ask Tomás or my best friend", ["Tomás", "my best friend"]],
  ["Not sure yet; on Monday I will know.", []],
  ["Mum's there, as always.", ["Mum"]],
  ["שרה", []],
  ["", []],
])("names those in “%s”", (answer, named) => {
  expect([...namedIn(answer, new Set())].toSorted()).toEqual(named.toSorted());
});

it("knows a name that is also a word once it was seen", () => {
  expect(namedIn("Grace.", new Set())).toEqual(
    namedIn("Grace.", new Set(["Grace"])).filter((name) => name !== "Grace"),
  );
  expect(namedIn("Grace.", new Set(["Grace"]))).toEqual(["Grace"]);
});
