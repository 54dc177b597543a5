import { useMemo, useState } from "react";
import type { Flow } from "../../domain/flow.ts";
import { wordingOf } from "../../findings/wording.ts";
import { FlowReportsButton } from "../panels/flow-reports-button.tsx";
import { useFiltered } from "../panels/use-filtered.ts";
import { matches } from "../parts/matches.ts";
import type { Sort } from "../parts/sort-header.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { flowBlock, refused } from "./flow-block.ts";
import { FLOW_COLUMNS, type FlowColumn, flowNumber, flowText, isNumber } from "./flow-columns.ts";
import { Grid } from "./grid.tsx";
import type { GridColumn } from "./grid-column.tsx";
import { ChosenRows, isRemove, removeColumn } from "./grid-rows.tsx";
import { underHeader } from "./under-header.ts";
import { useLanding } from "./use-landing.tsx";
import { useOrder } from "./use-order.ts";

/** A row that is no flow yet: what was typed in it so far. */
interface NewRow {
  readonly id: typeof NEW;
  readonly typed: Readonly<Partial<Record<FlowColumn, string>>>;
}
/** No id of a flow is empty. */
const NEW = "";
type Row = Flow | NewRow;
const isNew = (row: Row): row is NewRow => row.id === NEW;

const WIDTHS: Readonly<Record<FlowColumn, number | string>> = {
  from: 160,
  to: 160,
  resource: 128,
  amount: 116,
  cost: 88,
  worth: 104,
  state: 118,
  date: 124,
  note: "minmax(160px, 1fr)",
};

