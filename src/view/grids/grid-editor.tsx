import { type KeyboardEvent, useLayoutEffect, useRef } from "react";
import { Cell } from "../parts/cell.tsx";

/**
 * What a cell is changed with: typed text, a number, a day, or one of a few words. A name or a figure is taken over
 * whole, and not at a pause: half of it is another.
 */
export type EditorKind = "text" | "name" | "number" | "figure" | "date" | readonly string[];

interface GridEditorProps {
  readonly kind: EditorKind;
  readonly label: string;
  readonly value: string;
  /** The datalist of names to choose from. */
  readonly list?: string | undefined;
  readonly onCommit: (text: string, typing: string) => string | null;
  /** Back to the grid. */
  readonly onLeave: () => void;
}

/** The field in a cell of a grid while it is changed. It has the focus, and what stands there is chosen. */
export function GridEditor({ kind, label, value, list, onCommit, onLeave }: GridEditorProps) {
  const place = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const field = place.current?.querySelector<HTMLInputElement | HTMLSelectElement>("input, select");
    field?.focus();
    if (field instanceof HTMLInputElement && field.type === "text") field.select();
  }, []);
  const leaveByEscape = (event: KeyboardEvent): void => {
    // The field puts back what stood there first: it hears the key after this. Where the grid heard it too, the field is gone by
    // then, and somebody may be in another cell already.
    if (event.key === "Escape") setTimeout(() => place.current !== null && onLeave());
  };
  return (
    <span ref={place} className="grid-editor" onKeyDownCapture={leaveByEscape}>
      {typeof kind === "object" ? (
        <select
          aria-label={label}
          defaultValue={value}
          // It stays open: arrows go through the words one by one.
          onChange={(event) => onCommit(event.currentTarget.value, "")}
        >
          {kind.map((word) => (
            <option key={word} value={word}>
              {word}
            </option>
          ))}
        </select>
      ) : (
        <Cell
          value={value}
          label={label}
          type={kind === "date" ? "date" : "text"}
          inputMode={kind === "number" || kind === "figure" ? "decimal" : "text"}
          asTyped={kind === "number" || kind === "text"}
          {...(list === undefined ? {} : { list })}
          onCommit={onCommit}
        />
      )}
    </span>
  );
}
