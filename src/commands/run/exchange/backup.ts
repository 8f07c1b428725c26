import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { writePiecesDurably } from "../../../files/durable/pieces.js";
import { walk } from "../../../files/walk.js";
import { verifyBackup, writeBackup, type Tally } from "../../../history/exchange/backup.js";
import { localDateAt, systemZone } from "../../../history/instant.js";
import { exchange } from "../../../messages/history/exchange.js";
import { Problem } from "../../../messages/problem.js";
import type { Outcome } from "../../command.js";
import type { Context } from "../../context.js";
import { notBackedUp, rootsOf } from "../../looking/roots.js";
import { outputTo } from "../../streams/output.js";
import { tell } from "../../streams/tell.js";
import { stayFrugal } from "../../streams/frugal.js";

interface Options {
  readonly verify?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** Puts all there is into one archive at a path, reads that back, and gives what is in it. Throws a `FileProblem`. */
export async function backUp(context: Context, path: string): Promise<Tally> {
  await writePiecesDurably(path, writeBackup(rootsOf(context), notBackedUp(context), context.now()));
  return verifyBackup(path);
}

/** Whether there is a file to be backed up; one that cannot be looked for is told of when it is to be read. */
function holdsAnything(context: Context): boolean {
  const passOver = notBackedUp(context);
  return rootsOf(context).some(({ folder }) => {
    let closed = false;
    for (const path of walk(folder, () => (closed = true))) if (!passOver(path)) return true;
    return closed;
  });
}

/** Makes one archive of all there is, with a checksum for each file, or says whether one is whole. */
export async function run(context: Context, [named]: readonly string[], options: Options): Promise<Outcome> {
  stayFrugal();
  const { stderr, stdout, cwd } = context;
  const day = localDateAt(context.now(), systemZone());
  const path = resolve(cwd, named ?? `alongside-backup-${day}.tar.gz`);
  if (options.verify === true && named === undefined)
    throw new Problem("--verify looks at a backup that is named, as in --verify backup.tar.gz.", 2);
  if (options.verify !== true) {
    if (options.force !== true && existsSync(path)) throw new Problem(exchange.exists(path), 2);
    if (!existsSync(join(dirname(path)))) throw new Problem(`There is no folder ${dirname(path)} to put it in.`, 3);
  }
  if (options.verify !== true && !holdsAnything(context)) throw new Problem(exchange.nothing, 3);
  const tally = options.verify === true ? await verifyBackup(path) : await backUp(context, path);
  if (options.json === true) await outputTo(stdout).write(`${JSON.stringify({ path, ...tally }, undefined, 2)}\n`);
  else tell(stderr, options.verify === true ? exchange.whole(tally.files) : exchange.backedUp(tally.files, path));
  return 0;
}
