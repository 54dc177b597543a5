import type { Edit } from "../../domain/edit.ts";
import { newId } from "../../domain/edit.ts";
import { ownFeelings } from "../../domain/felt-balance.ts";
import type { Partnership } from "../../domain/partnership.ts";
import type { PartyId } from "../../domain/party.ts";

/** What a party can say of its give and take, on the log scale of the photo: what it brings over what it takes. */
export const FELT_CHOICES = [
  { key: "bringsFour", ratio: 4 },
  { key: "bringsDouble", ratio: 2 },
  { key: "bringsMore", ratio: 1.5 },
  { key: "even", ratio: 1 },
  { key: "takesMore", ratio: 1 / 1.5 },
  { key: "takesDouble", ratio: 1 / 2 },
  { key: "takesFour", ratio: 1 / 4 },
] as const;
export type FeltChoice = (typeof FELT_CHOICES)[number]["key"];

/** The choice that a ratio comes nearest to, as factors. */
export function choiceOf(ratio: number): FeltChoice {
  const off = (choice: (typeof FELT_CHOICES)[number]): number => Math.abs(Math.log(ratio / choice.ratio));
  return FELT_CHOICES.reduce((a, b) => (off(b) < off(a) ? b : a)).key;
}

/**
 * A party's own word on how it feels: a second one of this meeting replaces the first. Null = it does not know: then
 * what it said in this meeting goes.
 */
export function feltEdits(
  partnership: Partnership,
  party: PartyId,
  choice: FeltChoice | null,
  { began, today }: { readonly began: string; readonly today: string },
): readonly Edit[] {
  const own = ownFeelings(partnership.felt).get(party);
  const before = own?.date != null && own.date >= began ? own : undefined;
  if (choice === null) return before === undefined ? [] : [{ type: "remove", collection: "felt", id: before.id }];
  const ratio = FELT_CHOICES.find(({ key }) => key === choice)?.ratio ?? 1;
  if (before !== undefined)
    return before.ratio === ratio
      ? []
      : [{ type: "change", collection: "felt", id: before.id, fields: { ratio, date: today } }];
  const record = { id: newId(partnership, "felt"), of: party, by: party, ratio, date: today };
  return [{ type: "add", collection: "felt", record }];
}
