import { describe, expect, it } from "vitest";
import { meantBy } from "../../src/terminal/conversation/yes-or-no.js";

describe("an answer to a question of yes or no", () => {
  it.each([
    "y",
    "Yes.",
    "yeah",
    "yep",
    "sure",
    "ok",
    "Ok then",
    "okay!",
    "go ahead",
    "Sure, go ahead",
    "yes please",
    "fine",
    "please",
    "all right",
    "of course",
    "sí",
    "vale",
    "sí, claro",
    "por favor",
  ])("yes: %s", (answer) => {
    expect(meantBy(answer)).toBe("yes");
  });

  it.each([
    "n",
    "No.",
    "nope",
    "not now",
    "rather not",
    "I’d rather not",
    "no thanks",
    "No, thank you",
    "ahora no",
    "no gracias",
    "not really",
    "no please",
  ])("no: %s", (answer) => {
    expect(meantBy(answer)).toBe("no");
  });

  it.each(["it felt like school again", "yes, it felt like school", "no idea why", "thanks", "then", ""])(
    "neither, but words of their own: %s",
    (answer) => {
      expect(meantBy(answer)).toBeUndefined();
    },
  );
});
