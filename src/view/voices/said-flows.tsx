import { useState } from "react";
import type { Report } from "../../domain/flow.ts";
import { reportOf } from "../../domain/hearing.ts";
import { wordingOf } from "../../findings/wording.ts";
import { valueText } from "../../text/numbers.ts";
import { tableRoles as roles } from "../parts/table-roles.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { SaidTable } from "./said-table.tsx";

/** As many as can be read at once; the others on request. */
const FIRST = 20;

/** Each flow that anybody named itself, with what either end says of it: the numbers as they were given. */
export function SaidFlows() {
  const { language } = useWorkspace();
  const { said } = useAllTexts();
  const t = said.flows;
  const [all, setAll] = useState(false);
  const { evaluated } = useOpen();
  const words = wordingOf(evaluated, language);
  const named = evaluated.flows.filter(({ state, reports }) => state === "actual" && reports.length > 0);
  const shown = all ? named : named.slice(0, FIRST);
  const says = (report: Report | null): string => {
    if (report === null) return t.silent;
    const numbers = (["amount", "cost", "worth"] as const).flatMap((quantity) => {
      const value = report[quantity];
      return value === null ? [] : [t[quantity](valueText(language, value))];
    });
    return numbers.length === 0 ? t.noNumber : numbers.join(" · ");
  };
  return (
    <section aria-labelledby="said-flows">
      <h3 id="said-flows">{t.title}</h3>
      <p className="quiet-text">{t.about}</p>
      <SaidTable of="said-flows" titles={[t.flow, t.giver, t.receiver]}>
        {shown.map((flow) => (
          <tr key={flow.id} {...roles.row}>
            <th {...roles.rowHead} scope="row">
              {t.what(words.name(flow.from), words.name(flow.to), words.resource(flow.resource))}
            </th>
            <td {...roles.cell} data-label={t.giver}>
              {says(reportOf(flow, "giver"))}
            </td>
            <td {...roles.cell} data-label={t.receiver}>
              {says(reportOf(flow, "receiver"))}
            </td>
          </tr>
        ))}
      </SaidTable>
      {shown.length === named.length ? null : (
        <button type="button" className="button link" onClick={() => setAll(true)}>
          {said.more(named.length - shown.length)}
        </button>
      )}
    </section>
  );
}
