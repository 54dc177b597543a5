import { createContext, type ReactNode, useContext } from "react";
import { type CellRendererProps, type Column, Cell as GridCell } from "react-data-grid";
import { type CellRange, isInRange } from "./cell-range.ts";
import { type EditorKind, GridEditor } from "./grid-editor.tsx";

/** A column of a grid, in the house's own terms: only this file knows the package that draws it. */
export interface GridColumn<Row> {
  readonly key: string;
  readonly title: string;
  readonly head?: ReactNode;
  readonly width?: number | string;
  readonly minWidth?: number;
  /** As it is typed and copied. */
  readonly text: (row: Row) => string;
  /** As it is shown, where that is more than its text. A button in it is no stop of the Tab key: Enter presses it. */
  readonly show?: (row: Row) => ReactNode;
  /** Null: it is read only. */
  readonly editor: EditorKind | ((row: Row) => EditorKind) | null;
  readonly editable?: (row: Row) => boolean;
  readonly list?: string;
  /** What a cell is called where its text alone does not say it. */
  readonly cellLabel?: (row: Row) => string;
  /** How strongly a cell is shaded, from 0 to 1. */
  readonly shade?: (row: Row) => number;
  /** It names its row. */
  readonly names?: boolean;
  readonly frozen?: "start" | "end";
  readonly sortable?: boolean;
  readonly align?: "end" | "center";
  /** What stands below it, under all rows. */
  readonly sum?: ReactNode;
}

/** Which cells are chosen together; null: one at most. */
export const RangeContext = createContext<CellRange | null>(null);

/** A cell that shows whether it is among those that are chosen together. */
export function RangeCell<Row>({
  of,
  ...cell
}: CellRendererProps<Row, unknown> & { readonly of: GridColumn<Row> | undefined }) {
  const inside = isInRange(useContext(RangeContext), cell.rowIdx, cell.column.idx);
  const shade = of?.shade?.(cell.row) ?? 0;
  const mix = `color-mix(in srgb, var(--heat) ${Math.round(24 * shade)}%, var(--surface))`;
  return (
    <GridCell
      {...cell}
      {...(of?.names === true ? { role: "rowheader" } : {})}
      {...(of?.cellLabel === undefined ? {} : { "aria-label": of.cellLabel(cell.row) })}
      {...(shade === 0 || inside ? {} : { style: { backgroundColor: mix } })}
      className={inside ? "in-range" : ""}
    />
  );
}

/** What a cell calls, as it is now: the columns are made anew only when they change. */
interface Latest<Row> {
  readonly commit: (row: Row, column: GridColumn<Row>, text: string, typing: string) => string | null;
  readonly cellName: (row: Row, column: GridColumn<Row>) => string;
  /** The row as it is now: while its field is open the package holds on to what it was. */
  readonly now: (row: Row) => Row;
}

/** The column as the package takes it. */
export function columnOf<Row extends { readonly id: string }>(
  column: GridColumn<Row>,
  latest: { readonly current: Latest<Row> },
): Column<Row> {
  const { editor, show, text, editable, sum } = column;
  return {
    key: column.key,
    name: column.title,
    width: column.width,
    minWidth: column.minWidth ?? 56,
    frozen: column.frozen,
    sortable: column.sortable ?? false,
    resizable: true,
    cellClass: column.align === undefined ? undefined : `align-${column.align}`,
    headerCellClass: column.align === undefined ? undefined : `align-${column.align}`,
    summaryCellClass: column.align === undefined ? undefined : `align-${column.align}`,
    renderCell: ({ row }) =>
      column.names === true || editor === "name" ? (
        <span className="grid-name">{(show ?? text)(row)}</span>
      ) : (
        (show ?? text)(row)
      ),
    ...(column.head === undefined ? {} : { renderHeaderCell: () => column.head }),
    ...(sum === undefined ? {} : { renderSummaryCell: () => sum }),
    ...(editor === null
      ? {}
      : {
          editable: editable ?? true,
          // The record changes at each pause in typing: the field stays.
          editorOptions: { closeOnExternalRowChange: false },
          renderEditCell: ({ row, onClose }) => (
            <GridEditor
              kind={typeof editor === "function" ? editor(row) : editor}
              label={latest.current.cellName(row, column)}
              value={text(latest.current.now(row))}
              list={column.list}
              onCommit={(typed, typing) => latest.current.commit(latest.current.now(row), column, typed, typing)}
              onLeave={() => onClose(false, true)}
            />
          ),
        }),
  };
}
