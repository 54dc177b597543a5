import type { ReactNode } from "react";
import { AmountCell } from "../parts/amount-cell.tsx";
import { CardField } from "./card-field.tsx";

interface AmountFieldProps {
  readonly label: string;
  /** Seen instead of the label. */
  readonly shown?: ReactNode;
  readonly about?: string;
  readonly value: number | null;
  readonly onChange: (value: number | null, typing: string) => string | null;
}

/** A number with its name above it. */
export const AmountField = ({ label, shown, about, value, onChange }: AmountFieldProps) => (
  <CardField label={shown ?? label} {...(about === undefined ? {} : { about })}>
    <AmountCell value={value} label={label} onChange={onChange} />
  </CardField>
);
