import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { readDocument } from "../../src/document/read.ts";
import { applyAll } from "../../src/domain/edit.ts";
import type { Partnership } from "../../src/domain/partnership.ts";
import { reweigh } from "../../src/domain/reweigh.ts";
import { findAll } from "../../src/findings/registry.ts";
import { standOut } from "../../src/findings/stand-out.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { measuredOnce } from "../../src/measures/measured-once.ts";
import { type Edge, partnershipOf } from "../build.ts";
import { find, found, said, withParties, withPhotos } from "./find.ts";
import { carried, evenBetween } from "./some-states.ts";

// Oracle: VOICE, persistent imbalance, and the sums by hand: Linde gives five parties 10 each and gets 2 from each (50 to 10).

const now = (edges: readonly Edge[] = carried, date: string | null = "2026-09-01"): Partnership =>
  partnershipOf(edges, { about: { date } });
const then = (edges: readonly Edge[] = carried): Partnership => partnershipOf(edges);
/** As `carried`, where Linde gives each of them so much. */
const giving = (each: number): readonly Edge[] =>
  carried.map(([from, to, size]) => [from, to, from === "Linde" ? each : (size as number)]);
const even = evenBetween(4, "Linde", "B", "C", "D", "E", "F");
const persistent = (state: Partnership) => found(state, "persistent-imbalance");

