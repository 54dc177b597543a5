import type { PartyId } from "../domain/party.ts";

/** A party as it is named from outside: by its id in the file, else by its name. */
interface Called {
  readonly id: PartyId;
  readonly code: string | null;
  readonly name: string;
}

/** Undefined where there is nobody of that id or name, or several. */
export function partyCalled(parties: readonly Called[], name: string): PartyId | undefined {
  const byCode = parties.filter(({ code }) => code === name);
  const [party, another] = byCode.length > 0 ? byCode : parties.filter((one) => one.name === name);
  return another === undefined ? party?.id : undefined;
}
