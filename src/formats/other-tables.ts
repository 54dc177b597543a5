import type { Place } from "../domain/fault.ts";
import { type Result, succeed } from "../domain/result.ts";
import { findMatrix } from "./find-matrix.ts";
import type { FileTables } from "./given-table.ts";
import { kumuTable } from "./kumu-table.ts";
import { matrixTables } from "./matrix-table.ts";
import type { TableRow } from "./table.ts";

/** Rows that are a matrix, or a list of Kumu's; null where they are neither. */
export function otherTables(rows: readonly TableRow[], sheet: string | null, at: Place): Result<FileTables> | null {
  const matrix = findMatrix(rows);
  if (matrix !== null) return matrixTables(rows, matrix, sheet, at);
  const kumu = kumuTable(rows, sheet);
  return kumu === null ? null : succeed({ tables: [kumu.table], assumptions: kumu.assumptions });
}
