import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { State } from "../../src/domain/partnership.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import type { Figures, Opened, Sum, Whose } from "../../src/measures/opened/working.ts";
import { workingOf } from "../../src/measures/opened/working-of.ts";
import { pairMeasures, partyMeasures, systemMeasures } from "../../src/measures/registry.ts";
import { buildState } from "../build-state.ts";

// Oracles: the arithmetic that is written down, carried out as it stands, against the measure's own value; and sums by
// hand.

/** Carries a calculation out as it is written: what stands before the last "=", read as ordinary arithmetic. */
function carriedOut(line: Figures): number {
  const written = line
    .slice(0, -1)
    .map((token) => (typeof token === "number" ? `(${token})` : token))
    .join("")
    .replace(/^.* = (?=.* = $)/, "")
    .replace(/^κ = /, "")
    .replace(/ = $/, "")
    .replaceAll("−", "-")
    .replaceAll("×", "*")
    .replaceAll("²", "**2")
    .replaceAll(";", ",")
    .replaceAll("√", "Math.sqrt")
    .replace(/\b(min|max|abs|exp)\(/g, "Math.$1(")
    .replace(/\bln\(/g, "Math.log(");
  return Number(new Function(`return ${written}`)());
}

const report = (by: "giver" | "receiver", amount: number) => ({ by, amount, cost: null, worth: null, date: null });

const last = (line: Figures): number => line.at(-1) as number;

function expectNear(actual: number, expected: number, what: string): void {
  expect(Math.abs(actual - expected), `${what}: ${actual} for ${expected}`).toBeLessThanOrEqual(
    1e-9 * Math.max(1, Math.abs(expected)),
  );
}

/** Every term's own figures, every total and every line come out as written. Gives the last line's outcome, if any. */
function expectConsistent(
  opened: Opened,
  measure: { readonly id: string; readonly scope: "party" | "pair" | "system" },
  whose: Whose,
): number | null {
  const { sums, lines } = workingOf(opened, measure, whose);
  for (const sum of sums) {
    for (const term of sum.terms) {
      if (term.figures !== null) expectNear(carriedOut([...term.figures, " = ", term.value]), term.value, measure.id);
      for (const parts of term.kinds.length === 0 ? [] : [term.kinds])
        expectNear(
          parts.reduce((total, { value }) => total + value, 0),
          term.value,
          measure.id,
        );
    }
    if (sum.terms.length > 0)
      expectNear(
        sum.terms.reduce((total, { value }) => total + value, 0),
        sum.total,
        measure.id,
      );
  }
  for (const line of lines)
    if (String(line[0]).startsWith("σ") === false)
      expectNear(carriedOut(line), last(line), `${measure.id} ${line.join("")}`);
  return lines.length === 0 ? null : last(lines.at(-1)!);
}

const ends = fc.constantFrom("A", "B", "C", "D", "E", "table");
const network = fc
  .record({
    flows: fc.array(
      fc.tuple(
        ends,
        fc.oneof({ weight: 9, arbitrary: ends }, fc.constant("nobody")),
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 0, max: 20 }),
      ),
      { maxLength: 16 },
    ),
    lens: fc.constantFrom("worth" as const, "cost" as const, "mean" as const),
    lean: fc.constantFrom(0, 0.3),
  })
  .map(({ flows, lens, lean }): State => buildState({ flows, parties: ["A", "B"], lens, precision: { lean } }));

