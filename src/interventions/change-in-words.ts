import type { PartyId } from "../domain/party.ts";
import type { Language } from "../text/language.ts";
import { capital } from "../text/numbers.ts";
import { repairing } from "../text/sections/repairing.ts";
import type { ToldChange, ToldFreed } from "./told-repair.ts";

/** Less than this part of what flowed is hardly anything. */
const LITTLE = 1 / 8;

type Named = (party: PartyId) => string;

/** "Linde brings Kompas 6 more: from 2 to 8." */
export function changeInWords({ from, to, before, change }: ToldChange, name: Named, language: Language): string {
  const t = repairing[language];
  if (before === 0) return capital(t.fresh(name(from), name(to), change));
  if (before + change <= 1e-9 * before) return capital(t.stops(name(from), name(to), before));
  const says = change > 0 ? t.more : t.less;
  const said = capital(says(name(from), name(to), Math.abs(change), before, before + change));
  return before + change < LITTLE * before ? `${said} ${t.nearlyStops}` : said;
}

/** What shifts in all; and the least that has to, where what is talked about is a little more. */
export function totalInWords(agenda: readonly ToldChange[], least: readonly ToldChange[], language: Language): string {
  const t = repairing[language];
  const [shifts, needs] = [agenda, least].map((changes) =>
    changes.reduce((sum, { change }) => sum + Math.abs(change), 0),
  );
  const total = t.total(shifts!);
  return total === t.total(needs!) ? total : `${total} ${t.least(needs!)}`;
}

/** What would make a suggestion possible, as the end of a sentence. */
export function freedInWords(freed: ToldFreed, name: Named, language: Language): string {
  const t = repairing[language].freed;
  if (freed.what === "lock") return t.lock(name(freed.from), name(freed.to));
  return freed.what === "allow" ? t.allow[freed.allow] : t.thirdParty;
}
