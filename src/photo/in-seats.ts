import type { Scene, SceneNode } from "./scene.ts";

/** The parties as they sit: the same whoever was brought in first, and so whatever each is called inside. */
export function inSeats({ nodes, seats }: Pick<Scene, "nodes" | "seats">): readonly SceneNode[] {
  const place = new Map(seats.map((id, at) => [id, at]));
  return [...nodes].sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}
