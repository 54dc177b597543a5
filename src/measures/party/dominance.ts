import { lahdelma } from "../bibliography.ts";
import { kindLeans } from "../kind-leans.ts";
import type { PartyMeasure } from "../measure.ts";
import { isJudged } from "../own-ends.ts";

/** To which side a party leans in every kind at once; a kind in which it is even goes along with the others. */
export type Dominance = "gives-more" | "takes-more" | "mixed" | "even";

/** Where all kinds point to one side, no weighting whatsoever points to the other. No exchange: undefined. */
export const dominance: PartyMeasure<Dominance | null> = {
  id: "dominance",
  scope: "party",
  family: "own-ends",
  unit: "word",
  range: null,
  orientation: { nl: "een woord, geen rangorde", en: "a word, no ranking" },
  formula: {
    nl: "brengt meer: elke a_ir ≥ 0 en één erboven; er gaat meer naartoe: elke a_ir ≤ 0 en één eronder; gelijk: elke a_ir = 0; anders verschilt per soort. a_ir = (brengt_ir − κ·haalt_ir)/W_r",
    en: "gives-more: every a_ir ≥ 0 and one above; takes-more: every a_ir ≤ 0 and one below; even: every a_ir = 0; else mixed. a_ir = (brings_ir − κ·takes_ir)/W_r",
  },
  gated: true,
  source: lahdelma,
  text: {
    nl: {
      name: "In elke soort",
      question: "Wijst elke soort dezelfde kant op?",
      inWords: "Per soort: wat gaat eruit, wat komt erin? Wijst alles dezelfde kant op?",
      reading: "Wijst elke soort dezelfde kant op, dan houdt dat bij elke weging stand.",
      caution: "Een soort die hier ontbreekt, kan de andere kant op wijzen.",
    },
    en: {
      name: "In every kind",
      question: "Does every kind point the same way?",
      inWords: "Per kind: what goes out, what comes in? Does all of it point one way?",
      reading: "Where every kind points the same way, that holds under every weighting.",
      caution: "A kind that is missing here may point the other way.",
    },
  },
  example: {
    flows: [
      { from: "A", to: "B", kind: "money", weight: 6 },
      { from: "B", to: "A", kind: "staff", weight: 2 },
      { from: "C", to: "A", kind: "staff", weight: 2 },
    ],
    working: {
      nl: "A brengt geld en haalt mensen: verschilt per soort. B haalt geld en brengt mensen: verschilt per soort. C haalt en brengt geen geld, en brengt mensen: van elke soort meer.",
      en: "A brings money and takes staff: mixed. B takes money and brings staff: mixed. C takes and brings no money, and brings staff: it brings more in every kind.",
    },
    expected: { A: "mixed", B: "mixed", C: "gives-more" },
  },
  compute: (run) => {
    const { offsets, leans } = kindLeans(run);
    return run.ids.map((_, party) =>
      isJudged(run.ends, party) ? dominanceOf(leans, offsets[party]!, offsets[party + 1]!) : null,
    );
  },
};

function dominanceOf(leans: Float64Array, start: number, end: number): Dominance {
  let up = false;
  let down = false;
  for (let k = start; k < end; k++) {
    up ||= leans[k]! > 0;
    down ||= leans[k]! < 0;
  }
  return up && down ? "mixed" : up ? "gives-more" : down ? "takes-more" : "even";
}
