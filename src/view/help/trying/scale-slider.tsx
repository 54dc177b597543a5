import { type ReactNode, useId, useRef } from "react";
import { placeOf } from "./stops.ts";

interface ScaleSliderProps {
  readonly label: string;
  readonly value: number;
  readonly stops: readonly number[];
  /** As it is said: "double". */
  readonly said: (value: number) => string;
  /** The number beside it, where one can be typed. */
  readonly children?: ReactNode;
  /** `typing` names this stay at the slider: all in it is one step of undo. */
  readonly onChange: (value: number, typing: string) => void;
}

/** Stays at sliders so far, so that each has a name of its own. */
let stays = 0;

/** A number on the doubling scale, by hand or by key, with what it means in words. What it changes follows while it moves. */
export function ScaleSlider({ label, value, stops, said, children, onChange }: ScaleSliderProps) {
  const id = useId();
  const stay = useRef("");
  const enter = (): void => {
    stay.current = `${id} ${++stays}`;
  };
  return (
    <div className="scale-slider">
      <label htmlFor={id}>{label}</label>
      <div className="scale-slider-row">
        <input
          id={id}
          type="range"
          min={0}
          max={stops.length - 1}
          step={1}
          value={placeOf(value, stops)}
          aria-valuetext={said(value)}
          // it has no undo of its own
          data-dirty={false}
          onFocus={enter}
          onChange={(event) => {
            // not every browser moves the focus to what is dragged
            if (stay.current === "") enter();
            onChange(stops[Number(event.currentTarget.value)] ?? value, stay.current);
          }}
        />
        {children}
      </div>
      <b className="scale-slider-said" aria-hidden="true">
        {said(value)}
      </b>
    </div>
  );
}
