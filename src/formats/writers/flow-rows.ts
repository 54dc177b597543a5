import type { Flow } from "../../domain/flow.ts";
import { amountOf, flowValues } from "../../domain/flow-values.ts";
import type { State } from "../../domain/partnership.ts";
import type { Endpoint } from "../../domain/party.ts";
import type { Resource } from "../../domain/resource.ts";
import { kindName } from "../../text/kind-name.ts";
import { exportTexts } from "../../text/sections/export-tables.ts";
import type { Exported, OutTable } from "./exported.ts";
import { partyKeys } from "./party-keys.ts";

/** A flow as a file tells of it: what it counts for here is what it counts for there. */
export interface OutFlow {
  readonly flow: Flow;
  readonly from: Endpoint;
  readonly to: Endpoint;
  readonly source: string;
  readonly target: string;
  readonly kind: string;
  readonly amount: number | null;
  readonly cost: number | null;
  readonly worth: number | null;
}

/** Every flow, in the order of the partnership. */
export function flowsOut({ state, language }: Pick<Exported, "state" | "language">): readonly OutFlow[] {
  const keyOf = partyKeys(state);
  const kinds = new Map(state.resources.map((resource) => [resource.id, resource]));
  return state.flows.map((flow): OutFlow => {
    const resource = kinds.get(flow.resource);
    return {
      flow,
      from: flow.from,
      to: flow.to,
      source: keyOf(flow.from),
      target: keyOf(flow.to),
      kind: resource === undefined ? "" : kindName(resource, language),
      ...numbersOf(flow, resource ?? { rate: 1 }),
    };
  });
}

/** Its own numbers, where these are all; else what both reports and the rate make of them, so that the sums stay what they are. */
function numbersOf(flow: Flow, resource: Pick<Resource, "rate">): Pick<OutFlow, "amount" | "cost" | "worth"> {
  const { amount, cost, worth, reports } = flow;
  if (reports.length === 0 && resource.rate === 1) return { amount, cost, worth };
  const values = flowValues(flow, resource);
  return {
    amount: amountOf(flow),
    cost: values.sized ? values.cost : null,
    worth: values.sized ? values.worth : null,
  };
}

/** The list of flows. */
export function flowTable(exported: Pick<Exported, "state" | "language">): OutTable {
  const { sheets, flows: t, states } = exportTexts[exported.language];
  return {
    name: sheets.flows,
    columns: [
      { id: "source", title: t.source, sort: "text" },
      { id: "target", title: t.target, sort: "text" },
      { id: "resource", title: t.resource, sort: "text" },
      { id: "state", title: t.state, sort: "text" },
      { id: "amount", title: t.amount, sort: "number" },
      { id: "cost", title: t.cost, sort: "number" },
      { id: "worth", title: t.worth, sort: "number" },
      { id: "date", title: t.date, sort: "date" },
      { id: "note", title: t.note, sort: "text" },
    ],
    rows: flowsOut(exported).map(({ flow, source, target, kind, amount, cost, worth }) => [
      source,
      target,
      kind,
      states[flow.state],
      amount,
      cost,
      worth,
      flow.date,
      flow.note,
    ]),
  };
}

/** Whether anything reaches nobody: then nobody stands in the list of parties. */
export const reachesNobody = ({ flows }: Pick<State, "flows">): boolean => flows.some(({ to }) => to === "nobody");
