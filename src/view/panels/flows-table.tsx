import { useState } from "react";
import type { Flow, FlowState } from "../../domain/flow.ts";
import { spoken, stating } from "../../domain/hearing.ts";
import type { Endpoint } from "../../domain/party.ts";
import { wordingOf } from "../../findings/wording.ts";
import { AmountCell } from "../parts/amount-cell.tsx";
import { Cell } from "../parts/cell.tsx";
import { IconButton } from "../parts/icon-button.tsx";
import { matches } from "../parts/matches.ts";
import { type Sort, SortHeaders, sorted } from "../parts/sort-header.tsx";
import { tableRoles as roles } from "../parts/table-roles.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { flowEnd } from "./flow-end.ts";
import { FlowReportsButton } from "./flow-reports-button.tsx";
import { MoreRows, useRows } from "./more-rows.tsx";
import { NewFlow } from "./new-flow.tsx";
import { ResourceSelect } from "./resource-select.tsx";
import { useFiltered } from "./use-filtered.ts";

type Column = "from" | "to" | "resource" | "amount" | "cost" | "worth" | "state" | "note";
const FEW: readonly Column[] = ["from", "to", "resource", "amount", "state"];
const ALL: readonly Column[] = ["from", "to", "resource", "amount", "cost", "worth", "state", "note"];
const STATES: readonly FlowState[] = ["actual", "hoped", "agreed"];
/** Every flow in a row: who brings what to whom. A name that is new becomes a party. */
export function FlowsTable({ filter, names }: { readonly filter: string; readonly names: string }) {
  const { language } = useWorkspace();
  const t = useAllTexts();
  const { partnership } = useOpen();
  const [sort, setSort] = useState<Sort<Column> | null>(null);
  const twoEnds = partnership.flows.some(
    (flow) => flow.note !== "" || spoken(flow, "cost") !== null || spoken(flow, "worth") !== null,
  );
  const [everything, setEverything] = useState(twoEnds);
  const columns = everything ? ALL : FEW;
  const words = wordingOf(partnership, language);
  const rows = useFiltered(
    filter,
    partnership.flows,
    (flow) => flow.id,
    (flow) => matches(filter, words.name(flow.from), words.name(flow.to), words.resource(flow.resource), flow.note),
  );
  const value = (flow: Flow, column: Column): string | number | null =>
    column === "from" || column === "to"
      ? words.name(flow[column])
      : column === "resource"
        ? words.resource(flow.resource)
        : column === "state"
          ? t.tables.state[flow.state]
          : counted(flow, column);
  const { shown, rest, showMore } = useRows(sorted(rows, sort, value, language));
  return (
    <section aria-labelledby="flows-title">
      <div className="table-head">
        <h3 id="flows-title">{t.tables.flows}</h3>
        <span className="quiet-text">
          {filter.trim() === ""
            ? t.tables.flowsCaption(rows.length)
            : t.tables.filtered(rows.length, partnership.flows.length)}
        </span>
        <label className="check">
          <input
            type="checkbox"
            checked={everything}
            onChange={(event) => setEverything(event.currentTarget.checked)}
          />
          {t.tables.moreColumns}
        </label>
      </div>
      <p className="quiet-text yardstick">
        {t.tables.yardstick} {everything ? t.tables.threeNumbers : ""}
      </p>
      {rows.length === 0 ? null : (
        <table className="grid flows-grid" {...roles.table} aria-labelledby="flows-title" data-all={everything}>
          <SortHeaders columns={columns} titles={t.tables.columns} sort={sort} onSort={setSort} />
          <tbody {...roles.group}>
            {shown.map((flow) => (
              <FlowRow key={flow.id} flow={flow} columns={columns} name={words.name} names={names} />
            ))}
          </tbody>
        </table>
      )}
      <MoreRows rest={rest} onMore={showMore} />
      <NewFlow names={names} />
    </section>
  );
}

/** As it counts: of cost and worth, what their own end says of them. */
const counted = <C extends "amount" | "cost" | "worth" | "note">(flow: Flow, column: C): number | Flow[C] | null =>
  column === "cost" || column === "worth" ? spoken(flow, column) : flow[column];

interface FlowRowProps {
  readonly flow: Flow;
  readonly columns: readonly Column[];
  readonly name: (end: Endpoint) => string;
  readonly names: string;
}

function FlowRow({ flow, columns, name, names }: FlowRowProps) {
  const { actions } = useWorkspace();
  const t = useAllTexts();
  const row = t.tables.flowName(name(flow.from), name(flow.to));
  return (
    <tr {...roles.row}>
      {columns.map((column) => (
        <td key={column} {...roles.cell} data-label={t.tables.columns[column]} data-column={column}>
          <FlowCell
            flow={flow}
            column={column}
            name={name}
            names={names}
            label={t.tables.cell(t.tables.columns[column], row)}
          />
        </td>
      ))}
      <td {...roles.cell} className="row-actions">
        <FlowReportsButton flow={flow} short />
        <IconButton
          icon="remove"
          label={t.tables.removeFlow(name(flow.from), name(flow.to))}
          onPress={() => actions.edit([{ type: "remove", collection: "flows", id: flow.id }])}
        />
      </td>
    </tr>
  );
}

interface FlowCellProps {
  readonly flow: Flow;
  readonly column: Column;
  readonly name: (end: Endpoint) => string;
  /** The datalist with every name that a flow can begin or end at. */
  readonly names: string;
  readonly label: string;
}

function FlowCell({ flow, column, name, names, label }: FlowCellProps) {
  const { actions } = useWorkspace();
  const t = useAllTexts();
  const { partnership } = useOpen();
  const change = (fields: Partial<Omit<Flow, "id">>, typing?: string): void => {
    actions.edit([{ type: "change", collection: "flows", id: flow.id, fields }], typing);
  };
  if (column === "from" || column === "to") {
    const commit = (text: string): string | null => {
      const found = flowEnd(partnership, text);
      if (found === null) return t.tables.needsBoth;
      const faults = actions.edit([
        ...found.edits,
        { type: "change", collection: "flows", id: flow.id, fields: { [column]: found.end } },
      ]);
      return faults.length === 0 ? null : t.tables.nobodyGives;
    };
    return <Cell value={name(flow[column])} label={label} list={names} onCommit={commit} />;
  }
  if (column === "resource")
    return <ResourceSelect value={flow.resource} label={label} onChange={(resource) => change({ resource })} />;
  if (column === "state")
    return (
      <select
        className="field"
        aria-label={label}
        value={flow.state}
        onChange={(event) => change({ state: event.currentTarget.value as FlowState })}
      >
        {STATES.map((state) => (
          <option key={state} value={state}>
            {t.tables.state[state]}
          </option>
        ))}
      </select>
    );
  if (column === "note")
    return (
      <Cell
        value={flow.note}
        label={label}
        asTyped
        onCommit={(note, typing) => {
          change({ note: note.trim() }, typing);
          return null;
        }}
      />
    );
  return (
    <AmountCell
      className="amount"
      value={counted(flow, column)}
      label={label}
      placeholder={
        column === "amount" && spoken(flow, "cost") === null && spoken(flow, "worth") === null ? t.tables.dontKnow : ""
      }
      onChange={(amount, typing) => {
        change(column === "amount" ? { amount } : stating(flow, column, amount), typing);
        return null;
      }}
    />
  );
}
