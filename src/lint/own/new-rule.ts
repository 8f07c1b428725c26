/**
 * The text of a rule file to begin with: it works as it stands, and its comments say what can be changed. `schema` is a path or
 * URI by which an editor finds the form of such files.
 */
export function newRule(name: string, schema: string): string {
  return `# yaml-language-server: $schema=${schema}
name: ${name}
# One sentence for people who ask what the rule is for.
about: “Have a go at” sets the reader a task.
# strong, or soft for what only suggests
strength: soft
# Words stand for themselves. (one|another) is a choice, (just)? may be missing.
# {verb} is a verb as in "call", {verb-ing} one as in "calling", {rest} what goes with it, any other name some words.
pattern: (why not)? have a go at {verb-ing} {rest}
# What takes its place, in any of the styles experience, question, witness and permission; a style that is left out is
# written as the program writes it. {verb|past}, {verb|gerund} and {verb|base} turn the verb.
rewrite:
  experience: It did me good to {verb} {rest}.
  question: How would it be if you {verb|past} {rest}?
# \`alongside rules test\` tries these.
examples:
  - before: Have a go at writing it down.
    after: It did me good to write it down.
  - before: Have a go at calling your sister.
    after: How would it be if you called your sister?
    style: question
leaves:
  - I had a go at writing it down.
`;
}
