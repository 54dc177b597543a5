import { describe, expect, it } from "vitest";
import { newFlow, newParty } from "../../src/domain/create.ts";
import type { Edit } from "../../src/domain/edit.ts";
import {
  type Moment,
  makeMove,
  noHistory,
  redoStep,
  requestMove,
  STEPS_KEPT,
  undoStep,
} from "../../src/storage/history.ts";
import { partnershipOf } from "../build.ts";
import { deepFreeze } from "../rich-partnership.ts";

const label = { nl: "iets", en: "something" };
const start = (): Moment => deepFreeze({ partnership: partnershipOf([["Linde", "Kompas", 8]]), history: noHistory });
let count = 0;
const asked = (moment: Moment, edits: readonly Edit[], typing: string | null = null) =>
  requestMove(moment, { edits, label, typing, key: `t.${++count}` });
const done = (moment: Moment, edits: readonly Edit[], typing: string | null = null): Moment => {
  const next = asked(moment, edits, typing);
  if (!next.ok) throw new Error(JSON.stringify(next.faults));
  return deepFreeze(next.value.moment);
};

// Oracle: undo and redo are each other's inverse, by the definition of both.
describe("the history of a partnership", () => {
  const addFlow: readonly Edit[] = [
    { type: "add", collection: "parties", record: newParty({ id: "p9", name: "Rietdam" }) },
    {
      type: "add",
      collection: "flows",
      record: newFlow({ id: "f9", from: "Linde", to: "p9", resource: "money", amount: 4 }),
    },
  ];

  it("takes several edits as one step, undone and redone together", () => {
    const before = start();
    const after = done(before, addFlow);
    expect(after.partnership.parties.map((party) => party.name)).toEqual(["Linde", "Kompas", "Rietdam"]);
    expect(after.history.done).toHaveLength(1);
    const undone = undoStep(after);
    expect(undone.partnership).toEqual(before.partnership);
    expect(redoStep(undone)).toEqual(after);
  });

  it("gives back what a removal took along", () => {
    const before = start();
    const removed = done(before, [{ type: "remove", collection: "parties", id: "Kompas" }]);
    expect(removed.partnership.flows).toEqual([]);
    expect(undoStep(removed).partnership).toEqual(before.partnership);
  });

  it("applies none of the edits where one is refused", () => {
    const refused = asked(start(), [...addFlow, { type: "remove", collection: "flows", id: "unknown" }]);
    expect(refused.ok ? [] : refused.faults.map((fault) => fault.code)).toEqual(["unknown-reference"]);
  });

  it("forgets what was undone when something else is done", () => {
    const undone = undoStep(done(start(), addFlow));
    const other = done(undone, [{ type: "about", fields: { title: "Anders" } }]);
    expect(other.history.undone).toEqual([]);
    expect(redoStep(other)).toBe(other);
  });

  it("stays where it is at either end", () => {
    const before = start();
    expect(undoStep(before)).toBe(before);
    expect(redoStep(before)).toBe(before);
  });

  it("is the same when its moves are made again, from what was kept of them", () => {
    let [first, again] = [start(), start()];
    for (const edits of [addFlow, [{ type: "remove", collection: "parties", id: "Kompas" }] as const]) {
      const next = asked(first, edits);
      if (!next.ok) throw new Error("refused");
      first = next.value.moment;
      again = makeMove(again, JSON.parse(JSON.stringify(next.value.move)));
      expect(again).toEqual(first);
      const { key } = first.history.done.at(-1)!;
      expect(makeMove(makeMove(again, { move: "undo", key }), { move: "redo", key })).toEqual(again);
    }
    expect(() => makeMove(again, { move: "undo", key: "t.0" })).toThrow("does not fit");
    expect(() => makeMove(again, { move: "redo", key: "t.0" })).toThrow("does not fit");
  });

  it("takes typing in one field as one step, until something else comes between", () => {
    const name = (text: string): Edit => ({
      type: "change",
      collection: "parties",
      id: "Linde",
      fields: { name: text },
    });
    const before = start();
    const typed = done(done(done(before, [name("G")], "1"), [name("GG")], "1"), [name("GGZ")], "1");
    expect(typed.history.done).toHaveLength(1);
    // By hand: one change of one record, from what stood there to what stands there now.
    expect(typed.history.done[0]?.diffs).toMatchObject([
      { records: [{ before: { name: "Linde" }, after: { name: "GGZ" } }] },
    ]);
    expect(undoStep(typed).partnership).toEqual(before.partnership);
    expect(redoStep(undoStep(typed))).toEqual(typed);
    expect(done(typed, [name("GGZ Linde")], "2").history.done).toHaveLength(2);
    const challenge = (text: string): Edit => ({ type: "about", fields: { challenge: text } });
    const between = done(done(typed, [challenge("W")], "3"), [challenge("Wie")], "3");
    expect(between.history.done).toHaveLength(2);
    expect(done(between, [name("Linde")], "1").history.done).toHaveLength(3);
    expect(undoStep(between).partnership).toEqual(typed.partnership);
  });

  it("has no step for typing that came back to where it began", () => {
    const before = start();
    const challenge = (text: string): Edit => ({ type: "about", fields: { challenge: text } });
    const back = done(done(before, [challenge("W")], "1"), [challenge("")], "1");
    expect(back.partnership).toEqual(before.partnership);
    expect(back.history).toEqual(noHistory);
  });

  it("forgets the oldest steps beyond those it keeps", () => {
    let moment = start();
    for (let i = 0; i <= STEPS_KEPT; i += 1) moment = done(moment, [{ type: "about", fields: { title: `${i}` } }]);
    expect(moment.history.done).toHaveLength(STEPS_KEPT);
    for (let i = 0; i <= STEPS_KEPT; i += 1) moment = undoStep(moment);
    expect(moment.partnership.about.title).toBe("0");
  });
});
