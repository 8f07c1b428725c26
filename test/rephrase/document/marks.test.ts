import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rephrasedAs, wrongIn } from "./rephrased.js";

/** What a document becomes, with its words left out: "…" stands for those that neither text nor marks fix. */
const cases: readonly (readonly [before: string, holds: readonly RegExp[]])[] = [
  ["You should **really** talk to [your boss](https://x.y).", [/\*\*\w[^*]*\*\*/, /\[my boss\]\(https:\/\/x\.y\)\.$/]],
  ["You should talk to **your boss** today.", [/ \*\*my boss\*\* /]],
  ["**You should talk to your boss.** I did.", [/^\*\*[^*]+my boss\.\*\* I did\.$/]],
  ["[You should rest](https://x.y) more.", [/^\[[^\]]+\]\(https:\/\/x\.y\) more\.$/]],
  ["Don't text ***him***.", [/ \*\*\*him\*\*\*\.$/]],
  ["You should try `you should` first.", [/ `you should` first\.$/]],
  ["You should look at ![you](should.png) and rest.", [/ !\[you\]\(should\.png\) and /]],
  ["You should read <https://x.y/your> first.", [/ <https:\/\/x\.y\/your> first\.$/]],
  ["You should <b>talk</b> to <em>your boss</em>.", [/<b>talk\w*<\/b> to <em>my boss<\/em>\.$/]],
  ["Don&rsquo;t text your boss at&nbsp;night.", [/ my boss at&nbsp;night\.$/]],
  ["You should talk to your boss[^1].", [/ my boss\[\^1\]\.$/]],
  ["You should write\nit **down** soon.", [/\nit \*\*down\*\* soon\.$/]],
  ["You should write  \nit down.", [/ {2}\nit down\.$/]],
  ["You should write\\\nit down.", [/\\\nit down\.$/]],
  ["You should write  \r\nit down.", [/ {2}\r\nit down\.$/]],
  ["| a |\n| --- |\n| You should talk to your boss. |\n", [/\n\| .*my boss\. \|\n$/]],
];

describe("marks inside a directive", () => {
  it.each(cases)("%j", async (before, holds) => {
    const found = await rephrasedAs("post.md", before);
    expect(found.changes).not.toEqual([]);
    for (const pattern of holds) expect(found.output).toMatch(pattern);
    expect(await wrongIn("post.md", before, found)).toEqual([]);
  });
});

describe("words that are taken back inside a directive", () => {
  it.each([
    "You should ~~rest~~ walk.",
    "You should talk to ~~him~~ her.",
    "You should <del>rest</del> walk.",
    "Call <S>him</S> her.",
  ])("leave it to the writer: %s", async (text) => {
    const { output, kept } = await rephrasedAs("post.md", text);
    expect({ output, reasons: kept.map(({ reason }) => reason) }).toEqual({ output: text, reasons: ["marks"] });
  });

  it("are no hindrance where they stand around it", async () => {
    const { output } = await rephrasedAs("post.md", "~~You should call your sister.~~ I did.");
    expect(output).toMatch(/^~~[^~]+ my sister\.~~ I did\.$/);
  });
});

describe("what is no prose", () => {
  it.each([
    "# You should rest\n",
    "> You should rest.\n",
    "- [ ] You should rest.\n",
    "```\nYou should rest.\n```\n",
    "<div>\nYou should rest.\n</div>\n",
    "---\ntitle: You should rest.\n---\n",
    "I read `you should rest` there.\n",
    "I read [there](you-should-rest 'You should rest.').\n",
    "[rest]: https://x.y 'You should rest.'\n",
    "<!-- You should rest. -->\n",
  ])("%j stays as it is", async (text) => {
    expect(await rephrasedAs("post.md", text)).toEqual({ output: text, changes: [], kept: [] });
  });

  it("headings are prose where that is asked for", async () => {
    const { changes } = await rephrasedAs("post.md", "# You should rest more\n", { headings: true });
    expect(changes.map(({ original }) => original)).toEqual(["You should rest more"]);
  });
});

