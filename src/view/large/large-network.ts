import type { Assumption } from "../../domain/assumption.ts";
import type { Partnership } from "../../domain/partnership.ts";
import type { FlowGraph } from "../../graph/flow-graph.ts";
import type { PartyColumns, SystemMeasureId } from "../../measures/registry.ts";
import type { Verdict } from "../../measures/verdict.ts";

/** A network too large to edit, to look at: plain data, worked out in a worker. By party index unless it says otherwise. */
export interface LargeNetwork {
  readonly title: string;
  readonly parties: number;
  readonly flows: number;
  readonly names: readonly string[];
  /** Indices of the parties, the one through which most flows first. */
  readonly bySize: Uint32Array;
  readonly columns: Pick<PartyColumns, "brings" | "takes" | "balance" | "verdict">;
  readonly system: Readonly<Record<SystemMeasureId, number | null>>;
  /** Ids of the measures that would have taken too long. */
  readonly leftOut: readonly string[];
  /** Ids of the system measures whose value is only an upper bound. */
  readonly bounds: readonly string[];
  readonly withinNoise: boolean;
  /** The largest parties with the flows between them: what the photo shows. */
  readonly largest: Partnership;
  /** How much of all that flows runs between these. */
  readonly share: number;
  readonly groups: LargeGroups;
  /** How many parties each verdict has. */
  readonly verdicts: { readonly [V in Verdict]?: number };
  readonly assumptions: readonly Assumption[];
  /** Who gives to whom, by party index; the table, where there is one, comes after all parties. */
  readonly rows: Pick<FlowGraph, "outOffsets" | "targets" | "outWeights" | "inOffsets" | "sources" | "inWeights">;
}

/** Groups of parties within which more flows than between them. */
export interface LargeGroups {
  /** How many of at least two parties there are. */
  readonly count: number;
  /** The largest groups, as parties named by the one through which most flows, with what flows between them. */
  readonly largest: Partnership;
  /** Beside the parties of `largest`: the place among all parties of the one that names it, how many parties each group has, and what part of all that flows from, to and in it stays in it. */
  readonly leads: readonly number[];
  /** By party index: which of `largest` it is in; −1 for none of them. */
  readonly of: Int32Array;
  readonly sizes: readonly number[];
  readonly staying: readonly number[];
  /** How many parties are in the groups that are drawn; and what part of all flow runs within them, and between them. */
  readonly parties: number;
  readonly shareInside: number;
  readonly shareBetween: number;
}
