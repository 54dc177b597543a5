import { countedFlows } from "../domain/counted-flows.ts";
import { FILE_PRECISION } from "../domain/create.ts";
import type { Partnership, State } from "../domain/partnership.ts";
import type { PartyId } from "../domain/party.ts";
import type { FlowList } from "../formats/flow-list.ts";
import { type Evaluation, evaluateArrays } from "../measures/evaluate.ts";
import type { Measure } from "../measures/measure.ts";
import { allMeasures } from "../measures/registry.ts";
import type { Language } from "../text/language.ts";
import { type DescribedFinding, describeFindings } from "./describe-findings.ts";
import type { Options } from "./options.ts";
import { lookOf, type Photo, photoOf } from "./photo.ts";

/** The numbers of a file, and what is said beside them: of a partnership, or of a large list of flows alone. */
export interface Measured extends Pick<Photo, "evaluation" | "codeOf" | "nameOf"> {
  /** Null for a list. */
  readonly state: State | null;
  readonly title: string;
  /** What the table is called, where it has a name. */
  readonly tableName: string | null;
  /** How many flows there are, as they are counted in words; `notYet`: how many of them are hoped for or agreed. */
  readonly flows: { readonly all: number; readonly notYet: number };
  /** What stands out. Null for a list: patterns are looked for in a partnership. */
  readonly findings: ((language: Language) => readonly DescribedFinding[]) | null;
}

export function ofPartnership(partnership: Partnership, options: Options): Measured {
  const photo = photoOf(partnership, options);
  return {
    ...photo,
    title: partnership.about.title,
    tableName: partnership.about.table?.name ?? null,
    flows: flowsOf(partnership),
    findings: (language) => describeFindings(photo, language),
  };
}

export function flowsOf(state: State): Measured["flows"] {
  const flows = countedFlows(state);
  return { all: flows.length, notYet: flows.filter((flow) => flow.state !== "actual").length };
}

export function ofList({ arrays, names, tableName }: FlowList, file: string, options: Options): Measured {
  const { precision, ...look } = lookOf(options);
  const evaluation = evaluateArrays(arrays, {
    lens: "worth",
    ...look,
    precision: { ...FILE_PRECISION, ...precision },
    state: null,
  });
  return {
    evaluation,
    state: null,
    codeOf: (id) => id,
    nameOf: names === arrays.ids ? (id) => id : (id: PartyId) => names[arrays.indexOf.get(id) ?? -1] ?? id,
    title: file.replace(/^.*[/\\]/, "").replace(/\.[^.]*$/, ""),
    tableName,
    flows: { all: arrays.cost.reduce((count, value) => count + (value === 0 ? 0 : 1), 0), notYet: 0 },
    findings: null,
  };
}

/** The measures of which the work is beyond their limit: left out, unless all were asked for. */
export const beyondLimit = ({ ids, graph }: Evaluation): readonly Measure[] =>
  allMeasures.filter(({ limit }) => limit !== undefined && ids.length * graph.edges > limit);
