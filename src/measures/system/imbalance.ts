import { difference } from "../difference.ts";
import { lensRates } from "../lens-rates.ts";
import type { SystemMeasure } from "../measure.ts";

/** The part of all flow that would have to move for every party to give what it gets. Without flows: undefined. */
export const imbalance: SystemMeasure = {
  id: "imbalance",
  scope: "system",
  family: "lens",
  unit: "share",
  range: [0, 1],
  orientation: { nl: "hoger: verder uit balans", en: "higher: further out of balance" },
  formula: {
    nl: "uit balans = Σ_i abs(O_i − I_i) / 2W, de tafel inbegrepen. Bij een gekozen maat Σ_i abs(O_i − d_i·I_i)/(1 + d_i) / Σ_i (O_i + d_i·I_i)/(1 + d_i), met d_i de verhouding waarbij i gelijk is; zonder getal telt i niet mee",
    en: "imbalance = Σ_i abs(O_i − I_i) / 2W, the table included. Under a chosen rule Σ_i abs(O_i − d_i·I_i)/(1 + d_i) / Σ_i (O_i + d_i·I_i)/(1 + d_i), d_i the ratio at which i is even; without a number i is left out",
  },
  source: null,
  text: {
    nl: {
      name: "Uit balans",
      question: "Hoe ver liggen brengen en halen in het geheel uit elkaar?",
      inWords:
        "Neem bij elke partij hoe ver geven en krijgen uit elkaar liggen. Tel dat op, en deel door tweemaal alles samen.",
      reading: "0: bij iedereen is het gelijk. 1: de een brengt alleen maar, de ander haalt alleen maar.",
      caution: "Ook bij een gelijke verdeling staat hier zelden 0. Vergelijk met wat schatten alleen al doet.",
    },
    en: {
      name: "Out of balance",
      question: "How far apart are bringing and taking in the whole?",
      inWords:
        "For each party take how far giving and getting lie apart. Add that up, and divide by twice all together.",
      reading: "0: for everyone they are even. 1: some only bring, others only take.",
      caution: "Even a balanced whole is rarely 0 here. Compare it with what estimates alone can do.",
    },
  },
  example: {
    flows: [
      ["A", "B", 6],
      ["B", "A", 2],
      ["B", "C", 1],
    ],
    working: {
      nl: "Verschillen: A 6 − 2 = 4, B 3 − 6 = −3, C 0 − 1 = −1. (4 + 3 + 1)/(2 × 9) = 8/18 = 0,4444.",
      en: "Differences: A 6 − 2 = 4, B 3 − 6 = −3, C 0 − 1 = −1. (4 + 3 + 1)/(2 × 9) = 8/18 = 0.4444.",
    },
    expected: { system: 4 / 9 },
  },
  compute: (run) => {
    const { graph } = run;
    if (graph.total === 0) return null;
    const rates = run.shared(lensRates);
    let [apart, all] = [0, 0];
    for (let node = 0; node < graph.nodes; node++) {
      const rate = rates === null ? 1 : rates[node]!;
      if (Number.isNaN(rate)) continue;
      const [out, due] = [graph.outflow(node), rate * graph.inflow(node)];
      apart += (2 / (1 + rate)) * Math.abs(difference(out, due));
      all += (2 / (1 + rate)) * (out + due);
    }
    if (rates === null) return apart / (2 * graph.total);
    return all === 0 ? null : apart / all;
  },
};
