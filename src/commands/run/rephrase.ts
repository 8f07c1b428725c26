import { readFileSync } from "node:fs";
import { plainSpans } from "../../documents/plain.js";
import { readRecord, withFields } from "../../documents/record.js";
import { Problem } from "../../messages/problem.js";
import { rephrase, type Rephrased, type Style } from "../../rephrase/index.js";
import type { Outcome } from "../command.js";
import type { Context } from "../context.js";

interface Options {
  readonly style: Style;
  readonly explain?: true;
  readonly ndjson?: true;
  readonly file?: string;
}

/** Rewrites the operands, a file, or standard input, and prints the result. */
export async function run(context: Context, operands: readonly string[], options: Options): Promise<Outcome> {
  if (options.ndjson === true) {
    let outcome: Outcome = 0;
    let out = "";
    readInput(context, operands, options)
      .split("\n")
      .forEach((line, index, lines) => {
        const last = index === lines.length - 1;
        if (line.trim() === "") out += last ? line : `${line}\n`;
        else {
          const record = readRecord(line);
          if ("error" in record) {
            outcome = 1;
            out += `${JSON.stringify({ error: record.error, line: index + 1 })}${last ? "" : "\n"}`;
          } else out += `${withFields(record, { ...rewrite(record.text, options.style) })}${last ? "" : "\n"}`;
        }
      });
    context.stdout.write(out);
    return outcome;
  }
  const text = readInput(context, operands, options);
  context.stdout.write(rewrite(text, options.style).output);
  return 0;
}

const rewrite = (text: string, style: Style): Rephrased => rephrase(text, { style, spans: plainSpans(text) });

function readInput(context: Context, operands: readonly string[], { file }: Options): string {
  if (operands.length > 0) return `${operands.join(" ")}\n`;
  if (file !== undefined) return readFileSync(file, "utf8");
  if (context.stdin.isTTY) throw new Problem("There is no text to rephrase.", 2);
  return readFileSync(0, "utf8");
}
