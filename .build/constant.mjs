/**
 * Where something is written to: `name = `, `name += `, `name++`, `--name`, `for (name of …)`. Taking apart (`[name] = …`) is not
 * among them: the source writes to nothing outermost in that way, and if it did, the program would end there with an error.
 */
const writing =
  /(?<![\w$.])([\w$]+) (?:[-+*/%&|^]|\*\*|<<|>>>?|&&|\|\||\?\?)?= |(?<![\w$.])([\w$]+)(?:\+\+|--)|(?:\+\+|--)([\w$]+)|\bfor \(([\w$]+) (?:of|in) /g;

/**
 * The same code, as esbuild prints it, in which each `var` of the outermost scope that nothing is written to again is a `const`,
 * as it is in the source: V8 writes what a constant holds into the code that it compiles, and looks up a variable each time.
 * An enum stays as it is, for it is made by a function that asks whether it is there.
 */
export function constant(code) {
  const written = new Map();
  for (const [, ...names] of code.matchAll(writing)) {
    const name = names.find((one) => one !== undefined);
    written.set(name, (written.get(name) ?? 0) + 1);
  }
  return code.replaceAll(/^var ([\w$]+) = (?!\/\* @__PURE__ \*\/ \(\()/gm, (declared, name) =>
    written.get(name) === 1 ? `const ${name} = ` : declared,
  );
}
