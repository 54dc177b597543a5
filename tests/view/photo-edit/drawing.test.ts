import { describe, expect, it } from "vitest";
import type { Partnership } from "../../../src/domain/partnership.ts";
import { NOBODY, TABLE } from "../../../src/domain/party.ts";
import { evaluate } from "../../../src/measures/evaluate.ts";
import { buildScene } from "../../../src/photo/build-scene.ts";
import { askedAt, reachedAt } from "../../../src/view/photo-edit/drawing.ts";
import { newFlowEdits } from "../../../src/view/photo-edit/new-flow-edits.ts";
import { edgeAngle, edgePoint, withSeat } from "../../../src/view/photo-edit/seat-at.ts";
import { applied } from "../../applied.ts";
import { partnershipOf } from "../../build.ts";

const partnership = partnershipOf([
  ["Linde", "Kompas", 8],
  ["Kompas", "Rietdam", 2],
  ["Rietdam", "Linde", 4],
  ["Oever", "Linde", 4],
]);
const scene = buildScene(partnership, evaluate(partnership), {
  width: 900,
  height: 700,
  language: "nl",
  names: "full",
  audience: "leader",
});
const node = (id: string) => scene.nodes.find((one) => one.id === id)!;

// Oracle: by hand, from where the scene puts discs.
describe("a flow that is drawn", () => {
  it("reaches the party, the table or the ground that is under the pointer, and lets go where it began", () => {
    expect(reachedAt(scene, "Linde", node("Kompas"), 24)).toBe("Kompas");
    expect(reachedAt(scene, "Linde", scene.challenge, 24)).toBe(TABLE);
    expect(reachedAt(scene, "Linde", { x: 3, y: 3 }, 24)).toBe("ground");
    expect(reachedAt(scene, "Linde", node("Linde"), 24)).toBeNull();
    expect(reachedAt(scene, TABLE, scene.challenge, 24)).toBeNull();
  });

  it("asks what flows there; on the ground also to whom; and nothing comes from nobody", () => {
    expect(askedAt("Linde", "Kompas")).toEqual({ from: "Linde", to: "Kompas" });
    expect(askedAt("Linde", NOBODY)).toEqual({ from: "Linde", to: NOBODY });
    expect(askedAt("Linde", "ground")).toEqual({ from: "Linde", to: null });
    expect(askedAt("Linde", null)).toBeNull();
    expect(askedAt(TABLE, NOBODY)).toBeNull();
  });

  const drawn = (given: Parameters<typeof newFlowEdits>[1]): Partnership =>
    applied(partnership, ...newFlowEdits(partnership, given).edits);

  it("is in the photo without a number, with whoever, whatever kind and the table that are new in it", () => {
    const next = drawn({
      from: { name: "De Es" },
      to: { end: TABLE },
      what: { kind: { name: "vervoer" }, note: "elke week" },
    });
    const flow = next.flows.at(-1)!;
    expect(next.parties.find(({ id }) => id === flow.from)?.name).toBe("De Es");
    expect(next.resources.find(({ id }) => id === flow.resource)?.name).toBe("vervoer");
    expect(next.about.table).toEqual({ name: null });
    expect(flow).toMatchObject({ to: TABLE, amount: null, cost: null, worth: null, reports: [], note: "elke week" });
  });

  it("between two that are new adds two parties, and one where they are called the same", () => {
    const what = { kind: { resource: "money" }, note: "" };
    const two = drawn({ from: { name: "De Es" }, to: { name: "Turfhoek" }, what });
    expect(two.parties.length).toBe(partnership.parties.length + 2);
    const one = drawn({ from: { name: "De Es" }, to: { name: "de es" }, what });
    expect(one.parties.length).toBe(partnership.parties.length + 1);
  });
});

// Oracle: the order of seats by hand: between the two at either side of the place.
describe("a place on the table's edge", () => {
  it("is between the discs, and neither in the middle nor far outside", () => {
    const [a, b] = [node(scene.seats[0]!), node(scene.seats[1]!)];
    const between = (a.angle + b.angle) / 2;
    expect(edgeAngle(scene, edgePoint(scene, between))).toBeCloseTo(between, 9);
    expect(edgeAngle(scene, node("Linde"))).toBeNull();
    expect(edgeAngle(scene, scene.challenge)).toBeNull();
    expect(edgeAngle(scene, { x: 0, y: 0 })).toBeNull();
  });

  it("seats a party between its neighbours, and nobody changes places", () => {
    const [a, b] = [node(scene.seats[0]!), node(scene.seats[1]!)];
    const seats = withSeat(scene, (a.angle + b.angle) / 2, "new");
    expect(seats).toEqual([scene.seats[0], "new", ...scene.seats.slice(1)]);
    expect(withSeat(scene, 6.2, "new")).toEqual([...scene.seats, "new"]);
    for (let angle = 0; angle < 6.28; angle += 0.1)
      expect(withSeat(scene, angle, "new").filter((id) => id !== "new")).toEqual(scene.seats);
  });
});
