import type { PartyId } from "../domain/party.ts";
import { pillMarks } from "./flow-marks.ts";
import type { Ink, Mark } from "./mark.ts";
import type { Scene, SceneFlow } from "./scene.ts";

/** What a chosen (or pointed at) party does to the picture: the same in every renderer. */
export interface Highlight {
  readonly party: PartyId | null;
  readonly active: boolean;
  /** Whether a flow is brought out: all are while nobody is chosen. */
  readonly lit: (flow: Pick<SceneFlow, "from" | "to">) => boolean;
  readonly dimmed: (party: PartyId) => boolean;
  readonly ink: (flow: Pick<SceneFlow, "from" | "to">) => Ink;
  readonly pills: () => readonly Mark[];
}

/** More pills than this hide the flows they speak of: then the largest get one. */
const MOST_PILLS = 16;

/** Out of the party blue, into it orange, with their values; other flows pale, parties without a tie dimmed. */
export function highlightOf(scene: Pick<Scene, "flows" | "nodes">, chosen: PartyId | null): Highlight {
  const party = chosen !== null && scene.nodes.some(({ id }) => id === chosen) ? chosen : null;
  const own = (flow: Pick<SceneFlow, "from" | "to">): boolean => flow.from === party || flow.to === party;
  const tied = new Set<string>(
    party === null ? [] : [party, ...scene.flows.filter(own).flatMap(({ from, to }) => [from, to])],
  );
  return {
    party,
    active: party !== null,
    lit: (flow) => party === null || own(flow),
    dimmed: (id) => party !== null && !tied.has(id),
    ink: (flow) => {
      if (party === null) return "flow";
      return flow.from === party ? "give" : flow.to === party ? "take" : "flow-dim";
    },
    pills: () =>
      scene.flows
        .filter((flow) => party !== null && own(flow) && flow.valueText !== "")
        .slice(0, MOST_PILLS)
        .flatMap((flow) =>
          flow.from === party
            ? pillMarks(flow.valueText, flow.pillOut, "give")
            : pillMarks(flow.valueText, flow.pillIn, "take"),
        ),
  };
}
