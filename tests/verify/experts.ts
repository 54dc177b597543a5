import { evaluate } from "../../src/measures/evaluate.ts";
import { evaluateExperts } from "../../src/measures/expert/evaluate-experts.ts";
import { referenceSets, referenceState } from "../reference.ts";
import { type Check, columnCheck, numberCheck } from "./check.ts";

/** What the reference's null models are good for. */
const NULL_MODEL = 1e-5;

/** The expert panel of every reference network, as far as the reference has it. */
export const expertChecks = (): readonly Check[] =>
  referenceSets.flatMap(([name, set]) => {
    const evaluation = evaluate(referenceState(name, set));
    const { party, system } = evaluateExperts(evaluation);
    const column = (id: "pageRank" | "betweenness", key: string): Check =>
      columnCheck(
        name,
        `${id}, per party`,
        evaluation.ids.map((of, index) => [party[id][index]!, set.parties[of]?.[key] ?? null]),
      );
    const rho = (id: "rho" | "rhoCounts", key: string): Check => {
      const expected = set.system[key] as { readonly rho: number } | null;
      return numberCheck(name, id, system[id], expected?.rho ?? null, NULL_MODEL);
    };
    return [
      column("betweenness", "betweenness_unweighted"),
      column("pageRank", "pagerank_weighted"),
      rho("rho", "null_exponential"),
      rho("rhoCounts", "null_geometric"),
    ];
  });
