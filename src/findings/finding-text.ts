import { sentence } from "../text/numbers.ts";
import type { Finding, FindingText, Wording } from "./pattern.ts";
import { patternOf } from "./registry.ts";

/**
 * A finding in words: headline, sum, what else could explain it, and the question to ask. `words`: those of the state
 * that it was found in (`wordingOf`). Throws on a party that is not in it, and on a pattern that there is none of.
 */
export function findingText(finding: Finding, words: Wording): FindingText {
  const { headline, sum, otherwise, question } = patternOf(finding).text[words.language](finding, words);
  return {
    headline: sentence(headline),
    sum: sentence(sum),
    otherwise: sentence(otherwise),
    question: sentence(question),
  };
}
