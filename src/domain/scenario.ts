import type { Partnership, Snapshot } from "./partnership.ts";

/** What a scenario begins from: a photo that was taken, or one of the present, of which partnership. */
export interface Origin {
  readonly of: Pick<Partnership, "id" | "successions">;
  readonly photo: Omit<Snapshot, "id">;
}

/**
 * A copy to try something in: a partnership of its own, in which the photo it came from is kept as its only photo. So it is
 * compared with that photo as any present is with any photo, and records keep their ids.
 */
export function scenarioOf(
  { of, photo }: Origin,
  { id, title }: { readonly id: string; readonly title: string },
): Partnership {
  const { date, state } = photo;
  return {
    ...state,
    about: { ...state.about, title, date },
    id,
    form: null,
    scenario: { of: of.id },
    successions: of.successions,
    trials: [],
    guide: [],
    snapshots: [{ ...photo, id: "t1" }],
  };
}
