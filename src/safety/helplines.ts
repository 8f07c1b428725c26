import { Problem } from "../messages/problem.js";

/** One helpline: what is dialled or opened, and where and when that was last read. Dates are YYYY-MM-DD. */
export interface Helpline {
  readonly name: string;
  readonly call?: string;
  readonly text?: string;
  readonly chat?: string;
  readonly hours?: string;
  readonly languages?: string;
  /** The organisation's own web address. */
  readonly source: string;
  readonly checked: string;
}

/** The helplines of a region, and its emergency number or numbers as people say them ("112 or 999"). */
export interface RegionalHelp {
  readonly country: string;
  readonly emergency: string;
  readonly lines: readonly Helpline[];
}

/** Helplines by region (ISO 3166-1, two capital letters), and the directory for everywhere else. */
export interface Helplines {
  readonly international: Helpline;
  readonly regions: Readonly<Record<string, RegionalHelp>>;
}

/** What is shown when prompts/helplines.yaml cannot be read: help must answer even then. */
export const helpEverywhere: Helplines = {
  international: {
    name: "Find A Helpline",
    chat: "https://findahelpline.com",
    source: "https://findahelpline.com",
    checked: "2024-04-01",
  },
  regions: {},
};

type Fields = ReadonlyMap<string, unknown>;

const fieldsOf = (value: unknown): Fields =>
  new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);

function textOf(fields: Fields, name: string, of: string): string {
  const value = fields.get(name);
  if (typeof value === "string" && value.trim() !== "") return value.trim();
  throw new Problem(
    `prompts/helplines.yaml: ${of} has no “${name}”. It is expected to be a text in quotation marks.`,
    3,
  );
}

function lineOf(value: unknown, of: string): Helpline {
  const fields = fieldsOf(value);
  const name = textOf(fields, "name", `a line of ${of}`);
  const checked = textOf(fields, "checked", name);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(checked) || Number.isNaN(Date.parse(checked)))
    throw new Problem(
      `prompts/helplines.yaml: ${name} was checked on “${checked}”, which is no date such as 2026-01-31.`,
      3,
    );
  const ways = ["call", "text", "chat", "hours", "languages"] as const;
  const said = ways.filter((way) => fields.has(way)).map((way) => [way, textOf(fields, way, name)] as const);
  return { name, ...Object.fromEntries(said), source: textOf(fields, "source", name), checked };
}

/** Reads the value of prompts/helplines.yaml. Throws a `Problem` (status 3) that names what is missing. */
export function readHelplines(value: unknown): Helplines {
  const fields = fieldsOf(value);
  const regions = [...fieldsOf(fields.get("regions"))].map(([region, given]) => {
    const help = fieldsOf(given);
    const lines = help.get("lines");
    if (!Array.isArray(lines) || lines.length === 0)
      throw new Problem(`prompts/helplines.yaml: ${region} has no “lines”. It is expected to list one line or two.`, 3);
    const country = textOf(help, "country", region);
    const emergency = textOf(help, "emergency", region);
    return [region, { country, emergency, lines: lines.map((line) => lineOf(line, region)) }] as const;
  });
  return {
    international: lineOf(fields.get("international"), "the international directory"),
    regions: Object.fromEntries(regions),
  };
}
