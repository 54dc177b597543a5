import type { State } from "../../../domain/partnership.ts";
import { findingText } from "../../../findings/finding-text.ts";
import type { FollowedFinding } from "../../../findings/followed.ts";
import { wordingOf } from "../../../findings/wording.ts";
import { BoldNumbers } from "../../parts/bold-numbers.tsx";
import { useAllTexts } from "../../use-all-texts.ts";
import { useWorkspace } from "../../workspace.ts";

interface FoundTwiceProps {
  readonly before: State;
  readonly after: State;
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
  const [was, is] = [wordingOf(before, language), wordingOf(after, language)];
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
