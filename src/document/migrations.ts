/** How a document of one version becomes one of the next: data in, data out, no types, since the old ones are gone. */
export interface Migration {
  readonly from: number;
  readonly to: number;
  /** What changed, for whoever reads the list. */
  readonly what: string;
  readonly migrate: (document: Readonly<Record<string, unknown>>) => Record<string, unknown>;
}

/** Numbered, in order, each from one version to the next. Version 1 is the first, so there is none yet. */
export const migrations: readonly Migration[] = [];

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
