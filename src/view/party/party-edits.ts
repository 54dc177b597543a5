import { newFlow } from "../../domain/create.ts";
import { type Edit, newId } from "../../domain/edit.ts";
import type { Partnership } from "../../domain/partnership.ts";
import { NOBODY, type Party, type PartyId } from "../../domain/party.ts";
import type { ResourceId } from "../../domain/resource.ts";

/** What it has to give of a kind, or that nobody knows (null): then it is not there. */
export const withCapacity = (
  { capacity }: Pick<Party, "capacity">,
  resource: ResourceId,
  amount: number | null,
): Party["capacity"] => {
  const { [resource]: _before, ...others } = capacity;
  return amount === null ? others : { ...others, [resource]: amount };
};

/** Something given up that nobody receives: how heavy it is, or null where that is not known. */
export function givingUp(
  partnership: Partnership,
  party: PartyId,
  given: { readonly resource: ResourceId; readonly note: string; readonly cost: number | null; readonly date: string },
): Edit {
  const id = newId(partnership, "flows");
  return { type: "add", collection: "flows", record: newFlow({ id, from: party, to: NOBODY, ...given }) };
}

/** The words for organisations that are in use, each once. */
export const kindsOfParties = ({ parties }: Partnership): readonly string[] => [
  ...new Set(parties.flatMap(({ kind }) => (kind === null || kind.trim() === "" ? [] : [kind]))),
];
