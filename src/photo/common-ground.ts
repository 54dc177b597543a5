import type { Flow } from "../domain/flow.ts";
import type { State } from "../domain/partnership.ts";
import { type Endpoint, type PartyId, TABLE } from "../domain/party.ts";
import { type Evaluation, evaluate, type MeasuredState } from "../measures/evaluate.ts";
import { messages } from "../text/messages.ts";
import { buildScene, type SceneOptions } from "./build-scene.ts";
import { flowShape } from "./flow-shape.ts";
import { inSeats } from "./in-seats.ts";
import { legendOf } from "./legend.ts";
import { discRadii, discRadius } from "./round-table.ts";
import type { LegendItem, Scene, SceneFlow, SceneNode } from "./scene.ts";
import { type SceneParty, sceneParties } from "./scene-party.ts";

/** The ground on which several photos are drawn: everybody at one place, and one scale for all of them. */
export interface CommonGround {
  /** A photo in which everybody of any photo stands, each as large as in the largest. */
  readonly scene: Scene;
  readonly radiusOf: (throughput: number) => number;
  /**
   * From the first photo (0) to the last (their number less 1), and on the way between two. Whoever is in one of these two
   * alone grows, or shrinks to nothing.
   */
  readonly at: (position: number) => Scene;
  /** Of all photos together, so that it stays as it is while one becomes the other. */
  readonly legend: readonly LegendItem[];
}

export type Stage = Pick<SceneOptions, "width" | "height" | "language" | "names" | "insets" | "seats" | "taken">;

const THINNEST = 1.4;
/** A hollow line needs this much. px */
const THINNEST_HOLLOW = 5;

/** The photos are told by the same ids, and measured under one lens. Only what counts is drawn: actual flows with a size. */
export function commonGround(photos: readonly MeasuredState[], stage: Stage): CommonGround {
  const pairs = pairsOf(photos.map(({ evaluation }) => evaluation));
  const throughput = throughputOf(photos);
  const sizes = new Map([...throughput].map(([id, values]) => [id, Math.max(...values.map((value) => value ?? 0))]));
  const union = unionOf(
    photos,
    [...pairs.values()].map((pair) => ({ ...pair, value: Math.max(...pair.values) })),
  );
  const scene = buildScene(union, evaluate(union), { ...stage, audience: "beamer", looking: true, sizes });
  const radii = discRadii(scene.nodes.length, scene.table);
  const most = Math.max(0, ...sizes.values());
  const radiusOf = (size: number): number => discRadius(size, most, radii);
  const looks = photos.map((photo) => looksIn(photo, stage));
  const at = (position: number): Scene => {
    const from = Math.max(0, Math.min(photos.length - 1, Math.floor(position)));
    const to = Math.min(photos.length - 1, from + 1);
    const t = Math.max(0, Math.min(1, position - from));
    const mix = (was: number, is: number): number => was + (is - was) * t;
    const nodes = scene.nodes.flatMap((node): SceneNode[] => {
      const values = throughput.get(node.id) ?? [];
      const [was, is] = [values[from] ?? null, values[to] ?? null];
      const share = was === null ? (is === null ? 0 : t) : is === null ? 1 - t : 1;
      if (share === 0) return [];
      const [near, far] = t < 0.5 ? [from, to] : [to, from];
      const look = looks[near]?.get(node.id) ?? looks[far]?.get(node.id);
      return [{ ...node, ...(look === undefined ? {} : lookOf(look)), r: share * radiusOf(mix(was ?? 0, is ?? 0)) }];
    });
    const drawn = sceneOn(scene, nodes, (flow) => {
      const values = pairs.get(pairKey(flow))?.values ?? [];
      const value = mix(values[from] ?? 0, values[to] ?? 0);
      return value === 0 ? null : { flow, value };
    });
    return { ...drawn, legend: legendOf(inSeats(drawn), drawn.flows, messages[stage.language].photo) };
  };
  return {
    scene,
    radiusOf,
    at,
    get legend() {
      const items = photos.flatMap((_, nth) => at(nth).legend);
      return [...new Map(items.map((item) => [JSON.stringify(item.text), item])).values()];
    },
  };
}

