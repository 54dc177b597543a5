import type { ReactNode } from "react";
import type { Measure } from "../../measures/measure.ts";
import { useWorkspace } from "../workspace.ts";

interface MeasureDetailsProps {
  readonly measure: Measure;
  /** Its value here, if there is one. */
  readonly value?: string | undefined;
  /** The worked example, where there is room for it. */
  readonly children?: ReactNode;
}

/** A number that opens: what it asks, how it is worked out, how to read it, what it does not say, where it is from. */
export function MeasureDetails({ measure, value, children }: MeasureDetailsProps) {
  const { language, t } = useWorkspace();
  const text = measure.text[language];
  const { source } = measure;
  return (
    <details className="measure">
      <summary>
        <span className="measure-name">{text.name}</span>
        {value === undefined ? null : <b className="num">{value}</b>}
      </summary>
      <div className="measure-body">
        <p className="measure-question">{text.question}</p>
        <dl>
          <dt>{t.reference.reading}</dt>
          <dd>{text.reading}</dd>
          <dt>{t.reference.caution}</dt>
          <dd>{text.caution}</dd>
          <dt>{t.reference.formula}</dt>
          <dd>
            <code>{measure.formula}</code>
            <span className="quiet-text">{t.reference.family[measure.family]}</span>
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
    </details>
  );
}
