import { evaluate } from "../../src/measures/evaluate.ts";
import { referenceSets, referenceState } from "../reference.ts";
import { partyKeys, systemOracles, verdictWords } from "../reference-values.ts";
import { type Check, columnCheck, numberCheck } from "./check.ts";

/** Every measure of every reference network. */
export const setChecks = (): readonly Check[] =>
  referenceSets.flatMap(([name, set]) => {
    const evaluation = evaluate(referenceState(name, set), { unlimited: true });
    const parties = Object.entries(set.parties);
    return [
      ...systemOracles.map(({ id, expected }) => numberCheck(name, id, evaluation.system[id], expected(set.system))),
      ...(Object.keys(partyKeys) as (keyof typeof partyKeys)[]).map((id) =>
        columnCheck(
          name,
          `${id}, per party`,
          parties.map(([party, values]) => [evaluation.of(party)[id], values[partyKeys[id]] ?? null]),
        ),
      ),
      columnCheck(
        name,
        "role, per party",
        parties.map(([party, values]) => [evaluation.of(party).role, values.bowtie ?? null]),
      ),
      columnCheck(
        name,
        "verdict, per party",
        parties.map(([party, { verdict }]) => [evaluation.of(party).verdict, verdictWords[String(verdict)] ?? null]),
      ),
    ];
  });
