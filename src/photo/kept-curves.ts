import type { Endpoint } from "../domain/party.ts";
import type { Language } from "../text/language.ts";
import { type Beside, CLEARANCE, roomOfCurves } from "./curvature.ts";
import { type DrawnFlow, inDrawnOrder } from "./drawn-flows.ts";
import { type Disc, sameDisc } from "./flow-shape.ts";
import { touches } from "./label-block.ts";
import type { Ellipse } from "./round-table.ts";
import type { Point, SceneFlow } from "./scene.ts";

/** The flows of a photo, and what they were worked out from. */
export interface Curves {
  readonly language: Language;
  readonly table: Ellipse;
  readonly coarseness: number;
  /** Between a flow and the discs that it joins. px */
  readonly gap: number;
  /** The parties', and the challenge's as the table's. */
  readonly discs: ReadonlyMap<Endpoint, Disc>;
  /** In drawn order. */
  readonly kept: readonly Curve[];
}

/** The two ends of a flow: their discs, and what they are called. */
export interface Ends {
  readonly from: Disc;
  readonly to: Disc;
  readonly giver: string;
  readonly receiver: string;
}

export interface Curve extends Ends {
  readonly beside: Beside;
  readonly flow: SceneFlow;
}

/** The curve before of each flow, for who asks for them in drawn order; undefined for a flow that is new. */
export function inStep(before: Curves | undefined): (flow: DrawnFlow) => Curve | undefined {
  const kept = before?.kept ?? [];
  let nth = 0;
  return (flow) => {
    for (; nth < kept.length; nth++) {
      const order = inDrawnOrder(kept[nth]!.flow, flow);
      if (order === 0) return kept[nth];
      if (order > 0) return undefined;
    }
    return undefined;
  };
}

/**
 * What of the curves before still holds: the curvature of a flow for which nothing has changed that it depends on, else
 * null. What an edit changes of the discs is mostly the size of two: only flows that could pass near those bend anew.
 */
export function keptCurvatures(
  before: Curves | undefined,
  now: Omit<Curves, "kept">,
): (curve: Curve | undefined, ends: Ends, beside: Beside) => number | null {
  if (before === undefined || before.coarseness !== now.coarseness || !sameTable(before.table, now.table))
    return () => null;
  const changed = changedDiscs(before.discs, now.discs);
  return (curve, { from, to }, beside) => {
    if (curve === undefined || !samePlace(curve.from, from) || !samePlace(curve.to, to)) return null;
    if (!sameBeside(curve.beside, beside)) return null;
    if (changed.length === 0) return curve.flow.curvature;
    const room = roomOfCurves(from, to);
    const stirred = changed.some(
      // one px more than could matter, so that rounding cannot
      ({ end, disc }) => end !== curve.flow.from && end !== curve.flow.to && touches(room, disc, CLEARANCE + 1),
    );
    return stirred ? null : curve.flow.curvature;
  };
}

/** Whether the flow before is drawn along the line that it would be now. */
export const sameLine = ({ flow, from, to }: Curve, ends: Ends, curvature: number, width: number): boolean =>
  flow.curvature === curvature && flow.width === width && sameDisc(from, ends.from) && sameDisc(to, ends.to);

/** Whether the flow before says what it would now. */
export const sameWords = ({ flow, giver, receiver }: Curve, now: DrawnFlow, ends: Ends): boolean =>
  flow.value === now.value &&
  flow.cost === now.cost &&
  flow.worth === now.worth &&
  giver === ends.giver &&
  receiver === ends.receiver &&
  flow.flows.length === now.flows.length &&
  flow.flows.every((id, at) => id === now.flows[at]);

/** Discs that came, went, moved, grew or shrank: as they are, and as they were. */
function changedDiscs(
  before: Curves["discs"],
  now: Curves["discs"],
): readonly { readonly end: Endpoint; readonly disc: Disc }[] {
  const changed: { end: Endpoint; disc: Disc }[] = [];
  for (const [end, disc] of now) {
    const old = before.get(end);
    if (old !== undefined && sameDisc(old, disc)) continue;
    changed.push({ end, disc });
    if (old !== undefined) changed.push({ end, disc: old });
  }
  for (const [end, disc] of before) if (!now.has(end)) changed.push({ end, disc });
  return changed;
}

const samePlace = (a: Point, b: Point): boolean => a.x === b.x && a.y === b.y;
const sameTable = (a: Ellipse, b: Ellipse): boolean => samePlace(a, b) && a.rx === b.rx && a.ry === b.ry;
export const sameBeside = (a: Beside, b: Beside): boolean =>
  a.back?.curvature === b.back?.curvature &&
  a.back?.apart === b.back?.apart &&
  a.same.length === b.same.length &&
  a.same.every((bend, at) => bend === b.same[at]);
