import type { FairnessRule } from "../domain/fairness-rule.ts";
import type { Lens, State } from "../domain/partnership.ts";
import { evaluate, type MeasuredState } from "./evaluate.ts";

/** Under which lens numbers are looked at, and by which rule give and take are held against each other. */
export interface LookedBy {
  readonly lens: Lens;
  readonly fairness: FairnessRule;
}

const lately = new WeakMap<State, Map<string, MeasuredState>>();

/** A state with its numbers, looked at as it says itself unless told otherwise. Photos never change, so they are worked out once. */
export function measuredOnce(state: State, { lens, fairness }: LookedBy = state.about): MeasuredState {
  const known = lately.get(state) ?? new Map<string, MeasuredState>();
  lately.set(state, known);
  const key = `${lens} ${fairness}`;
  const found = known.get(key) ?? { state, evaluation: evaluate(state, { lens, fairness }) };
  known.set(key, found);
  return found;
}
