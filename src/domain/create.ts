import type { Flow } from "./flow.ts";
import { kindColours } from "./kind-colours.ts";
import type { About, Partnership, Precision, State } from "./partnership.ts";
import type { Party } from "./party.ts";
import { BUILT_IN_RESOURCES, type Resource } from "./resource.ts";

/** What estimates in a file are taken to be: a factor 1.4 off, no lean of one reporter (DESIGN §5). */
export const FILE_PRECISION: Precision = { sigma: 0.35, measured: true, lean: 0, tolerance: 1.25 };

/** What is typed at the table: rougher, and one mouth states both ends until both have confirmed (DESIGN §5). */
export const EDITOR_PRECISION: Precision = { sigma: 0.4, measured: true, lean: 0.3, tolerance: 1.25 };

export const emptyAbout: About = {
  title: "",
  date: null,
  challenge: "",
  ambition: "",
  story: "",
  seenBy: { eyes: "group", setting: null, names: "" },
  yardstick: "",
  table: null,
  unlisted: "unknown",
  lens: "worth",
  fairness: "equal",
  precision: EDITOR_PRECISION,
};

export const builtInResources: readonly Resource[] = BUILT_IN_RESOURCES.map((builtIn) => ({
  id: builtIn,
  builtIn,
  name: null,
  unit: null,
  rate: 1,
  colour: null,
}));

/** Kinds of the users' own, each in a colour that those before it leave free. It keeps that colour when they go. */
export function newKinds(before: readonly Resource[], given: readonly Pick<Resource, "id" | "name">[]): Resource[] {
  const kinds = given.map((one): Resource => ({ builtIn: null, unit: null, rate: 1, colour: null, ...one }));
  const colours = kindColours([...before, ...kinds]);
  return kinds.map((kind) => ({ ...kind, colour: colours.get(kind.id) ?? null }));
}

/**
 * A partnership with nothing in it but the built-in kinds, each at rate 1, and the precision of the editor. `id` is any
 * text but an empty one; `about` what is said of it so far.
 */
export function emptyPartnership(given: { readonly id: string; readonly about?: Partial<About> }): Partnership {
  const state: State = {
    about: { ...emptyAbout, ...given.about },
    parties: [],
    resources: builtInResources,
    flows: [],
    pieces: [],
    interests: [],
    cards: [],
    felt: [],
    symptoms: [],
    agreements: [],
    asked: [],
  };
  return partnershipOfState(state, given.id);
}

/** A partnership that is one state and nothing beside it: no photo, nothing tried, no question of its own. */
export const partnershipOfState = (state: State, id: string): Partnership => ({
  ...state,
  id,
  form: null,
  scenario: null,
  successions: [],
  trials: [],
  guide: [],
  snapshots: [],
});

/**
 * A party of which nothing is known yet but what is given: a member. Its id is for whoever makes it to choose
 * (`newId`).
 */
export const newParty = (given: Pick<Party, "id" | "name"> & Partial<Party>): Party => ({
  code: null,
  shortName: null,
  kind: null,
  standing: "member",
  inside: null,
  people: [],
  capacity: {},
  size: null,
  stake: null,
  commitment: "",
  receivesNothing: null,
  bringsNothing: null,
  since: null,
  until: null,
  ...given,
});

/**
 * An actual flow that nobody has sized yet, but for what is given. `from` and `to` are ids of parties, `TABLE`, or
 * (`to`) `NOBODY`.
 */
export const newFlow = (given: Pick<Flow, "id" | "from" | "to" | "resource"> & Partial<Flow>): Flow => ({
  state: "actual",
  amount: null,
  cost: null,
  worth: null,
  reports: [],
  note: "",
  date: null,
  ...given,
});
