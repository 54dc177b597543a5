import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guideOf } from "../../src/conversation/guide.ts";
import { type GuideText, guideText, guideWords } from "../../src/conversation/guide-text.ts";
import { onTheTable } from "../../src/document/left-out.ts";
import { readDocument } from "../../src/document/read.ts";
import type { Partnership, State } from "../../src/domain/partnership.ts";
import { wordingOf } from "../../src/findings/wording.ts";
import { LANGUAGES, type Language } from "../../src/text/language.ts";
import type { ExampleId } from "../../src/text/sections/start.ts";
import { partnershipOf } from "../build.ts";
import { find } from "../findings/find.ts";
import { audited, evenBetween, ringOf, someStates } from "../findings/some-states.ts";
import { anyPartnership } from "../properties/partnerships.ts";

const guide = (state: State, seats: readonly string[] = []) => guideOf(onTheTable(state), find(state), seats);
const told = (state: State, language: Language): GuideText => guideText(guide(state), wordingOf(state, language));

/** Every text in it. */
const wordsIn = (value: unknown): readonly string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(wordsIn)
      : [];

function example(id: ExampleId, language: Language): Partnership {
  const read = readDocument(readFileSync(new URL(`../../data/${id}.${language}.json`, import.meta.url), "utf8"));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.value;
}

interface Expected {
  readonly good: string | null;
  readonly standsOut: readonly string[];
  /** Whose chair is empty. */
  readonly silent: readonly string[];
  /** What is on the table in words, by party. */
  readonly said: Readonly<Record<string, readonly string[]>>;
  /** What the facilitator alone knows. */
  readonly closed: number;
}

// Oracle: each example's own story and its findings (tests/data, tests/findings); what is on the table read off the file.
const EXAMPLES: Readonly<Record<ExampleId, Expected>> = {
  "youth-care": {
    good: null,
    standsOut: ["brings-more p4", "takes-more p3", "missing-piece"],
    silent: [],
    said: { p1: ["interest"], p3: ["wish"], p4: ["loss", "interest"], p8: ["interest"] },
    closed: 2,
  },
  "hospital-network": {
    good: null,
    standsOut: ["brings-more p1", "missing-piece", "felt-against-computed p3"],
    silent: ["p9"],
    said: { p1: ["loss", "interest"], p2: ["interest"], p3: ["interest"], p5: ["wish"] },
    closed: 1,
  },
  "ring-of-reciprocity": {
    good: "generalised-reciprocity p3 p4 p5 p6 p7 p1 p2",
    standsOut: ["balanced", "missing-piece"],
    silent: [],
    said: { p2: ["interest"], p5: ["dream"], p6: ["interest"] },
    closed: 1,
  },
  "one-broker": {
    good: null,
    standsOut: ["gatekeeper p1", "missing-piece", "stake-against-contribution p2"],
    silent: ["p9"],
    said: { p1: ["pain", "interest"], p5: ["interest"], p8: ["dream"] },
    closed: 2,
  },
  "food-chain": {
    good: null,
    standsOut: ["carried-by-third-party p1", "brings-more p5", "missing-piece"],
    silent: [],
    said: { p2: ["interest"], p5: ["dream", "interest"] },
    closed: 1,
  },
};

describe.each(Object.entries(EXAMPLES))("the guide of %s", (name, expected) => {
  const id = name as ExampleId;

  it("opens with what goes well, listens to everybody, and asks about what stands out first on the photo", () => {
    const { good, turns, standsOut } = guide(example(id, "nl"));
    expect(good?.key ?? null).toBe(expected.good);
    expect(standsOut.map(({ key }) => key)).toEqual(expected.standsOut);
    expect(turns.filter(({ speaks }) => !speaks).map(({ party }) => party)).toEqual(expected.silent);
    const said = turns.flatMap((turn) =>
      turn.said.length === 0 ? [] : [[turn.party, turn.said.map(({ sort }) => sort)]],
    );
    expect(Object.fromEntries(said)).toEqual(expected.said);
  });

  it.each(LANGUAGES)("says nothing of what is not on the table (%s)", (language) => {
    const state = example(id, language);
    const closed = [...state.interests, ...state.cards, ...state.symptoms].filter(
      ({ openness, text }) => openness !== "on-the-table" && text !== "",
    );
    expect(closed.length).toBeGreaterThanOrEqual(expected.closed);
    const all = wordsIn(told(state, language)).join("\n");
    for (const { text } of closed) expect(all).not.toContain(text);
  });

  it.each(LANGUAGES)("asks one open question a finding, of both sides (%s)", (language) => {
    const state = example(id, language);
    const { standsOut } = told(state, language);
    expect(standsOut.questions.length).toBe(expected.standsOut.length);
    for (const { question, to, more } of standsOut.questions) {
      expect(question.split("?")).toHaveLength(2);
      expect(question).not.toMatch(/\b(waarom|why)\b/i);
      expect(to).toMatch(language === "nl" ? /anderen|allemaal/ : /others|all of you/);
      expect(more).not.toBe("");
    }
  });

  it("is the same for other ids, but for the ids", () => {
    const state = example(id, "nl");
    const last = state.parties.length + 1;
    const relabel = <T>(value: T): T =>
      JSON.parse(JSON.stringify(value).replace(/(?<=["\s])p(\d+)(?=["\s])/g, (_, n: string) => `p${last - Number(n)}`));
    const seats = ["p3", "p1"];
    expect(guide(relabel(state), relabel(seats))).toEqual(relabel(guide(state, seats)));
  });
});

