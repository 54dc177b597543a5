import { onTheTable } from "../../../document/left-out.ts";
import type { Partnership } from "../../../domain/partnership.ts";
import type { PartyId } from "../../../domain/party.ts";
import type { Lesson } from "../../../lessons/lesson.ts";
import { toldUpTo } from "../../../lessons/told-up-to.ts";
import { evaluate } from "../../../measures/evaluate.ts";
import { buildScene } from "../../../photo/build-scene.ts";
import type { Scene } from "../../../photo/scene.ts";
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
 * A step of the telling: of the whole only who and what was told, each where it will be to the end. Before the first step
 * (−1) the table alone.
 */
export function stepScene(partnership: Partnership, lesson: Lesson, nth: number, stage: Stage): Scene {
  const told = toldUpTo(partnership, lesson, nth);
  const photo = lesson.steps[nth]?.photo;
  const whole = partnership.snapshots.find(({ id }) => id === photo)?.state ?? partnership;
  const scene = lookingScene({ ...partnership, ...whole, pieces: told.pieces }, stage);
  const parties = new Set(told.parties.map(({ id }) => id));
  const flows = new Set(told.flows.map(({ id }) => id));
  const nodes = scene.nodes.filter(({ id }) => parties.has(id));
  const drawn = scene.flows.filter((flow) => flow.flows.some((id) => flows.has(id)));
  const { photo: words, common } = messages[stage.language];
  return {
    ...scene,
    title: words.title(whole.about.title.trim() || common.untitled, nodes.length, drawn.length),
    nodes,
    flows: drawn,
  };
}

/** The same picture without a name or a word in it. */
export const unlabelled = (scene: Scene): Scene => ({
  ...scene,
  challenge: { ...scene.challenge, lines: [] },
  nodes: scene.nodes.map((node) => ({ ...node, label: { ...node.label, lines: [], word: null } })),
});
