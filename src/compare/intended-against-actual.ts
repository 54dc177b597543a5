import { relativelyEqual } from "../domain/compare-sums.ts";
import { compareText } from "../domain/compare-text.ts";
import type { Flow, FlowState } from "../domain/flow.ts";
import { flowValues, weightUnder } from "../domain/flow-values.ts";
import type { Lens, State } from "../domain/partnership.ts";
import { type Endpoint, isParty, type PartyId } from "../domain/party.ts";
import type { ResourceId } from "../domain/resource.ts";
import type { MeasuredState } from "../measures/evaluate.ts";
import { isBeyond } from "../measures/verdict.ts";
import { criticalChange } from "./changed.ts";

export type Intended = Exclude<FlowState, "actual">;

/** How far what was meant has come: it is there, it is on its way, nothing moved, or that is not known. */
export type Come = "actual" | "partly" | "not-yet" | "unknown";

/** What was hoped for or agreed of one kind between two, in one photo, beside what flows there in a later one. */
export interface IntendedFlow {
  readonly from: Endpoint;
  readonly to: Endpoint;
  readonly resource: ResourceId;
  readonly intended: Intended;
  /** How much was meant to flow in all, under the lens; null where nobody said. */
  readonly wanted: number | null;
  /** What flowed then, and what flows later; null where that is not known. */
  readonly before: number | null;
  readonly after: number | null;
  /** What flows later less what was wanted: negative while it falls short. */
  readonly gap: number | null;
  readonly come: Come;
  /** Whether the gap is more than the estimate of what flows explains; null without a gap. */
  readonly clear: boolean | null;
}

/** What is meant to come from a party and to it, over flows of which both sides are known, beside what does. */
export interface IntendedOfParty {
  readonly id: PartyId;
  readonly intended: Intended;
  readonly gives: { readonly wanted: number; readonly actual: number; readonly gap: number };
  readonly gets: { readonly wanted: number; readonly actual: number; readonly gap: number };
}

interface Sum {
  /** Of what has a size. */
  readonly value: number;
  /** Weight × error share, of the same. */
  readonly error: number;
  readonly unsized: boolean;
}

/**
 * Every flow that is hoped for or agreed in a photo, against what flows in a later one, or in the same. An intended flow is
 * the level that is meant, not something on top: who gives 4 and agrees to 16 gives 16 when it is done. Less than there was
 * may be meant too.
 */
export function intendedAgainstActual(before: MeasuredState, after: MeasuredState): readonly IntendedFlow[] {
  const { lens } = after.evaluation;
  const wanted = sums(before.state, lens, ({ state }) => state !== "actual");
  if (wanted.size === 0) return [];
  const then = sums(before.state, lens, isActual);
  const now = sums(after.state, lens, isActual);
  const zStar = criticalChange("flows", wanted.size);
  const { sigma, lean } = after.evaluation.precision;
  return [...wanted.values()]
    .map(({ flow: { from, to, resource, state }, sum }): IntendedFlow => {
      const key = keyOf({ from, to, resource, state: "actual" });
      const was = known(then.get(key)?.sum, before.state, from, to);
      const found = now.get(key)?.sum;
      const is = known(found, after.state, from, to);
      const target = sum.unsized ? null : sum.value;
      const gap = target === null || is === null ? null : relativelyEqual(is, target) ? 0 : is - target;
      const error =
        found === undefined || found.value === 0 ? 0 : Math.hypot((sigma * found.error) / found.value, lean);
      return {
        from,
        to,
        resource,
        intended: state as Intended,
        wanted: target,
        before: was,
        after: is,
        gap,
        come: comeOf(target, was, is, found),
        clear: gap === null ? null : gap !== 0 && isGapClear(target!, is!, zStar * error),
      };
    })
    .sort(inOrder(before));
}

