import { useState } from "react";
import type { Flow } from "../../domain/flow.ts";
import { spoken, stating } from "../../domain/hearing.ts";
import { NOBODY } from "../../domain/party.ts";
import type { Resource } from "../../domain/resource.ts";
import { countedAs, mainQuantity, otherQuantity, type Quantity, sizeOf, sizing } from "../../domain/sizing.ts";
import { valueText } from "../../text/numbers.ts";
import { ScaleChoice } from "../round/scale-choice.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useWorkspace } from "../workspace.ts";
import { NumberField } from "./number-field.tsx";
import { useNames } from "./use-names.ts";

interface FlowSizeProps {
  readonly flow: Flow;
  readonly resource: Resource;
  readonly onChange: (fields: Partial<Omit<Flow, "id">>, typing?: string) => void;
}

/** How much it is: on the doubling scale, as a number, and in the kind's own unit where it has one. */
export function FlowSize({ flow, resource, onChange }: FlowSizeProps) {
  const { language } = useWorkspace();
  const t = useAllTexts();
  const names = useNames();
  const quantity = mainQuantity(flow);
  const question = t.photoEdit[quantity](names.name(quantity === "worth" ? flow.to : flow.from));
  const size = sizeOf(flow, resource);
  const counted = countedAs(flow, resource);
  return (
    <div className="flow-size">
      <div data-first="">
        <ScaleChoice
          label={question}
          question={question}
          value={size}
          onChoose={(value) => onChange(sizing(flow, resource, value))}
        />
      </div>
      <div className="flow-numbers">
        <NumberField
          label={t.photoEdit.number}
          full={`${question} ${t.photoEdit.number}`}
          value={size}
          onChange={(value, typing) => onChange(sizing(flow, resource, value), typing)}
        />
        {resource.unit === null ? null : (
          <NumberField
            label={t.photoEdit.amountIn(resource.unit)}
            value={flow.amount}
            onChange={(amount, typing) => onChange({ amount }, typing)}
          />
        )}
      </div>
      {counted === 0 ? (
        <p className="quiet-text">{t.photoEdit.nothing}</p>
      ) : size === null && counted !== null ? (
        <p className="quiet-text">{t.photoEdit.counts(valueText(language, counted))}</p>
      ) : null}
    </div>
  );
}

/** The other number of a flow, where it parts from the first: heavier or lighter than it is worth. */
export function FlowOtherSize({ flow, onChange }: Pick<FlowSizeProps, "flow" | "onChange">) {
  const t = useAllTexts();
  const names = useNames();
  const quantity = otherQuantity(flow);
  const [opened, setOpened] = useState(false);
  if (quantity === null || flow.to === NOBODY) return null;
  const name = names.name(quantity === "worth" ? flow.to : flow.from);
  const value = spoken(flow, quantity);
  const apart: Readonly<Record<Quantity, string>> = {
    worth: t.photoEdit.worthApart(name),
    cost: t.photoEdit.costApart(name),
  };
  const question = t.photoEdit[quantity](name);
  return (
    <div className="flow-size">
      <button
        type="button"
        className="button link"
        aria-expanded={opened || value !== null}
        onClick={() => setOpened(!opened)}
      >
        {apart[quantity]}
      </button>
      {opened || value !== null ? (
        <>
          <ScaleChoice
            label={question}
            question={question}
            value={value}
            onChoose={(said) => onChange(stating(flow, quantity, said))}
          />
          <NumberField
            label={t.photoEdit.number}
            full={`${question} ${t.photoEdit.number}`}
            value={value}
            onChange={(said, typing) => onChange(stating(flow, quantity, said), typing)}
          />
        </>
      ) : null}
    </div>
  );
}
