import { newFlow } from "../../domain/create.ts";
import { type Edit, newIds } from "../../domain/edit.ts";
import type { Flow } from "../../domain/flow.ts";
import type { Partnership } from "../../domain/partnership.ts";
import { type Endpoint, TABLE } from "../../domain/party.ts";
import type { ResourceId } from "../../domain/resource.ts";
import { wordingOf } from "../../findings/wording.ts";
import type { Language } from "../../text/language.ts";
import type { Block } from "../grids/block.ts";
import { cellReader } from "../grids/cell-reader.ts";
import { type Landed, refused } from "../grids/flow-block.ts";
import { cellText, type MatrixView, matrixOf, withNumber } from "./matrix.ts";

/** A block of numbers that lands on the matrix. */
export interface MatrixLanding {
  readonly partnership: Partnership;
  readonly language: Language;
  readonly view: MatrixView;
  /** What a new flow is of, where all kinds are shown; null: nobody has said. */
  readonly kind: ResourceId | null;
  readonly givers: readonly Endpoint[];
  readonly receivers: readonly Endpoint[];
  readonly block: Block;
  readonly typed?: boolean;
}

/** As other blocks; `needsKind`: it has new flows, and which kind they are was not said. */
export interface MatrixLanded extends Landed {
  readonly needsKind: boolean;
}

/** What a block changes. Empty takes a flow away, "?" leaves it without a number, 0 was asked and is nothing. */
export function matrixBlock(landing: MatrixLanding): MatrixLanded {
  const { partnership, language, view, givers, receivers, block, typed = false } = landing;
  const words = wordingOf(partnership, language);
  const matrix = matrixOf(partnership, view);
  const read = cellReader(block, receivers.map(words.name), (at) => at < receivers.length, typed);
  const kind = view.kind ?? landing.kind;
  const nextId = newIds(partnership, "flows");
  const edits: Edit[] = [];
  let needsKind = false;
  const change = (flow: Flow, value: number | null): Edit => ({
    type: "change",
    collection: "flows",
    id: flow.id,
    fields: withNumber(partnership, view, flow, value),
  });
  if (block.length > givers.length) {
    const { length } = givers;
    read.fault("too-many-rows", length, 0, { rows: block.length, limit: length });
  }
  givers.forEach((from, row) => {
    const cells = block[row] ?? [];
    if (cells.slice(receivers.length).some((cell) => cell !== ""))
      read.fault("ragged-row", row, receivers.length, { cells: cells.length, expected: receivers.length });
    receivers.forEach((to, column) => {
      const text = cells[column];
      const { flows, ...sums } = matrix.cell(from, to);
      // What stands there changes nothing, and nothing is given to oneself.
      if (text === undefined || from === to || text === cellText({ flows, ...sums }, language)) return;
      if (text === "") {
        for (const { id } of flows) edits.push({ type: "remove", collection: "flows", id });
        return;
      }
      const value = read.number(text, row, column);
      const [only] = flows;
      if (value === undefined) return;
      if (flows.length > 1) read.fault("several-flows", row, column, { column: words.name(to) });
      else if (only !== undefined) edits.push(change(only, value));
      else if (kind === null) needsKind = true;
      else {
        const flow = newFlow({ id: nextId(), from, to, resource: kind, state: view.state });
        const record = value === null ? flow : { ...flow, ...withNumber(partnership, view, flow, value) };
        edits.push({ type: "add", collection: "flows", record });
      }
    });
  });
  if (read.faults.length > 0) return { ...refused(read.faults), needsKind: false };
  if (needsKind) return { ...refused([]), needsKind };
  return { edits: [...tableEdits(partnership, edits), ...edits], faults: [], newParties: [], newKinds: [], needsKind };
}

/** A flow to or from the table puts it on the photo. */
function tableEdits({ about }: Partnership, edits: readonly Edit[]): readonly Edit[] {
  const used = edits.some(
    (edit) =>
      edit.type === "add" && edit.collection === "flows" && (edit.record.from === TABLE || edit.record.to === TABLE),
  );
  return used && about.table === null ? [{ type: "about", fields: { table: { name: null } } }] : [];
}
