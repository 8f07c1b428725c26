/** Front matter as plain values. */
type Values = Readonly<Record<string, unknown>>;

/** A step from one version of the schema to the next. It changes what it knows and hands on everything else as it is. */
export type Migration = (values: Values) => Values;

/** Gives a key another name, unless something has that name already. */
function renamed(values: Values, from: string, to: string): Values {
  const { [from]: value, ...rest } = values;
  return value === undefined || to in values ? values : { ...rest, [to]: value };
}

/** From version 0, which is front matter that somebody wrote by hand: a day and single names, as one would put them. */
const fromByHand: Migration = (values) =>
  [
    ["date", "localDate"],
    ["person", "people"],
    ["tag", "tags"],
  ].reduce((all, [from = "", to = ""]) => renamed(all, from, to), values);

/** The migrations there are; the nth leads from version n to the next. */
export const migrations: readonly Migration[] = [fromByHand];

/** Brings front matter forward to the present version; what is of that version already, or of a later one, stays as it is. */
export function migrate(values: Values, steps: readonly Migration[] = migrations): Values {
  const version = values["schema"] ?? 0;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 0 || version >= steps.length)
    return values;
  return { ...steps.slice(version).reduce((all, step) => step(all), values), schema: steps.length };
}
