import { readDocument } from "../document/read.ts";
import { type Assumption, assumption } from "../domain/assumption.ts";
import { compareText } from "../domain/compare-text.ts";
import { type Fault, fault, type Place } from "../domain/fault.ts";
import type { Partnership } from "../domain/partnership.ts";
import { fail, type Result, succeed } from "../domain/result.ts";
import type { NamedParty } from "../domain/similar-names.ts";
import type { Language } from "../text/language.ts";
import type { GivenAbout } from "./about-sheet.ts";
import { buildPartnership } from "./build-partnership.ts";
import type { TableRole } from "./columns.ts";
import { decode, pasted } from "./decode.ts";
import type { FlowTableReading } from "./flow-table.ts";
import { isGiven, placeIn } from "./given-table.ts";
import {
  type FileChoices,
  type FilePreview,
  type ImportPreview,
  type ImportSource,
  PARTIES_SHOWN,
} from "./import-preview.ts";
import { isJson } from "./is-json.ts";
import { kindsOf } from "./kinds.ts";
import { namedParties } from "./named-parties.ts";
import { type PlannedTable, planTable, readTables, tableReading } from "./read-tables.ts";
import { bytesLimitOf } from "./registry.ts";
import type { Table } from "./table.ts";

export interface ImportOptions {
  /** Whether a table without a header may be read by place, for a person to look at, or is refused. */
  readonly headerless: "offer" | "refuse";
  /** Per source, in their order. */
  readonly choices?: readonly FileChoices[];
}

/** Everything that was read, up to the building of the partnership. Only `preview` is meant to be shown or sent on. */
export interface ImportPlan {
  readonly preview: ImportPreview;
  readonly options: ImportOptions;
  readonly files: readonly OpenedFile[];
  readonly content: Content | null;
}

type Content =
  | { readonly kind: "document"; readonly partnership: Partnership }
  | {
      readonly kind: "tables";
      readonly reading: FlowTableReading;
      readonly name: string | null;
      readonly about: GivenAbout | undefined;
    };

/** A source as text. The table is kept, so that changing what a column means does not split the text again. */
interface OpenedFile {
  readonly source: ImportSource;
  readonly at: Place;
  readonly text: string | null;
  readonly table: Table | null;
  readonly assumptions: readonly Assumption[];
  readonly faults: readonly Fault[];
}

const NOTHING = { parties: 0, flows: 0, kinds: 0 };

/**
 * Reads one import: a document, or a table of flows, a table of parties, or both. Nothing is built yet: the preview
 * says how everything is read, and names every fault.
 */
export const planImport = (sources: readonly ImportSource[], options: ImportOptions): ImportPlan =>
  planFiles(sources.map(openSource), options);

/** The same import with other choices of its reader. */
export const changePlan = (plan: ImportPlan, choices: readonly FileChoices[]): ImportPlan =>
  planFiles(plan.files, { ...plan.options, choices });

/**
 * The partnership of a plan without faults, else the faults. `id` is for one that comes from tables: a document keeps
 * its own. The language is for what the file leaves unnamed.
 */
export function runImport(
  { preview, content }: ImportPlan,
  options: { readonly id: string; readonly language: Language },
): Result<{ readonly partnership: Partnership; readonly assumptions: readonly Assumption[] }> {
  if (preview.faults.length > 0 || content === null) return fail(preview.faults);
  const partnership =
    content.kind === "document"
      ? content.partnership
      : buildPartnership(content.reading, { ...options, file: fileName(content.name), about: content.about });
  return succeed({ partnership, assumptions: preview.assumptions });
}

/** The name of the parties file that belongs to a file of flows: `NAME.nodes.csv` beside `NAME.csv`. */
export const partiesFileBeside = (name: string): string => `${name.replace(/\.[^./\\]*$/, "")}.nodes.csv`;

export const isPartiesFile = (name: string | null): boolean => name !== null && /\.nodes\.[^.]*$/i.test(name);
const fileName = (path: string | null): string | null => path?.replace(/^.*[/\\]/, "") ?? null;

function openSource(source: ImportSource): OpenedFile {
  const { name, content, assumptions = [] } = source;
  const opened = { source, table: null, assumptions, faults: [] };
  if (isGiven(content)) return { ...opened, at: placeIn(name, content), text: null };
  const at = name === null ? {} : { file: name };
  const decoded = typeof content === "string" ? pasted(content) : decode(content, name, bytesLimitOf(name));
  return decoded.ok
    ? { ...opened, at, text: decoded.value.text, assumptions: [...assumptions, ...decoded.value.assumptions] }
    : { ...opened, at, text: null, faults: decoded.faults };
}

/** What is to be read as a table, and what it is read as; null where it is nothing. */
function contentOf({ source, text }: OpenedFile, choices: FileChoices) {
  const { content, name } = source;
  const given = isGiven(content) ? content : null;
  const role = choices.role ?? given?.role ?? source.role ?? (isPartiesFile(name) ? "parties" : undefined);
  const read = given ?? text;
  return read === null || role === "none" ? null : { content: read, role };
}

const isDocument = ({ source, text }: OpenedFile): boolean => text !== null && isJson(text, source.name);

function planFiles(files: readonly OpenedFile[], options: ImportOptions): ImportPlan {
  const document = files.find(isDocument);
  return document === undefined ? planTables(files, options) : planDocument(files, document, options);
}

