import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { open, seal } from "../../../src/history/secrecy/envelope.js";
import { readIdentity, readRecipient, type Identity, type Recipient } from "../../../src/history/secrecy/key-text.js";

const keys: { text: string; identity: Identity; recipient: Recipient; public: string }[] = [];

beforeAll(async () => {
  for (const text of [await generateX25519Identity(), await generateX25519Identity()]) {
    const identity = readIdentity(text);
    const recipientText = await identityToRecipient(text);
    const recipient = readRecipient(recipientText);
    if (identity === undefined || recipient === undefined) throw new Error("A key of age was not read.");
    keys.push({ text, identity, recipient, public: recipientText });
  }
});

const [mine, other] = [() => keys[0]!, () => keys[1]!]; // oxlint-disable-line typescript/no-non-null-assertion

/** Contents of every length that matters: empty, and around the borders of chunks of 64 KiB. */
const contents = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.constantFrom(0, 1, 65_535, 65_536, 65_537, 131_072, 131_073).map((length) => new Uint8Array(length).fill(7)),
);

describe("a sealed file", () => {
  it("is opened by each of its recipients, and by the age-encryption package", async () => {
    await fc.assert(
      fc.asyncProperty(contents, async (plain) => {
        const file = seal(plain, [mine().recipient, other().recipient]);
        for (const { identity, text } of keys) {
          expect(Buffer.from(open(file, identity) ?? "no").equals(plain)).toBe(true);
          const decrypter = new Decrypter();
          decrypter.addIdentity(text);
          expect(Buffer.from(await decrypter.decrypt(file)).equals(plain)).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("is opened also when the package has sealed it", async () => {
    await fc.assert(
      fc.asyncProperty(contents, async (plain) => {
        const encrypter = new Encrypter();
        encrypter.addRecipient(other().public);
        encrypter.addRecipient(mine().public);
        const opened = open(await encrypter.encrypt(plain), mine().identity);
        expect(Buffer.from(opened ?? "no").equals(plain)).toBe(true);
      }),
      { numRuns: 15 },
    );
  });

  it("stays shut for a key that is not its own", () => {
    expect(open(seal(Buffer.from("mine"), [mine().recipient]), other().identity)).toBeUndefined();
  });

  it("stays shut when any byte of it was changed, or its end is missing", () => {
    const file = Buffer.from(seal(Buffer.from("not to be changed"), [mine().recipient]));
    for (let at = 0; at < file.length; at += 1) {
      const changed = Buffer.from(file);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(open(changed, mine().identity), `byte ${at}`).toBeUndefined();
      expect(open(file.subarray(0, at), mine().identity), `cut at ${at}`).toBeUndefined();
    }
  });

  it("holds nothing of what is in it in plain, and is never the same twice", () => {
    const plain = Buffer.from("a word that nobody else may read");
    const [one, two] = [seal(plain, [mine().recipient]), seal(plain, [mine().recipient])];
    expect(Buffer.from(one).includes("nobody")).toBe(false);
    expect(Buffer.from(one).equals(two)).toBe(false);
  });
});

it.each(["", "age1", "AGE-SECRET-KEY-1", "age1qqqq", "AGE-SECRET-KEY-1QQQQ", "ssh-ed25519 AAAA", "a passphrase"])(
  "reads no key in “%s”",
  (text) => {
    expect([readIdentity(text), readRecipient(text)]).toEqual([undefined, undefined]);
  },
);
