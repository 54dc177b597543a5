import type { PartyId } from "../../domain/party.ts";
import { useOpen, useWorkspace } from "../workspace.ts";

/** What stands for a party in a chart: pointed at or focused it is brought out in the photo too, and the other way round. */
export function usePointing(party: PartyId) {
  const { actions } = useWorkspace();
  const { selected, hovered } = useOpen();
  return {
    "data-chosen": party === selected,
    "data-pointed": party === hovered,
    onPointerEnter: () => actions.hover(party),
    onPointerLeave: () => actions.hover(null),
  };
}
