import { rephraseMessages } from "../messages/rephrase.js";
import { guards } from "../rephrase/guards/index.js";
import type { Nearest } from "../rephrase/trace/nearest.js";
import type { Decision, Traced } from "../rephrase/trace/why.js";
import { aboutRule, keptReasons, type Named } from "./explanation.js";
import { oneLine } from "./one-line.js";

function decided(decision: Decision, named: Named | undefined): string {
  switch (decision.kind) {
    case "rewritten":
      return `rewritten; the rule ${decision.rule} found it. ${aboutRule(decision.rule, named)}\n    ${oneLine(decision.original)}\n    ${oneLine(decision.replacement)}`;
    case "guarded":
      return `left; the rule ${decision.rule} found it, and the guard ${decision.guard} keeps it. ${guards.find(({ name }) => name === decision.guard)?.about ?? ""}`;
    case "kept":
      return `kept as ${decision.reason}; the rule ${decision.rule} found it. ${keptReasons[decision.reason]}`;
    case "ignored":
      return `left; the rule ${decision.rule} found it. ${rephraseMessages.ignored}`;
    case "aside":
      return `left; the rule ${decision.rule} found it. ${rephraseMessages.aside}`;
    case "soft":
      return `left; the rule ${decision.rule} found it, and it only suggests.`;
    case "nothing":
    default:
      return `left; no rule found anything in it${near(decision.nearest)}.`;
  }
}

const near = (nearest: Nearest | undefined): string =>
  nearest === undefined ? ", and none came near" : `. The nearest, ${nearest.rule}, would have if ${nearest.missing}`;

/** What decided about each sentence, a paragraph each. */
export function whyText(sentences: readonly Traced[], named?: Named): string {
  return sentences
    .map(({ text, decisions, protecting }) => {
      const lines = decisions.map((decision) => `  ${decided(decision, named)}\n`);
      if (protecting !== undefined) lines.push(`  protects as ${protecting.reason}: “${oneLine(protecting.words)}”\n`);
      return `${oneLine(text)}\n${lines.join("")}`;
    })
    .join("\n");
}
