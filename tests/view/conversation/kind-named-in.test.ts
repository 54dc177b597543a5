import { expect, test } from "vitest";
import { isToDiscuss } from "../../../src/domain/agreement.ts";
import { kindNamedIn } from "../../../src/view/conversation/kind-named-in.ts";

const KINDS = [
  { id: "money", name: "geld" },
  { id: "help", name: "hulp aan gezinnen" },
  { id: "help-short", name: "hulp" },
];

// Oracle: by hand.
test("the kind that an agreement's words name, as a whole word, the longest of several; else none", () => {
  expect(kindNamedIn("Linde brengt Kompas 2,8. Het gaat om geld.", KINDS)).toBe("money");
  expect(kindNamedIn("Linde brengt Hulp aan gezinnen.", KINDS)).toBe("help");
  expect(kindNamedIn("Jeugdhulp De Vaart belt.", KINDS)).toBe(null);
});

test("what was never agreed on, and has no day, is still to be talked about", () => {
  const point = { made: null, due: null, done: false };
  expect(isToDiscuss(point)).toBe(true);
  expect(
    [{ made: "2026-01-01" }, { due: "2026-01-01" }, { done: true }].map((more) => isToDiscuss({ ...point, ...more })),
  ).toEqual([false, false, false]);
});
