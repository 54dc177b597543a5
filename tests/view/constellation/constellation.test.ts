import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CHALLENGE,
  type Constellation,
  directionTo,
  emptyConstellation,
  FIELD,
  freePlace,
  lookedAt,
  movesBetween,
  type Stand,
  standing,
  without,
  withStand,
} from "../../../src/view/constellation/constellation.ts";

// Oracle: geometry by hand. The field is 1000 by 680; places are shares of it, and 0° is straight up.
const at = (x: number, y: number, looks = 0): Stand => ({ x, y, looks });
const placed = (stands: Readonly<Record<string, Stand>>): Constellation =>
  Object.entries(stands).reduce((so, [figure, stand]) => withStand(so, "now", figure, stand), emptyConstellation);

describe("directionTo", () => {
  it.each([
    [at(0.5, 0.5), at(0.5, 0.2), 0],
    [at(0.5, 0.5), at(0.9, 0.5), 90],
    [at(0.5, 0.5), at(0.5, 0.9), 180],
    [at(0.5, 0.5), at(0.1, 0.5), 270],
    // as far to the right as up, in px and not in shares
    [at(0.5, 0.5), at(0.5 + 170 / FIELD.width, 0.5 - 170 / FIELD.height), 45],
  ])("from %o to %o is %d°", (from, to, degrees) => {
    expect(directionTo(from, to)).toBeCloseTo(degrees, 9);
  });
});

describe("lookedAt", () => {
  const stands = standing(placed({ a: at(0.5, 0.9), b: at(0.5, 0.5), c: at(0.5, 0.1), d: at(0.1, 0.9) }), "now");

  it("is the first in the line of sight", () => {
    expect(lookedAt(stands, "a")).toBe("b");
    expect(lookedAt(stands, "b")).toBe("c");
  });

  it("is nobody where somebody looks past all, or is not there", () => {
    expect(lookedAt(stands, "c")).toBeNull();
    expect(lookedAt(stands, "nobody")).toBeNull();
  });

  it("is whoever somebody was turned to, wherever the two stand", () => {
    const share = fc.double({ min: 0.05, max: 0.95, noNaN: true });
    fc.assert(
      fc.property(share, share, share, share, (ax, ay, bx, by) => {
        fc.pre(Math.hypot(ax - bx, ay - by) > 0.01);
        const [a, b] = [at(ax, ay), at(bx, by)];
        const turned = placed({ a: { ...a, looks: directionTo(a, b) }, b });
        return lookedAt(standing(turned, "now"), "a") === "b";
      }),
    );
  });
});

describe("the wish", () => {
  const now = placed({ a: at(0.2, 0.5, 90), b: at(0.8, 0.5, 270) });

  it("begins where they stand, and is only what differs", () => {
    expect(standing(now, "wished")).toEqual(standing(now, "now"));
    expect(movesBetween(now)).toEqual([]);
    const still = withStand(now, "wished", "a", at(0.2, 0.5, 92));
    expect(still.wished).toEqual({});
    expect(standing(withStand(now, "now", "a", at(0.3, 0.5, 90)), "wished").get("a")?.x).toBe(0.3);
  });

  it("leaves who was taken out of the field out of it too", () => {
    const wished = withStand(now, "wished", "a", at(0.4, 0.5, 90));
    expect([...standing(without(wished, "now", "a"), "wished").keys()]).toEqual(["b"]);
    expect(without(wished, "wished", "a")).toEqual(now);
  });

  it("tells who comes nearer to whom, and who turns", () => {
    // a walks 300 of the 600 px towards b; b turns its back
    const wished = withStand(withStand(now, "wished", "a", at(0.5, 0.5, 90)), "wished", "b", at(0.8, 0.5, 90));
    expect(movesBetween(wished).map(({ from: _, to: __, ...said }) => said)).toEqual([
      { figure: "a", walks: true, nearer: "b", further: null, turns: false, looksAt: "b" },
      { figure: "b", walks: false, nearer: null, further: null, turns: true, looksAt: null },
    ]);
  });

  it("tells from whom somebody walks away", () => {
    const [move] = movesBetween(withStand(now, "wished", "a", at(0.05, 0.5, 90)));
    expect(move).toMatchObject({ figure: "a", walks: true, nearer: null, further: "b", turns: false });
  });
});

describe("a field", () => {
  it("keeps everybody in it", () => {
    const { now } = withStand(emptyConstellation, "now", "a", at(-3, 7, -90));
    expect(now).toEqual({ a: at(0.05, 0.95, 270) });
  });

  it("has a place of its own for each who comes in, up to thirty", () => {
    let so = emptyConstellation;
    for (let nth = 0; nth < 30; nth++)
      so = withStand(so, "now", `p${nth}`, { ...freePlace(standing(so, "now")), looks: 0 });
    const stands = Object.values(so.now);
    const least = Math.min(
      ...stands.flatMap((a, i) =>
        stands.slice(i + 1).map((b) => Math.hypot((a.x - b.x) * FIELD.width, (a.y - b.y) * FIELD.height)),
      ),
    );
    // two discs of 22 px with their rims, on a field of 680 px
    expect(least).toBeGreaterThan(50);
  });
});

describe("the challenge", () => {
  // Oracle: it is looked at, and looks nowhere, whatever was kept of it.
  it("looks at nobody, and moves without turning", () => {
    const now = placed({ [CHALLENGE]: at(0.5, 0.5), a: at(0.5, 0.2, 180) });
    expect(lookedAt(standing(now, "now"), CHALLENGE)).toBeNull();
    expect(lookedAt(standing(now, "now"), "a")).toBe(CHALLENGE);
    const kept: Constellation = { ...now, wished: { [CHALLENGE]: at(0.5, 0.5, 90) } };
    expect(movesBetween(kept)).toEqual([]);
    const [move] = movesBetween(withStand(now, "wished", CHALLENGE, at(0.2, 0.5, 90)));
    expect(move).toMatchObject({ figure: CHALLENGE, walks: true, turns: false, to: { looks: 0 } });
  });
});
