import { capital } from "../text/numbers.ts";
import { numberOf, partyOf } from "./evidence.ts";
import { bySource, sumOver, topSources } from "./leaning-on.ts";
import { flowsBetween, members } from "./party-flows.ts";
import type { Finding, Pattern } from "./pattern.ts";
import { weightOf } from "./ranking.ts";

/** Of two there is only one to draw on, which says nothing. */
const FEWEST = 3;

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
    const found = topSources(context).filter(({ share, oneWay }) => share === 1 && !oneWay);
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
        sum: intake > 1 ? `Alle ${words.value(intake)} komen van ${source}.` : `Het komt allemaal van ${source}.`,
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
        sum: intake > 1 ? `All ${words.value(intake)} come from ${source}.` : `All of it comes from ${source}.`,
      };
      return {
        ...(count > 1 ? many : one),
        otherwise: "Perhaps by choice.",
        question: `What if ${source} can't for a while?`,
      };
    },
  },
};
