// Loaded before the program: writes down the most memory that the process has held, in KiB, when it ends.
const { isMainThread } = require("node:worker_threads");
const { writeFileSync } = require("node:fs");

if (isMainThread)
  process.once("exit", () => writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)));
