import type { Partnership, State } from "../domain/partnership.ts";
import { broughtBy } from "../domain/trial.ts";
import { stepWithIds } from "./step-with-ids.ts";
import { withIds } from "./with-ids.ts";

/**
 * The partnership with ids that are numbers only, by collection, so that no id says what somebody called it: a file
 * written by hand may have names for ids. A record that stands in photos too keeps one id in all of them.
 */
export function withFreshIds(partnership: Partnership, id: string): Partnership {
  const states: readonly State[] = [partnership, ...partnership.snapshots.map(({ state }) => state)];
  const of = (
    prefix: string,
    records: (state: State) => readonly { readonly id: string }[],
  ): ((id: string) => string) => {
    const all = states.flatMap((state) => records(state).map((record) => record.id));
    const fresh = new Map([...new Set(all)].map((one, nth) => [one, `${prefix}${nth + 1}`]));
    return (one) => fresh.get(one) ?? one;
  };
  const ids = {
    parties: of("p", (state) => state.parties),
    resources: of("r", (state) => state.resources),
    flows: of("f", (state) => state.flows),
    pieces: of("s", (state) => state.pieces),
    interests: of("i", (state) => state.interests),
    cards: of("c", (state) => state.cards),
    felt: of("b", (state) => state.felt),
    symptoms: of("y", (state) => state.symptoms),
    agreements: of("a", (state) => state.agreements),
    asked: of("q", (state) => state.asked),
    people: of("n", (state) => state.parties.flatMap(({ people }) => people)),
  };
  const there = new Set(states.flatMap(({ parties }) => parties.map((party) => party.id)));
  return {
    id,
    // A form goes back to a partnership that knows the ids as they were: with others it is none any more.
    form: null,
    // Nor is a copy to try something in compared with a partnership that has other ids.
    scenario: null,
    ...withIds(partnership, ids),
    successions: partnership.successions.map((one, nth) => ({
      ...one,
      id: `w${nth + 1}`,
      from: one.from.map(ids.parties),
      to: one.to.map(ids.parties),
    })),
    trials: partnership.trials.map(({ title, steps }, nth) => {
      const coming = new Map(steps.map((step, place) => [broughtBy(step.id), broughtBy(String(place + 1))]));
      const parties = (one: string): string => (there.has(one) ? ids.parties(one) : (coming.get(one) ?? one));
      return {
        id: `h${nth + 1}`,
        title,
        steps: steps.map((step, place) => stepWithIds({ ...step, id: String(place + 1) }, { ...ids, parties })),
      };
    }),
    guide: partnership.guide.map((one, nth) => ({
      ...one,
      id: `g${nth + 1}`,
      parties: one.parties.map(ids.parties),
    })),
    snapshots: partnership.snapshots.map((one, nth) => ({
      ...one,
      id: `t${nth + 1}`,
      state: withIds(one.state, ids),
    })),
  };
}
