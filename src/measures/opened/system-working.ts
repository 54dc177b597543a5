import { type Endpoint, TABLE } from "../../domain/party.ts";
import type { SystemMeasureId } from "../registry.ts";
import { type Figures, made, type Opened, type Sum, sumOf, type Term, type Working } from "./working.ts";

type Make = (opened: Opened, value: number) => Working;

/** How a number of the whole came about, as drawn. One that is no sum has none: its formula says what is done. */
export function systemWorking(opened: Opened, id: SystemMeasureId): Working {
  const value = opened.evaluation.system[id];
  return (value === null ? undefined : workings[id]?.(opened, value)) ?? { sums: [], lines: [] };
}

const workings: Partial<Record<SystemMeasureId, Make>> = {
  total: (opened) => ({
    sums: [
      sumOf(
        "all-gives",
        nodes(opened, ({ graph }) => graph.outflow),
      ),
    ],
    lines: [],
  }),
  surplus: (opened, value) => {
    const { ends } = opened.evaluation;
    const takes = sumOf(
      "all-takes",
      parties(opened, (party) => ends.takes[party]!),
    );
    const brings = sumOf(
      "all-brings",
      parties(opened, (party) => ends.brings[party]!),
    );
    return { sums: [takes, brings], lines: [[takes.total, " − ", brings.total, " = ", value]] };
  },
  reciprocity: (opened, value) => {
    const { graph } = opened.evaluation;
    const terms: Term[] = [];
    for (let one = 0; one < graph.nodes; one++)
      for (let k = graph.outOffsets[one]!; k < graph.outOffsets[one + 1]!; k++) {
        const other = graph.targets[k]!;
        const [there, back] = [graph.outWeights[k]!, graph.weight(other, one)];
        if (other < one || back === 0) continue;
        const of = [endAt(opened, one), endAt(opened, other)] as const;
        terms.push(made(of, 2 * Math.min(there, back), "2 × min(", there, "; ", back, ")"));
      }
    return partOfAll(opened, sumOf("pairs-answered", terms), [], value);
  },
  imbalance: (opened, value) => {
    const { graph } = opened.evaluation;
    const terms = Array.from({ length: graph.nodes }, (_, node) => {
      const [out, into] = [graph.outflow(node), graph.inflow(node)];
      return made(endAt(opened, node), Math.abs(out - into), "abs(", out, " − ", into, ")");
    });
    return partOfAll(opened, sumOf("apart", terms.filter(some)), ["2 × "], value);
  },
  imbalanceNoiseFloor: ({ evaluation: { precision } }) => ({
    sums: [],
    lines: [["σ = ", precision.sigma], ...(precision.lean === 0 ? [] : [["σ_r = ", precision.lean]])],
  }),
  flowHierarchy: ({ evaluation: { graph } }, value) => ({
    sums: [],
    lines: [[value * graph.total, " / ", graph.total, " = ", value]],
  }),
  effectiveContributors: (opened, value) => equalShares(opened, "parts-given", opened.evaluation.graph.outflow, value),
  effectiveBeneficiaries: (opened, value) => equalShares(opened, "parts-taken", opened.evaluation.graph.inflow, value),
};

const some = ({ value }: Term): boolean => value > 0;
const endAt = ({ evaluation: { ids } }: Opened, node: number): Endpoint => ids[node] ?? TABLE;

const parties = ({ evaluation: { ids } }: Opened, value: (party: number) => number): readonly Term[] =>
  ids.map((of, party) => ({ of, value: value(party), kinds: [], figures: null })).filter(some);

function nodes(opened: Opened, row: (evaluation: Opened["evaluation"]) => (node: number) => number): readonly Term[] {
  const value = row(opened.evaluation);
  return Array.from({ length: opened.evaluation.graph.nodes }, (_, node) => ({
    of: endAt(opened, node),
    value: value(node),
    kinds: [],
    figures: null,
  })).filter(some);
}

const partOfAll = ({ evaluation: { graph } }: Opened, sum: Sum, twice: Figures, value: number): Working => ({
  sums: [sum],
  lines: [
    [
      sum.total,
      " / ",
      ...(twice.length === 0 ? [] : ["("]),
      ...twice,
      graph.total,
      ...(twice.length === 0 ? [] : [")"]),
      " = ",
      value,
    ],
  ],
});

/** Each party's part of the parties' sum, squared; 1 over their sum is as many equal ones as that amounts to. */
function equalShares(
  opened: Opened,
  of: "parts-given" | "parts-taken",
  row: (node: number) => number,
  value: number,
): Working {
  const all = opened.evaluation.ids.reduce((total, _, party) => total + row(party), 0);
  const terms = parties(opened, row).map((term) =>
    made(term.of, (term.value / all) ** 2, "(", term.value, " / ", all, ")²"),
  );
  const squares = sumOf(of, terms);
  return { sums: [squares], lines: [["1 / ", squares.total, " = ", value]] };
}
