import type { Scene } from "../../../src/photo/scene.ts";

/** Something that draws a network on a stage, and moves it. */
export interface Drawer {
  /** Draws; settles once everything stands on the stage. */
  readonly draw: (stage: HTMLElement, scene: Scene) => Promise<Panning>;
}

/** A small step of the view, to be called once a frame. */
export type Panning = (dx: number, dy: number) => void;

/** The next frame, after what is to be drawn in it was drawn. */
export const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

export interface Edge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly width: number;
}

/** The flows between discs, for those that know only discs and arrows: the table is a disc, and nobody is none. */
export function edgesOf(scene: Scene): readonly Edge[] {
  const there = new Set<string>(["table", ...scene.nodes.map(({ id }) => id)]);
  return scene.flows.filter(({ from, to }) => there.has(from) && there.has(to));
}

/** All discs with their names, the table among them. */
export const discsOf = (scene: Scene): readonly { id: string; name: string; x: number; y: number; r: number }[] => [
  { id: "table", name: "", x: scene.challenge.x, y: scene.challenge.y, r: scene.challenge.r },
  ...scene.nodes.map(({ id, name, x, y, r }) => ({ id, name, x, y, r })),
];
