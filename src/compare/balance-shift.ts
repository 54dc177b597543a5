import { relativelyEqual } from "../domain/compare-sums.ts";
import { compareText } from "../domain/compare-text.ts";
import type { Endpoint, PartyId } from "../domain/party.ts";
import type { ResourceId } from "../domain/resource.ts";
import { difference } from "../measures/difference.ts";
import type { Evaluation } from "../measures/evaluate.ts";
import { logRatio, ratioSides } from "../measures/party/log-ratio.ts";
import { type OwnFlow, ownFlows, ownValue } from "./own-flows.ts";

/**
 * What had a part in it that a party's ratio is another than before. `flow`: what flows between it and another, at its own end.
 * `weight`: how many times a unit of a kind counts. `together`: at what ratio it would be even, which is that of all together, or
 * what a rule of fairness makes of it. `empty`: the small number that stands for a side on which nothing flows.
 */
export type ShiftPart = (
  | {
      readonly sort: "flow";
      readonly way: OwnFlow["way"];
      readonly other: Endpoint;
      readonly kind: ResourceId;
      /** Null where it is there and has no size. */
      readonly before: number | null;
      readonly after: number | null;
    }
  | { readonly sort: "weight"; readonly kind: ResourceId; readonly before: number; readonly after: number }
  | { readonly sort: "together"; readonly before: number; readonly after: number }
  | { readonly sort: "empty"; readonly way: OwnFlow["way"] }
) & {
  /** On the scale of `logRatio`; null where there is no ratio before or after. */
  readonly part: number | null;
};

/** How a party's ratio moved, and what moved it: the parts add up to `to − from`. The largest come first. */
export interface BalanceShift {
  readonly from: number | null;
  readonly to: number | null;
  readonly parts: readonly ShiftPart[];
}

/**
 * The shift of `logRatio` told apart by what moved it. The ratio is ln brings − ln takes − ln κ, and the logarithm of a sum is no sum, so each
 * change of a flow is divided by the logarithmic mean of the whole side before and after, L(a, b) = (b − a)/(ln b − ln a): then the parts add up
 * to the shift exactly, in no order of their own, and from after to before each is its opposite. Where a kind counts otherwise than before,
 * a flow's change is halfway between that at the old weight and that at the new, and what is left of it is the weight's.
 * Source: B. W. Ang 2004, doi 10.1016/S0301-4215(03)00076-4 (additive LMDI).
 *
 * Null where the party is not in both, or one of the two is a large list. Both are told by the same ids.
 */
export function balanceShift(before: Evaluation, after: Evaluation, party: PartyId): BalanceShift | null {
  const [was, is] = [sidesOf(before, party), sidesOf(after, party)];
  const [flowsThen, flowsNow] = [before.run.shared(ownFlows), after.run.shared(ownFlows)];
  if (was === null || is === null || flowsThen === null || flowsNow === null) return null;
  const scale =
    was.ratio === null || is.ratio === null
      ? null
      : { brings: perUnit(was, is, "brings"), takes: -perUnit(was, is, "takes") };
  const partOf = (way: OwnFlow["way"], change: number): number | null => scale && change * scale[way];
  const [rateThen, rateNow] = [rateOf(before), rateOf(after)];

  const parts: ShiftPart[] = [];
  const byWeight = new Map<ResourceId, { readonly before: number; readonly after: number; part: number | null }>();
  const [own, ownNow] = [flowsThen(party), flowsNow(party)];
  for (const { key, way, other, kind } of inOrder([...own.values(), ...ownNow.values()], before, after)) {
    const [then, now] = [own.get(key), ownNow.get(key)];
    const rates = [rateThen(kind) ?? rateNow(kind) ?? 1, rateNow(kind) ?? rateThen(kind) ?? 1] as const;
    const [value, valueNow] = [ownValue(then, rates[0]), ownValue(now, rates[1])];
    const change = difference(valueNow.sum, value.sum);
    const flowed = relativelyEqual(...rates) ? change : changeOfFlow(then, now, rates);
    if (flowed !== 0 || value.unsized !== valueNow.unsized)
      parts.push({
        sort: "flow",
        way,
        other,
        kind,
        before: shown(value),
        after: shown(valueNow),
        part: partOf(way, flowed),
      });
    if (change !== flowed) {
      const known = byWeight.get(kind) ?? { before: rates[0], after: rates[1], part: scale && 0 };
      byWeight.set(kind, { ...known, part: known.part === null ? null : known.part + partOf(way, change - flowed)! });
    }
  }
  for (const [kind, weight] of byWeight) parts.push({ sort: "weight", kind, ...weight });
  if (scale !== null) {
    for (const way of ["brings", "takes"] as const) {
      const change = difference(is.standsIn[way], was.standsIn[way]);
      if (change !== 0) parts.push({ sort: "empty", way, part: change * scale[way] });
    }
    if (!relativelyEqual(was.rate, is.rate))
      parts.push({ sort: "together", before: was.rate, after: is.rate, part: Math.log(was.rate) - Math.log(is.rate) });
  }
  return {
    from: was.ratio,
    to: is.ratio,
    parts: parts.sort((a, b) => Math.abs(b.part ?? 0) - Math.abs(a.part ?? 0)),
  };
}

