import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/measures/evaluate.ts";
import { buildScene } from "../../src/photo/build-scene.ts";
import { onCurve } from "../../src/photo/flow-shape.ts";
import { holderBadge, signalBadge } from "../../src/photo/glyph.ts";
import { flowAt, namedAt, partyAt } from "../../src/photo/hit.ts";
import { labelBox } from "../../src/photo/label-block.ts";
import { partnershipOf } from "../build.ts";

const state = partnershipOf([
  ["a", "b", 4],
  ["b", "a", 2],
  ["b", "c", 1],
]);
const options = { width: 770, height: 840, language: "nl", names: "full", audience: "leader" } as const;
const scene = buildScene(state, evaluate(state), options);
const nodes = scene.nodes.map((node) => (node.id === "a" ? { ...node, signals: 2, soleHolder: true } : node));
const a = nodes.find(({ id }) => id === "a")!;

describe("what is under the pointer", () => {
  // By hand: a badge's middle lies 1.05 radii from the disc's, so its outer half lies outside the disc's margin.
  test("a party's badges are the party, on their outer edge too", () => {
    for (const badge of [signalBadge(a.r), holderBadge(a.r)]) {
      const far = 1 + (badge.r - 1) / Math.hypot(badge.x, badge.y);
      const point = { x: a.x + badge.x * far, y: a.y + badge.y * far };
      expect(partyAt({ nodes }, point, 12)).toBe("a");
      // without badges the same place is beside the disc
      expect(partyAt(scene, point, 12)).toBeNull();
    }
  });

  test("a small disc can still be met by a finger", () => {
    const small = [{ ...a, r: 5, signals: 0, soleHolder: false }];
    expect(partyAt({ nodes: small }, { x: a.x + 21, y: a.y }, 22)).toBe("a");
    expect(partyAt({ nodes: small }, { x: a.x + 23, y: a.y }, 22)).toBeNull();
  });

  test("a party is met at its name too, and at nobody's in the open", () => {
    for (const { id, label } of scene.nodes) {
      const { left, top, right, bottom } = labelBox(label);
      expect(namedAt(scene, { x: (left + right) / 2, y: (top + bottom) / 2 })).toBe(id);
      expect(namedAt(scene, { x: (left + right) / 2, y: bottom + 1 })).toBeNull();
    }
  });

  test("each flow is met on its own curve, and none in the open", () => {
    for (const flow of scene.flows)
      expect(flowAt(scene.flows, onCurve(flow.start, flow.control, flow.end, 0.4), 4)?.id).toBe(flow.id);
    expect(flowAt(scene.flows, { x: 2, y: 2 }, 4)).toBeNull();
  });
});
