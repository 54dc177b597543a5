import { TABLE } from "../../../../domain/party.ts";
import { wordingOf } from "../../../../findings/wording.ts";
import { useAllTexts } from "../../../use-all-texts.ts";
import { useOpen, useWorkspace } from "../../../workspace.ts";
import { FactorSlider } from "../factor-slider.tsx";
import { valuesOf } from "../new-step.ts";
import type { FormProps } from "./form-props.ts";

/** All that the table gives becomes more or less; and who still takes nothing from it. */
export function AmbitionForm({ given, onChange }: FormProps<"adjust-ambition">) {
  const { language } = useWorkspace();
  const t = useAllTexts().ideas.step;
  const { partnership } = useOpen();
  const words = wordingOf(partnership, language);
  const yields = partnership.flows.filter(({ from, state }) => from === TABLE && state === "actual");
  const worth = (flow: (typeof yields)[number]): number => valuesOf(partnership, flow).worth;
  const total = yields.reduce((sum, flow) => sum + worth(flow), 0);
  const gaining = new Set(given.factor === 0 ? [] : yields.filter((flow) => worth(flow) > 0).map(({ to }) => to));
  const nothing = partnership.parties.filter(({ id, standing }) => standing !== "empty-chair" && !gaining.has(id));
  return (
    <>
      <FactorSlider factor={given.factor} onChange={(factor, typing) => onChange({ factor }, typing)} />
      <p>{t.tableGives(words.value(total), words.value(total * given.factor))}</p>
      <p>
        {nothing.length === 0
          ? t.everybodyGains
          : t.stillNothing(
              words.list(
                nothing.map(({ name }) => name),
                nothing.length,
              ),
            )}
      </p>
    </>
  );
}
