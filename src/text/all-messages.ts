import type { Language } from "./language.ts";
import { messages } from "./messages.ts";
import { answers } from "./sections/answers.ts";
import { bothEnds } from "./sections/both-ends.ts";
import { challenge } from "./sections/challenge.ts";
import { charts } from "./sections/charts.ts";
import { comparing } from "./sections/comparing.ts";
import { constellation } from "./sections/constellation.ts";
import { conversation } from "./sections/conversation.ts";
import { dialogs } from "./sections/dialogs.ts";
import { exercises } from "./sections/exercises.ts";
import { exporting } from "./sections/exporting.ts";
import { fairRules } from "./sections/fair-rules.ts";
import { fairness } from "./sections/fairness.ts";
import { grids } from "./sections/grids.ts";
import { helping } from "./sections/helping.ts";
import { ideas } from "./sections/ideas.ts";
import { importing } from "./sections/import.ts";
import { importDialog } from "./sections/import-dialog.ts";
import { kinds } from "./sections/kinds.ts";
import { large } from "./sections/large.ts";
import { listening } from "./sections/listening.ts";
import { looking } from "./sections/looking.ts";
import { madeCases } from "./sections/made-cases.ts";
import { meeting } from "./sections/meeting.ts";
import { opened } from "./sections/opened.ts";
import { ownLessons } from "./sections/own-lessons.ts";
import { partyCard } from "./sections/party-card.ts";
import { partyForm } from "./sections/party-form.ts";
import { photoEdit } from "./sections/photo-edit.ts";
import { photos } from "./sections/photos.ts";
import { pieces } from "./sections/pieces.ts";
import { reference } from "./sections/reference.ts";
import { repairing } from "./sections/repairing.ts";
import { report } from "./sections/report.ts";
import { reports } from "./sections/reports.ts";
import { round } from "./sections/round.ts";
import { said } from "./sections/said.ts";
import { series } from "./sections/series.ts";
import { settings } from "./sections/settings.ts";
import { showing } from "./sections/showing.ts";
import { successions } from "./sections/successions.ts";
import { suggestion } from "./sections/suggestion.ts";
import { symbols } from "./sections/symbols.ts";
import { tables } from "./sections/tables.ts";
import { trainer } from "./sections/trainer.ts";
import { troubles } from "./sections/troubles.ts";
import { trying } from "./sections/trying.ts";
import { voices } from "./sections/voices.ts";
import { weights } from "./sections/weights.ts";
import { whyShifted } from "./sections/why-shifted.ts";

/** Every text of the screens: with those of the parts that come when they are asked for, for these parts. */
export const allMessages = {
  nl: {
    ...messages.nl,
    bothEnds: bothEnds.nl,
    challenge: challenge.nl,
    charts: charts.nl,
    comparing: comparing.nl,
    constellation: constellation.nl,
    conversation: conversation.nl,
    dialogs: dialogs.nl,
    exercises: exercises.nl,
    exporting: exporting.nl,
    fairRules: fairRules.nl,
    fairness: fairness.nl,
    grids: grids.nl,
    helping: helping.nl,
    ideas: ideas.nl,
    import: importing.nl,
    importDialog: importDialog.nl,
    kinds: kinds.nl,
    large: large.nl,
    listening: listening.nl,
    looking: looking.nl,
    opened: opened.nl,
    ownLessons: ownLessons.nl,
    photoEdit: photoEdit.nl,
    partyCard: partyCard.nl,
    photos: photos.nl,
    pieces: pieces.nl,
    madeCases: madeCases.nl,
    meeting: meeting.nl,
    reference: reference.nl,
    round: round.nl,
    repairing: repairing.nl,
    report: report.nl,
    reports: reports.nl,
    said: said.nl,
    series: series.nl,
    settings: settings.nl,
    showing: showing.nl,
    successions: successions.nl,
    suggestion: suggestion.nl,
    symbols: symbols.nl,
    tables: tables.nl,
    keeping: { ...messages.nl.keeping, ...troubles.nl },
    voices: { ...voices.nl, form: partyForm.nl, answer: answers.nl },
    trainer: trainer.nl,
    trying: trying.nl,
    weights: weights.nl,
    whyShifted: whyShifted.nl,
  },
  en: {
    ...messages.en,
    bothEnds: bothEnds.en,
    challenge: challenge.en,
    charts: charts.en,
    comparing: comparing.en,
    constellation: constellation.en,
    conversation: conversation.en,
    dialogs: dialogs.en,
    exercises: exercises.en,
    exporting: exporting.en,
    fairRules: fairRules.en,
    fairness: fairness.en,
    grids: grids.en,
    helping: helping.en,
    ideas: ideas.en,
    import: importing.en,
    importDialog: importDialog.en,
    kinds: kinds.en,
    large: large.en,
    listening: listening.en,
    looking: looking.en,
    opened: opened.en,
    ownLessons: ownLessons.en,
    photoEdit: photoEdit.en,
    partyCard: partyCard.en,
    photos: photos.en,
    pieces: pieces.en,
    madeCases: madeCases.en,
    meeting: meeting.en,
    reference: reference.en,
    round: round.en,
    repairing: repairing.en,
    report: report.en,
    reports: reports.en,
    said: said.en,
    series: series.en,
    settings: settings.en,
    showing: showing.en,
    successions: successions.en,
    suggestion: suggestion.en,
    symbols: symbols.en,
    tables: tables.en,
    keeping: { ...messages.en.keeping, ...troubles.en },
    voices: { ...voices.en, form: partyForm.en, answer: answers.en },
    trainer: trainer.en,
    trying: trying.en,
    weights: weights.en,
    whyShifted: whyShifted.en,
  },
} satisfies Record<Language, unknown>;

export type AllMessages = (typeof allMessages)["nl"];
