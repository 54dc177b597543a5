import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { Measure, Value } from "../../measures/measure.ts";
import { partyMeasures } from "../../measures/registry.ts";
import { matches } from "../parts/matches.ts";
import { measureValue } from "../parts/measure-value.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useWorkspace } from "../workspace.ts";
import type { LargeNetwork } from "./large-network.ts";

/** More rows than anybody reads; who looks for another finds it by name. */
const ROWS = 100;
const COLUMNS = ["brings", "takes", "balance", "verdict"] as const;

interface PartyRowsProps {
  readonly network: LargeNetwork;
  /** Only those of one of the groups that are drawn; null for all. */
  readonly group: number | null;
  readonly onGroup: (group: number | null) => void;
  readonly onChoose: (party: number) => void;
}

/** Every party by name, the largest first: all of them, or those of a group. A name opens what is round it. */
export function PartyRows({ network, group, onGroup, onChoose }: PartyRowsProps) {
  const { language } = useWorkspace();
  const t = useAllTexts();
  const { names, bySize, columns, withinNoise, groups } = network;
  const [typed, setTyped] = useState("");
  const filter = useDeferredValue(typed);
  const within = useMemo(
    () => (group === null ? bySize : bySize.filter((index) => groups.of[index] === group)),
    [group, bySize, groups],
  );
  const found = useMemo(
    () => (filter.trim() === "" ? within : within.filter((index) => matches(filter, names[index]!))),
    [filter, within, names],
  );
  const heading = useRef<HTMLHeadingElement>(null);
  // Who chose a group further up goes where its parties are.
  useEffect(() => {
    if (group !== null) heading.current?.focus();
  }, [group]);
  const rows = [...found.subarray(0, ROWS)];
  const cell = (id: (typeof COLUMNS)[number], index: number): string => {
    // Nobody is named for a balance that the estimates alone could give.
    if (id === "verdict" && withinNoise) return "";
    const value: Value = columns[id][index] ?? null;
    const measure: Measure = partyMeasures[id];
    return measureValue(measure, typeof value === "number" && Number.isNaN(value) ? null : value, language, String);
  };
  return (
    <section aria-labelledby="large-parties">
      <h2 id="large-parties" ref={heading} tabIndex={-1}>
        {t.large.parties}
      </h2>
      {group === null ? null : (
        <p className="large-back">
          {t.large.ofGroup(t.large.group(groups.largest.parties[group]?.name ?? ""))}{" "}
          <button type="button" className="button" onClick={() => onGroup(null)}>
            {t.large.allParties}
          </button>
        </p>
      )}
      <label className="filter">
        {t.large.search}
        <input className="field" type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
      </label>
      <p role="status">{t.large.found(found.length, rows.length)}</p>
      <p className="quiet-text">{t.large.chooseParty}</p>
      <div className="large-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{t.tables.columns.party}</th>
              {COLUMNS.map((id) => (
                <th key={id} scope="col">
                  {partyMeasures[id].text[language].name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((index) => (
              <tr key={index}>
                <th scope="row">
                  <button type="button" className="name-link" onClick={() => onChoose(index)}>
                    {names[index]}
                  </button>
                </th>
                {COLUMNS.map((id) => (
                  <td key={id}>{cell(id, index)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
