import type { PartyId } from "../domain/party.ts";
import type { Language } from "../text/language.ts";
import { cli } from "../text/sections/cli.ts";
import { nearNames } from "./near-names.ts";

/** A party as it is named from outside: by its id in the file, else by its name. */
interface Called {
  readonly id: PartyId;
  readonly code: string | null;
  readonly name: string;
}

/** Undefined where there is nobody of that id or name, or several. */
export function partyCalled(parties: readonly Called[], name: string): PartyId | undefined {
  const [party, another] = allCalled(parties, name);
  return another === undefined ? party?.id : undefined;
}

/** Why nobody is meant by that name: several are called so, or none is, with who may have been meant. */
export const whyNobody = (parties: readonly Called[], name: string, language: Language): string =>
  allCalled(parties, name).length > 1
    ? cli[language].severalParties(name)
    : cli[language].noSuchParty(
        name,
        nearNames(
          name,
          parties.map((party) => party.name),
        ),
      );

function allCalled(parties: readonly Called[], name: string): readonly Called[] {
  const byCode = parties.filter(({ code }) => code === name);
  return byCode.length > 0 ? byCode : parties.filter((one) => one.name === name);
}
