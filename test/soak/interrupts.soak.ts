/** The long form of test/e2e/interrupts.test.ts: a session is ended at every question instead of at three. */
process.env["ALONGSIDE_SOAK"] = "1";

await import("../e2e/interrupts.test.js");

export {};
