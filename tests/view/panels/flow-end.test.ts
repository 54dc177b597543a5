import { describe, expect, it } from "vitest";
import { newParty } from "../../../src/domain/create.ts";
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
    expect(ends?.flat().map(({ end }) => end)).toEqual(["p3", "p4"]);
  });

  it("are one new party where the name is the same", () => {
    const ends = flowEnds(partnership, "Rietdam", "rietdam");
    expect(ends?.flat().map(({ end }) => end)).toEqual(["p3", "p3"]);
    expect(ends?.flat().flatMap(({ edits }) => edits)).toHaveLength(1);
  });

  it("may be several who receive it, each once, with semicolons between their names", () => {
    const [giver, receivers] = flowEnds(partnership, "Linde", "kompas; Rietdam ;Dalwijk;; rietdam; Kompas") ?? [];
    expect(giver?.end).toBe("Linde");
    expect(receivers?.map(({ end, edits }) => [end, edits.length])).toEqual([
      ["Kompas", 0],
      ["p3", 1],
      ["p4", 1],
    ]);
    expect(isNewParty(partnership, "Linde; Kompas", [])).toBe(false);
    expect(isNewParty(partnership, "Linde; Rietdam", [])).toBe(true);
    expect(flowEnds(partnership, "Linde", " ; ")).toBeNull();
  });

  it("may be all others by a word for that, but for an empty chair; a party of that name comes first", () => {
    const chair = newParty({ id: "p9", name: "Huisartsen", standing: "empty-chair" });
    const wide = { ...partnership, parties: [...partnership.parties, newParty({ id: "p8", name: "De Spil" }), chair] };
    const to = (text: string, from = wide) => flowEnds(from, "Linde", text, ["allen"])?.[1].map(({ end }) => end);
    expect(to("Allen")).toEqual(["Kompas", "p8"]);
    expect(isNewParty(wide, "allen", ["allen"])).toBe(false);
    expect(to("allen", { ...wide, parties: [...wide.parties, newParty({ id: "p7", name: "Allen" })] })).toEqual(["p7"]);
    expect(to("Kompas; De Spil", { ...wide, parties: [newParty({ id: "p7", name: "Kompas; De Spil" })] })).toEqual([
      "p7",
    ]);
  });
});
