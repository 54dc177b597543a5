import { applyAll } from "../domain/edit.ts";
import type { Flow } from "../domain/flow.ts";
import type { Partnership } from "../domain/partnership.ts";
import type { PartyId } from "../domain/party.ts";
import { piecesAtTable } from "../domain/piece.ts";
import { type Evaluation, evaluate } from "../measures/evaluate.ts";
import { awayForAWhile } from "./away-for-a-while.ts";

/** What one of the others takes and brings, now and while a party is away. */
export interface Hit {
  readonly party: PartyId;
  readonly takes: readonly [now: number, then: number];
  readonly brings: readonly [now: number, then: number];
  /** Which part of what it takes is gone then: 0 to 1. */
  readonly lost: number;
}

/** What pauses while a party is away for a while, and who notices. The leader's alone. */
export interface AwayEffects {
  readonly after: Partnership;
  /** Actual flows to and from it. */
  readonly flows: readonly Flow[];
  /** Pieces that it alone holds, and those that others hold too, by their ids. */
  readonly paused: readonly string[];
  readonly shared: readonly string[];
  /** Who takes or brings less: who loses the largest part first, then the most, then in the order of the parties. */
  readonly hit: readonly Hit[];
}

/** `evaluation`: of the partnership as it is. */
export function awayEffects(partnership: Partnership, evaluation: Evaluation, party: PartyId): AwayEffects {
  const edits = awayForAWhile.edits(partnership, { party });
  const applied = applyAll(partnership, edits);
  const after = applied.ok ? applied.value.partnership : partnership;
  const gone = new Set(edits.flatMap((edit) => (edit.type === "remove" ? [edit.id] : [])));
  const held = piecesAtTable(partnership).filter(({ holders }) => holders.includes(party));
  const then = evaluate(after, { lens: evaluation.lens });
  const hit = partnership.parties.flatMap(({ id }): Hit[] => {
    if (id === party) return [];
    const [was, is] = [evaluation.of(id), then.of(id)];
    const takes = [was.takes ?? 0, is.takes ?? 0] as const;
    const brings = [was.brings ?? 0, is.brings ?? 0] as const;
    if (takes[0] === takes[1] && brings[0] === brings[1]) return [];
    return [{ party: id, takes, brings, lost: takes[0] === 0 ? 0 : 1 - takes[1] / takes[0] }];
  });
  return {
    after,
    flows: partnership.flows.filter(({ id }) => gone.has(id)),
    paused: held.filter(({ holders }) => holders.length === 1).map(({ id }) => id),
    shared: held.filter(({ holders }) => holders.length > 1).map(({ id }) => id),
    hit: hit.sort((a, b) => b.lost - a.lost || b.takes[0] - b.takes[1] - (a.takes[0] - a.takes[1])),
  };
}
