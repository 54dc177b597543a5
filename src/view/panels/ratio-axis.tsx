import { valueText } from "../../text/numbers.ts";
import { useWorkspace } from "../workspace.ts";

interface RatioAxisProps {
  /** ln(brings / takes) against the whole; positive: more goes out, drawn to the left as on the party's ring. */
  readonly logRatio: number;
  /** Half the width of the interval: z* × standard error. */
  readonly reach: number;
  readonly tolerance: number;
  readonly side: "brings" | "takes" | null;
  /** The whole of it in words, for those who do not see the axis. */
  readonly label: string;
}

const WIDTH = 286;
const MARGIN = 8;

/** Where the ratio lies, how far the estimates may be off, and the band that the table calls even. */
export function RatioAxis({ logRatio, reach, tolerance, side, label }: RatioAxisProps) {
  const { language, t } = useWorkspace();
  // The axis runs to 8 : 1, or on to the next doubling that holds the ratio itself.
  const doublings = Math.min(10, Math.max(3, Math.ceil(Math.abs(logRatio) / Math.LN2)));
  const end = doublings * Math.LN2;
  const x = (log: number): number => WIDTH / 2 - Math.max(-1, Math.min(1, log / end)) * (WIDTH / 2 - MARGIN);
  const step = Math.ceil(doublings / 3);
  const ticks: number[] = [];
  for (let doubling = -doublings; doubling <= doublings; doubling++) if (doubling % step === 0) ticks.push(doubling);
  const even = Math.log(tolerance);
  return (
    <svg className="ratio-axis" data-side={side ?? "none"} viewBox={`0 0 ${WIDTH} 46`} role="img" aria-label={label}>
      <rect className="even" x={x(even)} y="6" width={Math.max(1, x(-even) - x(even))} height="20" rx="3" />
      <path className="line" d={`M4 16H${WIDTH - 4}`} />
      <path className="middle" d={`M${WIDTH / 2} 6V26`} />
      <path className="interval" d={`M${x(logRatio + reach)} 16H${x(logRatio - reach)}`} />
      <circle className="place" cx={x(logRatio)} cy="16" r="6" />
      {ticks.map((doubling) => (
        <text key={doubling} x={x(doubling * Math.LN2)} y="42" textAnchor="middle">
          {doubling === 0 ? t.inspector.even : t.inspector.times(valueText(language, 2 ** Math.abs(doubling)))}
        </text>
      ))}
    </svg>
  );
}
