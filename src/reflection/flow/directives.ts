import { rephrase } from "../../rephrase/index.js";
import type { Path } from "./faults.js";
import type { Flow } from "./flow.js";

/** Something that the coach would say in a flow, and where it stands in its file. */
export interface Said {
  readonly path: Path;
  readonly text: string;
}

/** Everything that the coach can say in a flow; what the persons of its example answer is theirs. */
function saidIn({ title, steps, close, example }: Flow): readonly Said[] {
  const said: readonly { readonly path: Path; readonly text: string | undefined }[] = [
    { path: ["title"], text: title },
    ...steps.flatMap(({ question, otherwise, why, help, options = [], repeat, followUp }, at) => [
      { path: ["steps", at, "question"], text: question },
      { path: ["steps", at, "otherwise"], text: otherwise },
      { path: ["steps", at, "why"], text: why },
      { path: ["steps", at, "help"], text: help },
      ...options.map((text, nth) => ({ path: ["steps", at, "options", nth], text })),
      { path: ["steps", at, "repeat", "question"], text: repeat?.question },
      { path: ["steps", at, "followUp", "question"], text: followUp?.question },
      { path: ["steps", at, "followUp", "why"], text: followUp?.why },
    ]),
    { path: ["close", "words"], text: close.words },
    ...close.summary.map(({ label }, at) => ({ path: ["close", "summary", at, "label"], text: label })),
    ...example.map(({ coach }, at) => ({ path: ["example", at, "coach"], text: coach })),
  ];
  return said.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }]));
}

/** What tells somebody what to do in a text, in English; the persons' own words in “quotes” are not looked at. */
export function directivesIn(text: string): readonly string[] {
  const { changes, kept } = rephrase(text.replaceAll(/\{[a-z0-9-]+\}/g, "this"));
  return [...changes, ...kept].map(({ original }) => original);
}

/** Everything in a flow that tells somebody what to do; none for a flow in another language than English. */
export function directivesOf(flow: Flow): readonly (Said & { readonly found: string })[] {
  if ((flow.language ?? "en") !== "en") return [];
  return saidIn(flow).flatMap((said) => directivesIn(said.text).map((found) => ({ ...said, found })));
}
