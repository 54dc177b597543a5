import { describe, expect, it } from "vitest";
import type { Partnership } from "../../src/domain/partnership.ts";
import { validate } from "../../src/domain/validate.ts";
import { richPartnership } from "../rich-partnership.ts";

type Mutable<T> = { -readonly [K in keyof T]: Mutable<T[K]> };
const faultsAfter = (spoil: (partnership: Mutable<Partnership>) => void): readonly string[] => {
  const partnership = JSON.parse(JSON.stringify(richPartnership())) as Mutable<Partnership>;
  spoil(partnership);
  return validate(partnership).map((fault) => `${fault.code} ${fault.at.pointer}`);
};

describe("validate", () => {
  it("finds nothing wrong with a good partnership", () => {
    expect(validate(richPartnership())).toEqual([]);
  });

  it.each<[string, (p: Mutable<Partnership>) => void, readonly string[]]>([
    [
      "two parties of one id",
      (p) => {
        p.parties[2]!.id = "p2";
      },
      ["duplicate-id /parties/2/id", "unknown-reference /flows/3/from", "unknown-reference /pieces/0/holders/1"],
    ],
    [
      "two parties of one code",
      (p) => {
        p.parties[2]!.code = "__proto__";
      },
      ["duplicate-id /parties/2/code"],
    ],
    [
      "a party inside one that is not there, inside itself, and inside one that is inside another",
      (p) => {
        p.parties[0]!.inside = "p9";
        p.parties[1]!.inside = "p2";
        p.parties[2]!.inside = "p1";
      },
      ["unknown-reference /parties/0/inside", "inside-inside /parties/1/inside", "inside-inside /parties/2/inside"],
    ],
    [
      "a party without a name",
      (p) => {
        p.parties[0]!.name = "  ";
      },
      ["empty-name /parties/0/name"],
    ],
    [
      "a negative, an infinite and a missing number",
      (p) => {
        p.flows[0]!.amount = -1;
        p.flows[1]!.cost = Number.POSITIVE_INFINITY;
        p.flows[1]!.worth = Number.NaN;
      },
      ["out-of-range /flows/0/amount", "out-of-range /flows/1/cost", "out-of-range /flows/1/worth"],
    ],
    [
      "a number too large to add up: a few of 1e308 are infinite together",
      (p) => {
        p.flows[0]!.amount = 1e308;
        p.flows[1]!.cost = 1e100;
      },
      ["out-of-range /flows/0/amount"],
    ],
    [
      "a rate of 0, a tolerance below 1",
      (p) => {
        p.resources[7]!.rate = 0;
        p.about.precision.tolerance = 0.9;
      },
      ["out-of-range /about/precision/tolerance", "out-of-range /resources/7/rate"],
    ],
    [
      "30 February, and 29 February of a common year",
      (p) => {
        p.about.date = "2026-02-30";
        p.parties[2]!.since = "2023-02-29";
      },
      ["impossible-date /about/date", "impossible-date /parties/2/since"],
    ],
    [
      "a felt ratio of 0",
      (p) => {
        p.felt[0]!.ratio = 0;
      },
      ["out-of-range /felt/0/ratio"],
    ],
    [
      "a flow from nobody",
      (p) => {
        p.flows[0]!.from = "nobody";
      },
      ["from-nobody /flows/0/from"],
    ],
    [
      "a person of another party",
      (p) => {
        p.interests[0]!.party = "p2";
      },
      ["unknown-reference /interests/0/person"],
    ],
    [
      "an old photo with a flow to who is not in it",
      (p) => {
        p.snapshots[0]!.state.flows[0]!.to = "p9";
      },
      ["unknown-reference /snapshots/0/state/flows/0/to"],
    ],
    [
      "several that became several, one that became itself, an id that is none, and a day that is none",
      (p) => {
        p.successions = [
          { id: "w1", from: ["p1", "p2"], to: ["p2", "p3"], date: null, holds: true },
          { id: "w2", from: ["p1"], to: ["p1"], date: "2026-02-30", holds: true },
          { id: "w3", from: ["p1", "p1"], to: ["table"], date: null, holds: false },
        ];
      },
      [
        "not-one-side /successions/0/to",
        "impossible-date /successions/1/date",
        "not-one-side /successions/1/to",
        "listed-twice /successions/2/from/1",
        "reserved-id /successions/2/to/0",
      ],
    ],
    [
      "a kind of one's own without a name",
      (p) => {
        p.resources[7]!.name = null;
      },
      ["empty-name /resources/7/name"],
    ],
    [
      "a holder that stands twice",
      (p) => {
        p.pieces[0]!.holders = ["p1", "p3", "p1"];
      },
      ["listed-twice /pieces/0/holders/2"],
    ],
    [
      "ids that every object answers to",
      (p) => {
        p.pieces[1]!.id = "__proto__";
        p.felt[0]!.id = "constructor";
      },
      ["reserved-id /pieces/1/id", "reserved-id /felt/0/id"],
    ],
    [
      "capacity in a kind that is not there",
      (p) => {
        p.parties[0]!.capacity = { "a/b~c": -1 };
      },
      ["unknown-reference /parties/0/capacity/a~1b~0c", "out-of-range /parties/0/capacity/a~1b~0c"],
    ],
    [
      "names of nothing but space",
      (p) => {
        p.parties[1]!.shortName = "";
        p.parties[0]!.people[0]!.name = " ";
        p.about.table = { name: "" };
      },
      ["empty-name /about/table/name", "empty-name /parties/0/people/0/name", "empty-name /parties/1/shortName"],
    ],
    [
      "an acknowledgement on no day, by nobody there",
      (p) => {
        p.cards[0]!.acknowledgedBy = [{ party: "p9", date: "12-3-2026" }];
      },
      ["unknown-reference /cards/0/acknowledgedBy/0/party", "impossible-date /cards/0/acknowledgedBy/0/date"],
    ],
    [
      "no id of its own",
      (p) => {
        p.id = "";
      },
      ["reserved-id /id"],
    ],
  ])("refuses %s", (_, spoil, expected) => {
    expect(faultsAfter(spoil)).toEqual(expected);
  });
});
