import type { PartyId } from "../domain/party.ts";
import { componentsOf } from "../measures/components.ts";
import { numberOf, partyOf } from "./evidence.ts";
import { memberMask } from "./net-between.ts";
import { flowsBetween, isKnown } from "./party-flows.ts";
import type { FindingContext, Pattern } from "./pattern.ts";
import { weightOf } from "./ranking.ts";

/** A longer chain than this is told by its heaviest part: more names make no sentence. */
const LONGEST = 4;

/**
 * From one to the next to a third, and nothing comes back: not from pair to pair, nor round by way of others, since
 * each step leads out of the circle before it (another strong component). The way back was asked for, and who takes
 * from the table gets something back there. One chain is told, the one whose smallest step is largest; a step below half
 * the average flow is too little to speak of.
 */
export const oneWayChain: Pattern = {
  id: "one-way-chain",
  name: { nl: "Hier loopt het één kant op", en: "Here it runs one way" },
  find: (context) => {
    const { state, evaluation } = context;
    const { graph, ids } = evaluation;
    const chain = heaviestChain(context);
    if (chain === null) return [];
    const parties = chain.map((index) => ids[index]!);
    const steps = chain.slice(1).map((receiver, at) => graph.weight(chain[at]!, receiver));
    return [
      {
        pattern: "one-way-chain",
        key: `one-way-chain ${parties.join(" ")}`,
        parties,
        flows: parties
          .slice(1)
          .flatMap((receiver, at) => flowsBetween(state, parties[at]!, receiver).map(({ id }) => id)),
        evidence: { steps: steps.length, ...Object.fromEntries(steps.map((step, at) => [`step${at + 1}`, step])) },
        sure: "clear",
        tone: "question",
        weight: weightOf("one-way-chain", (Math.min(...steps) * steps.length) / graph.total),
      },
    ];
  },
  text: {
    nl: (finding, words) => {
      const [names, first, last] = told(finding, words);
      return {
        headline: "Hier loopt het één kant op.",
        sum:
          names.length === 3
            ? `${names[0]} brengt ${names[1]} ${first}, ${names[1]} brengt ${names[2]} ${last}; terug komt niets.`
            : `Van ${names[0]} via ${words.list(names.slice(1, -1))} naar ${names.at(-1)}: eerst ${first}, op het eind ${last}; terug komt niets.`,
        otherwise: "Misschien sluit de kring elders.",
        question: "Waar komt iets terug?",
      };
    },
    en: (finding, words) => {
      const [names, first, last] = told(finding, words);
      return {
        headline: "Here it runs one way.",
        sum:
          names.length === 3
            ? `${names[0]} brings ${names[1]} ${first}, ${names[1]} brings ${names[2]} ${last}; nothing returns.`
            : `From ${names[0]} by way of ${words.list(names.slice(1, -1))} to ${names.at(-1)}: first ${first}, ${last} at the end; nothing returns.`,
        otherwise: "The circle may close elsewhere.",
        question: "Where does something come back?",
      };
    },
  },
};

const told: (...of: Parameters<Pattern["text"]["nl"]>) => readonly [readonly string[], string, string] = (
  finding,
  words,
) => [
  finding.parties.map((_, at) => words.name(partyOf(finding, at))),
  words.value(numberOf(finding, "step1")),
  words.value(numberOf(finding, `step${numberOf(finding, "steps")}`)),
];

/** The chain, by index from its beginning; null where there is none of at least three. */
function heaviestChain({ state, evaluation }: FindingContext): readonly number[] | null {
  const { graph, ends, ids } = evaluation;
  const named = memberMask(state, evaluation);
  const component = componentsOf(graph, ids.length).of;
  const least = graph.total / graph.edges / 2;
  const returnsByTable = (party: number): boolean =>
    ends.received.nodes > ids.length && ends.received.weight(ids.length, party) > 0;
  const oneWay = (giver: number, receiver: number): boolean =>
    component[giver] !== component[receiver] &&
    ends.given.weight(receiver, giver) + ends.received.weight(receiver, giver) === 0 &&
    !returnsByTable(giver) &&
    isKnown(state, ids[receiver] as PartyId, ids[giver] as PartyId);
  /** The largest step into each party and out of it; −1 where there is none. */
  const [before, after] = [new Int32Array(ids.length).fill(-1), new Int32Array(ids.length).fill(-1)];
  const weightOfStep = (giver: number, receiver: number): number =>
    giver < 0 || receiver < 0 ? 0 : graph.weight(giver, receiver);
  for (let giver = 0; giver < ids.length; giver++)
    for (let k = graph.outOffsets[giver]!; k < graph.outOffsets[giver + 1]!; k++) {
      const [receiver, weight] = [graph.targets[k]!, graph.outWeights[k]!];
      if (receiver >= ids.length || weight < least || named[giver] === 0 || named[receiver] === 0) continue;
      const most = weight > weightOfStep(giver, after[giver]!);
      const mostInto = weight > weightOfStep(before[receiver]!, receiver);
      if (!(most || mostInto) || !oneWay(giver, receiver)) continue;
      if (most) after[giver] = receiver;
      if (mostInto) before[receiver] = giver;
    }
  const smallest = (middle: number): number =>
    Math.min(weightOfStep(before[middle]!, middle), weightOfStep(middle, after[middle]!));
  const middle = [...ids.keys()].reduce((best, party) => (smallest(party) > smallest(best) ? party : best), 0);
  if (ids.length === 0 || smallest(middle) === 0) return null;
  const chain = [before[middle]!, middle, after[middle]!];
  while (chain.length < LONGEST && after[chain.at(-1)!] !== -1) chain.push(after[chain.at(-1)!]!);
  while (chain.length < LONGEST && before[chain[0]!] !== -1) chain.unshift(before[chain[0]!]!);
  return chain;
}
