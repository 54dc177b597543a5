const OPEN = "evenwicht.open";

/** Which partnership stands open in this tab, so that a reload goes on with it, whatever other tabs do. */
export function rememberOpen(id: string): void {
  try {
    sessionStorage.setItem(OPEN, id);
  } catch {
    // Refused: then a reload goes on with the latest work.
  }
}

export function rememberedOpen(): string | null {
  try {
    return sessionStorage.getItem(OPEN);
  } catch {
    return null;
  }
}

/** Asks the browser not to clear what is kept when room runs short. True where it may. */
export async function askToStay(): Promise<boolean> {
  try {
    return !((await navigator.storage.persisted()) || (await navigator.storage.persist()));
  } catch {
    // Without this question there is no answer to warn of.
    return false;
  }
}

/** Whether the browser may clear what is kept: looked at, without asking for anything. */
export async function mayBeCleared(): Promise<boolean> {
  try {
    return !(await navigator.storage.persisted());
  } catch {
    return false;
  }
}

/** Whether this page can lock and unlock files: a browser allows it over https, and on the machine itself. */
export const canSeal = (): boolean => globalThis.crypto?.subtle !== undefined;

/** Where the device keeps the meeting that was held last; other windows are told when this changes. */
export const MEETING_KEY = "evenwicht.meeting";

/** Whether a meeting was ever held on this device: then this window keeps in step with it. */
export function wasMeeting(): boolean {
  try {
    return localStorage.getItem(MEETING_KEY) !== null;
  } catch {
    return false;
  }
}

/** The name of the second window: one that is open already is used again. */
export const BEAMER_WINDOW = "evenwicht-beamer";

/** Whether this is the window that was opened for all to look at. */
export const isBeamerWindow = (): boolean => window.name === BEAMER_WINDOW;
