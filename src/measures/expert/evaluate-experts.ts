import type { Evaluation } from "../evaluate.ts";
import type { Measure } from "../measure.ts";
import {
  type ExpertPartyId,
  type ExpertSystemId,
  expertMeasures,
  expertPartyMeasures,
  expertSystemMeasures,
} from "./registry.ts";

/** The numbers of the expert panel, as plain data. */
export interface ExpertValues {
  /** Columns by party index, as in the evaluation; NaN = undefined. */
  readonly party: Readonly<Record<ExpertPartyId, Float64Array>>;
  readonly system: Readonly<Record<ExpertSystemId, number | null>>;
  /** Ids of the measures of which the network is beyond the limit: all their values are undefined. */
  readonly leftOut: readonly string[];
}

/** Works out the whole panel, on the flows between parties under the evaluation's lens. Seconds for thousands of parties. */
export function evaluateExperts(
  { run }: Pick<Evaluation, "run">,
  { unlimited = false }: { readonly unlimited?: boolean } = {},
): ExpertValues {
  const size = run.parties * run.graph.edges;
  const isDone = ({ limit }: Measure): boolean => unlimited || limit === undefined || size <= limit;
  const each = <Id extends string, M extends Measure, V>(measures: Readonly<Record<Id, M>>, value: (measure: M) => V) =>
    Object.fromEntries((Object.entries(measures) as [Id, M][]).map(([id, measure]) => [id, value(measure)])) as Record<
      Id,
      V
    >;
  return {
    party: each(expertPartyMeasures, (measure) =>
      isDone(measure) ? run.column(measure) : new Float64Array(run.parties).fill(Number.NaN),
    ),
    system: each(expertSystemMeasures, (measure) => (isDone(measure) ? run.value(measure) : null)),
    leftOut: expertMeasures.filter((measure) => !isDone(measure)).map(({ id }) => id),
  };
}
