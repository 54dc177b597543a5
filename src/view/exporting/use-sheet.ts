import { onTheTable } from "../../document/left-out.ts";
import { standOut } from "../../findings/stand-out.ts";
import type { Drawing } from "../../photo/drawing.ts";
import { buildLookedAt } from "../../photo/looked-at.ts";
import { type Paper, photoSheet } from "../../photo/photo-sheet.ts";
import { useOpen, useWorkspace } from "../workspace.ts";

interface Asked {
  readonly paper: Paper;
  /** With signals, and with what is only possible. */
  readonly leaderOnly: boolean;
}

/**
 * Makes a sheet of the photo as the screen shows it: seats, layout, way of looking and the chosen party. Unless it is for
 * the leader alone, it has only what is on the table, and rests on nothing that is only possible.
 */
export function useSheet(): (asked: Asked) => Promise<Drawing> {
  const { language, actions } = useWorkspace();
  const { evaluated, evaluation, findings, moved, way, arrangement, selected } = useOpen();
  return async ({ paper, leaderOnly }) => {
    const state = leaderOnly ? evaluated : onTheTable(evaluated);
    const found = findings ?? [];
    const seen = { state, evaluation, findings: leaderOnly ? found : standOut(found).all };
    return photoSheet(state, evaluation, {
      language,
      paper,
      chosen: selected,
      leaderOnly,
      sceneFor: (stage) =>
        buildLookedAt(
          seen,
          {
            ...stage,
            language,
            moved,
            arrangement: arrangement ?? undefined,
            seats: actions.seats(),
            audience: leaderOnly ? "leader" : "beamer",
          },
          way,
          null,
        ).scene,
    });
  };
}
