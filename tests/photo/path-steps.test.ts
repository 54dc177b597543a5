import { describe, expect, test } from "vitest";
import { circle } from "../../src/photo/mark.ts";
import { pathSteps } from "../../src/photo/path-steps.ts";
import type { Point } from "../../src/photo/scene.ts";

const moved = ({ x, y }: Point): string => `${Math.round(x * 1e6) / 1e6 || 0} ${Math.round(y * 1e6) / 1e6 || 0}`;
const spelled = (d: string): readonly string[] =>
  pathSteps(d).map((step) => (step.to === "close" ? "close" : `${step.to} ${moved(step.at)}`));

/** Half a circle is two quarters: the first ends at (1, −1) whichever way it is gone over here. */
const halves = (end: number): readonly string[] => ["curve 1 -1", `curve ${end} 0`];

// Oracle: SVG 2, chapter 9.3, worked out by hand.
describe("path data as absolute steps", () => {
  test("relative and absolute commands, and those that are left out", () => {
    expect(spelled("M1 2L3 4H5V6l1-1 2 2Zm1 1h1v-.5")).toEqual([
      "move 1 2",
      "line 3 4",
      "line 5 4",
      "line 5 6",
      "line 6 5",
      "line 8 7",
      "close",
      // after closing one is where the path began
      "move 2 3",
      "line 3 3",
      "line 3 2.5",
    ]);
    expect(spelled("M0 0 1 1m1 1 1 0")).toEqual(["move 0 0", "line 1 1", "move 2 2", "line 3 2"]);
  });

  test("numbers and flags that stand against each other", () => {
    // half a circle, and another back: flags 0 and 1, then 1 and .5; -2 opens the next arc, of radius 2 by 2
    expect(spelled("M0 0a1 1 0 012 0-1 1 0 00-2 0")).toEqual(["move 0 0", ...halves(2), ...halves(0)]);
    expect(spelled("m.5.5-1-1")).toEqual(["move 0.5 0.5", "line -0.5 -0.5"]);
  });

  // The cubic that is a quadratic: control points at two thirds of the way (Farin, 1990).
  test("a quadratic curve", () => {
    const [, curve] = pathSteps("M0 0Q3 3 6 0");
    expect(curve).toEqual({
      to: "curve",
      control: [
        { x: 2, y: 2 },
        { x: 4, y: 2 },
      ],
      at: { x: 6, y: 0 },
    });
  });

  // Four cubics keep within 0.03 % of a circle.
  test("a circle stays round", () => {
    let from: Point = { x: 0, y: 0 };
    const far: number[] = [];
    for (const step of pathSteps(circle(10, 20, 50))) {
      if (step.to === "close") continue;
      if (step.to === "curve")
        for (let t = 0; t <= 1; t += 0.05) {
          const [a, b] = step.control;
          const on = (p: number, q: number, r: number, s: number): number =>
            (1 - t) ** 3 * p + 3 * (1 - t) ** 2 * t * q + 3 * (1 - t) * t * t * r + t ** 3 * s;
          far.push(Math.hypot(on(from.x, a.x, b.x, step.at.x) - 10, on(from.y, a.y, b.y, step.at.y) - 20));
        }
      from = step.at;
    }
    expect(far.length).toBeGreaterThan(60);
    expect(Math.max(...far)).toBeLessThan(50 * 1.0004);
    expect(Math.min(...far)).toBeGreaterThan(50 * 0.9996);
  });

  // By hand: from (0, 0) to (10, 0) with radius 5 is half a circle, over or under by its sweep.
  test("an arc goes the way of its flags", () => {
    const [, over] = pathSteps("M0 0A5 5 0 0 1 10 0");
    const [, under] = pathSteps("M0 0A5 5 0 0 0 10 0");
    expect(over).toMatchObject({ at: { x: expect.closeTo(5), y: expect.closeTo(-5) } });
    expect(under).toMatchObject({ at: { x: expect.closeTo(5), y: expect.closeTo(5) } });
  });

  test("a command that is not drawn here is refused", () => {
    expect(() => pathSteps("M0 0S1 1 2 2")).toThrow("no path command: S");
  });
});
