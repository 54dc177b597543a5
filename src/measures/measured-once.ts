import type { Lens, State } from "../domain/partnership.ts";
import { evaluate, type MeasuredState } from "./evaluate.ts";

const lately = new WeakMap<State, Map<Lens, MeasuredState>>();

/** A state with its numbers, under its own lens unless another is given. Photos never change, so they are worked out once. */
export function measuredOnce(state: State, lens: Lens = state.about.lens): MeasuredState {
  const known = lately.get(state) ?? new Map<Lens, MeasuredState>();
  lately.set(state, known);
  const found = known.get(lens) ?? { state, evaluation: evaluate(state, { lens }) };
  known.set(lens, found);
  return found;
}
