import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/measures/evaluate.ts";
import { arrange } from "../../src/photo/arrange.ts";
import type { Box } from "../../src/photo/box.ts";
import { buildScene, type SceneOptions } from "../../src/photo/build-scene.ts";
import { labelBox, touches } from "../../src/photo/label-block.ts";
import { linesUnder } from "../../src/photo/lines-under.ts";
import type { Scene } from "../../src/photo/scene.ts";
import { buildState } from "../build-state.ts";
import { somePartnership } from "./some-partnerships.ts";

const options: SceneOptions = { width: 1068, height: 640, language: "nl", names: "full", audience: "leader" };
const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });

async function laidOut(seed: number, layout: "levels" | "force" | "circles"): Promise<Scene> {
  const state = somePartnership(14, 40, seed);
  const evaluation = evaluate(state);
  const arrangement = await arrange(layout, evaluation, buildScene(state, evaluation, options), null);
  return buildScene(state, evaluation, { ...options, arrangement });
}

describe("W12: what runs under a name", () => {
  const { flows } = buildScene(
    buildState({ flows: [["A", "B", 1]] }),
    evaluate(buildState({ flows: [["A", "B", 1]] })),
    options,
  );
  const [flow] = flows;
  const under = linesUnder(flows);

  test("costs nothing beside the line, and more the longer the name lies on it", () => {
    const { start } = flow!;
    const at = (size: number): number => under(box(start.x - size, start.y - size, start.x + size, start.y + size));
    expect(under(box(0, 0, 40, 20))).toBe(0);
    expect(at(4)).toBeGreaterThan(0);
    expect(at(60)).toBeGreaterThan(at(4));
  });

  // Oracle: the same scene's names, each put straight out of the frame's middle, as at a table.
  test.each([1, 2, 3])(
    "names of a layout lie on far less of it than straight out of the middle (seed %i)",
    async (seed) => {
      let [chosen, straight] = [0, 0];
      for (const layout of ["levels", "force", "circles"] as const) {
        const scene = await laidOut(seed, layout);
        const cost = linesUnder(scene.flows);
        for (const { x, y, r, angle, label } of scene.nodes) {
          const { left, top, right, bottom } = labelBox(label);
          const [w, h] = [right - left, bottom - top];
          const away = r + 11;
          const [cx, cy] = [x + Math.sin(angle) * (away + w / 2), y - Math.cos(angle) * (away + h / 2)];
          chosen += cost(labelBox(label));
          straight += cost(box(cx - w / 2, cy - h / 2, cx + w / 2, cy + h / 2));
        }
      }
      expect(chosen).toBeLessThan(0.6 * straight);
    },
  );

  test.each([1, 2, 3])("no name lies over the challenge (seed %i)", async (seed) => {
    for (const layout of ["levels", "force", "circles"] as const) {
      const { nodes, challenge } = await laidOut(seed, layout);
      for (const { label } of nodes)
        if (label.lines.length > 0) expect(touches(labelBox(label), challenge, 0)).toBe(false);
    }
  });
});
