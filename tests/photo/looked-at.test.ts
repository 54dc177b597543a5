import { describe, expect, test } from "vitest";
import type { State } from "../../src/domain/partnership.ts";
import { findAll } from "../../src/findings/registry.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { buildScene } from "../../src/photo/build-scene.ts";
import { highlightOf } from "../../src/photo/highlight.ts";
import { buildLookedAt } from "../../src/photo/looked-at.ts";
import type { Scene } from "../../src/photo/scene.ts";
import { sceneToSvg } from "../../src/photo/svg.ts";
import { type WayOfLooking, WHOLE } from "../../src/photo/way-of-looking.ts";
import { report } from "../build.ts";
import { buildState } from "../build-state.ts";
import { somePartnership } from "./some-partnerships.ts";

const options = { width: 900, height: 800, language: "nl", names: "full", audience: "leader" } as const;
const resource = (id: string) => ({ id, builtIn: null, name: id, unit: null, rate: 1, colour: null });
const flow = (from: string, to: string, amount: number | null, of = "money") => ({ from, to, amount, resource: of });

/**
 * By hand. a and b give each other 4 and 2; b gives c 3 and c gives a 1: a circle of three. d gets 6 from a and gives nothing
 * back, which was asked. e and d: d gives e 1. Of a's intake (2 + 1 = 3) most is b's 2.
 */
const state: State = buildState({
  flows: [
    flow("a", "b", 4),
    flow("b", "a", 2),
    flow("b", "c", 3, "people"),
    flow("c", "a", 1, "people"),
    flow("a", "d", 6),
    flow("d", "e", 1),
  ],
  resources: [resource("money"), resource("people")],
});

const seen = (of: State) => {
  const evaluation = evaluate(of);
  return { state: of, evaluation, findings: findAll({ state: of, evaluation }) };
};
const look = (way: Partial<WayOfLooking>, of: State = state): Scene =>
  buildLookedAt(seen(of), options, { ...WHOLE, ...way }, null).scene;
const ways = (scene: Scene): readonly string[] => scene.flows.map(({ from, to }) => `${from}>${to}`).sort();
const lit = (scene: Scene): readonly string[] =>
  scene.flows
    .filter(highlightOf(scene, null).lit)
    .map(({ from, to }) => `${from}>${to}`)
    .sort();

test("the whole is the photo as it always is", () => {
  expect(look({})).toEqual(buildScene(state, evaluate(state), options));
});

describe("the seat of one party", () => {
  const scene = look({ from: { sort: "seat", party: "a" } });
  test("brings out its flows, with whom it exchanges and its circle", () => {
    expect(lit(scene)).toEqual(["a>b", "a>d", "b>a", "c>a"]);
    const { dimmed, ink } = highlightOf(scene, null);
    // e is tied to d alone; c is in the circle
    expect(["a", "b", "c", "d", "e"].filter(dimmed)).toEqual(["e"]);
    const colour = Object.fromEntries(scene.flows.map((one) => [`${one.from}>${one.to}`, ink(one)]));
    expect(colour).toMatchObject({ "a>b": "give", "b>a": "take", "b>c": "flow-dim" });
  });

  test("says on whom it draws, who draws on it, and its circle", () => {
    expect(scene.looking?.title).toBe("Je kijkt naar: de plek van a");
    // b gets 4 of 4 from a, d 6 of 6: both draw on it for half or more
    expect(scene.looking?.details).toEqual([
      "Van de 3 die binnenkomt, komt 2 van b.",
      "b en d halen de helft of meer bij a.",
      "Wat a brengt, kan terugkomen via een kring met 2 andere partijen.",
    ]);
  });

  test("that is gone is looked from no more", () => {
    expect(look({ from: { sort: "seat", party: "gone" } }).looking).toBeUndefined();
  });
});

test("a pair face to face: what goes each way, and that nothing does only where it was asked", () => {
  const scene = look({ from: { sort: "pair", parties: ["a", "d"] } });
  expect(lit(scene)).toEqual(["a>d"]);
  expect(scene.looking?.details).toEqual(["a brengt d 6.", "Van d naar a gaat niets."]);
  const unasked = { ...state, about: { ...state.about, unlisted: "unknown" as const } };
  expect(look({ from: { sort: "pair", parties: ["a", "d"] } }, unasked).looking?.details[1]).toBe(
    "Van d naar a is niets ingevuld.",
  );
});

