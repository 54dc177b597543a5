import "./trainer.css";
import { useState } from "react";
import { Logo } from "../parts/logo.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useWorkspace } from "../workspace.ts";
import { ExerciseScreen } from "./exercises/exercise-screen.tsx";
import type { ExerciseKind } from "./exercises/rounds.ts";
import { Library } from "./library.tsx";
import { lessonCalled } from "./own/lessons-of.ts";
import { useRoom } from "./room.ts";
import { TellScreen } from "./tell/tell-screen.tsx";

/** The trainer's room: a lesson that is told, or what there is to choose from. */
export function TrainerScreen() {
  const { beamerWindow } = useWorkspace();
  const { telling, session } = useRoom();
  const text = useAllTexts().trainer;
  const [exercise, setExercise] = useState<ExerciseKind | null>(null);
  const lesson = telling === null ? undefined : lessonCalled(telling.lesson, session);
  if (telling !== null && lesson !== undefined) return <TellScreen key={lesson.id} lesson={lesson} telling={telling} />;
  if (beamerWindow)
    return (
      <main id="content" tabIndex={-1} className="room-waiting">
        <Logo size={96} />
        <h1>{text.waiting}</h1>
      </main>
    );
  return exercise === null ? (
    <Library onExercise={setExercise} />
  ) : (
    <ExerciseScreen kind={exercise} onLeave={() => setExercise(null)} />
  );
}
