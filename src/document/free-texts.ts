import type { About, Collection, Records } from "../domain/partnership.ts";

/**
 * How a field is treated where names are replaced. `kept`: it names nobody (ids, dates, numbers, words of a fixed list).
 * `text`: what somebody typed, in which names may stand. `own`: it is a name or holds some, and has a rule of its own.
 */
export type Treatment = "kept" | "text" | "own";

/** Every field stands here: a new one does not compile until it is said what it may hold. */
export const TREATMENT: { readonly about: Readonly<Record<keyof About, Treatment>> } & {
  readonly [C in Collection]: Readonly<Record<keyof Records[C], Treatment>>;
} = {
  about: {
    title: "text",
    date: "kept",
    challenge: "text",
    ambition: "text",
    story: "text",
    seenBy: "own",
    yardstick: "text",
    table: "own",
    unlisted: "kept",
    lens: "kept",
    fairness: "kept",
    precision: "kept",
  },
  parties: {
    id: "kept",
    code: "own",
    name: "own",
    shortName: "own",
    kind: "text",
    standing: "kept",
    inside: "kept",
    people: "own",
    capacity: "kept",
    size: "kept",
    stake: "kept",
    commitment: "text",
    receivesNothing: "kept",
    bringsNothing: "kept",
    since: "kept",
    until: "kept",
  },
  resources: { id: "kept", builtIn: "kept", name: "text", unit: "text", rate: "kept", colour: "kept" },
  flows: {
    id: "kept",
    from: "kept",
    to: "kept",
    resource: "kept",
    state: "kept",
    amount: "kept",
    cost: "kept",
    worth: "kept",
    reports: "kept",
    note: "text",
    date: "kept",
  },
  pieces: { id: "kept", name: "text", holders: "kept" },
  interests: { id: "kept", party: "kept", person: "kept", nature: "kept", openness: "kept", text: "text" },
  cards: { id: "kept", party: "kept", sort: "kept", openness: "kept", text: "text", acknowledgedBy: "kept" },
  felt: { id: "kept", of: "kept", by: "kept", ratio: "kept", date: "kept" },
  symptoms: {
    id: "kept",
    sort: "text",
    text: "text",
    date: "kept",
    parties: "kept",
    flows: "kept",
    openness: "kept",
  },
  agreements: { id: "kept", text: "text", parties: "kept", flows: "kept", made: "kept", due: "kept", done: "kept" },
  successions: { id: "kept", from: "kept", to: "kept", date: "kept", holds: "kept" },
  trials: { id: "kept", title: "text", steps: "own" },
  guide: { id: "kept", part: "kept", asks: "kept", parties: "kept", words: "text", place: "kept", out: "kept" },
  asked: {
    id: "kept",
    party: "kept",
    how: "kept",
    form: "kept",
    date: "kept",
    answered: "kept",
    partial: "kept",
    withheld: "kept",
  },
  snapshots: { id: "kept", title: "text", date: "kept", note: "text", state: "own" },
};
