import type { Language } from "../text/language.ts";
import { looking } from "../text/sections/looking.ts";
import { pillMarks } from "./flow-marks.ts";
import type { Ink, Mark } from "./mark.ts";
import type { Brought, LegendItem } from "./scene.ts";

/** What the colours of flows mean that are brought out. `name`: whose flows are blue and orange, if anybody's. */
export function lookingLegend({ party }: Brought, name: string, language: Language): readonly LegendItem[] {
  const t = looking[language].legend;
  const item = (ink: Ink, text: readonly string[]): LegendItem => ({
    sort: "marks",
    marks: arrow(ink),
    r: 13,
    text: text.map((line) => ({ text: line })),
  });
  const rest = item("flow-dim", t.rest);
  return party === null
    ? [item("flow", t.meant), rest]
    : [item("give", t.brings(name)), item("take", t.takes(name)), rest];
}

/** An arrow in a colour, with the sign that stands on it. */
export const signedArrow = (ink: Ink, sign: string): readonly Mark[] => [
  { d: "M-20 0H10", stroke: ink, width: 5 },
  { d: "M20 0L9 5.5L9 -5.5Z", fill: ink },
  ...pillMarks(sign, { x: -5, y: 0 }, ink),
];

const arrow = (ink: Ink): readonly Mark[] => [
  { d: "M-13 0H2", stroke: ink, width: 5 },
  { d: "M12 0L1 5.5L1 -5.5Z", fill: ink },
];
