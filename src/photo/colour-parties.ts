import type { State } from "../domain/partnership.ts";
import type { PartyId } from "../domain/party.ts";
import type { ResourceId } from "../domain/resource.ts";
import { sidesByResource } from "../measures/by-resource.ts";
import type { MeasuredState } from "../measures/evaluate.ts";
import { community } from "../measures/expert/community.ts";
import type { Role } from "../measures/party/role.ts";
import type { Language } from "../text/language.ts";
import { showing } from "../text/sections/showing.ts";
import { type Category, type Coloured, colouredBy } from "./category.ts";
import { kindCategories } from "./kind-categories.ts";
import { levelSpan } from "./level-span.ts";
import type { Ink } from "./mark.ts";
import type { ColourOf } from "./way-of-looking.ts";

/** Colours of the palette of kinds, any two of which are told apart by those who see colours otherwise. */
const ROLES: Readonly<Record<Exclude<Role, "no-core" | "isolated">, Ink>> = {
  core: "res-teal",
  in: "res-gold",
  out: "res-violet",
  other: "res-rose",
};
const LEVELS: readonly Ink[] = ["res-teal", "res-rose", "res-violet", "res-slate"];
const GROUPS: readonly Ink[] = ["res-teal", "res-gold", "res-violet", "res-rose", "res-green", "res-slate"];

/** What the cores' colours stand for, where that is not the balance. Who has no value has no colour. */
export function colourParties(
  colour: Exclude<ColourOf, "balance">,
  { state, evaluation }: MeasuredState,
  language: Language,
): Coloured {
  if (colour === "kind") return colouredBy(kindCategories(state, language), mostBrought(state));
  const { ids, party } = evaluation;
  const t = showing[language];
  const each = <T>(values: ArrayLike<T>): readonly (readonly [PartyId, T])[] => ids.map((id, at) => [id, values[at]!]);
  if (colour === "role") {
    const roles = Object.entries(ROLES) as [keyof typeof ROLES, Ink][];
    const categories = new Map<Role, Category>(roles.map(([role, ink]) => [role, { ink, ...t.role[role] }]));
    return colouredBy<Role | null>(categories, each(party.role));
  }
  if (colour === "level") {
    const categories = LEVELS.map((ink, at): [number, Category] => [at, { ink, ...t.level(at + 1, LEVELS.length) }]);
    return colouredBy(new Map(categories), each(stepsOf(party.trophicLevel)));
  }
  const categories = GROUPS.map((ink, at): [number, Category] => [at + 1, { ink, ...t.group(at + 1) }]);
  return colouredBy(new Map(categories), each(community.compute(evaluation.run) as ArrayLike<number>));
}

/** The kind of which each brings most, by what it costs; the first in the list of kinds where two are alike. */
function mostBrought(state: State): readonly (readonly [PartyId, ResourceId])[] {
  return state.parties.flatMap(({ id }) => {
    const [most] = [...sidesByResource(state, id)]
      .filter(({ brings }) => brings > 0)
      .sort((a, b) => b.brings - a.brings);
    return most === undefined ? [] : [[id, most.resource] as const];
  });
}

/** Levels in as many even steps as there are colours. */
function stepsOf(levels: Float64Array): readonly number[] {
  const { least, width } = levelSpan(levels);
  const step = width / LEVELS.length;
  return [...levels].map((level) =>
    Number.isNaN(level) ? Number.NaN : Math.min(LEVELS.length - 1, Math.floor((level - least) / step + 1e-9)),
  );
}
