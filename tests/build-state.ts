import type { FairnessRule } from "../src/domain/fairness-rule.ts";
import type { Flow } from "../src/domain/flow.ts";
import type { Lens, Precision, State } from "../src/domain/partnership.ts";
import { NOBODY, type Party, TABLE } from "../src/domain/party.ts";
import type { Resource } from "../src/domain/resource.ts";

/** A flow as a test writes it: [from, to, weight], [from, to, cost, worth], or with more to it. */
export type Sketch =
  | readonly [string, string, number | null]
  | readonly [string, string, number, number]
  | ({ readonly from: string; readonly to: string } & Partial<Flow>);

export interface Sketched {
  readonly flows: readonly Sketch[];
  /** More parties than the flows name, and in which order they stand; ids are their names. */
  readonly parties?: readonly string[];
  readonly table?: boolean;
  readonly lens?: Lens;
  readonly fairness?: FairnessRule;
  readonly precision?: Partial<Precision>;
  readonly resources?: readonly Resource[];
}

const anything: Resource = { id: "r1", builtIn: null, name: "anything", unit: null, rate: 1, colour: null };

/** A state from a few lines, with σ 0.35, no lean and a tolerance of 1.25. A party's id, code and name are the same. */
export function buildState(sketch: Sketched): State {
  const flows = sketch.flows.map(flowOf);
  const ends = flows.flatMap((flow) => [flow.from, flow.to]);
  const names = new Set([...(sketch.parties ?? []), ...ends]);
  const table = sketch.table ?? names.has(TABLE);
  names.delete(TABLE);
  names.delete(NOBODY);
  return {
    about: {
      title: "test",
      date: null,
      challenge: "",
      ambition: "",
      story: "",
      seenBy: { eyes: "file", setting: null, names: "" },
      yardstick: "",
      table: table ? { name: null } : null,
      unlisted: "none",
      lens: sketch.lens ?? "worth",
      fairness: sketch.fairness ?? "equal",
      precision: { sigma: 0.35, measured: true, lean: 0, tolerance: 1.25, ...sketch.precision },
    },
    parties: [...names].map(partyOf),
    resources: sketch.resources ?? [anything],
    flows,
    pieces: [],
    interests: [],
    cards: [],
    felt: [],
    symptoms: [],
    agreements: [],
    asked: [],
  };
}

function flowOf(sketch: Sketch, index: number): Flow {
  const flow: Flow = {
    id: `f${index + 1}`,
    from: "",
    to: "",
    resource: "r1",
    state: "actual",
    amount: null,
    cost: null,
    worth: null,
    reports: [],
    note: "",
    date: null,
  };
  if (!Array.isArray(sketch)) return { ...flow, ...(sketch as Partial<Flow>) };
  const [from, to, first, second] = sketch as readonly [string, string, number | null, number?];
  return second === undefined
    ? { ...flow, from, to, amount: first }
    : { ...flow, from, to, cost: first, worth: second };
}

const partyOf = (name: string): Party => ({
  id: name,
  code: name,
  name,
  shortName: null,
  kind: null,
  standing: "member",
  inside: null,
  people: [],
  capacity: {},
  size: null,
  stake: null,
  commitment: "",
  receivesNothing: null,
  bringsNothing: null,
  since: null,
  until: null,
});
