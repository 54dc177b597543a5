import type { Flow } from "../../domain/flow.ts";
import { flowValues } from "../../domain/flow-values.ts";
import { notYetSeen } from "../../domain/hearing.ts";
import type { State } from "../../domain/partnership.ts";
import { type Party, saidNothing } from "../../domain/party.ts";
import { brought, received } from "./named.ts";

interface Gathered {
  /** What flows now. */
  readonly actual: readonly Flow[];
  /** How many of them the other end has not seen yet, and how many have no number. */
  readonly unseen: number;
  readonly unsized: number;
  /** Of those who speak: who named nothing yet, and did not say either that there is nothing to name. */
  readonly silent: readonly Party[];
  /** Who said that nothing comes in; that nothing is brought, and of whom nobody else named anything. */
  readonly receivesNothing: readonly Party[];
  readonly bringsNothing: readonly Party[];
}

/** How far the round is. */
export function gathered({ flows, resources }: State, speaking: readonly Party[]): Gathered {
  const rates = new Map(resources.map((resource) => [resource.id, resource]));
  const actual = flows.filter(({ state }) => state === "actual");
  return {
    actual,
    unseen: actual.filter(notYetSeen).length,
    unsized: actual.filter((flow) => !flowValues(flow, rates.get(flow.resource) ?? { rate: 1 }).sized).length,
    silent: speaking.filter((party) => {
      const { byItself, givenUp } = brought(flows, party.id);
      return !saidNothing(party) && received(flows, party.id).named.length + byItself.length + givenUp.length === 0;
    }),
    receivesNothing: speaking.filter(
      (party) => party.receivesNothing !== null && received(flows, party.id).named.length === 0,
    ),
    bringsNothing: speaking.filter((party) => {
      const { byOthers, byItself } = brought(flows, party.id);
      return party.bringsNothing !== null && byOthers.length + byItself.length === 0;
    }),
  };
}
