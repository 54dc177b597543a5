import type { PartyId } from "../domain/party.ts";
import { type Box, overlap } from "./box.ts";
import { pillMarks, pillRoom } from "./flow-marks.ts";
import { onCurve } from "./flow-shape.ts";
import { labelBox, touches } from "./label-block.ts";
import type { Ink, Mark } from "./mark.ts";
import type { Scene, SceneFlow } from "./scene.ts";

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
        return pillsOn(scene.flows.filter(({ tint }) => tint !== undefined).slice(0, MOST_PILLS), {
          scene,
          party: null,
          text: ({ tint }) => tint!.sign,
          ink: ({ tint }) => tint!.ink,
          anyhow: false,
        });
      }
      // Of what it brings its own number, and of what it takes: together they are its sums.
      const text = (flow: SceneFlow): string => (flow.from === party ? flow.costText : flow.worthText);
      const valued = scene.flows.filter((flow) => own(flow) && text(flow) !== "").slice(0, MOST_PILLS);
      return pillsOn(valued, { scene, party, text, ink, anyhow: true });
    },
  };
}

/** Where else along a flow a pill may stand, where its own place is taken. */
const ELSEWHERE = [0.5, 0.62, 0.38, 0.74, 0.26, 0.86, 0.14];

interface Pills {
  readonly scene: Pick<Scene, "nodes" | "challenge">;
  readonly party: PartyId | null;
  readonly text: (flow: SceneFlow) => string;
  readonly ink: (flow: SceneFlow) => Ink;
  /** Where a pill must lie over a name or disc, it does so. */
  readonly anyhow: boolean;
}

/**
 * A pill on each flow: at its own place, or else the first along it that is free. Where each would lie over another pill it is left out: neither
 * could be read, and the largest flows come first.
 */
function pillsOn(flows: readonly SceneFlow[], { scene, party, text, ink, anyhow }: Pills): readonly Mark[] {
  const names = scene.nodes.flatMap(({ label }) => (label.lines.length === 0 ? [] : [labelBox(label)]));
  const discs = [scene.challenge, ...scene.nodes];
  const clear = (box: Box): boolean =>
    discs.every((disc) => !touches(box, disc, 0)) && names.every((name) => !overlap(box, name));
  const placed: Box[] = [];
  return flows.flatMap((flow): readonly Mark[] => {
    const room = pillRoom(text(flow));
    const own = flow.from === party ? flow.pillOut : flow.pillIn;
    const places = [own, ...ELSEWHERE.map((t) => onCurve(flow.start, flow.control, flow.end, t))].map((at) => ({
      at,
      box: { left: at.x - room.w, right: at.x + room.w, top: at.y - room.h, bottom: at.y + room.h },
    }));
    const free = places.filter(({ box }) => placed.every((other) => !overlap(box, other)));
    const found = free.find(({ box }) => clear(box)) ?? (anyhow ? free[0] : undefined);
    if (found === undefined) return [];
    placed.push(found.box);
    return pillMarks(text(flow), found.at, ink(flow));
  });
}
