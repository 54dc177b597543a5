import { useCallback, useEffect, useMemo, useState } from "react";
import { ownLessons } from "../text/sections/own-lessons.ts";
import { type Room, RoomContext } from "../view/trainer/room.ts";
import type { Telling } from "../view/trainer/telling.ts";
import { TrainerScreen } from "../view/trainer/trainer-screen.tsx";
import { useWorkspace } from "../view/workspace.ts";
import { isBeamerWindow } from "./device.ts";
import { keepDone, readDone } from "./exercises-done.ts";
import { freshId } from "./fresh-id.ts";
import { loadCases } from "./lesson-cases.ts";
import { PREFERENCES_KEY, readPreferences } from "./preferences.ts";
import { secondWindow, showThere } from "./second-window.ts";
import { keepSession, openSession, readKeptSession, SESSION_KEY, saveSession } from "./session-place.ts";
import { keepTelling, readTelling, TELLING_KEY } from "./telling-place.ts";

/** Wires the trainer's room to this device: what is told in one window is told in the other. */
export function TrainerRoom() {
  const { language, actions } = useWorkspace();
  const [telling, setTelling] = useState<Telling | null>(readTelling);
  const [session, setSession] = useState(readKeptSession);
  const [done, setDone] = useState(readDone);
  useEffect(() => {
    const onStorage = ({ key }: StorageEvent): void => {
      if (key === TELLING_KEY) setTelling(readTelling());
      if (key === SESSION_KEY) setSession(readKeptSession());
      if (key === PREFERENCES_KEY && isBeamerWindow()) actions.setLanguage(readPreferences().language);
    };
    addEventListener("storage", onStorage);
    return () => removeEventListener("storage", onStorage);
  }, [actions]);
  // The same function as long as the session is: what it loaded stays good.
  const load: Room["loadCases"] = useCallback(
    async (lesson, wanted) => {
      const own = session.lessons.flatMap((item) => ("own" in item ? item.own.partnership : []));
      const partnership = own.find(({ id }) => id === lesson.id);
      return partnership === undefined ? loadCases(lesson, wanted) : { partnership, counter: partnership };
    },
    [session],
  );
  const room = useMemo(
    (): Room => ({
      telling,
      tell: (change) => {
        // what another window did a moment ago may not have been told yet
        const next = change(readTelling() ?? telling);
        keepTelling(next);
        setTelling(next);
      },
      openBeamer: () => {
        const opened = secondWindow();
        if (opened !== null) showThere(opened, "trainer");
        return opened !== null;
      },
      done,
      keepDone: (kind, cases) => {
        const next = { ...readDone(), [kind]: cases };
        keepDone(next);
        setDone(next);
      },
      session,
      keepSession: (next) => {
        keepSession(next);
        setSession(next);
      },
      saveSession: (made) => saveSession(made, ownLessons[language].fileName),
      openSession,
      freshId,
      loadCases: load,
    }),
    [telling, done, session, language, load],
  );
  return (
    <RoomContext value={room}>
      <TrainerScreen />
    </RoomContext>
  );
}
