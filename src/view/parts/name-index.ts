import { plainName } from "../../domain/same-name.ts";

type Named = { readonly id: string; readonly name: string };

/** Who is called what, in whatever case and spacing, for many names in a row: each is found without looking at all. */
export interface NameIndex {
  /** Who is called exactly so, else the first who is called so for a reader. */
  readonly find: (name: string) => string | undefined;
  /** Whether somebody else is called so. */
  readonly isOthers: (name: string, id: string) => boolean;
  /** A name that comes, or another name for who is there. */
  readonly call: (named: Named) => void;
}

export function nameIndex(all: readonly Named[]): NameIndex {
  const names = new Map<string, string>();
  const called = new Map<string, Set<string>>();
  const call = ({ id, name }: Named): void => {
    const before = names.get(id);
    if (before !== undefined) called.get(plainName(before))?.delete(id);
    names.set(id, name);
    const plain = plainName(name);
    const ids = called.get(plain) ?? new Set();
    called.set(plain, ids.add(id));
  };
  all.forEach(call);
  return {
    find: (name) => {
      const ids = [...(called.get(plainName(name)) ?? [])];
      return ids.find((id) => names.get(id) === name.trim()) ?? ids[0];
    },
    isOthers: (name, id) => [...(called.get(plainName(name)) ?? [])].some((other) => other !== id),
    call,
  };
}
