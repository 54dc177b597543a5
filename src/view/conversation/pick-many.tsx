import { type KeyboardEvent, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { matches } from "../parts/matches.ts";
import { Toggles } from "../parts/toggles.tsx";
import { useWorkspace } from "../workspace.ts";

interface PickManyProps {
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

/** Any number of things by their names: as boxes, with a field to find them in where they are many. */
export function PickMany({ label, find, options, chosen, most, onChange }: PickManyProps) {
  const { t } = useWorkspace();
  const [typed, setTyped] = useState("");
  const [all, setAll] = useState(false);
  const shown = all ? options.length : most;
  const place = useRef<HTMLDivElement>(null);
  const fitting = options.filter(({ key, name }) => !chosen.includes(key) && matches(typed, name));
  const open = new Set([...chosen, ...fitting.slice(0, shown).map(({ key }) => key)]);
  const toggle = (key: string): void =>
    onChange(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key]);
  const showAll = (): void => {
    setAll(true);
    // The button goes; what it showed comes next.
    requestAnimationFrame(() =>
      place.current?.querySelectorAll<HTMLElement>('[type="checkbox"]').item(open.size)?.focus(),
    );
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" && event.key !== "ArrowDown") return;
    event.preventDefault();
    const [only, ...others] = fitting;
    // several fit, or none: the choice is made among the boxes
    if (event.key === "ArrowDown" || only === undefined || others.length > 0)
      place.current?.querySelector<HTMLElement>('[type="checkbox"]')?.focus();
    else {
      toggle(only.key);
      setTyped("");
    }
  };
  return (
    <div className="pick-many" ref={place}>
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
      <Toggles
        label={label}
        options={options
          .filter(({ key }) => open.has(key))
          .map(({ key, name }) => ({ key, content: name, on: chosen.includes(key) }))}
        onToggle={toggle}
      />
      {fitting.length > shown ? (
        <Button className="button link" onPress={showAll}>
          {t.inspector.more(fitting.length - shown)}
        </Button>
      ) : null}
    </div>
  );
}
