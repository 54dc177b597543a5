import { useId } from "react";
import type { Resource } from "../../domain/resource.ts";
import { WEIGHTS, type WeightTurn } from "../../measures/weight-turns.ts";
import { kindWithin } from "../../text/kind-name.ts";
import { valueText } from "../../text/numbers.ts";
import { ResourceLabel } from "../parts/resource-label.tsx";
import { useAllTexts } from "../use-all-texts.ts";
import { useWorkspace } from "../workspace.ts";

interface WeightSliderProps {
  readonly resource: Resource;
  /** One of `WEIGHTS`. */
  readonly factor: number;
  /** Where something turns: marks on the track, which the list below says in words. */
  readonly turns: readonly WeightTurn[];
  readonly onChange: (factor: number) => void;
}

const LAST = WEIGHTS.length - 1;

/** How much one kind counts, on a doubling scale from a quarter to four times. */
export function WeightSlider({ resource, factor, turns, onChange }: WeightSliderProps) {
  const { language } = useWorkspace();
  const t = useAllTexts();
  const id = useId();
  const at = WEIGHTS.indexOf(factor);
  const said = t.weights.factors[at] ?? "";
  const name = kindWithin(resource, language);
  return (
    <div className="weight-slider">
      <label htmlFor={id} aria-label={t.weights.slider(name)}>
        <ResourceLabel resource={resource} />
      </label>
      <span className="quiet-text">{t.weights.agreed(valueText(language, resource.rate), resource.unit)}</span>
      <div className="track">
        <input
          id={id}
          type="range"
          min={0}
          max={LAST}
          step={1}
          value={at}
          aria-label={t.weights.slider(name)}
          aria-valuetext={said}
          onChange={(event) => onChange(WEIGHTS[Number(event.currentTarget.value)] ?? 1)}
        />
        <div className="turn-marks" aria-hidden="true">
          {WEIGHTS.map((weight, place) => {
            const here = turns.filter((turn) => turn.factor === weight);
            return here.length === 0 ? null : (
              <i
                key={weight}
                data-named={here.some(({ from }) => from !== null)}
                style={{ insetInlineStart: `${(100 * place) / LAST}%` }}
              />
            );
          })}
        </div>
        <div className="scale" aria-hidden="true">
          {t.weights.scale.map((word) => (
            <span key={word}>{word}</span>
          ))}
        </div>
      </div>
      <b>{said}</b>
    </div>
  );
}
