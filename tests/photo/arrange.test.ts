import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/document/read.ts";
import type { State } from "../../src/domain/partnership.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { arrange } from "../../src/photo/arrange.ts";
import { type Arrangement, LAYOUTS, type Layout } from "../../src/photo/arrangement.ts";
import { overlap } from "../../src/photo/box.ts";
import { buildScene, type SceneOptions } from "../../src/photo/build-scene.ts";
import { labelBox } from "../../src/photo/label-block.ts";
import type { Scene } from "../../src/photo/scene.ts";
import { buildState } from "../build-state.ts";
import { hasReference, referenceSets, referenceState, skippedBecause } from "../reference.ts";
import { PHONE_STAGE } from "./phone-stage.ts";
import { somePartnership } from "./some-partnerships.ts";

/** The photo's stage on a laptop of 1440 × 900, beside what stands out. */
const options: SceneOptions = { width: 1068, height: 640, language: "nl", names: "full", audience: "leader" };

type Placed = Exclude<Layout, "round">;

async function arranged(state: State, layout: Placed, before: Arrangement | null = null): Promise<Arrangement> {
  const evaluation = evaluate(state);
  return arrange(layout, evaluation, buildScene(state, evaluation, options), before);
}

const sceneIn = (state: State, arrangement: Arrangement | undefined): Scene =>
  buildScene(state, evaluate(state), { ...options, arrangement });

/** Pairs of names of which one lies over the other; and names that were left out. */
function labelsOf(scene: Scene): { readonly over: readonly string[]; readonly leftOut: number } {
  const written = scene.nodes.filter(({ label }) => label.lines.length > 0);
  const over = written.flatMap((one, at) =>
    written
      .slice(at + 1)
      .filter((other) => overlap(labelBox(one.label), labelBox(other.label)))
      .map((other) => `${one.name} / ${other.name}`),
  );
  return { over, leftOut: scene.nodes.length - written.length };
}

const examples = readdirSync("data")
  .filter((file) => file.endsWith(".nl.json"))
  .map((file) => {
    const read = readDocument(readFileSync(`data/${file}`, "utf8"));
    if (!read.ok) throw new Error(file);
    return [file, read.value] as const;
  });

const x = ({ places }: Arrangement, id: string): number => places.get(id)!.x;

describe("each layout", () => {
  // By hand: the worked examples of trophicLevel (A 0, B 2/3, C 4/3) and of role (A in; B, C core; D out; E, F other).
  test("levels: upstream left, downstream right, as far apart as their levels", async () => {
    const state = buildState({
      flows: [
        ["A", "B", 1],
        ["B", "C", 1],
        ["A", "C", 1],
      ],
    });
    const levels = await arranged(state, "levels");
    expect(x(levels, "A")).toBeCloseTo(-1);
    expect(x(levels, "C")).toBeCloseTo(1);
    expect(x(levels, "B") - x(levels, "A")).toBeCloseTo(x(levels, "C") - x(levels, "B"), 1);
  });

  // Oracle: the levels themselves, of thirty made parties and of the examples.
  const some: readonly (readonly [string, State])[] = [
    ["30 made parties", somePartnership(30, 110, 1)],
    ["30 made parties with few flows", somePartnership(30, 40, 2)],
    ...examples,
  ];
  test.each(some)("W11: levels of %s: nobody stands left of who is upstream", async (_, state) => {
    const { places } = await arranged(state, "levels");
    const { ids, party } = evaluate(state);
    const ordered = ids
      .map((id, at) => ({ x: places.get(id)!.x, level: party.trophicLevel[at] }))
      .filter((one): one is { x: number; level: number } => one.level !== null && !Number.isNaN(one.level))
      .sort((a, b) => a.level - b.level);
    for (const [at, { x: across, level }] of ordered.entries())
      for (const later of ordered.slice(at + 1))
        if (later.level - level > 0.04) expect(later.x).toBeGreaterThanOrEqual(across - 1e-9);
  });

  test("levels: where all of it runs round, nobody is put upstream", async () => {
    const ring = buildState({
      flows: [
        ["A", "B", 1],
        ["B", "C", 1],
        ["C", "D", 1],
        ["D", "A", 1],
      ],
    });
    const { places } = await arranged(ring, "levels");
    for (const { x: across } of places.values()) expect(Math.abs(across)).toBeLessThan(0.35);
  });

  test("circles: the circle on the tabletop, who brings to it left, who takes from it right, others below", async () => {
    const state = buildState({
      flows: [
        ["A", "B", 1],
        ["B", "C", 1],
        ["C", "B", 1],
        ["C", "D", 1],
        ["E", "F", 1],
      ],
    });
    const { places, table } = await arranged(state, "circles");
    const out = (id: string): number => Math.hypot(places.get(id)!.x / table!.rx, places.get(id)!.y / table!.ry);
    expect([out("B"), out("C")].every((far) => Math.abs(far - 1) < 0.4)).toBe(true);
    for (const id of ["A", "D", "E", "F"]) expect(out(id)).toBeGreaterThan(1.3);
    expect(places.get("A")!.x).toBeLessThan(-0.5);
    expect(places.get("D")!.x).toBeGreaterThan(0.5);
    for (const id of ["E", "F"]) expect(places.get(id)!.y).toBeGreaterThan(0.5);
  });

  test("force: those who exchange much stand closer together than those who do not", async () => {
    // two groups of four, each with each, and one thin flow between them
    const within = (ids: string): [string, string, number][] =>
      [...ids].flatMap((one) =>
        [...ids].filter((other) => other !== one).map((other): [string, string, number] => [one, other, 8]),
      );
    const { places } = await arranged(
      buildState({ flows: [...within("abcd"), ...within("efgh"), ["a", "e", 1]] }),
      "force",
    );
    const apart = (one: string, other: string): number =>
      Math.hypot(places.get(one)!.x - places.get(other)!.x, places.get(one)!.y - places.get(other)!.y);
    const mean = (pairs: readonly (readonly [string, string])[]): number =>
      pairs.reduce((sum, [one, other]) => sum + apart(one, other), 0) / pairs.length;
    const inside = [..."abcd"].flatMap((one) => [..."abcd"].filter((o) => o > one).map((o) => [one, o] as const));
    const between = [..."abcd"].flatMap((one) => [..."efgh"].map((o) => [one, o] as const));
    expect(mean(inside)).toBeLessThan(mean(between) / 1.5);
  });

  test("by hand: everybody where they stand", async () => {
    const state = somePartnership(9, 30, 4);
    const whole = sceneIn(state, undefined);
    const hand = sceneIn(state, await arranged(state, "hand"));
    for (const [at, node] of whole.nodes.entries()) {
      expect(hand.nodes[at]!.x).toBeCloseTo(node.x, 6);
      expect(hand.nodes[at]!.y).toBeCloseTo(node.y, 6);
    }
  });
});

