import { wordingOf } from "../../../findings/wording.ts";
import { THIRD_PARTY } from "../../../interventions/repair-photo.ts";
import type { ToldChange } from "../../../interventions/told-repair.ts";
import type { MeasuredState } from "../../../measures/evaluate.ts";
import { ColumnHeads } from "../../parts/column-heads.tsx";
import { tableRoles as roles } from "../../parts/table-roles.ts";
import { useAllTexts } from "../../use-all-texts.ts";
import { useWorkspace } from "../../workspace.ts";
import { sumsOf } from "./sums-of.ts";

/** What all changes together do for those whom they concern. */
export function SumsTable({ of, changes }: { readonly of: MeasuredState; readonly changes: readonly ToldChange[] }) {
  const { language } = useWorkspace();
  const { sums: t } = useAllTexts().suggestion;
  const words = wordingOf(of.state, language);
  const concerned = [...new Set(changes.flatMap(({ from, to }) => [from, to]))].filter(
    (id) => id !== THIRD_PARTY && of.evaluation.indexOf.has(id),
  );
  const heads = [t.party, t.brings, t.takes];
  return (
    <section className="suggestion-sums">
      <h4 id="suggestion-sums">{t.title}</h4>
      <table className="grid" {...roles.table} aria-labelledby="suggestion-sums">
        <ColumnHeads titles={heads} />
        <tbody {...roles.group}>
          {concerned.map((id) => {
            const { now, after } = sumsOf(of.evaluation, changes, id);
            return (
              <tr key={id} {...roles.row}>
                <th {...roles.rowHead} scope="row">
                  {words.name(id)}
                </th>
                <td {...roles.cell} data-label={t.brings} className="num">
                  {t.change(now.brings, after.brings)}
                </td>
                <td {...roles.cell} data-label={t.takes} className="num">
                  {t.change(now.takes, after.takes)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
