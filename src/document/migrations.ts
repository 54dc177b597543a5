import { isObject } from "./json-value.ts";

/** How a document of one version becomes one of the next: data in, data out, no types, since the old ones are gone. */
export interface Migration {
  readonly from: number;
  readonly to: number;
  /** What changed, for whoever reads the list. */
  readonly what: string;
  readonly migrate: (document: Readonly<Record<string, unknown>>) => Record<string, unknown>;
}

/** Numbered, in order, each from one version to the next. */
export const migrations: readonly Migration[] = [
  {
    from: 1,
    to: 2,
    what: "The precision says whether reports of both ends measure σ. Version 1 knew only the stated σ, and keeps it.",
    migrate: (document) => inEachState(document, stated),
  },
  {
    from: 2,
    to: 3,
    what: "A kind has a colour. The users' own kinds get one here, the same in every photo that they stand in.",
    migrate: (document) => {
      const own = new Map<unknown, string>();
      return inEachState(document, (state) => coloured(state, own));
    },
  },
  {
    from: 3,
    to: 4,
    what: "A document can be the form of one party. None was before.",
    migrate: (document) => ({ ...document }),
  },
  {
    from: 4,
    to: 5,
    what: "A party can be a part of another, as a person is of an organisation. None was before.",
    migrate: (document) => ({ ...document }),
  },
  {
    from: 5,
    to: 6,
    what: "It is kept who became whom between photos: under another name, merged, split. None was before.",
    migrate: (document) => ({ ...document }),
  },
  {
    from: 6,
    to: 7,
    what: "A document can be a copy to try something in, of another. None was before.",
    migrate: (document) => ({ ...document }),
  },
  {
    from: 7,
    to: 8,
    what: "It is noted which parties were asked for their own voice, and what came of it. None was before.",
    migrate: (document) => ({ ...document }),
  },
  {
    from: 8,
    to: 9,
    what: "It is kept what could help, as the leader tries it: steps in chains. None was before.",
    migrate: (document) => ({ ...document }),
  },
  {
    from: 9,
    to: 10,
    what: "A state says by which rule give and take are held against each other. Before it was one rule for all.",
    migrate: (document) => ({ ...document }),
  },
  {
    from: 10,
    to: 11,
    what: "It is kept what was changed about the questions of the conversation. Nothing was before.",
    migrate: (document) => ({ ...document }),
  },
  {
    from: 11,
    to: 12,
    what: "It is kept of a party that it said to receive nothing, or to bring nothing. No party had said so before.",
    migrate: (document) => ({ ...document }),
  },
];

type Json = Readonly<Record<string, unknown>>;

/** The document with its present state changed, and then the state in every photo. */
function inEachState(document: Json, change: (state: Json) => Record<string, unknown>): Record<string, unknown> {
  const { snapshots } = document;
  const present = change(document);
  if (!Array.isArray(snapshots)) return present;
  const inPhoto = (photo: unknown): unknown =>
    isObject(photo) && isObject(photo.state) ? { ...photo, state: change(photo.state) } : photo;
  return { ...present, snapshots: snapshots.map(inPhoto) };
}

/** A state whose σ stays what it states; one that states none begins as any other. */
function stated(state: Json): Record<string, unknown> {
  const { about } = state;
  if (!isObject(about) || !isObject(about.precision)) return { ...state };
  return { ...state, about: { ...about, precision: { ...about.precision, measured: false } } };
}

/** What version 3 gives to kinds that are not built in: first those that no built-in kind has. */
const COLOURS_OF_3 = ["indigo", "olive", "moss", "grey", "gold", "green", "violet", "rose", "slate", "teal", "ochre"];

/** A state whose own kinds have a colour each, in the order in which they are met. `own`: those met before. */
function coloured(state: Json, own: Map<unknown, string>): Record<string, unknown> {
  const { resources } = state;
  if (!Array.isArray(resources)) return { ...state };
  const colourOf = (id: unknown): string => {
    const colour = own.get(id) ?? COLOURS_OF_3[own.size % COLOURS_OF_3.length]!;
    own.set(id, colour);
    return colour;
  };
  const isOwn = (kind: unknown): kind is Json => isObject(kind) && (kind.builtIn ?? null) === null;
  return {
    ...state,
    resources: resources.map((kind) => (isOwn(kind) ? { colour: colourOf(kind.id), ...kind } : kind)),
  };
}

/**
 * The document in version `to`, by every migration on the way. Throws where the chain has a gap: that is a migration
 * forgotten, not a fault of the file.
 */
export function migrate(
  document: Readonly<Record<string, unknown>>,
  from: number,
  to: number,
  chain: readonly Migration[] = migrations,
): Readonly<Record<string, unknown>> {
  let current = document;
  for (let version = from; version < to; ) {
    const step = chain.find((migration) => migration.from === version);
    if (step === undefined) throw new Error(`no migration from version ${version}`);
    current = { ...step.migrate(current), version: step.to };
    version = step.to;
  }
  return current;
}
