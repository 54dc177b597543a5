import type { FlowDifference, FlowStatus } from "../compare/flow-differences.ts";
import type { PartyDifference } from "../compare/party-differences.ts";
import type { Flow } from "../domain/flow.ts";
import type { MeasuredState } from "../measures/evaluate.ts";
import { comparing } from "../text/sections/comparing.ts";
import { commonGround, pairKey, type Stage, sceneOn } from "./common-ground.ts";
import { flowMarks } from "./flow-marks.ts";
import { tintMarks } from "./glyph.ts";
import type { Ink } from "./mark.ts";
import type { LegendItem, Scene, SceneNode, Tint } from "./scene.ts";

/** Two photos that can be laid over each other: everybody at one place, one scale for both. */
export interface ComparedScenes {
  /** On the way from the first photo (0) to the other (1). Whoever is in one alone grows, or shrinks to nothing. */
  readonly at: (t: number) => Scene;
  /** What changed, and only that: the more it changed, the larger. */
  readonly change: Scene;
}

/** How a change looks: in colour only where it is clear, and always by its stroke and sign. */
const LOOKS: Readonly<
  Record<Exclude<FlowStatus, "same">, Tint & { readonly stroke: Pick<Flow, "state"> & { dotted: boolean } }>
> = {
  new: { ink: "res-teal", sign: "+", stroke: { state: "agreed", dotted: false } },
  gone: { ink: "res-rose", sign: "×", stroke: { state: "hoped", dotted: false } },
  grown: { ink: "res-violet", sign: "↑", stroke: { state: "actual", dotted: false } },
  shrunk: { ink: "res-ochre", sign: "↓", stroke: { state: "actual", dotted: true } },
};
const UNSURE: Ink = "flow";
/** A party of which what it brings over what it takes clearly changed, though perhaps no flow by itself. */
const RATIO_MOVED: Tint = { ink: "res-indigo", sign: "≠" };

export interface Compared {
  readonly before: MeasuredState;
  readonly after: MeasuredState;
  readonly flows: readonly FlowDifference[];
  readonly parties: readonly PartyDifference[];
}

/**
 * The scenes of two photos whose parties are told by the same ids. Places, curves and the scale are those of a photo in which
 * everybody of either stands, each as large as it is in the larger of the two. Only what counts is drawn: actual flows with a size.
 */
export function comparedScenes(compared: Compared, stage: Stage): ComparedScenes {
  const { before, after, parties } = compared;
  const { scene: ground, radiusOf, at } = commonGround([before, after], stage);
  const differences = new Map(compared.flows.map((flow) => [pairKey(flow), flow]));

  const words = comparing[stage.language];
  const changeOf = ({
    id,
    values,
    status: is,
    turned,
  }: PartyDifference): Pick<SceneNode, "r" | "description"> & { tint?: Tint } => {
    const { brings, takes } = values;
    const was = (brings.from ?? 0) + (takes.from ?? 0);
    const now = (brings.to ?? 0) + (takes.to ?? 0);
    const name = ground.nodes.find((node) => node.id === id)?.name ?? "";
    const leaned = values.logRatio.clear !== true ? "" : ` ${turned ? words.turned : words.ratioMoved}.`;
    return {
      r: radiusOf(Math.abs(now - was)),
      description: `${name}: ${words.partyStatus[is]}.${leaned}`,
      ...(is !== "kept"
        ? { tint: { ink: LOOKS[is].ink, sign: LOOKS[is].sign } }
        : values.logRatio.clear === true
          ? { tint: RATIO_MOVED }
          : {}),
    };
  };
  const changes = new Map(parties.map((party) => [party.id, changeOf(party)]));
  const change = sceneOn(
    ground,
    ground.nodes.map((node) => ({ ...node, core: "empty" as const, ring: [], ...changes.get(node.id) })),
    (flow) => {
      const difference = differences.get(pairKey(flow))!;
      if (difference.status === "same") return null;
      const { ink, sign, stroke } = LOOKS[difference.status];
      const sure = difference.clear === true;
      return {
        flow: {
          ...flow,
          state: stroke.state,
          tint: { ink: sure ? ink : UNSURE, sign },
          description: `${flow.description}: ${words.flowStatus[difference.status]}. ${sure ? words.sure.clear : words.sure.maybe}`,
        },
        value: Math.abs(difference.after - difference.before),
        dotted: stroke.dotted,
      };
    },
  );
  return { at, change: { ...change, legend: legendOfChange(compared.flows, parties, stage.language) } };
}

/** Each way of changing that occurs, as it is drawn. */
function legendOfChange(
  flows: readonly FlowDifference[],
  parties: readonly PartyDifference[],
  language: Stage["language"],
): readonly LegendItem[] {
  const words = comparing[language];
  const statuses = ["new", "grown", "shrunk", "gone"] as const;
  const occurs = (status: FlowStatus): boolean =>
    flows.some((flow) => flow.status === status) || parties.some((party) => party.status === status);
  const arrow = (ink: Ink, stroke: (typeof LOOKS)["new"]["stroke"]) =>
    flowMarks(
      {
        start: { x: -20, y: 0 },
        control: { x: -5, y: 0 },
        end: { x: 10, y: 0 },
        head: [
          { x: 20, y: 0 },
          { x: 9, y: 5.5 },
          { x: 9, y: -5.5 },
        ],
        width: 5,
        state: stroke.state,
        value: stroke.dotted ? null : 1,
      },
      ink,
    );
  return [
    ...statuses.filter(occurs).map((status): LegendItem => {
      const { ink, sign, stroke } = LOOKS[status];
      return {
        sort: "marks",
        marks: arrow(ink, stroke),
        r: 20,
        text: [{ text: `${sign} ${words.flowStatus[status]}` }],
      };
    }),
    ...(parties.some(({ status, values }) => status === "kept" && values.logRatio.clear === true)
      ? [
          {
            sort: "marks" as const,
            marks: tintMarks({ r: 17, tint: RATIO_MOVED }),
            r: 12,
            text: [{ text: words.ratioMoved }],
          },
        ]
      : []),
    ...(flows.some(({ clear, status }) => clear !== true && status !== "same")
      ? [
          {
            sort: "marks" as const,
            marks: arrow(UNSURE, LOOKS.grown.stroke),
            r: 20,
            text: [{ text: words.sure.maybe }],
          },
        ]
      : []),
  ];
}
