import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { wordingOf } from "../../findings/wording.ts";
import type { Sum, SumOf, Term, Whose, Working } from "../../measures/opened/working.ts";
import { listText } from "../../text/numbers.ts";
import { figuresText } from "../parts/figures-text.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";

/** How many addends stand open before the rest is asked for. */
const FIRST = 8;
/** Sums of flows out of a party: their addends go *to* somebody; and into it: *from* somebody. */
export const OUT: ReadonlySet<SumOf> = new Set(["brings", "gives", "given-of-kind", "given-up"]);
export const IN: ReadonlySet<SumOf> = new Set(["takes", "receives"]);
const SPREAD: ReadonlySet<SumOf> = new Set(["spread-out", "spread-in"]);

/** The sums that a number rests on, each with what it adds up, and the calculation with their totals. */
export function Sums({ of: { sums, lines }, whose }: { readonly of: Working; readonly whose: Whose }) {
  const { language } = useWorkspace();
  return (
    <>
      {sums.map((sum) => (
        <SumList key={sum.of} sum={sum} whose={whose} />
      ))}
      {lines.map((line) => {
        const text = figuresText(language, line);
        return (
          <p key={text} className="figures num">
            {text}
          </p>
        );
      })}
    </>
  );
}

function SumList({ sum, whose }: { readonly sum: Sum; readonly whose: Whose }) {
  const { language } = useWorkspace();
  const t = useAllTexts();
  const { evaluated } = useOpen();
  const [everything, setEverything] = useState(false);
  const words = wordingOf(evaluated, language);
  const names = whose === "system" ? [] : (typeof whose === "string" ? [whose] : whose).map(words.name);
  const shown = everything ? sum.terms : sum.terms.slice(0, FIRST);
  const rest = sum.terms.length - shown.length;
  const about = (term: Term): string => {
    if (typeof term.of !== "string") return t.opened.pair(words.name(term.of[0]), words.name(term.of[1]));
    const name = words.name(term.of);
    if (OUT.has(sum.of)) return t.opened.to(name);
    return IN.has(sum.of) || term.to !== undefined ? t.opened.from(name) : name;
  };
  const kinds = (term: Term): string =>
    term.kinds
      .map(({ resource, value }) =>
        term.kinds.length === 1 ? words.resource(resource) : `${words.resource(resource)} ${words.value(value)}`,
      )
      .join(", ");
  const detail = (term: Term): string => {
    if (term.figures !== null) return figuresText(language, term.figures);
    if (term.to === undefined) return kinds(term);
    const rest = term.value - term.to.length;
    return t.opened.to(
      listText(language, [...term.to.map(words.name), ...(rest === 0 ? [] : [t.common.more(words.value(rest))])]),
    );
  };
  const number = (value: number): string => figuresText(language, [value]);
  return (
    <div className="sum">
      <h5>{t.opened.sums[sum.of]?.(names)}</h5>
      {sum.terms.length === 0 ? (
        <p className="quiet-text">{SPREAD.has(sum.of) ? t.opened.emptySide : t.opened.nothing}</p>
      ) : (
        <ul>
          {shown.map((term) => (
            <li key={String(term.of)}>
              <span>{about(term)}</span>
              <b className="num">{number(term.value)}</b>
              <span className="quiet-text num">{detail(term)}</span>
            </li>
          ))}
          {rest === 0 ? null : (
            <li>
              <Button className="button link" onPress={() => setEverything(true)}>
                {t.opened.more(rest)}
              </Button>
              <b className="num">{number(sum.terms.slice(FIRST).reduce((total, { value }) => total + value, 0))}</b>
            </li>
          )}
          {sum.terms.length === 1 ? null : (
            <li className="sum-total">
              <span>{t.opened.together}</span>
              <b className="num">{number(sum.total)}</b>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
