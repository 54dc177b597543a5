import { type Endpoint, TABLE } from "../domain/party.ts";
import { capital } from "../text/numbers.ts";
import { indexIn, numberOf } from "./evidence.ts";
import { memberMask } from "./net-between.ts";
import { flowsBetween, memberFlows, members } from "./party-flows.ts";
import type { Pattern } from "./pattern.ts";
import { weightOf } from "./ranking.ts";

/** Two are a pair; and of one outsider other patterns say more. */
const FEWEST_INSIDE = 3;
const FEWEST_OUTSIDE = 2;
/** The circle is closed where most of what flows between members stays in it. */
const MOST = 0.5;

/**
 * A circle of members among whom all comes round, and others who only feed it or are fed by it. Who brings to the table
 * and takes from it takes part by that way, and is no outsider. Absent pairs make an outsider, so this is said only
 * where absent means that nothing flows. Nobody is named: the circle is no more at fault than those outside it.
 */
export const closedCircle: Pattern = {
  id: "closed-circle",
  name: { nl: "Een kring, en wie erbuiten staat", en: "A circle, and those outside" },
  find: ({ state, evaluation }) => {
    if (state.about.unlisted !== "none") return [];
    const { graph, ids, party } = evaluation;
    const circle = new Set([...ids.keys()].filter((index) => party.role[index] === "core"));
    const named = members(state);
    const inside = named.filter(({ id }) => circle.has(indexIn(evaluation, id)));
    const outside = named.filter(({ id }) => {
      const { role } = evaluation.of(id);
      if (role !== "in" && role !== "out" && role !== "other") return false;
      return flowsBetween(state, id, TABLE).length === 0 || flowsBetween(state, TABLE, id).length === 0;
    });
    if (inside.length < FEWEST_INSIDE || outside.length < FEWEST_OUTSIDE) return [];
    const inCircle = new Set<Endpoint>(inside.map(({ id }) => id));
    // What goes to those it is for leaves no circle: it is what the circle is there for.
    const mask = memberMask(state, evaluation);
    let [stays, between] = [0, 0];
    for (let giver = 0; giver < ids.length; giver++)
      for (let k = graph.outOffsets[giver]!; k < graph.outOffsets[giver + 1]!; k++) {
        const receiver = graph.targets[k]!;
        if (receiver >= ids.length || mask[giver] === 0 || mask[receiver] === 0) continue;
        between += graph.outWeights[k]!;
        if (circle.has(giver) && circle.has(receiver)) stays += graph.outWeights[k]!;
      }
    if (stays < MOST * between) return [];
    return [
      {
        pattern: "closed-circle",
        key: "closed-circle",
        parties: outside.map(({ id }) => id).sort((a, b) => indexIn(evaluation, a) - indexIn(evaluation, b)),
        // what goes round in the circle: that is what it is about, however few it names
        flows: memberFlows(state).flatMap(({ id, from, to }) => (inCircle.has(from) && inCircle.has(to) ? [id] : [])),
        evidence: { inside: inside.length, outside: outside.length, stays, between },
        sure: null,
        tone: "question",
        weight: weightOf("closed-circle", outside.length / named.length),
      },
    ];
  },
  text: {
    nl: (finding, words) => {
      const outside = words.count(numberOf(finding, "outside"));
      return {
        headline: capital(
          `${words.count(numberOf(finding, "inside"))} partijen vormen een kring, ${outside} staan erbuiten.`,
        ),
        sum: `Van de ${words.value(numberOf(finding, "between"))} blijft ${words.value(numberOf(finding, "stays"))} binnen.`,
        otherwise: `Misschien doen die ${outside} op afroep mee.`,
        question: "Wie mist wie?",
      };
    },
    en: (finding, words) => {
      const outside = words.count(numberOf(finding, "outside"));
      return {
        headline: capital(
          `${words.count(numberOf(finding, "inside"))} parties form a circle, ${outside} stand outside.`,
        ),
        sum: `Of ${words.value(numberOf(finding, "between"))}, ${words.value(numberOf(finding, "stays"))} stays inside.`,
        otherwise: `The ${outside} may join when needed.`,
        question: "Who misses whom?",
      };
    },
  },
};
