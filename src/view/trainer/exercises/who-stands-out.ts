import { relativelyEqual } from "../../../domain/compare-sums.ts";
import type { PartyId } from "../../../domain/party.ts";
import type { Evaluation } from "../../../measures/evaluate.ts";

/** Who clearly brings most beyond what comes back, as the photo would name it; null where it names nobody. */
export function whoStandsOut({ ids, of, withinNoise }: Evaluation): PartyId | null {
  if (withinNoise) return null;
  const clear = ids.filter((id) => of(id).verdict === "gives-more:clear");
  return clear.sort((a, b) => (of(b).logRatio ?? 0) - (of(a).logRatio ?? 0))[0] ?? null;
}

/** Whether nobody brings more or less than comes back: then there is no difference that estimates could explain. */
export const isEvenForAll = ({ ids, of }: Evaluation): boolean =>
  ids.every((id) => relativelyEqual(of(id).brings ?? 0, of(id).takes ?? 0));
