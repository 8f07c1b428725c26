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

/**
 * What a coach may not say, though it may stand in a message between two: what the writer asks for themselves ("Tell me"), and
 * advice in the dress of a question ("Wouldn't it be better to rest?").
 */
const fromCoach: readonly RegExp[] = [
  /(?<![\p{L}'’])you(?:['’]d| had)? (?:really |just |probably |perhaps |maybe |always |simply )?(?:should|must|ought to|better|might want to|may want to|will want to|would do well to)(?![\p{L}'’])[^.?!]*/iu,
  /(?<!(?:do|did|would|will|that|what|who|whom|which|when|if|might|may) )(?<![\p{L}'’])you (?:really |just |only )?(?:need to|have to|(?:have|['’]ve) got to)(?![\p{L}'’])[^.?!]*/iu,
  /(?<![\p{L}'’])(?:(?:don['’]?t|do not|wouldn['’]?t|would not) you (?:think|agree|rather|say|want to|feel)|(?:wouldn['’]?t|isn['’]?t|would|might) it (?:not )?(?:be )?(?:better|best|good|wise|wiser|easier|kinder|healthier|time)|why not|why don['’]?t you|how about \p{L}+ing|what about \p{L}+ing|have you (?:considered|thought (?:of|about)|tried) \p{L}+ing)(?![\p{L}'’])[^.?!]*/iu,
  /(?:^|[.?!:;]\s+)(?:please |now |first |then |so |and )*(?:tell|describe|explain|share|show|name|list|write|say|think|imagine|picture|remember|recall|consider|choose|pick|answer|give|take|let|try|make|go|stop|start|ask|call|talk|read|look|notice|breathe|be|do|don['’]?t|keep|put|rate)(?= (?:me|us|it|this|that|them|him|her|to|about|of|a|an|the|your|yourself|how|what|why|who|when|where|one|some|two|three|down|back|on|in|with|not)(?!\p{L}))[^.?!]*/iu,
];

/** What tells somebody what to do in a text, in English; the persons' own words in “quotes” are not looked at. */
export function directivesIn(text: string): readonly string[] {
  const { changes, kept } = rephrase(text.replaceAll(/\{[a-z0-9-]+\}/g, "this"));
  const found = [...changes, ...kept].map(({ original }) => original);
  const own = text.replaceAll(/[“"][^”"]*[”"]/gu, (quoted) => " ".repeat(quoted.length));
  const more = found.length > 0 ? undefined : fromCoach.map((form) => form.exec(own)?.[0]).find((each) => each !== undefined); // prettier-ignore
  return more === undefined ? found : [more.replace(/^[.?!:;\s]+/, "").trim()];
}

/** Everything in a flow that tells somebody what to do; none for a flow in another language than English. */
export function directivesOf(flow: Flow): readonly (Said & { readonly found: string })[] {
  if ((flow.language ?? "en") !== "en") return [];
  return saidIn(flow).flatMap((said) => directivesIn(said.text).map((found) => ({ ...said, found })));
}
