import { NOBODY } from "../../../../domain/party.ts";
import { wordingOf } from "../../../../findings/wording.ts";
import { useAllTexts } from "../../../use-all-texts.ts";
import { useOpen, useWorkspace } from "../../../workspace.ts";
import { valuesOf } from "../new-step.ts";
import { NoteField } from "../note-field.tsx";
import { PickOne } from "../pick-one.tsx";
import { useChoices } from "../use-choices.ts";
import { ValueSlider } from "../value-slider.tsx";
import type { FormProps } from "./form-props.ts";

/** What flows between two is talked over again: which kind, how heavy, and what it is worth. */
export function RenegotiateForm({ given, onChange }: FormProps<"renegotiate-flow">) {
  const { language } = useWorkspace();
  const t = useAllTexts().ideas.step;
  const { partnership } = useOpen();
  const { name } = wordingOf(partnership, language);
  const choices = useChoices();
  const flow = partnership.flows.find(({ id }) => id === given.flow);
  const pickFlow = (id: string): void => {
    const picked = partnership.flows.find((one) => one.id === id);
    if (picked === undefined) return;
    const { resource, note } = picked;
    onChange({ flow: id, fields: { resource, amount: null, note, ...valuesOf(partnership, picked) } });
  };
  const change = (fields: typeof given.fields, typing?: string): void =>
    onChange({ ...given, fields: { ...given.fields, amount: null, ...fields } }, typing);
  const now = flow === undefined ? { cost: 0, worth: 0 } : valuesOf(partnership, flow);
  const { resource = flow?.resource ?? "", note = "" } = given.fields;
  return (
    <>
      <PickOne label={t.flow} value={given.flow} options={choices.flows()} onPick={pickFlow} />
      {flow === undefined ? null : (
        <>
          <PickOne label={t.kind} value={resource} options={choices.kinds} onPick={(id) => change({ resource: id })} />
          {flow.to === NOBODY ? null : (
            <ValueSlider
              label={t.worth(name(flow.to))}
              value={given.fields.worth ?? now.worth}
              onChange={(worth, typing) => change({ worth }, typing)}
            />
          )}
          <ValueSlider
            label={t.cost(name(flow.from))}
            value={given.fields.cost ?? now.cost}
            onChange={(cost, typing) => change({ cost }, typing)}
          />
          <NoteField value={note} onChange={(text, typing) => change({ note: text }, typing)} />
        </>
      )}
    </>
  );
}
