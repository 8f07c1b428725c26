import { afterEach, describe, expect, it } from "vitest";
import { openKeyboard, type Keyboard } from "../../src/terminal/keyboard.js";
import { typist, type Typist } from "./typist.js";

const open: (() => void)[] = [];
afterEach(() => open.splice(0).forEach((close) => close()));

function atKeyboard(): Typist & { readonly keyboard: Keyboard } {
  const person = typist();
  const keyboard = openKeyboard(person.terminal.stdin, person.endings);
  open.push(() => {
    keyboard.close();
    person.endings.stop();
  });
  return { ...person, keyboard };
}

/** Reads as a question does: until a part ends with Enter, then no more. */
function readLine({ input }: Keyboard): Promise<string> {
  return new Promise((resolve) => {
    let read = "";
    const take = (keys: Buffer): void => {
      read += keys.toString();
      if (!read.endsWith("\r")) return;
      input.off("data", take);
      input.pause();
      resolve(read);
    };
    input.on("data", take);
    input.resume();
  });
}

describe("the keyboard", () => {
  it("hands on one line to each question, whenever they were typed", async () => {
    const { keyboard, type } = atKeyboard();
    const first = readLine(keyboard);
    await type("one\rtwo\rthr");
    expect(await first).toBe("one\r");
    expect(await readLine(keyboard)).toBe("two\r");
    const third = readLine(keyboard);
    await type("ee\r");
    expect(await third).toBe("three\r");
  });

  it("keeps characters whole that arrive in pieces", async () => {
    const { keyboard, terminal } = atKeyboard();
    const line = readLine(keyboard);
    for (const byte of Buffer.from("漢👍\r")) terminal.stdin.emit("data", Buffer.from([byte]));
    expect(await line).toBe("漢👍\r");
  });

  it("hears Ctrl-C also where nothing is asked", async () => {
    const { type, endings } = atKeyboard();
    await type("\u0003");
    expect(endings.status()).toBe(130);
  });

  it("hears nothing while something else has the terminal, and everything afterwards", async () => {
    const { keyboard, type, endings } = atKeyboard();
    const line = readLine(keyboard);
    let giveBack = (): void => {};
    const lent = keyboard.without(
      () =>
        new Promise<void>((resolve) => {
          giveBack = resolve;
        }),
    );
    await type("\u0003");
    expect(endings.status()).toBeUndefined();
    giveBack();
    await lent;
    await type("one\r");
    expect(await line).toBe("\u0003one\r");
  });
});
