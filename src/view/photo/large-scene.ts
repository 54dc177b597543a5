import type { Scene, SceneFlow } from "../../photo/scene.ts";

/**
 * Curves take several times as long as straight lines, with their arrows. Of more flows than this only those are drawn as curves
 * that are brought out; of the others one line stands for all between two parties, as wide as the widest.
 */
const CURVES_UP_TO = 2_000;

export const isLarge = ({ flows }: Pick<Scene, "flows">): boolean => flows.length > CURVES_UP_TO;

/** The widest flow of each two parties, in the scene's order. */
export function onePerPair(flows: readonly SceneFlow[]): readonly SceneFlow[] {
  const lined = new Set<string>();
  return flows.filter(({ from, to }) => {
    const pair = from < to ? `${from} ${to}` : `${to} ${from}`;
    if (lined.has(pair)) return false;
    lined.add(pair);
    return true;
  });
}

/** Of a smaller disc nobody sees more than its colour and form. px on the screen */
export const DETAILED = 4;

/** Lines that stand for thousands are drawn so much thinner than their flows, so that something is to be seen between them. */
export const THINNED = 0.4;
