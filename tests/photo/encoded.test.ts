import { describe, expect, test } from "vitest";
import type { State } from "../../src/domain/partnership.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { buildScene } from "../../src/photo/build-scene.ts";
import { discSizes } from "../../src/photo/disc-sizes.ts";
import { nodeMarks } from "../../src/photo/glyph.ts";
import { highlightOf } from "../../src/photo/highlight.ts";
import { buildLookedAt } from "../../src/photo/looked-at.ts";
import { isShape } from "../../src/photo/mark.ts";
import type { Scene } from "../../src/photo/scene.ts";
import { COLOURS, FLOW_COLOURS, SIZES, type WayOfLooking, WHOLE } from "../../src/photo/way-of-looking.ts";
import { buildState, type Sketch } from "../build-state.ts";
import { apart, contrast, SEEN, themes } from "../colour-vision.ts";
import { somePartnership } from "./some-partnerships.ts";

const options = { width: 900, height: 800, language: "en", names: "full", audience: "leader" } as const;
const look = (state: State, way: Partial<WayOfLooking>): Scene =>
  buildLookedAt({ state, evaluation: evaluate(state), findings: [] }, options, { ...WHOLE, ...way }, null).scene;
const of = (flows: readonly Sketch[]): State => buildState({ flows });

const signs = (scene: Scene): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(scene.nodes.map(({ id, tint }) => [id, tint?.sign]));
const flowSigns = (scene: Scene): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(scene.flows.map(({ from, to, tint }) => [`${from}>${to}`, tint?.sign]));

// Oracles: the worked examples of the measures, by hand.
describe("the colour of a party", () => {
  test("role: B and C reach each other; A brings to them, D takes from them, E and F stand outside", () => {
    const state = of([
      ["A", "B", 1],
      ["B", "C", 1],
      ["C", "B", 1],
      ["C", "D", 1],
      ["E", "F", 1],
    ]);
    expect(signs(look(state, { colour: "role" }))).toEqual({ A: "B", B: "C", C: "C", D: "T", E: "O", F: "O" });
  });

  test("level: A 0, B 2/3, C 4/3, in four steps of 1/3", () => {
    const state = of([
      ["A", "B", 1],
      ["B", "C", 1],
      ["A", "C", 1],
    ]);
    expect(signs(look(state, { colour: "level" }))).toEqual({ A: "1", B: "3", C: "4" });
  });

  test("level: where all of it runs round nobody is downstream", () => {
    const ring = of([
      ["A", "B", 1],
      ["B", "C", 1],
      ["C", "A", 1],
    ]);
    expect(new Set(Object.values(signs(look(ring, { colour: "level" }))))).toEqual(new Set(["1"]));
  });

  test("group: A and B give each other much, C and D too, and little goes between", () => {
    const state = of([
      ["A", "B", 5],
      ["B", "A", 5],
      ["C", "D", 5],
      ["D", "C", 5],
      ["B", "C", 1],
    ]);
    expect(signs(look(state, { colour: "community" }))).toEqual({ A: "1", B: "1", C: "2", D: "2" });
  });

  test("kind: of what it brings most; who brings nothing has no colour", () => {
    const kind = (id: string, name: string) => ({ id, builtIn: null, name, unit: null, rate: 1, colour: null });
    const state = buildState({
      flows: [
        { from: "A", to: "B", amount: 3, resource: "k1" },
        { from: "A", to: "B", amount: 4, resource: "k2" },
        { from: "B", to: "C", amount: 1, resource: "k1" },
      ],
      resources: [kind("k1", "hours"), kind("k2", "rooms")],
    });
    expect(signs(look(state, { colour: "kind" }))).toEqual({ A: "ro", B: "ho", C: undefined });
    expect(flowSigns(look(state, { flowColour: "kind" }))).toEqual({ "A>B": "ro", "B>C": "ho" });
  });
});

describe("the colour of an arrow", () => {
  test("one way: where the way back was asked and is nothing, and where a pair clearly leans", () => {
    const state = of([
      ["A", "B", 16],
      ["B", "A", 2],
      ["B", "C", 2],
      ["C", "B", 1],
      ["C", "D", 4],
    ]);
    expect(flowSigns(look(state, { flowColour: "one-way" }))).toEqual({
      "A>B": "+",
      "B>A": undefined,
      "B>C": undefined,
      "C>B": undefined,
      "C>D": "1",
    });
  });

  // By hand: of a's 4 to b 3 come back directly; c, d and e pass 2 round; nothing comes back of f's 1.
  test("what returns: in pairs, round by way of others, or not at all", () => {
    const state = of([
      ["a", "b", 4],
      ["b", "a", 3],
      ["c", "d", 2],
      ["d", "e", 2],
      ["e", "c", 2],
      ["f", "g", 1],
    ]);
    expect(flowSigns(look(state, { flowColour: "returns" }))).toEqual({
      "a>b": "=",
      "b>a": "=",
      "c>d": "o",
      "d>e": "o",
      "e>c": "o",
      "f>g": "–",
    });
  });
});

