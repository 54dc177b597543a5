import "../css/choices.css";
import { type KeyboardEvent, type ReactNode, type Ref, useImperativeHandle, useRef, useState } from "react";
import { placeByKey } from "./roving.ts";

export interface ChoiceOption<K extends string> {
  readonly key: K;
  readonly content: ReactNode;
  /** Left out where choosing does something at once and nothing stays chosen. */
  readonly chosen?: boolean;
}

export interface ChoicesHandle {
  /** To the option at a place; the first where it is left out. */
  focus(at?: number): void;
}

interface ChoicesProps<K extends string> {
  readonly ref?: Ref<ChoicesHandle>;
  readonly label: string;
  readonly options: readonly ChoiceOption<K>[];
  readonly className?: string;
  readonly onChoose: (key: K) => void;
}

/** A few large buttons, one of which is pressed. One stop of the Tab key; arrows go from one to the next. */
export function Choices<K extends string>({ ref, label, options, className = "", onChoose }: ChoicesProps<K>) {
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const [visited, setVisited] = useState<K | null>(null);
  useImperativeHandle(ref, () => ({ focus: (at = 0) => buttons.current[at]?.focus() }), []);
  const last = options.findIndex(({ key }) => key === visited);
  const current =
    last >= 0
      ? last
      : Math.max(
          0,
          options.findIndex(({ chosen }) => chosen === true),
        );
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = placeByKey(event.key, current, options.length);
    if (next === null) return;
    event.preventDefault();
    buttons.current[next]?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div role="group" aria-label={label} className={`choices ${className}`} onKeyDown={onKeyDown}>
      {options.map(({ key, content, chosen }, at) => (
        <button
          key={key}
          ref={(element) => {
            buttons.current[at] = element;
          }}
          type="button"
          className="choice"
          tabIndex={at === current ? 0 : -1}
          aria-pressed={chosen}
          onFocus={() => setVisited(key)}
          onClick={() => onChoose(key)}
        >
          {content}
        </button>
      ))}
    </div>
  );
}
