import { emptySession, readSession, type Session, writeSession } from "../document/session.ts";
import type { Fault } from "../domain/fault.ts";
import type { Result } from "../domain/result.ts";
import { lessons } from "../lessons/registry.ts";
import { download, fileName, pickFiles } from "./files.ts";

/** Where the device keeps the session that is being made; other windows are told when this changes. */
export const SESSION_KEY = "evenwicht.session";

const IDS = lessons.map(({ id }) => id);

/** The session on this device, checked as a file from outside is. */
export function readKeptSession(): Session {
  try {
    const kept = localStorage.getItem(SESSION_KEY);
    const read = kept === null ? null : readSession(kept, IDS);
    return read?.ok === true ? read.value : emptySession;
  } catch {
    return emptySession;
  }
}

export function keepSession(session: Session): void {
  try {
    localStorage.setItem(SESSION_KEY, writeSession(session));
  } catch {
    // Refused, or too much: it holds until the page is closed, and can be saved as a file.
  }
}

export const saveSession = (session: Session, name: string): void =>
  download(fileName(session.title.trim() || name), writeSession(session));

/** A session out of a file that is chosen; every fault in it. It never comes where nothing is chosen. */
export const openSession = (): Promise<Result<Session>> =>
  new Promise((resolve) => {
    pickFiles(([file]) => {
      if (file === undefined) return;
      file.text().then(
        (text) => resolve(readSession(text, IDS)),
        () => resolve({ ok: false, faults: [] satisfies readonly Fault[] }),
      );
    });
  });
