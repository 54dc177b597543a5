import type { PartyId } from "../../src/domain/party.ts";
import type { Finding } from "../../src/findings/pattern.ts";
import { findAll } from "../../src/findings/registry.ts";
import { evaluate, type MeasuredState } from "../../src/measures/evaluate.ts";
import { arrangeAnew } from "../../src/photo/arrange.ts";
import type { SceneOptions } from "../../src/photo/build-scene.ts";
import { captionMarks } from "../../src/photo/caption.ts";
import { type Drawing, sceneDrawing } from "../../src/photo/drawing.ts";
import { legendRows } from "../../src/photo/legend-rows.ts";
import { buildLookedAt } from "../../src/photo/looked-at.ts";
import { type Standpoint, type WayOfLooking, WHOLE } from "../../src/photo/way-of-looking.ts";
import type { Network } from "./networks.ts";

/** One drawing of the gallery: an example of what the photo can show, a test, and a picture on a page. */
export interface Plate {
  /** Also of its stored file. */
  readonly name: string;
  /** What is to be seen on it. */
  readonly about: string;
  readonly of: Network;
  /** As far as it is not the whole, as everybody begins. */
  readonly way?: Partial<WayOfLooking>;
  readonly from?: (findings: readonly Finding[]) => Standpoint | null;
  /** The party that is brought out. */
  readonly chosen?: PartyId;
  /** As in a step of a meeting, or as on the leader's own screen. */
  readonly step?: Pick<SceneOptions, "audience" | "collecting" | "looking">;
}

export type StageName = "laptop" | "beamer" | "phone";
/** The photo's own stage in the app, at the sizes of a screen that it is made for. */
export const STAGES: Readonly<Record<StageName, Pick<SceneOptions, "width" | "height" | "names" | "insets">>> = {
  laptop: { width: 1068, height: 712, names: "full", insets: { top: 10, right: 12, bottom: 10, left: 12 } },
  beamer: { width: 1548, height: 911, names: "full", insets: { top: 10, right: 12, bottom: 10, left: 12 } },
  phone: { width: 390, height: 392, names: "short", insets: { top: 6, right: 6, bottom: 6, left: 6 } },
};

interface Seen extends MeasuredState {
  readonly findings: readonly Finding[];
}
const seenOf = new WeakMap<Network, Seen>();

/** A network with its numbers and what stands out in it, worked out once: many drawings are of it. */
function seen(network: Network): Seen {
  const known = seenOf.get(network);
  if (known !== undefined) return known;
  const state = network.state();
  const measured = { state, evaluation: evaluate(state) };
  const made = { ...measured, findings: findAll(measured) };
  seenOf.set(network, made);
  return made;
}

const GAP = 14;
const EDGE = 16;

/** A plate as it is drawn on a stage, with its words and its legend below it. */
export async function drawPlate({ of, way, from, chosen, step }: Plate, stage: StageName): Promise<Drawing> {
  const what = seen(of);
  const looked: WayOfLooking = { ...WHOLE, ...way, from: from?.(what.findings) ?? null };
  const options: SceneOptions = { ...STAGES[stage], language: of.language, audience: "leader", ...step };
  const arrangement = await arrangeAnew(looked.layout, what, options);
  const { scene } = buildLookedAt(what, { ...options, arrangement }, looked, null);
  const drawing = sceneDrawing(scene, chosen ?? null);
  const below = scene.height + captionMarks(scene).height + GAP;
  const legend = legendRows(scene.legend, scene.width - 2 * EDGE);
  return {
    ...drawing,
    height: below + legend.height + GAP,
    groups: [...drawing.groups, { at: { x: EDGE, y: below }, parts: legend.groups }],
  };
}
