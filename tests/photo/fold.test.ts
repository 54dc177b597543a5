import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { onTheTable } from "../../src/document/left-out.ts";
import { withIds } from "../../src/document/with-ids.ts";
import { foldedState } from "../../src/domain/folded-state.ts";
import type { State } from "../../src/domain/partnership.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { buildScene } from "../../src/photo/build-scene.ts";
import { foldedInto, foldInForce, foldToggled } from "../../src/photo/fold.ts";
import { buildLookedAt } from "../../src/photo/looked-at.ts";
import type { Scene } from "../../src/photo/scene.ts";
import { type Fold, type WayOfLooking, WHOLE } from "../../src/photo/way-of-looking.ts";
import { withThoseFolded } from "../../src/photo/with-those-folded.ts";
import { type Edge, partnershipOf } from "../build.ts";

const options = { width: 900, height: 800, language: "en", names: "full", audience: "leader" } as const;

/** Those of these names belong to the organisation. */
const inside = <S extends State>(state: S, of: Readonly<Record<string, string>>): S => ({
  ...state,
  parties: state.parties.map((party) => ({ ...party, inside: of[party.id] ?? null })),
});
const EDGES: readonly Edge[] = [
  ["org", "b", 2],
  ["anna", "b", 3],
  ["b", "bram", 4],
  ["bram", "c", 1],
  ["anna", "bram", 5],
  ["bram", "org", 1],
  ["c", "b", 6],
];
const state = inside(partnershipOf(EDGES), { anna: "org", bram: "org" });
const seen = (of: State) => ({ state: of, evaluation: evaluate(of), findings: [] });
const look = (way: Partial<WayOfLooking>, of: State = state, more: object = {}): Scene =>
  buildLookedAt(seen(of), { ...options, ...more }, { ...WHOLE, ...way }, null).scene;
const flowsOf = ({ flows }: Scene) => flows.map(({ from, to, value }) => [from, to, value]).toSorted();

