import type { PartyId } from "../domain/party.ts";
import type { Evaluation } from "../measures/evaluate.ts";
import { type PartyMeasureId, type PartyValues, partyMeasures } from "../measures/registry.ts";
import { isBeyond } from "../measures/verdict.ts";
import { type Changed, changed, criticalChange } from "./changed.ts";

export type PartyStatus = "new" | "gone" | "kept";

/** A party in two photos. Who is in one photo only has no values in the other: they are null. */
export interface PartyDifference {
  readonly id: PartyId;
  readonly status: PartyStatus;
  readonly values: { readonly [Id in PartyMeasureId]: Changed<PartyValues[Id] | null> };
  /** It leans to the other side than before. Whether that is more than the estimates explain says `values.logRatio`. */
  readonly turned: boolean;
}

const ids = Object.keys(partyMeasures) as PartyMeasureId[];

/**
 * Every party of either photo, told by the same ids (`told-alike.ts`): in the order of the later photo, those who are gone
 * behind it. A ratio changed clearly where it moved further than the errors of both sums explain, and every flow there has
 * a size.
 */
export function partyDifferences(before: Evaluation, after: Evaluation): readonly PartyDifference[] {
  const rows = [
    ...after.ids.map((id) => ({ id, was: before.indexOf.has(id) ? before.of(id) : null, is: after.of(id) })),
    ...before.ids.flatMap((id) => (after.indexOf.has(id) ? [] : [{ id, was: before.of(id), is: null }])),
  ];
  const compared = rows.filter(({ was, is }) => ratioOf(was) !== null && ratioOf(is) !== null).length;
  const zStar = criticalChange("parties", compared);
  return rows.map(({ id, was, is }): PartyDifference => {
    const [ratioWas, ratioIs] = [ratioOf(was), ratioOf(is)];
    const clear = (): boolean | null => {
      if (ratioWas === null || ratioIs === null) return null;
      if (before.unsized.has(id) || after.unsized.has(id)) return false;
      const error = Math.hypot(was?.standardError ?? 0, is?.standardError ?? 0);
      return isBeyond(Math.abs(ratioIs - ratioWas), zStar * error);
    };
    const values = Object.fromEntries(
      ids.map((measure) => [
        measure,
        changed(was?.[measure] ?? null, is?.[measure] ?? null, measure === "logRatio" ? clear() : null),
      ]),
    ) as unknown as PartyDifference["values"];
    return {
      id,
      status: was === null ? "new" : is === null ? "gone" : "kept",
      values,
      turned: (ratioWas ?? 0) * (ratioIs ?? 0) < 0,
    };
  });
}

const ratioOf = (values: PartyValues | null): number | null => values?.logRatio ?? null;
