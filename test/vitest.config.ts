import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** Where the outcome of every test is written down as JSON too, for whoever counts them. */
const report = process.env["TEST_REPORT"];

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/**/*.test.ts"],
    reporters: report === undefined ? ["default"] : ["default", ["json", { outputFile: report }]],
    // two at least: most of them wait for programs that they have started
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
