import type { Partnership } from "../../src/domain/partnership.ts";
import { type ImportOptions, type ImportPlan, planImport, runImport } from "../../src/formats/import.ts";
import type { ImportSource } from "../../src/formats/import-preview.ts";

const utf8 = new TextEncoder();

/** Texts as files: their bytes under their names. */
export const filesOf = (files: Readonly<Record<string, string>>): ImportSource[] =>
  Object.entries(files).map(([name, text]) => ({ name, content: utf8.encode(text) }));

export const planOf = (files: Readonly<Record<string, string>>, options: Partial<ImportOptions> = {}): ImportPlan =>
  planImport(filesOf(files), { headerless: "refuse", ...options });

export const faultsOf = (files: Readonly<Record<string, string>>, options: Partial<ImportOptions> = {}) =>
  planOf(files, options).preview.faults;

/** The partnership of files that must be without faults. */
export function partnershipOf(plan: ImportPlan): Partnership {
  const run = runImport(plan, { id: "test", language: "en" });
  if (!run.ok) throw new Error(`refused: ${JSON.stringify(run.faults)}`);
  return run.value.partnership;
}

/** Its flows by the names of their ends: [from, to, amount, cost, worth]. */
export function flowsOf(partnership: Partnership): unknown[][] {
  const names = new Map(partnership.parties.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  return partnership.flows.map(({ from, to, amount, cost, worth }) => [nameOf(from), nameOf(to), amount, cost, worth]);
}
