import { flowValues } from "../domain/flow-values.ts";
import type { State } from "../domain/partnership.ts";
import { TABLE } from "../domain/party.ts";
import type { ResourceId } from "../domain/resource.ts";
import { netCirculation } from "../measures/circulating.ts";
import type { Evaluation, MeasuredState } from "../measures/evaluate.ts";
import { verdict } from "../measures/pair/verdict.ts";
import type { Language } from "../text/language.ts";
import { showing } from "../text/sections/showing.ts";
import { type Category, type Coloured, colouredBy } from "./category.ts";
import { kindCategories } from "./kind-categories.ts";
import type { SceneFlow } from "./scene.ts";
import type { FlowColourOf } from "./way-of-looking.ts";

/** What the arrows' colours stand for. What is not known has no colour. */
export function colourFlows(
  colour: Exclude<FlowColourOf, "plain">,
  flows: readonly SceneFlow[],
  { state, evaluation }: MeasuredState,
  language: Language,
): Coloured {
  const t = showing[language].flows;
  if (colour === "kind") {
    const kinds = largestKinds(state);
    return colouredBy(
      kindCategories(state, language),
      flows.flatMap((flow) => {
        const kind = kinds(flow);
        return kind === undefined ? [] : [[flow.id, kind] as const];
      }),
    );
  }
  const actual = flows.filter(({ state: of }) => of === "actual");
  if (colour === "one-way") {
    const categories = new Map<Lean, Category>([
      ["one-way", { ink: "res-rose", ...t.oneWay }],
      ["leaning", { ink: "res-violet", ...t.leaning }],
    ]);
    return colouredBy(
      categories,
      actual.map((flow) => [flow.id, leanOf(flow, evaluation)]),
    );
  }
  const categories = new Map<Return | null, Category>([
    ["pairs", { ink: "res-teal", ...t.pairs }],
    ["round", { ink: "res-violet", ...t.round }],
    ["not", { ink: "res-rose", ...t.not }],
  ]);
  return colouredBy(
    categories,
    actual.map((flow) => [flow.id, returnOf(flow, evaluation)]),
  );
}

/** The kind of which most goes, under each end's numbers together; the first of those that are alike. */
function largestKinds(state: State): (flow: SceneFlow) => ResourceId | undefined {
  const resources = new Map(state.resources.map((resource) => [resource.id, resource]));
  const byId = new Map(state.flows.map((flow) => [flow.id, flow]));
  return (drawn) => {
    const sums = new Map<ResourceId, number>();
    for (const id of drawn.flows) {
      const flow = byId.get(id);
      const resource = flow === undefined ? undefined : resources.get(flow.resource);
      if (flow === undefined || resource === undefined) continue;
      const values = flowValues(flow, resource);
      const sum = values.sized ? values.cost + values.worth : 0;
      sums.set(resource.id, (sums.get(resource.id) ?? 0) + sum);
    }
    return [...sums].reduce<readonly [ResourceId, number] | undefined>(
      (most, one) => (most === undefined || one[1] > most[1] ? one : most),
      undefined,
    )?.[0];
  };
}

type Lean = "one-way" | "leaning" | null;

/** Of a pair that clearly leans, the way that goes more (SPEC V18). The table is in no pair. */
function leanOf({ from, to }: SceneFlow, { run, indexOf }: Evaluation): Lean {
  const [giver, receiver] = [indexOf.get(from), indexOf.get(to)];
  if (giver === undefined || receiver === undefined) return null;
  const found = verdict.compute(run, Math.min(giver, receiver), Math.max(giver, receiver));
  const [lean, who] = (found ?? "").split(":");
  return who === (giver < receiver ? "first" : "second") ? (lean as Lean) : null;
}

type Return = "pairs" | "round" | "not";

/** What becomes of the largest part of a flow: it is answered directly, it comes round by way of others, or neither. */
function returnOf({ from, to }: SceneFlow, { graph, run, indexOf }: Evaluation): Return | null {
  const nodeOf = (end: string): number => indexOf.get(end) ?? (end === TABLE ? run.table : -1);
  const [giver, receiver] = [nodeOf(from), nodeOf(to)];
  const at = giver < 0 || receiver < 0 ? -1 : graph.indexOf(giver, receiver);
  if (at < 0) return null;
  const pairs = Math.min(graph.outWeights[at]!, graph.weight(receiver, giver));
  const { net, flow } = netCirculation(graph);
  const round = flow[net.indexOf(giver, receiver)] ?? 0;
  const not = graph.outWeights[at]! - pairs - round;
  return pairs >= round && pairs >= not ? "pairs" : round >= not ? "round" : "not";
}
