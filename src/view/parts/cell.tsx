import "../css/cell.css";
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { useWorkspace } from "../workspace.ts";

interface CellProps {
  /** As it stands in the partnership. */
  readonly value: string;
  readonly label: string;
  /**
   * Takes the text over, or says what is wrong with it and takes nothing. `typing` names this stay in the field: what
   * is taken over in it is one step of undo.
   */
  readonly onCommit: (text: string, typing: string) => string | null;
  /** Takes over while it is typed too, so that it is kept before the field is left, and before any pause. */
  readonly asTyped?: boolean;
  /** As many lines as it takes. Enter takes it over here too. */
  readonly multiline?: boolean;
  /** One line of text, such as a name, that goes on below where its place is narrow. */
  readonly wraps?: boolean;
  readonly className?: string;
  readonly placeholder?: string;
  readonly list?: string;
  readonly inputMode?: "decimal" | "text";
  /** A date is taken over as soon as it is whole: its field has no undo of its own. */
  readonly type?: "text" | "date";
  readonly autoFocus?: boolean;
}

/** What is typed is taken over at most so much later. ms */
const SOON = 400;

/** Stays in fields so far, so that each has a name of its own. */
let stays = 0;

/**
 * A field in a table. What is typed is taken over on Enter (which goes on to the row below) and on leaving; Escape puts
 * back what stood there when it was entered. While it is dirty its own undo works, and not the partnership's.
 */
export function Cell({
  value,
  label,
  onCommit,
  asTyped,
  multiline = false,
  wraps = false,
  className = "",
  type = "text",
  ...input
}: CellProps) {
  const { t, isReplaced } = useWorkspace();
  // What is chosen from a list is chosen by its neutral name too.
  const fixed = input.list === undefined && isReplaced(value);
  const [draft, setDraft] = useState(value);
  const [wrong, setWrong] = useState<string | null>(null);
  const described = useId();
  const isDate = type === "date";
  // What was taken over last: Enter is followed by leaving the field, before the new value has come back.
  const taken = useRef(value);
  // What stood there when the field was entered, and the name of this stay; null outside.
  const stay = useRef<{ readonly before: string; readonly typing: string } | null>(null);
  // What was taken over while typing comes back as the value: then the typing goes on where it was.
  const amid = useRef(false);
  const soon = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(value);
  // Before it is painted: a key that follows an undo at once must not find the field dirty.
  useLayoutEffect(() => {
    taken.current = value;
    if (!amid.current) setDraft(value);
    amid.current = false;
    setWrong(null);
  }, [value]);
  useEffect(() => () => clearTimeout(soon.current), []);
  const enter = (): { readonly before: string; readonly typing: string } => {
    stay.current ??= { before: value, typing: `${described} ${++stays}` };
    return stay.current;
  };
  const take = (text: string): string | null => {
    const fault = onCommit(text, enter().typing);
    if (fault === null) taken.current = text;
    return fault;
  };
  const notSoon = (): void => {
    clearTimeout(soon.current);
    soon.current = undefined;
  };
  const commit = (): boolean => {
    notSoon();
    const fault = draft === taken.current ? null : take(draft);
    setWrong(fault);
    return fault === null;
  };
  const takeAmid = (): void => {
    amid.current = true;
    // What is not right yet may become so: it is said on leaving.
    if (latest.current === taken.current || take(latest.current) !== null) amid.current = false;
  };
  const typeIn = (text: string): void => {
    setDraft(text);
    enter();
    latest.current = text;
    if (isDate && text !== "") takeAmid();
    if (asTyped !== true || soon.current !== undefined) return;
    soon.current = setTimeout(() => {
      soon.current = undefined;
      takeAmid();
    }, SOON);
  };
  const leave = (): void => {
    // Taken over already: now it is seen as it stands, without the spaces round it.
    const clean = draft === taken.current;
    if (commit() && clean) setDraft(value);
    amid.current = false;
    stay.current = null;
  };
  const key = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === "Enter") {
      if (multiline || wraps) event.preventDefault();
      // What is wrong stays in its field, also where the key would close it.
      if (commit()) focusBelow(event.currentTarget);
      else event.stopPropagation();
    }
    if (event.key !== "Escape") return;
    const { before } = enter();
    if (draft === value && value === before) return;
    event.stopPropagation();
    notSoon();
    if (value !== before) take(before);
    setDraft(before);
    setWrong(null);
  };
  const field = {
    value: draft,
    "aria-label": label,
    "aria-invalid": wrong !== null,
    "aria-describedby": wrong === null && !fixed ? undefined : described,
    readOnly: fixed,
    autoComplete: "off",
    "data-cell": "",
    "data-dirty": draft !== value && !isDate,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      typeIn(wraps ? event.currentTarget.value.replace(/\s*\n\s*/g, " ") : event.currentTarget.value),
    onFocus: enter,
    onBlur: leave,
    onKeyDown: key,
  };
  return (
    <span className={`cell ${className}`}>
      {multiline || wraps ? (
        <textarea {...field} placeholder={input.placeholder} rows={1} />
      ) : (
        <input {...input} {...field} type={type} />
      )}
      {fixed ? (
        <span className="cell-wrong cell-fixed" id={described}>
          {t.shell.replaceNames.fixed}
        </span>
      ) : null}
      {wrong === null ? null : (
        <span className="cell-wrong" id={described} role="alert">
          {wrong}
        </span>
      )}
    </span>
  );
}

/** The same field in the next row, as in a spreadsheet. */
function focusBelow(field: HTMLElement): void {
  const cell = field.closest("td, th");
  const row = cell?.closest("tr");
  if (cell === null || cell === undefined || row === null || row === undefined) return;
  const place = [...row.children].indexOf(cell);
  row.nextElementSibling?.children[place]?.querySelector<HTMLElement>("input, select, textarea")?.focus();
}
