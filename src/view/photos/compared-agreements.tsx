import { useMemo } from "react";
import { agreementsSince } from "../../compare/agreements-since.ts";
import type { State } from "../../domain/partnership.ts";
import { wordingOf } from "../../findings/wording.ts";
import { dateText } from "../../text/numbers.ts";
import { AgreementOutcome } from "../conversation/agreement-since.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useWorkspace } from "../workspace.ts";

interface ComparedAgreementsProps {
  readonly before: State;
  readonly after: State;
  /** YYYY-MM-DD of the second. */
  readonly day: string | null;
}

/** Each agreement that stands in either photo, and what became of it by the second. */
export function ComparedAgreements({ before, after, day }: ComparedAgreementsProps) {
  const { language } = useWorkspace();
  const { since: text, agreements } = useAllTexts().conversation;
  const all = useMemo(() => agreementsSince([before, after], day), [before, after, day]);
  // Names of who is in either of them, the second first.
  const words = useMemo(() => wordingOf(inEither(before, after), language), [before, after, language]);
  if (all.length === 0) return null;
  return (
    <section className="compared-agreements" aria-labelledby="compared-agreements">
      <h4 id="compared-agreements">{text.title}</h4>
      <ul>
        {all.map((one) => (
          <li key={one.agreement.id}>
            <p>
              {one.agreement.text}
              {one.agreement.due === null ? null : (
                <span className="quiet-text"> {agreements.dueOn(dateText(language, one.agreement.due))}</span>
              )}
            </p>
            <AgreementOutcome since={one} words={words} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function inEither(before: State, after: State): State {
  const both = <T extends { readonly id: string }>(first: readonly T[], second: readonly T[]): readonly T[] => [
    ...second,
    ...first.filter(({ id }) => second.every((other) => other.id !== id)),
  ];
  return {
    ...after,
    parties: both(before.parties, after.parties),
    resources: both(before.resources, after.resources),
  };
}
