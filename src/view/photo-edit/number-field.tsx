import { amountText, readAmount } from "../parts/amount.ts";
import { Cell } from "../parts/cell.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useWorkspace } from "../workspace.ts";

interface NumberFieldProps {
  readonly label: string;
  /** As it is read on its own, where the label alone does not say of what. */
  readonly full?: string;
  readonly value: number | null;
  readonly onChange: (value: number | null, typing: string) => void;
}

/** A number of a flow, typed as in the tables: with a comma or a point, empty for don't know. */
export function NumberField({ label, full = label, value, onChange }: NumberFieldProps) {
  const { language } = useWorkspace();
  const t = useAllTexts();
  return (
    <div className="number-field">
      <span aria-hidden="true">{label}</span>
      <Cell
        value={amountText(value, language)}
        label={full}
        inputMode="decimal"
        placeholder={t.tables.dontKnow}
        asTyped
        onCommit={(text, typing) => {
          const read = readAmount(text);
          if (read === "wrong") return t.tables.needsNumber;
          onChange(read, typing);
          return null;
        }}
      />
    </div>
  );
}
