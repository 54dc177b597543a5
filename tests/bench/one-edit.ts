import { apply } from "../../src/domain/edit.ts";
import type { Partnership } from "../../src/domain/partnership.ts";
import { findAll } from "../../src/findings/registry.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { buildScene, rebuildScene, type SceneOptions } from "../../src/photo/build-scene.ts";
import { somePartnership } from "../photo/some-partnerships.ts";
import { type Timings, timings } from "./timings.ts";

const STAGE: SceneOptions = { width: 1068, height: 840, language: "nl", names: "full", audience: "leader" };

/** One flow after another gets another size, and everything that the screen shows of it is worked out again. */
export function oneEdit(parties: number, flows: number, edits: number): readonly Timings[] {
  const made = somePartnership(parties, flows, 1);
  let partnership: Partnership = { ...made, about: { ...made.about, table: { name: null } } };
  let before = evaluate(partnership);
  let built = rebuildScene(partnership, before, STAGE, null);
  const { seats } = built.scene;
  return timings(edits, (clock, nth) => {
    const flow = partnership.flows[(nth * 7919) % partnership.flows.length]!;
    const fields = { amount: flow.amount === 16 ? 1 : (flow.amount ?? 1) * 2 };
    clock("the frame: edit, columns, scene", () => {
      const edited = clock("  edit", () =>
        apply(partnership, { type: "change", collection: "flows", id: flow.id, fields }),
      );
      if (!edited.ok) throw new Error("the edit was refused");
      partnership = edited.value.partnership;
      const evaluated = clock("  columns of the party measures", () => evaluate(partnership, { slow: before }));
      built = clock("  scene", () => rebuildScene(partnership, evaluated, { ...STAGE, seats }, built));
    });
    const evaluation = evaluate(partnership);
    clock("the rest: noise floor, system values, what stands out", () => {
      clock("  noise floor and system values", () => evaluation.system);
      clock("  what stands out", () => findAll({ state: partnership, evaluation }));
    });
    before = evaluation;
    if (nth % 5 === 0) clock("scene from nothing", () => buildScene(partnership, evaluation, STAGE));
  });
}
