import { describe, expect, it } from "vitest";
import { isMdx, kindOf } from "../../src/documents/kind.js";

describe("the kind of a document from its name", () => {
  it.each([
    ["post.md", "markdown"],
    ["docs/POST.MD", "markdown"],
    ["a.markdown", "markdown"],
    ["page.mdx", "markdown"],
    ["draft.eml", "mail"],
    ["note.txt", "plain"],
    ["md", "plain"],
    ["", "plain"],
  ])("%s is %s", (name, kind) => {
    expect(kindOf(name)).toBe(kind);
  });

  it("knows MDX by its ending", () => {
    expect([isMdx("page.mdx"), isMdx("page.md")]).toEqual([true, false]);
  });
});
