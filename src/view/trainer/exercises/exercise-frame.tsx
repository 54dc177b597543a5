import "../../meeting/beamer.css";
import "../tell/tell.css";
import "./exercises.css";
import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "react-aria-components/Button";
import { Icon } from "../../parts/icon.tsx";
import { useAllTexts } from "../../use-all-texts.ts";
import type { ExerciseKind } from "./rounds.ts";

interface ExerciseFrameProps {
  readonly kind: ExerciseKind;
  /** What it is done on: another begins at the heading. */
  readonly of: unknown;
  /** Which case it is, in words. */
  readonly which: string | null;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/** What stands round an exercise: the way back, its name, and which case it is. */
export function ExerciseFrame({ kind, of, which, onLeave, children }: ExerciseFrameProps) {
  const text = useAllTexts().exercises;
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another case begins at its heading
  useEffect(() => heading.current?.focus({ preventScroll: true }), [of]);
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
        {which === null ? null : <span className="quiet-text">{which}</span>}
      </header>
      {children}
    </main>
  );
}