test("a few kinds alone: their flows, and sums of them only", () => {
  const scene = look({ kinds: ["people"] });
  expect(ways(scene)).toEqual(["b>c", "c>a"]);
  expect(scene.nodes.find(({ id }) => id === "b")?.description).toContain("b brengt 3 en haalt 0.");
  // of balance only the whole can tell
  expect(scene.nodes.map(({ core }) => core)).toEqual(["empty", "empty", "empty", "dotted", "dotted"]);
  // a kind that is gone, or all that are used, is no choice
  expect(look({ kinds: ["gone"] }).looking).toBeUndefined();
  expect(look({ kinds: ["money", "people"] }).looking).toBeUndefined();
});

test("only what goes one way: between two of whom the way back was asked", () => {
  expect(ways(look({ oneWay: true }))).toEqual(["a>d", "b>c", "c>a", "d>e"]);
  const unasked = { ...state, about: { ...state.about, unlisted: "unknown" as const } };
  const scene = look({ oneWay: true }, unasked);
  expect(ways(scene)).toEqual([]);
  expect(scene.looking?.details.at(-1)).toBe("Van 4 tweetallen is de weg terug niet gevraagd.");
});

test("small flows are left out, and it says how many and how much", () => {
  const scene = look({ least: 3 });
  expect(ways(scene)).toEqual(["a>b", "a>d", "b>c"]);
  // 2 + 1 + 1
  expect(scene.looking?.details).toEqual(["3 kleinere stromen staan er niet bij, samen 4."]);
});

test("a finding's flows are brought out, and it goes when it is found no more", () => {
  const { findings } = seen(state);
  const finding = findings.find(({ parties, flows }) => parties.length > 1 && flows.length > 0)!;
  const scene = look({ from: { sort: "finding", finding } });
  const meant = new Set(finding.flows);
  expect(lit(scene)).toEqual(
    ways({ ...scene, flows: scene.flows.filter((one) => one.flows.some((id) => meant.has(id))) }),
  );
  expect(lit(scene).length).toBeGreaterThan(0);
  const without = { ...state, flows: [] };
  expect(look({ from: { sort: "finding", finding } }, without).looking).toBeUndefined();
});

// Oracle: by hand, the path or the ring that the finding tells of, step by step.
describe("the path or the ring of a finding is brought out, and its parties", () => {
  // A and B reach D, E and F through L alone; E reaches F too. G and A know each other, and H brings to the table: no route of L's.
  test("of a link the routes that are gone without it, not what else it exchanges", () => {
    const linked = buildState({
      flows: [
        ["A", "B", 1],
        ["B", "L", 2],
        ["L", "D", 1],
        ["D", "E", 1],
        ["L", "F", 1],
        ["F", "D", 1],
        ["A", "G", 1],
        ["G", "A", 1],
        ["L", "table", 3],
        ["L", "H", 1],
        ["H", "L", 1],
      ],
    });
    const finding = seen(linked).findings.find(({ pattern }) => pattern === "gatekeeper")!;
    expect(finding.parties).toEqual(["L"]);
    const scene = look({ from: { sort: "finding", finding } }, linked);
    const lit = scene.flows.filter(({ id }) => scene.brought!.flows.has(id)).map(({ from, to }) => `${from}${to}`);
    expect(lit.sort()).toEqual(["AB", "BL", "DE", "GA", "HL", "LD", "LF", "LH"]);
    expect([...scene.brought!.parties].sort()).toEqual(["A", "B", "D", "E", "F", "G", "H", "L"]);
  });

  const cases: Readonly<Record<string, { flows: State["flows"]; lit: readonly string[]; seen: readonly string[] }>> = {
    "generalised-reciprocity": {
      flows: buildState({ flows: [flow("a", "b", 8), flow("b", "c", 8), flow("c", "a", 8), flow("a", "d", 1)] }).flows,
      lit: ["a>b", "b>c", "c>a"],
      seen: ["a", "b", "c"],
    },
    "one-way-chain": {
      flows: buildState({ flows: [flow("a", "b", 8), flow("b", "c", 6), flow("d", "a", 0.5)] }).flows,
      lit: ["a>b", "b>c"],
      seen: ["a", "b", "c"],
    },
    "closed-circle": {
      flows: buildState({
        flows: ["a b", "b c", "c a", "b a", "c b", "a c"]
          .map((pair) => flow(pair.slice(0, 1), pair.slice(2), 8))
          .concat([flow("a", "d", 1), flow("e", "b", 1)]),
      }).flows,
      lit: ["a>b", "a>c", "b>a", "b>c", "c>a", "c>b"],
      // who stands outside is told of too
      seen: ["a", "b", "c", "d", "e"],
    },
  };
  test.each(Object.entries(cases))("%s", (pattern, { flows, lit: expected, seen: shown }) => {
    const names = [...new Set(flows.flatMap(({ from, to }) => [from, to]))].sort();
    const base = buildState({
      flows: flows.map(({ from, to, amount }) => flow(from, to, amount)),
      resources: [resource("money")],
    });
    const known = { ...base, about: { ...base.about, unlisted: "none" as const } };
    const finding = seen(known).findings.find((one) => one.pattern === pattern)!;
    const scene = look({ from: { sort: "finding", finding } }, known);
    expect(lit(scene)).toEqual(expected);
    const { dimmed } = highlightOf(scene, null);
    expect(names.filter((name) => !dimmed(name))).toEqual(shown);
  });
});

