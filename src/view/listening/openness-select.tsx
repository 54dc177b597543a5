import type { Openness } from "../../domain/interest.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { OPENNESS } from "./noted.ts";

interface OpennessSelectProps {
  readonly value: Openness;
  readonly label: string;
  readonly onChange: (openness: Openness) => void;
}

/** Who may see it, in words. */
export function OpennessSelect({ value, label, onChange }: OpennessSelectProps) {
  const { listening } = useAllTexts();
  return (
    <select
      className="field"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value as Openness)}
    >
      {OPENNESS.map((one) => (
        <option key={one} value={one}>
          {listening.openness[one]}
        </option>
      ))}
    </select>
  );
}
