import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Edit } from "../../../src/domain/edit.ts";
import type { Flow } from "../../../src/domain/flow.ts";
import { withReport } from "../../../src/domain/hearing.ts";
import type { Partnership } from "../../../src/domain/partnership.ts";
import { wordingOf } from "../../../src/findings/wording.ts";
import { type Block, blockText, readBlock } from "../../../src/view/grids/block.ts";
import { flowBlock } from "../../../src/view/grids/flow-block.ts";
import { FLOW_COLUMNS, flowText } from "../../../src/view/grids/flow-columns.ts";
import { underHeader } from "../../../src/view/grids/under-header.ts";
import { applied } from "../../applied.ts";
import { partnershipOf } from "../../build.ts";
import { anyPartnership } from "../../properties/partnerships.ts";

const partnership = partnershipOf([["Linde", "Kompas", 8]]);
const [flow] = partnership.flows as readonly [Flow];
const language = "nl";
const land = (block: Block, rows: readonly (Flow | null)[] = []) =>
  flowBlock({ partnership, language, rows, columns: FLOW_COLUMNS, block });

// Oracle: the rules in words (SPEC E), applied by hand.
describe("a block on the grid of flows", () => {
  it("adds rows: names in any case, one new party however often it is named, a kind by its name in either language", () => {
    const { edits, faults, newParties, newKinds } = land([
      ["linde", "Rietdam", "Money", "2,5", "", "", "gehoopt", "1-9-2026", "x"],
      ["Rietdam", "rietdam ", "Uren", "1"],
      [],
      ["Kompas", "tafel", "uren", "?"],
    ]);
    expect([faults, newParties, newKinds]).toEqual([[], ["Rietdam"], ["Uren"]]);
    const { flows, about, parties } = applied(partnership, ...edits);
    expect(about.table).toEqual({ name: null });
    expect(parties.map(({ name }) => name)).toEqual(["Linde", "Kompas", "Rietdam"]);
    const [, first, second, third] = flows;
    expect(first).toMatchObject({ from: "Linde", to: parties[2]?.id, resource: "money", amount: 2.5 });
    expect(first).toMatchObject({ state: "hoped", date: "2026-09-01", note: "x", cost: null, worth: null });
    expect(second).toMatchObject({ from: parties[2]?.id, to: parties[2]?.id, amount: 1, state: "actual" });
    expect(third).toMatchObject({ from: "Kompas", to: "table", amount: null, resource: second?.resource });
  });

  it("changes only what differs, and an end that was heard in its own report", () => {
    const heard = { ...flow, reports: withReport(flow, "receiver", { worth: 4, date: "2026-01-01" }) };
    const state = { ...partnership, flows: [heard] };
    const columns = ["from", "amount", "worth"] as const;
    const { edits } = flowBlock({
      partnership: state,
      language,
      rows: [heard],
      columns,
      block: [["Linde", "8", "16"]],
    });
    const reports = [{ by: "receiver", amount: null, cost: null, worth: 16, date: "2026-01-01" }];
    expect(edits).toEqual([{ type: "change", collection: "flows", id: flow.id, fields: { reports } }]);
  });

  it("is refused with every fault at its place, and then changes nothing", () => {
    const { edits, faults } = land([
      ["Linde", "", "", "veel"],
      ["niemand", "Kompas", "Geld", "-1", "", "", "ooit", "31-2-2026"],
    ]);
    expect(edits).toEqual([]);
    expect(faults.map(({ code, at }) => [code, at.row, at.column])).toEqual([
      ["empty-endpoint", 1, 2],
      ["empty-kind", 1, 3],
      ["not-a-number", 1, 4],
      ["from-nobody", 2, 1],
      ["negative", 2, 4],
      ["unknown-word", 2, 7],
      ["not-a-date", 2, 8],
    ]);
  });

  it("reads all numbers by one decimal sign, and refuses one that reads both ways", () => {
    const numbers = (...cells: string[]) => land(cells.map((cell) => ["Linde", "Kompas", "Geld", cell]));
    const amounts = (edits: readonly Edit[]) =>
      applied(partnership, ...edits)
        .flows.slice(1)
        .map(({ amount }) => amount);
    expect(amounts(numbers("1.500", "2,5").edits)).toEqual([1500, 2.5]);
    expect(numbers("1.500", "4").faults.map(({ code, at }) => [code, at.row, at.column])).toEqual([
      ["undecided-decimal", 1, 4],
    ]);
  });

  it("takes a row that misses its receiver, its column not pasted, for a fault", () => {
    const { faults } = flowBlock({ partnership, language, rows: [null], columns: ["from"], block: [["Linde"]] });
    expect(faults.map(({ code }) => code)).toEqual(["empty-endpoint", "empty-kind"]);
  });
});

