import type { Fault } from "../../src/domain/fault.ts";
import type { Partnership } from "../../src/domain/partnership.ts";
import { type ImportPlan, planImport } from "../../src/formats/import.ts";
import { openFiles } from "../../src/formats/open-files.ts";
import { partnershipOf } from "./importing.ts";

const utf8 = new TextEncoder();

/** A file as the app and the command line read it: taken apart, then planned. */
export async function openPlan(
  name: string | null,
  content: string | Uint8Array,
): Promise<ImportPlan | readonly Fault[]> {
  const bytes = typeof content === "string" && name !== null ? utf8.encode(content) : content;
  const opened = await openFiles([{ name, content: bytes }]);
  return opened.ok ? planImport(opened.value, { headerless: "refuse" }) : opened.faults;
}

/** The plan of a file that can be taken apart. */
export async function planOfFile(name: string | null, content: string | Uint8Array): Promise<ImportPlan> {
  const plan = await openPlan(name, content);
  if (!("preview" in plan)) throw new Error(`refused: ${JSON.stringify(plan)}`);
  return plan;
}

export const partnershipIn = async (name: string, content: string | Uint8Array): Promise<Partnership> =>
  partnershipOf(await planOfFile(name, content));

/** Every fault in it, found on the way or in its tables. */
export async function faultsIn(name: string, content: string | Uint8Array): Promise<readonly Fault[]> {
  const plan = await openPlan(name, content);
  return "preview" in plan ? plan.preview.faults : plan;
}

export const assumptionsIn = async (name: string, content: string | Uint8Array): Promise<readonly string[]> =>
  (await planOfFile(name, content)).preview.assumptions.map(({ code }) => code);
