import type { Edit } from "../../domain/edit.ts";
import type { Partnership } from "../../domain/partnership.ts";
import type { Result } from "../../domain/result.ts";
import type { SeriesChoices } from "../../formats/bring-together.ts";
import type { FileChoices, ImportPreview } from "../../formats/import-preview.ts";
import type { Language } from "../../text/language.ts";
import type { LargeNetwork } from "../large/large-network.ts";

/** What is to be read: files that were chosen or dropped, or text that was pasted. */
export type ImportInput = { readonly files: readonly File[] } | { readonly text: string };

/** What is taken over: a partnership (perhaps with photos that were brought together), one step in the one that is open, or a
 * network that is too large to be one. */
export type Taken =
  | { readonly partnership: Partnership; readonly isSeries: boolean }
  | { readonly edits: readonly Edit[]; readonly shows: "photo" | "photos" }
  | { readonly large: LargeNetwork };

/** How much of a file is read, from 0 to 1; null where nobody can tell. Only of those that take a while. */
export type OnReading = (share: number | null) => void;

/**
 * Reads one input at a time, away from the screen, and holds it until it is closed. Made by `app/`. Choices are per
 * file, in the order of the input. A promise that was overtaken by a later `open`, or by `close`, never settles.
 * Rejections are failures of the reading itself; what is wrong with the input are faults in the preview.
 */
export interface ImportReader {
  /** Reads an input, instead of the one before. */
  open(
    input: ImportInput,
    choices: readonly FileChoices[],
    series: SeriesChoices,
    language: Language,
    onProgress: OnReading,
  ): Promise<ImportPreview>;
  /** Reads the opened input with other choices. */
  change(choices: readonly FileChoices[], series: SeriesChoices): Promise<ImportPreview>;
  /** What is in the opened input. */
  take(language: Language): Promise<Result<Taken>>;
  /** Gives up whatever is under way, and frees its memory. */
  close(): void;
}
