import { useRef, useState } from "react";
import type { TrialStep } from "../../../domain/trial.ts";
import { useAllTexts } from "../../use-all-texts.ts";
import { useOpen, useWorkspace } from "../../workspace.ts";
import { StepsBefore } from "./coming-before.ts";
import { StepCard } from "./step-card.tsx";
import { stepText } from "./step-name.ts";
import { useDragOrder } from "./use-drag-order.ts";

interface StepListProps {
  readonly label: string;
  readonly steps: readonly TrialStep[];
  /** Of each step whether it did anything. */
  readonly made: readonly boolean[];
  readonly onChange: (steps: readonly TrialStep[], typing?: string) => void;
}

/** The steps in their order: each is changed, put elsewhere, left out for now, or removed. */
export function StepList({ label, steps, made, onChange }: StepListProps) {
  const { language } = useWorkspace();
  const t = useAllTexts().ideas.step;
  const { partnership } = useOpen();
  const [said, setSaid] = useState("");
  const list = useRef<HTMLOListElement>(null);
  const nameOf = (step: TrialStep): string => stepText(step, partnership, language).name;
  const move = (from: number, to: number): void => {
    const step = steps[from];
    if (step === undefined || to < 0 || to >= steps.length) return;
    onChange(steps.toSpliced(from, 1).toSpliced(to, 0, step));
    setSaid(t.moved(nameOf(step), to + 1));
  };
  const remove = (at: number): void => {
    onChange(steps.toSpliced(at, 1));
    // What was pressed goes along.
    list.current?.closest<HTMLElement>("[data-steps]")?.focus();
  };
  const order = useDragOrder(steps.length, move);
  const { dragged } = order;
  return (
    <div data-steps="" tabIndex={-1} className="step-part">
      <ol ref={list} className="step-list" aria-label={label}>
        {steps.map((step, at) => (
          <li
            key={step.id}
            {...order.row(at)}
            className="step"
            data-on={step.on}
            data-dragged={dragged?.from === at}
            data-before={dragged !== null && dragged.to === at}
            data-behind={dragged !== null && dragged.to === steps.length && at === steps.length - 1}
          >
            <StepsBefore value={steps.slice(0, at)}>
              <StepCard
                step={step}
                nth={at + 1}
                last={at === steps.length - 1}
                idle={step.on && made[at] === false}
                handle={order.handle(at)}
                onChange={(changed, typing) => onChange(steps.with(at, changed), typing)}
                onMove={(by) => move(at, at + by)}
                onRemove={() => remove(at)}
              />
            </StepsBefore>
          </li>
        ))}
      </ol>
      <p className="unseen" role="status">
        {said}
      </p>
    </div>
  );
}
