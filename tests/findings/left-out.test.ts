import { describe, expect, it } from "vitest";
import type { About } from "../../src/domain/partnership.ts";
import { type Edge, partnershipOf } from "../build.ts";
import { find, found, of, said, withParties } from "./find.ts";
import { evenBetween } from "./some-states.ts";

describe("left out", () => {
  it("names who has no exchange where that was asked", () => {
    const state = partnershipOf(
      [
        ["A", "B", 4],
        ["B", "A", 4],
      ],
      { alone: ["Ouderraad"] },
    );
    expect(of(find(state), "left-out").map((finding) => finding.parties)).toEqual([["Ouderraad"]]);
  });

  it("is one finding for all of them", () => {
    const state = partnershipOf(evenBetween(4, "A", "B"), { alone: ["Ouderraad", "Kompas"] });
    expect(said(state, "left-out")).toEqual([
      "Twee partijen staan nog los op de foto.",
      "Kompas en Ouderraad. Op de foto: 0 gebracht, 0 gehaald.",
      "Two parties stand apart in the photo.",
      "Kompas and Ouderraad. In the photo: 0 brought, 0 taken.",
    ]);
  });

  it("is said of nobody while nobody exchanges anything", () => {
    expect(found(partnershipOf([], { alone: ["Linde", "Kompas"] }), "left-out")).toEqual([]);
  });

  it("takes a loop for no exchange, and for no question that was asked", () => {
    const edges: readonly Edge[] = [
      ["A", "B", 4],
      ["C", "C", 4],
      ["D", "D", null],
    ];
    const named = (about: Partial<About>) =>
      of(find(partnershipOf(edges, { about })), "left-out").flatMap(({ parties, flows }) => [...parties, ...flows]);
    expect(named({})).toEqual(["C", "D"]);
    expect(named({ unlisted: "unknown" })).toEqual([]);
  });

  it("says nothing of who has not been asked, or whose flow has no size yet", () => {
    const about: Partial<About> = { unlisted: "unknown" };
    const unasked = partnershipOf([["A", "B", 4]], { alone: ["C"], about });
    expect(of(find(unasked), "left-out")).toEqual([]);
    // what it said of one side alone leaves the other open
    const [receivesNothing, bringsNothing] = ["2026-05-01", "2026-05-01"];
    expect(found(withParties(unasked, { C: { receivesNothing } }), "left-out")).toEqual([]);
    expect(found(withParties(unasked, { C: { receivesNothing, bringsNothing } }), "left-out")).toMatchObject([
      { parties: ["C"], evidence: { asked: 1 } },
    ]);
    expect(
      of(
        find(
          partnershipOf(
            [
              ["A", "B", 4],
              ["C", "A", null],
            ],
            { about },
          ),
        ),
        "left-out",
      ),
    ).toEqual([]);
    expect(
      of(
        find(
          partnershipOf(
            [
              ["A", "B", 4],
              ["C", "A", 0],
            ],
            { about },
          ),
        ),
        "left-out",
      ),
    ).toHaveLength(1);
  });
});
