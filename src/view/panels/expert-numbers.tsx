import { useEffect, useState } from "react";
import { wordingOf } from "../../findings/wording.ts";
import type { Evaluation } from "../../measures/evaluate.ts";
import { type ExpertValues, evaluateExperts } from "../../measures/expert/evaluate-experts.ts";
import {
  type ExpertPartyId,
  type ExpertSystemId,
  expertPartyMeasures,
  expertSystemMeasures,
} from "../../measures/expert/registry.ts";
import type { Measure } from "../../measures/measure.ts";
import { measureValue } from "../parts/measure-value.ts";
import { tableRoles as roles } from "../parts/table-roles.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { MeasureDetails } from "./measure-details.tsx";
import { MoreRows, useRows } from "./more-rows.tsx";

/** The numbers that analysts know, each with its warning; of the whole, and of each party in a table. */
export function ExpertNumbers() {
  const { language } = useWorkspace();
  const t = useAllTexts();
  const { evaluation, evaluated } = useOpen();
  const values = useExperts(evaluation);
  if (values === null) return <p role="status">{t.reference.experts.busy}</p>;
  const { name } = wordingOf(evaluated, language);
  const shown = (measure: Measure, value: number | null): string =>
    values.leftOut.includes(measure.id) ? t.opened.leftOut : measureValue(measure, value, language, name);
  return (
    <>
      {Object.values(expertSystemMeasures).map((measure) => (
        <MeasureDetails
          key={measure.id}
          measure={measure}
          whose="system"
          value={shown(measure, values.system[measure.id as ExpertSystemId])}
        />
      ))}
      {Object.values(expertPartyMeasures).map((measure) => (
        <MeasureDetails key={measure.id} measure={measure} whose={null} />
      ))}
      <PerParty values={values} shown={shown} />
    </>
  );
}

/** After the panel itself is drawn: for thousands of parties it takes a while. */
function useExperts(evaluation: Evaluation): ExpertValues | null {
  const [done, setDone] = useState<{ readonly of: Evaluation; readonly values: ExpertValues } | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setDone({ of: evaluation, values: evaluateExperts(evaluation) }));
    return () => clearTimeout(timer);
  }, [evaluation]);
  return done?.of === evaluation ? done.values : null;
}

interface PerPartyProps {
  readonly values: ExpertValues;
  readonly shown: (measure: Measure, value: number | null) => string;
}

function PerParty({ values, shown }: PerPartyProps) {
  const { language } = useWorkspace();
  const t = useAllTexts();
  const { evaluation, evaluated } = useOpen();
  const { name } = wordingOf(evaluated, language);
  const measures = Object.values(expertPartyMeasures);
  const { shown: rows, rest, showMore } = useRows(evaluation.ids);
  const valueFor = (measure: Measure, party: number): string => {
    const value = values.party[measure.id as ExpertPartyId][party] ?? Number.NaN;
    return shown(measure, Number.isNaN(value) ? null : value);
  };
  return (
    <>
      <table className="grid" {...roles.table} aria-label={t.reference.experts.perParty}>
        <thead {...roles.group}>
          <tr {...roles.row}>
            <th {...roles.columnHead} scope="col">
              {t.tables.columns.party}
            </th>
            {measures.map(({ id, text }) => (
              <th key={id} {...roles.columnHead} scope="col">
                {text[language].name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...roles.group}>
          {rows.map((id) => (
            <tr key={id} {...roles.row}>
              <th {...roles.rowHead} scope="row">
                {name(id)}
              </th>
              {measures.map((measure) => (
                <td key={measure.id} {...roles.cell} className="num" data-label={measure.text[language].name}>
                  {valueFor(measure, evaluation.indexOf.get(id) ?? -1)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <MoreRows rest={rest} onMore={showMore} />
    </>
  );
}