describe("persistent imbalance", () => {
  it("says since when, and what each photo showed", () => {
    const state = withPhotos(now(giving(12)), { "2026-06-10": then(), "2026-03-02": then(giving(9)) });
    expect(said(state, "persistent-imbalance")).toEqual([
      "Dit zien we nu drie foto's.",
      "Linde sinds maart 2026: 45 om 10; 50 om 10; 60 om 10.",
      "Three photos now show this.",
      "Linde since March 2026: 45 to 10; 50 to 10; 60 to 10.",
    ]);
    expect(persistent(state)[0]).toMatchObject({
      parties: ["Linde"],
      sure: "clear",
      evidence: { photos: 3, since: "2026-03-02", brings: 60, takes: 10, verdict: "gives-more:clear" },
    });
  });

  it("of many photos says the first and the last", () => {
    const photos = { "2026-01-01": then(giving(9)), "2026-03-01": then(), "2026-05-01": then(), "2026-07-01": then() };
    expect(said(withPhotos(now(giving(12)), photos), "persistent-imbalance")).toEqual([
      "Dit zien we nu vijf foto's.",
      "Linde sinds januari 2026: eerst 45 om 10, het laatst 60 om 10.",
      "Five photos now show this.",
      "Linde since January 2026: first 45 to 10, last 60 to 10.",
    ]);
  });

  it("weighs more than an imbalance of now, which stays in the list", () => {
    const findings = find(withPhotos(now(), { "2026-03-02": then() }));
    expect(findings.slice(0, 2).map(({ key }) => key)).toEqual(["persistent-imbalance Linde", "brings-more Linde"]);
    expect(standOut(findings).first[0]?.pattern).toBe("persistent-imbalance");
  });

  it("begins anew where a photo in between showed none, was without the party, or showed the other side", () => {
    const turned = carried.map(([from, to, size]): Edge => [to, from, size as number]);
    const without = evenBetween(4, "B", "C", "D", "E", "F");
    for (const between of [even, without, turned]) {
      const state = withPhotos(now(), { "2026-01-01": then(), "2026-03-01": then(between), "2026-05-01": then() });
      expect(persistent(state)[0]?.evidence).toMatchObject({ photos: 2, since: "2026-05-01" });
    }
  });

  it("is not said of one photo, of what is even now, or of what was only possible then", () => {
    expect(persistent(now())).toEqual([]);
    expect(persistent(withPhotos(now(), { "2026-03-02": then(even) }))).toEqual([]);
    expect(persistent(withPhotos(now(even), { "2026-03-02": then(), "2026-05-02": then() }))).toEqual([]);
    const slight = then(giving(3));
    expect(evaluate(slight).of("Linde").verdict).toBe("gives-more:tentative");
    expect(persistent(withPhotos(now(), { "2026-03-02": slight }))).toEqual([]);
  });

  // Oracle: SPEC V2 (the gate of each photo) and V4 (only members are named).
  it("is behind the gate of each photo, and names members only", () => {
    const rough = { ...then(), about: { ...then().about, precision: { ...then().about.precision, sigma: 3 } } };
    expect(evaluate(rough).withinNoise).toBe(true);
    expect(persistent(withPhotos(now(), { "2026-03-02": rough }))).toEqual([]);
    const guest = withParties(then(), { Linde: { standing: "beneficiary" } });
    expect(persistent(withPhotos(now(), { "2026-03-02": guest }))).toEqual([]);
    expect(
      persistent(withPhotos(withParties(now(), { Linde: { standing: "beneficiary" } }), { "2026-03-02": then() })),
    ).toEqual([]);
  });

  it("counts a day once, and the present only where its date is later than the last photo", () => {
    const sameDay = withPhotos(now(), { "2026-09-01": then() });
    expect(persistent(sameDay)).toEqual([]);
    const undated = withPhotos(now(carried, null), { "2026-03-01": then(giving(9)), "2026-05-01": then() });
    expect(said(undated, "persistent-imbalance")[1]).toBe("Linde sinds maart 2026: 45 om 10; 50 om 10.");
    const [first] = undated.snapshots;
    const twice = { ...undated, snapshots: [first!, { ...first!, id: "n9" }] };
    expect(persistent(twice)).toEqual([]);
  });

  it("is one finding for all who began with the same photo, whoever is furthest from even first", () => {
    // G to K each bring Kade 2 and take 16, and Kade brings 80 and takes 10: eight times; Linde five times (50 to 10).
    const names = ["G", "H", "I", "J", "K"];
    const kade = names.flatMap((name): Edge[] => [
      ["Kade", name, 16],
      [name, "Kade", 2],
    ]);
    const both = [...carried, ...kade];
    const state = withPhotos(now(both), { "2026-03-02": then(both) });
    expect(persistent(state).map(({ parties }) => parties)).toEqual([[...names, "Kade", "Linde"]]);
    expect(said(state, "persistent-imbalance")[1]).toBe(
      "G sinds maart 2026: 2 om 16; 2 om 16. H sinds maart 2026: 2 om 16; 2 om 16. I sinds maart 2026: 2 om 16; 2 om 16. Dit geldt ook voor nog vier.",
    );
    const later = persistent(withPhotos(now(both), { "2026-03-02": then(), "2026-05-02": then(both) }));
    expect(later.map(({ parties, evidence }) => [parties.includes("Linde"), evidence.photos])).toEqual([
      [true, 3],
      [false, 2],
    ]);
  });

  // Oracle: SPEC V6; every flow costs 6 and is worth 12, so κ is about a half, and Linde gets 12 for what costs it 11.
  it("does not claim more than the sum where the pie grows", () => {
    const grown: readonly Edge[] = [
      ...["B", "C", "D", "E"].flatMap((a, i, all) =>
        all.filter((_, j) => j !== i).map((b): Edge => [a, b, 6, 18] as const),
      ),
      ["Linde", "B", 20, 60],
      ["B", "Linde", 6, 24],
    ];
    const audit = { precision: { sigma: 0.05, measured: false, lean: 0, tolerance: 1.25 } };
    const state = withPhotos(partnershipOf(grown, { about: { ...audit, date: "2026-09-01" } }), {
      "2026-03-02": partnershipOf(grown, { about: audit }),
    });
    expect(persistent(state)).toHaveLength(1);
    expect(said(state, "persistent-imbalance")[1]).toContain(
      "Linde krijgt er sinds maart 2026 minder uit dan de anderen. Tegenover elke 10 staat bij Linde 12, bij allen samen",
    );
  });

  it("leaves all that is found as it is where there are no photos", () => {
    for (const state of [now(), now(even)]) expect(persistent(state)).toEqual([]);
    const withOne = find(withPhotos(now(), { "2026-03-02": then() }));
    expect(withOne.filter(({ pattern }) => pattern !== "persistent-imbalance")).toEqual(find(now()));
  });

  it("works a photo out once, however often the present is edited, and not at all while nobody stands out", () => {
    const photo = withPhotos(now(), { "2026-03-02": then() });
    const state = photo.snapshots[0]!.state;
    const flows = vi.fn(() => then().flows);
    const counted = {
      ...photo,
      snapshots: [
        {
          ...photo.snapshots[0]!,
          state: Object.defineProperty({ ...state }, "flows", { get: flows, enumerable: true }),
        },
      ],
    };
    const quiet = { ...counted, flows: now(even).flows };
    findAll({ state: quiet, evaluation: evaluate(quiet) });
    expect(flows).not.toHaveBeenCalled();
    const edited = (each: number): Partnership => ({ ...counted, flows: now(giving(each)).flows });
    find(edited(10));
    const once = flows.mock.calls.length;
    expect(once).toBeGreaterThan(0);
    find(edited(11));
    expect(flows.mock.calls.length).toBe(once);
    expect(measuredOnce(counted.snapshots[0]!.state)).toBe(measuredOnce(counted.snapshots[0]!.state));
  });

  it("counts each kind in all photos as it counts now, so that one party has one number", () => {
    // By hand: at a quarter 45, 50 and 60 out, and 10 in, are 11.25, 12.5 and 15 out, and 2.5 in.
    const state = withPhotos(now(giving(12)), { "2026-03-02": then(giving(9)), "2026-06-10": then() });
    const weighed = applyAll(state, reweigh(state, new Map(state.resources.map(({ id }) => [id, 0.25]))));
    if (!weighed.ok) throw new Error(JSON.stringify(weighed.faults));
    expect(said(weighed.value.partnership, "persistent-imbalance").slice(2)).toEqual([
      "Three photos now show this.",
      "Linde since March 2026: 11.25 to 2.5; 12.5 to 2.5; 15 to 2.5.",
    ]);
    // Another unit is no other weighing: the photos keep their numbers.
    const inUnits = {
      ...state,
      resources: state.resources.map((kind) => ({ ...kind, unit: "fte", rate: kind.rate * 4 })),
    };
    expect(said(inUnits, "persistent-imbalance").at(-1)).toMatch(/^Linde since March 2026: 45 to 10; 50 to 10; /);
  });

  it("is told of the example's fourth photo, when it was the present: since its third", () => {
    const read = readDocument(readFileSync(new URL("../../data/warm-homes.en.json", import.meta.url), "utf8"));
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    const { snapshots } = read.value;
    const fourth: Partnership = { ...read.value, ...snapshots[3]!.state, snapshots: snapshots.slice(0, 3) };
    expect(said(fourth, "persistent-imbalance").slice(2)).toEqual([
      "Two photos now show this.",
      "Rond Community Work since March 2025: 56 to 14; 56 to 14.",
    ]);
    expect(persistent(read.value)).toEqual([]);
  });
});
