import { Cell } from "../../parts/cell.tsx";
import { useAllTexts } from "../../use-all-texts.ts";

interface NoteFieldProps {
  readonly label?: string;
  readonly value: string;
  readonly onChange: (text: string, typing: string) => void;
}

/** A few words that belong to a step, taken over as they are typed. */
export function NoteField({ label, value, onChange }: NoteFieldProps) {
  const { note } = useAllTexts().ideas.step;
  return (
    <div className="labelled">
      <span aria-hidden="true">{label ?? note}</span>
      <Cell
        value={value}
        label={label ?? note}
        asTyped
        onCommit={(text, typing) => {
          onChange(text, typing);
          return null;
        }}
      />
    </div>
  );
}
