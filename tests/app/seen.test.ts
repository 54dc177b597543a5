import { describe, expect, it } from "vitest";
import { seenHistory, seenPartnership, seenRefusal } from "../../src/app/seen.ts";
import type { Edit } from "../../src/domain/edit.ts";
import { noHistory, requestMove } from "../../src/storage/history.ts";
import { richPartnership } from "../rich-partnership.ts";

const label = { nl: "belang van __proto__ wijzigen", en: "change interest of __proto__" };
const someChange = { nl: "iets wijzigen", en: "change something" };
const privately: Edit = { type: "change", collection: "interests", id: "i1", fields: { text: "stil" } };
const openly: Edit = { type: "change", collection: "interests", id: "i2", fields: { text: "luid" } };

const historyOf = (edit: Edit) => {
  const made = requestMove(
    { partnership: richPartnership(), history: noHistory },
    { key: "t.1", typing: null, edits: [edit], label },
  );
  if (!made.ok) throw new Error("refused");
  return made.value.moment.history;
};

// Oracle: by hand. In the rich partnership i1 is private and i2 on the table.
describe("what a screen may show", () => {
  it("is the very partnership, unless only what is on the table may be seen", () => {
    const whole = richPartnership();
    expect(seenPartnership(whole, { onlyOnTable: false })).toBe(whole);
    expect(seenPartnership(whole, { onlyOnTable: true }).interests.map(({ id }) => id)).toEqual(["i2"]);
  });

  it("names a step, but of what is hidden not even whose it is", () => {
    expect(seenHistory(historyOf(privately), { onlyOnTable: false }).done).toEqual([{ label }]);
    expect(seenHistory(historyOf(privately), { onlyOnTable: true }).done).toEqual([{ label: someChange }]);
    expect(seenHistory(historyOf(openly), { onlyOnTable: true }).done).toEqual([{ label }]);
  });

  it("tells of a step that could not be made nothing that may be hidden", () => {
    const refused = { edits: [privately], label };
    expect(seenRefusal(refused, { onlyOnTable: false })).toEqual(refused);
    expect(seenRefusal(refused, { onlyOnTable: true })).toEqual({ edits: [], label: someChange });
  });
});
