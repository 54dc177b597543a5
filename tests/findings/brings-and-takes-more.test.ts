import { describe, expect, it } from "vitest";
import type { Partnership } from "../../src/domain/partnership.ts";
import { findingText } from "../../src/findings/finding-text.ts";
import { standOut } from "../../src/findings/stand-out.ts";
import { wordingOf } from "../../src/findings/wording.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { LANGUAGES } from "../../src/text/language.ts";
import { type Edge, partnershipOf } from "../build.ts";
import { find, found, of } from "./find.ts";
import { audited, carried, evenBetween } from "./some-states.ts";

describe("brings more, takes more", () => {
  // By hand: Linde O = 50, I = 10, ratio 5; HHI 1/5 both ways, se = 0.35·√0.4 = 0.221; n' = 6, z* = Φ⁻¹(1 − 0.05/12)
  // = 2.638; ln 5 = 1.609 > 2.638·0.221 = 0.584 and > ln 1.25: clear, at least e^(1.609−0.584) = 2.79.
  // Each other: O = 2 + 4 = 6, I = 10 + 4 = 14; HHI_out = 3/9, HHI_in = (100+4+4)/196 = 0.551; se = 0.35·√0.884 =
  // 0.329; ln(14/6) = 0.847 < 2.638·0.329 = 0.868: only tentative.
  const state = partnershipOf(carried);
  const findings = find(state);

  it("names the one whose balance is clear, with the sum it rests on", () => {
    const [finding, ...others] = of(findings, "brings-more");
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ parties: ["Linde"], sure: "clear", evidence: { brings: 50, takes: 10 } });
    expect(finding!.evidence.atLeast).toBeCloseTo(2.79, 2);
    expect(finding!.flows).toHaveLength(10);
    expect(findingText(finding!, wordingOf(state, "nl"))).toEqual({
      headline: "Linde brengt meer dan er terugkomt.",
      sum: "Linde brengt 50 en haalt 10.",
      otherwise: "Misschien komt er iets terug dat hier ontbreekt.",
      question: "Wat is nodig om dit te blijven brengen?",
    });
  });

  it("begins each sentence with a capital where a name is written small, and leaves it small within one", () => {
    const named = {
      ...state,
      parties: state.parties.map((party) => (party.name === "Linde" ? { ...party, name: "de gemeente" } : party)),
    };
    const [finding] = of(find(named), "brings-more");
    const { headline, sum } = findingText(finding!, wordingOf(named, "nl"));
    expect([headline, sum]).toEqual([
      "De gemeente brengt meer dan er terugkomt.",
      "De gemeente brengt 50 en haalt 10.",
    ]);
  });

  it("keeps what the estimates may explain out of what stands out, as a question to check", () => {
    const tentative = of(findings, "takes-more");
    expect(tentative.map((finding) => finding.sure)).toEqual(Array(5).fill("tentative"));
    const { first, all, toCheck } = standOut(findings);
    expect(toCheck).toEqual(expect.arrayContaining(tentative));
    expect(first.length).toBeLessThanOrEqual(3);
    expect(all.some((finding) => finding.sure === "tentative")).toBe(false);
    for (const language of LANGUAGES)
      expect(findingText(tentative[0]!, wordingOf(state, language)).headline).toMatch(/\?$/);
  });

  it("names nobody while the imbalance is within its noise floor", () => {
    // Everyone gives 4 and gets 4 or 5: whatever the verdicts, the photo as a whole may be even.
    const even = partnershipOf([
      ["A", "B", 4],
      ["B", "A", 5],
      ["B", "C", 4],
      ["C", "B", 4],
      ["C", "A", 5],
      ["A", "C", 4],
    ]);
    expect(evaluate(even).withinNoise).toBe(true);
    expect(find(even).filter((finding) => ["brings-more", "takes-more"].includes(finding.pattern))).toEqual([]);
    expect(find(even).flatMap((finding) => (finding.pattern === "balanced" ? finding.parties : []))).toEqual([]);
  });

  it("never names a beneficiary or an empty chair", () => {
    const base = partnershipOf(carried);
    const state = {
      ...base,
      parties: base.parties.map((party) =>
        party.name === "Linde"
          ? { ...party, standing: "beneficiary" as const }
          : { ...party, standing: "empty-chair" as const },
      ),
    };
    expect(find(state).flatMap((finding) => finding.parties)).toEqual([]);
  });
});

