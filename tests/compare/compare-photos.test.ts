import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePhotos } from "../../src/compare/compare-photos.ts";
import type { FlowDifference } from "../../src/compare/flow-differences.ts";
import { toldAlike } from "../../src/compare/told-alike.ts";
import type { State } from "../../src/domain/partnership.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { systemMeasures } from "../../src/measures/registry.ts";
import { buildState, type Sketch } from "../build-state.ts";

const photo = (flows: readonly Sketch[], parties: readonly string[] = []) => evaluate(buildState({ flows, parties }));

const ends = fc.constantFrom("A", "B", "C", "D", "table");
const flows = fc
  .array(fc.tuple(ends, ends, fc.double({ min: 0.01, max: 50, noNaN: true })), { minLength: 1, maxLength: 14 })
  .map((rows) => rows.filter(([from, to]) => from !== to));

const weights = (list: readonly Pick<FlowDifference, "from" | "to" | "after">[]): ReadonlyMap<string, number> =>
  new Map(list.filter(({ after }) => after > 0).map(({ from, to, after }) => [`${from} ${to}`, after]));

describe("what two photos differ in", () => {
  it("of the same thing finds nothing", () => {
    fc.assert(
      fc.property(flows, (given) => {
        const same = comparePhotos(photo(given), photo(given.toReversed()));
        expect(same.anyClear).toBe(false);
        expect(same.turned).toEqual([]);
        expect(same.flows.every(({ status }) => status === "same")).toBe(true);
        for (const { status, values, turned } of same.parties) {
          expect([status, turned]).toEqual(["kept", false]);
          for (const { from, to, difference } of Object.values(values)) {
            expect(to).toEqual(from);
            expect(difference ?? 0).toBe(0);
          }
        }
        for (const { difference } of Object.values(same.system)) expect(difference ?? 0).toBe(0);
      }),
      { numRuns: 25 },
    );
  });

  it("from A to B is the inverse of from B to A", () => {
    fc.assert(
      fc.property(flows, flows, (one, other) => {
        const [a, b] = [photo(one), photo(other)];
        const [there, back] = [comparePhotos(a, b), comparePhotos(b, a)];
        const turnedStatus = { new: "gone", gone: "new", grown: "shrunk", shrunk: "grown", same: "same" } as const;
        const key = (flow: Pick<FlowDifference, "from" | "to">): string => `${flow.from} ${flow.to}`;
        const ofBack = new Map(back.flows.map((flow) => [key(flow), flow]));
        expect(back.flows).toHaveLength(there.flows.length);
        for (const flow of there.flows)
          expect(ofBack.get(key(flow))).toEqual({
            ...flow,
            status: turnedStatus[flow.status],
            before: flow.after,
            after: flow.before,
          });
        const partiesBack = new Map(back.parties.map((party) => [party.id, party]));
        for (const { id, status, values, turned } of there.parties) {
          const inverse = partiesBack.get(id);
          expect(inverse?.status).toBe({ new: "gone", gone: "new", kept: "kept" }[status]);
          expect(inverse?.turned).toBe(turned);
          expect(inverse?.values.logRatio.clear).toBe(values.logRatio.clear);
          expect(inverse?.values.brings.difference ?? 0).toBe(0 - (values.brings.difference ?? 0));
        }
        for (const id of Object.keys(systemMeasures) as (keyof typeof systemMeasures)[]) {
          expect(back.system[id].from).toBe(there.system[id].to);
          expect(back.system[id].clear).toBe(there.system[id].clear);
        }
        expect(back.turned.map(({ gaveMore, givesMore }) => `${givesMore} ${gaveMore}`).sort()).toEqual(
          there.turned.map(({ gaveMore, givesMore }) => `${gaveMore} ${givesMore}`).sort(),
        );
      }),
      { numRuns: 25 },
    );
  });

  it("applied to A gives B", () => {
    fc.assert(
      fc.property(flows, flows, (one, other) => {
        const [a, b] = [photo(one), photo(other)];
        const { flows: changes } = comparePhotos(a, b);
        const of = ({ graph, ids }: typeof a) =>
          Array.from({ length: graph.nodes }, (_, from) =>
            Array.from({ length: graph.nodes }, (__, to) => ({
              from: ids[from] ?? "table",
              to: ids[to] ?? "table",
              after: graph.weight(from, to),
            })),
          ).flat();
        const applied = new Map(weights(of(a)));
        for (const { from, to, before, after } of changes) {
          expect(applied.get(`${from} ${to}`) ?? 0).toBe(before);
          if (after > 0) applied.set(`${from} ${to}`, after);
          else applied.delete(`${from} ${to}`);
        }
        expect(applied).toEqual(weights(of(b)));
      }),
      { numRuns: 40 },
    );
  });

  it("is the same whatever the parties are called", () => {
    // Names that keep the order: ties go by name.
    const other: Readonly<Record<string, string>> = { A: "Linde", B: "Molen", C: "Noord", D: "Oever", table: "table" };
    const called = (given: readonly (readonly [string, string, number])[]): readonly Sketch[] =>
      given.map(([from, to, weight]) => [other[from]!, other[to]!, weight]);
    fc.assert(
      fc.property(flows, flows, (one, two) => {
        const plain = comparePhotos(photo(one), photo(two));
        const renamed = comparePhotos(photo(called(one)), photo(called(two)));
        expect(renamed.shares).toEqual(plain.shares);
        expect(renamed.system).toEqual(plain.system);
        expect(renamed.flows).toEqual(
          plain.flows.map((flow) => ({ ...flow, from: other[flow.from], to: other[flow.to] })),
        );
      }),
      { numRuns: 15 },
    );
  });

  it("by hand: what grew beyond the estimates, what did not, what is new, gone and turned round", () => {
    // Four ordered pairs: z = Φ⁻¹(1 − 0.025/8) = 2.734; one estimate each side: 0.35·√2 = 0.495; so a factor e^1.353 = 3.87.
    const before = photo([
      ["A", "B", 4],
      ["B", "A", 2],
      ["A", "C", 1],
    ]);
    const after = photo([
      ["A", "B", 1],
      ["B", "A", 3],
      ["C", "B", 4],
    ]);
    const { flows: changes, turned } = comparePhotos(before, after);
    expect(changes).toEqual([
      { from: "A", to: "B", status: "shrunk", before: 4, after: 1, clear: true },
      { from: "A", to: "C", status: "gone", before: 1, after: 0, clear: true },
      { from: "B", to: "A", status: "grown", before: 2, after: 3, clear: false },
      { from: "C", to: "B", status: "new", before: 0, after: 4, clear: true },
    ]);
    expect(turned).toEqual([{ gaveMore: "A", givesMore: "B", before: [4, 2], after: [1, 3], clear: true }]);
  });

  it("knows who came and who went, and calls nothing clear of what was not asked or has no size", () => {
    const unknown = (state: State): State => ({ ...state, about: { ...state.about, unlisted: "unknown" } });
    const before = evaluate(unknown(buildState({ flows: [["A", "B", 4]], parties: ["D"] })));
    const after = evaluate(
      unknown(
        buildState({
          flows: [
            ["A", "B", 90],
            ["A", "B", null],
            ["B", "A", 2],
            ["C", "A", 2],
          ],
        }),
      ),
    );
    const { parties, flows: changes } = comparePhotos(before, after);
    expect(parties.map(({ id, status }) => [id, status])).toEqual([
      ["A", "kept"],
      ["B", "kept"],
      ["C", "new"],
      ["D", "gone"],
    ]);
    expect(changes.map(({ from, to, clear }) => [from, to, clear])).toEqual([
      ["A", "B", null],
      ["B", "A", null],
      // C was not there: nothing flowed.
      ["C", "A", true],
    ]);
    expect(parties[0]?.values.logRatio.clear).toBe(false);
    expect(parties[2]?.values.brings).toEqual({ from: null, to: 2, difference: null, clear: null });
  });

  it("by hand: a ratio is clear beyond the errors of both sums", () => {
    // Two parties: z = Φ⁻¹(1 − 0.025/4) = 2.498; each error 0.35·√2, of both 0.7: beyond 1.748, a factor 5.75.
    const at = (there: number) =>
      photo([
        ["A", "B", there],
        ["B", "A", 1],
      ]);
    expect(comparePhotos(at(1), at(5.7)).parties[0]?.values.logRatio.clear).toBe(false);
    const clear = comparePhotos(at(1), at(5.8)).parties[0]?.values.logRatio;
    expect(clear).toMatchObject({ from: 0, clear: true });
    expect(clear?.difference).toBeCloseTo(Math.log(5.8), 12);
  });

  it("says of the whole what estimates could do: nothing of a count, nothing where they have no error", () => {
    const ring = (weight: number): readonly Sketch[] => [
      ["A", "B", weight],
      ["B", "C", weight],
      ["C", "A", weight],
    ];
    const { system } = comparePhotos(photo(ring(4)), photo(ring(5)));
    // Σ of three estimates of 4: spread about 4·0.36·√3 = 2.5, and 3 more is within that.
    expect(system.total).toEqual({ from: 12, to: 15, difference: 3, clear: false });
    expect(system.parties.clear).toBeNull();
    expect(comparePhotos(photo(ring(4)), photo(ring(40))).system.total.clear).toBe(true);
    const sure = (weight: number) => evaluate(buildState({ flows: ring(weight), precision: { sigma: 0 } }));
    expect(comparePhotos(sure(4), sure(4.1)).system.total.clear).toBe(true);
  });
});

