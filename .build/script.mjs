const { readFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { Script } = globalThis.process.getBuiltinModule("node:vm");

/** What V8 kept of a script when it was built, if it is there. */
function keptOf(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/**
 * Runs scripts in the folder with this URL by name, each once: what `require` means in them. `names` gives the file of
 * each without its ending: NAME.cjs is the script, which is ASCII, and NAME.v8 what V8 compiled of it before.
 * A name that is none of these is a package, loaded from where npm has put it. `require.later` gives a module that is loaded when something of it is asked for.
 */
export function scriptsIn(folder, names) {
  const scripts = new Map();
  const need = (name) => {
    const module = globalThis.process.getBuiltinModule(name);
    if (module !== undefined) return module;
    if (names[name] === undefined) return need("node:module").createRequire(folder)(name);
    if (!scripts.has(name)) {
      const path = `${globalThis.process.getBuiltinModule("node:url").fileURLToPath(folder)}${names[name]}`;
      const filename = `${path}.cjs`;
      const script = new Script(readFileSync(filename, "latin1"), { filename, cachedData: keptOf(`${path}.v8`) });
      const made = { exports: {} };
      scripts.set(name, { script, made });
      script.runInThisContext()(made, need, folder);
    }
    return scripts.get(name).made.exports;
  };
  need.later = (name) => new Proxy({}, { get: (_, key) => need(name)[key] });
  return { need, scripts };
}
