import type { Edit } from "../../domain/edit.ts";
import type { Partnership } from "../../domain/partnership.ts";
import type { Endpoint } from "../../domain/party.ts";
import type { ResourceId } from "../../domain/resource.ts";
import { newEnd } from "../panels/flow-end.ts";
import { flowResource } from "../panels/flow-resource.ts";
import { nameIndex } from "../parts/name-index.ts";

/** Parties and kinds by name, of which new ones are added once, however often they are named. */
export interface NameBook {
  readonly edits: readonly Edit[];
  /** Null where nothing is named. */
  readonly end: (text: string) => Endpoint | null;
  readonly kind: (text: string) => ResourceId | null;
  readonly newParties: readonly string[];
  readonly newKinds: readonly string[];
}

export function nameBook(partnership: Partnership): NameBook {
  const edits: Edit[] = [];
  const newParties: string[] = [];
  const newKinds: string[] = [];
  const parties = nameIndex(partnership.parties);
  const ends = new Map<string, Endpoint | null>();
  const kinds = new Map<string, ResourceId | null>();
  // What is new stands beside what was there for the names that follow.
  let known = partnership;
  const find = <T>(found: Map<string, T | null>, text: string, look: () => T | null): T | null => {
    const before = found.get(text);
    if (before !== undefined) return before;
    const result = look();
    found.set(text, result);
    return result;
  };
  const take = (edit: Edit): void => {
    edits.push(edit);
    if (edit.type === "about") known = { ...known, about: { ...known.about, ...edit.fields } };
    if (edit.type !== "add") return;
    if (edit.collection === "parties") {
      known = { ...known, parties: [...known.parties, edit.record] };
      parties.call(edit.record);
      newParties.push(edit.record.name);
    }
    if (edit.collection === "resources") {
      known = { ...known, resources: [...known.resources, edit.record] };
      newKinds.push(edit.record.name ?? "");
    }
  };
  return {
    edits,
    newParties,
    newKinds,
    end: (text) =>
      find(ends, text, () => {
        if (text.trim() === "") return null;
        const party = parties.find(text);
        if (party !== undefined) return party;
        const { end, edits } = newEnd(known, text);
        edits.forEach(take);
        return end;
      }),
    kind: (text) =>
      find(kinds, text, () => {
        const found = flowResource(known, text);
        found?.edits.forEach(take);
        return found?.resource ?? null;
      }),
  };
}
