import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newFlow, newParty } from "../../src/domain/create.ts";
import { apply, type Edit, newId } from "../../src/domain/edit.ts";
import type { Partnership } from "../../src/domain/partnership.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { buildScene, rebuildScene, type SceneOptions } from "../../src/photo/build-scene.ts";
import { somePartnership } from "../photo/some-partnerships.ts";

const DESK: SceneOptions = { width: 770, height: 840, language: "nl", names: "full", audience: "leader" };
const STAGES: readonly SceneOptions[] = [
  DESK,
  { ...DESK, language: "en" },
  { ...DESK, width: 390, height: 500, names: "short" },
  { ...DESK, taken: [{ left: 0, top: 0, right: 200, bottom: 120 }] },
];

/** What happens between two scenes: mostly a flow that gets another size, as in a meeting. */
type Change =
  | { readonly sort: "size" | "end" | "remove-flow" | "remove-party" | "rename" | "drag"; readonly at: number }
  | { readonly sort: "add-flow"; readonly at: number; readonly to: number }
  | { readonly sort: "add-party" }
  | { readonly sort: "signal"; readonly at: number }
  | { readonly sort: "stage"; readonly at: number };

const anyChange: fc.Arbitrary<Change> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ sort: fc.constant("size" as const), at: fc.nat() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      sort: fc.constantFrom("end", "remove-flow", "remove-party", "rename", "drag", "signal", "stage"),
      at: fc.nat(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ sort: fc.constant("add-flow" as const), at: fc.nat(), to: fc.nat() }) },
  { weight: 1, arbitrary: fc.constant({ sort: "add-party" as const }) },
);

interface Shown {
  readonly partnership: Partnership;
  readonly options: SceneOptions;
}

function editFor({ parties, flows, ...rest }: Partnership, change: Change): Edit | null {
  const partnership = { parties, flows, ...rest };
  const at = "at" in change ? change.at : 0;
  const [party, flow] = [parties[at % parties.length], flows[at % Math.max(1, flows.length)]];
  switch (change.sort) {
    case "size":
      return flow === undefined
        ? null
        : { type: "change", collection: "flows", id: flow.id, fields: { amount: [null, 0, 1, 3, 40][at % 5] ?? null } };
    case "end":
      return flow === undefined
        ? null
        : { type: "change", collection: "flows", id: flow.id, fields: { to: at % 3 === 0 ? "nobody" : party!.id } };
    case "remove-flow":
      return flow === undefined ? null : { type: "remove", collection: "flows", id: flow.id };
    case "remove-party":
      return parties.length < 2 ? null : { type: "remove", collection: "parties", id: party!.id };
    case "rename":
      return { type: "change", collection: "parties", id: party!.id, fields: { name: "Gemeente aan de Vaart" } };
    case "signal": {
      const record = {
        id: newId(partnership, "symptoms"),
        sort: "",
        text: "",
        date: "2026-01-01",
        parties: [party!.id],
        flows: [],
        openness: "on-the-table" as const,
      };
      return { type: "add", collection: "symptoms", record };
    }
    case "add-flow": {
      const to = parties[change.to % parties.length]!.id;
      const record = newFlow({ id: newId(partnership, "flows"), from: party!.id, to, resource: "money", amount: 7 });
      return { type: "add", collection: "flows", record };
    }
    case "add-party":
      return {
        type: "add",
        collection: "parties",
        record: newParty({ id: newId(partnership, "parties"), name: "Linde" }),
      };
    default:
      return null;
  }
}

function after({ partnership, options }: Shown, change: Change): Shown {
  if (change.sort === "stage") return { partnership, options: STAGES[change.at % STAGES.length]! };
  if (change.sort === "drag") {
    const party = partnership.parties[change.at % partnership.parties.length]!;
    return { partnership, options: { ...options, moved: new Map([[party.id, { x: 0.3, y: -0.4 }]]) } };
  }
  const edit = editFor(partnership, change);
  const done = edit === null ? null : apply(partnership, edit);
  return done?.ok === true ? { partnership: done.value.partnership, options } : { partnership, options };
}

// Oracle: the scene built from nothing.
describe("a scene made from the one before", () => {
  it("is the scene that is built from nothing, whatever changed in between", () => {
    fc.assert(
      fc.property(
        fc.constantFrom([2, 3], [6, 15], [14, 40], [64, 200]),
        fc.nat(),
        fc.array(anyChange, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        ([parties, flows], seed, changes, keepSeats) => {
          const made = somePartnership(parties!, flows!, seed);
          let shown: Shown = {
            partnership: { ...made, about: { ...made.about, table: { name: null } } },
            options: DESK,
          };
          let built = rebuildScene(shown.partnership, evaluate(shown.partnership), DESK, null);
          for (const change of changes) {
            shown = after(shown, change);
            const { partnership } = shown;
            const evaluation = evaluate(partnership);
            const options = keepSeats ? { ...shown.options, seats: built.scene.seats } : shown.options;
            built = rebuildScene(partnership, evaluation, options, built);
            expect(built.scene).toEqual(buildScene(partnership, evaluation, options));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  // Only the title changes: no flow does.
  it("keeps the very flows that did not change, so that what shows them need not look", () => {
    const before = somePartnership(64, 300, 3);
    const partnership = { ...before, about: { ...before.about, table: { name: null } } };
    const built = rebuildScene(partnership, evaluate(partnership), DESK, null);
    const renamed = apply(partnership, { type: "about", fields: { title: "Anders" } });
    if (!renamed.ok) throw new Error("refused");
    const next = renamed.value.partnership;
    const again = rebuildScene(next, evaluate(next), { ...DESK, seats: built.scene.seats }, built);
    expect(again.scene.flows.every((flow, at) => flow === built.scene.flows[at])).toBe(true);
  });
});
