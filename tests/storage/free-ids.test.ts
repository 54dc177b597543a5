import { describe, expect, it } from "vitest";
import { onTheTable } from "../../src/document/left-out.ts";
import { newParty } from "../../src/domain/create.ts";
import { type Edit, newId } from "../../src/domain/edit.ts";
import type { Interest } from "../../src/domain/interest.ts";
import { noHistory, requestMove } from "../../src/storage/history.ts";
import { withFreeIds } from "../../src/storage/rebase.ts";
import { partnershipOf } from "../build.ts";

const interest = (id: string, openness: Interest["openness"], text: string): Interest => ({
  id,
  party: null,
  person: null,
  nature: "organisational",
  openness,
  text,
});

// Oracle: by hand. Hidden i2 takes the id that who does not see it would give to the next interest.
describe("edits made of what is seen", () => {
  const whole = { ...partnershipOf([["Linde", "Kompas", 8]]), interests: [interest("i2", "private", "stil")] };
  const seen = { ...onTheTable(whole), interests: [interest("i1", "on-the-table", "luid")] };

  it("add beside what is hidden, and what refers to the new ones goes along", () => {
    const added = interest(newId(seen, "interests"), "on-the-table", "nieuw");
    expect(added.id).toBe("i2");
    const party = newParty({ id: "Linde", name: "Nog een Linde" });
    const edits: readonly Edit[] = [
      { type: "add", collection: "interests", record: added },
      { type: "add", collection: "parties", record: party },
      { type: "change", collection: "interests", id: "i2", fields: { party: "Linde" } },
    ];
    const request = { key: "t.1", typing: null, label: { nl: "", en: "" }, edits: withFreeIds(edits, whole) };
    const made = requestMove({ partnership: whole, history: noHistory }, request);
    if (!made.ok) throw new Error(JSON.stringify(made.faults));
    const { interests, parties } = made.value.moment.partnership;
    expect(parties.map(({ id, name }) => [id, name])).toEqual([
      ["Linde", "Linde"],
      ["Kompas", "Kompas"],
      ["p3", "Nog een Linde"],
    ]);
    expect(interests.map(({ text, party }) => [text, party])).toEqual([
      ["stil", null],
      ["nieuw", "p3"],
    ]);
  });

  it("stay as they are where no id is taken", () => {
    const edits: readonly Edit[] = [{ type: "about", fields: { title: "Spoedzorg" } }];
    expect(withFreeIds(edits, whole)).toBe(edits);
  });
});
