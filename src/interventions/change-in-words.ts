import type { PartyId } from "../domain/party.ts";
import type { Language } from "../text/language.ts";
import { capital } from "../text/numbers.ts";
import { repairing } from "../text/sections/repairing.ts";
import type { ToldChange, ToldFreed } from "./told-repair.ts";

type Named = (party: PartyId) => string;

/** "Linde brings Kompas 6 more: from 2 to 8." */
export function changeInWords({ from, to, before, change }: ToldChange, name: Named, language: Language): string {
  const t = repairing[language];
  if (before === 0) return capital(t.fresh(name(from), name(to), change));
  const says = change > 0 ? t.more : t.less;
  return capital(says(name(from), name(to), Math.abs(change), before, before + change));
}

/** What would make a suggestion possible, as the end of a sentence. */
export function freedInWords(freed: ToldFreed, name: Named, language: Language): string {
  const t = repairing[language].freed;
  if (freed.what === "lock") return t.lock(name(freed.from), name(freed.to));
  return freed.what === "allow" ? t.allow[freed.allow] : t.thirdParty;
}
