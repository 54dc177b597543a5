import type { Assumption } from "../../domain/assumption.ts";
import type { Partnership } from "../../domain/partnership.ts";
import type { PartyColumns, SystemMeasureId } from "../../measures/registry.ts";

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
  readonly assumptions: readonly Assumption[];
}
