import { evaluate } from "../../src/measures/evaluate.ts";
import { referenceSets, referenceState } from "../reference.ts";
import { partyKeys, partyPairs, systemOracles, verdictWords } from "../reference-values.ts";
import { type Check, columnCheck, numberCheck } from "./check.ts";

/** Every measure of every reference network. */
export const setChecks = (): readonly Check[] =>
  referenceSets.flatMap(([name, set]) => {
    const evaluation = evaluate(referenceState(name, set), { unlimited: true });
    const parties = Object.entries(set.parties);
    return [
      ...systemOracles.flatMap(({ id, expected }) => {
        const value = expected(set.system);
        return value === undefined ? [] : [numberCheck(name, id, evaluation.system[id], value)];
      }),
      ...(Object.keys(partyKeys) as (keyof typeof partyKeys)[]).map((id) =>
        columnCheck(name, `${id}, per party`, partyPairs(evaluation, set, id)),
      ),
      columnCheck(
        name,
        "role, per party",
        parties.map(([party, values]) => [evaluation.of(party).role, values.bowtie ?? null]),
      ),
      columnCheck(
        name,
        "articulation, per party",
        parties.map(([party, values]) => [evaluation.of(party).articulation, values.articulation ?? null]),
      ),
      columnCheck(
        name,
        "verdict, per party",
        parties.map(([party, { verdict }]) => [evaluation.of(party).verdict, verdictWords[String(verdict)] ?? null]),
      ),
    ];
  });
