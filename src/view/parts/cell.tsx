import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";

interface CellProps {
  /** As it stands in the partnership. */
  readonly value: string;
  readonly label: string;
  /** Takes the text over, or says what is wrong with it and takes nothing. */
  readonly onCommit: (text: string) => string | null;
  readonly className?: string;
  readonly placeholder?: string;
  readonly list?: string;
  readonly inputMode?: "decimal" | "text";
  readonly type?: "text" | "date";
  readonly autoFocus?: boolean;
}

/**
 * A field in a table. What is typed is taken over on Enter (which goes on to the row below) and on leaving; Escape puts
 * back what stood there. While it is dirty its own undo works, and not the partnership's.
 */
export function Cell({ value, label, onCommit, className = "", type = "text", ...input }: CellProps) {
  const [draft, setDraft] = useState(value);
  const [wrong, setWrong] = useState<string | null>(null);
  const described = useId();
  // What was taken over last: Enter is followed by leaving the field, before the new value has come back.
  const taken = useRef(value);
  useEffect(() => {
    taken.current = value;
    setDraft(value);
    setWrong(null);
  }, [value]);
  const commit = (): boolean => {
    if (draft === taken.current) {
      setWrong(null);
      return true;
    }
    const fault = onCommit(draft);
    setWrong(fault);
    if (fault === null) taken.current = draft;
    return fault === null;
  };
  const key = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === "Enter" && commit()) focusBelow(event.currentTarget);
    if (event.key === "Escape" && draft !== value) {
      event.stopPropagation();
      setDraft(value);
      setWrong(null);
    }
  };
  return (
    <span className={`cell ${className}`}>
      <input
        {...input}
        type={type}
        value={draft}
        aria-label={label}
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? undefined : described}
        autoComplete="off"
        data-cell=""
        data-dirty={draft !== value}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={key}
      />
      {wrong === null ? null : (
        <span className="cell-wrong" id={described} role="alert">
          {wrong}
        </span>
      )}
    </span>
  );
}

/** The same field in the next row, as in a spreadsheet. */
function focusBelow(field: HTMLInputElement): void {
  const cell = field.closest("td, th");
  const row = cell?.closest("tr");
  if (cell === null || cell === undefined || row === null || row === undefined) return;
  const place = [...row.children].indexOf(cell);
  row.nextElementSibling?.children[place]?.querySelector<HTMLElement>("input, select")?.focus();
}
