import "../css/toggles.css";
import type { ReactNode } from "react";

interface TogglesProps<K extends string> {
  readonly label: string;
  readonly options: readonly { readonly key: K; readonly content: ReactNode; readonly on: boolean }[];
  readonly onToggle: (key: K) => void;
}

/** Any of a few: boxes with their words, each on or off by itself. */
export function Toggles<K extends string>({ label, options, onToggle }: TogglesProps<K>) {
  return (
    <fieldset className="toggles" aria-label={label}>
      {options.map(({ key, content, on }) => (
        <label key={key} className="toggle" data-on={on}>
          <input type="checkbox" checked={on} onChange={() => onToggle(key)} />
          {content}
        </label>
      ))}
    </fieldset>
  );
}