/** A document is imported by itself: whatever else came with it is named and left. */
function planDocument(files: readonly OpenedFile[], document: OpenedFile, options: ImportOptions): ImportPlan {
  const read = readDocument(document.text ?? "", document.source.name ?? undefined);
  const others = files
    .filter((file) => file !== document)
    .map(({ at }) => fault("one-file-too-many", at, { kind: "document" }));
  const partnership = read.ok ? read.value : null;
  const kinds = new Set(partnership?.flows.map(({ resource }) => resource));
  return {
    options,
    files,
    content: partnership === null ? null : { kind: "document", partnership },
    preview: {
      files: files.map((file) => preview(file, isDocument(file) ? "document" : null, null)),
      counts:
        partnership === null
          ? NOTHING
          : { parties: partnership.parties.length, flows: partnership.flows.length, kinds: kinds.size },
      parties: partnership === null ? [] : byName(ofDocument(partnership)),
      similar: [],
      assumptions: document.assumptions,
      faults: [...(read.ok ? [] : read.faults), ...others],
    },
  };
}

const preview = ({ source, at }: OpenedFile, kind: FilePreview["kind"], planned: PlannedTable | null): FilePreview => ({
  name: source.name,
  ...(at.sheet === undefined ? {} : { sheet: at.sheet }),
  kind,
  table: planned === null ? null : tableReading(planned),
});

const byName = (parties: readonly NamedParty[]): NamedParty[] =>
  [...parties]
    .sort((a, b) => compareText(a.name.toLowerCase(), b.name.toLowerCase()) || compareText(a.name, b.name))
    .slice(0, PARTIES_SHOWN);

function ofDocument({ parties, flows }: Partnership): NamedParty[] {
  const indexOf = new Map(parties.map(({ id }, i) => [id, i]));
  const ends = flows.map(({ from, to }) => ({ from: indexOf.get(from), to: indexOf.get(to) }));
  return namedParties(parties, ends);
}

function planTables(opened: readonly OpenedFile[], options: ImportOptions): ImportPlan {
  const planned = opened.map((file, i): PlannedTable | null => {
    const chosen = options.choices?.[i] ?? {};
    const read = contentOf(file, chosen);
    if (read === null) return null;
    const { content, role } = read;
    return planTable({ content, at: file.at, choices: { ...chosen, role }, earlier: file.table }, options.headerless);
  });
  const used = (role: TableRole): number => planned.findIndex((table) => table?.plan.role === role);
  const [flowsAt, partiesAt] = [used("flows"), used("parties")];
  const { reading, similar, faults, assumptions } = readTables(planned[flowsAt] ?? null, planned[partiesAt] ?? null);
  const { name = null, about } = opened[flowsAt === -1 ? partiesAt : flowsAt]?.source ?? {};

  return {
    options,
    files: opened.map((file, i) => ({ ...file, table: planned[i]?.table ?? null })),
    content: planned.some((table) => table !== null) ? { kind: "tables", reading, name, about } : null,
    preview: {
      files: opened.map((file, i) =>
        preview(file, planned[i]?.plan.role ?? (isGiven(file.source.content) ? "none" : null), planned[i] ?? null),
      ),
      counts: {
        parties: reading.list.parties.length,
        flows: reading.flows.length,
        kinds: kindsOf(reading.flows).size,
      },
      parties: byName(namedParties(reading.list.parties, reading.flows)),
      similar,
      assumptions: [...opened.flatMap((file) => file.assumptions), ...ofSheets(opened, planned), ...assumptions],
      faults: inOrder(opened, [
        ...opened.flatMap((file) => file.faults),
        ...planned.flatMap((table) => table?.faults ?? []),
        ...tooMany(planned),
        ...faults,
      ]),
    },
  };
}

/** A second list of flows or of parties; where all are sheets of one workbook, they are named together. */
const tooMany = (planned: readonly (PlannedTable | null)[]): Fault[] =>
  (["flows", "parties"] as const).flatMap((kind) => {
    const [first, ...others] = planned.filter((table) => table?.plan.role === kind).map((table) => table!.at);
    const sheets = [first, ...others].flatMap((at) => (at?.file === first?.file ? (at?.sheet ?? []) : []));
    if (others.length > 0 && sheets.length === others.length + 1)
      return [fault("several-sheets", first?.file === undefined ? {} : { file: first.file }, { kind, sheets })];
    return others.map((at) => fault("one-file-too-many", at, { kind }));
  });

/** Sheets of which nothing is read. */
const ofSheets = (opened: readonly OpenedFile[], planned: readonly (PlannedTable | null)[]): Assumption[] =>
  sheetsLeftOut(opened.flatMap(({ at }, i) => (planned[i] === null && at.sheet !== undefined ? [at.sheet] : [])));

export function sheetsLeftOut(sheets: readonly string[]): Assumption[] {
  return sheets.length === 0 ? [] : [assumption("sheets-left-out", { sheets })];
}

/** Each once, by file, then what concerns the whole of it, then by row and column. A link there and back has the faults of one. */
function inOrder(files: readonly OpenedFile[], faults: readonly Fault[]): Fault[] {
  const keyOf = ({ file = "", sheet = "" }: Place): string => JSON.stringify([file, sheet]);
  const order = new Map(files.map(({ at }, i) => [keyOf(at), i]));
  const compare = (a: Place, b: Place): number =>
    (order.get(keyOf(a)) ?? 0) - (order.get(keyOf(b)) ?? 0) ||
    (a.row ?? 0) - (b.row ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0);
  const isSame = (a: Fault, b: Fault | undefined): boolean =>
    b !== undefined && compare(a.at, b.at) === 0 && JSON.stringify(a) === JSON.stringify(b);
  return [...faults].sort((a, b) => compare(a.at, b.at)).filter((one, i, sorted) => !isSame(one, sorted[i - 1]));
}