describe("telling parties by one id", () => {
  const second = (first: State, other: State, sameDocument: boolean): State =>
    toldAlike([first, other].map((state) => ({ state, document: sameDocument ? "one" : null })))[1]!.state;

  it("goes by the id in the file, then by name, and never by an id that a file did not give", () => {
    const named = (names: readonly string[], codes: readonly (string | null)[]): State => {
      const state = buildState({ flows: [[names[0]!, names[1]!, 1]], parties: names });
      return {
        ...state,
        parties: state.parties.map((party, nth) => ({ ...party, id: `p${nth + 1}`, code: codes[nth] ?? null })),
        flows: state.flows.map((flow) => ({ ...flow, from: "p1", to: "p2" })),
      };
    };
    const first = named(["Linde", "Kompas", "Rietdam"], ["a", "b", null]);
    // Kompas under its code with another name; Linde by name, in another case; a newcomer at p3's place.
    const other = named(["Het Kompas", "linde ", "Ouderraad"], ["b", null, null]);
    const alike = second(first, other, false);
    expect(alike.parties.map(({ id, name }) => [id, name])).toEqual([
      ["p2", "Het Kompas"],
      ["p1", "linde "],
      ["p3-2", "Ouderraad"],
    ]);
    expect(alike.flows.map(({ from, to }) => [from, to])).toEqual([["p2", "p1"]]);
    // Two photos of one partnership: whoever has the id is who it was, whatever the name.
    expect(second(first, other, true).parties.map(({ id }) => id)).toEqual(["p1", "p2", "p3"]);
  });

  it("knows who was away for a photo, and is back under the same name", () => {
    const [one, two, three] = [["A", "B"], ["B"], ["a", "B"]].map((parties): State => {
      const state = buildState({ flows: [], parties });
      return { ...state, parties: state.parties.map((party, nth) => ({ ...party, id: `p${nth + 1}`, code: null })) };
    });
    const alike = toldAlike([one!, two!, three!].map((state) => ({ state })));
    expect(alike.map(({ state }) => state.parties.map(({ id }) => id))).toEqual([["p1", "p2"], ["p2"], ["p1", "p2"]]);
  });

  it("tells photos of a document by its ids where others stand between them", () => {
    const named = (id: string, name: string): State => {
      const state = buildState({ flows: [], parties: ["A"] });
      return { ...state, parties: [{ ...state.parties[0]!, id, code: null, name }] };
    };
    const alike = toldAlike([
      { state: named("x", "Linde"), document: "one" },
      { state: named("p1", "Kompas"), document: "two" },
      { state: named("x", "Kompas"), document: "one" },
      { state: named("p1", "Linde"), document: "two" },
    ]);
    // By hand: Linde of "one" is x, under whatever name; Kompas of "two" is p1, though another is called Kompas later.
    expect(alike.map(({ state }) => state.parties[0]!.id)).toEqual(["x", "p1", "x", "p1"]);
  });

  it("takes no name that two have", () => {
    const twice = buildState({ flows: [], parties: ["A", "B"] });
    const same: State = { ...twice, parties: twice.parties.map((party) => ({ ...party, code: null, name: "Linde" })) };
    const one: State = { ...twice, parties: [{ ...twice.parties[0]!, id: "x", code: null, name: "Linde" }] };
    expect(second(same, one, false).parties.map(({ id }) => id)).toEqual(["x"]);
  });
});
