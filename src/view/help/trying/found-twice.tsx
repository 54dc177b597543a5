import type { State } from "../../../domain/partnership.ts";
import { findingText } from "../../../findings/finding-text.ts";
import { type FollowedFinding, isAbout } from "../../../findings/followed.ts";
import type { Finding } from "../../../findings/pattern.ts";
import { wordingOf } from "../../../findings/wording.ts";
import { BoldNumbers } from "../../parts/bold-numbers.tsx";
import { useAllTexts } from "../../use-all-texts.ts";
import { useWorkspace } from "../../workspace.ts";

interface FoundTwiceProps {
  readonly before: State;
  /** What stood out before. */
  readonly foundBefore: readonly Finding[];
  readonly after: State;
  readonly found: readonly FollowedFinding[];
}

type Group = FollowedFinding["status"] | "less-sure" | "surer";

/** What no longer stands out with the steps, what newly does, and, opened, what still does. */
export function FoundTwice({ before, foundBefore, after, found }: FoundTwiceProps) {
  const { language } = useWorkspace();
  const { ideas, comparing } = useAllTexts();
  const t = ideas.outcome;
  const [was, is] = [wordingOf(before, language), wordingOf(after, language)];
  /** What still stands out and is less sure, or surer, is not simply as it was. */
  const groupOf = ({ status, finding }: FollowedFinding): Group => {
    if (status !== "persisting") return status;
    const earlier =
      foundBefore.find(({ key }) => key === finding.key) ?? foundBefore.find((one) => isAbout(one, finding));
    if (earlier === undefined || earlier.sure === finding.sure) return "persisting";
    return finding.sure === "clear" ? "surer" : "less-sure";
  };
  const groups = new Map<Group, FollowedFinding[]>();
  for (const one of found) groups.set(groupOf(one), [...(groups.get(groupOf(one)) ?? []), one]);
  const list = (these: readonly FollowedFinding[]) => (
    <ul>
      {these.map(({ status, finding, clear }) => {
        const { headline, sum } = findingText(finding, status === "solved" ? was : is);
        return (
          <li key={finding.key}>
            <b>{headline}</b> {finding.sure === "tentative" ? `(${t.possible}) ` : ""}
            <BoldNumbers text={sum} />
            {clear === false && status !== "persisting" ? (
              <span className="quiet-text"> {comparing.findingMaybe}</span>
            ) : null}
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
