import { type Ref, useId } from "react";

interface ChoiceProps {
  readonly label: string;
  readonly field?: Ref<HTMLSelectElement>;
  /** Why it stands as it does. */
  readonly hint?: string | undefined;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChange: (value: string) => void;
}

/** One thing of how a file is read, with what else it could be. */
export function Choice({ label, field, hint, value, options, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className="import-choice">
      <label htmlFor={id}>{label}</label>
      <select
        ref={field}
        id={id}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map(([key, text]) => (
          <option key={key} value={key} disabled={key === ""}>
            {text}
          </option>
        ))}
      </select>
      {hint !== undefined && (
        <span id={`${id}-hint`} className="import-note">
          {hint}
        </span>
      )}
    </div>
  );
}
