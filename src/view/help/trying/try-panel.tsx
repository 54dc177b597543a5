import "./trying.css";
import { useDeferredValue, useMemo } from "react";
import { simulate } from "../../../interventions/simulate.ts";
import { useAllTexts } from "../../use-all-texts.ts";
import { useOpen, useWorkspace } from "../../workspace.ts";
import { Next } from "../next.tsx";
import { AddStep } from "./add-step.tsx";
import { IdeasBar } from "./ideas-bar.tsx";
import { Outcome } from "./outcome.tsx";
import { StepList } from "./step-list.tsx";
import { TakeOver } from "./take-over.tsx";
import { useTrials } from "./use-trials.ts";

/** Steps towards balance in a row, and beside them what the photo then shows. The leader's alone. */
export function TryPanel() {
  const { actions } = useWorkspace();
  const { ideas: t, round } = useAllTexts();
  const { partnership, large } = useOpen();
  const trials = useTrials();
  const { shown } = trials;
  const simulated = useMemo(() => simulate(partnership, shown?.steps ?? []), [partnership, shown]);
  // The steps follow the hand at once; what the photo shows comes as soon as it can.
  const tried = useDeferredValue(simulated.partnership);
  if (large) return <p>{t.tooMany}</p>;
  if (!partnership.flows.some(({ state }) => state === "actual"))
    return <Next text={t.noFlows} button={t.toPhoto} onPress={() => actions.goTo("photo")} />;
  const title = shown === null ? "" : trials.titleOf(shown);
  const steps = shown?.steps ?? [];
  return (
    <div className="trying">
      <p className="quiet-text">
        {t.about} {round.comparedWith(partnership.about.yardstick)}
      </p>
      <IdeasBar trials={trials} />
      <div className="trying-columns" data-tried={steps.length > 0}>
        <div className="trying-steps">
          {steps.length === 0 ? <p>{t.noSteps}</p> : null}
          {shown === null || steps.length === 0 ? null : (
            <StepList label={t.steps(title)} steps={steps} made={simulated.made} onChange={trials.setSteps} />
          )}
          <AddStep steps={steps} onAdd={(step) => trials.setSteps([...steps, step])} />
        </div>
        {steps.length === 0 ? null : (
          <div className="trying-outcome">
            <Outcome tried={tried} />
            <TakeOver title={title} simulated={simulated} />
          </div>
        )}
      </div>
    </div>
  );
}
