import { builtInResources, newKinds } from "../../domain/create.ts";
import { type Edit, newId } from "../../domain/edit.ts";
import type { Partnership } from "../../domain/partnership.ts";
import { BUILT_IN_RESOURCES, type ResourceId } from "../../domain/resource.ts";
import { sameName } from "../../domain/same-name.ts";
import { wordingOf } from "../../findings/wording.ts";
import { LANGUAGES } from "../../text/language.ts";
import { messages } from "../../text/messages.ts";

/** The kind that is called so already, in either language, or null. `self`: the kind that is being renamed. */
export function takenKind(partnership: Partnership, text: string, self: ResourceId | null): ResourceId | null {
  const words = LANGUAGES.map((language) => wordingOf(partnership, language));
  const isCalled = (id: ResourceId): boolean => words.some((said) => sameName(said.resource(id), text));
  return partnership.resources.find(({ id }) => id !== self && isCalled(id))?.id ?? null;
}

/** A kind of this name: the built-in one where it was taken away and is called so, else one of the users' own. */
export function addingKind(partnership: Partnership, text: string): Edit {
  const name = text.trim();
  const builtIn = BUILT_IN_RESOURCES.find(
    (one) =>
      partnership.resources.every(({ id, builtIn: there }) => id !== one && there !== one) &&
      LANGUAGES.some((language) => sameName(messages[language].common.resources[one], name)),
  );
  const record =
    builtIn === undefined
      ? newKinds(partnership.resources, [{ id: newId(partnership, "resources"), name }])[0]!
      : builtInResources.find((usual) => usual.builtIn === builtIn)!;
  return { type: "add", collection: "resources", record };
}

export interface KindUse {
  readonly flows: number;
  /** Parties that said how much of it they have. */
  readonly capacities: number;
}

export const kindUse = ({ flows, parties }: Partnership, kind: ResourceId): KindUse => ({
  flows: flows.filter(({ resource }) => resource === kind).length,
  capacities: parties.filter(({ capacity }) => Object.hasOwn(capacity, kind)).length,
});

/** Takes a kind away; what flows of it becomes one of another kind first, in the same step. */
export const removingKind = (partnership: Partnership, kind: ResourceId, to: ResourceId | null): readonly Edit[] => [
  ...partnership.flows.flatMap(({ id, resource }): readonly Edit[] =>
    resource === kind && to !== null ? [{ type: "change", collection: "flows", id, fields: { resource: to } }] : [],
  ),
  { type: "remove", collection: "resources", id: kind },
];
