import type { Language } from "./language.ts";
import { common } from "./sections/common.ts";
import { edits } from "./sections/edits.ts";
import { inspector } from "./sections/inspector.ts";
import { keeping } from "./sections/keeping.ts";
import { panels } from "./sections/panels.ts";
import { photo } from "./sections/photo.ts";
import { shell } from "./sections/shell.ts";
import { start } from "./sections/start.ts";

/** The texts of the first screens, by section. A section is one file with both languages in it. */
export const messages = {
  nl: {
    common: common.nl,
    photo: photo.nl,
    edits: edits.nl,
    inspector: inspector.nl,
    keeping: keeping.nl,
    panels: panels.nl,
    shell: shell.nl,
    start: start.nl,
  },
  en: {
    common: common.en,
    photo: photo.en,
    edits: edits.en,
    inspector: inspector.en,
    keeping: keeping.en,
    panels: panels.en,
    shell: shell.en,
    start: start.en,
  },
} satisfies Record<Language, unknown>;

export type Messages = (typeof messages)["nl"];