describe("a growing pie", () => {
  it("accuses none of eight parties who all gain in the same proportion", () => {
    // Each gives the next 10 at its own cost, worth 20 there: brings 10, takes 20, κ = 80/160; (10 − 0.5·20) = 0.
    const names = ["A", "B", "C", "D", "E", "F", "G", "H"];
    const state = partnershipOf(names.map((name, i): Edge => [name, names[(i + 1) % 8]!, 10, 20]));
    const accusing = find(state).filter((finding) =>
      ["brings-more", "takes-more", "negative-surplus"].includes(finding.pattern),
    );
    expect(accusing).toEqual([]);
  });

  it("says 'gets less out of it' of who gains, though less than the others", () => {
    // Costs all 10. Linde's return is worth 12, everyone else's 28: all gain, Linde least.
    // Sums: Linde brings 40, takes 4·12 = 48; each other brings 10, takes 40·… see the flows: Linde gives each 28.
    const edges = ["B", "C", "D", "E"].flatMap((name): Edge[] => [
      ["Linde", name, 10, 28],
      [name, "Linde", 10, 12],
    ]);
    const state = partnershipOf(edges, { about: audited });
    // Linde: brings 40, takes 48, net −8: it gains. κ = 80/160 = 0.5: its proportional part would be 80.
    const [finding] = of(find(state), "brings-more");
    expect(finding).toMatchObject({
      parties: ["Linde"],
      sure: "clear",
      evidence: { brings: 40, takes: 48, relative: 1, kappa: 0.5 },
    });
    // For every 10 brought: Linde 10·48/40 = 12, all together 10·160/80 = 20 (VOICE's own numbers).
    expect(findingText(finding!, wordingOf(state, "nl")).sum).toBe(
      "Tegenover elke 10 staat bij Linde 12, bij allen samen 20.",
    );
    expect(findingText(finding!, wordingOf(state, "nl")).headline).toBe("Linde krijgt er minder uit dan de anderen.");
    expect(findingText(finding!, wordingOf(state, "en")).sum).toBe("For every 10, Linde gets 12; all together, 20.");
  });

  it("never says of a party with a net loss that more flows to it", () => {
    // A shrinking pie: costs 20, worth 10, but Linde gets 18 for 20. Linde loses 2 of 20 each time, the others more.
    const edges = ["B", "C", "D", "E"].flatMap((name): Edge[] => [
      ["Linde", name, 20, 5],
      [name, "Linde", 20, 18],
    ]);
    const state = partnershipOf(edges, { about: audited });
    const [finding] = of(find(state), "takes-more");
    expect(finding).toMatchObject({ parties: ["Linde"], evidence: { brings: 80, takes: 72, relative: 1 } });
    expect(findingText(finding!, wordingOf(state, "en")).headline).toBe("Linde gets more out of it than the others.");
  });
});

describe("negative surplus", () => {
  it("comes first, with both sums", () => {
    // Ten flows that cost 12 and are worth 4: brought 120, taken 40. Each of five parties brings 24 and takes 8:
    // error 0.35·√(2/5) = 0.221, and ln 3 = 1.099 > 1.96·0.221.
    const names = ["A", "B", "C", "D", "E"];
    const edges = names.flatMap((name, i): Edge[] => [
      [name, names[(i + 1) % 5]!, 12, 4],
      [name, names[(i + 2) % 5]!, 12, 4],
    ]);
    const state = partnershipOf(edges);
    const [first] = find(state);
    expect(first).toMatchObject({
      pattern: "negative-surplus",
      sure: "clear",
      evidence: { brought: 120, taken: 40, surplus: -80 },
    });
    expect(findingText(first!, wordingOf(state, "nl")).sum).toBe("Gebracht 120, gehaald 40.");
  });

  it("is a question where a flow has no size: it may be what is missing", () => {
    // A brings the table 10, B takes 2 and C takes nobody knows how much.
    const edges: readonly Edge[] = [
      ["A", "table", 10],
      ["table", "B", 2],
    ];
    const sureOf = (state: Partnership) => of(find(state), "negative-surplus")[0]?.sure;
    // ln 5 = 1.61 > 1.96·0.35·√2 = 0.97.
    expect(sureOf(partnershipOf(edges))).toBe("clear");
    expect(sureOf(partnershipOf([...edges, ["table", "C", null]]))).toBe("tentative");
  });

  it("is no fact where the estimates may explain it, and no finding where nothing is lost", () => {
    // 10 against 9: ln(10/9) = 0.105 is well within 1.96·0.35·√(…≥0.4).
    expect(
      of(
        find(
          partnershipOf([
            ["A", "B", 10, 9],
            ["B", "A", 10, 9],
          ]),
        ),
        "negative-surplus",
      )[0]?.sure,
    ).toBe("tentative");
    expect(
      of(
        find(
          partnershipOf([
            ["A", "B", 0.1],
            ["B", "C", 0.2],
            ["C", "A", 0.3],
          ]),
        ),
        "negative-surplus",
      ),
    ).toEqual([]);
  });
});

