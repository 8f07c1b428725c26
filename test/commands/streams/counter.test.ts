import { expect, it } from "vitest";
import { counterOn } from "../../../src/commands/streams/counter.js";
import { exchange } from "../../../src/messages/history/exchange.js";

/** A counter on a screen or in a pipe, whose clock stands at what `at` says, and what it writes. */
function counting(isTTY: boolean) {
  const written: string[] = [];
  const stderr = { isTTY, write: (text: string) => written.push(text) };
  let time = 0;
  const counter = counterOn({ stderr, now: () => new Date(time) }, exchange.soFar);
  const at = (milliseconds: number): void => {
    time = milliseconds;
    counter.one();
  };
  return { at, clear: () => counter.clear(), written };
}

it("counts on one line, once it takes a while, and makes room for what else is said", () => {
  const { at, clear, written } = counting(true);
  for (const time of [0, 500, 999]) at(time);
  clear();
  expect(written).toEqual([]);
  for (const time of [1000, 1050, 1100]) at(time);
  clear();
  clear();
  at(1300);
  expect(written).toEqual([
    "\r\u001B[K4 entries so far",
    "\r\u001B[K6 entries so far",
    "\r\u001B[K",
    "\r\u001B[K7 entries so far",
  ]);
});

it("says nothing in a pipe", () => {
  const { at, clear, written } = counting(false);
  at(5000);
  clear();
  expect(written).toEqual([]);
});
