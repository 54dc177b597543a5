import { mainQuantity } from "../../../../domain/sizing.ts";
import { wordingOf } from "../../../../findings/wording.ts";
import { useAllTexts } from "../../../use-all-texts.ts";
import { useOpen, useWorkspace } from "../../../workspace.ts";
import { FactorSlider } from "../factor-slider.tsx";
import { valuesOf } from "../new-step.ts";
import { PickOne } from "../pick-one.tsx";
import { useChoices } from "../use-choices.ts";
import type { FormProps } from "./form-props.ts";

/** Of something that flows already, or is given up, more or less. */
export function ContributionForm({ given, onChange }: FormProps<"adjust-contribution">) {
  const { language } = useWorkspace();
  const t = useAllTexts().ideas.step;
  const { partnership } = useOpen();
  const words = wordingOf(partnership, language);
  const flow = partnership.flows.find(({ id }) => id === given.flow);
  const value = flow === undefined ? 0 : valuesOf(partnership, flow)[mainQuantity(flow)];
  return (
    <>
      <PickOne
        label={t.flow}
        value={given.flow}
        options={useChoices().flows()}
        onPick={(id) => onChange({ ...given, flow: id })}
      />
      <FactorSlider factor={given.factor} onChange={(factor, typing) => onChange({ ...given, factor }, typing)} />
      {flow === undefined ? null : <p>{t.becomes(words.value(value), words.value(value * given.factor))}</p>}
    </>
  );
}
