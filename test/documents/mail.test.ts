import { describe, expect, it } from "vitest";
import { proseIn } from "./prose-in.js";

const head = "From: Sam <sam@example.org>\nSubject: You should rest\n\n";

const cases: readonly (readonly [what: string, text: string, prose: readonly string[]])[] = [
  ["no headers", `${head}One.\n`, ["One."]],
  ["no headers over several lines", "Subject: one\n two\nTo: a@example.org\n\nThree.\n", ["Three."]],
  ["a draft without headers", "Hi,\n\nOne.\n", ["Hi,", "One."]],
  ["a draft that only begins like headers", "Note: one.\n\nTwo.\n", ["Note: one.", "Two."]],
  ["no quoted line", `${head}One.\n> Two.\n>> Three.\nFour.\n`, ["One.", "Four."]],
  ["no line that says who wrote", `${head}One.\n\nOn Tue, 3 Mar 2026 at 09:12, Sam wrote:\n> Two.\n`, ["One."]],
  ["nor where it runs over two", `${head}One.\nOn Tue, Sam Example\n<sam@example.org> wrote:\n> Two.\n`, ["One.\n"]],
  ["no signature", `${head}One.\n\n-- \nSam\nCall your mother.\n`, ["One."]],
  ["no mail that is passed on", `${head}One.\n\n-----Original Message-----\nFrom: x\n\nTwo.\n`, ["One."]],
  ["nor where only its headers say so", `${head}One.\n\nFrom: x\nSent: Monday\nTo: y\nSubject: z\n\nTwo.\n`, ["One."]],
  [
    "what only begins like such headers",
    `${head}One.\n\nFrom: home\nTo: work\n\nTwo.\n`,
    ["One.", "From: home\nTo: work", "Two."],
  ],
  ["no base64", `Subject: a\nContent-Transfer-Encoding: base64\n\nWW91IHNob3VsZCByZXN0Lg==\n`, []],
  ["no quoted-printable", `Subject: a\nContent-Transfer-Encoding: quoted-printable\n\nDon=E2=80=99t call.\n`, []],
  ["quoted-printable that holds no code", `Content-Transfer-Encoding: quoted-printable\nTo: a\n\nOne.\n`, ["One."]],
  ["no HTML", `To: a\nContent-Type: text/html\n\n<p>One.</p>\n`, []],
  [
    "the plain part of several",
    'To: a\nContent-Type: multipart/alternative; boundary="=_x"\n\nNo.\n--=_x\nContent-Type: text/plain\n\nOne.\n--=_x\nContent-Type: text/html\n\n<p>No.</p>\n--=_x--\nNo.\n',
    ["One."],
  ],
  ["with carriage returns", "To: a\r\n\r\nOne.\r\n\r\n-- \r\nSam\r\n", ["One."]],
];

describe("the prose of a mail", () => {
  it.each(cases)("%s", async (_what, text, prose) => {
    expect(await proseIn("draft.eml", text)).toEqual(prose);
  });

  it("answers what it quotes, and not what its signature says", async () => {
    const { readMail } = await import("../../src/documents/mail/mail.js");
    const { sections, quotedIn } = readMail(`${head}One.\n\nSam wrote:\n> Two,\n>> three\n> four.\n\n-- \n> Sam\n`);
    const quoted = sections.flatMap((section) => quotedIn?.(section) ?? []);
    expect(quoted.map((lines) => lines.trim())).toContain("Two,\nthree\nfour.");
    expect(quoted.join("\n")).not.toContain("Sam");
  });

  it("is one message", async () => {
    const { readMail } = await import("../../src/documents/mail/mail.js");
    expect(readMail(`${head}One.\n\nTwo.\n`).sections).toHaveLength(1);
  });
});