/** Every flow in a row, as in a spreadsheet. The last row is for a new one. */
export function FlowsGrid({
  filter,
  names,
  kinds,
  describedBy,
}: {
  readonly filter: string;
  readonly names: string;
  readonly kinds: string;
  readonly describedBy: string;
}) {
  const { language, actions } = useWorkspace();
  const t = useAllTexts();
  const { partnership } = useOpen();
  const [sort, setSort] = useState<Sort<string> | null>(null);
  const [typed, setTyped] = useState<NewRow["typed"]>({});
  const [chosen, setChosen] = useState<readonly Row[]>([]);
  const landing = useLanding();
  const words = useMemo(() => wordingOf(partnership, language), [partnership, language]);
  const { columns: titles } = t.tables;

  const filtered = useFiltered(
    filter,
    partnership.flows,
    (flow) => flow.id,
    (flow) => matches(filter, words.name(flow.from), words.name(flow.to), words.resource(flow.resource), flow.note),
  );
  const value = (flow: Flow, column: string): string | number | null => {
    const known = column as FlowColumn;
    return isNumber(known) ? flowNumber(flow, known) : flowText(flow, known, words) || null;
  };
  const flows = useOrder(filtered, sort, value, language);
  const usual = partnership.flows.at(-1)?.resource ?? partnership.resources[0]?.id;
  const newRow = useMemo((): NewRow => {
    const kind: NewRow["typed"] = usual === undefined ? {} : { resource: words.resource(usual) };
    return { id: NEW, typed: { ...kind, ...typed } };
  }, [typed, usual, words]);
  const rows = useMemo((): readonly Row[] => [...flows, newRow], [flows, newRow]);

  const textIn = (row: Row, column: FlowColumn): string =>
    isNew(row) ? (row.typed[column] ?? "") : flowText(row, column, words);
  // biome-ignore lint/correctness/useExhaustiveDependencies: all of them follow from these
  const columns = useMemo((): readonly GridColumn<Row>[] => {
    const states = Object.values(t.tables.state);
    return [
      ...FLOW_COLUMNS.map((column): GridColumn<Row> => {
        const numeric = isNumber(column);
        return {
          key: column,
          title: titles[column],
          width: WIDTHS[column],
          text: (row) => textIn(row, column),
          editor: numeric
            ? "number"
            : column === "state"
              ? states
              : column === "date"
                ? "date"
                : column === "note"
                  ? "text"
                  : "name",
          sortable: true,
          ...(column === "from" ? { frozen: "start", names: true } : {}),
          ...(column === "from" || column === "to" ? { list: names } : column === "resource" ? { list: kinds } : {}),
          ...(numeric ? { align: "end" } : {}),
          show: (row) => <Shown row={row} column={column} text={textIn(row, column)} />,
        };
      }),
      removeColumn<Row>(
        titles.actions,
        (row) => (isNew(row) ? null : t.tables.removeFlow(words.name(row.from), words.name(row.to))),
        ({ id }) => actions.edit([{ type: "remove", collection: "flows", id }]),
      ),
    ];
  }, [words, t, names, kinds]);

  const nameOf = (row: Row): string =>
    isNew(row) ? t.grids.newRow : t.tables.flowName(words.name(row.from), words.name(row.to));
  const flowsOf = (some: readonly (Row | null)[]): (Flow | null)[] =>
    some.map((row) => (row === null || isNew(row) ? null : row));
  const commit = (row: Row, { key }: GridColumn<Row>, text: string, typing: string): string | null => {
    const column = key as FlowColumn;
    const given = { partnership, language, typed: true } as const;
    if (!isNew(row))
      return landing.type(flowBlock({ ...given, rows: [row], columns: [column], block: [[text]] }), typing);
    const next = { ...newRow.typed, [column]: text };
    const whole = (next.from ?? "") !== "" && (next.to ?? "") !== "";
    if (!whole) {
      // Until both ends are there it is no flow: only what is typed is looked at.
      const { faults } = flowBlock({ ...given, rows: [null], columns: [column], block: [[text]] });
      const wrong = faults.filter(({ code }) => code !== "empty-endpoint" && code !== "empty-kind");
      if (wrong.length > 0) return landing.type(refused(wrong), typing);
      setTyped(next);
      return null;
    }
    const cells = FLOW_COLUMNS.map((one) => next[one] ?? "");
    const tried = flowBlock({ ...given, rows: [null], columns: FLOW_COLUMNS, block: [cells] });
    const wrong = landing.type(tried, typing);
    if (wrong === null) setTyped({});
    return wrong;
  };
  const several = chosen.filter((row): row is Flow => !isNew(row));
  const [only, another] = several;
  return (
    <>
      <Grid
        label={t.tables.flows}
        describedBy={describedBy}
        rows={rows}
        columns={columns}
        cellName={(row, column) => t.tables.cell(column.title, nameOf(row))}
        sort={sort}
        onSort={setSort}
        onCommit={commit}
        onRange={setChosen}
        onUnread={landing.showFaults}
        onLand={(onto, over, block) => {
          const kept = over.filter((column) => !isRemove(column)).map(({ key }) => key as FlowColumn);
          const rows = flowsOf(onto);
          const headed = rows.every((row) => row === null) ? underHeader(block) : null;
          const landed = flowBlock({ partnership, language, rows, columns: kept, block, ...headed });
          landing.land(landed, (headed?.block ?? block).length);
        }}
      />
      {only !== undefined && another === undefined ? (
        <div className="grid-tools">
          <FlowReportsButton flow={only} />
        </div>
      ) : null}
      <ChosenRows
        count={several.length}
        onRemove={() => {
          actions.edit(several.map(({ id }) => ({ type: "remove", collection: "flows", id })));
          setChosen([]);
        }}
      />
      {landing.report}
    </>
  );
}

/** An amount with its unit; "don't know" where no number is known at all. */
function Shown({ row, column, text }: { readonly row: Row; readonly column: FlowColumn; readonly text: string }) {
  const t = useAllTexts();
  const { partnership } = useOpen();
  if (isNew(row)) return text === "" && column === "from" ? <span className="grid-hint">{t.grids.newRow}…</span> : text;
  if (column !== "amount") return text;
  const unit = partnership.resources.find(({ id }) => id === row.resource)?.unit ?? null;
  if (text !== "") return unit === null ? text : `${text} ${unit}`;
  const known = flowNumber(row, "cost") !== null || flowNumber(row, "worth") !== null;
  return known ? "" : <span className="grid-hint">{t.tables.dontKnow}</span>;
}
