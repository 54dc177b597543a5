import type { State } from "../domain/partnership.ts";
import type { ResourceId } from "../domain/resource.ts";
import { evaluate, type MeasuredState } from "../measures/evaluate.ts";
import { measuredOnce } from "../measures/measured-once.ts";

const lately = new WeakMap<State, { readonly key: string; readonly measured: MeasuredState }>();

/** A photo that was taken, with its numbers as each kind counts now: sums of several photos that are held beside each other have one weighing. */
export function weighedAsNow(photo: State, now: Pick<State, "resources">): MeasuredState {
  const kindWeights = weightsSince(photo.resources, now.resources);
  if (kindWeights.size === 0) return measuredOnce(photo);
  const key = JSON.stringify([...kindWeights]);
  const known = lately.get(photo);
  if (known?.key === key) return known.measured;
  const measured = { state: photo, evaluation: evaluate(photo, { kindWeights }) };
  lately.set(photo, { key, measured });
  return measured;
}

/** How many times what it counted then each kind counts now. Where its unit is another, the rates are of different things. */
const weightsSince = (then: State["resources"], now: State["resources"]): ReadonlyMap<ResourceId, number> =>
  new Map(
    then.flatMap(({ id, unit, rate }) => {
      const is = now.find((kind) => kind.id === id);
      return is === undefined || is.unit !== unit || is.rate === rate ? [] : [[id, is.rate / rate] as const];
    }),
  );
