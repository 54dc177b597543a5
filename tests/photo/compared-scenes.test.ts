import { describe, expect, it } from "vitest";
import { comparePhotos } from "../../src/compare/compare-photos.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { comparedScenes } from "../../src/photo/compared-scenes.ts";
import { buildState, type Sketch } from "../build-state.ts";

const scenes = (one: readonly Sketch[], other: readonly Sketch[]) => {
  const [before, after] = [one, other].map((flows) => {
    const state = buildState({ flows });
    return { state, evaluation: evaluate(state) };
  }) as [Measured, Measured];
  const { flows, parties } = comparePhotos(before.evaluation, after.evaluation);
  return comparedScenes({ before, after, flows, parties }, { width: 800, height: 600, language: "en", names: "full" });
};
interface Measured {
  readonly state: ReturnType<typeof buildState>;
  readonly evaluation: ReturnType<typeof evaluate>;
}

const before: readonly Sketch[] = [
  ["A", "B", 8],
  ["B", "A", 4],
  ["A", "C", 2],
  ["C", "B", 4],
];
const after: readonly Sketch[] = [
  ["A", "B", 2],
  ["B", "A", 4],
  ["D", "A", 4],
  ["C", "B", 6],
];

describe("two photos laid over each other", () => {
  const { at, change } = scenes(before, after);
  const flowIn = (scene: typeof change, from: string, to: string) =>
    scene.flows.find((flow) => flow.from === from && flow.to === to);
  const nodeIn = (scene: typeof change, id: string) => scene.nodes.find((node) => node.id === id);

  it("have everybody at one place and every flow on one curve", () => {
    for (const id of ["A", "B", "C"]) {
      const [first, last] = [nodeIn(at(0), id)!, nodeIn(at(1), id)!];
      expect([last.x, last.y]).toEqual([first.x, first.y]);
    }
    expect(flowIn(at(0), "A", "B")?.curvature).toBe(flowIn(at(1), "A", "B")?.curvature);
  });

  it("have one scale: a width for a value, whichever photo it is in", () => {
    const width = (scene: typeof change, from: string, to: string): number => flowIn(scene, from, to)!.width;
    // 8 before is four times 2 after; 4 is 4 in both.
    expect(width(at(0), "A", "B") / width(at(1), "A", "B")).toBeCloseTo(4, 6);
    expect(width(at(1), "B", "A")).toBeCloseTo(width(at(0), "C", "B"), 6);
    // Halfway between 8 and 2 is 5.
    expect(width(at(0.5), "A", "B") / width(at(0), "A", "B")).toBeCloseTo(5 / 8, 6);
  });

  it("show who is there at the time: nobody before coming, nobody after leaving", () => {
    expect(nodeIn(at(0), "D")).toBeUndefined();
    expect(flowIn(at(0), "D", "A")).toBeUndefined();
    expect(nodeIn(at(1), "D")?.r).toBeGreaterThan(nodeIn(at(0.3), "D")!.r);
    expect(flowIn(at(1), "A", "C")).toBeUndefined();
  });

  it("show of a change how large it is, by its stroke, its sign, and in colour where it is clear", () => {
    expect(flowIn(change, "B", "A")).toBeUndefined();
    // 8 to 2 is a change of 6, 4 to 6 one of 2; of a clear and an unclear change both have a sign.
    expect(flowIn(change, "A", "B")!.width / flowIn(change, "C", "B")!.width).toBeCloseTo(3, 6);
    const looks = change.flows.map(({ from, to, tint, state, value }) => [
      `${from} ${to}`,
      tint?.sign,
      tint?.ink,
      state,
      value === null,
    ]);
    expect(looks.sort()).toEqual([
      // Five pairs: z = Φ⁻¹(1 − 0.025/10) = 2.807, times 0.35·√2: a factor 4.01, and this is one of 4: not clear.
      ["A B", "↓", "flow", "actual", true],
      ["A C", "×", "res-rose", "hoped", false],
      ["C B", "↑", "flow", "actual", false],
      ["D A", "+", "res-teal", "agreed", false],
    ]);
    expect(nodeIn(change, "D")?.tint).toEqual({ ink: "res-teal", sign: "+" });
  });

  it("mark a party of which the ratio clearly changed, though no flow of it did by itself", () => {
    const to = (weight: number): readonly Sketch[] =>
      ["B", "C", "D", "E"].flatMap((other): Sketch[] => [
        ["A", other, weight],
        [other, "A", 4],
      ]);
    // Eight pairs: a flow has to change by a factor 4.4 (z 2.955 · 0.495 = 1.46); of A, se 0.35·√0.5 each, 2.807 · 0.35 = 0.98: a factor 2.7.
    const { change: grown } = scenes(to(4), to(12));
    expect(nodeIn(grown, "A")?.tint?.sign).toBe("≠");
    expect(grown.flows.every(({ tint }) => tint?.ink === "flow")).toBe(true);
    expect(grown.legend.map(({ text }) => text[0]?.text)).toContain("ratio clearly changed");
  });

  it("explain each way of changing that occurs", () => {
    expect(change.legend.map(({ text }) => text[0]?.text)).toEqual([
      "+ new",
      "↑ grown",
      "↓ smaller",
      "× gone",
      // A: 10 against 4 became 2 against 8. ln 2.5 + ln 4 = 2.30, beyond 2.638 · √(0.43² + 0.43²) = 1.60.
      "ratio clearly changed",
      "the estimates may explain it",
    ]);
  });
});
