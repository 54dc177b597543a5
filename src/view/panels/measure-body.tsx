import type { ReactNode } from "react";
import type { State } from "../../domain/partnership.ts";
import type { Measure } from "../../measures/measure.ts";
import type { Whose } from "../../measures/opened/working.ts";
import { symbolsIn } from "../../measures/symbols.ts";
import type { AllMessages } from "../../text/all-messages.ts";
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
  const { evaluated, evaluation } = useOpen();
  const { question, inWords, reading, caution } = measure.text[language];
  const { source } = measure;
  const signs = symbolsIn(measure.formula[language]);
  return (
    <div className="measure-body">
      <p className="measure-question">{question}</p>
      {measure.unit === "value" && whose !== null ? <p className="quiet-text">{countsIn(evaluated, t)}</p> : null}
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
          <code>{measure.formula[language]}</code>
          <span className="quiet-text">
            {measure.family === "lens" ? t.opened.lens[evaluation.lens] : t.reference.family[measure.family]}
          </span>
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

/** In what a value counts here: beside the group's yardstick, in the one unit there is, or in the photo's own value. */
function countsIn({ about, resources, flows }: State, { reference: { countsIn: text } }: AllMessages): string {
  if (about.yardstick !== "") return text.yardstick(about.yardstick);
  const used = new Set(flows.map((flow) => flow.resource));
  const kinds = resources.filter(({ id }) => used.has(id));
  const [only] = kinds;
  return kinds.length === 1 && only !== undefined && only.unit !== null && only.rate === 1
    ? text.unit(only.unit)
    : text.value;
}
