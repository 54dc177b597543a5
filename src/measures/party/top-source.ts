import { relativelyEqual } from "../../domain/compare-sums.ts";
import { type PartyId, TABLE } from "../../domain/party.ts";
import type { PartyMeasure, Run } from "../measure.ts";

/** By party: where the flow from who gives it most stands in `graph.inWeights`; −1 where it takes nothing. A tie goes to the
 * smallest id, the table last. */
export function topSources({ graph, parties }: Run): Int32Array {
  const { inOffsets, inWeights } = graph;
  const places = new Int32Array(parties).fill(-1);
  for (let party = 0; party < parties; party++) {
    const end = inOffsets[party + 1]!;
    let most = 0;
    for (let k = inOffsets[party]!; k < end; k++) {
      const weight = inWeights[k]!;
      if (weight <= most || relativelyEqual(weight, most)) continue;
      most = weight;
      places[party] = k;
    }
  }
  return places;
}

/** From whom a party takes most: a party's id, or `table`. Null where it takes nothing. */
export const topSource: PartyMeasure<PartyId | typeof TABLE | null> = {
  id: "topSource",
  scope: "party",
  family: "lens",
  unit: "party",
  range: null,
  orientation: { nl: "een partij, of de tafel", en: "a party, or the table" },
  formula: {
    nl: "grootste bron_i = de j met de grootste w_ji; bij gelijke de kleinste id, de tafel het laatst",
    en: "topSource_i = the j with the largest w_ji; on a tie the smallest id, the table last",
  },
  source: null,
  text: {
    nl: {
      name: "Grootste bron",
      question: "Van wie komt het meest?",
      inWords: "Zoek de bron waar het meest vandaan komt.",
      reading: "De partij van wie het meest komt, of de tafel.",
      caution: "Bij gelijke bronnen staat hier de eerste op code. Hoe belangrijk die is, zegt het niet.",
    },
    en: {
      name: "Largest source",
      question: "From whom does most come?",
      inWords: "Find the source from which most comes.",
      reading: "The party from which most comes, or the table.",
      caution: "Of equal sources the first by id stands here. It does not say how important that one is.",
    },
  },
  example: {
    flows: [
      ["B", "A", 3],
      ["C", "A", 1],
    ],
    working: {
      nl: "A haalt 3 van B en 1 van C: B geeft het meest. B en C halen niets.",
      en: "A takes 3 from B and 1 from C: B gives most. B and C take nothing.",
    },
    expected: { A: "B", B: null, C: null },
  },
  compute: (run) => {
    const places = run.shared(topSources);
    return run.ids.map((_, party) => {
      const place = places[party]!;
      if (place < 0) return null;
      const node = run.graph.sources[place]!;
      return node === run.table ? TABLE : run.ids[node]!;
    });
  },
};
