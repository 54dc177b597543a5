import { createStore, type StoreApi } from "zustand/vanilla";
import type { Partnership } from "../domain/partnership.ts";
import type { PartyId } from "../domain/party.ts";
import type { Arrangement, Layout } from "../photo/arrangement.ts";
import { type WayOfLooking, WHOLE } from "../photo/way-of-looking.ts";
import type { Card } from "../storage/depot.ts";
import { noHistory } from "../storage/history.ts";
import type { Language } from "../text/language.ts";
import type { AnyExample } from "../text/sections/start.ts";
import type { ImportInput } from "../view/import/import-reader.ts";
import type { LargeNetwork } from "../view/large/large-network.ts";
import type { Meeting } from "../view/meeting/meeting.ts";
import { BARE, type DialogName, type Notice, type PhotoAsk, type ScreenName, type Theme } from "../view/workspace.ts";
import type { Evaluated } from "./evaluator.ts";
import type { Neutral } from "./neutral.ts";
import { noticeOn } from "./notice-on.ts";
import type { Preferences } from "./preferences.ts";
import type { SealedFile } from "./sealed-files.ts";
import type { SeenHistory, Sight } from "./seen.ts";
import type { ShelfHistory } from "./shelf-history.ts";

/** The whole state of the app. Changed only by `actions.ts`. What it holds may be shown: what may not stays out of it. */
export interface AppState extends Sight {
  readonly language: Language;
  readonly theme: Theme;
  readonly singleKeys: boolean;
  readonly screen: ScreenName;
  /** The screen that a screen for others' eyes was opened from. */
  readonly behind: ScreenName;
  /** The meeting that was held last on this device, of whatever partnership. */
  readonly meeting: Meeting | null;
  readonly dialog: DialogName | null;
  readonly notice: Notice | null;
  readonly said: string;
  /** As it may be seen on this screen; the whole is in its session (`work.ts`). */
  readonly partnership: Partnership | null;
  /** The example that is open and was not changed: it follows the language. */
  readonly example: AnyExample | null;
  readonly history: SeenHistory;
  /** The numbers, and the state that they belong to. Null only before a first large partnership is worked out. */
  readonly evaluated: Evaluated | null;
  readonly selected: PartyId | null;
  readonly hovered: PartyId | null;
  readonly asked: PhotoAsk | null;
  readonly way: WayOfLooking;
  /** Where everybody stands in each layout that was looked at. */
  readonly placed: ReadonlyMap<Layout, Arrangement>;
  readonly moved: ReadonlyMap<PartyId, { readonly x: number; readonly y: number }>;
  /** Who sits where, clockwise, for people remember where they sit. Empty before the first scene. */
  readonly seats: readonly PartyId[];
  /** A network too large to be a partnership, to look at; then no partnership is open. */
  readonly large: LargeNetwork | null;
  readonly kept: readonly Card[];
  /** What they are called while names are replaced, by `writing`, as far as it is known. */
  readonly titles: ReadonlyMap<string, string>;
  /** What was done with them at the start. */
  readonly shelf: ShelfHistory;
  /** The browser may clear them when room runs short. */
  readonly mayGo: boolean;
  /** What the import dialog is open on. */
  readonly importing: ImportInput | null;
  /** A form that came back, looked at before it is taken over. */
  readonly answer: Partnership | null;
  /** The locked file that is to be opened. */
  readonly sealed: SealedFile | null;
  /** How often printing was asked for since it was last done. */
  readonly printing: number;
}

/** One writing of what is kept: written again it may be called otherwise. */
export const writing = ({ id, turn }: Pick<Card, "id" | "turn">): string => `${id} ${turn}`;

export type AppStore = StoreApi<AppState>;

/** What belongs to the partnership that is open, before anything was done with it. */
export const untouched = {
  history: noHistory,
  selected: null,
  hovered: null,
  asked: null,
  way: WHOLE,
  placed: new Map(),
  moved: new Map(),
  seats: [],
  example: null,
  large: null,
} satisfies Partial<AppState>;

/** `neutral`: loaded already where names are to be replaced, so that none is ever shown. */
export const makeStore = (
  { namesReplaced: _, ...preferences }: Preferences,
  screen: ScreenName,
  neutral: Neutral | null,
): AppStore =>
  createStore<AppState>()(() => ({
    ...preferences,
    ...untouched,
    neutral,
    titles: new Map(),
    screen,
    behind: "photo",
    meeting: null,
    dialog: null,
    notice: null,
    said: "",
    partnership: null,
    evaluated: null,
    kept: [],
    shelf: { done: [], undone: [] },
    mayGo: false,
    importing: null,
    answer: null,
    sealed: null,
    printing: 0,
  }));

/**
 * The screen on the stage; one for others' eyes remembers where it was opened from. What was asked on the photo is asked
 * there and nowhere else.
 */
export const showScreen = (store: AppStore, screen: ScreenName): void =>
  store.setState(({ screen: before, behind, asked, notice }) => ({
    screen,
    notice: noticeOn(notice, screen),
    asked: screen === "photo" ? asked : null,
    behind: BARE.has(screen) && !BARE.has(before) && before !== "start" ? before : behind,
  }));

/** The meeting of the partnership that is open, where one was begun. */
export const meetingOf = ({ meeting, partnership }: Pick<AppState, "meeting" | "partnership">): Meeting | null =>
  meeting !== null && meeting.partnership === partnership?.id ? meeting : null;
