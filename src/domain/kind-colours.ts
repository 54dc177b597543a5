import { type BuiltInResource, KIND_COLOURS, type KindColour, type Resource, type ResourceId } from "./resource.ts";

/** What a built-in kind has unless another colour was chosen. */
export const BUILT_IN_COLOURS: Readonly<Record<BuiltInResource, KindColour>> = {
  money: "gold",
  staff: "green",
  clients: "violet",
  position: "rose",
  power: "slate",
  knowledge: "teal",
  autonomy: "ochre",
};

type Coloured = Pick<Resource, "id" | "builtIn" | "colour">;

/** The colour of every kind: chosen, or its usual one, or one that is in least use, in the order of the list. */
export function kindColours(resources: readonly Coloured[]): ReadonlyMap<ResourceId, KindColour> {
  const known = resources.map(({ builtIn, colour }) => colour ?? (builtIn === null ? null : BUILT_IN_COLOURS[builtIn]));
  const uses = new Map(KIND_COLOURS.map((colour) => [colour, known.filter((one) => one === colour).length]));
  return new Map(
    resources.map(({ id }, at) => {
      const colour = known[at] ?? leastUsed(uses);
      if (known[at] === null) uses.set(colour, (uses.get(colour) ?? 0) + 1);
      return [id, colour];
    }),
  );
}

const leastUsed = (uses: ReadonlyMap<KindColour, number>): KindColour =>
  KIND_COLOURS.reduce((least, colour) => ((uses.get(colour) ?? 0) < (uses.get(least) ?? 0) ? colour : least));
