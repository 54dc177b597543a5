import { useMemo } from "react";
import { asSuccessors } from "../../../compare/as-successors.ts";
import type { Endpoint, PartyId } from "../../../domain/party.ts";
import { wordingOf } from "../../../findings/wording.ts";
import type { Evaluation, MeasuredState } from "../../../measures/evaluate.ts";
import { measuredOnce } from "../../../measures/measured-once.ts";
import { dateText } from "../../../text/numbers.ts";
import { type MostExchange, mostExchange } from "../../charts/most-exchange.ts";
import { useOpen, useWorkspace } from "../../workspace.ts";
import type { Moment } from "../moments.ts";
import { type Events, eventsOf } from "./events.ts";
import { type DatedMoment, inSeries } from "./in-series.ts";

/** The photos of a series with their numbers, under the lens of the last, and what was noted meanwhile. */
export interface Series {
  readonly moments: readonly DatedMoment[];
  readonly photos: readonly MeasuredState[];
  readonly events: Events;
  /** Everybody of any photo: those of the last first. */
  readonly parties: readonly PartyId[];
  /** Those there is room for in a drawing of lines or bands: with most exchange in any photo. */
  readonly drawn: MostExchange;
  /** What a party is called, as it was called last. */
  readonly name: (id: Endpoint) => string;
  readonly shortName: (id: PartyId) => string;
  readonly date: (date: string) => string;
}

export function useSeries(moments: readonly Moment[]): Series {
  const { language, actions } = useWorkspace();
  const { partnership } = useOpen();
  return useMemo(() => {
    const shown = inSeries(moments, actions.today());
    const look = shown.at(-1)?.state.about ?? partnership.about;
    // Those who became others are told as these, in every photo.
    const states = asSuccessors(
      shown.map(({ state }) => state),
      partnership.successions,
    );
    const names = new Map(states.flatMap(({ parties }) => parties.map(({ id, name }) => [id, name])));
    const short = new Map(states.flatMap(({ parties }) => parties.map(({ id, shortName }) => [id, shortName])));
    const words = wordingOf(partnership, language);
    const photos = states.map((state) => measuredOnce(state, look));
    const parties = [...new Set(states.toReversed().flatMap((state) => state.parties.map(({ id }) => id)))];
    return {
      moments: shown,
      photos,
      events: eventsOf(partnership),
      parties,
      drawn: mostExchange(parties, (id) => Math.max(...photos.map(({ evaluation }) => throughput(evaluation, id)))),
      name: (id) => names.get(id) ?? words.name(id),
      shortName: (id) => short.get(id) ?? names.get(id) ?? "",
      date: (date) => dateText(language, date, "short"),
    };
  }, [moments, partnership, language, actions]);
}

function throughput({ indexOf, of }: Evaluation, id: PartyId): number {
  if (!indexOf.has(id)) return 0;
  const { brings, takes } = of(id);
  return (brings ?? 0) + (takes ?? 0);
}
