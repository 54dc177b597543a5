import type { Flow } from "../../src/domain/flow.ts";
import type { About, Partnership } from "../../src/domain/partnership.ts";
import { type Edge, partnershipOf } from "../build.ts";
import { withParties, withPhotos } from "./find.ts";

export const audited: Partial<About> = { precision: { sigma: 0.05, measured: true, lean: 0, tolerance: 1.25 } };

/** Five parties that give each other 2 both ways, and Linde, who gives each of them 10 and gets 2 from each. */
export const carried: readonly Edge[] = ["B", "C", "D", "E", "F"].flatMap((name, i, all): Edge[] => [
  ["Linde", name, 10],
  [name, "Linde", 2],
  [name, all[(i + 1) % all.length]!, 2],
  [all[(i + 1) % all.length]!, name, 2],
]);

/** Everyone gives the next 6, and the last the first. */
export const ringOf = (...names: readonly string[]): readonly Edge[] =>
  names.map((name, i): Edge => [name, names[(i + 1) % names.length]!, 6]);

/** Both give each other the same, for each pair of the names. */
export const evenBetween = (weight: number, ...names: readonly string[]): readonly Edge[] =>
  names.flatMap((a, i) =>
    names.slice(i + 1).flatMap((b): Edge[] => [
      [a, b, weight],
      [b, a, weight],
    ]),
  );

/** A province that gives three parties 10 each, which they pass on: each brings 16 and takes 16, of which 10 are its. */
export const funded: readonly Edge[] = [
  ...evenBetween(3, "Linde", "Kompas", "Rietdam"),
  ...["Linde", "Kompas", "Rietdam"].flatMap((name): Edge[] => [
    ["Provincie", name, 10],
    [name, "nobody", 10],
  ]),
];

const signal = { id: "y", sort: "trouble", text: "", parties: ["Linde"], flows: [], openness: "on-the-table" } as const;
const said = (flow: Flow, giver: number, receiver: number | null): Flow => ({
  ...flow,
  reports: [
    { by: "giver", amount: giver, cost: null, worth: null, date: null },
    ...(receiver === null ? [] : [{ by: "receiver" as const, amount: receiver, cost: null, worth: null, date: null }]),
  ],
});

/** With pieces, stakes, feelings, signals and autonomy: what does not rest on flows alone. */
const told: Partnership = (() => {
  const base = withParties(partnershipOf([...carried, ["B", "nobody", 40]], { about: audited }), {
    Linde: { stake: 1 },
    B: { stake: 16 },
    C: { stake: 8 },
    D: { stake: 8 },
    E: { stake: 8 },
  });
  return {
    ...base,
    flows: base.flows.map((flow) => (flow.to === "nobody" ? { ...flow, resource: "autonomy" } : flow)),
    pieces: [
      { id: "s1", name: "Nachtopvang", holders: [] },
      { id: "s2", name: "Crisisplekken", holders: ["Linde"] },
    ],
    felt: [{ id: "b1", of: "C", by: "C", ratio: 8, date: null }],
    symptoms: [{ ...signal, date: "2026-05-04" }],
  };
})();

const heard: Partnership = (() => {
  const base = partnershipOf([...evenBetween(4, "Linde", "Kompas", "Rietdam"), ["Linde", "Rietdam", 2]]);
  return {
    ...base,
    flows: base.flows.map((flow, at) =>
      at === 0 ? said(flow, 16, 4) : at === 3 ? said(flow, 4, 4) : flow.amount === 2 ? said(flow, 2, null) : flow,
    ),
  };
})();

/** Linde carries now, and did in the photo before. */
const persisting: Partnership = withPhotos(partnershipOf(carried, { about: { date: "2026-06-01" } }), {
  "2026-03-02": partnershipOf(carried),
});

/** Partnerships in which, together, every pattern is found. */
export const someStates: readonly Partnership[] = [
  partnershipOf(carried, { alone: ["Ouderraad"] }),
  partnershipOf([
    ["A", "B", 12, 3],
    ["B", "C", 9, 2],
    ["C", "table", 4],
    ["table", "D", 2],
  ]),
  partnershipOf(ringOf("A", "B", "C"), { about: audited }),
  partnershipOf(funded),
  partnershipOf([
    ["Rietdam", "Linde", 8],
    ["Linde", "Kompas", 6],
  ]),
  partnershipOf([
    ...ringOf("A", "B", "C"),
    ...evenBetween(9, "A", "B", "C"),
    ["D", "A", 2],
    ["C", "E", 2],
    ["Linde", "Kompas", 14],
    ["Kompas", "Linde", 2],
  ]),
  partnershipOf(["A", "B", "C"].flatMap((name) => evenBetween(4, "Kompas", name))),
  told,
  heard,
  persisting,
];
