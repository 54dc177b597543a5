import { useId } from "react";
import { useAllTexts } from "../../use-all-texts.ts";

interface PickOneProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  /** What stands there until one is picked. */
  readonly unpicked?: string | undefined;
  readonly onPick: (id: string) => void;
}

/** One of a list. What was picked and is gone by now says so, until another is picked. */
export function PickOne({ label, value, options, unpicked, onPick }: PickOneProps) {
  const id = useId();
  const { gone } = useAllTexts().ideas.step;
  return (
    <div className="labelled">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="field" value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {options.some((one) => one.id === value) ? null : (
          <option value={value} disabled>
            {unpicked ?? gone}
          </option>
        )}
        {options.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
    </div>
  );
}
