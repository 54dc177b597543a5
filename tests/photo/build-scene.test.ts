import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newFlow } from "../../src/domain/create.ts";
import type { Flow } from "../../src/domain/flow.ts";
import type { Partnership, State } from "../../src/domain/partnership.ts";
import { seededRandom } from "../../src/domain/random.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import type { Box } from "../../src/photo/box.ts";
import { buildScene, type SceneOptions } from "../../src/photo/build-scene.ts";
import { onCurve } from "../../src/photo/flow-shape.ts";
import { nodeMarks } from "../../src/photo/glyph.ts";
import { labelBox } from "../../src/photo/label-block.ts";
import type { Point, Scene } from "../../src/photo/scene.ts";
import { partnershipOf } from "../build.ts";
import { anyPartnership } from "../properties/partnerships.ts";
import { somePartnership } from "./some-partnerships.ts";

const DESK: SceneOptions = { width: 770, height: 840, language: "nl", names: "full", audience: "leader" };
const PHONE: SceneOptions = { ...DESK, width: 390, height: 500 };

const sceneOf = (state: State, options: SceneOptions = DESK): Scene => buildScene(state, evaluate(state), options);
const nodeOf = (scene: Scene, id: string) => scene.nodes.find((node) => node.id === id)!;
const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const random = seededRandom(seed);
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe("the same input gives the same scene", () => {
  // Oracle: the scene of the state as it was.
  test("in whatever order parties and flows stand", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 20 }), fc.nat(), fc.nat(), (parties, seed, other) => {
        const state = somePartnership(parties, parties * 3, seed);
        const mixed = { ...state, parties: shuffled(state.parties, other), flows: shuffled(state.flows, other + 1) };
        expect(sceneOf(mixed)).toEqual(sceneOf(state));
      }),
      { numRuns: 10 },
    );
  });

  test("whatever ids the reader of a file generated, as the parties' own codes decide", () => {
    const state = partnershipOf([
      ["a", "b", 4],
      ["b", "c", 2],
      ["c", "d", 8],
      ["d", "a", 1],
      ["a", "c", 2],
    ]);
    const renamed = (id: string): string => ({ a: "z9", b: "k3", c: "b1", d: "m5" })[id] ?? id;
    const other: Partnership = {
      ...state,
      parties: state.parties.map((party) => ({ ...party, id: renamed(party.id) })),
      flows: state.flows.map((flow) => ({ ...flow, from: renamed(flow.from), to: renamed(flow.to) })),
    };
    for (const { id, x, y } of sceneOf(state).nodes)
      expect(nodeOf(sceneOf(other), renamed(id))).toMatchObject({ x, y });
  });
});

