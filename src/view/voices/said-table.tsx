import type { ReactNode } from "react";
import { tableRoles as roles } from "../parts/table-roles.ts";

interface SaidTableProps {
  /** The id of its heading. */
  readonly of: string;
  readonly titles: readonly string[];
  /** Its rows. */
  readonly children: ReactNode;
}

/** A table of what is said: as cards where there is little room. */
export function SaidTable({ of, titles, children }: SaidTableProps) {
  return (
    <table className="grid" {...roles.table} aria-labelledby={of}>
      <thead {...roles.group}>
        <tr {...roles.row}>
          {titles.map((title) => (
            <th key={title} {...roles.columnHead} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...roles.group}>{children}</tbody>
    </table>
  );
}
