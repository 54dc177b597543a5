import type { PartyId } from "../../../domain/party.ts";
import type { Evaluation } from "../../../measures/evaluate.ts";

/** Who clearly brings most beyond what comes back, as the photo would name it; null where it names nobody. */
export function whoStandsOut({ ids, of, withinNoise }: Evaluation): PartyId | null {
  if (withinNoise) return null;
  const clear = ids.filter((id) => of(id).verdict === "gives-more:clear");
  return clear.sort((a, b) => (of(b).logRatio ?? 0) - (of(a).logRatio ?? 0))[0] ?? null;
}
