import type { HTMLAttributes } from "react";
import { NOBODY } from "../../../domain/party.ts";
import type { TrialStep } from "../../../domain/trial.ts";
import { Ask } from "../../parts/ask.tsx";
import { Icon } from "../../parts/icon.tsx";
import { IconButton } from "../../parts/icon-button.tsx";
import { useAllTexts } from "../../use-all-texts.ts";
import { useOpen, useWorkspace } from "../../workspace.ts";
import { StepForm } from "./step-form.tsx";
import { stepText } from "./step-name.ts";

interface StepCardProps {
  readonly step: TrialStep;
  /** From 1. */
  readonly nth: number;
  readonly last: boolean;
  /** It is on, and yet does nothing. */
  readonly idle: boolean;
  readonly handle: HTMLAttributes<HTMLElement>;
  readonly onChange: (step: TrialStep, typing?: string) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

/** Nobody was chosen yet to say it. */
const isUnsaid = (step: TrialStep): boolean => step.intervention === "acknowledge-loss" && step.given.by === NOBODY;

/** One step: what it is, whether it counts, its place, and what it is asked with. */
export function StepCard({ step, nth, last, idle, handle, onChange, onMove, onRemove }: StepCardProps) {
  const { language } = useWorkspace();
  const t = useAllTexts().ideas.step;
  const { partnership } = useOpen();
  const { name, about, question } = stepText(step, partnership, language);
  const called = `${nth}. ${name}`;
  return (
    <article aria-label={called}>
      <div className="step-head">
        <button type="button" className="step-handle" aria-label={t.drag(called)} {...handle}>
          <Icon name="more" />
        </button>
        <h3>{called}</h3>
        <label className="check">
          <input
            type="checkbox"
            checked={step.on}
            aria-label={t.on(called)}
            onChange={(event) => onChange({ ...step, on: event.currentTarget.checked })}
          />
          {t.onShort}
        </label>
        <span className="step-tools">
          <IconButton icon="up" label={t.up(called)} isDisabled={nth === 1} onPress={() => onMove(-1)} />
          <IconButton icon="down" label={t.down(called)} isDisabled={last} onPress={() => onMove(1)} />
          <IconButton icon="remove" label={t.remove(called)} onPress={onRemove} />
        </span>
      </div>
      <p className="quiet-text">{about}</p>
      <div className="step-form">
        <StepForm step={step} onChange={onChange} />
      </div>
      {idle ? (
        <p className="step-idle" role="status">
          <Icon name="info" size={16} />
          {isUnsaid(step) ? t.unsaid : t.idle}
        </p>
      ) : null}
      <Ask question={question} />
    </article>
  );
}
