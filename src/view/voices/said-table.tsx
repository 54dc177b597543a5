import type { ReactNode } from "react";
import { ColumnHeads } from "../parts/column-heads.tsx";
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
      <ColumnHeads titles={titles} />
      <tbody {...roles.group}>{children}</tbody>
    </table>
  );
}