describe("in every kind", () => {
  const inKinds = (...edges: readonly (readonly [string, string, number, string])[]): Partnership => {
    const base = partnershipOf([...evenBetween(1, "A", "B", "C", "D"), ...edges.map(([a, b, w]): Edge => [a, b, w])], {
      about: audited,
    });
    const own = base.flows.length - edges.length;
    return {
      ...base,
      flows: base.flows.map((flow, at) => (at < own ? flow : { ...flow, resource: edges[at - own]![3] })),
    };
  };

  it("is said where each kind leans the same way", () => {
    // Rietdam takes 8 of money and brings 3, takes 12 of staff and brings 4 (VOICE's own numbers).
    const state = inKinds(
      ["A", "Rietdam", 8, "money"],
      ["Rietdam", "A", 3, "money"],
      ["B", "Rietdam", 12, "staff"],
      ["Rietdam", "B", 4, "staff"],
    );
    const [finding] = found(state, "takes-more").filter(({ parties }) => parties[0] === "Rietdam");
    expect(LANGUAGES.map((language) => findingText(finding!, wordingOf(state, language)))).toMatchObject([
      {
        headline: "Van elke soort gaat er meer naar Rietdam.",
        sum: "Mensen 12 om 4; geld 8 om 3.",
        question: "Wat brengt Rietdam dat hier niet staat?",
      },
      { headline: "More of every kind flows to Rietdam.", sum: "Staff 12 to 4; money 8 to 3." },
    ]);
  });

  it("is not said where one kind leans the other way, or where there is only one kind", () => {
    const headlines = (state: Partnership) =>
      found(state, "takes-more").map((finding) => findingText(finding, wordingOf(state, "nl")).headline);
    const mixed = inKinds(["A", "Rietdam", 20, "money"], ["Rietdam", "B", 2, "staff"]);
    expect(headlines(mixed)).toContain("Naar Rietdam gaat meer dan er vandaan komt.");
    expect(headlines(inKinds(["A", "Rietdam", 20, "money"], ["Rietdam", "B", 2, "money"]))).toContain(
      "Naar Rietdam gaat meer dan er vandaan komt.",
    );
  });
});

describe("balanced", () => {
  it("is said of all of them in a ring, where pair by pair all is one-way", () => {
    // σ 0.05: se = 0.05·√2 = 0.0707, z* for 4 parties = 2.498, half an interval 0.177 < ln 1.25 = 0.223: established.
    const ring: readonly Edge[] = [
      ["A", "B", 6],
      ["B", "C", 6],
      ["C", "D", 6],
      ["D", "A", 6],
    ];
    const state = partnershipOf(ring, { about: audited });
    const [finding, ...others] = of(find(state), "balanced");
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ parties: [], tone: "good", evidence: { members: 4, brings: 24, takes: 24 } });
    expect(LANGUAGES.map((language) => findingText(finding!, wordingOf(state, language)).sum)).toEqual([
      "Alle 4 partijen brengen en halen in ongeveer dezelfde verhouding. Samen 24 gebracht, 24 gehaald.",
      "All 4 parties bring and take in about the same proportion. Together 24 brought, 24 taken.",
    ]);
  });

  it("shows the part in a growing pie, where the sum in itself would say otherwise", () => {
    // Every flow costs 6 and is worth 12, so κ = 0.5: who brings 12 and takes 24 has its part. E brings 24 and takes 12.
    const edges: readonly Edge[] = [
      ["A", "B", 6, 12],
      ["B", "C", 6, 12],
      ["C", "A", 6, 12],
      ["A", "C", 6, 12],
      ["C", "B", 6, 12],
      ["B", "A", 6, 12],
      ["E", "F", 24, 48],
      ["F", "E", 6, 12],
    ];
    const state = partnershipOf(edges, { about: audited });
    const even = of(find(state), "balanced").find((finding) => finding.parties[0] === "A");
    expect(findingText(even!, wordingOf(state, "nl")).sum).toBe(
      "Tegenover elke 10 staat bij A 20, bij allen samen 20.",
    );
  });

  it("is not said where the estimates are too rough to know", () => {
    expect(
      of(
        find(
          partnershipOf([
            ["A", "B", 6],
            ["B", "A", 6],
          ]),
        ),
        "balanced",
      ),
    ).toEqual([]);
  });
});
