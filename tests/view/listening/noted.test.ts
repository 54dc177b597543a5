import { describe, expect, it } from "vitest";
import type { Partnership } from "../../../src/domain/partnership.ts";
import {
  acknowledged,
  countOf,
  type Note,
  notables,
  notedOf,
  noting,
  signalSort,
  signalWord,
  toggled,
} from "../../../src/view/listening/noted.ts";
import { applied } from "../../applied.ts";
import { partnershipOf } from "../../build.ts";
import { richPartnership } from "../../rich-partnership.ts";

const note = (given: Partial<Note>): Note => ({
  who: "Linde",
  noted: "interest",
  text: " rust ",
  openness: "facilitator-only",
  sort: "",
  date: "2026-05-04",
  ...given,
});

const withNote = (partnership: Partnership, given: Partial<Note>): Partnership => {
  const edit = noting(partnership, note(given));
  if (edit === null) throw new Error("nothing was noted");
  return applied(partnership, edit);
};

// Oracle: by hand, from what a domain record holds.
describe("what is noted", () => {
  const table = partnershipOf([["Linde", "Kompas", 8]]);

  it("is an interest of a party or of the whole, of the organisation until somebody says otherwise", () => {
    expect(withNote(table, {}).interests).toEqual([
      {
        id: "i1",
        party: "Linde",
        person: null,
        nature: "organisational",
        openness: "facilitator-only",
        text: "rust",
      },
    ]);
    expect(withNote(table, { who: null }).interests[0]?.party).toBeNull();
  });

  it("is a card of a party, and of nobody else", () => {
    expect(withNote(table, { noted: "loss" }).cards).toEqual([
      { id: "c1", party: "Linde", sort: "loss", openness: "facilitator-only", text: "rust", acknowledgedBy: [] },
    ]);
    expect(noting(table, note({ who: null, noted: "loss" }))).toBeNull();
    expect(notables(null)).toEqual(["interest", "signal"]);
  });

  it("is a signal with a date, of a known sort in either language or in one's own word", () => {
    expect(withNote(table, { noted: "signal", sort: "Terugtrekken" }).symptoms).toEqual([
      {
        id: "y1",
        sort: "withdrawal",
        text: "rust",
        date: "2026-05-04",
        parties: ["Linde"],
        flows: [],
        openness: "facilitator-only",
      },
    ]);
    expect(signalSort("tighter agreements")).toBe("tightening");
    expect(signalSort("  ")).toBe("trouble");
    expect(signalSort(" stilte ")).toBe("stilte");
    expect(signalWord("tightening", "nl")).toBe("strakkere afspraken");
    expect(signalWord("stilte", "en")).toBe("stilte");
  });

  it("is nothing where nothing was written", () => expect(noting(table, note({ text: "  " }))).toBeNull());
});

describe("what was noted of whom", () => {
  it("is of a party, or of the whole; a signal stands with every party that it touches", () => {
    const rich = richPartnership();
    // by hand, from the partnership itself
    expect(["p1", "p2", "p3", null].map((who) => countOf(notedOf(rich, who)))).toEqual([3, 2, 0, 1]);
    expect(notedOf(rich, "p2").signals).toEqual(notedOf(rich, "p1").signals);
  });
});

describe("who saw it", () => {
  const card = {
    id: "c1",
    party: "Linde",
    sort: "loss",
    openness: "on-the-table",
    text: "",
    acknowledgedBy: [],
  } as const;
  it("is written down with the date, and taken back by the same act", () => {
    const once = acknowledged(card, "Kompas", "2026-05-04");
    expect(once).toEqual([{ party: "Kompas", date: "2026-05-04" }]);
    expect(acknowledged({ ...card, acknowledgedBy: once }, "Kompas", "2026-06-01")).toEqual([]);
    expect(toggled(["a", "b"], "a")).toEqual(["b"]);
    expect(toggled(["b"], "a")).toEqual(["b", "a"]);
  });
});
