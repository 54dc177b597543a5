import { newFlow } from "../../domain/create.ts";
import { type Edit, newIds } from "../../domain/edit.ts";
import type { Fault } from "../../domain/fault.ts";
import type { Flow } from "../../domain/flow.ts";
import { stating, statingAmount } from "../../domain/hearing.ts";
import type { Partnership } from "../../domain/partnership.ts";
import { NOBODY } from "../../domain/party.ts";
import { wordingOf } from "../../findings/wording.ts";
import { readDate } from "../../formats/date-cell.ts";
import type { Language } from "../../text/language.ts";
import { tables } from "../../text/sections/tables.ts";
import type { Block } from "./block.ts";
import { type CellReader, cellReader } from "./cell-reader.ts";
import { type FlowColumn, flowText, isNumber, stateNamed } from "./flow-columns.ts";
import { type NameBook, nameBook } from "./name-book.ts";

/** A block of cells that lands on rows of a grid. */
export interface Landing<Row, Column> {
  readonly partnership: Partnership;
  readonly language: Language;
  /** The rows that it lands on, from the top; where there is none, a row is added. */
  readonly rows: readonly (Row | null)[];
  readonly columns: readonly Column[];
  readonly block: Block;
  /** Somebody typed it in one cell: a number may have either decimal sign. */
  readonly typed?: boolean;
}

/** What a block changes, as one step; or everything that is wrong with it, and then nothing. */
export interface Landed {
  readonly edits: readonly Edit[];
  readonly faults: readonly Fault[];
  readonly newParties: readonly string[];
  readonly newKinds: readonly string[];
}

export const refused = (faults: readonly Fault[]): Landed => ({ edits: [], faults, newParties: [], newKinds: [] });

/** A block on the grid of flows. A cell that says what stands there already changes nothing. */
export function flowBlock(landing: Landing<Flow, FlowColumn>): Landed {
  const { partnership, language, rows, columns, block, typed = false } = landing;
  const words = wordingOf(partnership, language);
  const titles = columns.map((column) => tables[language].columns[column]);
  const read = cellReader(block, titles, (at) => isNumber(columns[at] ?? "note"), typed);
  const names = nameBook(partnership);
  const nextId = newIds(partnership, "flows");
  const changes: Edit[] = [];
  block.forEach((cells, at) => {
    const flow = rows[at] ?? null;
    if (flow === null && cells.every((cell) => cell === "")) return;
    const before = flow ?? newFlow({ id: nextId(), from: "", to: "", resource: "" });
    const context = { read, names, at, titles };
    let after = before;
    columns.forEach((column, place) => {
      const text = cells[place];
      if (text === undefined || (flow !== null && text === flowText(flow, column, words).trim())) return;
      after = { ...after, ...fieldsOf(after, column, text, { ...context, place }) };
    });
    if (flow === null) {
      // A cell of a row that is new, and that the block does not reach, is missing too.
      for (const [column, code] of [
        ["from", "empty-endpoint"],
        ["to", "empty-endpoint"],
        ["resource", "empty-kind"],
      ] as const) {
        const place = columns.indexOf(column);
        if (cells[place] === undefined)
          read.fault(code, at, Math.max(0, place), { column: tables[language].columns[column] });
      }
      changes.push({ type: "add", collection: "flows", record: after });
      return;
    }
    const { id, ...fields } = after;
    const changed = Object.entries(fields).filter(([key, value]) => value !== before[key as keyof Flow]);
    if (changed.length > 0)
      changes.push({ type: "change", collection: "flows", id, fields: Object.fromEntries(changed) });
  });
  if (read.faults.length > 0) return refused(read.faults);
  const { newParties, newKinds } = names;
  return { edits: [...names.edits, ...changes], faults: [], newParties, newKinds };
}

interface Context {
  readonly read: CellReader;
  readonly names: NameBook;
  readonly titles: readonly string[];
  readonly at: number;
  readonly place: number;
}

/** What one cell says of the flow; nothing where it could not be read, which is noted. */
function fieldsOf(flow: Flow, column: FlowColumn, text: string, context: Context): Partial<Flow> {
  const { read, names, at, place } = context;
  const title = context.titles[place] ?? "";
  switch (column) {
    case "from":
    case "to": {
      const end = names.end(text);
      if (end === null) read.fault("empty-endpoint", at, place, { column: title });
      else if (end === NOBODY && column === "from") read.fault("from-nobody", at, place, {});
      return end === null ? {} : { [column]: end };
    }
    case "resource": {
      const resource = names.kind(text);
      if (resource === null) read.fault("empty-kind", at, place, { column: title });
      return resource === null ? {} : { resource };
    }
    case "state": {
      const state = text === "" ? "actual" : stateNamed(text);
      const allowed = Object.values(tables.nl.state).concat(Object.values(tables.en.state));
      if (state === null) read.fault("unknown-word", at, place, { column: title, text, allowed });
      return state === null ? {} : { state };
    }
    case "date": {
      const day = text === "" ? { date: null } : readDate(text);
      if (day === null) read.fault("not-a-date", at, place, { column: title, text });
      return day === null ? {} : { date: day.date };
    }
    case "note":
      return { note: text };
    default: {
      const value = read.number(text, at, place);
      if (value === undefined) return {};
      return column === "amount" ? statingAmount(flow, value) : stating(flow, column, value);
    }
  }
}
