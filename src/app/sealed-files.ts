import { SEALED_FORMAT } from "../document/schema.ts";
import { readSealed, type Sealed, writeSealed } from "../document/sealed.ts";
import { seal } from "../storage/seal.ts";

export { unseal } from "../storage/seal.ts";

/** A file that is locked with a passphrase, as it was chosen. */
export interface SealedFile {
  readonly name: string;
  readonly sealed: Sealed;
}

/** The locked file among those that were chosen; null where there is none, and they are read as they are. */
export async function sealedAmong(files: readonly File[]): Promise<SealedFile | null> {
  const [file] = files;
  if (file === undefined || files.length > 1) return null;
  try {
    // Its first words say what it is: a large file is not read for this.
    if (!(await file.slice(0, 200).text()).includes(SEALED_FORMAT)) return null;
    const sealed = readSealed(await file.text());
    return sealed === null ? null : { name: file.name, sealed };
  } catch {
    // A folder, or a file that may not be read: the import says so.
    return null;
  }
}

/** A document's text as that of a locked file. */
export const sealedText = async (text: string, passphrase: string): Promise<string> =>
  writeSealed(await seal(text, passphrase));
