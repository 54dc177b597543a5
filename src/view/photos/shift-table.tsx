import type { ShiftRow } from "../../findings/shift-rows.ts";
import { tableRoles as roles } from "../parts/table-roles.ts";
import { useAllTexts } from "../use-all-texts.ts";

/** What moved a party's ratio, part by part, and the whole of it last. */
export function ShiftTable({ rows, label }: { readonly rows: readonly ShiftRow[]; readonly label: string }) {
  const { whyShifted, comparing } = useAllTexts();
  const t = whyShifted.parts;
  return (
    <table className="shift-table" {...roles.table} aria-label={label}>
      <thead {...roles.group}>
        <tr {...roles.row}>
          {[t.what, comparing.before, comparing.after, t.times].map((head, at) => (
            <th key={head} {...roles.columnHead} scope="col" className={at === 0 ? undefined : "num"}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...roles.group}>
        {rows.map(({ key, what, before, after, times }) => (
          <tr key={key} {...roles.row} className={key === "all" ? "shift-all" : undefined}>
            <th {...roles.rowHead} scope="row">
              {what}
            </th>
            <td {...roles.cell} className="num">
              {before}
            </td>
            <td {...roles.cell} className="num">
              {after}
            </td>
            <td {...roles.cell} className="num">
              {times}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
