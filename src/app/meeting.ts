import type { Edit } from "../domain/edit.ts";
import { feltEdits } from "../view/meeting/felt-choices.ts";
import { type Meeting, newMeeting, onDay, oneFurther, toldOf } from "../view/meeting/meeting.ts";
import type { Actions } from "../view/workspace.ts";
import { isBeamerWindow, MEETING_KEY } from "./device.ts";
import { keepMeeting, readMeeting } from "./meeting-place.ts";
import { PREFERENCES_KEY, readPreferences } from "./preferences.ts";
import { secondWindow, showThere } from "./second-window.ts";
import { type AppStore, meetingOf } from "./store.ts";
import { today } from "./today.ts";

/** What is done in the four steps. It comes when a meeting is begun, or was ever held on this device. */
export type MeetingActions = Pick<Actions, "beginMeeting" | "steer" | "stepBy" | "openBeamer" | "sayFelt">;

interface Work {
  edit(edits: readonly Edit[]): void;
  /** Resolves when what is open lies on the device: whether it does. */
  keepNow(): Promise<boolean>;
  openKept(id: string, screen: "beamer"): void;
}

/** Joins the meeting of this device. Every window keeps what it did, and the others take it over. */
export function joinMeeting(store: AppStore, work: Work): MeetingActions {
  const { getState, setState } = store;
  setState({ meeting: readMeeting() });
  followOthers(store, work);

  const steer = (change: (meeting: Meeting) => Meeting | null): void => {
    const { partnership, seats } = getState();
    if (partnership === null) return;
    const now = meetingOf(getState()) ?? newMeeting(partnership.id, today());
    // Who sits where is the leader's to say.
    const meeting = change(isBeamerWindow() || seats.length === 0 ? now : { ...now, seats });
    if (meeting === null) return;
    keepMeeting(meeting);
    setState({ meeting });
  };
  const beginMeeting = (on: boolean): void => steer((meeting) => ({ ...onDay(meeting, today()), on }));

  return {
    beginMeeting,
    steer,
    stepBy: (by) => {
      const told = toldOf(getState().evaluated?.findings ?? []).map(({ key }) => key);
      steer((meeting) => oneFurther(meeting, told, by));
    },
    openBeamer: () => void openBeamer(store, work, () => beginMeeting(true)),
    sayFelt: (party, choice) => {
      const { partnership } = getState();
      if (partnership === null) return;
      steer((meeting) => {
        const edits = feltEdits(partnership, party, choice, { began: meeting.began, today: today() });
        if (edits.length > 0) work.edit(edits);
        const others = meeting.unknown.filter((id) => id !== party);
        return { ...meeting, unknown: choice === null ? [...others, party] : others };
      });
    },
  };
}

async function openBeamer({ setState }: AppStore, work: Work, begin: () => void): Promise<void> {
  // In the press itself: later on the browser would refuse it.
  const opened = secondWindow();
  if (opened === null) return setState({ notice: { about: "no-beamer" } });
  // What is not kept cannot be read there. Why not is said by what keeps it.
  if (!(await work.keepNow())) return opened.close();
  begin();
  showThere(opened, "beamer");
}

/** Takes over what other windows did: the step in all of them, the partnership and the language in the second one. */
function followOthers({ getState, setState }: AppStore, { openKept }: Work): void {
  addEventListener("storage", ({ key }) => {
    if (key === MEETING_KEY) {
      const meeting = readMeeting();
      if (meeting === null) return;
      setState({ meeting });
      const { partnership, screen } = getState();
      if (isBeamerWindow() && screen === "beamer" && partnership?.id !== meeting.partnership)
        openKept(meeting.partnership, "beamer");
    }
    if (key !== PREFERENCES_KEY || !isBeamerWindow()) return;
    const { language, namesReplaced } = readPreferences();
    // Begun anew it shows the right names, and no other for a moment.
    if (namesReplaced !== (getState().neutral !== null)) location.reload();
    else setState({ language });
  });
}
