import { ownFeelings } from "../domain/felt-balance.ts";
import type { InBoth } from "../text/language.ts";
import { ratioText } from "../text/numbers.ts";
import { heldAgainst, numberOf, partyOf } from "./evidence.ts";
import { flowsOf, members } from "./party-flows.ts";
import type { Finding, Pattern } from "./pattern.ts";
import { TWO_STEPS, weightOf } from "./ranking.ts";

/**
 * A member feels its give and take otherwise than the photo shows it: beyond what the estimates explain (z*·error) and
 * beyond what counts as even (t), as for a verdict. A feeling may be about the sum in itself or about the whole, so it
 * must differ from both. Only what a party says of itself; how others see it is never in a finding.
 */
export const feltAgainstComputed: Pattern = {
  id: "felt-against-computed",
  name: { nl: "Gevoel en foto verschillen", en: "Feeling and photo differ" },
  find: ({ state, evaluation }) => {
    const felt = ownFeelings(state.felt);
    const { tolerance } = evaluation.precision;
    return members(state).flatMap((party): readonly Finding[] => {
      const { brings, takes, logRatio, standardError } = evaluation.of(party.id);
      const ratio = felt.get(party.id)?.ratio;
      if (ratio === undefined || logRatio === null || standardError === null) return [];
      const inItself = logRatio + Math.log(heldAgainst(evaluation, party.id).kappa ?? 1);
      // Where one side is nothing, how many times is no question: whoever feels it to that side feels what is there.
      const sameSide = brings === 0 ? ratio < 1 / tolerance : takes === 0 && ratio > tolerance;
      const gap = sameSide ? 0 : Math.min(Math.abs(Math.log(ratio) - logRatio), Math.abs(Math.log(ratio) - inItself));
      if (gap <= evaluation.zStar * standardError || gap <= Math.log(tolerance)) return [];
      return [
        {
          pattern: "felt-against-computed",
          key: `felt-against-computed ${party.id}`,
          parties: [party.id],
          flows: flowsOf(state, party.id),
          evidence: { felt: ratio, brings, takes, logRatio, standardError },
          sure: evaluation.unsized.has(party.id) ? "tentative" : "clear",
          tone: "question",
          weight: weightOf("felt-against-computed", gap / TWO_STEPS),
        },
      ];
    });
  },
  text: {
    nl: (finding, words) => ({
      headline: finding.sure === "clear" ? "Gevoel en foto verschillen." : "Verschillen gevoel en foto?",
      sum: `Gevoel van ${words.name(partyOf(finding))}: ${asFelt.nl(numberOf(finding, "felt"))} gebracht als gehaald. De foto: ${words.value(numberOf(finding, "brings"))} gebracht, ${words.value(numberOf(finding, "takes"))} gehaald.`,
      otherwise: "Misschien ontbreekt er een stroom.",
      question: "Wat ziet de foto niet?",
    }),
    en: (finding, words) => ({
      headline: finding.sure === "clear" ? "Feeling and photo differ." : "Do feeling and photo differ?",
      sum: `${words.name(partyOf(finding))} feels it brings ${asFelt.en(numberOf(finding, "felt"))} it takes. The photo: ${words.value(numberOf(finding, "brings"))} brought, ${words.value(numberOf(finding, "takes"))} taken.`,
      otherwise: "A flow may be missing.",
      question: "What doesn't the photo see?",
    }),
  },
};

/** The words of the doubling scale for what is felt; between its steps, "bijna" and "ruim". */
const STEPS: readonly { readonly ratio: number; readonly word: InBoth<string> }[] = [
  { ratio: 1 / 4, word: { nl: "een kwart zoveel", en: "a quarter of what" } },
  { ratio: 1 / 2, word: { nl: "half zoveel", en: "half of what" } },
  { ratio: 1, word: { nl: "evenveel", en: "as much as" } },
  { ratio: 1.5, word: { nl: "anderhalf keer zoveel", en: "one and a half times what" } },
  { ratio: 2, word: { nl: "twee keer zoveel", en: "double what" } },
  { ratio: 3, word: { nl: "drie keer zoveel", en: "three times what" } },
  { ratio: 4, word: { nl: "vier keer zoveel", en: "four times what" } },
];
const [LOWEST, HIGHEST] = [STEPS[0]!, STEPS.at(-1)!];

const inWords = (language: "nl" | "en", over: string, nearly: string, times: string, part: string) => {
  return (ratio: number): string => {
    if (ratio > HIGHEST.ratio * Math.SQRT2) return `${ratioText(language, ratio)} ${times}`;
    if (ratio < LOWEST.ratio / Math.SQRT2) return `1/${ratioText(language, 1 / ratio)} ${part}`;
    const off = (step: { readonly ratio: number }): number => Math.abs(Math.log(ratio / step.ratio));
    const nearest = STEPS.reduce((a, b) => (off(b) < off(a) ? b : a));
    const exact = off(nearest) < 0.01;
    return `${exact ? "" : ratio > nearest.ratio ? `${over} ` : `${nearly} `}${nearest.word[language]}`;
  };
};

const asFelt: InBoth<(ratio: number) => string> = {
  nl: inWords("nl", "ruim", "bijna", "keer zoveel", "zoveel"),
  en: inWords("en", "over", "almost", "times what", "of what"),
};
