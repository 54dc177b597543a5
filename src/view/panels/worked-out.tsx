import { useMemo, useState } from "react";
import { Button } from "react-aria-components/Button";
import { wordingOf } from "../../findings/wording.ts";
import type { Measure } from "../../measures/measure.ts";
import type { Sides } from "../../measures/opened/reports-apart.ts";
import type { Sum, SumOf, Term, Whose } from "../../measures/opened/working.ts";
import { workingOf } from "../../measures/opened/working-of.ts";
import { figuresText } from "../parts/figures-text.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { TwoReportsBehind } from "./two-reports.tsx";

/** How many addends stand open before the rest is asked for. */
const FIRST = 8;
/** Sums of flows out of a party: their addends go *to* somebody; and into it: *from* somebody. */
const OUT: ReadonlySet<SumOf> = new Set(["brings", "gives"]);
const IN: ReadonlySet<SumOf> = new Set(["takes", "receives"]);
const SPREAD: ReadonlySet<SumOf> = new Set(["spread-out", "spread-in"]);

/** How a number came about here: "8 to Kompas, 16 to the table, together 24", and the formula with these filled in. */
export function WorkedOut({ measure, whose }: { readonly measure: Measure; readonly whose: Whose }) {
  const { language } = useWorkspace();
  const t = useAllTexts();
  const { evaluated, evaluation } = useOpen();
  const { sums, lines } = useMemo(
    () => workingOf({ state: evaluated, evaluation }, measure, whose),
    [evaluated, evaluation, measure, whose],
  );
  const of = new Set(sums.map((sum) => sum.of));
  const [out, into] = [[...of].some((sum) => OUT.has(sum)), [...of].some((sum) => IN.has(sum))];
  // What shows no sum of flows may rest on both.
  const sides: Sides = new Set<"out" | "in">([
    ...(out || !into ? (["out"] as const) : []),
    ...(into || !out ? (["in"] as const) : []),
  ]);
  const unsized = typeof whose === "string" && evaluation.unsized.has(whose);
  if (sums.length + lines.length === 0 && !unsized) return null;
  return (
    <div className="worked-out">
      <h4 className="small-head">{t.opened.title}</h4>
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
      <TwoReportsBehind measure={measure} whose={whose} sides={sides} />
      {unsized ? <p className="quiet-text">{t.inspector.unsized}</p> : null}
    </div>
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
    return OUT.has(sum.of) ? t.opened.to(name) : IN.has(sum.of) ? t.opened.from(name) : name;
  };
  const kinds = (term: Term): string =>
    term.kinds
      .map(({ resource, value }) =>
        term.kinds.length === 1 ? words.resource(resource) : `${words.resource(resource)} ${words.value(value)}`,
      )
      .join(", ");
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
              <span className="quiet-text num">
                {term.figures === null ? kinds(term) : figuresText(language, term.figures)}
              </span>
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
