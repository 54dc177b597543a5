import type { SystemMeasure } from "../measure.ts";
import { noiseFloor } from "../noise-floor.ts";

/** The imbalance that estimates alone would show in one photo out of twenty if everything were even. */
export const imbalanceNoiseFloor: SystemMeasure = {
  id: "imbalanceNoiseFloor",
  scope: "system",
  family: "lens",
  unit: "share",
  range: [0, 1],
  orientation: { nl: "hoger: minder te zien door het schatten", en: "higher: less to be seen through the estimates" },
  formula: {
    nl: "het 95e percentiel van uit balans, als het in het echt (w_ij + w_ji)/2 beide kanten op is en elk van de twee geschat wordt met een factor exp(σ·fout·z); met een vertekening van wie invulde delen alle stromen van een gever een factor exp(σ_r·z). Nagebootst vanaf een vast begin",
    en: "95th percentile of imbalance when the truth is (w_ij + w_ji)/2 both ways and each of the two is estimated with a factor exp(σ·error·z); with a lean each giver's flows share a factor exp(σ_r·z). Simulated from a fixed seed",
  },
  limit: Number.POSITIVE_INFINITY,
  source: null,
  text: {
    nl: {
      name: "Wat schatten alleen al doet",
      question: "Hoeveel onbalans kan door het schatten alleen ontstaan?",
      inWords:
        "Doe alsof elk tweetal precies gelijk op gaat. Laat de schattingen daar vele malen toevallig van afwijken. Neem de onbalans die maar één op de twintig keer overschreden wordt.",
      reading: "Blijft de onbalans hieronder, dan noemen we niemand. Het kan aan de schatting liggen.",
      caution: "Eronder is nog geen balans. Er is alleen niets te zien.",
    },
    en: {
      name: "What estimates alone can do",
      question: "How much imbalance can come from the estimates alone?",
      inWords:
        "Pretend that each pair is exactly even. Let the estimates stray from that by chance, many times. Take the imbalance that is exceeded only one time in twenty.",
      reading: "If the imbalance stays below this, we name nobody. The estimates may explain it.",
      caution: "Below it is not balance yet. There is only nothing to be seen.",
    },
  },
  example: {
    flows: [["A", "B", 4]],
    working: {
      nl: "In het echt gaat er 2 elke kant op. Geschat als 2e^(σx) en 2e^(σy) is uit balans = abs(tanh(σ(x − y)/2)), en x − y heeft standaardafwijking √2. 95 % daarvan ligt onder tanh(0,35 × 1,4142 × 1,9600/2) = tanh(0,4851) = 0,4503.",
      en: "The even truth is 2 each way. Estimated as 2e^(σx) and 2e^(σy), imbalance = abs(tanh(σ(x − y)/2)), and x − y has standard deviation √2. 95 % of it lies below tanh(0.35 × 1.4142 × 1.9600/2) = tanh(0.4851) = 0.4503.",
    },
    expected: { system: 0.4503 },
    within: 0.005,
  },
  compute: noiseFloor,
};
