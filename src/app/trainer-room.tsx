import { useEffect, useMemo, useState } from "react";
import { type Room, RoomContext } from "../view/trainer/room.ts";
import type { Telling } from "../view/trainer/telling.ts";
import { TrainerScreen } from "../view/trainer/trainer-screen.tsx";
import { useWorkspace } from "../view/workspace.ts";
import { isBeamerWindow } from "./device.ts";
import { keepDone, readDone } from "./exercises-done.ts";
import { loadCases } from "./lesson-cases.ts";
import { PREFERENCES_KEY, readPreferences } from "./preferences.ts";
import { secondWindow, showThere } from "./second-window.ts";
import { keepTelling, readTelling, TELLING_KEY } from "./telling-place.ts";

/** Wires the trainer's room to this device: what is told in one window is told in the other. */
export function TrainerRoom() {
  const { actions } = useWorkspace();
  const [telling, setTelling] = useState<Telling | null>(readTelling);
  const [done, setDone] = useState(readDone);
  useEffect(() => {
    const onStorage = ({ key }: StorageEvent): void => {
      if (key === TELLING_KEY) setTelling(readTelling());
      if (key === PREFERENCES_KEY && isBeamerWindow()) actions.setLanguage(readPreferences().language);
    };
    addEventListener("storage", onStorage);
    return () => removeEventListener("storage", onStorage);
  }, [actions]);
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
      loadCases,
    }),
    [telling, done],
  );
  return (
    <RoomContext value={room}>
      <TrainerScreen />
    </RoomContext>
  );
}
