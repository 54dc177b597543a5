interface DayTextProps {
  /** "14 Mar 2024": in either language the year stands last. */
  readonly day: string;
  readonly y: number;
  readonly roomy: boolean;
}

/** A day at a photo in a drawing; its year stands below it where there is little room. */
export function DayText({ day, y, roomy }: DayTextProps) {
  const at = day.lastIndexOf(" ");
  const lines = roomy || at < 0 ? [day] : [day.slice(0, at), day.slice(at + 1)];
  return (
    <text textAnchor="middle">
      {lines.map((line, nth) => (
        <tspan key={line} x="0" y={y + 14 * nth}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
