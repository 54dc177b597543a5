import { difference } from "./difference.ts";
import type { KindLeans } from "./kind-leans.ts";
import type { Run } from "./measure.ts";

/**
 * The factors m > 0 on one whole kind at which a party's side turns while all other kinds stay as they are, ascending.
 * Its side is the sign of brings − κ·takes, and κ = brings/takes of all follows the factor; times what all take that is
 *
 *   (B + m·b)(T' + m·t') − (B' + m·b')(T + m·t),
 *
 * b and t of this kind, B and T of the others, primed for all parties together: at most two factors, and one or none
 * where every flow has one weight. Under a chosen rule of fairness the ratio at which it is even is held as it is.
 */
export function turningPoints(
  { ends, fair }: Pick<Run, "ends" | "fair">,
  { kinds, allBring, allTake, brings, takes }: KindLeans,
  party: number,
  at: number,
): readonly number[] {
  const [b, t] = [brings(party, kinds[at]!), takes(party, kinds[at]!)];
  const [bAll, tAll] = [allBring[at]!, allTake[at]!];
  const [rest, restTaken] = [difference(ends.brings[party]!, b), difference(ends.takes[party]!, t)];
  const rate = ends.rates[party]!;
  if (fair !== null) return signChanges(0, difference(b, rate * t), difference(rest, rate * restTaken));
  const [restAll, restTakenAll] = [difference(ends.totalBrings, bAll), difference(ends.totalTakes, tAll)];
  return signChanges(
    difference(b * tAll, bAll * t),
    difference(b * restTakenAll + rest * tAll, bAll * restTaken + restAll * t),
    difference(rest * restTakenAll, restAll * restTaken),
  );
}

/** The places above 0 where ax² + bx + c changes its sign. */
function signChanges(a: number, b: number, c: number): readonly number[] {
  if (a === 0) return -c / b > 0 && b !== 0 ? [-c / b] : [];
  const discriminant = b * b - 4 * a * c;
  if (discriminant <= 0) return [];
  // Of b and the root the one that does not cancel.
  const q = -(b + (b < 0 ? -1 : 1) * Math.sqrt(discriminant)) / 2;
  return [q / a, c / q].filter((root) => root > 0).sort((x, y) => x - y);
}
