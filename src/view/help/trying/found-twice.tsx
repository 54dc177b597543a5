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

/** What no longer stands out with the steps, what newly does, and, opened, what still does. */
export function FoundTwice({ before, after, found }: FoundTwiceProps) {
  const { language } = useWorkspace();
  const { ideas, comparing } = useAllTexts();
  const t = ideas.outcome;
  const [was, is] = [wordingOf(before, language), wordingOf(after, language)];
  const of = (status: FollowedFinding["status"]): readonly FollowedFinding[] =>
    found.filter((one) => one.status === status);
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
  const persisting = of("persisting");
  return (
    <section className="found-twice" aria-labelledby="found-twice">
      <h4 id="found-twice">{t.found}</h4>
      {found.length === 0 ? <p>{t.foundNone}</p> : null}
      {(["solved", "new"] as const).map((status) =>
        of(status).length === 0 ? null : (
          <div key={status} data-status={status}>
            <h5>{comparing.findingStatus[status]}</h5>
            {list(of(status))}
          </div>
        ),
      )}
      {persisting.length === 0 ? null : (
        <details>
          <summary>{t.still(persisting.length)}</summary>
          {list(persisting)}
        </details>
      )}
    </section>
  );
}
