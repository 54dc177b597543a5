import { useAllTexts } from "../../use-all-texts.ts";
import { ScaleSlider } from "./scale-slider.tsx";
import { FACTORS } from "./stops.ts";
import { useTimes } from "./use-times.ts";

interface FactorSliderProps {
  readonly factor: number;
  readonly onChange: (factor: number, typing: string) => void;
}

/** How many times as much of what flows already. */
export function FactorSlider({ factor, onChange }: FactorSliderProps) {
  const t = useAllTexts().ideas.step;
  const times = useTimes();
  return <ScaleSlider label={t.factor} value={factor} stops={FACTORS} said={times} onChange={onChange} />;
}
