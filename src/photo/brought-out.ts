import type { PartyId } from "../domain/party.ts";
import { componentsOf } from "../measures/components.ts";
import type { Evaluation } from "../measures/evaluate.ts";
import type { Brought, SceneFlow } from "./scene.ts";
import type { Standpoint } from "./way-of-looking.ts";

/** What is brought out of the flows that are drawn, and with whom. */
export function broughtOut(flows: readonly SceneFlow[], from: Standpoint, evaluation: Evaluation): Brought {
  const [party, parties, isMeant] = meant(from, evaluation);
  const lit = flows.filter(isMeant);
  return {
    party,
    flows: new Set(lit.map(({ id }) => id)),
    parties: new Set([...parties, ...lit.flatMap(({ from: giver, to }) => [giver, to])]),
  };
}

type Meant = readonly [
  party: PartyId | null,
  parties: readonly PartyId[],
  isMeant: (flow: Pick<SceneFlow, "from" | "to" | "flows">) => boolean,
];

function meant(from: Standpoint, evaluation: Evaluation): Meant {
  if (from.sort === "seat") {
    const { party } = from;
    return [party, [party, ...circleOf(party, evaluation)], (flow) => flow.from === party || flow.to === party];
  }
  if (from.sort === "pair") {
    const [one, other] = from.parties;
    return [
      one,
      from.parties,
      ({ from: giver, to }) => (giver === one && to === other) || (giver === other && to === one),
    ];
  }
  const { parties, flows } = from.finding;
  const named = new Set<string>(parties);
  const own = new Set(flows);
  // a finding that names no flows is about what goes between its parties
  return [
    null,
    parties,
    flows.length > 0
      ? (flow) => flow.flows.some((id) => own.has(id))
      : ({ from: giver, to }) => named.has(giver) && named.has(to),
  ];
}

/** Who is in a circle with a party: what it gives can come back to it by way of them. The table passes nothing round. */
export function circleOf(party: PartyId, { graph, ids, indexOf }: Evaluation): readonly PartyId[] {
  const { of } = componentsOf(graph, ids.length);
  const own = of[indexOf.get(party) ?? -1];
  return own === undefined ? [] : ids.filter((id, at) => id !== party && of[at] === own);
}
