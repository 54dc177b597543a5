import { Button } from "react-aria-components/Button";
import type { Term } from "../../../../domain/trial.ts";
import { Icon } from "../../../parts/icon.tsx";
import { IconButton } from "../../../parts/icon-button.tsx";
import { useAllTexts } from "../../../use-all-texts.ts";
import { NoteField } from "../note-field.tsx";
import { PickOne } from "../pick-one.tsx";
import { useChoices } from "../use-choices.ts";
import { ValueSlider } from "../value-slider.tsx";
import type { FormProps } from "./form-props.ts";

/** One from outside who pays or rules: what it brings to whom, and what it asks of whom. */
export function ThirdPartyForm({ given, onChange }: FormProps<"bring-in-third-party">) {
  const t = useAllTexts().ideas.step;
  return (
    <>
      <NoteField
        label={t.newName}
        value={given.name}
        onChange={(name, typing) => onChange({ ...given, name }, typing)}
      />
      {(["gives", "asks"] as const).map((role) => (
        <Terms
          key={role}
          role={role}
          terms={given[role]}
          onChange={(terms, typing) => onChange({ ...given, [role]: terms }, typing)}
        />
      ))}
    </>
  );
}

interface TermsProps {
  readonly role: "gives" | "asks";
  readonly terms: readonly Term[];
  readonly onChange: (terms: readonly Term[], typing?: string) => void;
}

function Terms({ role, terms, onChange }: TermsProps) {
  const t = useAllTexts().ideas.step;
  const { parties, kinds } = useChoices();
  const nameOf = (id: string): string => parties.find((one) => one.id === id)?.name ?? t.gone;
  const change = (at: number, fields: Partial<Term>, typing?: string): void =>
    onChange(
      terms.map((term, nth) => (nth === at ? { ...term, ...fields } : term)),
      typing,
    );
  const [party, kind] = [parties.find(({ id }) => terms.every((term) => term.party !== id)) ?? parties[0], kinds[0]];
  return (
    <fieldset className="step-terms">
      <legend>{t[role]}</legend>
      {terms.map((term, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a term is told by its place alone
        <div key={at} className="step-term">
          <div className="step-fields">
            <PickOne
              label={t.party(role)}
              value={term.party}
              options={parties}
              onPick={(id) => change(at, { party: id })}
            />
            <PickOne
              label={t.kind}
              value={term.resource}
              options={kinds}
              onPick={(id) => change(at, { resource: id })}
            />
            <IconButton
              icon="remove"
              label={t.removeTerm(nameOf(term.party))}
              onPress={() => onChange(terms.filter((_, nth) => nth !== at))}
            />
          </div>
          <ValueSlider
            label={t.howMuch(role, nameOf(term.party))}
            value={term.value}
            onChange={(value, typing) => change(at, { value }, typing)}
          />
        </div>
      ))}
      {party === undefined || kind === undefined ? null : (
        <Button
          className="button link"
          onPress={() => onChange([...terms, { party: party.id, resource: kind.id, value: 4 }])}
        >
          <Icon name="plus" size={16} />
          {t.addTerm(role)}
        </Button>
      )}
    </fieldset>
  );
}
