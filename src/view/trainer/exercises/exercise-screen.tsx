import { type ComponentType, useState } from "react";
import { Button } from "react-aria-components/Button";
import type { Lesson } from "../../../lessons/lesson.ts";
import { Icon } from "../../parts/icon.tsx";
import { useAllTexts } from "../../use-all-texts.ts";
import { useRoom } from "../room.ts";
import { useCases } from "../tell/use-told.ts";
import { begin } from "../telling.ts";
import { ExerciseFrame } from "./exercise-frame.tsx";
import { Place } from "./place.tsx";
import { Predict } from "./predict.tsx";
import { Restore } from "./restore.tsx";
import type { RoundProps } from "./round-props.ts";
import { casesOf, type ExerciseKind, nextCase } from "./rounds.ts";
import { Spot } from "./spot.tsx";

const ROUNDS: Readonly<Record<ExerciseKind, ComponentType<RoundProps>>> = {
  spot: Spot,
  predict: Predict,
  place: Place,
  restore: Restore,
};

/** An exercise, case by case. */
export function ExerciseScreen({ kind, onLeave }: { readonly kind: ExerciseKind; readonly onLeave: () => void }) {
  const { done, keepDone } = useRoom();
  const text = useAllTexts().exercises;
  const [lesson, setLesson] = useState(() => nextCase(kind, done));
  const all = casesOf(kind);
  const count = done[kind].length;
  const which = lesson === null ? null : text.case(all.indexOf(lesson) + 1, all.length);
  return (
    <ExerciseFrame kind={kind} of={lesson} which={which} onLeave={onLeave}>
      {lesson === null ? (
        <div className="exercise-end">
          <h2>{text.allDone}</h2>
          <p>{text.done(count, all.length)}</p>
          <Button
            className="button primary large"
            onPress={() => {
              keepDone(kind, []);
              setLesson(all[0] ?? null);
            }}
          >
            {text.again}
          </Button>
        </div>
      ) : (
        <Round
          key={lesson.id}
          kind={kind}
          lesson={lesson}
          onNext={() => setLesson(nextCase(kind, { ...done, [kind]: [...done[kind], lesson.id] }))}
        />
      )}
    </ExerciseFrame>
  );
}

interface OneProps {
  readonly kind: ExerciseKind;
  readonly lesson: Lesson;
  readonly onNext: () => void;
}

function Round({ kind, lesson, onNext }: OneProps) {
  const { done, keepDone, tell } = useRoom();
  const text = useAllTexts();
  const cases = useCases(lesson);
  const [answered, setAnswered] = useState(false);
  if (cases === null || cases === "failed")
    return (
      <p role="status" className="exercise-end">
        {cases === null ? text.trainer.busy : text.trainer.failed}
      </p>
    );
  const Kind = ROUNDS[kind];
  return (
    <>
      <Kind
        lesson={lesson}
        cases={cases}
        onDone={() => {
          setAnswered(true);
          if (!done[kind].includes(lesson.id)) keepDone(kind, [...done[kind], lesson.id]);
        }}
      />
      <fieldset className="desk-controls exercise-controls" aria-label={text.trainer.controls}>
        {answered ? (
          <>
            <Button className="button primary large" onPress={onNext}>
              {text.exercises.next}
              <Icon name="right" />
            </Button>
            <Button className="button large" onPress={() => tell(() => begin(lesson.id))}>
              {text.exercises.toTell}
            </Button>
          </>
        ) : null}
      </fieldset>
    </>
  );
}
