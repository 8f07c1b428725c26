import { expect, it } from "vitest";
import { themeFor } from "../../src/terminal/theme.js";

it.each([
  ["on a terminal", {}, true, true],
  ["in a pipe", {}, false, false],
  ["with NO_COLOR", { NO_COLOR: "1" }, true, false],
  ["with an empty NO_COLOR", { NO_COLOR: "" }, true, true],
  ["on a terminal that is dumb", { TERM: "dumb" }, true, false],
  ["with FORCE_COLOR in a pipe", { FORCE_COLOR: "1" }, false, true],
  ["with FORCE_COLOR and NO_COLOR", { FORCE_COLOR: "1", NO_COLOR: "1" }, false, true],
  ["with FORCE_COLOR=0", { FORCE_COLOR: "0" }, true, false],
])("paints or not %s", (_where, env, isTerminal, painted) => {
  expect(themeFor(env, isTerminal).question("What?") !== "What?").toBe(painted);
});
