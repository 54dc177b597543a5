import { useEffect, useRef } from "react";
import { Choices, type ChoicesHandle } from "../parts/choices.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen } from "../workspace.ts";
import { SCALE, type ScaleValue } from "./scale.ts";

interface ScaleChoiceProps {
  readonly label: string;
  /** Shown above it, where no question stands there already. */
  readonly question?: string;
  /** What was said; null = don't know, left out where nobody was asked yet. */
  readonly value?: number | null;
  /** The values to choose from; all of the scale, and don't know, where they are left out. */
  readonly values?: readonly ScaleValue[];
  /** It was just asked for: it comes into view, and keys go on in it. */
  readonly asked?: boolean;
  readonly onChoose: (value: number | null) => void;
}

const UNKNOWN = "unknown";

/** The doubling scale as large buttons in words, compared with the yardstick. */
export function ScaleChoice({ label, question, value, values, asked = false, onChoose }: ScaleChoiceProps) {
  const { yardstick } = useOpen().partnership.about;
  const text = useAllTexts().round;
  const offered = values ?? SCALE;
  const place = useRef<HTMLDivElement>(null);
  const buttons = useRef<ChoicesHandle>(null);
  const first = Math.max(0, value == null ? 0 : offered.indexOf(value as ScaleValue));
  const shown = useRef(false);
  useEffect(() => {
    if (!asked || shown.current) return;
    shown.current = true;
    buttons.current?.focus(first);
    place.current?.scrollIntoView({ block: "nearest" });
  }, [asked, first]);
  return (
    <div className="doubling" ref={place}>
      {question === undefined ? null : <p className="doubling-question">{question}</p>}
      <p className="quiet-text">{text.comparedWith(yardstick)}</p>
      <Choices
        ref={buttons}
        label={label}
        className="doubling-values"
        options={[
          ...offered.map((one) => ({
            key: String(one),
            chosen: value === one,
            content: (
              <>
                <b>{one}</b>
                <span>{text.scale[one]}</span>
              </>
            ),
          })),
          ...(values === undefined
            ? [{ key: UNKNOWN, chosen: value === null, content: <span>{text.dontKnow}</span> }]
            : []),
        ]}
        onChoose={(key) => onChoose(key === UNKNOWN ? null : Number(key))}
      />
    </div>
  );
}
