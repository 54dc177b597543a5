import { createContext, use, useContext } from "react";
import type { Edit } from "../domain/edit.ts";
import type { Fault } from "../domain/fault.ts";
import type { FlowId } from "../domain/flow.ts";
import type { Partnership, State } from "../domain/partnership.ts";
import type { Endpoint, Party, PartyId } from "../domain/party.ts";
import type { Finding } from "../findings/pattern.ts";
import type { PhotoRepairOptions } from "../interventions/repair-photo.ts";
import type { ToldRepair } from "../interventions/told-repair.ts";
import type { Evaluation } from "../measures/evaluate.ts";
import type { Arrangement, Layout } from "../photo/arrangement.ts";
import type { SceneOptions } from "../photo/build-scene.ts";
import type { Scene } from "../photo/scene.ts";
import type { WayOfLooking } from "../photo/way-of-looking.ts";
import type { Language } from "../text/language.ts";
import type { Messages } from "../text/messages.ts";
import type { ShelfDeed, Trouble } from "../text/sections/keeping.ts";
import type { AnyExample } from "../text/sections/start.ts";
import type { LargeNetwork } from "./large/large-network.ts";
import type { FeltChoice } from "./meeting/felt-choices.ts";
import type { Meeting } from "./meeting/meeting.ts";

export type Theme = "light" | "dark";
/** What the stage can show of what is open, in the order in which it is listed. */
export const SCREENS = [
  "challenge",
  "round",
  "photo",
  "listening",
  "conversation",
  "help",
  "tables",
  "reference",
  "charts",
  "photos",
  "said",
  "constellation",
  "trainer",
  "beamer",
  "felt",
  "form",
] as const;
export type OpenScreen = (typeof SCREENS)[number];
export type ScreenName = "start" | OpenScreen;
/** Screens for others' eyes, or with a room of their own: no header, and of all that can be done only what belongs to them. */
export const BARE: ReadonlySet<ScreenName> = new Set(["trainer", "beamer", "felt", "form"]);
/** The screen that needs no partnership. */
export const FREE = "trainer" satisfies ScreenName;
/** What lies over the stage. */
export type DialogName =
  | "search"
  | "look"
  | "party"
  | "pieces"
  | "kinds"
  | "save"
  | "export"
  | "keys"
  | "seal"
  | "unseal"
  | "voices"
  | "answer";
/** What is entered on the photo now, in a card beside what it is about. */
export type PhotoAsk =
  /** `angle`: its place at the table, clockwise from 12 o'clock; null where any will do. */
  | { readonly about: "new-party"; readonly angle: number | null }
  /** An end that is null is asked for. */
  | { readonly about: "new-flow"; readonly from: Endpoint | null; readonly to: Endpoint | null }
  | { readonly about: "flow"; readonly flow: FlowId };
/** Something to say quietly above the stage, until it is closed. */
export type Notice =
  /** Names are replaced, and for whom they still can be told; or what was typed would write over a replaced one. */
  | { readonly about: "names-replaced" | "names-fixed" }
  /** `no-beamer`: the browser refused a second window. */
  | { readonly about: "example-failed" | "refused-turn" | "no-beamer" | "link-broken" }
  | { readonly about: "not-kept"; readonly because: Trouble }
  /** `id`: of what there is to save as it lies there, or null. */
  | { readonly about: "not-read"; readonly because: Trouble | "damaged"; readonly id: string | null }
  /** The last so many changes could not be read; `raw`: what lay there, as text. */
  | { readonly about: "part-lost"; readonly count: number; readonly raw: string | null }
  /** An edit of this tab no longer fitted: another tab came first. */
  | { readonly about: "refused"; readonly what: string; readonly typed: string }
  /** Something was done with work at the start, and can be undone. */
  | { readonly about: "shelf"; readonly deed: ShelfDeed; readonly title: string }
  /** A file of this name was handed to the browser. */
  | { readonly about: "saved"; readonly name: string; readonly on: ScreenName }
  /**
   * Work of this title still lies at the start, or lies there beside what was opened; empty where it has none. Or what was
   * opened came by a link of somebody else.
   */
  | {
      readonly about: "left-at-start" | "beside-other" | "shared";
      readonly title: string;
      /** Where it was good to know: it goes when one goes on from there. */
      readonly on: ScreenName;
    };

