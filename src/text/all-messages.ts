import type { Language } from "./language.ts";
import { messages } from "./messages.ts";
import { challenge } from "./sections/challenge.ts";
import { fairness } from "./sections/fairness.ts";
import { importing } from "./sections/import.ts";
import { importDialog } from "./sections/import-dialog.ts";
import { large } from "./sections/large.ts";
import { listening } from "./sections/listening.ts";
import { meeting } from "./sections/meeting.ts";
import { photoEdit } from "./sections/photo-edit.ts";
import { reference } from "./sections/reference.ts";
import { reports } from "./sections/reports.ts";
import { round } from "./sections/round.ts";
import { settings } from "./sections/settings.ts";
import { symbols } from "./sections/symbols.ts";
import { tables } from "./sections/tables.ts";
import { weights } from "./sections/weights.ts";

/** Every text of the screens: with those of the parts that come when they are asked for, for these parts. */
export const allMessages = {
  nl: {
    ...messages.nl,
    challenge: challenge.nl,
    fairness: fairness.nl,
    import: importing.nl,
    importDialog: importDialog.nl,
    large: large.nl,
    listening: listening.nl,
    photoEdit: photoEdit.nl,
    meeting: meeting.nl,
    reference: reference.nl,
    round: round.nl,
    reports: reports.nl,
    settings: settings.nl,
    symbols: symbols.nl,
    tables: tables.nl,
    weights: weights.nl,
  },
  en: {
    ...messages.en,
    challenge: challenge.en,
    fairness: fairness.en,
    import: importing.en,
    importDialog: importDialog.en,
    large: large.en,
    listening: listening.en,
    photoEdit: photoEdit.en,
    meeting: meeting.en,
    reference: reference.en,
    round: round.en,
    reports: reports.en,
    settings: settings.en,
    symbols: symbols.en,
    tables: tables.en,
    weights: weights.en,
  },
} satisfies Record<Language, unknown>;

export type AllMessages = (typeof allMessages)["nl"];
