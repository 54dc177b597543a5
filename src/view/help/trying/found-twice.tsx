import { type WhyShifted, whyShifted } from "../../../compare/why-shifted.ts";
import { NOBODY } from "../../../domain/party.ts";
import { findingText } from "../../../findings/finding-text.ts";
import type { FollowedFinding } from "../../../findings/followed.ts";
import type { Finding, Wording } from "../../../findings/pattern.ts";
import { wordingOf } from "../../../findings/wording.ts";
import type { MeasuredState } from "../../../measures/evaluate.ts";
import { BoldNumbers } from "../../parts/bold-numbers.tsx";
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
              <Why why={whyOf(before, after, finding)} party={finding.parties[0] ?? ""} words={is} />
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
  OF_BALANCE.has(pattern) && party !== undefined && others.length === 0 ? whyShifted(before, after, party) : null;

interface WhyProps {
  readonly why: WhyShifted | null;
  readonly party: string;
  readonly words: Wording;
}

/** How it comes that a party is told of otherwise, for who asks. */
function Why({ why, party, words }: WhyProps) {
  const t = useAllTexts().ideas.outcome.why;
  if (why === null) return null;
  const said = (): string => {
    switch (why.because) {
      case "noise":
        return why.within ? t.withinNoise : t.beyondNoise;
      case "own": {
        const others = why.others.filter((end) => end !== NOBODY).map(words.name);
        return others.length === 0 ? t.givesUp(words.name(party)) : t.own(words.name(party), words.list(others));
      }
      case "together": {
        const [was, is] = [why.before, why.after].map(
          ({ brings, takes }) => [words.value(brings), words.value(takes)] as const,
        ) as [readonly [string, string], readonly [string, string]];
        return t.together(words.name(party), was, is);
      }
      case "how-many":
        return t.howMany(why.before, why.after);
    }
  };
  return (
    <details className="found-why">
      <summary>{t.ask}</summary>
      <p>{said()}</p>
    </details>
  );
}
