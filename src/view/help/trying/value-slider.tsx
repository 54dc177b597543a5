import { AmountCell } from "../../parts/amount-cell.tsx";
import { useAllTexts } from "../../use-all-texts.ts";
import { useOpen } from "../../workspace.ts";
import { ScaleSlider } from "./scale-slider.tsx";
import { timesYardstick, valueStops } from "./stops.ts";
import { useTimes } from "./use-times.ts";

interface ValueSliderProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number, typing: string) => void;
}

/** A value beside the yardstick: on the doubling scale, or any number that is typed. */
export function ValueSlider({ label, value, onChange }: ValueSliderProps) {
  const t = useAllTexts();
  const times = useTimes();
  const { partnership } = useOpen();
  return (
    <ScaleSlider
      label={label}
      value={value}
      stops={valueStops(partnership, value)}
      said={(one) => times(timesYardstick(one))}
      onChange={onChange}
    >
      <AmountCell
        value={value}
        label={t.ideas.step.number(label)}
        className="num"
        onChange={(typed, typing) => {
          if (typed === null) return t.tables.needsNumber;
          onChange(typed, typing);
          return null;
        }}
      />
    </ScaleSlider>
  );
}
