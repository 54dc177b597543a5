import type { State } from "../domain/partnership.ts";
import { NOBODY, TABLE } from "../domain/party.ts";
import { kindName, kindWithin } from "../text/kind-name.ts";
import type { Language } from "../text/language.ts";
import { messages } from "../text/messages.ts";
import { countText, listText, valueText } from "../text/numbers.ts";
import type { Wording } from "./pattern.ts";

/**
 * The names and numbers of a state, as texts show them. Names, never ids: asking for who or what is not in the state
 * throws.
 */
export function wordingOf(state: State, language: Language): Wording {
  const { common } = messages[language];
  const parties = new Map(state.parties.map((party) => [party.id, party.name]));
  const byId = new Map(state.resources.map((resource) => [resource.id, resource]));
  const pieces = new Map(state.pieces.map((piece) => [piece.id, piece.name]));
  const known = <T>(map: ReadonlyMap<string, T>, id: string): T => {
    const found = map.get(id);
    if (found === undefined) throw new Error(`no name for ${id}`);
    return found;
  };
  return {
    language,
    name: (id) =>
      id === TABLE ? (state.about.table?.name ?? common.table) : id === NOBODY ? common.nobody : known(parties, id),
    resource: (id) => kindName(known(byId, id), language),
    kind: (id) => kindWithin(known(byId, id), language),
    unit: (id) => byId.get(id)?.unit ?? null,
    builtIn: (id) => byId.get(id)?.builtIn ?? null,
    piece: (id) => known(pieces, id),
    list: (items, most = 3) =>
      listText(
        language,
        items.length <= most ? items : [...items.slice(0, most), common.more(valueText(language, items.length - most))],
      ),
    count: (n) => countText(language, n),
    value: (n) => valueText(language, n),
  };
}
