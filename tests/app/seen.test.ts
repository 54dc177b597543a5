import { describe, expect, it } from "vitest";
import { makeNeutral } from "../../src/app/neutral.ts";
import { seenHistory, seenPartnership, seenRefusal, wholeEdits } from "../../src/app/seen.ts";
import type { Edit } from "../../src/domain/edit.ts";
import { noHistory, requestMove } from "../../src/storage/history.ts";
import { richPartnership } from "../rich-partnership.ts";

const label = { nl: "belang van __proto__ wijzigen", en: "change interest of __proto__" };
const someChange = { nl: "iets wijzigen", en: "change something" };
const privately: Edit = { type: "change", collection: "interests", id: "i1", fields: { text: "stil" } };
const openly: Edit = { type: "change", collection: "interests", id: "i2", fields: { text: "luid" } };

const momentAfter = (edit: Edit) => {
  const made = requestMove(
    { partnership: richPartnership(), history: noHistory },
    { key: "t.1", typing: null, edits: [edit], label },
  );
  if (!made.ok) throw new Error("refused");
  return made.value.moment;
};

const ALL = { onlyOnTable: false, neutral: null };
const OPEN = { onlyOnTable: true, neutral: null };

// Oracle: by hand. In the rich partnership i1 is private and i2 on the table.
describe("what a screen may show", () => {
  it("is the very partnership, unless only what is on the table may be seen", () => {
    const whole = richPartnership();
    expect(seenPartnership(whole, ALL)).toBe(whole);
    expect(seenPartnership(whole, OPEN).interests.map(({ id }) => id)).toEqual(["i2"]);
  });

  it("names a step, but of what is hidden not even whose it is", () => {
    expect(seenHistory(momentAfter(privately), ALL).done).toEqual([{ label }]);
    expect(seenHistory(momentAfter(privately), OPEN).done).toEqual([{ label: someChange }]);
    expect(seenHistory(momentAfter(openly), OPEN).done).toEqual([{ label }]);
    const neutral = makeNeutral("nl");
    neutral.partnership(richPartnership());
    expect(seenHistory(momentAfter(openly), { ...ALL, neutral }).done).toEqual([
      { label: { nl: "belang van Partij A wijzigen", en: "change interest of Partij A" } },
    ]);
  });

  it("tells only of the last step, and of the next that was undone", () => {
    const step = momentAfter(openly).history.done[0]!;
    const called = (name: string) => ({ ...step, label: { nl: name, en: name } });
    const history = { done: [called("1"), called("2")], undone: [called("4"), called("3")] };
    const { done, undone } = seenHistory({ ...momentAfter(openly), history }, ALL);
    expect([...done, ...undone].map((seen) => seen.label.en)).toEqual(["2", "3"]);
  });

  it("tells of a step that could not be made nothing that may be hidden", () => {
    const refused = { edits: [privately], label };
    expect(seenRefusal("x", refused, ALL)).toEqual(refused);
    expect(seenRefusal("x", refused, OPEN)).toEqual({ edits: [], label: someChange });
  });

  it("is taken whole where a photo is made of it", () => {
    const whole = richPartnership();
    const sight = { onlyOnTable: true, neutral: makeNeutral("nl") };
    const seen = seenPartnership(whole, sight);
    const { id: _, form: _1, scenario: _5, successions: _3, trials: _7, guide: _9, snapshots: __, ...state } = seen;
    const record = { id: "t9", title: "Nu", date: "2026-11-24", note: "", state };
    const {
      id: ___,
      form: _2,
      scenario: _6,
      successions: _4,
      trials: _8,
      guide: _10,
      snapshots: ____,
      ...present
    } = whole;
    expect(wholeEdits([{ type: "add", collection: "snapshots", record }], whole, seen, sight)).toEqual({
      ok: true,
      value: [{ type: "add", collection: "snapshots", record: { ...record, state: present } }],
    });
  });
});
