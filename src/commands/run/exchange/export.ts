import { existsSync, statSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { writePiecesDurably } from "../../../files/durable/pieces.js";
import { FileProblem } from "../../../files/file-problem.js";
import { homes } from "../../../files/home.js";
import { readBytesIfThere } from "../../../files/read.js";
import type { Entry } from "../../../history/entry.js";
import type { Store } from "../../../history/store.js";
import { openVault, type Sealing, type Vault } from "../../../history/vault.js";
import { writeEntry } from "../../../history/markdown/write.js";
import { entryName } from "../../../history/name.js";
import { findEntries, type Hit } from "../../../history/search/find.js";
import { exchange } from "../../../messages/history/exchange.js";
import { history } from "../../../messages/history/looking.js";
import { Problem } from "../../../messages/problem.js";
import { formatByEnding, piecesOf, type Format } from "../../../render/history/pieces.js";
import type { Outcome } from "../../command.js";
import type { Context } from "../../context.js";
import { criteriaOf, type Filters } from "../../looking/filters.js";
import { openLooking } from "../../looking/opening.js";
import { counterOn } from "../../streams/counter.js";
import { outputTo } from "../../streams/output.js";
import { tell } from "../../streams/tell.js";
import { stayFrugal } from "../../streams/frugal.js";

interface Options extends Filters {
  readonly as?: Format;
  readonly output?: string;
  readonly force?: boolean;
  readonly encrypt?: true;
}

/** What seals the export for those who can read the history. Throws a `Problem` with status 2 where it is plain. */
function sealingFor(store: Store): Sealing {
  const sealing = store.vault.sealing();
  if (sealing === undefined) throw new Problem(exchange.notEncrypted, 2);
  return sealing;
}

/** Whether a file is there that holds something else than a text. */
function holdsOther(path: string, text: string): boolean {
  const there = readBytesIfThere(path);
  return there !== undefined && !Buffer.from(there).equals(Buffer.from(text));
}

/**
 * Lays each entry into a folder as a file of its own, as they lie in the history, and gives how many files there hold something
 * else and were left.
 */
async function intoFolder(folder: string, hits: AsyncIterable<Hit>, vault: Vault, force: boolean): Promise<number> {
  if (statSync(folder, { throwIfNoEntry: false })?.isFile() === true)
    throw new FileProblem({ path: folder }, exchange.aFolder);
  let left = 0;
  for await (const { entry } of hits) {
    const [path, text] = [join(folder, entryName(entry)), writeEntry(entry)];
    if (!force && holdsOther(vault.target(path), text)) left += 1;
    else vault.write(path, text);
  }
  return left;
}

/** Writes what is kept, or what of it is chosen, in another form: to standard output, a file, or a folder of Markdown. */
export async function run(context: Context, _: readonly string[], options: Options): Promise<Outcome> {
  stayFrugal();
  const { stderr, stdout, cwd } = context;
  const target = options.output === undefined || options.output === "-" ? undefined : resolve(cwd, options.output);
  const ending = extname((target ?? "").replace(/\.age$/i, "")).toLowerCase();
  const format = options.as ?? formatByEnding[ending] ?? "markdown";
  const criteria = await criteriaOf(context, options);
  const { store, means } = await openLooking(context);
  const sealing = options.encrypt === true ? sealingFor(store) : undefined;
  if (sealing === undefined && store.vault.sealing() !== undefined) tell(stderr, exchange.plainNow);
  const { data } = homes(context.env);
  // what goes to the screen is not counted into
  const counter = target === undefined ? undefined : counterOn(context, exchange.soFar);
  let number = 0;
  let unread = 0;
  const hits = async function* (): AsyncGenerator<Hit> {
    for await (const found of findEntries(store, criteria, means)) {
      if (found instanceof FileProblem) {
        unread += 1;
        counter?.clear();
        tell(stderr, history.notRead(found.message));
      } else if (found.copy === undefined) {
        number += 1;
        yield found;
        counter?.one();
      }
    }
    counter?.clear();
  };
  const entries = async function* (): AsyncGenerator<Entry> {
    for await (const { entry } of hits()) yield entry;
  };
  const pieces = async function* (): AsyncGenerator<string | Uint8Array> {
    const plain = piecesOf(format, entries());
    yield* sealing === undefined
      ? plain
      : (await import("../../../history/secrecy/sealed-stream.js")).sealPieces(data, plain);
  };
  if (target === undefined) {
    const output = outputTo(stdout);
    for await (const piece of pieces()) {
      if (!(await (typeof piece === "string" ? output.write(piece) : output.writeBytes(piece)))) return 0;
    }
    return unread > 0 ? 1 : 0;
  }
  let left = 0;
  if (format === "markdown" && formatByEnding[ending] === undefined)
    left = await intoFolder(target, hits(), openVault(sealing), options.force === true);
  else {
    if (options.force !== true && existsSync(target)) throw new Problem(exchange.exists(target), 2);
    await writePiecesDurably(target, pieces());
  }
  tell(stderr, exchange.exported(number - left, target));
  if (left > 0) tell(stderr, exchange.leftThere(left));
  return unread + left > 0 ? 1 : 0;
}
