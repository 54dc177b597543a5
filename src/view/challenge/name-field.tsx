import { type ClipboardEvent, type FormEvent, type ReactNode, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { Icon } from "../parts/icon.tsx";
import { splitNames } from "./split-names.ts";

interface NameFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly add: string;
  /** Takes the names over, and answers with those that are there already. */
  readonly onAdd: (names: readonly string[]) => readonly string[];
  readonly already: (names: readonly string[]) => string;
  readonly children?: ReactNode;
}

/** One name after another: Enter adds what was typed, a pasted list adds a name for each line. */
export function NameField({ label, hint, add, onAdd, already, children }: NameFieldProps) {
  const [typed, setTyped] = useState("");
  const [there, setThere] = useState<readonly string[]>([]);
  const field = useRef<HTMLInputElement>(null);
  const take = (names: readonly string[]): void => {
    if (names.length > 0) setThere(onAdd(names));
    setTyped("");
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    take(splitNames(typed));
    field.current?.focus();
  };
  const paste = (event: ClipboardEvent): void => {
    const names = splitNames(event.clipboardData.getData("text/plain"));
    if (names.length < 2) return;
    event.preventDefault();
    take(names);
  };
  return (
    <form className="name-field" onSubmit={submit}>
      {children}
      <div className="name-row">
        <input
          ref={field}
          className="field large"
          aria-label={label}
          placeholder={hint}
          autoComplete="off"
          enterKeyHint="enter"
          value={typed}
          data-dirty={typed !== ""}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setThere([]);
          }}
          onPaste={paste}
        />
        <Button className="button large" type="submit" isDisabled={typed.trim() === ""}>
          <Icon name="plus" />
          {add}
        </Button>
      </div>
      <p className="cell-wrong" role="status">
        {there.length === 0 ? null : already(there)}
      </p>
    </form>
  );
}