/** What every screen knows. Made by `app/`, which alone holds the state; screens read it and call `actions`. */
export interface Workspace {
  readonly language: Language;
  readonly t: Messages;
  readonly theme: Theme;
  readonly screen: ScreenName;
  readonly dialog: DialogName | null;
  readonly notice: Notice | null;
  /** Whether a command may be given by one key alone, such as "?". */
  readonly singleKeys: boolean;
  /** Only what is on the table is seen on this screen: what is open holds nothing else. */
  readonly onlyOnTable: boolean;
  /** Names of parties and people are replaced on this screen: what is open holds neutral ones. */
  readonly namesReplaced: boolean;
  /** Whether this very text stands for a name, or has replaced names in it: then it cannot be typed in. */
  readonly isReplaced: (text: string) => boolean;
  /** Null on the start screen of a first visit. */
  readonly open: OpenPartnership | null;
  /** Kept on this device, the latest first. */
  readonly kept: readonly KeptPartnership[];
  /** The browser may clear them when room runs short. */
  readonly mayGo: boolean;
  /** A form that came back, looked at before it is taken over. */
  readonly answer: Partnership | null;
  /** Where the meeting of what is open stands; null where none was begun. */
  readonly meeting: Meeting | null;
  /** This is the second window, for all to look at. */
  readonly beamerWindow: boolean;
  /** Everything that can be done now, for menus, keys and the help. */
  readonly commands: readonly Command[];
  readonly actions: Actions;
}

export interface KeptPartnership {
  readonly id: string;
  readonly title: string;
  /** YYYY-MM-DD */
  readonly changed: string;
  readonly archived: boolean;
  /** Of which partnership it is a copy to try something in. */
  readonly of?: string | null;
  /** Another number when it was written again. */
  readonly turn: number;
}

export type CommandId =
  | "undo"
  | "redo"
  | "search"
  | "look"
  | "party"
  | "pieces"
  | "kinds"
  | "voices"
  | "theme"
  | "language"
  | "only-on-table"
  | "replace-names"
  | OpenScreen
  | "save"
  | "save-sealed"
  | "export"
  | "print"
  | "open"
  | "paste"
  | "start-empty"
  | "to-start"
  | "keys"
  | "clear-selection"
  | "add-party"
  | "add-flow"
  | "steps"
  | "open-beamer"
  | "next-step"
  | "previous-step";

/** One thing that can be done: in a menu, on a button, by a key, in the list of keys. */
export interface Command {
  readonly id: CommandId;
  /** What it is called wherever it is listed: "Undo". */
  readonly name: string;
  /** What it would do now: "Undo: remove Linde to Kompas". */
  readonly label: string;
  /** As they are pressed and shown: "Ctrl+Z", "?". */
  readonly keys: readonly string[];
  readonly enabled: boolean;
  readonly run: () => void;
}

export interface OpenPartnership {
  readonly partnership: Partnership;
  /** The state that the numbers belong to: the partnership's own, but for the moment that a large one is worked out. */
  readonly evaluated: State;
  readonly evaluation: Evaluation;
  /** What stands out. Null for the moment right after the first photo in which it is not known yet. */
  readonly findings: readonly Finding[] | null;
  /** So large that its scene is made away from the screen. */
  readonly large: boolean;
  /** The numbers are being worked out anew; what stands still belongs to the state before. */
  readonly stale: boolean;
  /** False for the moment after an edit in which what stands out and the system values are still those before it. */
  readonly settled: boolean;
  readonly selected: PartyId | null;
  readonly hovered: PartyId | null;
  readonly asked: PhotoAsk | null;
  /** How the photo is looked at on this screen. */
  readonly way: WayOfLooking;
  /** Where everybody stands in the layout that is looked at; null: round the table, or not laid out yet. */
  readonly arrangement: Arrangement | null;
  /** Parties that were dragged from their seat, in the scene's px relative to the table's centre over its radii. */
  readonly moved: ReadonlyMap<PartyId, { readonly x: number; readonly y: number }>;
}

