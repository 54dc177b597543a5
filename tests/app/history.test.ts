import { describe, expect, it } from "vitest";
import { doStep, type Moment, noHistory, redoStep, undoStep } from "../../src/app/history.ts";
import { newFlow, newParty } from "../../src/domain/create.ts";
import type { Edit } from "../../src/domain/edit.ts";
import { partnershipOf } from "../build.ts";
import { deepFreeze } from "../rich-partnership.ts";

const label = { nl: "iets", en: "something" };
const start = (): Moment => deepFreeze({ partnership: partnershipOf([["Linde", "Kompas", 8]]), history: noHistory });
const done = (moment: Moment, edits: readonly Edit[]): Moment => {
  const next = doStep(moment, edits, label);
  if (!next.ok) throw new Error(JSON.stringify(next.faults));
  return next.value;
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
    const refused = doStep(start(), [...addFlow, { type: "remove", collection: "flows", id: "unknown" }], label);
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
});
