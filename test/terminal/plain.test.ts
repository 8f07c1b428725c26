import { afterEach, describe, expect, it } from "vitest";
import { plainVoice } from "../../src/terminal/plain/voice.js";
import { terminal } from "../../src/messages/terminal.js";
import type { Asking } from "../../src/terminal/question/reply.js";
import { typist } from "./typist.js";

const question: Asking = { text: "What happened?", why: "It begins there.", kind: "text", typing: "" };
const open: (() => void)[] = [];

function at(env: Record<string, string> = { TERM: "dumb" }) {
  const person = typist(env);
  const voice = plainVoice(person.terminal);
  open.push(() => {
    voice.close();
    person.endings.stop();
  });
  return { ...person, voice };
}

afterEach(() => open.splice(0).forEach((close) => close()));

describe("the plain voice", () => {
  it("writes each line once, and echoes each key once", async () => {
    const { voice, type, written } = at();
    voice.say(["Something hard."]);
    const reply = voice.ask(question);
    await type("It rained.\r");
    await type("All day.\r");
    await type(".\r");
    expect(await reply).toEqual({ kind: "answer", text: "It rained.\nAll day." });
    expect(written()).toBe(
      [
        "Something hard.",
        "",
        "What happened?",
        "A line with only a full stop ends the answer. Alone on a line, ? says why it is\nasked. /pass, /back, /pause, /stop and /help alone on a line do what they say.",
        "It rained.",
        "All day.",
        ".",
        "",
      ].join("\n"),
    );
  });

  it("takes keys that come before they are asked for", async () => {
    const { voice, type } = at();
    await type("It rained.\r.\rYes.\r.\r");
    expect(await voice.ask(question)).toEqual({ kind: "answer", text: "It rained." });
    expect(await voice.ask(question)).toEqual({ kind: "answer", text: "Yes." });
  });

  it.each([
    ["Backspace", "It raim\u007fned.\r.\r", "It rained."],
    ["Backspace behind an emoji sequence", "a👨‍👩‍👧\u007fb\r.\r", "ab"],
    ["Ctrl-W", "It poured\u0017rained.\r.\r", "It rained."],
    ["Ctrl-U", "Noise\u0015It rained.\r.\r", "It rained."],
    ["arrow keys, which mean nothing here", "It\u001b[D\u001b[A rained.\r.\r", "It rained."],
    [
      "a paste with blank lines and a lone full stop",
      "\u001b[200~One.\r\n\r\n.\r\nTwo.\u001b[201~\r.\r",
      "One.\n\n.\nTwo.",
    ],
    ["Ctrl-D after text", "It rained.\u0004", "It rained."],
    ["blank lines", "One.\r\rTwo.\r.\r", "One.\n\nTwo."],
  ])("knows %s", async (_what, keys, text) => {
    const { voice, type } = at();
    const reply = voice.ask(question);
    await type(keys);
    expect(await reply).toEqual({ kind: "answer", text });
  });

  it.each([
    ["a full stop alone", ".\r", { kind: "pass", text: "" }],
    ["/pass", "/pass\r", { kind: "pass", text: "" }],
    ["/back behind what was written", "It ra\r/back\r", { kind: "back", text: "It ra" }],
    ["Ctrl-D on nothing", "\u0004", { kind: "pause", text: "" }],
  ])("takes %s", async (_what, keys, expected) => {
    const { voice, type } = at();
    const reply = voice.ask(question);
    await type(keys);
    expect(await reply).toEqual(expected);
  });

  it("rubs out with nothing but backspaces and spaces", async () => {
    const { voice, type, written } = at();
    const reply = voice.ask(question);
    await type("漢");
    await type("\u007f");
    await type("a\r.\r");
    await reply;
    expect(written()).toContain("漢\b\b  \b\ba\n.\n");
    // oxlint-disable-next-line no-control-regex -- no sequence of any kind is what it looks for
    expect(written()).not.toMatch(/\u001b/);
  });

  it("ends with Enter what one line is enough for", async () => {
    const { voice, type, written } = at();
    const reply = voice.ask({ ...question, kind: "line" });
    await type("rainy\r");
    expect(await reply).toEqual({ kind: "answer", text: "rainy" });
    expect(written()).toContain("(Enter: done; ? /pass /back /pause /stop /help)\n");
  });

  it("passes nothing for a full stop out of habit, where Enter ends an answer", async () => {
    const { voice, type, written } = at();
    const reply = voice.ask({ ...question, kind: "line" });
    await type(".\rrainy\r");
    expect(await reply).toEqual({ kind: "answer", text: "rainy" });
    expect(written()).toContain(".\n(Enter: done; ? /pass /back /pause /stop /help)\nrainy\n");
  });

  it.each([
    ["text", "n\r.\r.\r", "n\n.\nA full stop once more keeps “n” as the answer; /pass leaves the question out.\n.\n"],
    ["line", "n\r\r", "n\nEnter once more keeps “n” as the answer; /pass leaves the question out.\n\n"],
  ] as const)(
    "takes what may be meant for another question when it is ended once more: %s",
    async (kind, keys, shown) => {
      // prettier-ignore
      const { voice, type, written } = at();
      const unsure = (text: string, key: string): string | undefined =>
        text === "n" ? terminal.onceMore.keeps(key, text) : undefined;
      const reply = voice.ask({ ...question, kind, unsure });
      await type(keys);
      expect(await reply).toEqual({ kind: "answer", text: "n" });
      expect(written()).toContain(shown);
      const other = voice.ask({ ...question, kind: "line", unsure });
      await type("n\rnobody\r");
      expect(await other).toEqual({ kind: "answer", text: "nobody" });
    },
  );

  it("says how an answer ends to whoever presses Enter alone", async () => {
    const { voice, type, written } = at();
    const hint = "(a full stop alone: done; ? /pass /back /pause /stop /help)\n";
    const reply = voice.ask(question);
    await type("\rIt rained.\r\rAll day.\r.\r");
    expect(await reply).toEqual({ kind: "answer", text: "It rained.\n\nAll day." });
    expect(written()).toContain(`\n\n${hint}It rained.\n\nAll day.\n`);
  });

  it("says of a word behind a slash that it means nothing, and takes a path as text", async () => {
    const { voice, type, written } = at();
    const reply = voice.ask(question);
    await type("It rained.\r/sing\r/etc/hosts\r.\r");
    expect(await reply).toEqual({ kind: "answer", text: "It rained.\n/etc/hosts" });
    expect(written()).toContain("/sing\nThere is no /sing here. There are /pass, /back, /pause, /stop and /help.\n");
  });

  it("offers what there is, and takes the rest as text where nothing is", async () => {
    const { voice, type, written } = at();
    const reply = voice.ask({ ...question, offered: [] });
    await type("/pause\r.\r");
    expect(await reply).toEqual({ kind: "answer", text: "/pause" });
    expect(written()).not.toContain("do what they say");
  });

  it("says why, and goes on", async () => {
    const { voice, type, written } = at();
    const reply = voice.ask(question);
    await type("It rained.\r?\r.\r");
    expect(await reply).toEqual({ kind: "answer", text: "It rained." });
    expect(written()).toContain("?\nIt begins there.\n.\n");
  });

  it("goes on with what had been written", async () => {
    const { voice, type, written } = at();
    const reply = voice.ask({ ...question, typing: "It rained." });
    await type("All day.\r.\r");
    expect(await reply).toEqual({ kind: "answer", text: "It rained.\nAll day." });
    expect(written()).toContain("It rained.\nAll day.\n");
  });

  it("numbers what can be chosen, and asks again for what it does not have", async () => {
    const { voice, type, written } = at();
    const chosen = voice.choose("Shall this be kept?", [
      { value: "keep", label: "keep it" },
      { value: "discard", label: "discard it" },
    ]);
    await type("3\rno thanks\rdisc\r");
    expect(await chosen).toBe("discard");
    expect(written().split("\n")).toEqual([
      "Shall this be kept?",
      "1. keep it",
      "2. discard it",
      "A number, then Enter.",
      "3",
      "That is not in the list.",
      "A number, then Enter.",
      "no thanks",
      "That is not in the list.",
      "A number, then Enter.",
      "disc",
      "",
    ]);
  });

  it("asks the terminal to mark pastes, where it can", async () => {
    expect(at({ TERM: "xterm" }).written()).toBe("\u001b[?2004h");
  });

  it("tells what is being typed, and stops at Ctrl-C", async () => {
    const { voice, type, endings } = at();
    const heard: string[] = [];
    const reply = voice.ask(question, (text) => heard.push(text));
    const ended = expect(reply).rejects.toThrow();
    await type("One.\rIt ra");
    await type("\u0003");
    await ended;
    expect(heard.at(-1)).toBe("One.\nIt ra");
    expect(endings.status()).toBe(130);
  });

  it("lets an answer of one line be written anew", async () => {
    const { voice, type, written } = at();
    const reply = voice.ask({ ...question, kind: "line", typing: "tierd" });
    await type("tired\r");
    expect(await reply).toEqual({ kind: "answer", text: "tired" });
    expect(written()).toContain("What is typed now stands in its place; Enter alone leaves it as it is.\ntierd\n");
  });

  it("leaves an answer of one line as it was when nothing is typed", async () => {
    const { voice, type } = at();
    const reply = voice.ask({ ...question, kind: "line", typing: "tired" });
    await type("\r");
    expect(await reply).toEqual({ kind: "answer", text: "tired" });
  });

  it("begins an answer of several lines anew with /again", async () => {
    const { voice, type, written } = at();
    const reply = voice.ask({ ...question, typing: "It raind.\nAll day." });
    await type("/again\r");
    await type("It rained.\r.\r");
    expect(await reply).toEqual({ kind: "answer", text: "It rained." });
    expect(written().replaceAll("\n", " ")).toContain("/again alone on a line begins it anew");
  });

  it("asks once more about words that it has not asked about", async () => {
    const { voice, type } = at();
    const unsure = (text: string): string | undefined => (text === "" || text === "7" ? "Once more." : undefined);
    const reply = voice.ask({ ...question, kind: "line", unsure });
    await type("\r7\r4\r");
    expect(await reply).toEqual({ kind: "answer", text: "4" });
  });
});