// Property: whatever is looked at, nobody moves, and no flow is drawn that the whole does not draw.
test("nobody moves: discs, names and curves are those of the whole", () => {
  for (const seed of [1, 2, 3]) {
    const of = somePartnership(12, 50, seed);
    const whole = look({}, of);
    for (const way of [{ from: { sort: "seat", party: "p3" } }, { oneWay: true }, { least: 4 }] as const) {
      const scene = look(way, of);
      expect(scene.nodes).toEqual(whole.nodes);
      for (const one of scene.flows) expect(whole.flows).toContainEqual(one);
    }
  }
});

test("an exported picture says below it what is looked at", () => {
  const svgOptions = { colour: (ink: string) => `#${ink}`, font: { sans: "Figtree", serif: "New" } };
  const whole = sceneToSvg(look({}), svgOptions);
  const seat = sceneToSvg(look({ from: { sort: "seat", party: "a" } }), svgOptions);
  expect(whole).not.toContain("Je kijkt naar");
  expect(seat).toContain(">Je kijkt naar: de plek van a</text>");
  const [height] = /(?<=height=")[\d.]+/.exec(seat) ?? [];
  expect(Number(height)).toBeGreaterThan(800);
});

// Oracle: by hand. a says it gives b 16, b says it gets 4; of what b gives a only b speaks.
describe("in whose words", () => {
  const amount = (by: "giver" | "receiver", value: number) => report(by, { amount: value });
  const told = buildState({
    flows: [
      { from: "a", to: "b", reports: [amount("giver", 16), amount("receiver", 4)] },
      { from: "b", to: "a", reports: [amount("giver", 2)] },
      { from: "a", to: "c", amount: 5 },
    ],
  });
  const values = (scene: Scene) => scene.flows.map(({ from, to, value }) => `${from}>${to} ${value}`).sort();
  test("only what was said there is drawn, at what was said", () => {
    expect(values(look({ told: { sort: "party", party: "a" } }, told))).toEqual(["a>b 16"]);
    expect(values(look({ told: { sort: "party", party: "b" } }, told))).toEqual(["a>b 4", "b>a 2"]);
    expect(values(look({ told: { sort: "givers" } }, told))).toEqual(["a>b 16", "b>a 2"]);
    expect(values(look({ told: { sort: "receivers" } }, told))).toEqual(["a>b 4"]);
    expect(values(look({ told: { sort: "both" } }, told))).toEqual(["a>b 4"]);
  });
  test("everybody stays at the table, in the same seat, and nobody is coloured", () => {
    const whole = look({}, told);
    const one = look({ told: { sort: "party", party: "b" } }, told);
    expect(one.seats).toEqual(whole.seats);
    expect(one.nodes.map(({ core }) => core)).not.toContain("full");
    expect(one.looking?.title).toBe("Je kijkt naar: de foto door de ogen van b");
  });
  test("who said nothing tells nothing: then it is the whole", () => {
    expect(look({ told: { sort: "party", party: "c" } }, told).looking).toBeUndefined();
    expect(look({ told: { sort: "both" } }).looking).toBeUndefined();
  });
});