export interface Actions {
  setLanguage(language: Language): void;
  setTheme(theme: Theme): void;
  setSingleKeys(on: boolean): void;
  /** Shows, saves and names only what is on the table, or everything. Remembered on this device. */
  setOnlyOnTable(on: boolean): void;
  /** Replaces the names of parties and people by neutral ones wherever they stand, or shows them again. */
  replaceNames(on: boolean): void;
  goTo(screen: ScreenName): void;
  show(dialog: DialogName | null): void;
  dismissNotice(): void;
  /** On the photo, unless a screen is given. */
  openPartnership(partnership: Partnership, screen?: OpenScreen): void;
  /** Opens what is in an address; false where that is not whole. */
  openLink(address: string): Promise<boolean>;
  /** A form for one party. Of a link the address, null where it is too large for one. */
  giveForm(party: PartyId, how: "file" | "link" | "here"): Promise<string | null>;
  /** Hands in the form that is open. Of a link the address, null where it is too large for one; here it waits for the leader. */
  handIn(how: "file" | "link" | "here"): Promise<string | null>;
  /** Who was not asked on this device yet, where a form that is open goes round; and the form of the next. */
  whoIsNext(): Promise<readonly Party[]>;
  nextForm(party: PartyId): Promise<void>;
  /** From a form that went round back to the partnership that it is for. */
  backToLeader(): Promise<void>;
  /** Lays the answer that was given on this device beside what is there. */
  lookAtForm(id: string): Promise<void>;
  /** The address with all in it that is on the table; null where it is too large for one. */
  shareLink(): Promise<string | null>;
  /** A network too large to edit, to look at. It is kept nowhere. */
  openLarge(network: LargeNetwork): void;
  /** On the photo, unless a screen is given. */
  openExample(id: AnyExample, screen?: OpenScreen): void;
  /** The example as it stands in its file, for a small picture of it. */
  loadExample(id: AnyExample): Promise<Partnership>;
  /** The scene of the evaluated state of a large partnership, made away from the screen. */
  buildScene(evaluated: State, options: SceneOptions, way: WayOfLooking): Promise<Scene>;
  /** On the screen that suits it, unless one is given. */
  openKept(id: string, screen?: OpenScreen): void;
  /** Opens a copy of what a photo shows, to go on with: a partnership of its own, beside this one. */
  copyPhoto(id: string): void;
  /**
   * Opens a copy of a photo, or of the present, to try something in: a partnership of its own, named and kept. What is tried
   * at once is its first step of undo.
   */
  tryOut(from: string | "now", title: string, edits?: readonly Edit[]): void;
  /** What is kept, for a small picture of it; null where it cannot be read. */
  loadKept(id: string): Promise<Partnership | null>;
  renameKept(id: string, title: string): void;
  duplicateKept(id: string): void;
  archiveKept(id: string, archived: boolean): void;
  /** Takes it off this device. */
  forgetKept(id: string): void;
  /** Of what was done at the start. */
  undoAtStart(): void;
  redoAtStart(): void;
  /** Saves what is kept as it lies there, where it cannot be read; or a text that was. */
  saveRaw(what: { readonly id: string } | { readonly raw: string }): void;
  startEmpty(): void;
  /** Opens the import dialog on files that were chosen or dropped, or on pasted text ("": to paste it there). */
  importFiles(files: readonly File[]): void;
  importText(text: string): void;
  closeImport(): void;
  /** What would stay out of a file that may be shared. */
  countLeftOut(): LeftOut;
  /** Saves what was made of it, under its title and, where it is not the photo, with what it is; `ending`: of the name. */
  saveMade(content: Blob, ending: string, what?: string): void;
  saveFile(include: "everything" | "shareable"): void;
  /** The same, locked with a passphrase. */
  saveSealed(include: "everything" | "shareable", passphrase: string): Promise<void>;
  /** Unlocks the file that was chosen, and opens the import dialog on it. */
  unseal(passphrase: string): Promise<"opened" | "wrong" | "cannot">;
  /**
   * The edits become one step of undo. Faults: nothing was changed. `typing` names one stay in one field: what is
   * typed there, taken over as it is typed, is one step together.
   */
  edit(edits: readonly Edit[], typing?: string): readonly Fault[];
  undo(): void;
  redo(): void;
  select(party: PartyId | null): void;
  hover(party: PartyId | null): void;
  /** Looks again for what stands out, where that could not be loaded. */
  lookAgain(): void;
  /** Looks at the photo otherwise. */
  look(change: Partial<WayOfLooking>): void;
  /** A layout of many parties, made away from the screen until the signal says that nobody waits for it. */
  arrangeAway(
    asked: readonly [state: State, layout: Exclude<Layout, "round">, scene: Scene, before: Arrangement | null],
    signal: AbortSignal,
  ): Promise<Arrangement>;
  /** What works out the smallest repair of a state, as long as somebody looks at it. */
  startRepairer(): Promise<Repairer>;
  /** Keeps where everybody stands in the layout that is looked at. */
  arrange(arrangement: Arrangement): void;
  /** Opens the card in which this is entered on the photo, or closes it. */
  ask(asked: PhotoAsk | null): void;
  move(party: PartyId, at: { x: number; y: number }): void;
  /** Who sat where in the last scene of what is open, empty before the first; and keeping that for the next. */
  seats(): readonly PartyId[];
  keepSeats(order: readonly PartyId[]): void;
  /** Where the round or the conversation of what is open was left on this device, and keeping that. */
  place(of: Placed): Place | null;
  keepPlace(of: Placed, place: Place): void;
  /** Prints the photo with what stands out, the conversation and its agreements; and that is done. */
  print(): void;
  printed(): void;
  /** YYYY-MM-DD by this device's clock. */
  today(): string;
  /** Keeps this window in step with the meeting of this device. */
  joinMeeting(): Promise<void>;
  /** Takes the four steps to hand, or puts them away. */
  beginMeeting(on: boolean): void;
  /** Changes where the meeting stands, in every window; null: nothing changes. */
  steer(change: (meeting: Meeting) => Meeting | null): void;
  /** A step on, or back. */
  stepBy(by: 1 | -1): void;
  /** The second window, for all to look at. */
  openBeamer(): void;
  /** What a party says of its own give and take; null = it does not know. */
  sayFelt(party: PartyId, choice: FeltChoice | null): void;
  /** From a screen for others' eyes back to the one before. */
  leaveBare(): void;
}

