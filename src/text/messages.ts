import type { Language } from "./language.ts";
import { common } from "./sections/common.ts";
import { edits } from "./sections/edits.ts";
import { fairness } from "./sections/fairness.ts";
import { importing } from "./sections/import.ts";
import { importDialog } from "./sections/import-dialog.ts";
import { inspector } from "./sections/inspector.ts";
import { keeping } from "./sections/keeping.ts";
import { large } from "./sections/large.ts";
import { opened } from "./sections/opened.ts";
import { panels } from "./sections/panels.ts";
import { photo } from "./sections/photo.ts";
import { reference } from "./sections/reference.ts";
import { settings } from "./sections/settings.ts";
import { shell } from "./sections/shell.ts";
import { start } from "./sections/start.ts";
import { tables } from "./sections/tables.ts";
import { weights } from "./sections/weights.ts";

/** Every text of the screens, by section. A section is one file with both languages in it. */
export const messages = {
  nl: {
    common: common.nl,
    photo: photo.nl,
    edits: edits.nl,
    fairness: fairness.nl,
    import: importing.nl,
    importDialog: importDialog.nl,
    inspector: inspector.nl,
    large: large.nl,
    keeping: keeping.nl,
    opened: opened.nl,
    panels: panels.nl,
    reference: reference.nl,
    settings: settings.nl,
    shell: shell.nl,
    start: start.nl,
    tables: tables.nl,
    weights: weights.nl,
  },
  en: {
    common: common.en,
    photo: photo.en,
    edits: edits.en,
    fairness: fairness.en,
    import: importing.en,
    importDialog: importDialog.en,
    inspector: inspector.en,
    large: large.en,
    keeping: keeping.en,
    opened: opened.en,
    panels: panels.en,
    reference: reference.en,
    settings: settings.en,
    shell: shell.en,
    start: start.en,
    tables: tables.en,
    weights: weights.en,
  },
} satisfies Record<Language, unknown>;

export type Messages = (typeof messages)["nl"];
