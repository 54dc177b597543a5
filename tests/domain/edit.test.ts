import { describe, expect, it } from "vitest";
import { newFlow, newParty } from "../../src/domain/create.ts";
import { applyDiff, invert } from "../../src/domain/diff.ts";
import { apply, applyAll, type Edit, newId, newIds } from "../../src/domain/edit.ts";
import { validate } from "../../src/domain/validate.ts";
import { applied } from "../applied.ts";
import { deepFreeze, richPartnership } from "../rich-partnership.ts";

const faultsOf = (edit: Edit): readonly string[] => {
  const result = apply(richPartnership(), edit);
  return result.ok ? [] : result.faults.map((fault) => `${fault.code} ${fault.at.pointer}`);
};

describe("an edit", () => {
  const before = deepFreeze(richPartnership());

  it("adds, changes and removes, and leaves the other collections the same object", () => {
    const added = applied(before, {
      type: "add",
      collection: "parties",
      record: newParty({ id: "p4", name: "Linde" }),
    });
    expect(added.parties.map((party) => party.id)).toEqual(["p1", "p2", "p3", "p4"]);
    expect(added.flows).toBe(before.flows);
    const first = applied(added, {
      type: "add",
      collection: "flows",
      at: 0,
      record: newFlow({ id: "f9", from: "p4", to: "p1", resource: "money" }),
    });
    expect(first.flows.map((flow) => flow.id)).toEqual(["f9", "f1", "f2", "f3", "f4"]);
    const changed = applied(first, { type: "change", collection: "flows", id: "f9", fields: { amount: 4 } });
    expect(changed.flows[0]).toEqual({ ...first.flows[0], amount: 4 });
    expect(applied(changed, { type: "about", fields: { challenge: "Anders" } }).about).toEqual({
      ...before.about,
      challenge: "Anders",
    });
  });

  it("takes along what refers to a removed party, and leaves the photos that were taken alone", () => {
    const without = applied(before, { type: "remove", collection: "parties", id: "p1" });
    expect(without.parties.map((party) => party.id)).toEqual(["p2", "p3"]);
    // By hand: f1, f3, f4 begin or end at p1; f2 does not. i1, c2 are p1's own; b1 and b2 are of or by p1.
    expect(without.flows.map((flow) => flow.id)).toEqual(["f2"]);
    expect(without.interests.map((interest) => interest.id)).toEqual(["i2"]);
    expect(without.cards).toEqual([{ ...before.cards[0], acknowledgedBy: [] }]);
    expect(without.felt).toEqual([]);
    expect(without.pieces[0]).toMatchObject({ holders: ["p3"] });
    expect(without.symptoms[0]).toMatchObject({ parties: ["p2"], flows: [] });
    expect(without.agreements[0]).toMatchObject({ parties: [], flows: [] });
    expect(without.snapshots).toBe(before.snapshots);
    expect(validate(without)).toEqual([]);
  });

  // Oracle: by hand. p2 belongs to p1, which goes: then it stands by itself, and is back with p1 when that is undone.
  it("leaves who belonged to a removed party by itself", () => {
    const belonging = applied(before, { type: "change", collection: "parties", id: "p2", fields: { inside: "p1" } });
    const without = applied(belonging, { type: "remove", collection: "parties", id: "p1" });
    expect(without.parties.map(({ id, inside }) => [id, inside])).toEqual([
      ["p2", null],
      ["p3", null],
    ]);
    expect(validate(without)).toEqual([]);
    const nested = apply(belonging, { type: "change", collection: "parties", id: "p1", fields: { inside: "p3" } });
    expect(nested.ok ? [] : nested.faults.map(({ code }) => code)).toEqual(["inside-inside"]);
  });

  it("is undone to the letter by its inverse, places included", () => {
    const edits: readonly Edit[] = [
      { type: "change", collection: "parties", id: "p3", fields: { inside: "p1" } },
      { type: "remove", collection: "parties", id: "p1" },
      { type: "remove", collection: "flows", id: "f1" },
      { type: "change", collection: "parties", id: "p2", fields: { name: "Kompas" } },
      { type: "about", fields: { title: "" } },
      { type: "remove", collection: "snapshots", id: "t1" },
    ];
    for (const edit of edits) {
      const result = apply(before, edit);
      if (!result.ok) throw new Error(edit.type);
      expect(applyDiff(result.value.partnership, invert(result.value.diff))).toEqual(before);
      expect(applyDiff(before, result.value.diff)).toEqual(result.value.partnership);
    }
  });

  it("is refused with every fault, and then changes nothing", () => {
    expect(faultsOf({ type: "add", collection: "parties", record: newParty({ id: "p1", name: "Dubbel" }) })).toEqual([
      "duplicate-id /parties",
    ]);
    expect(faultsOf({ type: "add", collection: "parties", record: newParty({ id: "table", name: "Tafel" }) })).toEqual([
      "reserved-id /parties/3/id",
    ]);
    expect(faultsOf({ type: "change", collection: "flows", id: "f7", fields: {} })).toEqual([
      "unknown-reference /flows",
    ]);
    expect(
      faultsOf({
        type: "change",
        collection: "flows",
        id: "f1",
        fields: { from: "nobody", to: "p9", amount: Number.NaN },
      }),
    ).toEqual(["from-nobody /flows/0/from", "unknown-reference /flows/0/to", "out-of-range /flows/0/amount"]);
    expect(faultsOf({ type: "remove", collection: "resources", id: "money" })).toEqual(["in-use /resources"]);
    expect(faultsOf({ type: "about", fields: { table: null } })).toEqual(["no-table /flows/1/to"]);
  });

  it("removes a kind that no flow uses, with the capacity stated in it", () => {
    const free = applied(before, { type: "change", collection: "flows", id: "f4", fields: { resource: "money" } });
    const without = applied(free, { type: "remove", collection: "resources", id: "staff" });
    expect(without.parties[0]!.capacity).toEqual({});
  });
});

