import type { ReactNode } from "react";
import type { Measure, MeasureText as Words } from "../../measures/measure.ts";
import { symbolsIn } from "../../measures/symbols.ts";
import type { InBoth } from "../../text/language.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useWorkspace } from "../workspace.ts";

interface MeasureTextProps {
  readonly measure: Pick<Measure, "formula" | "source"> & { readonly text: InBoth<Omit<Words, "name">> };
  /** In what it counts here; nothing where it is no number. */
  readonly counted?: string;
  /** How it came about here. */
  readonly worked?: ReactNode;
  readonly children?: ReactNode;
}

/** What a measure says of itself: what it asks, how to read it and what it does not say, its formula, and where it is from. */
export function MeasureText({ measure, counted, worked, children }: MeasureTextProps) {
  const { language } = useWorkspace();
  const t = useAllTexts();
  const { question, inWords, reading, caution } = measure.text[language];
  const { source } = measure;
  const signs = symbolsIn(measure.formula[language]);
  return (
    <div className="measure-body">
      <p className="measure-question">{question}</p>
      {worked}
      <dl>
        <dt>{t.reference.reading}</dt>
        <dd>{reading}</dd>
        <dt>{t.reference.caution}</dt>
        <dd>{caution}</dd>
        <dt>{t.reference.inWords}</dt>
        <dd>{inWords}</dd>
        <dt>{t.reference.formula}</dt>
        <dd>
          <code>{measure.formula[language]}</code>
          {counted === undefined ? null : <span className="quiet-text">{counted}</span>}
        </dd>
        {signs.length === 0 ? null : (
          <>
            <dt>{t.reference.symbols}</dt>
            <dd>
              <ul className="signs">
                {signs.map((id) => {
                  const [sign, means] = t.symbols[id];
                  return (
                    <li key={id}>
                      <code>{sign}</code> {means}
                    </li>
                  );
                })}
              </ul>
            </dd>
          </>
        )}
        {source === null ? null : (
          <>
            <dt>{t.reference.source}</dt>
            <dd>
              {source.citation}
              {source.doi === null ? null : <span className="doi"> doi.org/{source.doi}</span>}
            </dd>
          </>
        )}
      </dl>
      {children}
    </div>
  );
}
