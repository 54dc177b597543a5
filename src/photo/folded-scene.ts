import type { Folded } from "../domain/folded-state.ts";
import type { PartyId } from "../domain/party.ts";
import type { MeasuredState } from "../measures/evaluate.ts";
import { looking } from "../text/sections/looking.ts";
import type { SceneOptions } from "./build-scene.ts";
import { type DrawnFlow, drawnFlows } from "./drawn-flows.ts";
import { letters } from "./glyph.ts";
import { circle, type Mark } from "./mark.ts";
import type { Scene } from "./scene.ts";
import { withThoseFolded } from "./with-those-folded.ts";

/** What would be drawn between those who stand at one organisation now. */
export const withinFolded = ({ state, evaluation }: MeasuredState, into: Folded): readonly DrawnFlow[] =>
  into.size === 0
    ? []
    : drawnFlows(state, evaluation.lens).filter(({ from, to }) => (into.get(from) ?? from) === (into.get(to) ?? to));

/** The scene with how many stand at each folded organisation, on its rim and in words; and the mark in the legend. */
export function withFolded(
  scene: Scene,
  into: Folded,
  { language, seats }: Pick<SceneOptions, "language" | "seats">,
): Scene {
  if (into.size === 0) return scene;
  const t = looking[language].fold;
  const counts = new Map<PartyId, number>();
  for (const organisation of into.values()) counts.set(organisation, (counts.get(organisation) ?? 0) + 1);
  return {
    ...scene,
    folded: into,
    seats: withThoseFolded(scene.seats, seats ?? [], into),
    nodes: scene.nodes.map((node) => {
      const count = counts.get(node.id);
      if (count === undefined) return node;
      return { ...node, badge: peopleMarks(count, node.r * 0.94), description: `${node.description} ${t.with(count)}` };
    }),
    legend: [
      ...scene.legend,
      {
        sort: "marks",
        marks: peopleMarks(Math.max(...counts.values()), 0),
        r: 15,
        text: t.legend.map((text) => ({ text })),
      },
    ],
  };
}

/** Half the height of the mark, and half its width but for what digits need. px */
const HALF = 7.5;
const ACROSS = 10;
const DIGIT = 3.4;

/** A pill with a head and shoulders, and how many: told from the badges of signals and pieces by its form. `y`: below the centre. */
function peopleMarks(count: number, y: number): readonly Mark[] {
  const text = String(count);
  const half = ACROSS + DIGIT * text.length;
  const head = -half + 8.5;
  return [
    {
      d: `M${HALF - half} ${y - HALF}H${half - HALF}a${HALF} ${HALF} 0 0 1 0 ${2 * HALF}H${HALF - half}a${HALF} ${HALF} 0 0 1 0 ${-2 * HALF}Z`,
      fill: "surface",
      stroke: "ink-2",
      width: 1.4,
    },
    { d: circle(head, y - 2.4, 2.3), fill: "ink-2" },
    { d: `M${head - 4} ${y + 4.6}a4 4 0 0 1 8 0Z`, fill: "ink-2" },
    letters(text, head + 6 + DIGIT * text.length, y + 3.9, 11, 700, "ink"),
  ];
}
