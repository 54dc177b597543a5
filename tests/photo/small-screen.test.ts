import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/measures/evaluate.ts";
import { buildScene } from "../../src/photo/build-scene.ts";
import { highlightOf } from "../../src/photo/highlight.ts";
import { labelBox } from "../../src/photo/label-block.ts";
import { isShape } from "../../src/photo/mark.ts";
import { nameTags } from "../../src/photo/name-tag.ts";
import type { Scene } from "../../src/photo/scene.ts";
import { buildState } from "../build-state.ts";
import { hasReference, referenceText, skippedBecause } from "../reference.ts";
import { PHONE_STAGE } from "./phone-stage.ts";

/** The stage of a tablet of 1024 × 768, with what lies over it. */
const TABLET = {
  width: 600,
  height: 536,
  names: "full",
  taken: [
    { left: 538, top: 388, right: 600, bottom: 536 },
    { left: 0, top: 480, right: 308, bottom: 536 },
  ],
  insets: { top: 10, right: 12, bottom: 10, left: 12 },
} as const;

type Options = Partial<Parameters<typeof buildScene>[2]>;
const sceneOf = (state: ReturnType<typeof buildState>, stage: typeof PHONE_STAGE | typeof TABLET, more: Options = {}) =>
  buildScene(state, evaluate(state), { language: "nl", audience: "leader", ...stage, ...more });
const nameless = ({ nodes }: Scene) => nodes.filter(({ label }) => label.lines.length === 0).map(({ id }) => id);

/** Forty parties, each as large as the next: every one brings 4 to the three after it. */
const NAMES = Array.from({ length: 40 }, (_, nth) => `Samenwerking ${nth + 1}`);
const crowd = buildState({
  flows: NAMES.flatMap((from, nth) => [1, 2, 3].map((on) => [from, NAMES[(nth + on) % 40]!, 4] as const)),
});

// Oracle: the rule itself, for one party after another.
describe("where not every name has room", () => {
  test("whoever stands out has one", () => {
    expect(nameless(sceneOf(crowd, PHONE_STAGE)).length).toBeGreaterThan(2);
    for (const { id } of crowd.parties.filter((_, nth) => nth % 5 === 2))
      expect(nameless(sceneOf(crowd, PHONE_STAGE, { standOut: new Set([id]) }))).not.toContain(id);
  });

  test("and so has, before them, whoever has a clear verdict", () => {
    // the eighth brings forty times as much as it takes, and all others are even
    const state = buildState({
      flows: NAMES.flatMap((from, nth) =>
        [1, 2, 3].map(
          (on) => [from, NAMES[(nth + on) % 40]!, nth === 7 ? 160 : on === 1 && nth === 6 ? 0.1 : 4] as const,
        ),
      ),
    });
    const others = new Set(state.parties.map(({ id }) => id).filter((id) => id !== NAMES[7]));
    const scene = sceneOf(state, PHONE_STAGE, { standOut: others });
    expect(scene.nodes.find(({ id }) => id === NAMES[7])?.core).toBe("full");
    expect(nameless(scene)).not.toContain(NAMES[7]);
  });

  // Oracle: the stage, and the boxes of the names that stand.
  test("one that is chosen gets its own, whole, on the stage and over no other name", () => {
    const scene = sceneOf(crowd, PHONE_STAGE);
    const left = scene.nodes.filter(({ label }) => label.lines.length === 0);
    for (const node of left) {
      const marks = nameTags(scene, [node.id, null]);
      const text = marks.flatMap((mark) => (isShape(mark) ? [] : [mark.text])).join(" ");
      expect(text).toBe(node.name);
      const [paper] = marks.filter(isShape);
      const [x = 0, y = 0, width = 0, height = 0] = paper!.d.match(/-?[\d.]+/g)!.map(Number);
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(-3);
      expect(x + width).toBeLessThanOrEqual(PHONE_STAGE.width + 3);
      expect(y + height).toBeLessThanOrEqual(PHONE_STAGE.height + 3);
      for (const { label } of scene.nodes.filter((one) => !left.includes(one))) {
        const box = labelBox(label);
        const apart = box.right <= x + 3 || box.left >= x + width - 3 || box.bottom <= y || box.top >= y + height - 3;
        expect(apart, `${node.name} over ${label.lines.join(" ")}`).toBe(true);
      }
    }
  });
});

// Oracle: 12 px, the least type of the look; the disc is what is pressed.
test.each(["nl", "en"] as const)("the request for a challenge can be read and met by a finger, %s", (language) => {
  for (const stage of [PHONE_STAGE, TABLET]) {
    const { challenge } = sceneOf(crowd, stage, { language });
    expect(challenge.placeholder).toBe(true);
    expect(challenge.lines.length).toBeGreaterThan(1);
    expect(challenge.fontSize).toBeGreaterThanOrEqual(12);
    expect(2 * challenge.r).toBeGreaterThanOrEqual(44);
  }
});

// Oracle: the file's own names.
describe.skipIf(!hasReference)(`thirty municipalities and 867 flows${skippedBecause}`, () => {
  const state = hasReference
    ? buildState({
        flows: referenceText("nl_migration_top30.csv")
          .trim()
          .split("\n")
          .slice(1)
          .map((line) => JSON.parse(`[${line}]`)),
      })
    : crowd;

  test.each([
    ["a phone", PHONE_STAGE],
    ["a tablet", TABLET],
  ] as const)("have their names whole on %s", (_, stage) => {
    for (const { name, label } of sceneOf(state, stage).nodes)
      expect(label.lines.join("").replaceAll(" ", "")).toBe(name.replaceAll(" ", ""));
  });

  // Oracle: the pills' own outlines: from the middle of a round end, and twice the radius of 10 px to the other side.
  test("of one that is chosen no value lies over another", () => {
    for (const stage of [PHONE_STAGE, TABLET]) {
      const boxes = highlightOf(sceneOf(state, stage), "Westerwolde")
        .pills()
        .filter(isShape)
        .map(({ d }) => {
          const [x = 0, y = 0, across = 0] = d.match(/-?[\d.]+/g)!.map(Number);
          return { left: x - 10, right: x + across + 10, top: y, bottom: y + 20 };
        });
      expect(boxes.length).toBeGreaterThan(5);
      for (const [nth, one] of boxes.entries())
        for (const other of boxes.slice(nth + 1))
          expect(
            one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
          ).toBe(false);
    }
  });
});
