import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guideOf } from "../../src/conversation/guide.ts";
import { type GuideText, guideText } from "../../src/conversation/guide-text.ts";
import { guideWords } from "../../src/conversation/guide-words.ts";
import { facilitatorNotes } from "../../src/conversation/notes.ts";
import { onTheTable } from "../../src/document/left-out.ts";
import { readDocument } from "../../src/document/read.ts";
import { GUIDE_PARTS } from "../../src/domain/guide-question.ts";
import type { Openness } from "../../src/domain/interest.ts";
import type { Partnership, State } from "../../src/domain/partnership.ts";
import type { Finding } from "../../src/findings/pattern.ts";
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
  readonly good: readonly string[];
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
    good: [],
    standsOut: ["brings-more p4", "takes-more p3", "missing-piece"],
    silent: [],
    said: { p1: ["interest"], p3: ["wish"], p4: ["loss", "interest"], p8: ["interest"] },
    closed: 2,
  },
  "hospital-network": {
    good: [],
    standsOut: ["brings-more p1", "missing-piece", "felt-against-computed p3"],
    silent: ["p9"],
    said: { p1: ["loss", "interest"], p2: ["interest"], p3: ["interest"], p5: ["wish"] },
    closed: 1,
  },
  "ring-of-reciprocity": {
    good: ["generalised-reciprocity p3 p4 p5 p6 p7 p1 p2", "balanced"],
    standsOut: ["missing-piece"],
    silent: [],
    said: { p2: ["interest"], p5: ["dream"], p6: ["interest"] },
    closed: 1,
  },
  "one-broker": {
    good: [],
    standsOut: ["gatekeeper p1", "missing-piece", "stake-against-contribution p2"],
    silent: ["p9"],
    said: { p1: ["pain", "interest"], p5: ["interest"], p8: ["dream"] },
    closed: 2,
  },
  "food-chain": {
    good: [],
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
    expect(good.map(({ key }) => key)).toEqual(expected.good);
    expect(standsOut.map(({ finding }) => finding.key)).toEqual(expected.standsOut);
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
      expect(to).toMatch(language === "nl" ? /anderen|allemaal|net zo goed/ : /others|all of you|just as much/);
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

describe("a question of what stands out", () => {
  // Oracle: by hand. Linde gives 16 to Kompas and gets 1 back, and is even with Rietdam; the chair of Bron is empty.
  const finding = (parties: readonly string[], flows: readonly string[]): Finding => ({
    pattern: "brings-more",
    key: "brings-more",
    parties,
    flows,
    evidence: { brings: 20, takes: 5, kappa: 1, relative: 0 },
    sure: "clear",
    tone: "question",
    weight: 1,
  });
  const base = partnershipOf([
    ["Linde", "Kompas", 16],
    ["Kompas", "Linde", 1],
    ["Linde", "Rietdam", 4],
    ["Linde", "Bron", 4],
  ]);
  const state = onTheTable({
    ...base,
    parties: base.parties.map((party) =>
      party.id === "Bron" ? { ...party, standing: "empty-chair" as const } : party,
    ),
  });
  const flowsOf = (end: string): readonly string[] =>
    base.flows.filter(({ from, to }) => from === end || to === end).map(({ id }) => id);

  it("goes to both sides by name, and to no empty chair", () => {
    const [first] = guideOf(state, [finding(["Linde"], flowsOf("Linde"))], ["Rietdam"]).standsOut;
    expect(first).toMatchObject({ about: ["Linde"], otherSide: ["Rietdam", "Kompas"], others: false });
  });

  it("goes to all where it is about nobody in particular", () => {
    const [first] = guideOf(state, [finding([], [])], []).standsOut;
    expect(first).toMatchObject({ about: [], otherSide: [] });
  });
});

describe("what opens the conversation", () => {
  it("is good news where there is some, and then no question about it follows", () => {
    // A, B and C pass 6 round, one way: good news. D and E are even, and no more is found.
    const state = partnershipOf([...ringOf("A", "B", "C"), ...evenBetween(6, "D", "E")], { about: audited });
    const { good, standsOut } = guide(state);
    expect(good[0]?.pattern).toBe("generalised-reciprocity");
    for (const { finding } of standsOut) expect(good).not.toContain(finding);
    expect(told(state, "en").opening).toMatchObject({ good: "What goes well" });
    expect(told(state, "en").opening.questions.slice(0, 2)).toMatchObject([
      { headline: "", question: "What do you see?" },
      { headline: "It comes back, by way of others.", question: "What keeps this going?" },
    ]);
  });

  it("is the photo alone where nothing stands out, with one question that is open to all", () => {
    const state = partnershipOf([["A", "B", 4]], { about: { unlisted: "unknown" } });
    expect(guide(state)).toMatchObject({ good: [], standsOut: [] });
    expect(told(state, "nl").standsOut.questions).toMatchObject([
      { headline: "", question: "Wat zie jij dat de foto niet laat zien?" },
    ]);
  });
});

// Oracle: a property. Every interest, card and signal says how open it is in its own text, which nothing else has.
describe("over any partnership", () => {
  const MARK = { "on-the-table": "\u2042open", "facilitator-only": "\u2042leader", private: "\u2042closed" } as const;
  const marked = <T extends { readonly openness: Openness; readonly text: string }>(records: readonly T[]): T[] =>
    records.map((record) => ({ ...record, text: MARK[record.openness] }));
  const withMarks = (given: Partnership): Partnership => ({
    ...given,
    interests: marked(given.interests),
    cards: marked(given.cards),
    symptoms: marked(given.symptoms),
    asked: [],
  });
  const guided = (state: Partnership, language: Language) => {
    const made = guideOf(onTheTable(state), find(state), []);
    const words = wordingOf(state, language);
    const notes = facilitatorNotes(state, made, words);
    return {
      read: wordsIn(guideText(made, words)).join("\n"),
      noted: wordsIn([notes.parts, ...notes.turns.values(), ...notes.questions.values()]).join("\n"),
    };
  };

  it("the guide says all interests and cards that are on the table, and nothing else that was said", () => {
    fc.assert(
      fc.property(anyPartnership.map(withMarks), fc.constantFrom(...LANGUAGES), (state, language) => {
        const { read } = guided(state, language);
        expect(read).not.toContain(MARK["facilitator-only"]);
        expect(read).not.toContain(MARK.private);
        const open = [...state.interests, ...state.cards].some(({ openness }) => openness === "on-the-table");
        expect(read.includes(MARK["on-the-table"])).toBe(open);
      }),
      { numRuns: 150 },
    );
  });

  it("the notes know what is the facilitator's alone, and nothing that is private", () => {
    fc.assert(
      fc.property(anyPartnership.map(withMarks), fc.constantFrom(...LANGUAGES), (state, language) => {
        const { noted } = guided(state, language);
        expect(noted).not.toContain(MARK.private);
        const theirs = [...state.interests, ...state.cards].some(({ openness }) => openness === "facilitator-only");
        expect(noted.includes(MARK["facilitator-only"])).toBe(theirs);
      }),
      { numRuns: 150 },
    );
  });
});

describe("the notes of an example", () => {
  // Oracle: each example's file, read by itself.
  it.each(LANGUAGES)("say why and what to watch for at each page, and mark whose is what (%s)", (language) => {
    for (const id of Object.keys(EXAMPLES) as ExampleId[]) {
      const state = example(id, language);
      const made = guide(state);
      const words = wordingOf(state, language);
      const notes = facilitatorNotes(state, made, words);
      const { ways, standsOut } = guideText(made, words);
      for (const { asks } of [...ways.questions, ...standsOut.questions])
        expect(notes.questions.get(asks), asks).toMatchObject({
          why: expect.stringMatching(/\w/),
          watch: expect.stringMatching(/\w/),
        });
      const known = [...notes.turns.values()].flatMap((note) => note.known.map(({ text }) => text));
      const theirs = [...state.cards, ...state.interests].filter(
        ({ openness, party }) => openness === "facilitator-only" && party !== null,
      );
      expect(known.toSorted()).toEqual(theirs.map(({ text }) => text).toSorted());
    }
  });

  it("name whose it is and what it is", () => {
    const state = {
      ...partnershipOf([["Linde", "Kompas", 4]]),
      cards: [
        {
          id: "c1",
          party: "Linde",
          sort: "pain",
          openness: "facilitator-only",
          text: "De nachten.",
          acknowledgedBy: [],
        },
      ],
    } as const;
    const notes = facilitatorNotes(state, guide(state), wordingOf(state, "nl"));
    expect(notes.turns.get("Linde")?.known).toEqual([{ key: "c1", label: "Linde, pijn", text: "De nachten." }]);
    expect(notes.turns.get("Kompas")?.known).toEqual([]);
  });
});

it("never makes a headline of what is only possible", () => {
  for (const state of someStates)
    for (const { finding } of guide(state).standsOut) expect(finding.sure).not.toBe("tentative");
});

it("has as many questions in one language as in the other", () => {
  for (const part of GUIDE_PARTS)
    expect(Object.keys(guideWords.nl[part].questions)).toEqual(Object.keys(guideWords.en[part].questions));
});
