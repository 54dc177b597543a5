import { onTheTable } from "../../../document/left-out.ts";
import type { Partnership } from "../../../domain/partnership.ts";
import type { PartyId } from "../../../domain/party.ts";
import type { Lesson } from "../../../lessons/lesson.ts";
import { toldUpTo } from "../../../lessons/told-up-to.ts";
import { evaluate } from "../../../measures/evaluate.ts";
import { buildScene } from "../../../photo/build-scene.ts";
import { sceneOn } from "../../../photo/common-ground.ts";
import { drawnFlows } from "../../../photo/drawn-flows.ts";
import type { Scene, SceneFlow } from "../../../photo/scene.ts";
import type { Language } from "../../../text/language.ts";
import { messages } from "../../../text/messages.ts";
import type { Size } from "../../parts/use-size.ts";

interface Stage extends Size {
  readonly language: Language;
  /** Who sits where, in every picture of a lesson. */
  readonly seats: readonly PartyId[];
  /** Short names, where two pictures stand side by side. */
  readonly half?: boolean;
}

/** Buttons and names of a room stand beside the photo: it may have all of its place. px */
const INSETS = { top: 8, right: 14, bottom: 10, left: 10 };

const optionsOf = ({ width, height, language, seats, half = false }: Stage) =>
  ({ width, height, language, seats, names: half ? "short" : "full", audience: "beamer", insets: INSETS }) as const;

/** Everything, with its colours: what is on the table of it. */
export function wholeScene(partnership: Partnership, stage: Stage): Scene {
  const state = onTheTable(partnership);
  return buildScene(state, evaluate(state), optionsOf(stage));
}

/** Everything as it is looked at first: all are alike, and nothing has a number. */
export function lookingScene(partnership: Partnership, stage: Stage): Scene {
  const state = onTheTable(partnership);
  return buildScene(state, evaluate(state), { ...optionsOf(stage), looking: true });
}

/**
 * A step of the telling: of the whole only who and what was told, each where it will be to the end. What flows between two
 * is the sum of what was told of it, and one scale holds for all steps, whichever photo they look at. Before the first step
 * (−1) the table alone.
 */
export function stepScene(partnership: Partnership, lesson: Lesson, nth: number, stage: Stage): Scene {
  const told = toldUpTo(partnership, lesson, nth);
  const photo = lesson.steps[nth]?.photo;
  const scene = photoScene(partnership, photo, stage);
  const others = [...new Set(lesson.steps.map((step) => step.photo))].filter((other) => other !== photo);
  const scales = others.map((other) => pxOfValue(photoScene(partnership, other, stage)) / pxOfValue(scene));
  const scale = Math.min(1, ...scales);
  const parties = new Set(told.parties.map(({ id }) => id));
  const nodes = scene.nodes.filter(({ id }) => parties.has(id));
  const flows = toldFlows(scene, onTheTable({ ...partnership, ...told }), scale);
  const { photo: words, common } = messages[stage.language];
  return {
    ...scene,
    title: words.title(told.about.title.trim() || common.untitled, nodes.length, flows.length),
    nodes,
    flows,
  };
}

/** All of a photo, or of the present, as it is looked at; without pieces, which no step tells. */
function photoScene(partnership: Partnership, photo: string | undefined, stage: Stage): Scene {
  const whole = partnership.snapshots.find(({ id }) => id === photo)?.state ?? partnership;
  return lookingScene({ ...partnership, ...whole, pieces: [] }, stage);
}

/** Width is linear in value, and the largest flow comes first. */
const pxOfValue = ({ flows: [largest] }: Scene): number => (largest?.value ? largest.width / largest.value : 1);

/** What was told of the flows in a scene, along the lines that they have there. */
function toldFlows(scene: Scene, told: Partnership, scale: number): readonly SceneFlow[] {
  const parts = new Map(
    drawnFlows(told, told.about.lens).flatMap((part) => part.flows.map((id) => [id, part] as const)),
  );
  const partOf = (flow: SceneFlow) => flow.flows.map((id) => parts.get(id)).find((part) => part !== undefined);
  const drawn = scene.flows.filter((flow) => partOf(flow) !== undefined);
  const ground = { ...scene, flows: drawn.map((flow) => ({ ...flow, width: scale * flow.width })) };
  const sized = sceneOn(ground, scene.nodes, (flow) => {
    const { flows, value } = partOf(flow)!;
    if (scale === 1 && value === flow.value) return null;
    return { flow: { ...flow, flows }, value: value ?? 0, dotted: value === null };
  });
  const smaller = new Map(sized.flows.map((flow) => [flow.id, flow]));
  return drawn.map((flow) => smaller.get(flow.id) ?? flow).sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
}

/** The same picture without a name or a word in it. */
export const unlabelled = (scene: Scene): Scene => ({
  ...scene,
  challenge: { ...scene.challenge, lines: [] },
  nodes: scene.nodes.map((node) => ({ ...node, label: { ...node.label, lines: [], word: null } })),
});
