import { describe, expect, it } from "vitest";
import { newFlow } from "../../src/domain/create.ts";
import { applyDiff, invert } from "../../src/domain/diff.ts";
import { applyAll } from "../../src/domain/edit.ts";
import { mergeParties } from "../../src/domain/merge-parties.ts";
import type { Partnership } from "../../src/domain/partnership.ts";
import type { Party } from "../../src/domain/party.ts";
import { partnershipOf } from "../build.ts";
import { richPartnership } from "../rich-partnership.ts";

const called = ({ parties }: Partnership, id: string): Party => {
  const found = parties.find((party) => party.id === id);
  if (found === undefined) throw new Error(`no party ${id}`);
  return found;
};

function merged(partnership: Partnership, gone: string, kept: string): Partnership {
  const edits = mergeParties(partnership, called(partnership, gone), called(partnership, kept));
  const made = applyAll(partnership, edits);
  if (!made.ok) throw new Error(JSON.stringify(made.faults));
  const back = made.value.diffs
    .toReversed()
    .reduce((now, diff) => applyDiff(now, invert(diff)), made.value.partnership);
  expect(back, "undone").toEqual(partnership);
  return made.value.partnership;
}

// Oracle: by hand. Youké is Youké Jeugdzorg, entered twice.
describe("two parties that are one", () => {
  const base = partnershipOf([
    ["Youké", "Wijkteam", 3],
    ["Rietdam", "Youké", 8],
    ["Youké", "Youké Jeugdzorg", 1],
    ["Youké Jeugdzorg", "Rietdam", 2],
  ]);

  it("have their flows together, without what went between them", () => {
    const { parties, flows } = merged(base, "Youké", "Youké Jeugdzorg");
    expect(parties.map(({ name }) => name)).toEqual(["Wijkteam", "Rietdam", "Youké Jeugdzorg"]);
    expect(flows.map(({ from, to, amount }) => [from, to, amount])).toEqual([
      ["Youké Jeugdzorg", "Wijkteam", 3],
      ["Rietdam", "Youké Jeugdzorg", 8],
      ["Youké Jeugdzorg", "Rietdam", 2],
    ]);
  });

  it("have the pieces, people and words of both, each once", () => {
    const before: Partnership = {
      ...base,
      parties: base.parties.map((party) =>
        party.id === "Youké"
          ? { ...party, kind: "jeugdhulp", stake: 4, people: [person("n1", "Anna"), person("n2", "Bram")] }
          : party.id === "Youké Jeugdzorg"
            ? { ...party, stake: 8, people: [person("n1", "Bram")], receivesNothing: "2026-05-04" }
            : party,
      ),
      pieces: [{ id: "s1", name: "Crisisplekken", holders: ["Youké", "Youké Jeugdzorg"] }],
      interests: [
        {
          id: "i1",
          party: "Youké",
          person: "n1",
          nature: "personal",
          openness: "private",
          text: "Rust",
        },
      ],
      cards: [
        {
          id: "c1",
          party: "Youké Jeugdzorg",
          sort: "loss",
          openness: "on-the-table",
          text: "Eigen ritme",
          acknowledgedBy: [
            { party: "Youké", date: null },
            { party: "Rietdam", date: null },
          ],
        },
      ],
      felt: [{ id: "b1", of: "Youké", by: "Youké", ratio: 2, date: null }],
    };
    const after = merged(before, "Youké", "Youké Jeugdzorg");
    const kept = called(after, "Youké Jeugdzorg");
    expect(kept).toMatchObject({ kind: "jeugdhulp", stake: 8, receivesNothing: null });
    expect(kept.people.map(({ name }) => name)).toEqual(["Bram", "Anna"]);
    expect(after.pieces[0]?.holders).toEqual(["Youké Jeugdzorg"]);
    const anna = kept.people.find(({ name }) => name === "Anna");
    expect(after.interests[0]).toMatchObject({ party: "Youké Jeugdzorg", person: anna?.id });
    expect(after.cards[0]?.acknowledgedBy).toEqual([{ party: "Rietdam", date: null }]);
    expect(after.felt[0]).toMatchObject({ of: "Youké Jeugdzorg", by: "Youké Jeugdzorg" });
  });

  it("are one in comparisons with an earlier photo as well, which stays as it is", () => {
    const { about, parties, resources, flows, pieces, interests, cards, felt, symptoms, agreements, asked } = base;
    const state = { about, parties, resources, flows, pieces, interests, cards, felt, symptoms, agreements, asked };
    const taken = { ...base, snapshots: [{ id: "t1", date: "2026-05-04", title: "", note: "", state }] } as Partnership;
    const after = merged(taken, "Youké", "Youké Jeugdzorg");
    expect(after.snapshots).toBe(taken.snapshots);
    expect(after.successions).toMatchObject([
      { from: ["Youké Jeugdzorg", "Youké"], to: ["Youké Jeugdzorg"], holds: true },
    ]);
  });

  it("leave nothing of the one that is gone, of all that a partnership can hold", () => {
    const rich = richPartnership();
    const [kept, gone] = rich.parties.map(({ id }) => id);
    if (kept === undefined || gone === undefined) throw new Error("fewer than two parties");
    const flow = newFlow({ id: "f-new", from: gone, to: kept, resource: rich.resources[0]?.id ?? "" });
    const after = merged({ ...rich, flows: [...rich.flows, flow] }, gone, kept);
    expect(after.interests.length).toBe(rich.interests.length);
    expect(after.cards.length).toBe(rich.cards.length);
    const { snapshots: _photos, successions: _said, trials: _ideas, form: _form, ...present } = after;
    expect(JSON.stringify(present)).not.toContain(`"${gone}"`);
  });
});

const person = (id: string, name: string) => ({ id, name });
