import { wordingOf } from "../../../findings/wording.ts";
import type { Hit } from "../../../interventions/away-effects.ts";
import { ColumnHeads } from "../../parts/column-heads.tsx";
import { tableRoles as roles } from "../../parts/table-roles.ts";
import { useAllTexts } from "../../use-all-texts.ts";
import { useOpen, useWorkspace } from "../../workspace.ts";

/** Who takes and brings less, and how hard that hits: in a word, with the numbers beside it. */
export function HitTable({ hit, label }: { readonly hit: readonly Hit[]; readonly label: string }) {
  const { language } = useWorkspace();
  const t = useAllTexts().helping.away;
  const { evaluated } = useOpen();
  const words = wordingOf(evaluated, language);
  const { party, takes, loses, brings } = t.columns;
  const nowThen = ([now, then]: readonly [number, number]): string =>
    now === then ? words.value(now) : t.nowThen(words.value(now), words.value(then));
  return (
    <table className="grid" {...roles.table} aria-label={label}>
      <ColumnHeads titles={[party, loses, takes, brings]} />
      <tbody {...roles.group}>
        {hit.map((one) => (
          <tr key={one.party} {...roles.row}>
            <th {...roles.rowHead} scope="row">
              {words.name(one.party)}
            </th>
            <td {...roles.cell} data-label={loses}>
              {t.lost[howHard(one.lost)]}
            </td>
            <td {...roles.cell} data-label={takes} className="num">
              {nowThen(one.takes)}
            </td>
            <td {...roles.cell} data-label={brings} className="num">
              {nowThen(one.brings)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function howHard(lost: number): "none" | "little" | "quarter" | "half" | "all" {
  if (lost === 0) return "none";
  if (lost === 1) return "all";
  return lost >= 1 / 2 ? "half" : lost >= 1 / 4 ? "quarter" : "little";
}
