import type { ShiftRow } from "../../findings/shift-rows.ts";
import { tableRoles as roles } from "../parts/table-roles.ts";
import { useAllTexts } from "../use-all-texts.ts";

/** What moved a party's ratio, part by part, and the whole of it last. */
export function ShiftTable({ rows, label }: { readonly rows: readonly ShiftRow[]; readonly label: string }) {
  const { whyShifted, comparing } = useAllTexts();
  const t = whyShifted.parts;
  return (
    <table className="grid shift-table" {...roles.table} aria-label={label}>
      <thead {...roles.group}>
        <tr {...roles.row}>
          {[t.what, comparing.before, comparing.after, t.times].map((head) => (
            <th key={head} {...roles.columnHead} scope="col">
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
            <td {...roles.cell} data-label={comparing.before} className="num">
              {before}
            </td>
            <td {...roles.cell} data-label={comparing.after} className="num">
              {after}
            </td>
            <td {...roles.cell} data-label={t.times} className="num">
              {times}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
