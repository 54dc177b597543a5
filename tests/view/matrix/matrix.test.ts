import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Flow } from "../../../src/domain/flow.ts";
import { withReport } from "../../../src/domain/hearing.ts";
import type { Partnership } from "../../../src/domain/partnership.ts";
import { cellText, type MatrixView, matrixOf } from "../../../src/view/matrix/matrix.ts";
import { matrixBlock } from "../../../src/view/matrix/matrix-edits.ts";
import { applied } from "../../applied.ts";
import { partnershipOf } from "../../build.ts";
import { anyPartnership } from "../../properties/partnerships.ts";

const ALL: MatrixView = { kind: null, state: "actual" };
const partnership = partnershipOf([
  ["Linde", "Kompas", 8],
  ["Linde", "Kompas", 4],
  ["Kompas", "Linde", null],
  ["Kompas", "table", 0],
  ["Rietdam", "nobody", 6, 0],
]);
const texts = (state: Partnership, view = ALL): string[][] => {
  const matrix = matrixOf(state, view);
  return matrix.givers.map((from) => matrix.receivers.map((to) => cellText(matrix.cell(from, to), "nl")));
};
const type = (state: Partnership, from: string, to: string, text: string, view = ALL, kind: string | null = null) =>
  matrixBlock({
    partnership: state,
    language: "nl",
    view,
    kind,
    givers: [from],
    receivers: [to],
    block: [[text]],
    typed: true,
  });
const typed = (
  state: Partnership,
  from: string,
  to: string,
  text: string,
  view = ALL,
  kind: string | null = null,
): Partnership => applied(state, ...type(state, from, to, text, view, kind).edits);

// Oracle: added up by hand. Worth is the lens: what Rietdam gives up is worth nothing to anybody.
describe("the matrix", () => {
  it("shows sums, 0 for what was asked, ? for what has no size, and nothing where nothing was asked", () => {
    expect(texts(partnership)).toEqual([
      //           Linde Kompas Rietdam table nobody
      /* Linde   */ ["", "12", "", "", ""],
      /* Kompas  */ ["?", "", "", "0", ""],
      /* Rietdam */ ["", "", "", "", "0"],
      /* table   */ ["", "", "", "", ""],
    ]);
    const matrix = matrixOf(partnership, ALL);
    expect([matrix.givenBy("Linde").sum, matrix.gotBy("Kompas").sum, matrix.gotBy("Linde").sum]).toEqual([
      12,
      12,
      null,
    ]);
    expect(matrix.cell("Linde", "Kompas").flows).toHaveLength(2);
    expect(matrix.largest).toBe(12);
    expect(matrix.several).toBe(true);
    expect(matrixOf(partnership, { kind: null, state: "hoped" }).several).toBe(false);
  });

  it("shows costs under that lens, amounts where a kind has a unit, and one state at a time", () => {
    const cost = { ...partnership, about: { ...partnership.about, lens: "cost" as const } };
    expect(texts(cost)[2]?.[4]).toBe("6");
    const resources = partnership.resources.map((one) => (one.id === "money" ? { ...one, unit: "k€", rate: 2 } : one));
    const inUnits = { ...partnership, resources };
    expect(texts(inUnits)[0]?.[1]).toBe("24");
    expect(texts(inUnits, { kind: "money", state: "actual" })[0]?.[1]).toBe("12");
    expect(texts(partnership, { kind: "staff", state: "actual" }).flat().join("")).toBe("");
    expect(texts(partnership, { kind: null, state: "hoped" }).flat().join("")).toBe("");
  });
});

