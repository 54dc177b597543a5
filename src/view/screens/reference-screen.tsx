import "../css/tables.css";
import { useState } from "react";
import type { Measure, Value } from "../../measures/measure.ts";
import { pairMeasures, partyMeasures, systemMeasures } from "../../measures/registry.ts";
import { capacityRows, exampleTable } from "../../measures/worked-example.ts";
import { decimalText, valueText } from "../../text/numbers.ts";

import { Experts } from "../panels/experts.tsx";
import { FairRules } from "../panels/fair-rules.tsx";
import { Fairness } from "../panels/fairness.tsx";
import { MeasureDetails } from "../panels/measure-details.tsx";
import { PairsTable } from "../panels/pairs-table.tsx";
import { Weights } from "../panels/weights.tsx";
import { matches } from "../parts/matches.ts";
import { measureValue, systemValue } from "../parts/measure-value.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";

const SCOPES = { system: systemMeasures, party: partyMeasures, pair: pairMeasures } as const;

/** Every number there is, with its value for the whole, and how it is worked out and read. */
export function ReferenceScreen() {
  const { language } = useWorkspace();
  const t = useAllTexts();
  const { evaluation, stale } = useOpen();
  const [filter, setFilter] = useState("");
  const { system, resolved, bounds } = evaluation;
  const value = (measure: Measure): string | undefined => {
    if (measure.scope !== "system") return undefined;
    const shown = systemValue(measure, system, bounds.drawn, language);
    if (resolved === null) return shown;
    const other = systemValue(measure, resolved, bounds.resolved, language);
    return shown === other ? shown : `${shown} (${t.reference.resolved}: ${other})`;
  };
  const found = (measure: Measure): boolean => {
    const { name, question, reading } = measure.text[language];
    return matches(filter, name, question, reading, measure.id);
  };
  const scopes = (Object.keys(SCOPES) as (keyof typeof SCOPES)[]).map((scope) => ({
    scope,
    measures: (Object.values(SCOPES[scope]) as readonly Measure[]).filter(found),
  }));
  return (
    <main id="content" tabIndex={-1} className="page reference-screen">
      <div className="page-head">
        <h2 className="page-title">{t.reference.title}</h2>
        <p className="quiet-text">{t.reference.about}</p>
        {stale ? <p role="status">{t.shell.busy}</p> : null}
      </div>
      <Fairness />
      <FairRules />
      <Weights />
      <label className="filter">
        <span>{t.reference.filter}</span>
        <input
          type="search"
          className="field"
          value={filter}
          onChange={(event) => setFilter(event.currentTarget.value)}
        />
      </label>
      {scopes.every(({ measures }) => measures.length === 0) ? <p role="status">{t.reference.none(filter)}</p> : null}
      {scopes.map(({ scope, measures }) =>
        measures.length === 0 ? null : (
          <section key={scope} aria-labelledby={`scope-${scope}`}>
            <h3 id={`scope-${scope}`}>{t.reference.scopes[scope].title}</h3>
            <p className="quiet-text">{t.reference.scopes[scope].about}</p>
            {scope === "system" && resolved !== null ? <p className="quiet-text">{t.reference.drawnAbout}</p> : null}
            {measures.map((measure) => (
              <MeasureDetails
                key={measure.id}
                measure={measure}
                whose={scope === "system" ? "system" : null}
                value={value(measure)}
              >
                <Example measure={measure} />
              </MeasureDetails>
            ))}
          </section>
        ),
      )}
      <PairsTable />
      <Experts />
    </main>
  );
}

/** The small network with the value worked out by hand. */
function Example({ measure }: { readonly measure: Measure }) {
  const { language } = useWorkspace();
  const t = useAllTexts();
  const { working, expected } = measure.example;
  const capacities = capacityRows(measure.example);
  const { columns, rows } = exampleTable(measure.example);
  const end = (id: string): string => (id === "table" ? t.common.table : id);
  const outcome = ([of, value]: readonly [string, Value]): string => {
    const inWords = measureValue(measure, value, language, end);
    const exact = typeof value === "number" ? decimalText(language, value) : null;
    const shown = exact === null ? inWords : measure.unit === "log-ratio" ? `${inWords} (${exact})` : exact;
    return `${of === "system" ? t.reference.whole : of}: ${shown}`;
  };
  return (
    <div className="example-worked">
      <h4 className="small-head">{t.reference.example}</h4>
      <p>
        {t.reference.exampleFlows}:{" "}
        {rows
          .map(({ from, to, cells }) => {
            // One weight needs no word.
            const said = cells.flatMap((cell, k) => {
              if (cell === null) return [];
              const shown = typeof cell === "number" ? valueText(language, cell) : t.reference.exampleKinds[cell];
              return columns[k] === "weight" ? [shown] : [`${t.reference.exampleColumns[columns[k]!]} ${shown}`];
            });
            return `${end(from)} → ${end(to)} ${said.join(", ")}`;
          })
          .join("; ")}
      </p>
      {capacities.length === 0 ? null : (
        <p>
          {capacities
            .map(
              ({ party, kind, amount }) =>
                `${party}: ${t.reference.exampleColumns.capacity} ${valueText(language, amount)} (${t.reference.exampleKinds[kind]})`,
            )
            .join("; ")}
        </p>
      )}
      <p>{working[language]}</p>
      <p>
        {t.reference.outcome}: {Object.entries(expected).map(outcome).join("; ")}
      </p>
    </div>
  );
}
