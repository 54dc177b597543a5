import type { Assumption } from "../domain/assumption.ts";
import type { ColumnMeaning } from "../domain/column-meaning.ts";
import { type Fault, fault, type Place } from "../domain/fault.ts";
import type { Result } from "../domain/result.ts";
import type { GivenAbout } from "./about-sheet.ts";
import type { TableRole } from "./columns.ts";
import type { OnProgress } from "./progress.ts";
import { ROWS_LIMIT, type TableRow } from "./table.ts";

/** What a table is read as: a list of flows, of parties, or nothing. */
export type GivenRole = TableRole | "none";

/** A table as a file of another format than CSV holds it. From here on it is read as any other table. */
export interface GivenTable {
  /** Null: its header tells. */
  readonly role: GivenRole | null;
  /** Of a file with several tables, which. */
  readonly sheet: string | null;
  /** What the rows are counted by; "rows" where a person sees rows. */
  readonly counts: "rows" | "lines" | "items";
  /** The first one names the columns. */
  readonly rows: readonly TableRow[];
  /** Per column what the format says of it; null leaves it to its header. */
  readonly columns: readonly (ColumnMeaning | null)[];
  /** Whether numbers are written as the format has them, so that there is nothing to decide. */
  readonly plainNumbers: boolean;
  /** Whether its rows were made of the rows and columns of a matrix, and are none that its reader knows. */
  readonly isMatrix?: boolean;
}

export const isGiven = (content: Uint8Array | string | GivenTable): content is GivenTable =>
  typeof content !== "string" && !(content instanceof Uint8Array);

/** What a file holds, and what reading it took for granted. */
export interface FileTables {
  readonly tables: readonly GivenTable[];
  readonly assumptions: readonly Assumption[];
  /** What it says of the photo as a whole. */
  readonly about?: GivenAbout | undefined;
}

/** Reads a text of one format into tables, or names what is wrong. */
export type FileReader = (text: string, file: string | null, onProgress?: OnProgress) => Result<FileTables>;

export const COLUMNS_LIMIT = 2_000;
/** Rows times columns: a text for each would take some 50 bytes. */
export const CELLS_LIMIT = 20_000_000;

/** Where a fault of a file stands, or of one of its tables. */
export const placeIn = (file: string | null, { sheet, counts }: Pick<GivenTable, "sheet" | "counts">): Place => ({
  ...(file === null ? {} : { file }),
  ...(sheet === null ? {} : { sheet }),
  ...(counts === "rows" ? {} : { counts }),
});

/** A fault where a table of so many rows below its header and so many columns is too large; to be asked before it is made. */
export function tooLarge(rows: number, columns: number, at: Place): Fault | null {
  if (columns > COLUMNS_LIMIT) return fault("too-many-columns", at, { columns, limit: COLUMNS_LIMIT });
  if (rows > ROWS_LIMIT) return fault("too-many-rows", at, { rows, limit: ROWS_LIMIT });
  return (rows + 1) * columns > CELLS_LIMIT ? fault("too-many-cells", at, { limit: CELLS_LIMIT }) : null;
}
