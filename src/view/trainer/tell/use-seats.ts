import { useMemo } from "react";
import type { Partnership } from "../../../domain/partnership.ts";
import type { PartyId } from "../../../domain/party.ts";
import { useWorkspace } from "../../workspace.ts";
import { lookingScene } from "./told-scene.ts";

/** Who sits where, the same in every picture of a case. */
export function useSeats(partnership: Partnership): readonly PartyId[] {
  const { language } = useWorkspace();
  return useMemo(
    () => lookingScene(partnership, { width: 640, height: 540, language, seats: [] }).seats,
    [partnership, language],
  );
}
