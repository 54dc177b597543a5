import { AmountCell } from "../parts/amount-cell.tsx";

interface NumberFieldProps {
  readonly label: string;
  /** As it is read on its own, where the label alone does not say of what. */
  readonly full?: string;
  readonly value: number | null;
  readonly onChange: (value: number | null, typing: string) => void;
}

/** A number of a flow, typed as in the tables. */
export const NumberField = ({ label, full = label, value, onChange }: NumberFieldProps) => (
  <div className="number-field">
    <span aria-hidden="true">{label}</span>
    <AmountCell
      value={value}
      label={full}
      onChange={(amount, typing) => {
        onChange(amount, typing);
        return null;
      }}
    />
  </div>
);