describe("a diff that does not fit", () => {
  it("throws instead of guessing", () => {
    const result = apply(richPartnership(), { type: "remove", collection: "flows", id: "f1" });
    if (!result.ok) throw new Error("refused");
    expect(() => applyDiff(result.value.partnership, result.value.diff)).toThrow(/does not fit/);
  });
});

describe("a new id", () => {
  it("is the next free one, the same each time, whatever names there are", () => {
    const partnership = richPartnership();
    expect(newId(partnership, "parties")).toBe("p4");
    expect(newId(partnership, "parties", ["p4"])).toBe("p5");
    const two = { ...partnership, parties: [newParty({ id: "p2", name: "A" })] };
    expect(newId({ ...two, snapshots: [] }, "parties")).toBe("p3");
    // p1, p2 and p3 stand in the photo: a new p3 would be taken for the one in it.
    expect(newId(two, "parties")).toBe("p4");
  });
});

// Oracle: the same edits one by one, and the rules counted by what they read of a partnership.
describe("edits that are made together", () => {
  const adding = (count: number): readonly Edit[] =>
    Array.from({ length: count }, (_, at) => ({
      type: "add",
      collection: "flows",
      record: newFlow({ id: `g${at}`, from: "p1", to: "p3", resource: "money" }),
    }));

  it("come to what they come to one by one, with the same diffs", () => {
    const edits: readonly Edit[] = [
      ...adding(2),
      { type: "change", collection: "flows", id: "g1", fields: { cost: 3 } },
      { type: "remove", collection: "parties", id: "p1" },
    ];
    let one = richPartnership();
    const diffs = edits.map((edit) => {
      const made = apply(one, edit);
      if (!made.ok) throw new Error("refused");
      one = made.value.partnership;
      return made.value.diff;
    });
    expect(applyAll(richPartnership(), edits)).toEqual({ ok: true, value: { partnership: one, diffs } });
  });

  it("are checked once, however many, and refused together", () => {
    const looks = (count: number): number => {
      const { about, ...rest } = richPartnership();
      let seen = 0;
      const watched = Object.defineProperty({ ...about }, "precision", {
        get: () => {
          seen++;
          return about.precision;
        },
      });
      expect(applyAll({ about: watched, ...rest }, adding(count)).ok).toBe(true);
      return seen;
    };
    expect(looks(50)).toBe(looks(1));
    const wrong: Edit = { type: "change", collection: "flows", id: "g0", fields: { cost: -1, to: "p9" } };
    const refused = applyAll(richPartnership(), [...adding(1), wrong]);
    expect(refused.ok ? [] : refused.faults.map(({ code }) => code)).toEqual(["unknown-reference", "out-of-range"]);
  });

  it("get ids that are free, each once", () => {
    const next = newIds(richPartnership(), "flows", ["f6"]);
    // By hand: four flows and one about to come are five, f6 is that one, so f7 is first.
    expect([next(), next(), newId(richPartnership(), "flows", ["f6", "f7"])]).toEqual(["f7", "f8", "f8"]);
  });
});
