import { referenceSnapshots } from "../reference.ts";
import { snapshotPairs } from "../snapshot-values.ts";
import { type Check, numberCheck } from "./check.ts";

/** What changed between two states of one network. */
export const snapshotChecks = (): readonly Check[] =>
  referenceSnapshots.flatMap((snapshot) =>
    snapshotPairs(snapshot).map(([measure, computed, expected]) =>
      numberCheck(snapshot.name, measure, computed, expected),
    ),
  );