export interface Sized {
  readonly flow: SceneFlow;
  readonly value: number;
  readonly dotted?: boolean;
}

/** The ground with other discs, and its flows as large as is said of each; null: it is not drawn. */
export function sceneOn(ground: Scene, nodes: readonly SceneNode[], sizeOf: (flow: SceneFlow) => Sized | null): Scene {
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

export const pairKey = ({ from, to }: Pick<Flow, "from" | "to">): string => JSON.stringify([from, to]);

interface Pair {
  readonly from: Endpoint;
  readonly to: Endpoint;
  /** What flows in each photo, under the lens. */
  readonly values: readonly number[];
}

/** Every ordered pair with a flow in any photo: by who gives, then by who gets, in the order of the latest photo with them. */
function pairsOf(evaluations: readonly Evaluation[]): ReadonlyMap<string, Pair> {
  const order = new Map<Endpoint, number>();
  const inOrder = (id: Endpoint): number => order.get(id) ?? order.size;
  for (const { ids } of evaluations.toReversed()) for (const id of ids) order.set(id, inOrder(id));
  order.set(TABLE, inOrder(TABLE));
  const found = new Map<string, { from: Endpoint; to: Endpoint; values: number[] }>();
  for (const [nth, { graph, ids }] of evaluations.entries())
    for (let node = 0; node < graph.nodes; node++)
      for (let k = graph.outOffsets[node]!; k < graph.outOffsets[node + 1]!; k++) {
        const ends = { from: ids[node] ?? TABLE, to: ids[graph.targets[k]!] ?? TABLE };
        const key = pairKey(ends);
        const pair = found.get(key) ?? { ...ends, values: evaluations.map(() => 0) };
        pair.values[nth] = graph.outWeights[k]!;
        found.set(key, pair);
      }
  return new Map([...found].sort(([, a], [, b]) => inOrder(a.from) - inOrder(b.from) || inOrder(a.to) - inOrder(b.to)));
}

/** What goes through each party in each photo; null where it is not there. */
function throughputOf(photos: readonly MeasuredState[]): ReadonlyMap<PartyId, readonly (number | null)[]> {
  const ids = new Set(photos.toReversed().flatMap(({ evaluation }) => evaluation.ids));
  return new Map(
    [...ids].map((id) => [
      id,
      photos.map(({ evaluation }) => {
        if (!evaluation.indexOf.has(id)) return null;
        const { brings, takes } = evaluation.of(id);
        return (brings ?? 0) + (takes ?? 0);
      }),
    ]),
  );
}

/** Everybody of any photo as they were last, and of each ordered pair the largest flow. */
function unionOf(photos: readonly MeasuredState[], pairs: readonly (Pair & { readonly value: number })[]): State {
  const latest = photos.at(-1)!.state;
  const parties = new Map(photos.flatMap(({ state }) => state.parties.map((party) => [party.id, party])));
  const order = new Set(photos.toReversed().flatMap(({ state }) => state.parties.map(({ id }) => id)));
  const tables = photos.flatMap(({ state }) => state.about.table ?? []);
  return {
    ...latest,
    about: { ...latest.about, table: tables.at(-1) ?? null },
    parties: [...order].map((id) => parties.get(id)!),
    resources: [{ id: ANY, builtIn: null, name: "", unit: null, rate: 1, colour: null }],
    flows: pairs.map(({ from, to, value }, nth) => ({
      id: `f${nth + 1}`,
      from,
      to,
      resource: ANY,
      state: "actual",
      amount: value,
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

const looksIn = ({ state, evaluation }: MeasuredState, { language, names }: Stage): ReadonlyMap<PartyId, SceneParty> =>
  new Map(
    sceneParties(state.parties, state, evaluation, { language, names, audience: "beamer" }).map((one) => [one.id, one]),
  );

const lookOf = ({ core, side, tilt, ring, description }: SceneParty) => ({ core, side, tilt, ring, description });
