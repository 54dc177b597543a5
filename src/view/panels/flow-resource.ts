import { newKinds } from "../../domain/create.ts";
import { type Edit, newId } from "../../domain/edit.ts";
import type { Partnership } from "../../domain/partnership.ts";
import type { ResourceId } from "../../domain/resource.ts";
import { sameName } from "../../domain/same-name.ts";
import { wordingOf } from "../../findings/wording.ts";
import { LANGUAGES } from "../../text/language.ts";

/** What a typed kind stands for, with the edits that make it so. */
export interface FlowResource {
  readonly resource: ResourceId;
  readonly edits: readonly Edit[];
}

/** A kind by its name, in either language; else a new one of the users' own. Null where nothing was typed. */
export function flowResource(partnership: Partnership, text: string): FlowResource | null {
  const name = text.trim();
  if (name === "") return null;
  const words = LANGUAGES.map((language) => wordingOf(partnership, language));
  const known = partnership.resources.find(({ id }) => words.some((said) => sameName(said.resource(id), name)));
  if (known !== undefined) return { resource: known.id, edits: [] };
  const id = newId(partnership, "resources");
  const added = newKinds(partnership.resources, [{ id, name }]);
  return { resource: id, edits: added.map((record) => ({ type: "add", collection: "resources", record })) };
}
