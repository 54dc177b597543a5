import { kindColours } from "../domain/kind-colours.ts";
import type { State } from "../domain/partnership.ts";
import type { ResourceId } from "../domain/resource.ts";
import { wordingOf } from "../findings/wording.ts";
import type { Language } from "../text/language.ts";
import { showing } from "../text/sections/showing.ts";
import type { Category } from "./category.ts";

/** Each kind in its colour, with the first letters of its name for a sign; a number where another begins so too. */
export function kindCategories(state: State, language: Language): ReadonlyMap<ResourceId, Category> {
  const t = showing[language];
  const words = wordingOf(state, language);
  const colours = kindColours(state.resources);
  const taken = new Set<string>();
  return new Map(
    state.resources.map(({ id }, at) => {
      const name = words.resource(id);
      const short = [...name].slice(0, 2).join("");
      const sign = taken.has(short) || short.trim() === "" ? String(at + 1) : short;
      taken.add(sign);
      const says = t.mostOf(words.kind(id));
      return [id, { ink: `res-${colours.get(id)!}` as const, sign, text: [`${sign}:`, name], says }];
    }),
  );
}
