import type { Flow } from "../../domain/flow.ts";
import { reportOf } from "../../domain/hearing.ts";
import { NOBODY, type PartyId } from "../../domain/party.ts";

/** How many things are asked of each party in each turn: three each keep eight parties within 24 flows. */
export const MOST_NAMED = 3;

/** How many things a party named that it brings: what it gives to several alike, in the same words and as heavy, is one. */
export const thingsIn = (flows: readonly Flow[]): number =>
  new Set(flows.map((flow) => JSON.stringify([flow.resource, flow.note, reportOf(flow, "giver")?.cost]))).size;

interface Received {
  /** It named these itself. */
  readonly named: readonly Flow[];
  /** These are in the photo already, and it has not said what they are worth to it. */
  readonly toSee: readonly Flow[];
}

/** What flows to a party now, by whether the party itself was heard. */
export function received(flows: readonly Flow[], party: PartyId): Received {
  const mine = flows.filter((flow) => flow.to === party && flow.from !== party && flow.state === "actual");
  const heard = (flow: Flow): boolean => reportOf(flow, "receiver") !== null;
  return { named: mine.filter(heard), toSee: mine.filter((flow) => !heard(flow)) };
}

interface Brought {
  /** Others named these: the giver can say whether they are heavier or lighter than they are worth. */
  readonly byOthers: readonly Flow[];
  /** Only the giver named these. */
  readonly byItself: readonly Flow[];
  /** Given up, and nobody receives it. */
  readonly givenUp: readonly Flow[];
}

/** What a party gives now, by who named it. What stands in the photo without anybody heard counts as others'. */
export function brought(flows: readonly Flow[], party: PartyId): Brought {
  const mine = flows.filter((flow) => flow.from === party && flow.to !== party && flow.state === "actual");
  const onlyItself = (flow: Flow): boolean =>
    reportOf(flow, "giver") !== null && reportOf(flow, "receiver") === null && flow.worth === null;
  const reaches = mine.filter((flow) => flow.to !== NOBODY);
  return {
    byOthers: reaches.filter((flow) => !onlyItself(flow)),
    byItself: reaches.filter(onlyItself),
    givenUp: mine.filter((flow) => flow.to === NOBODY),
  };
}
