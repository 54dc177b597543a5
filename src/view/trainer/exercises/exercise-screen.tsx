import "../../meeting/beamer.css";
import "../tell/tell.css";
import "./exercises.css";
import { type ComponentType, useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import type { Lesson } from "../../../lessons/lesson.ts";
import { Icon } from "../../parts/icon.tsx";
import { useAllTexts } from "../../use-all-texts.ts";
import { useRoom } from "../room.ts";
import { useCases } from "../tell/use-told.ts";
import { begin } from "../telling.ts";
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
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another case begins at its heading
  useEffect(() => heading.current?.focus({ preventScroll: true }), [lesson]);
  return (
    <main id="content" tabIndex={-1} className="exercise">
      <header className="desk-head">
        <Button className="button quiet" onPress={onLeave}>
          <Icon name="left" />
          {text.back}
        </Button>
        <h1 ref={heading} tabIndex={-1}>
          {text.kinds[kind].name}
        </h1>
        <span className="steps-space" />
        {lesson === null ? null : <span className="quiet-text">{text.case(all.indexOf(lesson) + 1, all.length)}</span>}
      </header>
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
    </main>
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
