import type { State } from "../domain/partnership.ts";
import type { PartyId } from "../domain/party.ts";
import { capital } from "../text/numbers.ts";
import { numberOf, partyOf } from "./evidence.ts";
import { bySource, sumOver, topSources } from "./leaning-on.ts";
import { flowsBetween, flowsTo, members } from "./party-flows.ts";
import type { Finding, Pattern } from "./pattern.ts";
import { weightOf } from "./ranking.ts";

/** Of two there is only one to draw on, which says nothing. */
const FEWEST = 3;
/** Below this a number in "all 2 come from" reads as a count of things. */
const FEW = 10;

/**
 * A member whose whole intake comes from one other member. All from the table is no single source: many fill it. Where
 * nothing goes back either, *leans on* says it already; in a ring it comes back. Several with the same source are one
 * finding; the parties are those who draw, and last the one that they draw on.
 */
export const singleSource: Pattern = {
  id: "single-source",
  name: { nl: "Haalt alles op één plek", en: "Draws on one party" },
  find: (context) => {
    const { state, evaluation } = context;
    if (members(state).length < FEWEST) return [];
    const asked = intakeAsked(state);
    const found = topSources(context).filter(({ party, share, oneWay }) => share === 1 && !oneWay && asked(party));
    return bySource(found, context).map((group): Finding => {
      const [first] = group as readonly [(typeof group)[number]];
      const { source, sure } = first;
      const parties = [...group.map(({ party }) => party), source];
      return {
        pattern: "single-source",
        key: `single-source ${group.length === 1 ? parties.join(" ") : `of ${source}`}`,
        parties,
        flows: group.flatMap(({ party }) => flowsBetween(state, source, party).map((flow) => flow.id)),
        evidence: { topSourceShare: 1, sourceConcentration: 1, intake: sumOver(group, "intake") },
        sure,
        tone: "question",
        weight: weightOf(
          group.every(({ even }) => even) ? "leans-and-even" : "single-source",
          sumOver(group, "intake") / evaluation.graph.total,
        ),
      };
    });
  },
  text: {
    nl: (finding, words) => {
      const count = finding.parties.length - 1;
      const [party, source] = [words.name(partyOf(finding)), words.name(partyOf(finding, count))];
      const [intake, clear] = [numberOf(finding, "intake"), finding.sure === "clear"];
      const many = {
        headline: clear
          ? `${capital(words.count(count))} partijen halen alles bij ${source}.`
          : `Halen ${words.count(count)} partijen alles bij ${source}?`,
        sum: `${words.list(finding.parties.slice(0, -1).map(words.name))} halen daar samen ${words.value(intake)}.`,
      };
      const one = {
        headline: clear ? `${party} haalt alles op één plek.` : `Haalt ${party} alles op één plek?`,
        sum:
          intake < FEW
            ? `${party} haalt ${words.value(intake)}, alles van ${source}.`
            : `Alle ${words.value(intake)} komen van ${source}.`,
      };
      return {
        ...(count > 1 ? many : one),
        otherwise: "Misschien is dat een bewuste keuze.",
        question: `Wat als ${source} even niet kan?`,
      };
    },
    en: (finding, words) => {
      const count = finding.parties.length - 1;
      const [party, source] = [words.name(partyOf(finding)), words.name(partyOf(finding, count))];
      const [intake, clear] = [numberOf(finding, "intake"), finding.sure === "clear"];
      const many = {
        headline: clear
          ? `${capital(words.count(count))} parties draw on ${source} alone.`
          : `Do ${words.count(count)} parties draw on ${source} alone?`,
        sum: `${words.list(finding.parties.slice(0, -1).map(words.name))} take ${words.value(intake)} there.`,
      };
      const one = {
        headline: clear ? `${party} draws on one party.` : `Does ${party} draw on one party?`,
        sum:
          intake < FEW
            ? `It takes ${words.value(intake)}, all of it from ${source}.`
            : `All ${words.value(intake)} come from ${source}.`,
      };
      return {
        ...(count > 1 ? many : one),
        otherwise: "Perhaps by choice.",
        question: `What if ${source} can't for a while?`,
      };
    },
  },
};

/**
 * Of whom it was asked what they take. While unlisted is unknown that shows in the answers (0 is one): there is one of
 * each member, as when the round has been past everybody, and of a party more than one. Before that it only seems to
 * draw on one party, since the others are still to be named.
 */
function intakeAsked(state: State): (party: PartyId) => boolean {
  if (state.about.unlisted === "none") return () => true;
  const answers = (party: PartyId): number => flowsTo(state, party).length;
  const everyone = members(state).every(({ id, receivesNothing }) => receivesNothing !== null || answers(id) > 0);
  return (party) => everyone && answers(party) > 1;
}
