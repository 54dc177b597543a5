import type { Endpoint } from "../../../../domain/party.ts";
import { useAllTexts } from "../../../use-all-texts.ts";
import { NoteField } from "../note-field.tsx";
import { PickOne } from "../pick-one.tsx";
import { useChoices } from "../use-choices.ts";
import { ValueSlider } from "../value-slider.tsx";
import type { FormProps } from "./form-props.ts";

/** Something in return that is not there yet: what it is worth to who gets it, and how heavy to who gives it. */
export function CompensateForm({ given, onChange }: FormProps<"compensate">) {
  const t = useAllTexts().ideas.step;
  const { givers, parties, kinds } = useChoices();
  const { from, to, resource, worth, cost, note } = given;
  // Whom a step named may be gone, or come in only behind it.
  const name = (id: Endpoint): string => givers.find((one) => one.id === id)?.name ?? t.gone;
  return (
    <>
      <div className="step-fields">
        <PickOne label={t.from} value={from} options={givers} onPick={(id) => onChange({ ...given, from: id })} />
        <PickOne label={t.to} value={to} options={parties} onPick={(id) => onChange({ ...given, to: id })} />
        <PickOne
          label={t.kind}
          value={resource}
          options={kinds}
          onPick={(id) => onChange({ ...given, resource: id })}
        />
      </div>
      {from === to ? <p role="status">{t.same}</p> : null}
      <ValueSlider
        label={t.worth(name(to))}
        value={worth}
        onChange={(value, typing) => onChange({ ...given, worth: value }, typing)}
      />
      <ValueSlider
        label={t.cost(name(from))}
        value={cost}
        onChange={(value, typing) => onChange({ ...given, cost: value }, typing)}
      />
      <NoteField value={note} onChange={(text, typing) => onChange({ ...given, note: text }, typing)} />
    </>
  );
}
