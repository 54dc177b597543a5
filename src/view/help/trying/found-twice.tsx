import { whyShifted } from "../../../compare/why-shifted.ts";
import { findingText } from "../../../findings/finding-text.ts";
import type { FollowedFinding } from "../../../findings/followed.ts";
import type { Finding } from "../../../findings/pattern.ts";
import { wordingOf } from "../../../findings/wording.ts";
import { wordingOfBoth } from "../../../findings/wording-of-both.ts";
import type { MeasuredState } from "../../../measures/evaluate.ts";
import { BoldNumbers } from "../../parts/bold-numbers.tsx";
import { Why } from "../../parts/why.tsx";
import { useAllTexts } from "../../use-all-texts.ts";
import { useWorkspace } from "../../workspace.ts";

interface FoundTwiceProps {
  readonly before: MeasuredState;
  readonly after: MeasuredState;
  readonly found: readonly FollowedFinding[];
}

/** What still stands out and is less sure, or surer, is not simply as it was. */
type Group = FollowedFinding["status"] | NonNullable<FollowedFinding["sureness"]>;
const groupOf = ({ status, sureness }: FollowedFinding): Group => sureness ?? status;

/** What no longer stands out with the steps, what newly does, and, opened, what still does. */
export function FoundTwice({ before, after, found }: FoundTwiceProps) {
  const { language } = useWorkspace();
  const { ideas, comparing } = useAllTexts();
  const t = ideas.outcome;
  const [was, is] = [wordingOf(before.state, language), wordingOf(after.state, language)];
  const both = wordingOfBoth(before.state, after.state, language);
  const groups = new Map<Group, FollowedFinding[]>();
  for (const one of found) groups.set(groupOf(one), [...(groups.get(groupOf(one)) ?? []), one]);
  const list = (these: readonly FollowedFinding[]) => (
    <ul>
      {these.map(({ status, finding, clear, sureness }) => {
        const { headline, sum } = findingText(finding, status === "solved" ? was : is);
        return (
          <li key={finding.key}>
            <b>{headline}</b> {finding.sure === "tentative" ? `(${t.possible}) ` : ""}
            <BoldNumbers text={sum} />
            {clear === false && status !== "persisting" ? (
              <span className="quiet-text"> {comparing.findingMaybe}</span>
            ) : null}
            {status === "persisting" && sureness === null ? null : (
              <Why why={whyOf(before, after, finding)} party={finding.parties[0] ?? ""} words={both} />
            )}
          </li>
        );
      })}
    </ul>
  );
  const persisting = groups.get("persisting") ?? [];
  const heads = { ...comparing.findingStatus, "less-sure": t.lessSure, surer: t.surer };
  return (
    <section className="found-twice" aria-labelledby="found-twice">
      <h4 id="found-twice">{t.found}</h4>
      {found.length === 0 ? <p>{t.foundNone}</p> : null}
      {(["solved", "less-sure", "new", "surer"] as const).map((group) => {
        const these = groups.get(group);
        return these === undefined ? null : (
          <div key={group} data-group={group}>
            <h5>{heads[group]}</h5>
            {list(these)}
          </div>
        );
      })}
      {persisting.length === 0 ? null : (
        <details>
          <summary>{t.still(persisting.length)}</summary>
          {list(persisting)}
        </details>
      )}
    </section>
  );
}

/** What is said of one party's balance. */
const OF_BALANCE: ReadonlySet<string> = new Set(["brings-more", "takes-more", "balanced"]);

const whyOf = (before: MeasuredState, after: MeasuredState, { pattern, parties: [party, ...others] }: Finding) =>
  OF_BALANCE.has(pattern) && party !== undefined && others.length === 0
    ? whyShifted(before.evaluation, after.evaluation, party)
    : null;
