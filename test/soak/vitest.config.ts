import { defineConfig } from "vitest/config";

/** Runs that are too long for the suite, which holds a short form of each. */
export default defineConfig({
  test: {
    root: new URL("../..", import.meta.url).pathname,
    env: { ALONGSIDE_SOAK: "1" },
    include: ["test/soak/**/*.soak.ts", "test/e2e/reflect/interrupts.test.ts"],
    testTimeout: 3_600_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
