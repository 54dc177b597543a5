import { onTheTable } from "../../document/left-out.ts";
import type { Drawing } from "../../photo/drawing.ts";
import { type Paper, photoSheet } from "../../photo/photo-sheet.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { useSceneFor } from "./use-scene-for.ts";

interface Asked {
  readonly paper: Paper;
  /** With signals, and with what is only possible. */
  readonly leaderOnly: boolean;
}

/** Makes a sheet of the photo as the screen shows it, with the chosen party: of what is on the table, unless it is for the leader alone. */
export function useSheet(): (asked: Asked) => Promise<Drawing> {
  const { language } = useWorkspace();
  const { evaluated, evaluation, selected } = useOpen();
  const sceneOf = useSceneFor();
  return async ({ paper, leaderOnly }) => {
    const state = leaderOnly ? evaluated : onTheTable(evaluated);
    return photoSheet(state, evaluation, {
      language,
      paper,
      chosen: selected,
      leaderOnly,
      sceneFor: sceneOf(state, leaderOnly),
    });
  };
}
