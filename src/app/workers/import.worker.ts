import { expose } from "comlink";
import { type Fault, fault } from "../../domain/fault.ts";
import type { Partnership } from "../../domain/partnership.ts";
import { fail, type Result } from "../../domain/result.ts";
import { sizeFault } from "../../formats/decode.ts";
import { changePlan, type ImportPlan, planImport, runImport } from "../../formats/import.ts";
import type { FileChoices, ImportPreview, ImportSource } from "../../formats/import-preview.ts";
import type { Language } from "../../text/language.ts";
import type { ImportInput } from "../../view/import/import-reader.ts";

let plan: ImportPlan | null = null;

/** What a file cannot be read for is found before its bytes are fetched, so that a huge one costs nothing. */
function refused(input: ImportInput): readonly Fault[] {
  if ("text" in input) return [];
  return input.files
    .flatMap((file) => sizeFault(file.size, file.name) ?? [])
    .filter(({ code }) => code === "too-large");
}

const nothingRead = (input: ImportInput, faults: readonly Fault[]): ImportPreview => ({
  files: "files" in input ? input.files.map(({ name }) => ({ name, kind: null, table: null })) : [],
  counts: { parties: 0, flows: 0, kinds: 0 },
  parties: [],
  similar: [],
  assumptions: [],
  faults,
});

async function sourceOf(file: File): Promise<ImportSource | Fault> {
  try {
    return { name: file.name, content: new Uint8Array(await file.arrayBuffer()) };
  } catch (error) {
    // A folder that was dropped, a file that was moved or that may not be read.
    return fault("unreadable", { file: file.name }, { reason: error instanceof Error ? error.message : String(error) });
  }
}

const reader = {
  async open(input: ImportInput, choices: readonly FileChoices[]): Promise<ImportPreview> {
    plan = null;
    const tooLarge = refused(input);
    if (tooLarge.length > 0) return nothingRead(input, tooLarge);
    const read = "text" in input ? [{ name: null, content: input.text }] : await Promise.all(input.files.map(sourceOf));
    const unreadable = read.filter((one): one is Fault => "code" in one);
    if (unreadable.length > 0) return nothingRead(input, unreadable);
    plan = planImport(read as ImportSource[], { headerless: "offer", choices });
    return plan.preview;
  },

  change(choices: readonly FileChoices[]): ImportPreview {
    if (plan === null) throw new Error("nothing is open");
    plan = changePlan(plan, choices);
    return plan.preview;
  },

  take(id: string, language: Language): Result<Partnership> {
    if (plan === null) return fail([]);
    const result = runImport(plan, { id, language });
    return result.ok ? { ok: true, value: result.value.partnership } : result;
  },
};

export type ImportWorker = typeof reader;

expose(reader);