describe("the size of a party", () => {
  // netPower's example: A gives 3 of the 4 that B takes, B all 2 that A takes, C 1 of B's 4.
  test("power: of how much of others' intake it is the source", () => {
    const state = of([
      ["A", "B", 3],
      ["B", "A", 2],
      ["C", "B", 1],
    ]);
    const sizes = discSizes("power", state, evaluate(state));
    expect(Object.fromEntries(sizes)).toEqual({ A: 0.75, B: 1, C: 0.25 });
  });

  test("what it brings and takes: areas are in proportion, but for the least disc there is", () => {
    const state = of([
      ["A", "B", 9],
      ["B", "A", 4],
    ]);
    const radius = (way: Partial<WayOfLooking>, id: string): number =>
      look(state, way).nodes.find((node) => node.id === id)!.r;
    expect(radius({ size: "brings" }, "B") / radius({ size: "brings" }, "A")).toBeCloseTo(2 / 3);
    expect(radius({ size: "takes" }, "A") / radius({ size: "takes" }, "B")).toBeCloseTo(2 / 3);
  });

  test("stake: it says of how many it was not asked", () => {
    const base = of([["A", "B", 1]]);
    const state = { ...base, parties: base.parties.map((party, at) => ({ ...party, stake: at === 0 ? 8 : null })) };
    const scene = look(state, { size: "stake" });
    expect(scene.looking?.details).toEqual(["Of 1 party it was not asked what is at stake: the smallest disc."]);
    expect(scene.nodes[0]!.r).toBeGreaterThan(scene.nodes[1]!.r);
  });
});

const every: readonly Partial<WayOfLooking>[] = [
  ...SIZES.map((size) => ({ size })),
  ...COLOURS.map((colour) => ({ colour })),
  ...FLOW_COLOURS.map((flowColour) => ({ flowColour })),
];

describe.each(every)("%j", (way) => {
  const state = somePartnership(14, 60, 3);
  const scene = look(state, way);
  const whole = buildScene(state, evaluate(state), options);

  test("nothing means something by its colour alone: a sign stands there, words say it, the legend has both", () => {
    const legend = scene.legend.flatMap((item) => (item.sort === "marks" ? [item.marks] : [])).flat();
    const letters = new Set(legend.flatMap((mark) => (isShape(mark) ? [] : [mark.text])));
    const pills = highlightOf(scene, null).pills();
    for (const node of scene.nodes.filter(({ tint }) => tint !== undefined)) {
      expect(letters).toContain(node.tint!.sign);
      expect(nodeMarks(node).some((mark) => !isShape(mark) && mark.text === node.tint!.sign)).toBe(true);
      expect(node.description.length).toBeGreaterThan(node.name.length + 4);
    }
    const tinted = scene.flows.filter(({ tint }) => tint !== undefined);
    expect(pills.length > 0).toBe(tinted.length > 0);
    for (const flow of tinted) {
      expect(letters).toContain(flow.tint!.sign);
      expect(flow.description).not.toBe(whole.flows.find(({ id }) => id === flow.id)!.description);
    }
  });

  test("one colour says one thing: of a balance nothing is left where the colour shows something else", () => {
    if (way.colour === undefined || way.colour === "balance") {
      expect(scene.nodes.map(({ core }) => core)).toEqual(whole.nodes.map(({ core }) => core));
      return;
    }
    for (const { core, side, label } of scene.nodes) {
      expect(["empty", "dotted"]).toContain(core);
      expect([side, label.word]).toEqual([null, null]);
    }
    expect(scene.legend.some(({ about }) => about === "balance")).toBe(false);
  });

  test("only the size moves anybody's name", () => {
    const places = ({ nodes }: Scene) => nodes.map(({ x, y, r }) => ({ x, y, r }));
    if (way.size === undefined || way.size === "exchange") expect(places(scene)).toEqual(places(whole));
    expect(scene.seats).toEqual(whole.seats);
  });
});

// Oracles in colour-vision.ts. Any two colours of the palette are told apart (tests/view/kind-colours.test.ts); here those that
// stand beside each other in the legend, with the plain arrow beside coloured ones.
describe.each(Object.entries(themes))("the colours, %s", (_, theme) => {
  const state = somePartnership(30, 140, 8);
  test.each(Object.entries(SEEN))("are told apart with %s vision, and stand out", (_, seen) => {
    for (const way of every) {
      const scene = look(state, way);
      const inks = [
        [...new Set(scene.nodes.flatMap(({ tint }) => tint?.ink ?? []))],
        [
          ...new Set(scene.flows.flatMap(({ tint }) => tint?.ink ?? [])),
          ...(way.flowColour === "one-way" ? ["flow"] : []),
        ],
      ];
      for (const list of inks) {
        for (const [at, one] of list.entries()) {
          expect(contrast(theme[one]!, theme.table!), one).toBeGreaterThan(3);
          for (const other of list.slice(0, at))
            expect([one, other, apart(theme[one]!, theme[other]!, seen) > 12]).toEqual([one, other, true]);
        }
      }
    }
    // the sign in a disc and on an arrow is ink on surface
    expect(contrast(theme.ink!, theme.surface!)).toBeGreaterThan(4.5);
  });
});
