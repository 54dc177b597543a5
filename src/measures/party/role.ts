import { broder } from "../bibliography.ts";
import { largestCircle } from "../circle.ts";
import type { PartyMeasure } from "../measure.ts";

/** Where a party stands to the circle: in it, feeding it, fed by it, beside it, or without any flow. */
export type Role = "core" | "in" | "out" | "other" | "isolated" | "no-core";

/**
 * Bow-tie of the largest strong component of at least two parties, over flows between parties: what goes over the table
 * makes nobody part of a circle (the split would invent relations). Of equally large ones the circle with most flow
 * inside counts, then the one with the smallest id. A party with flows to or from the table only is `other`.
 */
export const role: PartyMeasure<Role> = {
  id: "role",
  scope: "party",
  family: "lens",
  unit: "word",
  range: null,
  orientation: { nl: "een plaats, geen rangorde", en: "a place, no ranking" },
  formula: {
    nl: "over stromen tussen partijen: in de kring = in de grootste groep van minstens 2 waarin ieder ieder bereikt; brengt naar de kring = kan die bereiken; haalt uit de kring = te bereiken van daaruit; naast de kring = geen van beide; los = geen enkele stroom; geen kring = zo'n groep is er niet",
    en: "over flows between parties: core = in the largest strong component of at least 2; in = can reach it; out = can be reached from it; other = neither; isolated = no flow at all; no-core = there is no such component",
  },
  source: broder,
  text: {
    nl: {
      name: "Plaats in de kring",
      question: "Staat deze partij in de kring, of erbuiten?",
      inWords:
        "Zoek de grootste groep waarin ieder elk ander kan bereiken: de kring. Kijk of de partij de kring bereikt, en of de kring de partij bereikt.",
      reading: "In de kring komt het terug, soms via anderen. Erbuiten loopt het één kant op.",
      caution: "De kring loopt hier tussen partijen. Wat over de tafel gaat, telt niet mee.",
    },
    en: {
      name: "Place in the circle",
      question: "Is this party in the circle, or outside it?",
      inWords:
        "Find the largest group in which each can reach every other: the circle. See whether the party reaches the circle, and whether the circle reaches it.",
      reading: "In the circle it comes back, perhaps by way of others. Outside it runs one way.",
      caution: "Here the circle runs between parties. What goes over the table does not count.",
    },
  },
  example: {
    flows: [
      ["A", "B", 1],
      ["B", "C", 1],
      ["C", "B", 1],
      ["C", "D", 1],
      ["E", "F", 1],
    ],
    working: {
      nl: "B en C bereiken elkaar: de kring. A bereikt die: brengt ernaar. D is van daaruit te bereiken: haalt eruit. E en F hebben stromen, bereiken de kring niet en zijn van daaruit niet te bereiken: ernaast.",
      en: "B and C reach each other: the circle. A reaches it: in. D is reached from it: out. E and F have flows and neither reach it nor are reached: other.",
    },
    expected: { A: "in", B: "core", C: "core", D: "out", E: "other", F: "other" },
  },
  compute: (run) => {
    const { graph, parties } = run;
    const core = largestCircle(graph, parties, parties)?.members ?? [];
    const fromCore = reached(parties, graph.outOffsets, graph.targets, core);
    const toCore = reached(parties, graph.inOffsets, graph.sources, core);
    return run.ids.map((_, party): Role => {
      if (graph.outflow(party) + graph.inflow(party) === 0) return "isolated";
      if (core.length === 0) return "no-core";
      const [after, before] = [fromCore[party] === 1, toCore[party] === 1];
      return after && before ? "core" : after ? "out" : before ? "in" : "other";
    });
  },
};

/** 1 for every party that can be reached from the start along the rows, the start included; the table is passed by. */
function reached(parties: number, offsets: Uint32Array, neighbours: Uint32Array, start: readonly number[]): Uint8Array {
  const seen = new Uint8Array(parties);
  const queue = [...start];
  for (const party of start) seen[party] = 1;
  for (let at = 0; at < queue.length; at++) {
    const party = queue[at]!;
    for (let k = offsets[party]!; k < offsets[party + 1]!; k++) {
      const next = neighbours[k]!;
      if (next >= parties || seen[next] === 1) continue;
      seen[next] = 1;
      queue.push(next);
    }
  }
  return seen;
}