/** Each once: what is brought first, by the others' places, and kinds as they are called. So the order of rows in a file changes nothing. */
function inOrder(own: readonly OwnFlow[], before: Evaluation, after: Evaluation): readonly OwnFlow[] {
  const place = (id: Endpoint): number =>
    after.indexOf.get(id) ?? after.ids.length + (before.indexOf.get(id) ?? before.ids.length);
  const kinds = new Map(
    [before, after].flatMap(({ run: { state } }) => state?.resources ?? []).map((kind) => [kind.id, kind]),
  );
  const called = (id: ResourceId): string => JSON.stringify([kinds.get(id)?.builtIn, kinds.get(id)?.name]);
  return [...new Map(own.map((one) => [one.key, one])).values()].sort(
    (a, b) =>
      compareText(a.way, b.way) ||
      place(a.other) - place(b.other) ||
      compareText(a.other, b.other) ||
      compareText(called(a.kind), called(b.kind)),
  );
}

interface Sides {
  readonly ratio: number | null;
  readonly rate: number;
  /** As the ratio has them, what is taken not yet times the rate. */
  readonly brings: number;
  readonly takes: number;
  /** What of them stands for nothing at all. */
  readonly standsIn: Readonly<Record<OwnFlow["way"], number>>;
}

function sidesOf({ ends, indexOf, run }: Evaluation, party: PartyId): Sides | null {
  const at = indexOf.get(party);
  if (at === undefined) return null;
  const [out, into, rate] = [ends.brings[at]!, ends.takes[at]!, ends.rates[at]!];
  const [brings, due] = ratioSides(out, into, rate, ends);
  const takes = due / rate;
  const ratio = run.column(logRatio)[at]!;
  return {
    ratio: Number.isNaN(ratio) ? null : ratio,
    rate,
    brings,
    takes,
    standsIn: { brings: out === 0 ? brings : 0, takes: into === 0 ? takes : 0 },
  };
}

/** 1/L(before, after) of a side. */
const perUnit = (was: Sides, is: Sides, way: OwnFlow["way"]): number => 1 / logarithmicMean(was[way], is[way]);

function logarithmicMean(a: number, b: number): number {
  const [low, high] = a < b ? [a, b] : [b, a];
  if (low === high) return low;
  // Near each other the two logarithms would cancel out.
  const logs = high < 2 * low ? Math.log1p((high - low) / low) : Math.log(high) - Math.log(low);
  return (high - low) / logs;
}

/** How many times a unit of a kind counts; undefined where the photo does not have it. */
function rateOf({ run: { state } }: Evaluation): (kind: ResourceId) => number | undefined {
  const rates = new Map(state?.resources.map(({ id, rate }) => [id, rate]));
  return (kind) => rates.get(kind);
}

/** What changed in a flow of a kind that counts otherwise now. What was only told in the new weight did not change. */
function changeOfFlow(
  then: OwnFlow | undefined,
  now: OwnFlow | undefined,
  [rate, rateNow]: readonly [number, number],
): number {
  const [was, is] = [ownValue(then, rate).sum, ownValue(now, rateNow).sum];
  if (relativelyEqual(was * rateNow, is * rate)) return 0;
  return (difference(ownValue(now, rate).sum, was) + difference(is, ownValue(then, rateNow).sum)) / 2;
}

const shown = ({ sum, unsized }: ReturnType<typeof ownValue>): number | null => (sum === 0 && unsized > 0 ? null : sum);
