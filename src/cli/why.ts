import { balanceShift, type ShiftPart } from "../compare/balance-shift.ts";
import type { PartyDifference } from "../compare/party-differences.ts";
import { shiftedParties } from "../compare/shifted-parties.ts";
import { whyShifted } from "../compare/why-shifted.ts";
import type { PartyId } from "../domain/party.ts";
import type { Language } from "../text/language.ts";
import { kindIn, statesOf } from "./intended.ts";
import type { naming, Picture } from "./pictures.ts";

/**
 * For `compare --json`: why a party's balance is another, and the parts that add up to the shift of its `logRatio`; null of whom it is
 * not. None where one of the two is a large list.
 */
export function whyJson(
  pictures: readonly [Picture, Picture],
  parties: readonly PartyDifference[],
  { codeOf }: ReturnType<typeof naming>,
  language: Language,
) {
  const states = statesOf(pictures);
  if (states === null) return null;
  const kind = kindIn(states, language);
  const [before, after] = pictures.map(({ evaluation }) => evaluation) as [
    Picture["evaluation"],
    Picture["evaluation"],
  ];
  const shifted = new Set(shiftedParties(before, after, parties).map(({ id }) => id));
  const told = (part: ShiftPart) => {
    if (part.sort === "flow") return { ...part, other: codeOf(part.other), kind: kind(part.kind) };
    return part.sort === "weight" ? { ...part, kind: kind(part.kind) } : part;
  };
  return (party: PartyId) => {
    const shift = shifted.has(party) ? balanceShift(before, after, party) : null;
    if (shift === null) return null;
    return { because: whyShifted(before, after, party, shift)?.because ?? null, parts: shift.parts.map(told) };
  };
}
