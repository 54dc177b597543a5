import type { State } from "../src/domain/partnership.ts";
import type { ExampleFlow, WorkedExample } from "../src/measures/measure.ts";
import { buildState, type Sketch } from "./build-state.ts";

/** The partnership that a measure's worked example is about: every kind at rate 1. */
export function exampleState({ flows, capacity = {} }: Pick<WorkedExample, "flows" | "capacity">): State {
  const kinds = new Set([...flows.map(kindOf), ...Object.values(capacity).flatMap(Object.keys)]);
  const state = buildState({
    flows: flows.map(sketchOf),
    resources: [...kinds].map((id) => ({ id, builtIn: null, name: id, unit: null, rate: 1, colour: null })),
  });
  return {
    ...state,
    parties: state.parties.map((party) => ({ ...party, capacity: capacity[party.id] ?? {} })),
  };
}

const kindOf = (flow: ExampleFlow): string => ("length" in flow ? "r1" : (flow.kind ?? "r1"));

function sketchOf(flow: ExampleFlow): Sketch {
  if ("length" in flow) return flow;
  const { from, to, weight, giver, receiver } = flow;
  const report = (by: "giver" | "receiver", amount: number | undefined) =>
    amount === undefined ? [] : [{ by, amount, cost: null, worth: null, date: null }];
  return {
    from,
    to,
    resource: kindOf(flow),
    amount: weight ?? null,
    reports: [...report("giver", giver), ...report("receiver", receiver)],
  };
}