describe("a number typed in a cell", () => {
  it("is that of its one flow, or of a new one of the kind and state in view", () => {
    const changed = typed(partnership, "Kompas", "Linde", "2,5");
    expect(changed.flows[2]).toEqual({ ...partnership.flows[2], worth: 2.5 });
    expect(typed(partnership, "Kompas", "table", "4").flows[3]).toEqual({ ...partnership.flows[3], amount: 4 });
    const added = typed(partnership, "Linde", "Rietdam", "16", { kind: "staff", state: "hoped" });
    expect(added.flows.at(-1)).toMatchObject({ from: "Linde", to: "Rietdam", resource: "staff", state: "hoped" });
    expect(added.flows.at(-1)).toMatchObject({ amount: null, cost: null, worth: 16, reports: [] });
    const toTable = typed(partnership, "Linde", "table", "8", ALL, "money");
    expect(toTable.flows.at(-1)).toMatchObject({ cost: 8, worth: null });
    expect(typed(toTable, "Linde", "table", "2").flows.at(-1)).toMatchObject({ cost: 2, worth: null });
    expect(typed(partnership, "Linde", "Rietdam", "?", ALL, "power").flows.at(-1)).toMatchObject({
      resource: "power",
      amount: null,
    });
  });

  it("asks for the kind where nobody has said it, and for one number each where several flow", () => {
    expect(type(partnership, "Linde", "Rietdam", "4")).toMatchObject({ needsKind: true, edits: [] });
    const { faults, edits } = type(partnership, "Linde", "Kompas", "4");
    expect([faults.map(({ code }) => code), edits]).toEqual([["several-flows"], []]);
  });

  it("takes the flow off where it is emptied, and leaves it without a number at ?", () => {
    expect(typed(partnership, "Kompas", "table", "").flows.map(({ id }) => id)).toEqual(["f1", "f2", "f3", "f5"]);
    const unsized = typed(partnership, "Rietdam", "nobody", "?");
    expect(unsized.flows[4]).toMatchObject({ amount: null, cost: null, worth: null });
  });

  it("puts the table on the photo, and gives nothing to oneself", () => {
    const bare = partnershipOf([["Linde", "Kompas", 8]]);
    expect(typed(bare, "Linde", "table", "4", ALL, "money").about.table).toEqual({ name: null });
    expect(type(bare, "Linde", "Linde", "4", ALL, "money").edits).toEqual([]);
  });

  it("is the word of the end whose it is: worth the receiver's, cost the giver's; of the mean both move along", () => {
    const [flow] = partnership.flows as readonly [Flow];
    const heard = { ...flow, amount: null, reports: withReport(flow, "receiver", { worth: 4 }) };
    const of = (lens: "worth" | "cost" | "mean"): Partnership => ({
      ...partnership,
      about: { ...partnership.about, lens },
      flows: [heard],
    });
    expect(typed(of("worth"), "Linde", "Kompas", "8").flows[0]?.reports).toMatchObject([{ by: "receiver", worth: 8 }]);
    const cost = typed(of("cost"), "Linde", "Kompas", "8").flows[0];
    expect([cost?.cost, cost?.reports[0]?.worth]).toEqual([8, 4]);
    // Cost 8 and worth 4 have a mean of 6; a mean of 12 is twice as much of both.
    const uneven = { ...of("mean"), flows: [{ ...heard, cost: 8 }] };
    const doubled = typed(uneven, "Linde", "Kompas", "12").flows[0];
    expect([doubled?.cost, doubled?.reports[0]?.worth]).toEqual([16, 8]);
  });
});

describe("a block on the matrix", () => {
  it("changes cell by cell, leaves the diagonal, and names what does not fit", () => {
    const block = [
      ["x", "12", "3"],
      ["5", "", "veel"],
    ];
    const given = { partnership, language: "nl", view: ALL, kind: "money", block } as const;
    const { faults } = matrixBlock({ ...given, givers: ["Linde", "Kompas"], receivers: ["Linde", "Kompas"] });
    expect(faults.map(({ code, at }) => [code, at.row, at.column])).toEqual([
      ["ragged-row", 1, 3],
      ["ragged-row", 2, 3],
    ]);
    const third = matrixBlock({ ...given, givers: ["Linde", "Kompas"], receivers: ["Linde", "Kompas", "Rietdam"] });
    expect(third.faults.map(({ code, at }) => [code, at.row, at.column])).toEqual([["not-a-number", 2, 3]]);
  });

  it("that was copied from it changes nothing", () => {
    fc.assert(
      fc.property(anyPartnership, fc.constantFrom("actual", "hoped", "agreed"), (state, of) => {
        const view: MatrixView = { kind: null, state: of };
        const { givers, receivers } = matrixOf(state, view);
        const landed = matrixBlock({
          partnership: state,
          language: "nl",
          view,
          kind: null,
          givers,
          receivers,
          block: texts(state, view),
        });
        expect([landed.edits, landed.faults, landed.needsKind]).toEqual([[], [], false]);
      }),
    );
  });
});
