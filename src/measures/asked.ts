import type { Flow } from "../domain/flow.ts";
import { flowValues } from "../domain/flow-values.ts";
import { counts } from "../graph/flow-arrays.ts";
import type { Run } from "./measure.ts";

/** What is known of what one party gives another: how much (0 counts), that something goes, or nothing. */
export type Asked = "sized" | "unsized" | "not-asked";

/**
 * What was asked, way by way. A way that is not listed was asked where unlisted means none, and where its receiver said that
 * it receives nothing, or its giver that it brings nothing. For flows without a state
 * that is so too; there only its ends are known of a flow without a size, and either way between two such may be it.
 */
export function waysAsked({ state, resources, arrays, unsized }: Run): (from: number, to: number) => Asked {
  if (state === null) return (from, to) => (unsized[from] === 1 && unsized[to] === 1 ? "unsized" : "sized");
  const listed = new Map<string, Asked>();
  const index = ({ from, to }: Flow): string | null => {
    const [source, target] = [arrays.indexOf.get(from), arrays.indexOf.get(to)];
    return source === undefined || target === undefined ? null : `${source} ${target}`;
  };
  for (const flow of state.flows) {
    const way = index(flow);
    if (way === null || !counts(flow, resources)) continue;
    const sized = flowValues(flow, { rate: 1 }).sized && listed.get(way) !== "unsized";
    listed.set(way, sized ? "sized" : "unsized");
  }
  const saying = (side: "receivesNothing" | "bringsNothing"): ReadonlySet<number | undefined> =>
    new Set(state.parties.flatMap((party) => (party[side] === null ? [] : [arrays.indexOf.get(party.id)])));
  const [receivesNothing, bringsNothing] = [saying("receivesNothing"), saying("bringsNothing")];
  const unlisted = (from: number, to: number): Asked =>
    state.about.unlisted === "none" || receivesNothing.has(to) || bringsNothing.has(from) ? "sized" : "not-asked";
  return (from, to) => listed.get(`${from} ${to}`) ?? unlisted(from, to);
}
