import { evaluate } from "../../src/measures/evaluate.ts";
import { layersState, referenceLayers } from "../reference.ts";
import { dominanceWords } from "../reference-values.ts";
import { type Check, columnCheck } from "./check.ts";

/** The reference draws its acceptabilities at random, some ten thousand times. */
const DRAWN = 0.02;

/** Robustness to weights, where parties exchange several kinds. */
export const layerChecks = (): readonly Check[] =>
  referenceLayers.flatMap(([name, reference]) => {
    const evaluation = evaluate(layersState(reference));
    const parties = Object.entries(reference.parties).map(([id, expected]) => [evaluation.of(id), expected] as const);
    return [
      columnCheck(
        name,
        "balance at equal weights",
        parties.map(([{ balance }, expected]) => [balance, expected.balance_equal_weights]),
      ),
      columnCheck(
        name,
        "weightAcceptability, per party",
        parties.map(([{ weightAcceptability }, expected]) => [weightAcceptability, expected.giver_acceptability]),
        DRAWN,
      ),
      columnCheck(
        name,
        "dominance, per party",
        parties.map(([{ dominance }, expected]) => [dominance, dominanceWords[expected.dominance]]),
      ),
      columnCheck(
        name,
        "flipRadius, per party",
        parties.map(([{ flipRadius }, expected]) => [flipRadius, expected.flip_radius_TV_from_equal]),
      ),
    ];
  });
