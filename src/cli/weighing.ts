import { type Fault, fault } from "../domain/fault.ts";
import type { Partnership, State } from "../domain/partnership.ts";
import type { Resource, ResourceId } from "../domain/resource.ts";
import { reweighed } from "../domain/reweigh.ts";
import { wordingOf } from "../findings/wording.ts";
import { builtInResourceOf, kindKey } from "../formats/kinds.ts";
import { LANGUAGES } from "../text/language.ts";
import { common } from "../text/sections/common.ts";
import { nearNames } from "./near-names.ts";
import type { Options, Weight } from "./options.ts";

/** What was read, each kind of it counting as often as was asked for, in the photos that were taken too; a kind that is in none of it is left. */
export function weighed(partnership: Partnership, { weights }: Pick<Options, "weights">): Partnership {
  if (weights.length === 0) return partnership;
  const weigh = <S extends State>(state: S): S => reweighed(state, factorsOf(state, weights));
  return {
    ...weigh(partnership),
    snapshots: partnership.snapshots.map((photo) => ({ ...photo, state: weigh(photo.state) })),
  };
}

/** Each kind that was to be weighed and of which nothing flows in any of these files, with what it may have been meant for. */
export function kindFaults(
  partnerships: readonly Partnership[],
  file: string,
  { weights, language }: Pick<Options, "weights" | "language">,
): readonly Fault[] {
  if (weights.length === 0) return [];
  const states = partnerships.flatMap((one): readonly State[] => [one, ...one.snapshots.map(({ state }) => state)]);
  const kinds = states.flatMap((state) => flowing(state));
  const words = kinds.flatMap(({ name, builtIn }) => [
    ...(name === null ? [] : [name]),
    ...(builtIn === null ? [] : LANGUAGES.map((one) => common[one].resources[builtIn])),
  ]);
  const names = [
    ...new Set(states.flatMap((state) => flowing(state).map(({ id }) => wordingOf(state, language).resource(id)))),
  ];
  return weights
    .filter(({ kind }) => !kinds.some((one) => isCalled(one, kind)))
    .map(({ kind }) =>
      fault("unknown-kind", { file }, { text: kind, near: nearNames(kind, [...new Set(words)]), kinds: names }),
    );
}

const factorsOf = (state: State, weights: readonly Weight[]): ReadonlyMap<ResourceId, number> =>
  new Map(
    state.resources.flatMap((kind) => {
      const said = weights.findLast((weight) => isCalled(kind, weight.kind));
      return said === undefined ? [] : [[kind.id, said.factor] as const];
    }),
  );

/** The kinds of which something flows. */
function flowing({ flows, resources }: State): readonly Resource[] {
  const used = new Set(flows.map(({ resource }) => resource));
  return resources.filter(({ id }) => used.has(id));
}

/** By its name, and what is built in by its code or its name in either language too. */
const isCalled = ({ builtIn, name }: Resource, typed: string): boolean =>
  (name !== null && kindKey(name) === kindKey(typed)) || (builtIn !== null && builtIn === builtInResourceOf(typed));