describe.each(LAYOUTS)("%s", (layout) => {
  const state = somePartnership(14, 50, 7);

  test("is the same whatever the order of parties and flows", async () => {
    const turned = { ...state, parties: [...state.parties].reverse(), flows: [...state.flows].reverse() };
    const sorted = ({ places }: Arrangement) => [...places].sort(([a], [b]) => (a < b ? -1 : 1));
    const [one, other] = [sorted(await arranged(state, layout)), sorted(await arranged(turned, layout))];
    expect(other.map(([id]) => id)).toEqual(one.map(([id]) => id));
    for (const [at, [, place]] of one.entries()) {
      expect(other[at]![1].x).toBeCloseTo(place.x, 9);
      expect(other[at]![1].y).toBeCloseTo(place.y, 9);
    }
  });

  test("moves nobody who was placed, when a flow changes or a party comes", async () => {
    const before = await arranged(state, layout);
    const [first] = state.flows;
    const changed = { ...state, flows: state.flows.map((flow) => (flow === first ? { ...flow, amount: 64 } : flow)) };
    expect((await arranged(changed, layout, before)).places).toEqual(before.places);
    const scenes = [sceneIn(state, before), sceneIn(changed, before)].map(({ nodes }) =>
      nodes.map(({ x, y }) => ({ x, y })),
    );
    expect(scenes[1]).toEqual(scenes[0]);
    const more = { ...state, parties: [...state.parties, { ...state.parties[0]!, id: "new", name: "Nieuw" }] };
    const after = await arranged(more, layout, before);
    for (const [id, place] of before.places) expect(after.places.get(id)).toEqual(place);
    const { x: across, y: down } = after.places.get("new")!;
    expect(Math.max(Math.abs(across), Math.abs(down))).toBeLessThanOrEqual(1);
  });

  test("laid out anew, those placed by hand stay", async () => {
    const before = await arranged(state, layout);
    const pinned = {
      ...before,
      again: true,
      pinned: new Set(["p3"]),
      places: new Map(before.places).set("p3", { x: 0.8, y: -0.8 }),
    };
    const after = await arranged(state, layout, pinned);
    expect(after.places.get("p3")).toEqual({ x: 0.8, y: -0.8 });
    expect(after.again).toBeUndefined();
    expect(after.places.size).toBe(14);
  });
});

// Property: whatever the layout, no name lies over another; and those of up to 30 parties are all there, but for one of a small
// party where names are as long as those that are made here (three words, most of them).
describe("names", () => {
  const check = async (state: State, most = 0): Promise<void> => {
    for (const layout of [undefined, "levels", "circles", "force"] as const) {
      const { over, leftOut } = labelsOf(
        sceneIn(state, layout === undefined ? undefined : await arranged(state, layout)),
      );
      expect(over, layout).toEqual([]);
      if (state.parties.length <= 30) expect(leftOut, layout).toBeLessThanOrEqual(most);
    }
  };
  test.each(examples)("of %s lie over no other, and all are there", (_, state) => check(state));
  test.each([1, 2, 3])("of 30 made parties (seed %i) lie over no other, and all but one are there", (seed) =>
    check(somePartnership(30, 110, seed), 1),
  );
  test("of 80 parties lie over no other; who has most going through keeps a name", async () => {
    const state = somePartnership(80, 300, 5);
    await check(state);
    const scene = sceneIn(state, await arranged(state, "force"));
    const largest = [...scene.nodes].sort((a, b) => b.r - a.r).slice(0, 5);
    for (const { label } of largest) expect(label.lines.length).toBeGreaterThan(0);
  });
  describe.skipIf(!hasReference)(`of the reference networks${skippedBecause}`, () => {
    test.each(referenceSets)("%s", (name, set) => check(referenceState(name, set)), 60_000);
  });
});

describe.each(["levels", "circles", "force"] as const)("where something lies over the stage, %s", (layout) => {
  const phone: SceneOptions = { ...options, ...PHONE_STAGE };
  test.each(examples)("nobody in %s is laid out under it", async (_, state) => {
    const evaluation = evaluate(state);
    const arrangement = await arrange(layout, evaluation, buildScene(state, evaluation, phone), null);
    const scene = buildScene(state, evaluation, { ...phone, arrangement });
    for (const { name, x: across, y: down, r, label } of scene.nodes)
      for (const box of scene.taken) {
        expect(overlap(box, { left: across - r, right: across + r, top: down - r, bottom: down + r }), name).toBe(
          false,
        );
        expect(label.lines.length > 0 && overlap(box, labelBox(label)), name).toBe(false);
      }
  });
});
