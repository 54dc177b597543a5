import { onTheTable } from "../../../document/left-out.ts";
import type { Partnership } from "../../../domain/partnership.ts";
import type { PartyId } from "../../../domain/party.ts";
import type { Lesson } from "../../../lessons/lesson.ts";
import { toldUpTo } from "../../../lessons/told-up-to.ts";
import { evaluate } from "../../../measures/evaluate.ts";
import { buildScene } from "../../../photo/build-scene.ts";
import { type Sized, sceneOn } from "../../../photo/common-ground.ts";
import { drawnFlows } from "../../../photo/drawn-flows.ts";
import { discRadii, discRadius } from "../../../photo/round-table.ts";
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

/** What goes through each party, in whichever of some pictures that is most. */
type MostThrough = ReadonlyMap<PartyId, number>;

export function mostThrough(partnerships: readonly Partnership[]): MostThrough {
  const most = new Map<PartyId, number>();
  for (const state of partnerships.map(onTheTable)) {
    const { ids, of } = evaluate(state);
    for (const id of ids) most.set(id, Math.max(most.get(id) ?? 0, through(of(id))));
  }
  return most;
}

const through = ({ brings, takes }: { readonly brings: number | null; readonly takes: number | null }): number =>
  (brings ?? 0) + (takes ?? 0);

/** Everything, with its colours: what is on the table of it. With `most`, places and the discs' scale are those of all of its pictures. */
export function wholeScene(partnership: Partnership, stage: Stage, most?: MostThrough): Scene {
  const state = onTheTable(partnership);
  const scene = buildScene(state, evaluate(state), { ...optionsOf(stage), sizes: most });
  return most === undefined ? scene : withDiscs(scene, partnership, { most, ...radiiIn(scene) });
}

const radiiIn = ({ nodes, table }: Scene): ReturnType<typeof discRadii> => discRadii(nodes.length, table);

/** Radii of the largest disc, for the most that goes through anybody in some pictures, and of the smallest. */
type DiscScale = ReturnType<typeof discRadii> & { readonly most: MostThrough };

/** The same picture with its discs on this scale. */
function withDiscs(scene: Scene, partnership: Partnership, { most, ...radii }: DiscScale): Scene {
  const { of } = evaluate(onTheTable(partnership));
  const largest = Math.max(0, ...most.values());
  const nodes = scene.nodes.map((node) => ({ ...node, r: discRadius(through(of(node.id)), largest, radii) }));
  return { ...sceneOn(scene, nodes, asDrawn), legend: scene.legend };
}

/** One of some partnerships that are laid side by side: what is as much is as large and as wide in each, though their tables differ. */
export function comparedScene(partnership: Partnership, all: readonly Partnership[], stage: Stage): Scene {
  const radii = all.map((one) => radiiIn(wholeScene(one, stage)));
  const scale = {
    most: mostThrough(all),
    largest: Math.min(...radii.map(({ largest }) => largest)),
    smallest: Math.min(...radii.map(({ smallest }) => smallest)),
  };
  return onScale(withDiscs(wholeScene(partnership, stage), partnership, scale), commonScale(all, stage));
}

/** A flow as large as it is. */
const asDrawn = (flow: SceneFlow): Sized => ({ flow, value: flow.value ?? 0, dotted: flow.value === null });

/** So many px wide is a line for each 1 that flows along it. */
export type LineScale = number;

/**
 * The scale of a lesson's lines on a stage: that of its present, or of the earlier photo that is told and needs a smaller
 * one. Told, looked at with colours or changed by a slider, what is as much is as wide.
 */
export const lessonScale = (partnership: Partnership, { steps }: Pick<Lesson, "steps">, stage: Stage): LineScale =>
  Math.min(
    ...[...new Set([undefined, ...steps.map(({ photo }) => photo)])].map((photo) =>
      scaleOf(photoScene(partnership, photo, stage)),
    ),
  );

/** One scale for lines of partnerships that are laid side by side. */
export const commonScale = (partnerships: readonly Partnership[], stage: Stage): LineScale =>
  Math.min(...partnerships.map((partnership) => scaleOf(lookingScene(partnership, stage))));

/** The same picture with its lines on this scale. */
export function onScale(scene: Scene, scale: LineScale): Scene {
  // from the value: a line may have been as thin as any, and then its width says no more how much it is
  const sized = scene.flows.map((flow) => (flow.value === null ? flow : { ...flow, width: flow.value * scale }));
  return { ...sceneOn({ ...scene, flows: sized }, scene.nodes, asDrawn), legend: scene.legend };
}

/** Everything as it is looked at first: all are alike, and nothing has a number. */
export function lookingScene(partnership: Partnership, stage: Stage): Scene {
  const state = onTheTable(partnership);
  return buildScene(state, evaluate(state), { ...optionsOf(stage), looking: true });
}

/**
 * A step of the telling: of the whole only who and what was told, each where it will be to the end. What flows between two
 * is the sum of what was told of it, and one scale holds for all slides, whichever photo they look at. Before the first step
 * (−1) the table alone.
 */
export function stepScene(
  partnership: Partnership,
  lesson: Lesson,
  nth: number,
  stage: Stage,
  scale = lessonScale(partnership, lesson, stage),
): Scene {
  const told = toldUpTo(partnership, lesson, nth);
  const scene = onScale(photoScene(partnership, lesson.steps[nth]?.photo, stage), scale);
  const parties = new Set(told.parties.map(({ id }) => id));
  const nodes = scene.nodes.filter(({ id }) => parties.has(id));
  const flows = toldFlows(scene, onTheTable({ ...partnership, ...told }));
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
const scaleOf = ({ flows: [largest] }: Scene): LineScale => (largest?.value ? largest.width / largest.value : 1);

/** What was told of the flows in a scene, along the lines that they have there. */
function toldFlows(scene: Scene, told: Partnership): readonly SceneFlow[] {
  const parts = new Map(
    drawnFlows(told, told.about.lens).flatMap((part) => part.flows.map((id) => [id, part] as const)),
  );
  const partOf = (flow: SceneFlow) => flow.flows.map((id) => parts.get(id)).find((part) => part !== undefined);
  const drawn = scene.flows.filter((flow) => partOf(flow) !== undefined);
  const sized = sceneOn({ ...scene, flows: drawn }, scene.nodes, (flow) => {
    const { flows, value } = partOf(flow)!;
    if (value === flow.value) return null;
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
