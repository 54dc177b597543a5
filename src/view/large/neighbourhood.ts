import { newParty } from "../../domain/create.ts";
import type { Partnership } from "../../domain/partnership.ts";
import { TABLE } from "../../domain/party.ts";
import { drawnPart } from "./drawn-part.ts";
import type { LargeNetwork } from "./large-network.ts";

/** So many round one party can still be told apart, and the flows between them followed. */
const SHOWN = 15;

/** One with whom a party exchanges: by index, null for the table; and what flows either way. */
export interface Neighbour {
  readonly party: number | null;
  readonly to: number;
  readonly from: number;
}

export interface Neighbourhood {
  /** With how many it exchanges, the table included. */
  readonly count: number;
  /** Those with whom most flows, the most first. */
  readonly shown: readonly Neighbour[];
  /** These and the party itself, with all that flows between them. */
  readonly drawn: Partnership;
  /** The party in `drawn`. */
  readonly id: string;
}

/** A party, and those round it. */
export function neighbourhoodOf({ names, title, rows, largest }: LargeNetwork, party: number): Neighbourhood {
  const { outOffsets, targets, outWeights, inOffsets, sources, inWeights } = rows;
  const partners = new Map<number, { to: number; from: number }>();
  const exchange = (node: number) => {
    const known = partners.get(node) ?? { to: 0, from: 0 };
    partners.set(node, known);
    return known;
  };
  for (let k = outOffsets[party]!; k < outOffsets[party + 1]!; k++) exchange(targets[k]!).to += outWeights[k]!;
  for (let k = inOffsets[party]!; k < inOffsets[party + 1]!; k++) exchange(sources[k]!).from += inWeights[k]!;
  const near = [...partners]
    .sort(([a, one], [b, other]) => other.to + other.from - one.to - one.from || a - b)
    .slice(0, SHOWN);

  const table = names.length;
  const idOf = (node: number): string => (node === table ? TABLE : `p${node}`);
  const nodes = [party, ...near.map(([node]) => node)];
  const inside = new Set(nodes);
  const flows = nodes.flatMap((from) => {
    const found: { readonly from: string; readonly to: string; readonly weight: number }[] = [];
    for (let k = outOffsets[from]!; k < outOffsets[from + 1]!; k++)
      if (inside.has(targets[k]!)) found.push({ from: idOf(from), to: idOf(targets[k]!), weight: outWeights[k]! });
    return found;
  });
  const members = nodes
    .filter((node) => node !== table)
    .map((node) => newParty({ id: idOf(node), name: names[node]! }));
  return {
    count: partners.size,
    shown: near.map(([node, { to, from }]) => ({ party: node === table ? null : node, to, from })),
    drawn: drawnPart(title, inside.has(table) ? largest.about.table : null, members, flows),
    id: idOf(party),
  };
}
