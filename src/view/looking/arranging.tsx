import { useEffect } from "react";
import { arrange } from "../../photo/arrange.ts";
import type { Scene } from "../../photo/scene.ts";
import { useOpen, useWorkspace } from "../workspace.ts";

/** Lays out those who have no place yet in the layout that is looked at. Who has one keeps it, whatever is edited. */
export function Arranging({ scene }: { readonly scene: Scene }) {
  const { actions } = useWorkspace();
  const { evaluation, way, arrangement } = useOpen();
  const { layout } = way;
  const wanted = arrangement?.again === true || scene.nodes.some(({ id }) => arrangement?.places.has(id) !== true);
  useEffect(() => {
    if (!wanted || layout === "round") return;
    let current = true;
    void arrange(layout, evaluation, scene, arrangement).then((next) => {
      if (current) actions.arrange(next);
    });
    return () => {
      current = false;
    };
  }, [wanted, layout, evaluation, scene, arrangement, actions]);
  return null;
}