describe("who belongs to an organisation, folded into it", () => {
  // Oracle: by hand. org 2 and anna 3 to b are 5; what goes between the three of them (5 and 1) is not drawn.
  test("flows of those in it are added to its own, and what goes within is not drawn, but counted and said", () => {
    const scene = look({ fold: "all" });
    expect(scene.nodes.map(({ id }) => id)).toEqual(["b", "c", "org"]);
    expect(flowsOf(scene)).toEqual([
      ["b", "org", 4],
      ["c", "b", 6],
      ["org", "b", 5],
      ["org", "c", 1],
    ]);
    const org = scene.nodes.find(({ id }) => id === "org");
    expect(org?.description).toContain("brings 6 and takes 4");
    expect(org?.description).toContain("With 2 parties that belong to it.");
    expect(scene.looking?.details.join(" ")).toContain(
      "2 flows within an organisation, 6 together, are not drawn and not counted.",
    );
    expect(scene.looking?.details.join(" ")).toContain("2 at org");
  });

  test("how many stand there is a mark on its rim, and in the legend", () => {
    const scene = look({ fold: "all" });
    const texts = (marks: Scene["nodes"][number]["badge"]) =>
      (marks ?? []).flatMap((mark) => ("text" in mark ? [mark.text] : []));
    expect(scene.nodes.map(({ id, badge }) => [id, texts(badge)])).toEqual([
      ["b", []],
      ["c", []],
      ["org", ["2"]],
    ]);
    expect(scene.legend.at(-1)?.text.map(({ text }) => text)).toEqual(["so many", "belong to it"]);
  });

  test("one organisation alone is folded; a fold of who is gone, or has nobody, is none", () => {
    const two = inside(partnershipOf([...EDGES, ["dirk", "c", 2]]), { anna: "org", bram: "org", dirk: "b" });
    expect(look({ fold: ["b"] }, two).nodes.map(({ id }) => id)).toEqual(["anna", "b", "bram", "c", "org"]);
    expect(foldInForce(["c", "gone"], two)).toBe(null);
    expect(look({ fold: ["c"] })).toEqual(buildScene(state, evaluate(state), options));
    expect(foldToggled(null, "b", two)).toEqual(["b"]);
    expect(foldToggled(["b"], "org", two)).toBe("all");
    expect(foldToggled("all", "b", two)).toEqual(["org"]);
    expect(foldToggled(["b"], "b", two)).toBe(null);
  });

  // Oracle: the photo before.
  test("folding and unfolding gives the photo before, with everybody in their seats", () => {
    const before = look({});
    const folded = look({ fold: "all" }, state, { seats: before.seats });
    expect(folded.seats).toEqual(before.seats);
    expect(look({}, state, { seats: folded.seats })).toEqual(before);
    expect(foldedState(state, new Map()).flows).toEqual(state.flows);
  });

  test("seats of those folded come after who sat before them", () => {
    const into = new Map([
      ["x", "a"],
      ["y", "a"],
    ]);
    expect(withThoseFolded(["a", "b", "new", "c"], ["x", "a", "b", "y", "c"], into)).toEqual([
      "x",
      "a",
      "b",
      "y",
      "new",
      "c",
    ]);
  });

  // Oracle: property. What an organisation gives less what it gets is the same folded or apart: what goes within cancels
  // where one weight counts at both ends; and what is drawn is all but that.
  test("of every partnership the net sum of an organisation is that of those in it, and nothing is lost but what goes within", () => {
    const end = fc.constantFrom("a", "b", "c", "d", "e");
    const edges = fc.array(
      fc.tuple(end, end, fc.nat(16)).map(([from, to, weight]): Edge => [from, to, weight]),
      { maxLength: 15 },
    );
    fc.assert(
      fc.property(edges, fc.subarray(["b", "c", "d"]), (list, members) => {
        const some = inside(
          partnershipOf(list, { alone: ["a", "b", "c", "d", "e"] }),
          Object.fromEntries(members.map((id) => [id, "a"])),
        );
        const group = ["a", ...members];
        const folded = foldedState(some, foldedInto(some, ["a"]));
        const [apart, together] = [evaluate(some), evaluate(folded)];
        const net = (party: string, of: typeof apart): number => of.of(party).net ?? 0;
        expect(net("a", together)).toBeCloseTo(
          group.reduce((sum, id) => sum + net(id, apart), 0),
          9,
        );
        const within = list
          .filter(([from, to]) => from !== to && group.includes(from) && group.includes(to))
          .reduce((sum, [, , weight]) => sum + (weight ?? 0), 0);
        expect((together.system.total ?? 0) + within).toBeCloseTo(apart.system.total ?? 0, 9);
      }),
    );
  });

  // Oracle: a photo is the same whatever parties are called inside (C10).
  test("is the same whatever parties are called inside", () => {
    const renamed = {
      ...state,
      ...withIds(state, { parties: (id) => ({ org: "p9", anna: "p1", bram: "p5", b: "p3", c: "p2" })[id] ?? id }),
    };
    const told = (scene: Scene) => [
      scene.nodes.map(({ name, x, y, r, core, description }) => [name, x, y, r, core, description]).toSorted(),
      scene.flows.map(({ description, width }) => [description, width]).toSorted(),
      scene.looking,
    ];
    expect(told(look({ fold: "all" }, renamed))).toEqual(told(look({ fold: "all" })));
  });

  // Oracle: by hand. 0 was asked of anna alone: of the organisation's way to b nothing is known.
  test("that nothing flows holds for an organisation once everybody in it was asked", () => {
    const asked = (edges: readonly Edge[]): readonly string[] => {
      const some = inside(partnershipOf(edges, { alone: ["bram"], about: { unlisted: "unknown" } }), {
        anna: "org",
        bram: "org",
      });
      return foldedState(some, foldedInto(some, ["org"])).flows.map(
        ({ from, to, amount }) => `${from}>${to} ${amount}`,
      );
    };
    expect(
      asked([
        ["b", "org", 4],
        ["anna", "b", 0],
      ]),
    ).toEqual(["b>org 4"]);
    expect(
      asked([
        ["b", "org", 4],
        ["anna", "b", 0],
        ["bram", "b", 0],
        ["org", "b", 0],
      ]),
    ).toEqual(["b>org 4", "org>b 0", "org>b 0", "org>b 0"]);
  });

  test("from the seat of who is folded one looks from the organisation; face to face within it too", () => {
    const seat = look({ fold: "all", from: { sort: "seat", party: "anna" } });
    expect(seat.brought?.party).toBe("org");
    expect(look({ fold: "all", from: { sort: "pair", parties: ["anna", "bram"] } }).brought?.party).toBe("org");
    expect(look({ fold: "all", from: { sort: "pair", parties: ["anna", "b"] } }).brought?.flows.size).toBe(2);
  });

  // SPEC S1, M3: what is not on the table is in no photo for others' eyes, whoever stands where.
  test("what is not on the table stays apart", () => {
    const signal = { sort: "trouble", date: "2026-01-01", flows: [], text: "x" } as const;
    const noted: State = {
      ...state,
      symptoms: [
        { ...signal, id: "y1", parties: ["anna"], openness: "private" },
        { ...signal, id: "y2", parties: ["bram", "org"], openness: "on-the-table" },
      ],
      interests: [
        { id: "i1", party: "anna", person: null, nature: "personal", openness: "private", text: "a secret of Anna" },
      ],
      cards: [
        {
          id: "c1",
          party: "bram",
          sort: "pain",
          openness: "facilitator-only",
          text: "a pain of Bram",
          acknowledgedBy: [],
        },
      ],
    };
    const signals = (of: State, audience: "leader" | "beamer") =>
      look({ fold: "all" }, of, { audience }).nodes.map(({ signals }) => signals);
    // one signal that touches two of them is one
    expect(signals(noted, "leader")).toEqual([0, 0, 2]);
    expect(signals(onTheTable(noted), "leader")).toEqual([0, 0, 1]);
    expect(signals(onTheTable(noted), "beamer")).toEqual([0, 0, 0]);
    expect(JSON.stringify(look({ fold: "all" }, noted))).not.toMatch(/secret|pain of/);
    expect(foldedState(noted, foldedInto(noted, ["org"])).symptoms.map(({ openness }) => openness)).toEqual([
      "private",
      "on-the-table",
    ]);
  });

  test("goes with small flows left out: only what is drawn is counted as small", () => {
    const fold: Fold = ["org"];
    const scene = look({ fold, least: 5 });
    expect(flowsOf(scene)).toEqual([
      ["c", "b", 6],
      ["org", "b", 5],
    ]);
    expect(scene.looking?.details.join(" ")).toContain("2 smaller flows are left out, 5 together.");
  });
});