describe("names", () => {
  const boxes = (scene: Scene): readonly Box[] =>
    scene.nodes.filter(({ label }) => label.lines.length > 0).map(({ label }) => labelBox(label));

  // Oracle: the boxes themselves, pair by pair; text width as the bundled fonts have it (text-width.test.ts).
  test.each([
    ["a desk with both panels open", DESK],
    ["a phone", PHONE],
  ])("never overlap each other, a disc or the edge on %s", (_, options) => {
    for (const parties of [5, 6, 7, 9, 12, 13, 16, 20, 25, 30]) {
      const scene = sceneOf(somePartnership(parties, parties * 3, parties), options);
      const all = boxes(scene);
      for (const [index, box] of all.entries()) {
        for (const other of all.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
        expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(options.width);
        expect(box.bottom).toBeLessThanOrEqual(options.height);
        for (const node of scene.nodes) {
          const nearest = {
            x: Math.min(Math.max(node.x, box.left), box.right),
            y: Math.min(Math.max(node.y, box.top), box.bottom),
          };
          expect(distance(nearest, node)).toBeGreaterThanOrEqual(node.r);
        }
      }
    }
  });

  test("all stand at thirty parties beside both panels", () => {
    for (const seed of [1, 2]) expect(boxes(sceneOf(somePartnership(30, 90, seed)))).toHaveLength(30);
  });

  test("are left out where the picture is too small for any", () => {
    const scene = sceneOf(somePartnership(8, 20, 1), { ...DESK, width: 300, height: 170, names: "none" });
    expect(boxes(scene)).toEqual([]);
  });
});

describe("flows", () => {
  const state = somePartnership(12, 40, 5);
  const scene = sceneOf(state);

  // Oracle: the look's grammar, "flows stop 4 px before a disc".
  test("leave and reach a disc at 4 px", () => {
    const discs = new Map<string, Point & { r: number }>([
      ...scene.nodes.map((n): [string, typeof n] => [n.id, n]),
      ["table", scene.challenge],
    ]);
    expect(scene.flows.length).toBeGreaterThan(20);
    for (const flow of scene.flows) {
      const [from, to] = [discs.get(flow.from)!, discs.get(flow.to)!];
      expect(distance(flow.start, from) - from.r).toBeCloseTo(4, 3);
      expect(distance(flow.head[0], to) - to.r).toBeCloseTo(4, 3);
    }
  });

  // Oracle: two curves that keep right are apart halfway by more than half their widths.
  test("of one pair, there and back, lie apart", () => {
    for (let seed = 0; seed < 8; seed++) {
      const drawn = sceneOf(somePartnership(6 + seed, 60, seed)).flows;
      for (const flow of drawn) {
        const back = drawn.find(
          (other) => other.from === flow.to && other.to === flow.from && other.state === flow.state,
        );
        if (back === undefined) continue;
        const middle = (of: typeof flow): Point => onCurve(of.start, of.control, of.end, 0.5);
        expect(distance(middle(flow), middle(back))).toBeGreaterThan((flow.width + back.width) / 2);
      }
    }
  });

  // By hand: 2 + 6 = 8 is the largest, at 13 px on a table of this size; 2 is a quarter of it, 13/4 = 3.25 px.
  test("are as wide as they are large, those of one pair and state together", () => {
    const few = partnershipOf([
      ["a", "b", 2],
      ["a", "b", 6],
      ["c", "d", 2],
      ["e", "f", 0.01],
    ]);
    const { flows } = sceneOf(few, { ...DESK, width: 900, height: 960 });
    expect(flows.map(({ flows: of, value }) => [of, value])).toEqual([
      [["f1", "f2"], 8],
      [["f3"], 2],
      [["f4"], 0.01],
    ]);
    expect(flows.map(({ width }) => width)).toEqual([13, 3.25, 1.4]);
  });

  test("that are zero, or from a party to itself, are no arrows; one without a size is", () => {
    const { flows } = sceneOf(
      partnershipOf([
        ["a", "b", 0],
        ["a", "a", 5],
        ["b", "a", null],
      ]),
    );
    expect(flows.map(({ from, to, value }) => [from, to, value])).toEqual([["b", "a", null]]);
  });

  test("to nobody end in the open beside their giver", () => {
    const made = sceneOf(
      partnershipOf([
        ["a", "b", 4],
        ["a", "nobody", 4],
      ]),
    );
    const given = made.flows.find(({ to }) => to === "nobody")!;
    const giver = nodeOf(made, "a");
    expect(distance(given.head[0], giver)).toBeGreaterThan(giver.r + 10);
    expect(distance(given.head[0], giver)).toBeLessThan(giver.r + 40 + 1.5 * given.width);
  });
});

describe("discs", () => {
  // By hand: a brings 6 and takes 2, in all 8; a half turn is π. Money and staff keep their fixed order.
  test("have a ring whose segments are the shares of what is brought and taken", () => {
    const base = partnershipOf([
      ["a", "b", 4],
      ["b", "a", 2],
    ]);
    const state = {
      ...base,
      flows: [...base.flows, newFlow({ id: "s", from: "a", to: "b", resource: "staff", amount: 2 })],
    };
    const { ring } = nodeOf(sceneOf(state), "a");
    const lengths = ring.map(({ side, resource, start, end }) => [side, resource, (end - start) / (2 * Math.PI)]);
    expect(lengths).toEqual([
      ["brings", "money", 0.5],
      ["brings", "staff", 0.25],
      ["takes", "money", 0.25],
    ]);
    expect([ring[0]!.end, ring[1]!.end, ring[2]!.start]).toEqual([0, -Math.PI, 0]);
  });

  // Oracle: r = rmax √(throughput / largest). b has 4 of a's 16: half its radius.
  test("grow with the root of what goes through them", () => {
    const scene = sceneOf(
      partnershipOf([
        ["a", "b", 4],
        ["a", "c", 4],
        ["c", "a", 8],
      ]),
    );
    expect(nodeOf(scene, "b").r / nodeOf(scene, "a").r).toBeCloseTo(0.5, 9);
  });

  test("stand where they were dragged, on any size of stage", () => {
    const state = somePartnership(9, 30, 2);
    for (const options of [DESK, PHONE]) {
      const scene = sceneOf(state, { ...options, moved: new Map([["p3", { x: 0.5, y: -0.25 }]]) });
      const { table } = scene;
      expect(nodeOf(scene, "p3").x).toBeCloseTo(table.x + table.rx / 2, 9);
      expect(nodeOf(scene, "p3").y).toBeCloseTo(table.y - table.ry / 4, 9);
    }
  });
});

describe("who is coloured", () => {
  // a gives 16 and gets 1 four times over: clear by any measure. g gives h twice what comes back, in one flow each way:
  // ln 2 = 0.69 is beyond ln 1.25, and within z* 0.35 √2 > 1.2: tentative, and so is h.
  const unfair = partnershipOf([
    ["a", "c", 16],
    ["a", "d", 16],
    ["a", "e", 16],
    ["a", "f", 16],
    ["c", "a", 1],
    ["d", "a", 1],
    ["e", "a", 1],
    ["f", "a", 1],
    ["g", "h", 4],
    ["h", "g", 2],
  ]);
  // Two parties, 4 to 3: well within what estimates alone would give.
  const fair = partnershipOf([
    ["a", "b", 4],
    ["b", "a", 3],
    ["b", "c", 4],
    ["c", "b", 4],
  ]);

  test("a clear verdict fills the core, tilts the beam and is named", () => {
    const node = nodeOf(sceneOf(unfair), "a");
    expect(node).toMatchObject({ core: "full", side: "brings", tilt: -28 });
    expect(node.label.word).toEqual({ text: "brengt meer", side: "brings" });
  });

  test("nobody is, within the noise floor: every core is empty and no word stands on the photo", () => {
    const leaning = partnershipOf([
      ["a", "b", 4],
      ["b", "a", 2],
      ["b", "c", 4],
      ["c", "b", 3],
    ]);
    for (const state of [fair, leaning]) {
      expect(evaluate(state).withinNoise).toBe(true);
      for (const node of sceneOf(state).nodes)
        expect(node).toMatchObject({ core: "empty", side: null, tilt: 0, label: { word: null } });
    }
  });

  test("a tentative verdict shows its rim to the leader and to nobody else", () => {
    const verdicts = evaluate(unfair).party.verdict;
    expect(verdicts).toContain("takes-more:tentative");
    const rims = (audience: "leader" | "beamer") =>
      sceneOf(unfair, { ...DESK, audience }).nodes.filter(({ core }) => core === "rim").length;
    expect(rims("leader")).toBe(verdicts.filter((verdict) => String(verdict).endsWith(":tentative")).length);
    expect(rims("beamer")).toBe(0);
  });

  test("those it is for are not ranked", () => {
    const state = {
      ...unfair,
      parties: unfair.parties.map((p) => (p.id === "a" ? { ...p, standing: "beneficiary" as const } : p)),
    };
    expect(nodeOf(sceneOf(state), "a")).toMatchObject({ core: "empty", label: { word: null } });
  });

  // Oracle: SPEC V4 and V17; the word is the one by which the tables know it.
  test("an empty chair is drawn as one, with a word of no colour, whatever went to and from it", () => {
    const leave = (state: State): State => ({
      ...state,
      parties: state.parties.map((p) => (p.id === "a" ? { ...p, standing: "empty-chair" as const } : p)),
      pieces: [{ id: "s", name: "Ervaring", holders: ["a"] }],
    });
    const chair = { core: "chair", side: null, tilt: 0, soleHolder: false };
    const left = nodeOf(sceneOf(leave(unfair)), "a");
    expect(left).toMatchObject({ ...chair, label: { word: { text: "lege stoel", side: null } } });
    expect(left.ring.length).toBeGreaterThan(0);
    // and the piece that it alone would hold is missing on the rim
    expect(sceneOf(leave(unfair)).challenge.pieces.map(({ holding }) => holding)).toEqual(["missing"]);
    expect(left.description).toMatch(/^a: een lege stoel\. a brengt \S+ en haalt \S+\.$/);
    const never = leave(partnershipOf([["b", "c", 4]], { alone: ["a"] }));
    expect(nodeOf(sceneOf(never), "a")).toMatchObject({ ...chair, ring: [], description: "a: een lege stoel." });
    for (const step of ["collecting", "looking"] as const)
      expect(nodeOf(sceneOf(leave(unfair), { ...DESK, [step]: true }), "a").core).toBe("chair");
    const inLegend = (state: State) => sceneOf(state).legend.map(({ text }) => text.map((line) => line.text).join(" "));
    expect(inLegend(never)).toContain("lege stoel");
    expect(inLegend(unfair)).not.toContain("lege stoel");
    expect(nodeMarks(nodeOf(sceneOf(never), "a"))).toContainEqual(expect.objectContaining({ dash: [5, 4] }));
  });

  test("a party without exchange has dots and no ring", () => {
    const state = partnershipOf([["a", "b", 4]], { alone: ["alone"] });
    expect(nodeOf(sceneOf(state), "alone")).toMatchObject({ core: "dotted", ring: [], tilt: 0 });
  });
});

describe("seats", () => {
  test("are kept when another party joins", () => {
    const before = sceneOf(somePartnership(9, 30, 4));
    const after = sceneOf(somePartnership(10, 30, 4), { ...DESK, seats: before.seats });
    expect(after.seats.filter((id) => before.seats.includes(id))).toEqual(before.seats);
  });
});

/** Sums that overflow are the measures' to refuse. */
function bounded(flow: Flow): Flow {
  const least = (n: number | null): number | null => (n === null ? null : Math.min(n, 1e12));
  const capped = <T extends Pick<Flow, "amount" | "cost" | "worth">>(of: T): T => ({
    ...of,
    amount: least(of.amount),
    cost: least(of.cost),
    worth: least(of.worth),
  });
  return { ...capped(flow), reports: flow.reports.map(capped) };
}

// Oracle: none needed; whatever a valid partnership holds, every place is a number and every name is a text.
test("any valid partnership can be drawn", () => {
  const finite = (value: unknown): boolean =>
    typeof value === "number"
      ? Number.isFinite(value)
      : typeof value !== "object" || value === null || Object.values(value).every(finite);
  fc.assert(
    fc.property(anyPartnership, (partnership) => {
      expect(finite(sceneOf({ ...partnership, flows: partnership.flows.map(bounded) }))).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test("two hundred parties still get a photo", () => {
  const scene = sceneOf(somePartnership(200, 800, 1), { ...DESK, width: 1068 });
  expect(scene.nodes).toHaveLength(200);
  expect(new Set(scene.nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(200);
});

// Oracle: the boxes themselves. A caption of 230 × 130 px in the corner where names would stand.
test("no name stands where something lies over the stage", () => {
  const caption: Box = { left: 0, top: 0, right: 230, bottom: 260 };
  const scene = sceneOf(somePartnership(12, 40, 6), { ...DESK, taken: [caption] });
  for (const { label } of scene.nodes) {
    if (label.lines.length > 0) expect(overlaps(labelBox(label), caption)).toBe(false);
  }
});

describe("what lies over the stage", () => {
  // As the buttons and the zoom lie over a tablet's photo, px. Oracle: the boxes and discs themselves.
  const OVER: readonly Box[] = [
    { left: 0, top: 424, right: 308, bottom: 480 },
    { left: 538, top: 332, right: 600, bottom: 480 },
  ];
  const TABLET: SceneOptions = { ...DESK, width: 600, height: 480, taken: OVER };
  const under = (scene: Scene): readonly string[] =>
    scene.nodes
      .filter(({ x, y, r }) =>
        OVER.some((box) => overlaps(box, { left: x - r, top: y - r, right: x + r, bottom: y + r })),
      )
      .map(({ id }) => id);

  test("covers nobody", () => {
    const hidden = (parties: number, seed: number, options: SceneOptions): number =>
      under(sceneOf(somePartnership(parties, parties * 3, seed), options)).length;
    let without = 0;
    for (let parties = 3; parties <= 14; parties++)
      for (let seed = 0; seed < 4; seed++) {
        without += hidden(parties, seed, { ...TABLET, taken: [] });
        expect(hidden(parties, seed, TABLET)).toBe(0);
      }
    expect(without).toBeGreaterThan(0);
  });

  test("leaves who was placed by hand under it where they are, and the others too", () => {
    const state = somePartnership(5, 15, 1);
    const [first] = state.parties;
    const moved = new Map([[first!.id, { x: -0.7, y: 1.2 }]]);
    const seats = sceneOf(state, TABLET);
    const placed = sceneOf(state, { ...TABLET, moved });
    expect(under(placed)).toEqual([first!.id]);
    for (const { id, x, y } of placed.nodes.filter(({ id }) => id !== first!.id))
      expect({ x, y }).toEqual({ x: nodeOf(seats, id).x, y: nodeOf(seats, id).y });
  });
});
