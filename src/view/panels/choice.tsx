import { useId, useState } from "react";
import type { Language } from "../../text/language.ts";
import { amountText, readAmount } from "../parts/amount.ts";
import { Cell } from "../parts/cell.tsx";
import { useWorkspace } from "../workspace.ts";

type Option = readonly [value: string, text: string, disabled?: boolean];

interface ChoiceProps {
  readonly title: string;
  readonly about?: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
}

/** One of a few, with what it means below it. */
export function Choice({ title, about, value, options, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className="labelled">
      <label htmlFor={id}>{title}</label>
      <select
        id={id}
        className="field"
        value={value}
        aria-describedby={about === undefined ? undefined : `${id}-about`}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map(([one, text, disabled = false]) => (
          <option key={one} value={one} disabled={disabled}>
            {text}
          </option>
        ))}
      </select>
      {about === undefined ? null : (
        <p className="quiet-text" id={`${id}-about`}>
          {about}
        </p>
      )}
    </div>
  );
}

interface CheckProps {
  readonly title: string;
  readonly about: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Yes or no, with what it means below it. */
export function Check({ title, about, checked, disabled = false, onChange }: CheckProps) {
  const id = useId();
  return (
    <div className="labelled">
      <label className="check">
        <input
          type="checkbox"
          checked={checked}
          disabled={disabled}
          aria-describedby={id}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {title}
      </label>
      <p className="quiet-text" id={id}>
        {about}
      </p>
    </div>
  );
}

interface NumberChoiceProps {
  readonly title: string;
  readonly about?: string;
  readonly value: number;
  readonly offered: readonly (readonly [value: number, text: string])[];
  /** The choice of a number that is not offered, and the field for it. */
  readonly own: { readonly choice: string; readonly label: string; readonly least: number; readonly wrong: string };
  readonly onChange: (value: number) => void;
}

const OWN = "own";

/** One of a few numbers, or one of your own. */
export function NumberChoice({ title, about, value, offered, own, onChange }: NumberChoiceProps) {
  const { language } = useWorkspace();
  const [asked, setAsked] = useState(false);
  const isOwn = asked || offered.every(([one]) => one !== value);
  return (
    <>
      <Choice
        title={title}
        {...(about === undefined ? {} : { about })}
        value={isOwn ? OWN : String(value)}
        options={[...offered.map(([one, text]): Option => [String(one), text]), [OWN, own.choice]]}
        onChange={(chosen) => {
          setAsked(chosen === OWN);
          if (chosen !== OWN) onChange(Number(chosen));
        }}
      />
      {isOwn ? <OwnNumber value={value} own={own} language={language} onChange={onChange} /> : null}
    </>
  );
}

function OwnNumber({
  value,
  own,
  language,
  onChange,
}: Pick<NumberChoiceProps, "value" | "own" | "onChange"> & { readonly language: Language }) {
  return (
    <div className="labelled own-number">
      <span aria-hidden="true">{own.label}</span>
      <Cell
        value={amountText(value, language)}
        label={own.label}
        inputMode="decimal"
        onCommit={(text) => {
          const read = readAmount(text);
          if (read === null || read === "wrong" || read < own.least) return own.wrong;
          onChange(read);
          return null;
        }}
      />
    </div>
  );
}
