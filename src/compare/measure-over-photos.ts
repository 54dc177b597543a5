import type { PartyId } from "../domain/party.ts";
import type { Evaluation } from "../measures/evaluate.ts";
import { type PartyMeasureId, partyMeasures, type SystemMeasureId, systemMeasures } from "../measures/registry.ts";
import { inverseNormal } from "../solve/inverse-normal.ts";
import { systemSpread } from "./system-spread.ts";

/** A number in one photo, and how far the estimates reach; null: there is none, or no reach of it is known. */
export interface MeasuredPoint {
  readonly value: number | null;
  readonly reach: readonly [low: number, high: number] | null;
}

/** Numbers of the whole have an interval of 95 %: nobody is named by them. */
const Z_OF_WHOLE = inverseNormal(0.975);

const NO_NUMBER: MeasuredPoint = { value: null, reach: null };

/** Measures of a party that are numbers, and so can be a line. */
export const PARTY_LINES = (Object.keys(partyMeasures) as PartyMeasureId[]).filter((id) => {
  const { unit } = partyMeasures[id];
  return unit !== "word" && unit !== "party" && unit !== "yes-no";
});

export const SYSTEM_LINES = Object.keys(systemMeasures) as SystemMeasureId[];

/**
 * A party's number in each photo. The ratio reaches z* standard errors each way, as its verdict does (DESIGN §5); what it
 * brings and what it takes reach as far as their own parts of that error. A sum with a flow that has no size has no reach.
 */
export const partyOverPhotos = (
  photos: readonly Evaluation[],
  party: PartyId,
  measure: PartyMeasureId,
): readonly MeasuredPoint[] =>
  photos.map((photo) => {
    if (!photo.indexOf.has(party)) return NO_NUMBER;
    const value = photo.of(party)[measure];
    if (typeof value !== "number") return NO_NUMBER;
    return { value, reach: photo.unsized.has(party) ? null : partyReach(photo, party, measure, value) };
  });

function partyReach(
  { ends, indexOf, of, precision: { sigma, lean }, zStar }: Evaluation,
  party: PartyId,
  measure: PartyMeasureId,
  value: number,
): MeasuredPoint["reach"] {
  const at = indexOf.get(party)!;
  if (measure === "logRatio") {
    const { standardError } = of(party);
    return standardError === null ? null : [value - zStar * standardError, value + zStar * standardError];
  }
  if (value === 0) return null;
  // All that a party brings leans with who says it; what it takes is said by several, whose leans average out.
  const error =
    measure === "brings"
      ? Math.sqrt(sigma ** 2 * ends.spreadOut[at]! + lean ** 2)
      : measure === "takes"
        ? Math.sqrt(sigma ** 2 * ends.spreadIn[at]! + lean ** 2 * ends.concentrationIn[at]!)
        : null;
  return error === null ? null : [value * Math.exp(-zStar * error), value * Math.exp(zStar * error)];
}

/** A number of the whole in each photo, with what simulated estimates spread it by. */
export const systemOverPhotos = (photos: readonly Evaluation[], measure: SystemMeasureId): readonly MeasuredPoint[] =>
  photos.map((photo) => {
    const value = photo.system[measure];
    if (value === null) return NO_NUMBER;
    const spread = systemSpread(photo)?.get(measure);
    return {
      value,
      reach: spread === undefined ? null : within(systemMeasures[measure].range, value, Z_OF_WHOLE * spread),
    };
  });

/** A share reaches no further than from 0 to 1. */
function within(
  range: readonly [number | null, number | null] | null,
  value: number,
  by: number,
): readonly [number, number] {
  const [least, most] = range ?? [null, null];
  return [Math.max(least ?? -Infinity, value - by), Math.min(most ?? Infinity, value + by)];
}
