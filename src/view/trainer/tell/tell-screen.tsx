import { useRef, useState } from "react";
import type { Cases } from "../../../lessons/cases.ts";
import type { Lesson } from "../../../lessons/lesson.ts";
import { useAllTexts } from "../../use-all-texts.ts";
import { useWorkspace } from "../../workspace.ts";
import { useRoom } from "../room.ts";
import type { Telling } from "../telling.ts";
import { Desk } from "./desk.tsx";
import { RoomView } from "./room-view.tsx";
import { useTold } from "./told.ts";
import { useTellingKeys } from "./use-telling-keys.ts";
import { useCases } from "./use-told.ts";

interface TellScreenProps {
  readonly lesson: Lesson;
  readonly telling: Telling;
}

/** A lesson told: on the trainer's screen with notes, in the second window without. */
export function TellScreen({ lesson, telling }: TellScreenProps) {
  const text = useAllTexts().trainer;
  const cases = useCases(lesson);
  if (cases === null || cases === "failed")
    return (
      <main id="content" className="waiting" tabIndex={-1}>
        <p role="status">{cases === null ? text.busy : text.failed}</p>
      </main>
    );
  return <OnStage lesson={lesson} cases={cases} telling={telling} />;
}

function OnStage({ lesson, cases, telling }: TellScreenProps & { readonly cases: Cases }) {
  const { beamerWindow } = useWorkspace();
  const { tell } = useRoom();
  const [here, setHere] = useState(false);
  const stage = useRef<HTMLElement>(null);
  const told = useTold(lesson, cases, telling);
  useTellingKeys(stage, told.go, beamerWindow ? null : here ? () => setHere(false) : () => tell(() => null));
  if (beamerWindow) return <RoomView ref={stage} told={told} onLeave={null} />;
  return here ? (
    <RoomView ref={stage} told={told} onLeave={() => setHere(false)} />
  ) : (
    <Desk ref={stage} told={told} onHere={() => setHere(true)} />
  );
}
