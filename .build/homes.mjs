import { basename } from "node:path";
import { fileURLToPath } from "node:url";

const path = fileURLToPath(new URL("os.mjs", import.meta.url));

/** Bundles env-paths with os.mjs in the place of node:os. */
export const homes = {
  name: "homes",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:os$/ }, ({ resolveDir }) =>
      basename(resolveDir) === "env-paths" ? { path, namespace: "homes" } : undefined,
    );
    onLoad({ filter: /./, namespace: "homes" }, () => ({
      contents: `export * as default from ${JSON.stringify(path)};`,
      resolveDir: ".",
    }));
  },
};
