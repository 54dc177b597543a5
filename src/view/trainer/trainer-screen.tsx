import "./trainer.css";
import { useState } from "react";
import { lessons } from "../../lessons/registry.ts";
import { Logo } from "../parts/logo.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useWorkspace } from "../workspace.ts";
import { ExerciseScreen } from "./exercises/exercise-screen.tsx";
import type { ExerciseKind } from "./exercises/rounds.ts";
import { Library } from "./library.tsx";
import { useRoom } from "./room.ts";
import { TellScreen } from "./tell/tell-screen.tsx";

/** The trainer's room: a lesson that is told, or what there is to choose from. */
export function TrainerScreen() {
  const { beamerWindow } = useWorkspace();
  const { telling } = useRoom();
  const text = useAllTexts().trainer;
  const [exercise, setExercise] = useState<ExerciseKind | null>(null);
  const lesson = lessons.find(({ id }) => id === telling?.lesson);
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
