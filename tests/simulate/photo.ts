import type { Precision, State } from "../../src/domain/partnership.ts";
import type { Random } from "../../src/domain/random.ts";
import { normal, type TrueFlow } from "../../src/lessons/fair-network.ts";
import { buildState, type Sketch } from "../build-state.ts";

/** How reports err: each by σ on its own, and all of one giver together by its lean σ_r. */
export type Errors = Pick<Precision, "sigma" | "lean">;

/** The photo that is taken of what truly flows: each flow as its giver reports it. */
export function photoOf(flows: readonly TrueFlow[], { sigma, lean }: Errors, random: Random): State {
  const parties = flows.reduce((most, { from, to }) => Math.max(most, from + 1, to + 1), 0);
  const leans = Float64Array.from({ length: parties }, () => Math.exp(lean * normal(random)));
  return buildState({
    parties: Array.from({ length: parties }, (_, party) => nameOf(party)),
    flows: flows.map(
      ({ from, to, weight }): Sketch => [
        nameOf(from),
        nameOf(to),
        weight * leans[from]! * Math.exp(sigma * normal(random)),
      ],
    ),
    precision: { sigma, lean },
  });
}

/** Names that stand in the order of their numbers. */
export const nameOf = (party: number): string => `p${String(party).padStart(3, "0")}`;
