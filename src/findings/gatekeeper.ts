import type { FlowId } from "../domain/flow.ts";
import type { State } from "../domain/partnership.ts";
import type { Evaluation } from "../measures/evaluate.ts";
import { routesOf } from "../measures/party/gatekeeping.ts";
import { routesThrough } from "../measures/routes-through.ts";
import { indexIn, numberOf, partyOf } from "./evidence.ts";
import { actualFlows, members } from "./party-flows.ts";
import type { Finding, Pattern } from "./pattern.ts";
import { weightOf } from "./ranking.ts";

/** A quarter of the routes, and of so many that there is more than one on each side. */
const SHARE = 1 / 4;
const FEWEST = 4;
/** From here on most of it hangs on one party, and it is said earlier. */
const MOST = 1 / 2;
/** So much more than others cut: where everybody does, as in a ring, nobody is the link. */
const MORE = 2;

/**
 * A member through whom much runs that has no other way: without it at least a quarter of the routes between others
 * are gone, and at least twice as large a part as without the member in the middle (median). Reaching is a matter of
 * who gives to whom at all, so the estimates have no part in it. Where absent pairs are unknown, the words say that
 * routes may be missing. The table is no route and no link. Its flows are those of the routes that are gone.
 */
export const gatekeeper: Pattern = {
  id: "gatekeeper",
  name: { nl: "Veel loopt via één partij", en: "Much runs through one party" },
  find: ({ state, evaluation }) => {
    const { graph, ids, party } = evaluation;
    const named = members(state).map(({ id }) => indexIn(evaluation, id));
    const shares = named.map((index) => party.gatekeeping[index]!).sort((a, b) => a - b);
    const middle = shares[Math.floor(shares.length / 2)] ?? 0;
    const standing = named.filter((index) => party.gatekeeping[index]! >= Math.max(SHARE, MORE * middle));
    if (standing.length === 0) return [];
    const { cut, ofOthers } = routesOf(graph, ids.length);
    return standing.flatMap((index): readonly Finding[] =>
      cut[index]! < FEWEST
        ? []
        : [
            {
              pattern: "gatekeeper",
              key: `gatekeeper ${ids[index]}`,
              parties: [ids[index]!],
              flows: flowsOnRoutes(state, evaluation, index),
              beyond: true,
              evidence: {
                gatekeeping: party.gatekeeping[index]!,
                cut: cut[index]!,
                routes: ofOthers[index]!,
                unknown: state.about.unlisted === "unknown" ? 1 : 0,
              },
              sure: null,
              tone: "question",
              weight: weightOf(
                party.gatekeeping[index]! >= MOST ? "gatekeeper-of-most" : "gatekeeper",
                party.gatekeeping[index]!,
              ),
            },
          ],
    );
  },
  text: {
    nl: (finding, words) => {
      const name = words.name(partyOf(finding));
      return {
        headline: `Veel loopt via ${name}.`,
        sum: `Zonder ${name} vallen ${words.value(numberOf(finding, "cut"))} van de ${words.value(numberOf(finding, "routes"))} routes weg.`,
        otherwise:
          finding.evidence.unknown === 1
            ? "Misschien lopen er ook routes die hier ontbreken."
            : "Misschien is dat de afgesproken rol.",
        question: "Wat geeft die plek, en wat kost die?",
      };
    },
    en: (finding, words) => ({
      headline: `Much runs through ${words.name(partyOf(finding))}.`,
      sum: `Without it, ${words.value(numberOf(finding, "cut"))} of ${words.value(numberOf(finding, "routes"))} routes are gone.`,
      otherwise:
        finding.evidence.unknown === 1 ? "Some routes may be missing here." : "Perhaps that's its agreed role.",
      question: "What does that place give, and cost?",
    }),
  },
};

/** The flows on the routes that are gone without a party, each by its shortest way. */
function flowsOnRoutes(state: State, { graph, ids, indexOf }: Evaluation, link: number): readonly FlowId[] {
  const onRoute = routesThrough(graph, ids.length, link);
  return actualFlows(state).flatMap(({ id, from, to }) => {
    const [source, target] = [indexOf.get(from), indexOf.get(to)];
    return source !== undefined && target !== undefined && onRoute(source, target) ? [id] : [];
  });
}
