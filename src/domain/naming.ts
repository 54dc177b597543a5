import type { Flow, Report } from "./flow.ts";
import { reportOf } from "./hearing.ts";
import { isParty, type Party, type PartyId, saidNothing } from "./party.ts";
import { tellers } from "./told.ts";

/** How many flows are named, by whom. A size need not be known. */
export interface Named {
  /** By who gives, by who receives, by both of them, by either. */
  readonly giver: number;
  readonly receiver: number;
  readonly both: number;
  readonly either: number;
}

/** Who names what, of the flows between parties that were both heard: who was not heard at all has overlooked nothing. */
export interface Naming {
  readonly whole: Named;
  /** Of what a party gives, and of what it gets. */
  readonly gives: ReadonlyMap<PartyId, Named>;
  readonly gets: ReadonlyMap<PartyId, Named>;
  /** Per two parties, both ways together, in the order in which they are met. */
  readonly pairs: readonly { readonly parties: readonly [PartyId, PartyId]; readonly named: Named }[];
  /** Brought, and not yet seen by who receives; received, and not named by who gives. */
  readonly notSeen: readonly Flow[];
  readonly notNamed: readonly Flow[];
}

/** Counts who names what of the flows that there are now. A party that was asked and named nothing was heard too. */
export function namingOf(flows: readonly Flow[], parties: readonly Party[]): Naming {
  const heard = new Set([...tellers(flows), ...parties.filter(saidNothing).map(({ id }) => id)]);
  const between = flows.filter(
    ({ from, to, state }) =>
      state === "actual" && from !== to && isParty(from) && isParty(to) && heard.has(from) && heard.has(to),
  );
  const by = (keyOf: (flow: Flow) => string): Map<string, Flow[]> => {
    const groups = new Map<string, Flow[]>();
    for (const flow of between) groups.set(keyOf(flow), [...(groups.get(keyOf(flow)) ?? []), flow]);
    return groups;
  };
  const counted = (groups: ReadonlyMap<string, readonly Flow[]>): ReadonlyMap<string, Named> =>
    new Map([...groups].map(([key, some]) => [key, count(some)]));
  return {
    whole: count(between),
    gives: counted(by(({ from }) => from)),
    gets: counted(by(({ to }) => to)),
    pairs: [...by(({ from, to }) => JSON.stringify([from, to].sort())).values()].map((some) => ({
      parties: [some[0]!.from, some[0]!.to] as const,
      named: count(some),
    })),
    notSeen: between.filter((flow) => names(flow, "giver") && !names(flow, "receiver")),
    notNamed: between.filter((flow) => names(flow, "receiver") && !names(flow, "giver")),
  };
}

function count(flows: readonly Flow[]): Named {
  const those = (which: (flow: Flow) => boolean): number => flows.filter(which).length;
  const [giver, receiver] = [(flow: Flow) => names(flow, "giver"), (flow: Flow) => names(flow, "receiver")];
  return {
    giver: those(giver),
    receiver: those(receiver),
    both: those((flow) => giver(flow) && receiver(flow)),
    either: those((flow) => giver(flow) || receiver(flow)),
  };
}

/** Whether an end names a flow. Who says 0, and nothing else, was asked and names nothing. */
function names(flow: Flow, by: Report["by"]): boolean {
  const word = reportOf(flow, by);
  if (word === null) return false;
  const numbers = [word.amount, word.cost, word.worth].filter((number) => number !== null);
  return numbers.length === 0 || numbers.some((number) => number > 0);
}

/** Named by both ends, of what either names: 1 where all is seen alike. Null where there is nothing to compare. */
export const namedAlike = ({ both, either }: Named): number | null => (either === 0 ? null : both / either);
