import { existsSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import { writeDurably } from "../../../files/durable/write.js";
import { homes } from "../../../files/home.js";
import { filesIn, sealAll, type Converted, type Tell } from "../../../history/secrecy/convert.js";
import { newKeys, writeKeys } from "../../../history/secrecy/keys.js";
import { hasIdentity, writesSealed } from "../../../history/secrecy/place.js";
import { sealingOf } from "../../../history/secrecy/sealing.js";
import { removeIndex } from "../../../history/search/word-index.js";
import { Problem } from "../../../messages/problem.js";
import { secrecy as words } from "../../../messages/secrecy.js";
import { wrap } from "../../../terminal/question/layout.js";
import type { Outcome } from "../../command.js";
import type { Context } from "../../context.js";
import { stayFrugal } from "../../streams/frugal.js";
import { indexPath } from "../../looking/opening.js";
import { ask, canAsk, lineFrom } from "../../unlocking/passphrase.js";
import { unlocking } from "../../unlocking/unlock.js";
import { tell } from "../../streams/tell.js";

interface Options {
  readonly recoveryTo?: string;
}

/** So many characters of the recovery key are asked for, to see that it was written down. */
const asked = 6;

/** Says a sentence on standard error, broken between words where it is a terminal. */
function say({ stderr }: Context, sentence: string): void {
  const rows = stderr.isTTY ? wrap(sentence, Math.min(stderr.columns || 80, 92) - 1) : [sentence];
  stderr.write(`${rows.join("\n")}\n`);
}

/** Asks for a line before anything is encrypted, and says so when it is ended. */
const askFirst = (context: Context, question: string): Promise<string> => ask(context, question, words.nothingDone);

/** A passphrase of fewer characters is soon guessed by trying them all. */
const shortest = 8;

/** A passphrase for the first time: from --passphrase-fd, or asked for twice; a short one is kept once it is repeated. */
async function newPassphrase(context: Context): Promise<string> {
  const fd = context.passphraseFd;
  for (;;) {
    let passphrase = fd === undefined ? await askFirst(context, words.newPassphrase) : lineFrom(fd);
    if (fd === undefined && passphrase !== "" && Array.from(passphrase).length < shortest) {
      say(context, words.shortPassphrase);
      const short = passphrase;
      passphrase = await askFirst(context, words.anotherOrSame);
      if (passphrase === short) return passphrase;
    }
    if (passphrase === "") throw new Problem(words.emptyPassphrase, 2);
    if (fd !== undefined || (await askFirst(context, words.again)) === passphrase) return passphrase;
    tell(context.stderr, words.notTheSame);
  }
}

/** Where the recovery key goes, checked before anything is asked; undefined for the screen. */
function recoveryFile(context: Context, data: string, file: string | undefined): string | undefined {
  if (file === undefined) {
    if (!canAsk(context)) throw new Problem(words.noConfirmation, 2);
    return undefined;
  }
  const path = isAbsolute(file) ? file : join(context.cwd, file);
  if (existsSync(path)) throw new Problem(words.recoveryExists(path), 2);
  const below = relative(data, path);
  if (!below.startsWith("..") && !isAbsolute(below)) throw new Problem(words.recoveryInside(path), 2);
  return path;
}

/** Hands the recovery key over, and makes sure that it has arrived; false when the person would rather not go on. */
async function handOver(context: Context, key: string, file: string | undefined): Promise<boolean> {
  if (file !== undefined) {
    writeDurably(file, `${key}\n`);
    tell(context.stderr, words.recoveryTo(file));
    return true;
  }
  say(context, words.recovery);
  context.stderr.write(`\n    ${key}\n\n`);
  say(context, words.lastOfKey(asked));
  for (;;) {
    const typed = (await askFirst(context, words.lastPrompt(asked))).trim().toUpperCase();
    if (typed === "") return false;
    if (typed.length >= asked && key.endsWith(typed)) return true;
    tell(context.stderr, words.notTheEnd);
  }
}

/** Makes the keys and writes them; false when nothing was written. */
async function begin(context: Context, data: string, options: Options): Promise<boolean> {
  const file = recoveryFile(context, data, options.recoveryTo);
  if (file === undefined) for (const sentence of words.intro) say(context, sentence);
  const passphrase = await newPassphrase(context);
  const keys = await newKeys();
  if (!(await handOver(context, keys.recovery, file))) return false;
  await writeKeys(data, keys, passphrase);
  return true;
}

/** Says now and then how far it is, on a terminal. */
export function progressTo({ stderr }: Context): Tell {
  return (done, all) => {
    if (stderr.isTTY && all > 200 && (done % 100 === 0 || done === all)) {
      stderr.write(`\r${words.progress(done, all)}${done === all ? "\n" : ""}`);
    }
  };
}

/** Removes the index of words, which is made again when it is needed: a plain one would tell what is encrypted. */
export function dropIndex(context: Context): void {
  removeIndex({ path: indexPath(context) });
}

/** Tells what could not be converted. */
export function tellProblems({ stderr }: Context, { problems }: Converted): void {
  for (const problem of problems) tell(stderr, problem.message);
}

/** Encrypts the history, or goes on where that was ended. */
export async function run(context: Context, _: readonly string[], options: Options): Promise<Outcome> {
  stayFrugal();
  const { data } = homes(context.env);
  if (!writesSealed(data)) {
    if (hasIdentity(data) && filesIn(data, "sealed").length > 0) throw new Problem(words.unfinishedDecrypt, 2);
    if (!(await begin(context, data, options))) {
      tell(context.stderr, words.nothingDone);
      return 1;
    }
  } else if (filesIn(data, "plain").length === 0) {
    dropIndex(context);
    tell(context.stderr, words.already);
    return 0;
  } else tell(context.stderr, words.goingOn);
  dropIndex(context);
  const converted = await sealAll(data, sealingOf(data, unlocking(context, data)), progressTo(context));
  tellProblems(context, converted);
  say(context, words.encrypted(converted.count));
  say(context, words.notCovered);
  if (converted.problems.length > 0) throw new Problem(words.leftPlain(converted.problems.length), 3);
  return 0;
}
