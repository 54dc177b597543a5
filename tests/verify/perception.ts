import { evaluate } from "../../src/measures/evaluate.ts";
import { perceptionState, referencePerception } from "../reference.ts";
import { type Check, columnCheck, numberCheck } from "./check.ts";

const gap = (own: number, others: number): number | null =>
  own + others === 0 ? null : (own - others) / (own + others);

/** What givers say beside what receivers say. */
export function perceptionChecks(): readonly Check[] {
  if (referencePerception === undefined) return [];
  const evaluation = evaluate(perceptionState(referencePerception));
  const parties = Object.entries(referencePerception.parties).map(
    ([id, values]) => [evaluation.of(id), values] as const,
  );
  const name = "chemnet: scito, scifrom";
  return [
    numberCheck(name, "concordance", evaluation.system.concordance, referencePerception.concordance_jaccard),
    columnCheck(
      name,
      "perceptionGapGiving, per party",
      parties.map(([{ perceptionGapGiving }, { giving_gap }]) => [perceptionGapGiving, giving_gap]),
    ),
    columnCheck(
      name,
      "perceptionGapTaking, per party",
      parties.map(([{ perceptionGapTaking }, { own_claimed_taking, taking_according_to_givers }]) => [
        perceptionGapTaking,
        gap(own_claimed_taking, taking_according_to_givers),
      ]),
    ),
  ];
}