describe("a turn", () => {
  // Oracle: by hand. Kompas gives Linde 4, hopes to give Rietdam, was asked what goes to Bron (nothing), gives up 2 to
  // nobody; what comes from the table has no size yet.
  const base = partnershipOf([
    ["Kompas", "Linde", 4],
    ["Kompas", "Rietdam", 4],
    ["Kompas", "Bron", 0],
    ["Kompas", "nobody", 2],
    ["table", "Kompas", null],
  ]);
  const state = {
    ...base,
    flows: base.flows.map((flow) => (flow.to === "Rietdam" ? { ...flow, state: "hoped" as const } : flow)),
  };

  it("tells from whom something comes on the photo, and to whom something goes", () => {
    const [turn] = guide(state).turns;
    expect(turn).toMatchObject({ party: "Kompas", from: ["table"], to: ["Linde"] });
    expect(told(state, "nl").listening.turns[0]?.flowing).toEqual([
      { label: "op de foto van", text: "de tafel" },
      { label: "op de foto naar", text: "Linde" },
    ]);
  });

  // Oracle: by hand; Bron and Linde saw what Kompas let go, and what is the facilitator's alone nobody reads.
  it("tells what it said, and who saw that", () => {
    const card = { party: "Kompas", sort: "loss", openness: "on-the-table", acknowledgedBy: [] } as const;
    const by = ["Bron", "Linde"].map((party) => ({ party, date: null }));
    const cards = [
      { ...card, id: "c1", text: "Onze eigen groep.", acknowledgedBy: by },
      { ...card, id: "c2", text: "Niet voor nu.", openness: "private" as const, acknowledgedBy: by },
      { ...card, id: "c3", text: "Meer rust.", sort: "wish" as const },
    ];
    expect(told({ ...state, cards }, "nl").listening.turns[0]?.said).toEqual([
      { label: "verlies", text: "Onze eigen groep. Gezien door Bron en Linde." },
      { label: "wens", text: "Meer rust." },
    ]);
    expect(told({ ...state, cards }, "en").listening.turns[0]?.said[0]?.text).toContain("Seen by Bron and Linde.");
  });

  it("comes in the order of the table, each once, who came since last", () => {
    expect(guide(state, ["Bron", "gone", "Rietdam"]).turns.map(({ party }) => party)).toEqual([
      "Bron",
      "Rietdam",
      "Kompas",
      "Linde",
    ]);
  });

  it("is everybody's, once, and holds nothing that is not on the table", () => {
    const open = <T extends { readonly openness: string }>(records: readonly T[]): readonly T[] =>
      records.filter(({ openness }) => openness === "on-the-table");
    fc.assert(
      fc.property(anyPartnership, (given) => {
        const { turns } = guideOf(onTheTable(given), [], []);
        expect(turns.map(({ party }) => party)).toEqual(given.parties.map(({ id }) => id));
        const without = { ...given, interests: open(given.interests), cards: open(given.cards) };
        expect(guideOf(onTheTable(without), [], []).turns).toEqual(turns);
      }),
      { numRuns: 200 },
    );
  });
});

describe("what opens the conversation", () => {
  it("is good news where there is some, and then no question about it follows", () => {
    // A, B and C pass 6 round, one way: good news. D and E are even, and no more is found.
    const state = partnershipOf([...ringOf("A", "B", "C"), ...evenBetween(6, "D", "E")], { about: audited });
    const { good, standsOut } = guide(state);
    expect(good?.pattern).toBe("generalised-reciprocity");
    expect(standsOut).not.toContain(good);
    expect(told(state, "en").opening.good).toMatchObject({
      title: "What goes well",
      headline: "It comes back, by way of others.",
      question: "What keeps this going?",
    });
  });

  it("is the photo alone where nothing stands out, with one question that is open to all", () => {
    const state = partnershipOf([["A", "B", 4]], { about: { unlisted: "unknown" } });
    expect(guide(state)).toMatchObject({ good: null, standsOut: [] });
    expect(told(state, "nl").standsOut.questions).toMatchObject([
      { headline: "", question: "Wat zie jij dat de foto niet laat zien?" },
    ]);
  });
});

it("never makes a headline of what is only possible", () => {
  for (const state of someStates) for (const { sure } of guide(state).standsOut) expect(sure).not.toBe("tentative");
});

it("has as many questions in one language as in the other", () => {
  expect(guideWords.nl.listening.questions).toHaveLength(guideWords.en.listening.questions.length);
});
