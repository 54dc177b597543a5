import { describe, expect, it } from "vitest";
import { flowEnd, flowEnds, isNewParty } from "../../../src/view/panels/flow-end.ts";
import { partnershipOf } from "../../build.ts";

const partnership = partnershipOf([["Linde", "Kompas", 8]]);

// Oracle: the rule in words, applied by hand.
describe("a name typed at the end of a flow", () => {
  it("is a party, in whatever case and with spaces round it", () => {
    expect(flowEnd(partnership, " linde ")).toEqual({ end: "Linde", edits: [] });
  });

  it("is the table or nobody, by their names in either language", () => {
    const draw = { type: "about", fields: { table: { name: null } } };
    expect(flowEnd(partnership, "De tafel")).toEqual({ end: "table", edits: [draw] });
    expect(flowEnd(partnership, "the table")).toEqual({ end: "table", edits: [draw] });
    for (const word of ["tafel", "Table", "DE  TAFEL"]) expect(flowEnd(partnership, word)?.end).toBe("table");
    expect(flowEnd(partnership, "niemand")).toEqual({ end: "nobody", edits: [] });
    const withTable = partnershipOf([["Linde", "table", 1]], { about: { table: { name: "Tafel West" } } });
    expect(flowEnd(withTable, "tafel west")).toEqual({ end: "table", edits: [] });
  });

  it("is a party first: somebody may be called nobody", () => {
    const named = partnershipOf([["Linde", "Nobody", 1]]);
    expect(flowEnd(named, "nobody")).toEqual({ end: "Nobody", edits: [] });
  });

  it("else becomes a party, also one called __proto__", () => {
    const found = flowEnd(partnership, "__proto__");
    expect(found?.edits).toMatchObject([{ type: "add", collection: "parties", record: { name: "__proto__" } }]);
    expect(found?.end).toBe("p3");
  });

  it("is nothing where nothing was typed", () => {
    expect(flowEnd(partnership, "  ")).toBeNull();
    expect(flowEnds(partnership, "Linde", "")).toBeNull();
  });
});

describe("a new party", () => {
  it("is what no party, table or nobody is called", () => {
    expect(isNewParty(partnership, "Rietdam")).toBe(true);
    for (const text of ["linde", "tafel", "nobody", ""]) expect(isNewParty(partnership, text)).toBe(false);
  });
});

describe("both ends of a new flow", () => {
  it("are two new parties with ids of their own", () => {
    const ends = flowEnds(partnership, "Rietdam", "Dalwijk");
    expect(ends?.map(({ end }) => end)).toEqual(["p3", "p4"]);
  });

  it("are one new party where the name is the same", () => {
    const ends = flowEnds(partnership, "Rietdam", "rietdam");
    expect(ends?.map(({ end }) => end)).toEqual(["p3", "p3"]);
    expect(ends?.flatMap(({ edits }) => edits)).toHaveLength(1);
  });
});
