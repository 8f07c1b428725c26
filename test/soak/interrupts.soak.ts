/** The long form of test/e2e/interrupts.test.ts: a session is ended at every question instead of at three. */
import "../e2e/interrupts.test.js";
