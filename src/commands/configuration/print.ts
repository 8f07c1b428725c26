import { resolve } from "node:path";
import { guards } from "../../rephrase/guards/index.js";
import { rules } from "../../rephrase/rules/index.js";
import type { Origin, Settled } from "../../lint/config/resolve.js";
import { configurationText, type ConfigurationRow } from "../../render/configuration.js";
import type { Outcome } from "../command.js";
import type { Context } from "../context.js";
import type { WishOptions } from "../rephrasing/wish.js";
import { outputTo } from "../streams/output.js";
import { suiting } from "../streams/tell.js";
import { configurationsIn, type Source } from "./standing.js";

/** What is said on the command line, which weighs most. */
type Said = Pick<WishOptions, "style" | "strength" | "headings">;

/** Prints what holds for a file, which need not be there, and where each value comes from. */
export async function printConfig(context: Context, file: string, said: Said): Promise<Outcome> {
  const { resolution, own } = await configurationsIn(context).for(resolve(context.cwd, file));
  const all = [
    ...own.map(({ rule }) => ({ kind: "rule" as const, name: rule.name, form: rule.form })),
    ...rules.map(({ name, form }) => ({ kind: "rule" as const, name, form })),
    ...guards.map(({ name }) => ({ kind: "guard" as const, name, form: undefined })),
  ];
  const switched: ConfigurationRow[] = [];
  for (const { kind, name, form } of all) {
    const state = resolution.state(kind, name, form);
    if (state.origin !== undefined) switched.push(await row(`${kind} ${name}`, state));
  }
  const rows = [
    said.style === undefined ? await row("style", resolution.style) : sayingRow("style", said.style),
    said.strength === undefined ? await row("strength", resolution.strength) : sayingRow("strength", said.strength),
    said.headings === undefined ? await row("headings", resolution.headings) : sayingRow("headings", "on"),
    ...switched,
    ...own.map(({ rule, file: from }) => ({ name: `own rule ${rule.name}`, value: rule.strength, from: from.shown })),
  ];
  await outputTo(context.stdout).write(suiting(context.stdout, configurationText(file, rows)));
  return 0;
}

const sayingRow = (name: string, value: string): ConfigurationRow => ({ name, value, from: `--${name}` });

async function row<Value>(name: string, { value, origin }: Settled<Value, Source>): Promise<ConfigurationRow> {
  const said = typeof value === "boolean" ? (value ? "on" : "off") : String(value);
  return { name, value: said, from: await placeOf(origin) };
}

/** The place of a value as a person reads it: a file with line and column. */
async function placeOf(origin: Origin<Source>): Promise<string | undefined> {
  if (origin === undefined) return undefined;
  const { path, line, column } = await origin.source.file.placeOf({ keys: origin.keys, at: "value" });
  return `${path}, line ${line ?? 1}, column ${column ?? 1}`;
}
