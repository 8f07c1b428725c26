import { dirname, join, relative, sep } from "node:path";
import { FileProblem } from "../../files/file-problem.js";
import { homes } from "../../files/home.js";
import { readText } from "../../files/read.js";
import { readSettings, settingsPath } from "../../history/settings/read.js";
import { emptyConfiguration, readConfiguration, type Configuration } from "../../lint/config/configuration.js";
import { resolve, type Layer, type Resolution } from "../../lint/config/resolve.js";
import type { OwnRulebook } from "../../lint/own/own-rulebook.js";
import { Problem } from "../../messages/problem.js";
import type { Context } from "../context.js";
import { lookingAbove, ruleFilesIn, shownFrom, type FolderFound } from "./found-above.js";
import { loadRules, type LoadedRule } from "./own-rules.js";
import { jsonFile, refuse, type RawFile } from "./raw-file.js";

/** A configuration's file, and the folder from which its patterns count. */
export interface Source {
  readonly file: RawFile;
  readonly folder: string;
}

/** What holds in a folder before the files in it are told apart. */
interface Standing {
  readonly layers: readonly Layer<Source>[];
  readonly own: readonly LoadedRule[];
  /** What the files in it are read by, by the signature of what holds for them. */
  readonly books: Map<string, Promise<OwnRulebook | undefined>>;
}

/** What holds for one file: its style and the like, and the rules where they are not the usual ones. */
export interface Ruled {
  readonly resolution: Resolution<Source>;
  readonly own: readonly LoadedRule[];
  readonly book: OwnRulebook | undefined;
}

/** Finds what holds for a file, and remembers what it has read. */
export interface Configurations {
  /** `path` is absolute, and need not be there. Throws a `Problem` for a configuration or rule that cannot be meant. */
  for(path: string): Promise<Ruled>;
}

/** The folder for rules of one's own that hold everywhere. */
export const personalRules = (config: string): string => join(config, "rules");

/** Looks configurations up for the person whose settings lie in the folder `config`; `cwd` shortens the names of files. */
export function configurations({ cwd, config }: { readonly cwd: string; readonly config: string }): Configurations {
  const above = lookingAbove(cwd);
  const standings = new Map<readonly FolderFound[], Promise<Standing>>();
  async function standingAt(folder: string): Promise<Standing> {
    try {
      const found = await above(folder);
      const known = standings.get(found) ?? standingIn(found, cwd, config);
      standings.set(found, known);
      return await known;
    } catch (error) {
      // it is no trouble with the file that is checked, which would be told and passed over
      throw error instanceof FileProblem ? new Problem(error.message, error.status, { cause: error }) : error;
    }
  }
  return {
    async for(path) {
      const { layers, own, books } = await standingAt(dirname(path));
      const overrides = layers.some(({ configuration }) => configuration.overrides.length > 0);
      const globs = overrides ? await import("./globs.js") : undefined;
      const resolution = resolve(layers, (source, patterns) => {
        const from = relative(source.folder, path).split(sep).join("/");
        return globs?.fitsSome(from, patterns) === true;
      });
      const book = books.get(resolution.signature) ?? bookFor(resolution, layers, own);
      books.set(resolution.signature, book);
      return { resolution, own, book: await book };
    },
  };
}

/** As `configurations`, for the person and the folder of a command. */
export const configurationsIn = ({ cwd, env }: Pick<Context, "cwd" | "env">): Configurations =>
  configurations({ cwd, config: homes(env).config });

async function standingIn(found: readonly FolderFound[], cwd: string, config: string): Promise<Standing> {
  const own = await loadRules(
    [...found.flatMap(({ ruleFiles }) => ruleFiles), ...ruleFilesIn(personalRules(config))],
    cwd,
  );
  const names = { rules: own.map(({ rule }) => rule.name) };
  const layers: Layer<Source>[] = [];
  const personal = personalLayer(config, cwd);
  if (personal !== undefined) layers.push(personal);
  for (const { folder: at, configuration: file } of found.toReversed()) {
    if (file === undefined) continue;
    const { configuration, issues } = readConfiguration(file.value, names);
    await refuse(file, issues);
    layers.push({ source: { file, folder: at }, configuration });
  }
  return { layers, own, books: new Map() };
}

/** What the person's own settings say, which weighs least. */
function personalLayer(config: string, cwd: string): Layer<Source> | undefined {
  const { style, strength } = readSettings(config);
  if (style === undefined && strength === undefined) return undefined;
  const path = settingsPath(config);
  const configuration: Configuration = {
    ...emptyConfiguration,
    ...(style && { style }),
    ...(strength && { strength }),
  };
  const file = jsonFile(path, shownFrom(cwd, path), readText(path));
  return { source: { file, folder: config }, configuration };
}

async function bookFor(
  resolution: Resolution<Source>,
  layers: readonly Layer<Source>[],
  own: readonly LoadedRule[],
): Promise<OwnRulebook | undefined> {
  const switched = layers.some(({ configuration }) =>
    [configuration, ...configuration.overrides].some(
      ({ rules, guards }) => Object.keys(rules).length + Object.keys(guards).length > 0,
    ),
  );
  if (own.length === 0 && !switched) return undefined;
  const { ownRulebook } = await import("../../lint/own/own-rulebook.js");
  const compiled =
    own.length === 0 ? [] : (await import("../../lint/own/compile.js")).compileAll(own.map(({ rule }) => rule));
  return ownRulebook(compiled, (kind, name, form) => resolution.state(kind, name, form).value);
}
