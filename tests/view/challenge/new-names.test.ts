import { describe, expect, it } from "vitest";
import { newParties, newPieces } from "../../../src/view/challenge/new-names.ts";
import { splitNames } from "../../../src/view/challenge/split-names.ts";
import { partnershipOf } from "../../build.ts";

// Oracle: by hand.
describe("a pasted list", () => {
  it("is a name for each line or cell, without the signs of a list", () => {
    expect(splitNames("Linde\r\nKompas\n\n  Rietdam  ")).toEqual(["Linde", "Kompas", "Rietdam"]);
    expect(splitNames("1. Linde\n2) Kompas\n- Rietdam\n• 4 Seizoenen")).toEqual([
      "Linde",
      "Kompas",
      "Rietdam",
      "4 Seizoenen",
    ]);
    expect(splitNames("Linde\tKompas")).toEqual(["Linde", "Kompas"]);
  });

  it("leaves a name with a comma, a dash or a number whole", () => {
    expect(splitNames("Zorg, welzijn en wonen")).toEqual(["Zorg, welzijn en wonen"]);
    expect(splitNames("GGZ-Kompas")).toEqual(["GGZ-Kompas"]);
    expect(splitNames("113 Zelfmoordpreventie")).toEqual(["113 Zelfmoordpreventie"]);
    expect(splitNames("  ")).toEqual([]);
  });
});

describe("names that are added", () => {
  const table = partnershipOf([], { alone: ["Linde"] });

  it("are each a party of its own, with the place that was asked for", () => {
    const { edits, there } = newParties(table, ["Kompas", "Rietdam"], "empty-chair");
    expect(there).toEqual([]);
    expect(edits).toMatchObject([
      { type: "add", collection: "parties", record: { name: "Kompas", standing: "empty-chair" } },
      { type: "add", collection: "parties", record: { name: "Rietdam", standing: "empty-chair" } },
    ]);
    const ids = edits.map((edit) => (edit.type === "add" ? edit.record.id : ""));
    expect(new Set([...ids, "Linde"]).size).toBe(3);
  });

  it("come once, and those that are there are named", () => {
    const { edits, there } = newParties(table, ["linde", "Kompas", "KOMPAS "], "member");
    expect(edits).toHaveLength(1);
    expect(there).toEqual(["linde", "KOMPAS "]);
    expect(newPieces(table, ["Nacht", "nacht"])).toMatchObject({
      edits: [{ collection: "pieces", record: { name: "Nacht", holders: [] } }],
      there: ["nacht"],
    });
  });
});