/** The gaps of each party, in the order of ids. What has no size, or is not known, is in none. */
export function intendedByParty(flows: readonly IntendedFlow[]): readonly IntendedOfParty[] {
  const rows = new Map<string, { id: PartyId; intended: Intended; of: [IntendedFlow[], IntendedFlow[]] }>();
  for (const flow of flows)
    for (const [side, id] of [flow.from, flow.to].entries()) {
      if (flow.gap === null || !isParty(id)) continue;
      const key = `${flow.intended} ${id}`;
      const row = rows.get(key) ?? { id, intended: flow.intended, of: [[], []] };
      row.of[side]!.push(flow);
      rows.set(key, row);
    }
  const total = (some: readonly IntendedFlow[]) => {
    const add = (of: "wanted" | "after" | "gap"): number => some.reduce((sum, flow) => sum + (flow[of] ?? 0), 0);
    return { wanted: add("wanted"), actual: add("after"), gap: add("gap") };
  };
  return [...rows.values()].map(({ id, intended, of: [gives, gets] }) => ({
    id,
    intended,
    gives: total(gives),
    gets: total(gets),
  }));
}

const isActual = ({ state }: Flow): boolean => state === "actual";

type Key = Pick<Flow, "from" | "to" | "resource" | "state">;
const keyOf = ({ from, to, resource, state }: Key): string => JSON.stringify([from, to, resource, state]);

function sums(state: State, lens: Lens, isWanted: (flow: Flow) => boolean) {
  const kinds = new Map(state.resources.map((resource) => [resource.id, resource]));
  const found = new Map<string, { readonly flow: Key; readonly sum: Sum }>();
  for (const flow of state.flows) {
    if (flow.from === flow.to || !isWanted(flow)) continue;
    const values = flowValues(flow, kinds.get(flow.resource)!);
    const { value, error, unsized } = found.get(keyOf(flow))?.sum ?? { value: 0, error: 0, unsized: false };
    const { cost, worth, costError, worthError } = values;
    const sum = {
      value: value + (values.sized ? weightUnder(lens, values) : 0),
      error: error + (values.sized ? weightUnder(lens, { cost: cost * costError, worth: worth * worthError }) : 0),
      unsized: unsized || !values.sized,
    };
    found.set(keyOf(flow), { flow, sum });
  }
  return found;
}

/** What flows, where all of it is known: it has a size, or that nothing flows is known (SPEC N4, V13). */
function known(sum: Sum | undefined, { about, parties }: State, from: Endpoint, to: Endpoint): number | null {
  if (sum !== undefined) return sum.unsized ? null : sum.value;
  const isGone = [from, to].some((end) => isParty(end) && parties.every(({ id }) => id !== end));
  return isGone || about.unlisted === "none" ? 0 : null;
}

function comeOf(wanted: number | null, was: number | null, is: number | null, found: Sum | undefined): Come {
  if (wanted === null) return found !== undefined && (found.unsized || found.value > 0) ? "actual" : none(is);
  const isLess = was !== null && was > wanted && !relativelyEqual(was, wanted);
  // Part of a sum may be enough already.
  const least = is ?? found?.value ?? 0;
  if (is !== null && relativelyEqual(is, wanted)) return "actual";
  if (isLess)
    return is === null
      ? "unknown"
      : is < wanted
        ? "actual"
        : is < was && !relativelyEqual(is, was)
          ? "partly"
          : "not-yet";
  if (least >= wanted && (is !== null || wanted > 0)) return "actual";
  if (is === null) return "unknown";
  return is > (was ?? 0) && !relativelyEqual(is, was ?? 0) ? "partly" : "not-yet";
}

const none = (is: number | null): Come => (is === null ? "unknown" : "not-yet");

/** Nothing against something, either way, is no matter of estimates. */
const isGapClear = (wanted: number, is: number, reach: number): boolean =>
  wanted === 0 || is === 0 || isBeyond(Math.abs(Math.log(is) - Math.log(wanted)), reach);

/** Agreed first; then by who gives and who gets in the order of ids, the table and nobody behind them; then by kind. */
function inOrder({ evaluation, state }: MeasuredState): (a: IntendedFlow, b: IntendedFlow) => number {
  const at = (end: Endpoint): number => evaluation.indexOf.get(end) ?? evaluation.ids.length;
  const kind = new Map(state.resources.map(({ id, builtIn, name }) => [id, builtIn ?? name ?? id]));
  return (a, b) =>
    compareText(a.intended, b.intended) ||
    at(a.from) - at(b.from) ||
    at(a.to) - at(b.to) ||
    compareText(a.from, b.from) ||
    compareText(a.to, b.to) ||
    compareText(kind.get(a.resource)!, kind.get(b.resource)!);
}