describe("a block that was copied from the grid", () => {
  const copied = (state: Partnership, of: "nl" | "en"): string => {
    const words = wordingOf(state, of);
    return blockText(state.flows.map((one) => FLOW_COLUMNS.map((column) => flowText(one, column, words))));
  };

  it("changes nothing where it is pasted again, in either language", () => {
    fc.assert(
      fc.property(anyPartnership, fc.constantFrom("nl", "en"), (state, of) => {
        const { block, faults } = readBlock(copied(state, of));
        const landed = flowBlock({ partnership: state, language: of, rows: state.flows, columns: FLOW_COLUMNS, block });
        expect([faults, landed.faults, landed.edits]).toEqual([[], [], []]);
      }),
      // a note of nothing but a sign that a spreadsheet might run
      { examples: [[{ ...partnership, flows: [{ ...flow, note: "\r" }] }, "nl"]] },
    );
  });

  it("pasted below is the same flow again, whatever its numbers", () => {
    const number = fc.option(fc.double({ min: 0, max: 1e12, noNaN: true }), { nil: null });
    fc.assert(
      fc.property(fc.array(fc.record({ amount: number, cost: number, worth: number }), { minLength: 1 }), (sizes) => {
        const flows = sizes.map((size, i) => ({ ...flow, ...size, id: `g${i}` }));
        const state = { ...partnership, flows };
        const { block } = readBlock(copied(state, "nl"));
        const { edits, faults } = flowBlock({ partnership: state, language, rows: [], columns: FLOW_COLUMNS, block });
        expect(faults).toEqual([]);
        const added = applied(state, ...edits).flows.slice(flows.length);
        expect(added.map(({ amount, cost, worth }) => ({ amount, cost, worth }))).toEqual(
          sizes.map((size) => ({ ...size })),
        );
      }),
      { numRuns: 50 },
    );
  });

  it("is read under the names of its columns where these were copied along, in any order and language", () => {
    const rows = [
      ["Linde", "2", "Rietdam", "kennis"],
      ["Rietdam", "4", "Kompas", "geld"],
    ];
    const headed = underHeader([["Gever", "gewicht", "Ontvanger", "Soort"], ...rows]);
    expect(headed).toEqual({ columns: ["from", "amount", "to", "resource"], block: rows });
    const { edits, faults } = flowBlock({
      partnership,
      language,
      rows: [],
      columns: FLOW_COLUMNS,
      block: [],
      ...headed,
    });
    expect(faults).toEqual([]);
    const { flows } = applied(partnership, ...edits);
    expect(flows.slice(1).map(({ amount, resource }) => [amount, resource])).toEqual([
      [2, "knowledge"],
      [4, "money"],
    ]);
    // rows alone, a word that names no column, and one column twice are no such names
    expect(underHeader(rows)).toBeNull();
    expect(underHeader([["van", "naar", "bijzonderheden"], ...rows])).toBeNull();
    expect(underHeader([["van", "naar", "van"], ...rows])).toBeNull();
    expect(underHeader([["van", "naar"]])).toBeNull();
  });
});
