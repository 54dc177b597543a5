import { type KeyboardEvent, type Ref, useImperativeHandle, useRef, useState } from "react";
import { Choices, type ChoicesHandle } from "../parts/choices.tsx";
import { matches } from "../parts/matches.ts";

interface PickManyProps {
  readonly ref?: Ref<ChoicesHandle>;
  readonly label: string;
  /** What the field is called that finds among many. */
  readonly find: string;
  /** The likeliest first. */
  readonly options: readonly { readonly key: string; readonly name: string }[];
  readonly chosen: readonly string[];
  /** So many stand open beside those that are chosen. */
  readonly most: number;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Any number of things by their names: as buttons, with a field to find them in where they are many. */
export function PickMany({ ref, label, find, options, chosen, most, onChange }: PickManyProps) {
  const [typed, setTyped] = useState("");
  const buttons = useRef<ChoicesHandle>(null);
  useImperativeHandle(ref, () => ({ focus: (at) => buttons.current?.focus(at) }), []);
  const fitting = options.filter(({ key, name }) => !chosen.includes(key) && matches(typed, name));
  const open = new Set([...chosen, ...fitting.slice(0, most).map(({ key }) => key)]);
  const toggle = (key: string): void =>
    onChange(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const [only, ...others] = fitting;
    if (event.key === "ArrowDown" || (event.key === "Enter" && others.length > 0)) {
      event.preventDefault();
      buttons.current?.focus();
    } else if (event.key === "Enter" && only !== undefined) {
      event.preventDefault();
      toggle(only.key);
      setTyped("");
    }
  };
  return (
    <div className="pick-many">
      {options.length <= most ? null : (
        <input
          className="field"
          aria-label={`${label} ${find}`}
          placeholder={find}
          autoComplete="off"
          value={typed}
          data-dirty={typed !== ""}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      )}
      <Choices
        ref={buttons}
        label={label}
        options={options
          .filter(({ key }) => open.has(key))
          .map(({ key, name }) => ({ key, content: name, chosen: chosen.includes(key) }))}
        onChoose={toggle}
      />
    </div>
  );
}
