import type { FlowList } from "./flow-list.ts";
import type { FilePreview, ImportPreview } from "./import-preview.ts";

/** What a person sees of a list before it is taken over. Its parties are too many to look through. */
export const listPreview = (list: FlowList, files: readonly FilePreview[]): ImportPreview => ({
  files,
  counts: { parties: list.names.length, flows: list.rows, kinds: 1 },
  parties: [],
  similar: list.similar,
  assumptions: list.assumptions,
  faults: [],
});
