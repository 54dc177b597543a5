import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePhotos } from "../../src/compare/compare-photos.ts";
import { apply } from "../../src/domain/edit.ts";
import { frozen } from "../../src/domain/frozen.ts";
import { scenarioOf } from "../../src/domain/scenario.ts";
import { validate } from "../../src/domain/validate.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { anyPartnership } from "../properties/partnerships.ts";
import { richPartnership } from "../rich-partnership.ts";

const photoOf = (partnership: Parameters<typeof frozen>[0]) => ({
  title: "Began",
  date: "2026-03-12",
  note: "",
  state: frozen(partnership),
});

describe("a copy to try something in", () => {
  it("is a valid partnership of its own, with what it is of and where it began", () => {
    fc.assert(
      fc.property(anyPartnership, (whole) => {
        const photo = photoOf(whole);
        const made = scenarioOf({ of: whole, photo }, { id: "s", title: "What if" });
        expect(validate(made)).toEqual([]);
        expect(made.scenario).toEqual({ of: whole.id });
        expect(made.snapshots).toEqual([{ id: "t1", ...photo }]);
        expect(frozen(made)).toEqual({ ...photo.state, about: { ...whole.about, title: "What if", date: photo.date } });
      }),
    );
  });

  it("differs from where it began in exactly what was tried", () => {
    const whole = richPartnership();
    const made = scenarioOf({ of: whole, photo: photoOf(whole) }, { id: "s", title: "" });
    const numbers = (state: Parameters<typeof evaluate>[0]) => evaluate(state, { lens: "worth" });
    const began = numbers(made.snapshots[0]!.state);
    expect(comparePhotos(began, numbers(made)).flows.every(({ status }) => status === "same")).toBe(true);
    const flow = made.flows.find(({ state, from, to }) => state === "actual" && from !== "table" && to !== "nobody")!;
    const tried = apply(made, {
      type: "change",
      collection: "flows",
      id: flow.id,
      fields: { worth: 1000, reports: [] },
    });
    if (!tried.ok) throw new Error("refused");
    const changed = comparePhotos(began, numbers(tried.value.partnership)).flows.filter(
      ({ status }) => status !== "same",
    );
    expect(changed.map(({ from, to, after }) => [from, to, after >= 1000])).toEqual([[flow.from, flow.to, true]]);
    // What it is of is not touched.
    expect(richPartnership()).toEqual(whole);
  });
});
