import { relativelyEqual } from "../domain/compare-sums.ts";
import { flowsOf, members } from "./party-flows.ts";
import type { Finding, FindingContext, Sure } from "./pattern.ts";

/**
 * What *brings more* and *takes more* share: members whose verdict leans to one side, behind the noise-floor gate of
 * the verdicts. While the imbalance of the whole is within its noise floor, nobody is named for a balance.
 *
 * `relative` is 1 where the lean against the whole (`logRatio`) and the sum in itself (`net`) do not point the same
 * way: the pie grows or shrinks, and the words must not claim more than the sum shows.
 */
export function leaning(
  { state, evaluation }: FindingContext,
  side: "gives-more" | "takes-more",
  pattern: string,
): readonly Finding[] {
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
    const relative = relativelyEqual(brings, takes) || Math.sign(brings - takes) !== sign;
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
          kappa: evaluation.kappa,
          relative: relative ? 1 : 0,
        },
        sure,
        tone: "question",
        weight: 4 + Math.abs(values.logRatio ?? 0) * Math.sqrt((brings + takes) / throughput),
      },
    ];
  });
}

const sureOf = (verdict: string | null, side: string): Sure =>
  verdict === `${side}:clear` ? "clear" : verdict === `${side}:tentative` ? "tentative" : null;
