import { type FormEvent, useState } from "react";
import { Button } from "react-aria-components/Button";
import { Icon } from "./icon.tsx";

interface NewNameProps {
  /** What the field is called; `named`: the form is called so too. */
  readonly label: string;
  readonly named?: boolean;
  readonly hint?: string;
  readonly add: string;
  /** Adds it by the name, which is not blank; or says what is wrong. */
  readonly onAdd: (name: string) => string | null;
}

/** A row below a table, for what is there once it has a name. */
export function NewName({ label, named = false, hint, add, onAdd }: NewNameProps) {
  const [name, setName] = useState("");
  const [wrong, setWrong] = useState<string | null>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === "") return;
    const fault = onAdd(name.trim());
    setWrong(fault);
    if (fault === null) setName("");
  };
  return (
    <form className="new-row" aria-label={named ? label : undefined} onSubmit={submit}>
      <label>
        <span>{label}</span>
        <input
          className="field"
          placeholder={hint}
          autoComplete="off"
          value={name}
          data-dirty={name !== ""}
          onChange={(event) => {
            setName(event.currentTarget.value);
            setWrong(null);
          }}
        />
      </label>
      <Button className="button" type="submit" isDisabled={name.trim() === ""}>
        <Icon name="plus" />
        {add}
      </Button>
      {wrong === null ? null : (
        <p className="cell-wrong" role="alert">
          {wrong}
        </p>
      )}
    </form>
  );
}
