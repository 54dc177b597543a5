import { sidesByResource } from "../measures/by-resource.ts";
import { difference } from "../measures/difference.ts";
import type { InBoth } from "../text/language.ts";
import { isAgainstSum, type Side } from "./clear-side.ts";
import { chosenRule, heldAgainst, numberOf, partyOf } from "./evidence.ts";
import { flowsOf, members } from "./party-flows.ts";
import type { Finding, FindingContext, FindingText, Pattern, Sure, Wording } from "./pattern.ts";
import { weightOf } from "./ranking.ts";
import { kindByKind, measuredBy, type Order, perTen, sumOf } from "./sum-in-words.ts";

/** What is said of a name: as a fact, and as a question to check where the estimates may explain it. */
interface Said {
  readonly clear: (name: string) => string;
  readonly asked: (name: string) => string;
  readonly otherwise: (name: string) => string;
  readonly question: (name: string) => string;
}

interface SideWords {
  /** Where the sum in itself leans to this side too. */
  readonly plain: Said;
  /** Where it does so in every kind, of at least two: then no other price of one against another turns it. */
  readonly everyKind: Said;
  /** Where it leans to this side only against all the others: the pie grows or shrinks. */
  readonly relative: Said;
  /** Where it leans to this side by a rule of fairness that was chosen: `by` names it. */
  readonly chosen: (by: string) => Said;
}

interface BalanceSide {
  readonly id: "brings-more" | "takes-more";
  readonly side: Side;
  readonly order: Order;
  readonly name: InBoth<string>;
  readonly words: InBoth<SideWords>;
}

/** *Brings more* and *takes more* are one pattern seen from two sides: only the side and the words differ. */
export const balanceSide = ({ id, side, order, name, words }: BalanceSide): Pattern => ({
  id,
  name,
  find: (context) => leaning(context, side, id),
  text: {
    nl: (finding, wording) => textOf(finding, wording, words.nl, order),
    en: (finding, wording) => textOf(finding, wording, words.en, order),
  },
});

function textOf(finding: Finding, wording: Wording, words: SideWords, order: Order): FindingText {
  const name = wording.name(partyOf(finding));
  const relative = numberOf(finding, "relative") === 1;
  const rule = chosenRule(finding);
  const said =
    rule !== null
      ? words.chosen(measuredBy(rule, wording))
      : relative
        ? words.relative
        : finding.kinds === undefined
          ? words.plain
          : words.everyKind;
  return {
    headline: finding.sure === "clear" ? said.clear(name) : said.asked(name),
    sum: relative
      ? perTen[wording.language](finding, wording)
      : finding.kinds === undefined
        ? sumOf[wording.language](finding, wording, order)
        : kindByKind[wording.language](finding.kinds, wording, order),
    otherwise: said.otherwise(name),
    question: said.question(name),
  };
}

/**
 * What *brings more* and *takes more* share: members whose verdict leans to one side, behind the noise-floor gate of
 * the verdicts. While the imbalance of the whole is within its noise floor, nobody is named for a balance.
 */
function leaning({ state, evaluation }: FindingContext, side: Side, pattern: BalanceSide["id"]): readonly Finding[] {
  if (evaluation.withinNoise) return [];
  const throughput = members(state).reduce((most, party) => {
    const { brings, takes } = evaluation.of(party.id);
    return Math.max(most, (brings ?? 0) + (takes ?? 0));
  }, 0);
  return members(state).flatMap((party): readonly Finding[] => {
    const values = evaluation.of(party.id);
    const sure = sureOf(values.verdict, side);
    if (sure === null) return [];
    const brings = values.brings ?? 0;
    const takes = values.takes ?? 0;
    const sign = side === "gives-more" ? 1 : -1;
    const relative = evaluation.fairness !== "equal" || isAgainstSum({ brings, takes }, side);
    const kinds = relative ? [] : sidesByResource(state, party.id);
    const everyKind = kinds.length > 1 && kinds.every((kind) => sign * difference(kind.brings, kind.takes) > 0);
    return [
      {
        pattern,
        key: `${pattern} ${party.id}`,
        parties: [party.id],
        flows: flowsOf(state, party.id),
        evidence: {
          brings,
          takes,
          net: brings - takes,
          logRatio: values.logRatio,
          atLeast: values.atLeast,
          verdict: values.verdict,
          ...heldAgainst(evaluation, party.id),
          relative: relative ? 1 : 0,
        },
        ...(everyKind ? { kinds } : {}),
        sure,
        tone: "question",
        // How far apart the two sides are, and how much of the largest party's exchange it is about.
        weight: weightOf(
          pattern,
          1 - Math.exp(-Math.abs(values.logRatio ?? 0) * Math.sqrt((brings + takes) / throughput)),
        ),
      },
    ];
  });
}

const sureOf = (verdict: string | null, side: string): Sure =>
  verdict === `${side}:clear` ? "clear" : verdict === `${side}:tentative` ? "tentative" : null;
