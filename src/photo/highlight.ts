import type { PartyId } from "../domain/party.ts";
import { overlap } from "./box.ts";
import { pillMarks } from "./flow-marks.ts";
import { onCurve } from "./flow-shape.ts";
import { labelBox, touches } from "./label-block.ts";
import type { Ink, Mark } from "./mark.ts";
import type { Point, Scene, SceneFlow } from "./scene.ts";

/** What a chosen (or pointed at) party does to the picture: the same in every renderer. */
export interface Highlight {
  readonly party: PartyId | null;
  readonly active: boolean;
  /** Whether a flow is brought out: all are while nobody is chosen. */
  readonly lit: (flow: Drawn) => boolean;
  readonly dimmed: (party: PartyId) => boolean;
  readonly ink: (flow: Drawn) => Ink;
  readonly pills: () => readonly Mark[];
}

type Drawn = Pick<SceneFlow, "id" | "from" | "to" | "tint">;

/** More pills than this hide the flows they speak of: then the largest get one. */
const MOST_PILLS = 16;

/**
 * Out of the party blue, into it orange, with their values; other flows pale, parties without a tie dimmed. While nobody is
 * chosen, what the scene itself brings out is.
 */
export function highlightOf(
  scene: Pick<Scene, "flows" | "nodes" | "challenge" | "brought">,
  chosen: PartyId | null,
): Highlight {
  const found = chosen !== null && scene.nodes.some(({ id }) => id === chosen) ? chosen : null;
  const brought = found === null ? scene.brought : undefined;
  const party = brought === undefined ? found : brought.party;
  const active = found !== null || brought !== undefined;
  const own = (flow: Drawn): boolean => brought?.flows.has(flow.id) ?? (flow.from === party || flow.to === party);
  const tied =
    brought?.parties ??
    new Set<string>(party === null ? [] : [party, ...scene.flows.filter(own).flatMap(({ from, to }) => [from, to])]);
  const ink = (flow: Drawn): Ink => {
    const plain = flow.tint?.ink ?? "flow";
    if (!active) return plain;
    if (!own(flow)) return "flow-dim";
    return party === null ? plain : flow.from === party ? "give" : "take";
  };
  return {
    party,
    active,
    lit: (flow) => !active || own(flow),
    dimmed: (id) => active && !tied.has(id),
    ink,
    pills: () => {
      if (!active) {
        const signed = scene.flows.filter(({ tint }) => tint !== undefined).slice(0, MOST_PILLS);
        const places = pillPlaces(signed, null);
        // a sign stands on many arrows: where it would lie over a name it is left out
        return signed.flatMap(({ tint }, index) =>
          covers(scene, places[index]!) ? [] : pillMarks(tint!.sign, places[index]!, tint!.ink),
        );
      }
      // Of what it brings its own number, and of what it takes: together they are its sums.
      const text = (flow: SceneFlow): string => (flow.from === party ? flow.costText : flow.worthText);
      const valued = scene.flows.filter((flow) => own(flow) && text(flow) !== "").slice(0, MOST_PILLS);
      const places = pillPlaces(valued, party);
      return valued.flatMap((flow, index) => pillMarks(text(flow), places[index]!, ink(flow)));
    },
  };
}

/** Room that a pill wants for itself, from middle to middle. px */
const PILL_ROOM = { x: 25, y: 21 };
/** Where else along a flow a pill may stand, where its own place is taken. */
const ELSEWHERE = [0.5, 0.62, 0.38, 0.74, 0.26, 0.86, 0.14];

/** Whether a pill there would lie over a name or the challenge. */
const covers = ({ nodes, challenge }: Pick<Scene, "nodes" | "challenge">, at: Point): boolean => {
  const [x, y] = [PILL_ROOM.x / 2, PILL_ROOM.y / 2];
  const pill = { left: at.x - x, right: at.x + x, top: at.y - y, bottom: at.y + y };
  return touches(pill, challenge, 0) || nodes.some(({ label }) => overlap(pill, labelBox(label)));
};

/** Each pill at its own place on its flow, or else the first free one along it. */
function pillPlaces(flows: readonly SceneFlow[], party: PartyId | null): readonly Point[] {
  const places: Point[] = [];
  for (const flow of flows) {
    const own = flow.from === party ? flow.pillOut : flow.pillIn;
    const along = ELSEWHERE.map((t) => onCurve(flow.start, flow.control, flow.end, t));
    const free = ({ x, y }: Point): boolean =>
      places.every((other) => Math.abs(other.x - x) > PILL_ROOM.x || Math.abs(other.y - y) > PILL_ROOM.y);
    places.push([own, ...along].find(free) ?? own);
  }
  return places;
}
