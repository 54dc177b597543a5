import type { FlowDifference, FlowStatus } from "../compare/flow-differences.ts";
import type { PartyDifference, PartyStatus } from "../compare/party-differences.ts";
import type { Flow } from "../domain/flow.ts";
import type { State } from "../domain/partnership.ts";
import { type Endpoint, type PartyId, TABLE } from "../domain/party.ts";
import { evaluate, type MeasuredState } from "../measures/evaluate.ts";
import { messages } from "../text/messages.ts";
import { comparing } from "../text/sections/comparing.ts";
import { buildScene, type SceneOptions } from "./build-scene.ts";
import { flowMarks } from "./flow-marks.ts";
import { flowShape } from "./flow-shape.ts";
import { tintMarks } from "./glyph.ts";
import { inSeats } from "./in-seats.ts";
import { legendOf } from "./legend.ts";
import type { Ink } from "./mark.ts";
import { discRadii, discRadius } from "./round-table.ts";
import type { LegendItem, Scene, SceneFlow, SceneNode, Tint } from "./scene.ts";
import { type SceneParty, sceneParties } from "./scene-party.ts";

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

const THINNEST = 1.4;
/** A hollow line needs this much. px */
const THINNEST_HOLLOW = 5;

type Stage = Pick<SceneOptions, "width" | "height" | "language" | "names" | "insets" | "seats" | "taken">;

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
  const union = unionOf(compared);
  const throughput = new Map(
    parties.map(({ id, values: { brings, takes } }) => [
      id,
      [(brings.from ?? 0) + (takes.from ?? 0), (brings.to ?? 0) + (takes.to ?? 0)] as const,
    ]),
  );
  const sizes = new Map([...throughput].map(([id, [was, is]]) => [id, Math.max(was, is)]));
  const ground = buildScene(union, evaluate(union), { ...stage, audience: "beamer", looking: true, sizes });
  const radii = discRadii(ground.nodes.length, ground.table);
  const most = Math.max(0, ...sizes.values());
  const radiusOf = (size: number): number => discRadius(size, most, radii);
  const differences = new Map(compared.flows.map((flow) => [key(flow), flow]));
  const status = new Map(parties.map((party) => [party.id, party.status]));
  const [looksBefore, looksAfter] = [before, after].map((photo) => looksIn(photo, stage));

  const at = (t: number): Scene => {
    const nodes = ground.nodes.flatMap((node): SceneNode[] => {
      const [was, is] = throughput.get(node.id) ?? [0, 0];
      const share = presence(status.get(node.id), t);
      if (share === 0) return [];
      const look =
        (t < 0.5 ? looksBefore : looksAfter)?.get(node.id) ?? (looksBefore?.get(node.id) || looksAfter?.get(node.id));
      return [{ ...node, ...(look === undefined ? {} : lookOf(look)), r: share * radiusOf(was + (is - was) * t) }];
    });
    const scene = sceneOf(ground, nodes, (flow) => {
      const { before: was, after: is } = differences.get(key(flow))!;
      const value = was + (is - was) * t;
      return value === 0 ? null : { flow, value };
    });
    return { ...scene, legend: legendOf(inSeats(scene), scene.flows, messages[stage.language].photo) };
  };

  const words = comparing[stage.language];
  const changeOf = ({
    id,
    values,
    status: is,
    turned,
  }: PartyDifference): Pick<SceneNode, "r" | "description"> & { tint?: Tint } => {
    const [was, now] = throughput.get(id) ?? [0, 0];
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
  const change = sceneOf(
    ground,
    ground.nodes.map((node) => ({ ...node, core: "empty" as const, ring: [], ...changes.get(node.id) })),
    (flow) => {
      const difference = differences.get(key(flow))!;
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

/** Everybody of either photo, and of each ordered pair the larger flow. */
function unionOf({ before: { state: was }, after: { state: is }, flows }: Compared): State {
  const there = new Set(is.parties.map(({ id }) => id));
  return {
    ...is,
    about: { ...is.about, table: is.about.table ?? was.about.table },
    parties: [...is.parties, ...was.parties.filter(({ id }) => !there.has(id))],
    resources: [{ id: ANY, builtIn: null, name: "", unit: null, rate: 1, colour: null }],
    flows: flows.map(({ from, to, before, after }, nth) => ({
      id: `f${nth + 1}`,
      from,
      to,
      resource: ANY,
      state: "actual",
      amount: Math.max(before, after),
      cost: null,
      worth: null,
      reports: [],
      note: "",
      date: null,
    })),
    symptoms: [],
    felt: [],
  };
}
const ANY = "any";

const key = ({ from, to }: { readonly from: Endpoint; readonly to: Endpoint }): string => JSON.stringify([from, to]);

const presence = (status: PartyStatus | undefined, t: number): number =>
  status === "new" ? t : status === "gone" ? 1 - t : 1;

const looksIn = ({ state, evaluation }: MeasuredState, { language, names }: Stage): ReadonlyMap<PartyId, SceneParty> =>
  new Map(
    sceneParties(state.parties, state, evaluation, { language, names, audience: "beamer" }).map((one) => [one.id, one]),
  );

const lookOf = ({ core, side, tilt, ring, description }: SceneParty) => ({ core, side, tilt, ring, description });

interface Sized {
  readonly flow: SceneFlow;
  readonly value: number;
  readonly dotted?: boolean;
}

/** The ground with other discs, and its flows as large as is said of each; null: it is not drawn. */
function sceneOf(ground: Scene, nodes: readonly SceneNode[], sizeOf: (flow: SceneFlow) => Sized | null): Scene {
  const { challenge } = ground;
  const discs = new Map<Endpoint, { readonly x: number; readonly y: number; readonly r: number }>([
    ...nodes.map((node): [Endpoint, SceneNode] => [node.id, node]),
    [TABLE, challenge],
  ]);
  const flows = ground.flows.flatMap((drawn): SceneFlow[] => {
    const sized = sizeOf(drawn);
    const [from, to] = [discs.get(drawn.from), discs.get(drawn.to)];
    if (sized === null || from === undefined || to === undefined) return [];
    const { flow, value, dotted = false } = sized;
    const thinnest = flow.state === "agreed" ? THINNEST_HOLLOW : THINNEST;
    const width = Math.max(thinnest, drawn.value === null ? 0 : (drawn.width * value) / drawn.value);
    const shape = flowShape(from, to, drawn.curvature, width, flow.state);
    return [{ ...flow, ...shape, width, value: dotted ? null : value }];
  });
  return { ...ground, nodes, flows, legend: [] };
}

/** Each way of changing that occurs, as it is drawn. */
function legendOfChange(
  flows: readonly FlowDifference[],
  parties: readonly PartyDifference[],
  language: SceneOptions["language"],
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
