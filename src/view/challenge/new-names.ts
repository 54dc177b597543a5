import { newParty } from "../../domain/create.ts";
import { type Edit, newId } from "../../domain/edit.ts";
import type { Partnership } from "../../domain/partnership.ts";
import type { Standing } from "../../domain/party.ts";
import { sameName } from "../../domain/same-name.ts";

/** The edits for names that are new, each once, and the names that are there already. */
export interface NewNames {
  readonly edits: readonly Edit[];
  readonly there: readonly string[];
}

export const newParties = (partnership: Partnership, names: readonly string[], standing: Standing): NewNames =>
  newNames(partnership, "parties", names, (id, name) => ({
    type: "add",
    collection: "parties",
    record: newParty({ id, name, standing }),
  }));

export const newPieces = (partnership: Partnership, names: readonly string[]): NewNames =>
  newNames(partnership, "pieces", names, (id, name) => ({
    type: "add",
    collection: "pieces",
    record: { id, name, holders: [] },
  }));

function newNames(
  partnership: Partnership,
  collection: "parties" | "pieces",
  names: readonly string[],
  add: (id: string, name: string) => Edit,
): NewNames {
  const known = partnership[collection].map(({ name }) => name);
  const ids: string[] = [];
  const edits: Edit[] = [];
  const there: string[] = [];
  for (const name of names) {
    if (known.some((other) => sameName(other, name))) {
      there.push(name);
      continue;
    }
    const id = newId(partnership, collection, ids);
    ids.push(id);
    known.push(name);
    edits.push(add(id, name));
  }
  return { edits, there };
}
