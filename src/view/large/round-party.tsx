import { useEffect, useMemo, useRef } from "react";
import { valueText } from "../../text/numbers.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useWorkspace } from "../workspace.ts";
import { DrawnPhoto } from "./drawn-photo.tsx";
import type { LargeNetwork } from "./large-network.ts";
import { neighbourhoodOf } from "./neighbourhood.ts";

interface RoundPartyProps {
  readonly network: LargeNetwork;
  readonly party: number;
  readonly onChoose: (party: number | null) => void;
}

/** A party with those round it: what flows between them, and the way on to any of them. */
export function RoundParty({ network, party, onChoose }: RoundPartyProps) {
  const { language } = useWorkspace();
  const { large: t, common, tables } = useAllTexts();
  const { count, shown, drawn, id } = useMemo(() => neighbourhoodOf(network, party), [network, party]);
  const name = network.names[party] ?? "";
  const heading = useRef<HTMLHeadingElement>(null);
  // Who chose a party further down, or another round this one, goes where it is shown.
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each party anew
  useEffect(() => heading.current?.focus(), [party]);
  return (
    <section aria-labelledby="large-round">
      <h2 id="large-round" ref={heading} tabIndex={-1}>
        {t.round(name)}
      </h2>
      <p>{count === 0 ? t.roundNobody(name) : t.roundAbout(name, count, shown.length)}</p>
      <p className="large-back">
        <button type="button" className="button" onClick={() => onChoose(null)}>
          {t.roundClose}
        </button>
      </p>
      {count === 0 ? null : (
        <>
          <DrawnPhoto partnership={drawn} chosen={id} />
          <div className="large-table">
            <table>
              <thead>
                <tr>
                  {[tables.columns.party, t.roundTo(name), t.roundFrom(name)].map((title) => (
                    <th key={title} scope="col">
                      {title}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {shown.map(({ party: other, to, from }) => (
                  <tr key={other ?? "table"}>
                    <th scope="row">
                      {other === null ? (
                        drawn.about.table?.name || common.table
                      ) : (
                        <button type="button" className="name-link" onClick={() => onChoose(other)}>
                          {network.names[other]}
                        </button>
                      )}
                    </th>
                    <td>{valueText(language, to)}</td>
                    <td>{valueText(language, from)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}
