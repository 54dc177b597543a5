import { capital, plural } from "../text/numbers.ts";
import { numberOf, partyOf } from "./evidence.ts";
import { bySource, sumOver, topSources } from "./leaning-on.ts";
import { flowsBetween } from "./party-flows.ts";
import type { Finding, Pattern, Wording } from "./pattern.ts";
import { weightOf } from "./ranking.ts";

/**
 * A member that takes at least half of its intake from one other, while nothing goes back (Emerson 1962). One-way only
 * if the way back was asked for and is zero; where it was not asked, nothing is said. Of several who lean on the same
 * party it is said once. The parties are those who lean, and last the one that they lean on.
 */
export const oneWayDependency: Pattern = {
  id: "one-way-dependency",
  name: { nl: "Leunt op een ander, andersom niet", en: "Leans on another, not the reverse" },
  find: (context) => {
    const { state, evaluation } = context;
    const found = topSources(context).filter(({ oneWay }) => oneWay);
    return bySource(found, context).map((group): Finding => {
      const [first] = group as readonly [(typeof group)[number]];
      const { source, sure } = first;
      const [from, intake] = [sumOver(group, "from"), sumOver(group, "intake")];
      const parties = [...group.map(({ party }) => party), source];
      return {
        pattern: "one-way-dependency",
        key: `one-way-dependency ${group.length === 1 ? parties.join(" ") : `on ${source}`}`,
        parties,
        flows: group.flatMap(({ party }) => flowsBetween(state, source, party).map((flow) => flow.id)),
        evidence: { ...(group.length === 1 ? { topSourceShare: first.share } : {}), from, intake },
        sure,
        tone: "question",
        // Who is in balance as a whole gets its return by another way: worth a look, later.
        weight: weightOf(
          group.every(({ even }) => even) ? "leans-and-even" : "one-way-dependency",
          from / evaluation.graph.total,
        ),
      };
    });
  },
  text: {
    nl: (finding, words) => {
      const { source, party, leaning, count, from, intake, clear } = told(finding, words);
      if (count > 1)
        return {
          headline: clear
            ? `${capital(words.count(count))} partijen leunen op ${source}, andersom niet.`
            : `Leunen ${words.count(count)} partijen op ${source}, en andersom niet?`,
          sum: `${leaning} halen samen ${intake}. Daarvan komt ${from} van ${source}; terug gaat niets.`,
          otherwise: "Misschien loopt het terug via een ander.",
          question: "Wat merken jullie daar allemaal van?",
        };
      return {
        headline: clear
          ? `${party} leunt op ${source}, andersom niet.`
          : `Leunt ${party} op ${source}, en andersom niet?`,
        sum:
          finding.evidence.topSourceShare === 1
            ? `Alles wat ${party} haalt, samen ${intake}, komt van ${source}; terug gaat niets.`
            : `Van de ${intake} die ${party} haalt, komt ${from} van ${source}; terug gaat niets.`,
        otherwise: "Misschien loopt het terug via een ander.",
        question: "Wat merken jullie daar allebei van?",
      };
    },
    en: (finding, words) => {
      const { source, party, leaning, count, from, intake, clear } = told(finding, words);
      const comes = plural(numberOf(finding, "from"), "comes", "come");
      if (count > 1)
        return {
          headline: clear
            ? `${capital(words.count(count))} parties lean on ${source}, not the reverse.`
            : `Do ${words.count(count)} parties lean on ${source}, and not the reverse?`,
          sum: `${leaning} take ${intake} in all. Of that, ${from} ${comes} from ${source}; nothing returns.`,
          otherwise: "It may return through others.",
          question: "What do you all notice?",
        };
      return {
        headline: clear
          ? `${party} leans on ${source}, not the reverse.`
          : `Does ${party} lean on ${source}, and not the reverse?`,
        sum:
          finding.evidence.topSourceShare === 1
            ? `All that it takes, ${intake} in all, comes from ${source}; nothing returns.`
            : `Of the ${intake} it takes, ${from} ${comes} from ${source}; nothing returns.`,
        otherwise: "It may return through others.",
        question: "What do you both notice?",
      };
    },
  },
};

const told = (finding: Finding, words: Wording) => ({
  party: words.name(partyOf(finding)),
  source: words.name(partyOf(finding, finding.parties.length - 1)),
  leaning: words.list(finding.parties.slice(0, -1).map(words.name)),
  count: finding.parties.length - 1,
  from: words.value(numberOf(finding, "from")),
  intake: words.value(numberOf(finding, "intake")),
  clear: finding.sure === "clear",
});
