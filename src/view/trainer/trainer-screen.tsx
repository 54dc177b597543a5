import "./trainer.css";
import { lazy, Suspense, useState } from "react";
import { Logo } from "../parts/logo.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useWorkspace } from "../workspace.ts";
import { ExerciseScreen } from "./exercises/exercise-screen.tsx";
import type { ExerciseKind } from "./exercises/rounds.ts";
import { Library } from "./library.tsx";
import { firstWanted, type Wanted } from "./made/make-case.tsx";
import { lessonCalled } from "./own/lessons-of.ts";
import { useRoom } from "./room.ts";
import { TellScreen } from "./tell/tell-screen.tsx";

const MadeScreen = lazy(() => import("./made/made-screen.tsx").then((file) => ({ default: file.MadeScreen })));

/** The trainer's room: a lesson that is told, or what there is to choose from. */
export function TrainerScreen() {
  const { beamerWindow } = useWorkspace();
  const { telling, session } = useRoom();
  const { trainer: text, madeCases } = useAllTexts();
  // what was made last stays as it was, so that the next is one change away
  const [wanted, setWanted] = useState<Wanted>(firstWanted);
  const [isMade, setMade] = useState(false);
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
  if (isMade)
    return (
      <Suspense
        fallback={
          <main id="content" className="waiting" tabIndex={-1}>
            <p role="status">{madeCases.busy}</p>
          </main>
        }
      >
        <MadeScreen wanted={wanted} onWanted={setWanted} onLeave={() => setMade(false)} />
      </Suspense>
    );
  return exercise === null ? (
    <Library
      onExercise={setExercise}
      made={wanted}
      onMake={(next) => {
        setWanted(next);
        setMade(true);
      }}
    />
  ) : (
    <ExerciseScreen kind={exercise} onLeave={() => setExercise(null)} />
  );
}
