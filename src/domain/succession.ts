import type { PartyId } from "./party.ts";

/**
 * Who became whom between two photos, as the leader said: one party under another name (one to one), several that went
 * on as one (a merger), or one that went on as several (a split). Who stays may stand on both sides. The ids are those of
 * any photo, so who stands in none any more does no harm.
 */
export interface Succession {
  readonly id: string;
  readonly from: readonly PartyId[];
  readonly to: readonly PartyId[];
  /** YYYY-MM-DD of the photo in which it shows; null where that has no date. */
  readonly date: string | null;
  /** False: these are others, however much they look alike; it is not asked again. */
  readonly holds: boolean;
}
