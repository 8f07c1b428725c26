import type { Guard } from "../../guard.js";

/** Of whom and what people write who tell what states and firms should do. */
const affairs = new Set(
  "government governments regime regimes nation nations war wars terror terrorism terrorist terrorists military army troops congress senate parliament president minister ministers economy economic political politicians citizens international democracy election elections legislation sanctions enforcement sector taxpayers forces".split(
    " ",
  ),
);

/** What is done to those who govern. */
const toppling = new Set("assassinate overthrow invade colonize colonise annex bomb nuke".split(" "));

/** "It is necessary to reform the parliament": an essay, and nothing that a reader could go and do. */
export const publicAffairs: Guard = {
  name: "public-affairs",
  about: "“It is necessary to reform the parliament” says what states should do; it advises no reader.",
  holds({ rule, sentence: { words }, match }) {
    if (rule.name === "imperative" && toppling.has(words[match.verb]?.lower ?? "")) return true;
    if (rule.name !== "it-is-important") return false;
    if (words.some(({ lower }) => ["you", "your", "you're", "yourself"].includes(lower))) return false;
    return words.some(({ lower }) => affairs.has(lower));
  },
  keeps: [
    "It is necessary to reform the parliament.",
    "1) Overthrow the general.",
    "In order to win the war, it is crucial to keep the harbours open.",
  ],
  leaves: [
    "Visit Israel and Jordan.",
    "It's important to know your government's rules.",
    "It is important to ask early.",
  ],
};