describe("protection", () => {
  const advice = "You should talk to your boss.";
  const crisis = "I want to kill myself.";

  it("by a crisis reaches the whole section, and no further", async () => {
    const text = `# One\n\n${advice}\n\n${crisis}\n\n# Two\n\n${advice}\n`;
    const { changes, kept } = await rephrasedAs("post.md", text);
    expect(kept.map(({ reason, start }) => [reason, start])).toEqual([["crisis", text.indexOf(advice)]]);
    expect(changes.map(({ start }) => start)).toEqual([text.lastIndexOf(advice)]);
  });

  it("by danger reaches from the words that lead to a list into the list", async () => {
    const { changes } = await rephrasedAs(
      "post.md",
      `Call the police now if he comes back, and then:\n\n- ${advice}\n`,
    );
    expect(changes).toEqual([]);
  });

  it("by a crisis comes from where a link leads, too", async () => {
    const { changes, kept } = await rephrasedAs("post.md", "You should [look here](https://988lifeline.org/chat).\n");
    expect([changes, kept.map(({ reason }) => reason)]).toEqual([[], ["crisis"]]);
  });

  it("by a crisis reaches a whole mail", async () => {
    const { changes } = await rephrasedAs("draft.eml", `To: a\n\n${advice}\n\n${crisis}\n`);
    expect(changes).toEqual([]);
  });
});

describe("a directive whose marks could not stay", () => {
  it("is left as it is, and says so", async () => {
    const text = "**You** *really* **should** *just* rest.";
    const { output, changes, kept } = await rephrasedAs("post.md", text);
    expect({ output, changes, kept: kept.map(({ original, reason }) => ({ original, reason })) }).toEqual({
      output: text,
      changes: [],
      kept: [{ original: "You** *really* **should** *just* rest", reason: "marks" }],
    });
  });
});

/** Words of advice, each of which may be wrapped in marks. */
const words = "You should really talk to your boss about it today and write down what he says".split(" ");
const wraps = ["**", "*", "_", "~~", "`", "[", "<b>"] as const;
const wrapped = (text: string, wrap: string): string =>
  wrap === "[" ? `[${text}](https://x.y/${text.length})` : wrap === "<b>" ? `<b>${text}</b>` : `${wrap}${text}${wrap}`;

const sentence = fc
  .array(
    fc.record({
      from: fc.nat(words.length - 1),
      length: fc.integer({ min: 1, max: 6 }),
      wrap: fc.constantFrom(...wraps),
    }),
    { maxLength: 4 },
  )
  .map((marks) => {
    const parts = [...words];
    for (const { from, length, wrap } of marks) {
      const to = Math.min(parts.length, from + length);
      parts.splice(from, to - from, wrapped(parts.slice(from, to).join(" "), wrap));
      while (parts.length < words.length) parts.push("");
    }
    return `${parts.join(" ").trim()}.`;
  });

const block = fc.oneof(
  sentence,
  fc.array(sentence, { minLength: 1, maxLength: 3 }).map((items) => items.map((item) => `- ${item}`).join("\n")),
  sentence.map((text) => `> ${text}`),
  sentence.map((text) => `    ${text}`),
  sentence.map((text) => text.replaceAll(" ", "\n")),
  fc.constantFrom("# You should rest", "<div>\nYou should rest.\n</div>", "| a |\n| - |\n| You should rest. |"),
  fc.string({ unit: fc.constantFrom(..."*_`[]()<>&;\\!#-+~|:\n\r\t a1You should rest.".split("")), maxLength: 60 }),
);

describe("any Markdown", () => {
  it("changes where it says, keeps its structure, and does not change when it is given again", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(block, { maxLength: 4 }),
        fc.constantFrom("post.md", "page.mdx"),
        async (blocks, name) => {
          const text = blocks.join("\n\n");
          expect(await wrongIn(name, text, await rephrasedAs(name, text))).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });
});
