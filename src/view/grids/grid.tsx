import "react-data-grid/lib/styles.css";
import "../css/grids.css";
import {
  type ClipboardEvent,
  type MouseEvent,
  type PointerEvent,
  type Ref,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from "react";
import {
  type CellKeyboardEvent,
  type CellKeyDownArgs,
  type CellMouseArgs,
  type CellMouseEvent,
  DataGrid,
  type DataGridHandle,
  type PositionChangeArgs,
} from "react-data-grid";
import { Icon } from "../parts/icon.tsx";
import type { Sort } from "../parts/sort-header.tsx";
import { useMedia } from "../parts/use-media.ts";
import { useSize } from "../parts/use-size.ts";
import { type Block, blockText, filled, readBlock } from "./block.ts";
import { type CellPlace, type CellRange, rangeBetween, stepped } from "./cell-range.ts";
import { columnOf, type GridColumn, RangeCell, RangeContext } from "./grid-column.tsx";

interface GridProps<Row extends { readonly id: string }> {
  readonly label: string;
  readonly describedBy?: string;
  readonly rows: readonly Row[];
  readonly columns: readonly GridColumn<Row>[];
  /** What a cell is called while it is changed. */
  readonly cellName: (row: Row, column: GridColumn<Row>) => string;
  readonly sort?: Sort<string> | null;
  readonly onSort?: (sort: Sort<string> | null) => void;
  readonly headHeight?: number;
  /** Takes over what was typed, or says what is wrong with it. */
  readonly onCommit: (row: Row, column: GridColumn<Row>, text: string, typing: string) => string | null;
  /** A block lands on cells: pasted, filled down or emptied. Rows beyond the last are null. */
  readonly onLand: (rows: readonly (Row | null)[], columns: readonly GridColumn<Row>[], block: Block) => void;
  /** What could not be read as a block at all. */
  readonly onUnread: (faults: ReturnType<typeof readBlock>["faults"]) => void;
  readonly control?: Ref<GridControl>;
  readonly onRange?: (rows: readonly Row[]) => void;
  readonly onActive?: (row: Row | null, column: GridColumn<Row> | null) => void;
}

export interface GridControl {
  /** Back to the cell that was chosen last. */
  readonly focus: () => void;
}

/** A spreadsheet of a few columns and any number of rows. Tab passes it by, but for a row that is being typed; arrows go from cell to cell. */
export function Grid<Row extends { readonly id: string }>(props: GridProps<Row>) {
  const { rows, columns, sort = null, onSort } = props;
  const coarse = useMedia("(pointer: coarse)");
  const handle = useRef<DataGridHandle>(null);
  const fault = useRef<string | null>(null);
  const [active, setActive] = useState<CellPlace | null>(null);
  const [head, setHead] = useState<CellPlace | null>(null);
  const range = active === null ? null : rangeBetween(active, head ?? active);
  const several = head === null ? null : range;
  const filling = useRef<Row[]>([]);
  const touched = useRef(false);
  /** The row in which somebody types and goes on by Tab. */
  const typedRow = useRef<number | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);

  const commit = (row: Row, column: GridColumn<Row>, text: string, typing: string): string | null => {
    fault.current = props.onCommit(row, column, text, typing);
    return fault.current;
  };
  useImperativeHandle(props.control, () => ({
    focus: () => handle.current?.element?.querySelector<HTMLElement>("[tabindex='0'][aria-selected='true']")?.focus(),
  }));
  const now = (row: Row): Row => rows.find(({ id }) => id === row.id) ?? row;
  const latest = useRef({ commit, cellName: props.cellName, now });
  latest.current = { commit, cellName: props.cellName, now };
  const shown = useMemo(() => columns.map((column) => columnOf(column, latest)), [columns]);

  const extend = (to: CellPlace): void => {
    setHead(to);
    if (range !== null && active !== null) {
      const { top, bottom } = rangeBetween(active, to);
      props.onRange?.(rows.slice(top, bottom + 1));
    }
  };
  const moved = ({ rowIdx, column }: PositionChangeArgs<Row>): void => {
    const at = rowIdx < 0 || column === undefined ? null : { row: rowIdx, column: column.idx };
    setActive(at);
    setHead(null);
    if (at?.row !== typedRow.current) typedRow.current = null;
    const row = at === null ? undefined : rows[at.row];
    props.onRange?.(row === undefined ? [] : [row]);
    props.onActive?.(row ?? null, at === null ? null : (columns[at.column] ?? null));
  };
  const land = (at: CellRange, block: Block): void => {
    const width = Math.max(...block.map((cells) => cells.length), 1);
    const onto = block.map((_, i) => rows[at.top + i] ?? null);
    props.onLand(onto, columns.slice(at.left, at.left + width), block);
  };
  const fill = (at: CellRange): void => {
    const from = rows[at.top];
    const height = at.bottom - at.top;
    if (from === undefined || height === 0) return;
    const into = { ...at, top: at.top + 1 };
    land(
      into,
      filled(height, at.right - at.left + 1, (i) => columns[at.left + i]?.text(from) ?? ""),
    );
  };

  const onKey = (args: CellKeyDownArgs<Row>, event: CellKeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (args.mode === "EDIT") {
      if (event.key === "Enter" && args.rowIdx + 1 < rows.length) {
        event.preventGridDefault();
        handle.current?.setActivePosition({ idx: args.column.idx, rowIdx: args.rowIdx + 1 }, { shouldFocus: true });
      }
      if (event.key === "Tab" && event.target instanceof HTMLElement) {
        fault.current = null;
        event.target.blur();
        if (fault.current === null) {
          typedRow.current = args.rowIdx;
          return;
        }
        event.preventDefault();
        event.preventGridDefault();
        event.target.focus();
      }
      return;
    }
    const control = event.ctrlKey || event.metaKey;
    const handled = (run: () => void): void => {
      event.preventGridDefault();
      event.preventDefault();
      event.stopPropagation();
      run();
    };
    // Tab goes on beyond the grid, as the pattern of a grid has it; in a row that is being typed to its next cell, left empty or not.
    if (event.key === "Escape") typedRow.current = null;
    if (event.key === "Tab" && typedRow.current !== args.rowIdx) event.preventGridDefault();
    if (range === null || active === null) return;
    const on = event.shiftKey && !control ? stepped(head ?? active, event.key, rows.length, columns.length) : null;
    if (on !== null) handled(() => extend(on));
    else if (control && event.key.toLowerCase() === "d") handled(() => fill(range));
    else if (event.key === "Delete" || event.key === "Backspace")
      handled(() =>
        land(
          range,
          filled(range.bottom - range.top + 1, range.right - range.left + 1, () => ""),
        ),
      );
    else if (event.key === "Enter" && columns[active.column]?.editor === null && event.target instanceof Element)
      event.target.querySelector("button")?.click();
    else if (event.key === "Escape" && several !== null) handled(() => setHead(null));
    // A sign that is typed in the grid is no command.
    else if (!control && event.key.length === 1) event.stopPropagation();
  };

  const isActive = ({ rowIdx, column }: CellMouseArgs<Row>): boolean =>
    active !== null && active.row === rowIdx && active.column === column.idx;
  const onPress = (args: CellMouseArgs<Row>, event: CellMouseEvent): void => {
    touched.current = isActive(args);
    if (!event.shiftKey || active === null) {
      setHead(null);
      return;
    }
    event.preventGridDefault();
    event.preventDefault();
    extend({ row: args.rowIdx, column: args.column.idx });
  };
  // Under a finger the second tap on a cell opens it, and so does a long one.
  const onTap = (args: CellMouseArgs<Row>, event: CellMouseEvent): void => {
    if (touched.current && isTouch(event.nativeEvent)) args.setActivePosition(true);
  };
  const onLongPress = (args: CellMouseArgs<Row>, event: CellMouseEvent): void => {
    if (!isTouch(event.nativeEvent)) return;
    event.preventDefault();
    args.setActivePosition(true);
  };
  const onPointerOver = (event: PointerEvent<HTMLDivElement>): void => {
    sayWhole(event.target);
    onDrag(event);
  };
  const onDrag = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.pointerType !== "mouse" || event.buttons !== 1 || active === null) return;
    const at = placeOf(event.target, rows.length);
    if (at !== null && (at.row !== active.row || at.column !== active.column || head !== null)) extend(at);
  };
  // A field that goes away does not say that it is left: so it is left first.
  const leaveField = (event: MouseEvent): void => {
    const field = document.activeElement;
    if (!(field instanceof HTMLElement) || field.closest(".grid-editor") === null) return;
    if (event.target instanceof Element && event.target.closest(".grid-editor") === field.closest(".grid-editor"))
      return;
    field.blur();
  };
  const onCopy = (event: ClipboardEvent): void => {
    if (range === null || isField(event.target)) return;
    const copied = rows
      .slice(range.top, range.bottom + 1)
      .map((row) => columns.slice(range.left, range.right + 1).map((column) => column.text(row)));
    event.clipboardData.setData("text/plain", blockText(copied));
    event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (range === null || isField(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    const { block, faults } = readBlock(event.clipboardData.getData("text/plain"));
    if (faults.length > 0) {
      props.onUnread(faults);
      return;
    }
    const [only] = block.length === 1 && block[0]?.length === 1 ? block[0] : [];
    const whole = only === undefined || several === null;
    land(range, whole ? block : filled(range.bottom - range.top + 1, range.right - range.left + 1, () => only));
  };

  const rowHeight = coarse ? 44 : 36;
  const headHeight = props.headHeight ?? rowHeight;
  const sums = columns.some(({ sum }) => sum !== undefined) ? [{}] : undefined;
  const least = columns.reduce(
    (sum, { width, minWidth }) => sum + (typeof width === "number" ? width : (minWidth ?? 56)),
    0,
  );
  // Room for the bar by which it is scrolled sideways.
  const bar = size !== null && least > size.width ? 16 : 0;
  const height = headHeight + rowHeight * (rows.length + (sums?.length ?? 0)) + 2 + bar;
  return (
    <RangeContext value={several}>
      <div
        ref={frame}
        className="grid-frame"
        onCopy={onCopy}
        onPaste={onPaste}
        onPointerOver={onPointerOver}
        onMouseDownCapture={leaveField}
      >
        <DataGrid<Row, unknown, string>
          ref={handle}
          aria-label={props.label}
          aria-describedby={props.describedBy}
          className="data-grid"
          style={{ blockSize: `min(${height}px, 70vh)` }}
          rows={rows}
          rowKeyGetter={(row) => row.id}
          columns={shown}
          rowHeight={rowHeight}
          headerRowHeight={headHeight}
          bottomSummaryRows={sums}
          sortColumns={sort === null ? [] : [{ columnKey: sort.column, direction: sort.up ? "ASC" : "DESC" }]}
          onSortColumnsChange={([first]) =>
            onSort?.(first === undefined ? null : { column: first.columnKey, up: first.direction === "ASC" })
          }
          onActivePositionChange={moved}
          onCellKeyDown={onKey}
          onCellMouseDown={onPress}
          onCellClick={onTap}
          onCellContextMenu={onLongPress}
          // Pasting is heard above; without this the package would open a field for it.
          onCellPaste={({ row }) => row}
          onFill={({ targetRow }) => {
            filling.current.push(targetRow);
            return { ...targetRow };
          }}
          onRowsChange={() => {
            const onto = filling.current;
            filling.current = [];
            const column = active === null ? undefined : columns[active.column];
            const source = active === null ? undefined : rows[active.row];
            if (onto.length === 0 || column === undefined || source === undefined) return;
            props.onLand(
              onto,
              [column],
              filled(onto.length, 1, () => column.text(source)),
            );
          }}
          renderers={{
            renderCell: (key, cell) => <RangeCell key={key} {...cell} of={columns[cell.column.idx]} />,
            renderSortStatus: ({ sortDirection }) =>
              sortDirection === undefined ? null : <Icon name={sortDirection === "ASC" ? "up" : "down"} size={14} />,
          }}
        />
      </div>
    </RangeContext>
  );
}

const isField = (target: EventTarget): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
const isTouch = (event: globalThis.MouseEvent): boolean =>
  event instanceof globalThis.PointerEvent && event.pointerType === "touch";

/** What is cut off in a cell is told in full to who points at it; read out it is whole anyway. */
function sayWhole(target: EventTarget): void {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[aria-colindex]") : null;
  if (cell === null || cell.querySelector("input, select") !== null) return;
  const cut = [cell, ...cell.querySelectorAll<HTMLElement>(".grid-name")].some(
    (part) => part.scrollWidth > part.clientWidth || part.scrollHeight > part.clientHeight + 1,
  );
  if (cut) cell.title = cell.textContent;
  else cell.removeAttribute("title");
}

/** The cell of the body that an element stands in. The header is row 1. */
function placeOf(target: EventTarget, rows: number): CellPlace | null {
  const cell = target instanceof Element ? target.closest("[aria-colindex]") : null;
  const row = Number(cell?.parentElement?.getAttribute("aria-rowindex")) - 2;
  const column = Number(cell?.getAttribute("aria-colindex")) - 1;
  return cell === null || !(row >= 0 && row < rows && column >= 0) ? null : { row, column };
}
