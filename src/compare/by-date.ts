import { compareText } from "../domain/compare-text.ts";
import type { Snapshot, State } from "../domain/partnership.ts";
import type { PartyId } from "../domain/party.ts";

/** The state at each date that its flows name, in order, and how many flows name none: those are in no photo. */
export interface ByDate {
  readonly states: readonly State[];
  readonly undated: number;
}

/**
 * The photos in one list of flows, by date. Null where no flow has a date. `allParties`: those without a flow at a date
 * were there all the same, as a list of parties says; else a photo has the parties that its flows name.
 */
export function statesByDate(state: State, allParties: boolean): ByDate | null {
  const dates = [...new Set(state.flows.flatMap(({ date }) => date ?? []))].sort(compareText);
  if (dates.length === 0) return null;
  return {
    states: dates.map((date) => {
      const flows = state.flows.filter((flow) => flow.date === date);
      const named = new Set<PartyId>(flows.flatMap(({ from, to }) => [from, to]));
      return {
        ...state,
        about: { ...state.about, date },
        parties: allParties ? state.parties : state.parties.filter(({ id }) => named.has(id)),
        felt: allParties ? state.felt : state.felt.filter(({ of, by }) => named.has(of) && named.has(by)),
        flows,
      };
    }),
    undated: state.flows.filter(({ date }) => date === null).length,
  };
}

/** The photos that were taken of a partnership, in the order of their dates; those of one day as they were taken. */
export const inOrderOfDate = <S extends Pick<Snapshot, "date">>(snapshots: readonly S[]): readonly S[] =>
  [...snapshots].sort((a, b) => compareText(a.date, b.date));
