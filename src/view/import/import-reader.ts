import type { Partnership } from "../../domain/partnership.ts";
import type { Result } from "../../domain/result.ts";
import type { FileChoices, ImportPreview } from "../../formats/import-preview.ts";
import type { Language } from "../../text/language.ts";

/** What is to be read: files that were chosen or dropped, or text that was pasted. */
export type ImportInput = { readonly files: readonly File[] } | { readonly text: string };

/**
 * Reads one input at a time, away from the screen, and holds it until it is closed. Made by `app/`. Choices are per
 * file, in the order of the input. A promise that was overtaken by a later `open`, or by `close`, never settles.
 * Rejections are failures of the reading itself; what is wrong with the input are faults in the preview.
 */
export interface ImportReader {
  /** Reads an input, instead of the one before. */
  open(input: ImportInput, choices: readonly FileChoices[]): Promise<ImportPreview>;
  /** Reads the opened input with other choices. */
  change(choices: readonly FileChoices[]): Promise<ImportPreview>;
  /** The partnership in the opened input. */
  take(language: Language): Promise<Result<Partnership>>;
  /** Gives up whatever is under way, and frees its memory. */
  close(): void;
}
