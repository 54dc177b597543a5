import { closeSync, openSync, readSync } from "node:fs";
import { FILE_PRECISION } from "../../src/domain/create.ts";
import { flowList } from "../../src/formats/flow-list.ts";
import { isNotPlain, plainFlowsReader } from "../../src/formats/plain-flows.ts";
import { type Evaluation, evaluateArrays } from "../../src/measures/evaluate.ts";
import type { PartyMeasureId, SystemMeasureId } from "../../src/measures/registry.ts";
import { strongComponents } from "../../src/solve/strong-components.ts";
import { type Phases, phasesOf } from "./phases.ts";

/** From the file to a graph in compressed rows, both ways, as the measures run on it. */
function load(file: string): Evaluation {
  const reader = plainFlowsReader();
  const piece = new Uint8Array(1 << 20);
  const opened = openSync(file, "r");
  for (let read = readSync(opened, piece); read > 0; read = readSync(opened, piece)) reader.take(piece.slice(0, read));
  closeSync(opened);
  const flows = reader.finish();
  const list = isNotPlain(flows) ? null : flowList(flows, null);
  if (list === null) throw new Error("the file is not plain");
  return evaluateArrays(list.arrays, { lens: "worth", precision: FILE_PRECISION, state: null, unlimited: true });
}

const SUMS: readonly PartyMeasureId[] = [
  "brings",
  "takes",
  "net",
  "balance",
  "logRatio",
  "reciprocatedGiving",
  "reciprocatedTaking",
  "sourceConcentration",
  "topSource",
  "topSourceShare",
  "netPower",
];
const SYSTEM: readonly SystemMeasureId[] = [
  "reciprocity",
  "imbalance",
  "effectiveContributors",
  "effectiveBeneficiaries",
];

export const ownPhases = (file: string, runs: number, circulating: boolean): Phases =>
  phasesOf(runs, () => load(file), {
    "strong components": ({ graph }) => strongComponents(graph.nodes, graph.outOffsets, graph.targets),
    "sums, reciprocity, sources": ({ party, system }) => [SUMS.map((id) => party[id]), SYSTEM.map((id) => system[id])],
    "trophic levels": ({ party }) => party.trophicLevel,
    ...(circulating ? { "maximum circulation": ({ system }: Evaluation) => system.circulation } : {}),
  });