describe("an opened number", () => {
  it("comes out at the number itself, as it is written down: any network, every measure", () => {
    fc.assert(
      fc.property(network, (state) => {
        const evaluation = evaluate(state);
        const opened = { state, evaluation };
        for (const measure of Object.values(partyMeasures))
          for (const party of evaluation.ids) {
            const outcome = expectConsistent(opened, measure, party);
            const value = evaluation.of(party)[measure.id as keyof typeof partyMeasures];
            if (outcome !== null && measure.id !== "verdict")
              expectNear(outcome, value as number, `${party} ${measure.id}`);
          }
        for (const measure of Object.values(systemMeasures)) {
          const outcome = expectConsistent(opened, measure, "system");
          const value = evaluation.system[measure.id as keyof typeof systemMeasures];
          if (outcome !== null && value !== null && measure.id !== "imbalanceNoiseFloor")
            expectNear(outcome, value, measure.id);
        }
        for (const pair of evaluation.pairs())
          for (const measure of Object.values(pairMeasures)) {
            const outcome = expectConsistent(opened, measure, [pair.first, pair.second]);
            const value = pair[measure.id as keyof typeof pairMeasures];
            if (outcome !== null && typeof value === "number") expectNear(outcome, value, measure.id);
          }
      }),
      { numRuns: 60 },
    );
  });

  it("adds up to what each brings, takes, gives up and lets be answered", () => {
    fc.assert(
      fc.property(network, (state) => {
        const evaluation = evaluate(state);
        for (const party of evaluation.ids)
          for (const id of ["brings", "takes", "sourceConcentration"] as const) {
            const [sum] = workingOf({ state, evaluation }, partyMeasures[id], party).sums;
            expectNear(sum?.total ?? 0, evaluation.of(party)[id] ?? 0, `${party} ${id}`);
          }
        const [total] = workingOf({ state, evaluation }, systemMeasures.total, "system").sums;
        expectNear(total?.total ?? 0, evaluation.system.total ?? 0, "total");
      }),
      { numRuns: 60 },
    );
  });

  // 24 = 8 to Kompas + 16 to the table, of which 10 staff and 6 money.
  const state = buildState({
    flows: [
      { from: "Linde", to: "Kompas", resource: "staff", amount: 8 },
      { from: "Linde", to: "table", resource: "staff", amount: 10 },
      { from: "Linde", to: "table", resource: "money", amount: 6 },
      { from: "Linde", to: "table", resource: "money", amount: 5, state: "hoped" },
      { from: "Kompas", to: "Linde", resource: "money", amount: 15 },
    ],
    resources: ["staff", "money"].map((id) => ({ id, builtIn: null, name: id, unit: null, rate: 1, colour: null })),
  });
  const opened = { state, evaluation: evaluate(state) };
  const shown = ({ of, terms, total }: Sum) => [of, total, terms.map((term) => [term.of, term.value, term.kinds])];

  it("shows its flows by partner and by kind, the largest first, hoped ones left out", () => {
    expect(workingOf(opened, partyMeasures.brings, "Linde").sums.map(shown)).toEqual([
      [
        "brings",
        24,
        [
          [
            "table",
            16,
            [
              { resource: "staff", value: 10 },
              { resource: "money", value: 6 },
            ],
          ],
          ["Kompas", 8, [{ resource: "staff", value: 8 }]],
        ],
      ],
    ]);
  });

  it("fills the formula in", () => {
    const written = (id: keyof typeof partyMeasures): string[] =>
      workingOf(opened, partyMeasures[id], "Linde").lines.map((line) => line.join(""));
    expect(written("net")).toEqual(["24 − 15 = 9"]);
    // κ = (24 + 15)/(15 + 8): what went to the table nobody took.
    expect(written("balance")[0]).toBe(`κ = 39 / 23 = ${39 / 23}`);
    expect(written("reciprocatedTaking")).toEqual([`8 / 15 = ${8 / 15}`]);
    expect(written("topSourceShare")).toEqual(["15 / 15 = 1"]);
    // All that Kompas takes comes from Linde, and all that is brought to the table: 1 + 1 − 1.
    expect(written("netPower")).toEqual(["2 − 1 = 1"]);
  });

  it("sets what was said by both ends side by side, and what is given beside what there is to give", () => {
    const said = buildState({
      flows: [
        { from: "A", to: "B", reports: [report("giver", 16), report("receiver", 4)] },
        { from: "A", to: "C", reports: [report("giver", 8), report("receiver", 8)] },
      ],
    });
    const parties = said.parties.map((party) => (party.id === "A" ? { ...party, capacity: { r1: 48 } } : party));
    const spoken = { state: { ...said, parties }, evaluation: evaluate({ ...said, parties }) };
    const lineOf = (id: keyof typeof partyMeasures) => workingOf(spoken, partyMeasures[id], "A").lines.at(-1)?.join("");
    expect(lineOf("perceptionGapGiving")).toBe(`(24 − 12) / (24 + 12) = ${12 / 36}`);
    // Each flow counts for the geometric mean of both reports: 8 + 8 of the 48.
    expect(lineOf("burden")).toBe(`16 / 48 = ${16 / 48}`);
    expect(workingOf(spoken, partyMeasures.burden, "A").sums.map(({ of, total }) => [of, total])).toEqual([
      ["given-of-kind", 16],
    ]);
  });

  // Oracle: who can be reached is looked up anew, step by step, with the party and without it.
  it("names the routes that are gone without a party: those that a plain search no longer finds", () => {
    const reached = (state: State, from: string, without: string | null): ReadonlySet<string> => {
      const { lens } = state.about;
      const found = new Set([from]);
      for (const at of found)
        for (const { from: giver, to, worth, cost } of state.flows) {
          const weight = (lens === "cost" ? 0 : (worth ?? 0)) + (lens === "worth" ? 0 : (cost ?? 0));
          if (giver === at && to !== "table" && to !== "nobody" && to !== without && weight > 0) found.add(to);
        }
      found.delete(from);
      return found;
    };
    let named = 0;
    fc.assert(
      fc.property(network, (state) => {
        const evaluation = evaluate(state);
        for (const party of evaluation.ids) {
          const [sum] = workingOf({ state, evaluation }, partyMeasures.gatekeeping, party).sums;
          const told = (sum?.terms ?? []).flatMap(({ of, to }) => (to ?? []).map((end) => `${of} ${end}`));
          const gone = evaluation.ids
            .filter((from) => from !== party)
            .flatMap((from) => {
              const left = reached(state, from, party);
              return [...reached(state, from, null)]
                .filter((end) => end !== party && !left.has(end))
                .map((end) => `${from} ${end}`);
            });
          expect(told.toSorted()).toEqual(gone.toSorted());
          expect(sum?.total).toBe(gone.length);
          named += gone.length;
        }
      }),
      { numRuns: 100 },
    );
    expect(named).toBeGreaterThan(50);
  });

  it("names twelve ends of the routes from one party, and counts them all", () => {
    const state = buildState({
      flows: [["A", "B", 1], ...Array.from({ length: 20 }, (_, i): [string, string, number] => ["B", `P${i}`, 1])],
    });
    const [sum] = workingOf({ state, evaluation: evaluate(state) }, partyMeasures.gatekeeping, "B").sums;
    expect(sum?.terms.map(({ of, value, to }) => [of, value, to?.length])).toEqual([["A", 20, 12]]);
  });

  it("shows what it is made from where it is no sum", () => {
    expect(workingOf(opened, partyMeasures.role, "Linde").sums.map(({ of, total }) => [of, total])).toEqual([
      ["gives", 24],
      ["receives", 15],
    ]);
    expect(workingOf(opened, systemMeasures.coreParties, "system")).toEqual({ sums: [], lines: [] });
  });
});