/** Works repairs out away from the screen. */
export interface Repairer {
  /** Until the signal says that nobody waits for it. Rejects then, and where it cannot be worked out here. */
  repair(state: State, options: PhotoRepairOptions, signal: AbortSignal): Promise<ToldRepair>;
  close(): void;
}

/** What goes step by step, and can be come back to. */
export type Placed = "round" | "conversation" | "form";

/** Where it was left: its question, and who sat where. */
export interface Place {
  readonly step: string;
  readonly seats: readonly PartyId[];
}

/** Records that are not on the table: an export leaves them out unless it is asked for in so many words. */
export interface LeftOut {
  readonly interests: number;
  readonly other: number;
}

export const WorkspaceContext = createContext<Workspace | null>(null);

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (workspace === null) throw new Error("useWorkspace outside WorkspaceContext");
  return workspace;
}

/** For screens that only stand where a partnership is open. */
export function useOpen(): OpenPartnership {
  const { open } = useWorkspace();
  if (open === null) throw new Error("useOpen without an open partnership");
  return open;
}

const COMING = new Promise<never>(() => undefined);

/** What stands out, for parts that have nothing to show without: they wait until it is known. */
export function useFindings(): readonly Finding[] {
  return useOpen().findings ?? use(COMING);
}

/** A command by its id. A missing one is a mistake in the list of commands. */
export function useCommand(id: CommandId): Command {
  const command = useWorkspace().commands.find((candidate) => candidate.id === id);
  if (command === undefined) throw new Error(`no command ${id}`);
  return command;
}
