import { describe, expect, it } from "vitest";
import type { About, Partnership } from "../../src/domain/partnership.ts";
import type { Finding } from "../../src/findings/pattern.ts";
import { findAll, patterns } from "../../src/findings/registry.ts";
import { standOut } from "../../src/findings/stand-out.ts";
import { findingText, wordingOf } from "../../src/findings/wording.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { LANGUAGES } from "../../src/text/language.ts";
import { type Edge, partnershipOf } from "../build.ts";

const find = (state: Partnership): readonly Finding[] => findAll({ state, evaluation: evaluate(state) });
const of = (findings: readonly Finding[], pattern: string) => findings.filter((finding) => finding.pattern === pattern);
const audited: Partial<About> = { precision: { sigma: 0.05, measured: true, lean: 0, tolerance: 1.25 } };

/** Five parties that give each other 2 both ways, and Linde, who gives each of them 10 and gets 2 from each. */
const carried: readonly Edge[] = ["B", "C", "D", "E", "F"].flatMap((name, i, all): Edge[] => [
  ["Linde", name, 10],
  [name, "Linde", 2],
  [name, all[(i + 1) % all.length]!, 2],
  [all[(i + 1) % all.length]!, name, 2],
]);

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

describe("one-way dependency", () => {
  it("says who leans on whom where most of the intake has no way back", () => {
    // Kompas takes 12 from Linde and 8 from Rietdam; to Linde goes nothing, to Rietdam 8.
    const state = partnershipOf([
      ["Linde", "Kompas", 12],
      ["Rietdam", "Kompas", 8],
      ["Kompas", "Rietdam", 8],
    ]);
    const [finding, ...others] = of(find(state), "one-way-dependency");
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      parties: ["Kompas", "Linde"],
      flows: ["f1"],
      evidence: { topSourceShare: 0.6, from: 12, intake: 20 },
    });
    expect(findingText(finding!, wordingOf(state, "nl"))).toMatchObject({
      headline: "Kompas leunt op Linde, andersom niet.",
      sum: "Van de 20 die Kompas haalt, komt 12 van Linde; terug gaat niets.",
    });
  });

  it("says it where all of the intake comes from one, and where that is 1", () => {
    const sumsOf = (weight: number, other: number) => {
      const state = partnershipOf([
        ["Linde", "Kompas", weight],
        ["Rietdam", "Kompas", other],
      ]);
      const finding = of(find(state), "one-way-dependency")[0]!;
      return LANGUAGES.map((language) => findingText(finding, wordingOf(state, language)).sum);
    };
    expect(sumsOf(14, 0)).toEqual([
      "Alles wat Kompas haalt, samen 14, komt van Linde; terug gaat niets.",
      "All that it takes, 14 in all, comes from Linde; nothing returns.",
    ]);
    expect(sumsOf(1, 1)[1]).toBe("Of the 2 it takes, 1 comes from Linde; nothing returns.");
  });

  it("says nothing where the way back was not asked, and does where it was and is zero", () => {
    const unknown: Partial<About> = { unlisted: "unknown" };
    expect(of(find(partnershipOf([["A", "B", 4]], { about: unknown })), "one-way-dependency")).toEqual([]);
    expect(
      of(
        find(
          partnershipOf(
            [
              ["A", "B", 4],
              ["B", "A", 0],
            ],
            { about: unknown },
          ),
        ),
        "one-way-dependency",
      ),
    ).toHaveLength(1);
    expect(
      of(
        find(
          partnershipOf(
            [
              ["A", "B", 4],
              ["B", "A", null],
            ],
            { about: unknown },
          ),
        ),
        "one-way-dependency",
      ),
    ).toEqual([]);
  });

  it("says nothing where what goes back costs its giver something, though it is worth nothing", () => {
    const edges: readonly Edge[] = [
      ["A", "B", 4],
      ["B", "A", 5, 0],
    ];
    expect(of(find(partnershipOf(edges)), "one-way-dependency")).toEqual([]);
  });

  it("leans on no table, and not on a source that gets something back", () => {
    expect(
      of(
        find(
          partnershipOf([
            ["A", "table", 4],
            ["table", "B", 4],
          ]),
        ),
        "one-way-dependency",
      ),
    ).toEqual([]);
    expect(
      of(
        find(
          partnershipOf([
            ["A", "B", 4],
            ["B", "A", 1],
          ]),
        ),
        "one-way-dependency",
      ),
    ).toEqual([]);
  });
});

