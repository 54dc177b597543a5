import { describe, expect, it } from "vitest";
import { type AgreementSince, agreementsSince } from "../../src/compare/agreements-since.ts";
import type { Agreement } from "../../src/domain/agreement.ts";
import type { FlowState } from "../../src/domain/flow.ts";
import type { State } from "../../src/domain/partnership.ts";
import { type Edge, partnershipOf } from "../build.ts";

type Row = readonly [id: string, from: string, to: string, size: number | null, state?: FlowState];

const agreement = (fields: Partial<Agreement> = {}): Agreement => ({
  id: "a1",
  text: "A night a week",
  parties: [],
  flows: ["f9"],
  made: "2026-01-10",
  due: "2026-06-01",
  done: false,
  ...fields,
});

function photo(rows: readonly Row[], agreements: readonly Agreement[] = [agreement()]): State {
  const built = partnershipOf(
    rows.map(([, from, to, size]): Edge => [from, to, size]),
    { alone: ["A", "B", "C"] },
  );
  const flows = built.flows.map((flow, at) => ({ ...flow, id: rows[at]![0], state: rows[at]![4] ?? "actual" }));
  return { ...built, flows, agreements };
}
const only = (photos: readonly State[], day: string | null = "2026-05-01"): AgreementSince => {
  const found = agreementsSince(photos, day);
  expect(found).toHaveLength(1);
  return found[0]!;
};

// Oracle: by hand. A gives B 4, and agrees to 16.
const before = photo([
  ["f1", "A", "B", 4],
  ["f9", "A", "B", 16, "agreed"],
]);

describe("what became of an agreement", () => {
  it.each([
    [4, "not-yet"],
    [8, "partly"],
    [16, "kept"],
    [20, "kept"],
    [null, "unknown"],
  ] as const)("of 16, where %d flows by the next photo: %s", (flows, became) => {
    const next = photo([
      ["f1", "A", "B", flows],
      ["f9", "A", "B", 16, "agreed"],
    ]);
    expect(only([before, next])).toMatchObject({ became, flows: [{ wanted: 16, after: flows }], overdue: false });
  });

  it("is held against what was agreed, where that very flow runs by now", () => {
    const next = photo([["f9", "A", "B", 8]]);
    expect(only([before, next])).toMatchObject({ became: "partly", flows: [{ wanted: 16, before: 4, after: 8 }] });
    // a photo in between changes nothing
    expect(only([before, next, next]).became).toBe("partly");
  });

  it("counts anew where another size was agreed since", () => {
    const next = photo([
      ["f1", "A", "B", 8],
      ["f9", "A", "B", 8, "agreed"],
    ]);
    expect(only([before, next])).toMatchObject({ became: "kept", flows: [{ wanted: 8 }] });
  });

  it("is of all its flows together: some of it is in part", () => {
    const both = [agreement({ flows: ["f8", "f9"] })];
    const rows: readonly Row[] = [
      ["f8", "B", "C", 4, "agreed"],
      ["f9", "A", "B", 16, "agreed"],
    ];
    const first = photo(rows, both);
    expect(only([first, photo([...rows, ["f1", "A", "B", 16]], both)]).became).toBe("partly");
    expect(only([first, photo([...rows, ["f1", "A", "B", 16], ["f2", "B", "C", 4]], both)]).became).toBe("kept");
    expect(only([first, first]).became).toBe("not-yet");
  });

  it("is what was ticked off, where it is about no flow that was meant", () => {
    const rows: readonly Row[] = [["f1", "A", "B", 4]];
    expect(only([photo(rows, [agreement({ flows: [] })])])).toMatchObject({ became: "not-yet", flows: [] });
    expect(only([photo(rows, [agreement({ flows: ["f1"], done: true })])])).toMatchObject({
      became: "kept",
      flows: [],
    });
  });

  it("is over its date only when that is past, and it is neither kept nor ticked off", () => {
    const next = photo([["f9", "A", "B", 8]]);
    expect(only([before, next], "2026-06-01").overdue).toBe(false);
    expect(only([before, next], "2026-06-02").overdue).toBe(true);
    expect(only([before, next], null).overdue).toBe(false);
    expect(only([before, photo([["f9", "A", "B", 16]])], "2026-06-02").overdue).toBe(false);
    expect(only([before, photo([["f9", "A", "B", 8]], [agreement({ done: true })])], "2026-06-02").overdue).toBe(false);
  });

  it("is told of those that are gone too, behind the others", () => {
    const next = photo([["f1", "A", "B", 16]], [agreement({ id: "a2", flows: [] })]);
    expect(agreementsSince([before, next], null).map((one) => [one.agreement.id, one.became])).toEqual([
      ["a2", "not-yet"],
      ["a1", "kept"],
    ]);
    expect(agreementsSince([], null)).toEqual([]);
  });
});
