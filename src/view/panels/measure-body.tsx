import type { ReactNode } from "react";
import type { Measure } from "../../measures/measure.ts";
import type { Whose } from "../../measures/opened/working.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { WorkedOut } from "./worked-out.tsx";

interface MeasureBodyProps {
  readonly measure: Measure;
  readonly whose: Whose | null;
  readonly children?: ReactNode;
}

/**
 * What an opened number holds: what it asks, how it came about here, how to read it and what it does not say, its
 * formula in symbols and in words, under which weight, and where it is from.
 */
export function MeasureBody({ measure, whose, children }: MeasureBodyProps) {
  const { language } = useWorkspace();
  const t = useAllTexts();
  const { evaluation } = useOpen();
  const { question, inWords, reading, caution } = measure.text[language];
  const { source } = measure;
  return (
    <div className="measure-body">
      <p className="measure-question">{question}</p>
      {whose === null ? null : <WorkedOut measure={measure} whose={whose} />}
      <dl>
        <dt>{t.reference.reading}</dt>
        <dd>{reading}</dd>
        <dt>{t.reference.caution}</dt>
        <dd>{caution}</dd>
        <dt>{t.reference.inWords}</dt>
        <dd>{inWords}</dd>
        <dt>{t.reference.formula}</dt>
        <dd>
          <code>{measure.formula}</code>
          <span className="quiet-text">
            {measure.family === "lens" ? t.opened.lens[evaluation.lens] : t.reference.family[measure.family]}
          </span>
        </dd>
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
