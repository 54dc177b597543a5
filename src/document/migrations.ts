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
    migrate: (document) => {
      const { snapshots } = document;
      const photos = (all: readonly unknown[]): unknown[] =>
        all.map((photo) =>
          isObject(photo) && isObject(photo.state) ? { ...photo, state: stated(photo.state) } : photo,
        );
      return { ...stated(document), ...(Array.isArray(snapshots) ? { snapshots: photos(snapshots) } : {}) };
    },
  },
];

/** A state whose σ stays what it states; one that states none begins as any other. */
function stated(state: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { about } = state;
  if (!isObject(about) || !isObject(about.precision)) return { ...state };
  return { ...state, about: { ...about, precision: { ...about.precision, measured: false } } };
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
