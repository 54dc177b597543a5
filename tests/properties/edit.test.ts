import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newFlow, newParty } from "../../src/domain/create.ts";
import { applyDiff, invert } from "../../src/domain/diff.ts";
import { apply, type Edit, newId } from "../../src/domain/edit.ts";
import type { Collection, Partnership } from "../../src/domain/partnership.ts";
import { validate } from "../../src/domain/validate.ts";
import { deepFreeze } from "../rich-partnership.ts";
import { anyPartnership, hostileText } from "./partnerships.ts";

const COLLECTIONS = [
  "parties",
  "resources",
  "flows",
  "pieces",
  "interests",
  "cards",
  "felt",
  "symptoms",
  "agreements",
  "successions",
  "trials",
  "guide",
  "snapshots",
] as const satisfies readonly Collection[];

/** An edit of this partnership, right or wrong: about half of them are refused. */
function anyEdit(partnership: Partnership): fc.Arbitrary<Edit> {
  const ids = (collection: Collection): string[] => [...partnership[collection].map(({ id }) => id), "p1", "no-such"];
  const end = fc.constantFrom("table", "nobody", ...ids("parties"));
  const at = fc.option(fc.nat({ max: 9 }), { nil: undefined });
  const placed = (edit: Edit & { readonly type: "add" }, place: number | undefined): Edit =>
    (place === undefined ? edit : { ...edit, at: place }) as Edit;
  return fc.oneof(
    fc
      .constantFrom(...COLLECTIONS)
      .chain((collection) =>
        fc.constantFrom(...ids(collection)).map((id): Edit => ({ type: "remove", collection, id })),
      ),
    fc
      .tuple(fc.constantFrom(newId(partnership, "parties"), "p1"), hostileText, at)
      .map(([id, name, place]) =>
        placed({ type: "add", collection: "parties", record: newParty({ id, name }) }, place),
      ),
    fc.tuple(end, end, at).map(([from, to, place]) => {
      const record = newFlow({ id: newId(partnership, "flows"), from, to, resource: "money", amount: 4 });
      return placed({ type: "add", collection: "flows", record }, place);
    }),
    fc
      .tuple(fc.constantFrom(...ids("parties")), hostileText)
      .map(([id, name]): Edit => ({ type: "change", collection: "parties", id, fields: { name } })),
    fc
      .tuple(fc.constantFrom(...ids("flows")), end, fc.double())
      .map(([id, to, worth]): Edit => ({ type: "change", collection: "flows", id, fields: { to, worth } })),
    fc.constantFrom(null, { name: "Tafel" }).map((table): Edit => ({ type: "about", fields: { table } })),
    hostileText.map((title): Edit => ({ type: "about", fields: { title } })),
  );
}

const anyCase = anyPartnership.chain((partnership) =>
  fc.record({ partnership: fc.constant(deepFreeze(partnership)), edit: anyEdit(partnership) }),
);

// Oracle: what an edit promises, of any partnership and any edit. Frozen inputs throw where something is changed in place.
describe("any edit", () => {
  it("the generated partnerships are valid, so that what follows is about the edit", () => {
    fc.assert(
      fc.property(anyPartnership, (partnership) => {
        expect(validate(partnership)).toEqual([]);
      }),
    );
  });

  it("is refused with faults, or gives a valid partnership: never one half changed", () => {
    let accepted = 0;
    let refused = 0;
    fc.assert(
      fc.property(anyCase, ({ partnership, edit }) => {
        const done = apply(partnership, edit);
        if (!done.ok) {
          refused += 1;
          expect(done.faults.length).toBeGreaterThan(0);
          return;
        }
        accepted += 1;
        expect(validate(done.value.partnership)).toEqual([]);
      }),
    );
    expect(Math.min(accepted, refused)).toBeGreaterThan(10);
  });

  it("its diff does the same, and its inverse undoes it, order included", () => {
    fc.assert(
      fc.property(anyCase, ({ partnership, edit }) => {
        const done = apply(partnership, edit);
        if (!done.ok) return;
        const { diff, partnership: after } = done.value;
        const stored = JSON.parse(JSON.stringify(diff)) as typeof diff;
        expect(applyDiff(partnership, diff)).toEqual(after);
        expect(applyDiff(after, invert(diff))).toEqual(partnership);
        expect(applyDiff(partnership, invert(invert(diff)))).toEqual(after);
        expect(applyDiff(after, invert(stored))).toEqual(partnership);
      }),
    );
  });

  it("leaves alone what it does not touch: the same objects, and every photo that was taken", () => {
    fc.assert(
      fc.property(anyCase, ({ partnership, edit }) => {
        const done = apply(partnership, edit);
        if (!done.ok) return;
        const touched = new Set(done.value.diff.records.map(({ collection }) => collection));
        for (const collection of COLLECTIONS)
          if (!touched.has(collection)) expect(done.value.partnership[collection]).toBe(partnership[collection]);
        if (edit.type === "about" || edit.collection !== "snapshots")
          expect(done.value.partnership.snapshots).toBe(partnership.snapshots);
        else expect(done.value.partnership.about).toBe(partnership.about);
      }),
    );
  });

  it("a series of edits is undone by its inverses, last one first", () => {
    fc.assert(
      fc.property(anyPartnership, fc.array(fc.nat(), { maxLength: 8 }), (start, seeds) => {
        let current = deepFreeze(start);
        const diffs = [];
        for (const seed of seeds) {
          const edit = fc.sample(anyEdit(current), { seed, numRuns: 1 })[0] as Edit;
          const done = apply(current, edit);
          if (!done.ok) continue;
          diffs.push(done.value.diff);
          current = deepFreeze(done.value.partnership);
        }
        expect(diffs.reduceRight((state, diff) => applyDiff(state, invert(diff)), current)).toEqual(start);
      }),
    );
  });

  it("a new id is free, and is never that of the table, of nobody or of what stands in a photo", () => {
    fc.assert(
      fc.property(anyPartnership, fc.constantFrom(...COLLECTIONS), (partnership, collection) => {
        const id = newId(partnership, collection);
        expect(id).toMatch(/^[a-z][1-9]\d*$/);
        expect(partnership[collection].map((record) => record.id)).not.toContain(id);
        for (const { state } of partnership.snapshots) {
          if (!(collection in state)) return;
          const records: readonly { readonly id: string }[] = state[collection as keyof typeof state & Collection];
          expect(records.map((record) => record.id)).not.toContain(id);
        }
      }),
    );
  });
});
