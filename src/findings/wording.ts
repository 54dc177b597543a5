import type { State } from "../domain/partnership.ts";
import { NOBODY, TABLE } from "../domain/party.ts";
import type { Language } from "../text/language.ts";
import { messages } from "../text/messages.ts";
import { valueText } from "../text/numbers.ts";
import type { Finding, FindingText, Wording } from "./pattern.ts";
import { patternOf } from "./registry.ts";

/** The names and numbers of a partnership, as texts show them. Names, never ids. */
export function wordingOf(state: State, language: Language): Wording {
  const { common } = messages[language];
  const parties = new Map(state.parties.map((party) => [party.id, party.name]));
  const resources = new Map(
    state.resources.map((resource) => [
      resource.id,
      resource.name ?? (resource.builtIn === null ? resource.id : common.resources[resource.builtIn]),
    ]),
  );
  const known = (map: ReadonlyMap<string, string>, id: string): string => {
    const name = map.get(id);
    if (name === undefined) throw new Error(`no name for ${id}`);
    return name;
  };
  return {
    language,
    name: (id) =>
      id === TABLE ? (state.about.table?.name ?? common.table) : id === NOBODY ? common.nobody : known(parties, id),
    resource: (id) => known(resources, id),
    value: (n) => valueText(language, n),
  };
}

/** A finding in words: headline, sum, what else could explain it, and the question to ask. */
export const findingText = (finding: Finding, words: Wording): FindingText =>
  patternOf(finding).text[words.language](finding, words);