describe("single source", () => {
  it("names who takes everything from one party, and not who takes it all from the table", () => {
    const state = partnershipOf([
      ["Linde", "Kompas", 14],
      ["Kompas", "Linde", 2],
      ["Linde", "table", 3],
      ["table", "Rietdam", 3],
    ]);
    const single = of(find(state), "single-source");
    expect(single.map((finding) => finding.parties)).toEqual([
      ["Kompas", "Linde"],
      ["Linde", "Kompas"],
    ]);
    expect(findingText(single[0]!, wordingOf(state, "nl")).sum).toBe("Alle 14 komen van Linde.");
  });

  it("says it of one, and of a part", () => {
    const sumsOf = (weight: number) => {
      const state = partnershipOf([
        ["Linde", "Kompas", weight],
        ["Linde", "Rietdam", 3],
      ]);
      const finding = find(state).find(({ key }) => key === "single-source Kompas Linde")!;
      return LANGUAGES.map((language) => findingText(finding, wordingOf(state, language)).sum);
    };
    expect(sumsOf(1)).toEqual(["Het komt allemaal van Linde.", "All of it comes from Linde."]);
    expect(sumsOf(2.5)).toEqual(["Alle 2,5 komen van Linde.", "All 2.5 come from Linde."]);
  });
});

describe("a hub with thousands that lean on it", () => {
  it("is looked through once, not once for each of them", () => {
    let reads = 0;
    const counted = <T extends object>(record: T): T =>
      new Proxy(record, {
        get: (target, key) => {
          reads++;
          return Reflect.get(target, key);
        },
      });
    const star = partnershipOf(Array.from({ length: 3000 }, (_, i): Edge => ["hub", `p${i}`, 1 + (i % 7)]));
    const evaluation = evaluate(star);
    const findings = findAll({ state: { ...star, flows: star.flows.map(counted) }, evaluation });
    expect(of(findings, "single-source")).toHaveLength(3000);
    // 3000 flows, each looked at some tens of times; once for each who leans would be 18 million.
    expect(reads).toBeLessThan(300_000);
  });
});

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
    expect(of(find(partnershipOf([["A", "B", 4]], { alone: ["C"], about })), "left-out")).toEqual([]);
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
    expect(finding).toMatchObject({ parties: [], tone: "good", evidence: { parties: 4, brings: 24, takes: 24 } });
    expect(LANGUAGES.map((language) => findingText(finding!, wordingOf(state, language)).sum)).toEqual([
      "Alle 4 partijen brengen en halen in ongeveer dezelfde verhouding: samen 24 gebracht, 24 gehaald.",
      "All 4 parties bring and take in about the same proportion: together 24 brought, 24 taken.",
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

describe("the first few", () => {
  it("are of different patterns and parties, as long as there are", () => {
    const finding = (pattern: string, parties: readonly string[], weight: number): Finding => ({
      pattern,
      key: `${pattern} ${parties}`,
      parties,
      flows: [],
      evidence: {},
      sure: "clear",
      tone: "question",
      weight,
    });
    const [a, b, c, d] = [
      finding("x", ["A", "B"], 4),
      finding("y", ["A", "B"], 3),
      finding("x", ["C"], 2),
      finding("z", ["D"], 1),
    ];
    // a first; b is about the same two; c is the same pattern; d is new; then the weightiest of the rest.
    expect(standOut([a!, b!, c!, d!]).first).toEqual([a, d, b]);
    expect(standOut([a!, b!, c!, d!]).all).toEqual([a, d, b, c]);
  });
});

describe("every finding", () => {
  const many = [
    partnershipOf(carried, { alone: ["Ouderraad"] }),
    partnershipOf([
      ["A", "B", 12, 3],
      ["B", "C", 9, 2],
      ["C", "table", 4],
      ["table", "D", 2],
    ]),
    partnershipOf(
      [
        ["A", "B", 6],
        ["B", "C", 6],
        ["C", "A", 6],
      ],
      { about: audited },
    ),
  ];

  it("of every pattern occurs in these, so that the checks below see each of them", () => {
    const seen = new Set(many.flatMap((state) => find(state).map((finding) => finding.pattern)));
    expect([...seen].sort()).toEqual(patterns.map((pattern) => pattern.id).sort());
  });

  it("speaks in VOICE: full sentences, an open question, no blame, short", () => {
    for (const state of many)
      for (const finding of find(state))
        for (const language of LANGUAGES) {
          const text = findingText(finding, wordingOf(state, language));
          for (const part of [text.headline, text.sum, text.otherwise, text.question]) {
            expect(part).toMatch(/^\p{Lu}.*[.?]$/u);
            expect(part).not.toMatch(
              /!|\b(moet|zou moeten|should|must|waarom|why|profiteur|free rider|verdict|score|oordeel)\b/i,
            );
          }
          expect(text.question).toMatch(/^(Wat|Wie|Hoe|Welke|Waar|What|Who|How|Which|Where)\b.*\?$/);
          expect(text.headline.split(" ").length).toBeLessThanOrEqual(15);
        }
  });

  it("does not depend on the order of parties and flows", () => {
    for (const state of many) {
      const turned = { ...state, parties: state.parties.toReversed(), flows: state.flows.toReversed() };
      const comparable = (findings: readonly Finding[]) =>
        findings.map(({ flows, ...rest }) => ({ ...rest, flows: flows.toSorted() }));
      expect(comparable(find(turned))).toEqual(comparable(find(state)));
    }
  });
});
