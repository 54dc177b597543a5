import type { Shared } from "../../document/left-out.ts";
import { findingText } from "../../findings/finding-text.ts";
import type { Finding } from "../../findings/pattern.ts";
import type { StandOut } from "../../findings/stand-out.ts";
import { wordingOf } from "../../findings/wording.ts";
import type { Evaluation } from "../../measures/evaluate.ts";
import { allMessages } from "../../text/all-messages.ts";
import type { Language } from "../../text/language.ts";
import type { Block, Section } from "./report.ts";

/** The differences may come from the estimates, and no finding of its own says that all are in balance. */
export const isQuiet = ({ withinNoise }: Evaluation, findings: readonly Finding[]): boolean =>
  withinNoise && !findings.some(({ pattern }) => pattern === "balanced");

/** What stands out: each with what it rests on, how sure, what else could explain it, and the question to ask. */
export function findingsSection(
  state: Shared,
  evaluation: Evaluation,
  { first, all }: Pick<StandOut, "first" | "all">,
  language: Language,
): Section {
  const { panels, report } = allMessages[language];
  const words = wordingOf(state, language);
  const block = (finding: Finding): Block => {
    const { headline, sum, otherwise, question } = findingText(finding, words);
    return {
      sort: "finding",
      headline,
      note: finding.tone === "good" ? panels.goodNews : null,
      facts: [
        { name: report.finding.sum, text: sum },
        { name: report.finding.sure, text: finding.sure === null ? report.said : panels.sure.clearLong },
        { name: report.finding.otherwise, text: otherwise },
      ],
      question,
    };
  };
  const further = all.filter((finding) => !first.includes(finding));
  const quiet = isQuiet(evaluation, all) ? panels.withinNoise : all.length === 0 ? panels.nothing : null;
  return {
    title: panels.standsOut,
    blocks: [
      ...(quiet === null ? [] : [{ sort: "text", text: `${quiet.title} ${quiet.text}` } as const]),
      ...(first.length === 0 ? [] : [{ sort: "heading", level: 3, text: report.first } as const]),
      ...first.map(block),
      ...(further.length === 0 ? [] : [{ sort: "heading", level: 3, text: report.further } as const]),
      ...further.map(block),
    ],
  };
}
