import { onTheTable } from "../../../document/left-out.ts";
import type { Agreement } from "../../../domain/agreement.ts";
import { compareText } from "../../../domain/compare-text.ts";
import type { State } from "../../../domain/partnership.ts";
import type { Symptom } from "../../../domain/symptom.ts";

/** An agreement with the day on which it stands on the time line, and until when. */
export interface DatedAgreement extends Agreement {
  readonly from: string;
  readonly until: string;
}

export interface Events {
  readonly signals: readonly Symptom[];
  readonly agreements: readonly DatedAgreement[];
}

/**
 * What was noted, in order of its day: as it stands now, for what was taken away or taken off the table since is not to
 * come back from an earlier photo. What is not on the table is none of it, whatever screen it is for.
 */
export function eventsOf(present: State): Events {
  const { symptoms, agreements } = onTheTable(present);
  return {
    signals: symptoms.toSorted((a, b) => compareText(a.date, b.date)),
    agreements: agreements
      .flatMap((agreement): DatedAgreement[] => {
        const { made, due } = agreement;
        const from = made ?? due;
        if (from === null) return [];
        return [{ ...agreement, from, until: due !== null && due > from ? due : from }];
      })
      .toSorted((a, b) => compareText(a.from, b.from)),
  };
}
