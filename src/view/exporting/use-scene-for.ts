import type { State } from "../../domain/partnership.ts";
import { standOut } from "../../findings/stand-out.ts";
import { buildLookedAt } from "../../photo/looked-at.ts";
import type { SheetStage } from "../../photo/photo-sheet.ts";
import type { Scene } from "../../photo/scene.ts";
import { useOpen, useWorkspace } from "../workspace.ts";

/**
 * Draws the photo as the screen shows it, for any stage: seats, layout and way of looking. Unless it is for the leader alone, it
 * rests on nothing that is only possible.
 */
export function useSceneFor(): (state: State, leaderOnly: boolean) => (stage: SheetStage) => Scene {
  const { language, actions } = useWorkspace();
  const { evaluation, findings, moved, way, arrangement } = useOpen();
  return (state, leaderOnly) => {
    const found = findings ?? [];
    const seen = { state, evaluation, findings: leaderOnly ? found : standOut(found).all };
    const given = {
      language,
      moved,
      arrangement: arrangement ?? undefined,
      seats: actions.seats(),
      audience: leaderOnly ? "leader" : "beamer",
    } as const;
    return (stage) => buildLookedAt(seen, { ...stage, ...given }, way, null).scene;
  };
}
