import { createContext, useContext } from "react";
import type { Session } from "../../document/session.ts";
import type { Result } from "../../domain/result.ts";
import type { Cases } from "../../lessons/cases.ts";
import type { Lesson } from "../../lessons/lesson.ts";
import type { Language } from "../../text/language.ts";
import type { Done, ExerciseKind } from "./exercises/rounds.ts";
import type { Telling } from "./telling.ts";

/** What the trainer's room knows beside the workspace. Made by `app/`, which keeps it on this device. */
export interface Room {
  /** Null while nothing is told. */
  readonly telling: Telling | null;
  /** Changes it in every window, from where it stands in all of them; null ends the telling. */
  tell(change: (now: Telling | null) => Telling | null): void;
  /** Opens the second window, for all to look at; false where the browser refuses it. */
  openBeamer(): boolean;
  /** Which cases of the exercises were done on this device, and keeping that of one. */
  readonly done: Done;
  keepDone(kind: ExerciseKind, cases: readonly string[]): void;
  /** The session that is being made, and keeping it on this device. */
  readonly session: Session;
  keepSession(session: Session): void;
  saveSession(session: Session): void;
  /** Out of a file that is chosen. */
  openSession(): Promise<Result<Session>>;
  /** For a lesson of one's own. */
  freshId(): string;
  loadCases(lesson: Lesson, language: Language): Promise<Cases>;
}

export const RoomContext = createContext<Room | null>(null);

export function useRoom(): Room {
  const room = useContext(RoomContext);
  if (room === null) throw new Error("useRoom outside RoomContext");
  return room;
}
