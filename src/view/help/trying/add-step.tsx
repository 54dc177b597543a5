import { Button } from "react-aria-components/Button";
import type { TrialStep } from "../../../domain/trial.ts";
import { interventions } from "../../../interventions/registry.ts";
import { useAllTexts } from "../../use-all-texts.ts";
import { useOpen, useWorkspace } from "../../workspace.ts";
import { newStep, newStepId, WAYS, type Way } from "./new-step.ts";

interface AddStepProps {
  readonly steps: readonly TrialStep[];
  readonly onAdd: (step: TrialStep) => void;
}

/** What can be tried, what moves no value first. Where there is nothing that a way could be about it says why. */
export function AddStep({ steps, onAdd }: AddStepProps) {
  const { language, actions } = useWorkspace();
  const { ideas: t } = useAllTexts();
  const { partnership, evaluation } = useOpen();
  const given = {
    state: partnership,
    evaluation,
    names: { thirdParty: t.step.thirdParty, newParty: t.step.newParty },
    today: actions.today(),
  };
  const id = newStepId(steps);
  // Once one was chosen the others are known by their names.
  const first = steps.length === 0;
  const textOf = (way: Way) => (way === "give-up-less" ? t.giveUpLess : interventions[way].text[language]);
  return (
    <section className="add-step" data-first={first} aria-label={t.add}>
      <h3>{t.add}</h3>
      <ul>
        {WAYS.map((way) => {
          const step = newStep(way, id, given);
          const { name, about } = textOf(way);
          if (step === null && way === "give-up-less") return null;
          const why = step !== null ? null : way === "adjust-ambition" ? t.step.noTable : null;
          return (
            <li key={way}>
              <Button className="button" isDisabled={step === null} onPress={() => step !== null && onAdd(step)}>
                {name}
              </Button>
              {first || why !== null ? <span className="quiet-text">{why ?? about}</span> : null}
              {step === null && way === "acknowledge-loss" ? (
                <span className="quiet-text">
                  {t.step.noLoss}{" "}
                  <Button className="button link" onPress={() => actions.goTo("listening")}>
                    {t.step.toListening}
                  </Button>
                </span>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
