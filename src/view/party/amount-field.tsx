import type { ReactNode } from "react";
import { amountText, readAmount } from "../parts/amount.ts";
import { Cell } from "../parts/cell.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useWorkspace } from "../workspace.ts";
import { CardField } from "./card-field.tsx";

interface AmountFieldProps {
  readonly label: string;
  /** Seen instead of the label. */
  readonly shown?: ReactNode;
  readonly about?: string;
  readonly value: number | null;
  readonly onChange: (value: number | null, typing: string) => string | null;
}

/** A number, or empty where nobody knows. */
export function AmountField({ label, shown, about, value, onChange }: AmountFieldProps) {
  const { language } = useWorkspace();
  const t = useAllTexts();
  return (
    <CardField label={shown ?? label} {...(about === undefined ? {} : { about })}>
      <Cell
        value={amountText(value, language)}
        label={label}
        inputMode="decimal"
        placeholder={t.tables.dontKnow}
        asTyped
        onCommit={(typed, typing) => {
          const amount = readAmount(typed);
          return amount === "wrong" ? t.tables.needsNumber : onChange(amount, typing);
        }}
      />
    </CardField>
  );
}
