import { describe, expect, it } from "vitest";
import { newParty } from "../../../src/domain/create.ts";
import { applyDiff, invert } from "../../../src/domain/diff.ts";
import { apply } from "../../../src/domain/edit.ts";
import { withPeople } from "../../../src/domain/with-people.ts";
import { givingUp, kindsOfParties, withCapacity } from "../../../src/view/party/party-edits.ts";
import { partnershipOf } from "../../build.ts";
import { richPartnership } from "../../rich-partnership.ts";

// Oracle: by hand.
describe("a party's card", () => {
  it("has an amount of a kind, or no word of it", () => {
    const party = { capacity: { staff: 40 } };
    expect(withCapacity(party, "money", 8)).toEqual({ staff: 40, money: 8 });
    expect(withCapacity(party, "staff", 0)).toEqual({ staff: 0 });
    expect(withCapacity(party, "staff", null)).toEqual({});
  });

  it("gives each person an id that none of them has", () => {
    const people = withPeople([{ id: "n2", name: "Anna" }], ["Bram", "Cato"]);
    expect(people.map(({ name }) => name)).toEqual(["Anna", "Bram", "Cato"]);
    expect(new Set(people.map(({ id }) => id)).size).toBe(3);
  });

  it("gives up what reaches nobody, as heavy as was said", () => {
    const given = { resource: "autonomy", note: "zelf kiezen", cost: 8, date: "2026-05-04" };
    expect(givingUp(partnershipOf([["Linde", "Kompas", 8]]), "Linde", given)).toMatchObject({
      type: "add",
      record: { from: "Linde", to: "nobody", cost: 8, worth: null, note: "zelf kiezen" },
    });
  });

  it("completes from the words in use, each once", () => {
    const base = partnershipOf([]);
    const kinds = ["gemeente", null, "gemeente", "school"].map((kind, at) =>
      newParty({ id: `p${at}`, name: `${at}`, kind }),
    );
    expect(kindsOfParties({ ...base, parties: kinds })).toEqual(["gemeente", "school"]);
  });
});

describe("a person who leaves a party", () => {
  it("leaves what was theirs with the party, and comes back with it", () => {
    const rich = richPartnership();
    expect(rich.interests[0]).toMatchObject({ party: "p1", person: "n1" });
    const done = apply(rich, { type: "change", collection: "parties", id: "p1", fields: { people: [] } });
    if (!done.ok) throw new Error("refused");
    expect(done.value.partnership.interests).toEqual([{ ...rich.interests[0], person: null }, rich.interests[1]]);
    expect(applyDiff(done.value.partnership, invert(done.value.diff))).toEqual(rich);
  });
});
