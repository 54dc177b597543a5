import "./silence.css";
import { useEffect, useState } from "react";
import { useAllTexts } from "../use-all-texts.ts";

const MINUTE = 60_000;
const RADIUS = 30;
const ROUND = 2 * Math.PI * RADIUS;

/** The minute of silence: a ring that empties, and no bell. With reduced motion the words are all there is. */
export function Silence({ since }: { readonly since: number }) {
  const { silence, over } = useAllTexts().meeting.beamer.look;
  const [isOver, setOver] = useState(() => Date.now() >= since + MINUTE);
  // Where the ring begins in a window that was opened, or loaded again, within the minute. ms
  const [gone] = useState(() => Math.max(0, Date.now() - since));
  useEffect(() => {
    const left = since + MINUTE - Date.now();
    if (left <= 0) return setOver(true);
    const timer = setTimeout(() => setOver(true), left);
    return () => clearTimeout(timer);
  }, [since]);
  return (
    <div className="silence" data-over={isOver}>
      {isOver ? null : (
        <svg width="68" height="68" viewBox="-34 -34 68 68" aria-hidden="true">
          <circle r={RADIUS} className="silence-ground" />
          <circle
            r={RADIUS}
            className="silence-left"
            transform="rotate(-90)"
            strokeDasharray={ROUND}
            style={{ animationDelay: `${-gone}ms` }}
          />
        </svg>
      )}
      <p role="status">{isOver ? over : silence}</p>
    </div>
  );
}
