import { describe, expect, it } from "vitest";
import { addingKind, kindUse, removingKind, takenKind } from "../../../src/view/panels/kind-edits.ts";
import { applied } from "../../applied.ts";
import { richPartnership } from "../../rich-partnership.ts";

// Oracle: by hand, from the rich partnership: f1 of r8, f2 of money, f3 of autonomy, f4 of staff; p1 has 40 staff.
describe("the kinds", () => {
  const rich = richPartnership();

  it("say how many flows and parties use them", () => {
    expect(kindUse(rich, "staff")).toEqual({ flows: 1, capacities: 1 });
    expect(kindUse(rich, "knowledge")).toEqual({ flows: 0, capacities: 0 });
  });

  it("go with what parties have of them, and their flows become of another kind first", () => {
    const without = applied(rich, ...removingKind(rich, "staff", "money"));
    expect(without.resources.some(({ id }) => id === "staff")).toBe(false);
    expect(without.flows.map(({ resource }) => resource)).toEqual(["r8", "money", "autonomy", "money"]);
    expect(without.parties[0]?.capacity).toEqual({});
    expect(applied(rich, ...removingKind(rich, "knowledge", null)).flows).toEqual(rich.flows);
  });

  it("have a name once, in either language; a built-in one that went comes back as itself", () => {
    expect(takenKind(rich, "geld", null)).toBe("money");
    expect(takenKind(rich, "Money", "money")).toBeNull();
    const without = applied(rich, ...removingKind(rich, "knowledge", null));
    expect(addingKind(without, "Kennis")).toMatchObject({
      record: { id: "knowledge", builtIn: "knowledge", name: null },
    });
    // r8 is indigo; the next in the palette that nothing has is olive.
    expect(addingKind(without, "Ruimte")).toMatchObject({
      record: { builtIn: null, name: "Ruimte", rate: 1, colour: "olive" },
    });
  });
});
