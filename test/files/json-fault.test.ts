import { expect, it } from "vitest";
import { jsonFault } from "../../src/files/json-fault.js";

// the fault begins at the mark: “n” could have become “null”
it.each([
  '{"a": ¦b}',
  "n¦ame: homework\nabout: x\n",
  '{"a": 1 ¦"b": 2}',
  '{"a": [1, 2¦}',
  '{"a": "b¦\nc"}',
  '{"a": tr¦e}',
  '{"a": 1,¦}',
  '{"a": 1} ¦b',
  '{"a": "b¦',
  '{"a": {"b": 1}¦',
  `{"a": "${"x".repeat(200)}", ¦'b': 1}`,
])("%j", (marked) => {
  const [before = "", after = ""] = marked.split("¦");
  expect(jsonFault(before + after)).toBe(before.length);
});
