import type { Partnership, State } from "./partnership.ts";

/** The present state by itself: what a photo freezes. Its lists are the very same, so that nothing is copied. */
export function frozen(partnership: Partnership): State {
  const {
    id: _,
    form: __,
    scenario: ___,
    successions: ____,
    trials: _____,
    guide: ______,
    snapshots: _______,
    ...state
  } = partnership;
  return state;
}
