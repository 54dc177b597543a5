import type { State } from "../domain/partnership.ts";
import { findingText } from "../findings/finding-text.ts";
import type { Finding, FindingText } from "../findings/pattern.ts";
import { findAll } from "../findings/registry.ts";
import { wordingOf } from "../findings/wording.ts";
import type { Language } from "../text/language.ts";
import type { Photo } from "./photo.ts";

/** A finding with its words, and as it stands in JSON: parties by the ids that they have outside. */
export interface DescribedFinding {
  readonly finding: Finding;
  readonly text: FindingText;
  readonly json: {
    readonly pattern: string;
    readonly parties: readonly string[];
    readonly flows: readonly { readonly from: string; readonly to: string; readonly resource: string }[];
    readonly sure: Finding["sure"];
    readonly tone: Finding["tone"];
    readonly evidence: Finding["evidence"];
    readonly headline: string;
    readonly sum: string;
    readonly otherwise: string;
    readonly question: string;
  };
}

/** Everything that stands out, weightiest first. */
export const describeFindings = (
  { state, evaluation, codeOf }: Photo,
  language: Language,
): readonly DescribedFinding[] => findAll({ state, evaluation }).map(describing({ state, codeOf }, language));

/** Words findings of one photo. */
export function describing(
  { state, codeOf }: { readonly state: State } & Pick<Photo, "codeOf">,
  language: Language,
): (finding: Finding) => DescribedFinding {
  const words = wordingOf(state, language);
  const flows = new Map(state.flows.map((flow) => [flow.id, flow]));
  return (finding) => {
    const text = findingText(finding, words);
    const { pattern, parties, sure, tone, evidence } = finding;
    const json = {
      pattern,
      parties: parties.map(codeOf),
      flows: finding.flows
        .flatMap((id) => {
          const flow = flows.get(id);
          return flow === undefined
            ? []
            : [{ from: codeOf(flow.from), to: codeOf(flow.to), resource: words.resource(flow.resource) }];
        })
        .sort(inOrder),
      sure,
      tone,
      evidence,
      headline: text.headline,
      sum: text.sum,
      otherwise: text.otherwise,
      question: text.question,
    };
    return { finding, text, json };
  };
}

/** By ends and kind, so that the order of the file's rows does not show. */
function inOrder(a: DescribedFinding["json"]["flows"][number], b: typeof a): number {
  const [first, second] = [JSON.stringify([a.from, a.to, a.resource]), JSON.stringify([b.from, b.to, b.resource])];
  return first < second ? -1 : first > second ? 1 : 0;
}
