import type { Finding, FindingText, Wording } from "./pattern.ts";
import { patternOf } from "./registry.ts";

/** A finding in words: headline, sum, what else could explain it, and the question to ask. */
export const findingText = (finding: Finding, words: Wording): FindingText =>
  patternOf(finding).text[words.language](finding, words);
