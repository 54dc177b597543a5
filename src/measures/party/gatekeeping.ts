import type { FlowGraph } from "../../graph/flow-graph.ts";
import { dominatorTrees } from "../../solve/dominators.ts";
import { borgatti } from "../bibliography.ts";
import type { PartyMeasure } from "../measure.ts";

/**
 * How much of what others can pass to each other runs through this party and by no other way. Over flows between
 * parties: the table brokers nothing, and what goes over it is no way from one party to another. 0 where there is
 * nothing to cut, since then nothing is cut.
 */
export const gatekeeping: PartyMeasure<number> = {
  id: "gatekeeping",
  scope: "party",
  family: "lens",
  unit: "share",
  range: [0, 1],
  orientation: { nl: "hoger: meer loopt alleen hierlangs", en: "higher: more runs this way only" },
  formula: {
    nl: "schakel_k = geordende paren (i, j) van anderen waar j vanuit i te bereiken is, en zonder k niet meer / alle geordende paren (i, j) van anderen waar j vanuit i te bereiken is; over stromen tussen partijen",
    en: "gatekeeping_k = ordered pairs (i, j) of others where j can be reached from i, and no longer without k / all ordered pairs (i, j) of others where j can be reached from i; over flows between parties",
  },
  // About a second.
  limit: 2e7,
  source: borgatti,
  text: {
    nl: {
      name: "Schakel",
      question: "Hoeveel routes tussen anderen vallen weg zonder deze partij?",
      inWords:
        "Tel langs hoeveel routes anderen elkaar bereiken, ook via via. Tel hoeveel er wegvallen zonder deze partij. Deel het tweede door het eerste.",
      reading: "0: zonder deze partij blijft alles bereikbaar. 1: alle routes lopen hierlangs.",
      caution: "Het kan de afgesproken rol zijn. De tafel telt hier niet mee als route.",
    },
    en: {
      name: "Link",
      question: "How many routes between others are gone without this party?",
      inWords:
        "Count by how many routes others reach each other, also through others. Count how many are gone without this party. Divide the second by the first.",
      reading: "0: without this party all can still be reached. 1: every route runs this way.",
      caution: "It may be the agreed role. The table does not count as a route here.",
    },
  },
  example: {
    flows: [
      ["A", "B", 1],
      ["B", "C", 1],
      ["C", "D", 1],
      ["B", "D", 1],
    ],
    working: {
      nl: "B: van de wegen tussen anderen, A naar C, A naar D en C naar D, blijft zonder B alleen C naar D: 2/3. C: A naar B, A naar D en B naar D blijven alle drie, want B geeft zelf aan D: 0. Langs A of D loopt niets: 0.",
      en: "B: of the routes between others, A to C, A to D and C to D, only C to D is left without B: 2/3. C: A to B, A to D and B to D are all left, as B gives to D itself: 0. Nothing runs through A or D: 0.",
    },
    expected: { A: 0, B: 2 / 3, C: 0, D: 0 },
  },
  compute: ({ graph, parties }) => {
    const { cut, ofOthers } = routesOf(graph, parties);
    return cut.map((lost, party) => (ofOthers[party] === 0 ? 0 : lost / ofOthers[party]!));
  },
};

/** By party: the routes between others that are gone without it, and how many there are. */
export interface Routes {
  readonly cut: Float64Array;
  readonly ofOthers: Float64Array;
}

/** Graphs never change, and the finding tells the counts behind the share. */
const known = new WeakMap<FlowGraph, Routes>();

export function routesOf(graph: FlowGraph, parties: number): Routes {
  const routes = known.get(graph) ?? countRoutes(graph, parties);
  known.set(graph, routes);
  return routes;
}

/**
 * From each source i the parties that every way to j passes are those above j in i's dominator tree. So the pairs that
 * k cuts from i are its descendants there, one tree a source: O(parties × flows), where removing each party and looking
 * again would take another factor of the number of parties.
 */
function countRoutes(graph: FlowGraph, parties: number): Routes {
  const treeFrom = dominatorTrees(graph, parties);
  const cut = new Float64Array(parties);
  /** Pairs that a party is one of the two of. */
  const own = new Float64Array(parties);
  const below = new Uint32Array(parties);
  let pairs = 0;
  for (let source = 0; source < parties; source++) {
    const { reached, order, dominator } = treeFrom(source);
    pairs += reached - 1;
    own[source]! += reached - 1;
    below.fill(0, 0, reached);
    for (let place = reached - 1; place > 0; place--) {
      const node = order[place]!;
      own[node]!++;
      cut[node]! += below[place]!;
      below[dominator[place]!]! += below[place]! + 1;
    }
  }
  return { cut, ofOthers: own.map((mine) => pairs - mine) };
}

/** The routes between others that are gone without a party: from whom, and to whom, in the order of the parties. */
export function routesCut(
  graph: FlowGraph,
  parties: number,
  without: number,
): readonly { readonly from: number; readonly to: readonly number[] }[] {
  const treeFrom = dominatorTrees(graph, parties);
  const below = new Uint8Array(parties);
  return Array.from({ length: parties }, (_, from) => {
    const to: number[] = [];
    if (from === without) return { from, to };
    const { reached, order, dominator } = treeFrom(from);
    below.fill(0, 0, reached);
    for (let place = 1; place < reached; place++) {
      const above = dominator[place]!;
      if (order[above] !== without && below[above] === 0) continue;
      below[place] = 1;
      to.push(order[place]!);
    }
    return { from, to: to.sort((a, b) => a - b) };
  }).filter(({ to }) => to.length > 0);
}
