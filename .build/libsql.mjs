import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const native = fileURLToPath(new URL("native.mjs", import.meta.url));
const asked = "require(`@libsql/${target}`)";

/** Bundles libsql with native.mjs in the place of what it asks about the system; its own code stays where npm has put it. */
export const libsql = {
  name: "libsql",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:@neon-rs\/load|detect-libc)$/ }, () => ({ path: native }));
    onLoad({ filter: /[\\/]libsql[\\/]index\.js$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      if (!text.includes(asked)) throw new Error("libsql loads its own code in a way not known here.");
      return { contents: text.replace(asked, 'require.beside("libsql", `@libsql/${target}`)') };
    });
  },
};
