import { expect, test } from "vitest";
import { jsonObject } from "../../src/cli/json.ts";
import { textTable } from "../../src/cli/table.ts";

test("a table stands straight, whatever the names (by eye: an emoji takes two columns, a combining accent none)", () => {
  const columns = [
    { header: "party", align: "left" },
    { header: "n", align: "right" },
  ] as const;
  const rows = [
    ["Zoë", "1"],
    ["Zoe\u0308", "10"],
    ["🌳", "2"],
    ["木", ""],
  ];
  expect([...textTable(columns, rows)].join("")).toBe(
    "party   n\n-----  --\nZoë     1\nZoe\u0308    10\n🌳      2\n木\n",
  );
});

test("an object in pieces is the object (oracle: JSON.parse)", () => {
  const fields = { a: 1, b: [1, [2]], c: [{ x: null }, { x: "é\n" }].values(), d: [].values(), e: {} };
  expect(JSON.parse([...jsonObject(fields)].join(""))).toEqual({
    a: 1,
    b: [1, [2]],
    c: [{ x: null }, { x: "é\n" }],
    d: [],
    e: {},
  });
});
