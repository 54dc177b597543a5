import { newFlow, newParty } from "../src/domain/create.ts";
import type { Partnership } from "../src/domain/partnership.ts";
import { NOBODY, TABLE } from "../src/domain/party.ts";
import { partnershipOf } from "./build.ts";

/** A partnership with something in every collection, and names that have hurt other programs. */
export function richPartnership(): Partnership {
  const base = partnershipOf([]);
  const state = {
    ...base,
    about: {
      ...base.about,
      title: "Rietstreek",
      date: "2026-03-12",
      challenge: "Ieder kind",
      table: { name: null },
      // What version 1, which did not know of measuring, is read as.
      precision: { ...base.about.precision, measured: false },
    },
    resources: [
      ...base.resources,
      { id: "r8", builtIn: null, name: "Uren 👩‍⚕️", unit: "uur", rate: 0.5, colour: "indigo" as const },
    ],
    parties: [
      newParty({
        id: "p1",
        name: "__proto__",
        code: "__proto__",
        people: [{ id: "n1", name: "Anna" }],
        capacity: { staff: 40 },
      }),
      newParty({ id: "p2", name: "=1+1", code: "constructor", standing: "empty-chair" }),
      newParty({ id: "p3", name: "مجلس الآباء", stake: 16, since: "2024-02-29" }),
    ],
    flows: [
      newFlow({
        id: "f1",
        from: "p1",
        to: "p2",
        resource: "r8",
        amount: 8,
        reports: [{ by: "giver", amount: 8, cost: null, worth: null, date: null }],
      }),
      newFlow({ id: "f2", from: "p2", to: TABLE, resource: "money", cost: 3, worth: 2, note: '\u0000 \u2028 "' }),
      newFlow({ id: "f3", from: "p1", to: NOBODY, resource: "autonomy", cost: 4 }),
      newFlow({ id: "f4", from: "p3", to: "p1", resource: "staff", state: "hoped" }),
    ],
    pieces: [
      { id: "s1", name: "Crisisopvang", holders: ["p1", "p3"] },
      { id: "s2", name: "Nacht", holders: [] },
    ],
    interests: [
      { id: "i1", party: "p1", person: "n1", nature: "personal" as const, openness: "private" as const, text: "rust" },
      {
        id: "i2",
        party: null,
        person: null,
        nature: "organisational" as const,
        openness: "on-the-table" as const,
        text: "samen",
      },
    ],
    cards: [
      {
        id: "c1",
        party: "p2",
        sort: "loss" as const,
        openness: "facilitator-only" as const,
        text: "zeggenschap",
        acknowledgedBy: [{ party: "p1", date: "2026-03-01" }],
      },
      {
        id: "c2",
        party: "p1",
        sort: "wish" as const,
        openness: "on-the-table" as const,
        text: "tijd",
        acknowledgedBy: [],
      },
    ],
    felt: [
      { id: "b1", of: "p1", by: "p1", ratio: 2, date: null },
      { id: "b2", of: "p2", by: "p1", ratio: 0.5, date: null },
    ],
    symptoms: [
      {
        id: "y1",
        sort: "trouble",
        text: "stilte",
        date: "2026-02-28",
        parties: ["p1", "p2"],
        flows: ["f1"],
        openness: "on-the-table" as const,
      },
    ],
    agreements: [
      { id: "a1", text: "bellen", parties: ["p1"], flows: ["f1", "f4"], made: "2026-03-12", due: null, done: false },
    ],
  };
  const {
    id: _id,
    form: _form,
    scenario: _scenario,
    successions: _successions,
    trials: _trials,
    guide: _guide,
    snapshots: _snapshots,
    ...frozen
  } = state;
  return { ...state, snapshots: [{ id: "t1", title: "Voorjaar", date: "2026-03-12", note: "", state: frozen }] };
}

/** The same, frozen to the bottom: whatever writes to it throws. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
