import { useAllTexts } from "../use-all-texts.ts";
import { useWorkspace } from "../workspace.ts";
import { amountText, readAmount } from "./amount.ts";
import { Cell } from "./cell.tsx";

interface AmountCellProps {
  readonly value: number | null;
  readonly label: string;
  /** Takes the number over, or says what is wrong. Null: don't know. */
  readonly onChange: (value: number | null, typing: string) => string | null;
  readonly asTyped?: boolean;
  readonly className?: string;
  /** Where it is empty; "don't know" unless given. */
  readonly placeholder?: string;
}

/** A number, typed with a comma or a point; empty where nobody knows. */
export function AmountCell({ value, onChange, asTyped = true, placeholder, ...cell }: AmountCellProps) {
  const { language } = useWorkspace();
  const { tables } = useAllTexts();
  return (
    <Cell
      {...cell}
      value={amountText(value, language)}
      inputMode="decimal"
      placeholder={placeholder ?? tables.dontKnow}
      asTyped={asTyped}
      onCommit={(typed, typing) => {
        const amount = readAmount(typed);
        return amount === "wrong" ? tables.needsNumber : onChange(amount, typing);
      }}
    />
  );
}
