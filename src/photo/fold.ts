import { type Folded, foldedState } from "../domain/folded-state.ts";
import { belonging } from "../domain/inside.ts";
import type { State } from "../domain/partnership.ts";
import type { PartyId } from "../domain/party.ts";
import { type Evaluation, evaluate, type MeasuredState } from "../measures/evaluate.ts";
import type { Fold } from "./way-of-looking.ts";

/** The organisations that are folded, in the order of the parties; null where there is none. */
export function foldInForce(fold: Fold, { parties }: Pick<State, "parties">): readonly PartyId[] | null {
  if (fold === null) return null;
  const there = [...belonging(parties).keys()];
  const folded = fold === "all" ? there : there.filter((id) => fold.includes(id));
  return folded.length === 0 ? null : folded;
}

/** The fold with one organisation folded that was not, or the other way round. */
export function foldToggled(fold: Fold, organisation: PartyId, state: Pick<State, "parties">): Fold {
  const now = foldInForce(fold, state) ?? [];
  const next = now.includes(organisation) ? now.filter((id) => id !== organisation) : [...now, organisation];
  if (next.length === 0) return null;
  return next.length === belonging(state.parties).size ? "all" : next;
}

export function foldedInto({ parties }: Pick<State, "parties">, organisations: readonly PartyId[]): Folded {
  const there = new Set(organisations);
  return new Map(parties.flatMap(({ id, inside }) => (inside !== null && there.has(inside) ? [[id, inside]] : [])));
}

/** The same with its numbers: those of the parties as they are drawn. They are kept: the photo is drawn again with every size. */
export function folded({ state, evaluation }: MeasuredState, organisations: readonly PartyId[]): MeasuredState {
  const key = organisations.join(" ");
  const known = lately.get(evaluation);
  if (known?.key === key && known.of === state) return known.shown;
  const next = foldedState(state, foldedInto(state, organisations));
  // σ stays the one in force, whatever reports went along
  const precision = { ...evaluation.precision, measured: false };
  const shown = {
    state: next,
    evaluation: evaluate(next, { lens: evaluation.lens, fairness: evaluation.fairness, precision }),
  };
  lately.set(evaluation, { key, of: state, shown });
  return shown;
}

const lately = new WeakMap<Evaluation, { readonly key: string; readonly of: State; readonly shown: MeasuredState }>();
