import type { ComponentProps } from "react";
import { ImportDialog } from "../view/import/import-dialog.tsx";
import { startImportReader } from "./import.ts";

/** The import with its reader, which comes with it. */
export const Importing = (props: Omit<ComponentProps<typeof ImportDialog>, "read">) => (
  <ImportDialog {...props} read={startImportReader} />
);
