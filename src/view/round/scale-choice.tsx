import { Choices } from "../parts/choices.tsx";
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
  readonly onChoose: (value: number | null) => void;
}

const UNKNOWN = "unknown";

/** The doubling scale as large buttons in words, compared with the yardstick. */
export function ScaleChoice({ label, question, value, values, onChoose }: ScaleChoiceProps) {
  const { yardstick } = useOpen().partnership.about;
  const text = useAllTexts().round;
  const offered = values ?? SCALE;
  return (
    <div className="doubling">
      {question === undefined ? null : <p className="doubling-question">{question}</p>}
      <p className="quiet-text">{text.comparedWith(yardstick)}</p>
      <Choices
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
