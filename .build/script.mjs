const { closeSync, fstatSync, openSync, readSync } = globalThis.process.getBuiltinModule("node:fs");
const { Script } = globalThis.process.getBuiltinModule("node:vm");

/** Where each file is read, one after the other: to lay out memory anew for each takes as long as to read it. */
let room = Buffer.allocUnsafeSlow(1 << 20);

/** The bytes of a file, until the next one is read. */
function read(path) {
  const file = openSync(path);
  try {
    const { size } = fstatSync(file);
    if (size > room.length) room = Buffer.allocUnsafeSlow(size);
    let at = 0;
    for (let more = 1; at < size && more > 0; at += more) more = readSync(file, room, at, size - at);
    return room.subarray(0, at);
  } finally {
    closeSync(file);
  }
}

/** What V8 kept of a script when it was built, if it is there. */
function keptOf(path) {
  try {
    return read(path);
  } catch {
    return undefined;
  }
}

/** A set or a map that is made when it is first asked. */
class Listed {
  #make;
  #made;
  constructor(make) {
    this.#make = make;
  }
  get #all() {
    if (this.#make !== undefined) {
      this.#made = this.#make();
      this.#make = undefined;
    }
    return this.#made;
  }
  get size() {
    return this.#all.size;
  }
  has(key) {
    return this.#all.has(key);
  }
  get(key) {
    return this.#all.get(key);
  }
  keys() {
    return this.#all.keys();
  }
  values() {
    return this.#all.values();
  }
  entries() {
    return this.#all.entries();
  }
  forEach(call) {
    this.#all.forEach(call);
  }
  [Symbol.iterator]() {
    return this.#all[Symbol.iterator]();
  }
}

/**
 * Runs what is in the scripts of a folder, whose path ends with its separator, each part once: what `require` means in
 * them. `names` gives the file of each script without its ending: NAME.cjs is the script, which is ASCII, and NAME.v8 what
 * V8 compiled of it before. What comes before a colon names the script that a part is in; a name that is in none is a package,
 * loaded from where npm has put it. `require.later` gives a module that is loaded when something of it is asked for,
 * and `require.whole` one that is its own default export as well.
 */
export function scriptsIn(folder, names) {
  const scripts = new Map();
  const made = new Map();
  const here = {
    get url() {
      return need("node:url").pathToFileURL(folder).href;
    },
  };
  const scriptOf = (title) => {
    const known = scripts.get(title);
    if (known !== undefined) return known.parts;
    const filename = `${folder}${names[title]}.cjs`;
    const source = read(filename).toString("latin1");
    const script = new Script(source, { filename, cachedData: keptOf(`${folder}${names[title]}.v8`) });
    const parts = script.runInThisContext()(need, here);
    scripts.set(title, { script, parts });
    return parts;
  };
  const need = (name) => {
    const known = made.get(name);
    if (known !== undefined) return known;
    const title = name.startsWith("node:") ? name : name.split(":", 1)[0];
    const exports =
      names[title] === undefined
        ? (globalThis.process.getBuiltinModule(name) ?? need("node:module").createRequire(folder)(name))
        : scriptOf(title)[name]();
    made.set(name, exports);
    return exports;
  };
  need.soon = async (name) => need(name);
  need.whole = (name) => ({ __proto__: need(name), default: need(name) });
  need.beside = (owner, name) => {
    const { createRequire } = need("node:module");
    try {
      return createRequire(folder)(name);
    } catch {
      return createRequire(createRequire(folder).resolve(owner))(name);
    }
  };
  need.listed = (make) => new Listed(make);
  need.later = (name) => new Proxy({}, { get: (_, key) => need(name)[key] });
  return { need, scripts };
}
