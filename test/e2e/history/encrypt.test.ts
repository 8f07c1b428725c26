import { describe, expect, it } from "vitest";
import { openHome } from "../home.js";
import type { Person } from "../person.js";

const { start: startProgram } = openHome();

const start = (columns = 80): Person => startProgram(["history", "encrypt"], { columns });

describe("encrypting at a terminal", { timeout: 30_000 }, () => {
  it("says what the last characters of the recovery key are for, and encrypts nothing without them", async () => {
    const person = start();
    await person.sees(/A recovery key,\nwhich is shown after it,/);
    await person.sees(/A passphrase:$/);
    person.enters("two grey herons");
    await person.sees(/The same once more:$/);
    person.enters("two grey herons");
    await person.sees(
      /Its last 6 characters, typed here, show\s+that it is written\s+down\. Enter alone\s+ends\s+this,\s+and nothing is encrypted\.\nThe last 6 characters:$/,
    );
    person.enters("");
    expect(await person.exit).toBe(1);
    expect(person.screen()).toMatch(/Nothing was encrypted\.$/);
  });

  it.each([
    ["the same", "abc", /The last 6 characters:$/],
    ["another one", "two grey herons", /The same once more:$/],
  ])("says of a short passphrase that it is, and takes %s then", async (_which, second, next) => {
    const person = start(40);
    await person.sees(/A passphrase:$/);
    person.enters("abc");
    await person.sees(/So short a passphrase can soon be\nguessed;[^]+keeps it\.\nAnother one, or the same:$/);
    person.enters(second);
    await person.sees(next);
    person.types("\u0003");
    await person.exit;
    expect(person.screen()).toMatch(/\nNothing was encrypted\.$/);
  });
});

it("shows no passphrase that is typed while another is looked at", { timeout: 30_000 }, async () => {
  const first = start();
  await first.sees(/A passphrase:$/);
  first.enters("two grey herons");
  await first.sees(/The same once more:$/);
  first.enters("two grey herons");
  await first.sees(/The last 6 characters:$/);
  first.enters(/AGE-SECRET-KEY-\w+(\w{6})\n/.exec(first.screen())?.[1] ?? "");
  expect(await first.exit).toBe(0);

  const person = startProgram(["history", "list"]);
  await person.sees(/Passphrase:$/);
  person.types("two white herons\rtwo grey herons\r");
  expect(await person.exit).toBe(0);
  expect(person.screen()).toMatch(/does not open this history/);
  expect(person.screen()).not.toContain("herons");
});
