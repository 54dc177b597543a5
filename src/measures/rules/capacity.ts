import type { State } from "../../domain/partnership.ts";
import type { PartyId } from "../../domain/party.ts";
import { walster } from "../bibliography.ts";
import type { Rule } from "../fairness-rule.ts";

/** Who can bring twice as much brings twice as much for what it takes: what it brings is judged by what it has. */
export const capacity: Rule = {
  id: "capacity",
  numbers: (state) => {
    const { kinds, ofSize } = capacityBasis(state);
    if (ofSize) return new Map(state.parties.flatMap(({ id, size }) => ((size ?? 0) > 0 ? [[id, size!]] : [])));
    const rates = new Map(state.resources.map(({ id, rate }) => [id, rate]));
    return new Map(
      state.parties.flatMap((party): readonly (readonly [PartyId, number])[] =>
        kinds.length > 0 && kinds.every((kind) => (party.capacity[kind] ?? 0) > 0)
          ? [[party.id, kinds.reduce((sum, kind) => sum + party.capacity[kind]! * rates.get(kind)!, 0)]]
          : [],
      ),
    );
  },
  error: (sigma) => sigma,
  formula: {
    nl: "doel_i = κ·γ·c_i; c_i is wat i te geven heeft, en γ de ene factor waarmee Σ_i (brengt_i + κ·haalt_i)·(γc_i − 1)/(γc_i + 1) = 0. Dan blijft gelijk wat allen brengen en wat allen halen",
    en: "target_i = κ·γ·c_i; c_i is what i has to give, and γ the one factor for which Σ_i (brings_i + κ·takes_i)·(γc_i − 1)/(γc_i + 1) = 0. Then what all bring and what all take stay as they are",
  },
  source: walster,
  text: {
    nl: {
      question: "Wat kan ieder dragen, en wie zag dat nog niet?",
      inWords:
        "Zet wat iemand brengt af tegen wat die partij te geven heeft. Wie twee keer zoveel te geven heeft, brengt voor wat er terugkomt twee keer zoveel.",
      reading: "Wie groot is, brengt meer dan er terugkomt. Wie klein is, mag meer halen.",
      caution:
        "Wie veel heeft, kan vaak niet alles missen. En wat iemand heeft, telt maar in de soort die de meesten invulden.",
    },
    en: {
      question: "What can each carry, and who had not seen that yet?",
      inWords:
        "Hold what somebody brings against what that party has to give. Who has twice as much to give brings twice as much for what comes back.",
      reading: "Who is large brings more than comes back. Who is small may take more.",
      caution: "Who has much cannot always spare it. And it counts only in the kind that most of you filled in.",
    },
  },
};

/** In what capacities are compared. */
export interface CapacityBasis {
  /** The kinds of which most parties say what they have to give, and that the same parties say it of. */
  readonly kinds: readonly string[];
  /** The parties' sizes, where more of them say that than what they have of any kind. */
  readonly ofSize: boolean;
}

/** Unlike kinds are added, at their rates, only where the same parties filled them in. Ties go to the first kind. */
export function capacityBasis({ parties, resources }: Pick<State, "parties" | "resources">): CapacityBasis {
  const saying = resources.map(({ id }) =>
    parties.filter((party) => (party.capacity[id] ?? 0) > 0).map((party) => party.id),
  );
  const most = saying.reduce((best, ids) => (ids.length > best.length ? ids : best), []);
  const ofSize = parties.filter(({ size }) => (size ?? 0) > 0).length > most.length;
  const same = (ids: readonly PartyId[]): boolean => ids.length > 0 && ids.join("\n") === most.join("\n");
  return { ofSize, kinds: ofSize ? [] : resources.filter((_, at) => same(saying[at]!)).map(({ id }) => id) };
}
