import { useEffect, useState } from "react";
import { useAllTexts } from "../use-all-texts.ts";
import { timeLeft, untilOther } from "./time-left.ts";

const MINUTE = 60_000;

/**
 * How long a turn has left, in words that change by the minute and a line that shortens; no bell. With reduced motion the
 * words are all there is. It begins when it is first shown.
 */
export function TurnTime({ minutes }: { readonly minutes: number }) {
  const text = useAllTexts().conversation.time;
  const whole = minutes * MINUTE;
  const [since] = useState(() => Date.now());
  const [left, setLeft] = useState(whole);
  useEffect(() => {
    const wait = untilOther(left);
    if (wait === null) return;
    const timer = setTimeout(() => setLeft(Math.max(0, since + whole - Date.now())), wait);
    return () => clearTimeout(timer);
  }, [left, since, whole]);
  const said = timeLeft(left);
  return (
    <div className="turn-time" data-over={said === "over"}>
      <p role="status">{said === "over" ? text.over : said === "half" ? text.half : text.left(said)}</p>
      <span className="turn-line" aria-hidden="true">
        <span style={{ animationDuration: `${whole}ms` }} />
      </span>
    </div>
  );
}
