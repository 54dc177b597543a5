import { describe, expect, it } from "vitest";
import type { Party } from "../../../src/domain/party.ts";
import { partyBlock } from "../../../src/view/grids/party-block.ts";
import type { PartyColumn } from "../../../src/view/grids/party-columns.ts";
import { partnershipOf } from "../../build.ts";

const partnership = partnershipOf([["Linde", "Kompas", 8]]);
const COLUMNS: readonly PartyColumn[] = ["name", "shortName", "kind", "standing", "stake", "since", "capacity money"];
const land = (block: readonly (readonly string[])[], rows: readonly (Party | null)[] = []) =>
  partyBlock({ partnership, language: "nl", rows, columns: COLUMNS, block });

// Oracle: the rules in words (SPEC E), applied by hand.
describe("a block on the grid of parties", () => {
  it("adds parties with what is said of them", () => {
    const { edits, newParties } = land([["Rietdam", "", "gemeente", "lege stoel", "16", "2020-09-01", "40"]]);
    expect(newParties).toEqual(["Rietdam"]);
    expect(edits).toMatchObject([
      {
        type: "add",
        record: {
          name: "Rietdam",
          shortName: null,
          kind: "gemeente",
          standing: "empty-chair",
          stake: 16,
          since: "2020-09-01",
          capacity: { money: 40 },
        },
      },
    ]);
  });

  it("changes only what differs: an emptied capacity is not asked", () => {
    const [linde] = partnership.parties as readonly [Party];
    const rich = { ...linde, capacity: { money: 8, staff: 2 } };
    const { edits } = partyBlock({
      partnership: { ...partnership, parties: [rich, ...partnership.parties.slice(1)] },
      language: "nl",
      rows: [rich],
      columns: COLUMNS,
      block: [["Linde", "", "", "aan tafel", "", "", ""]],
    });
    expect(edits).toMatchObject([{ type: "change", id: "Linde", fields: { capacity: { staff: 2 } } }]);
  });

  it("refuses a name that another has, in the photo or in the block, and a row without a name", () => {
    const { edits, faults } = land([["kompas"], ["Rietdam"], ["RIETDAM"], ["", "kort"], ["Oever", "", "", "baas"]]);
    expect(edits).toEqual([]);
    expect(faults.map(({ code, at }) => [code, at.row])).toEqual([
      ["name-taken", 1],
      ["name-taken", 3],
      ["empty-name", 4],
      ["unknown-word", 5],
    ]);
  });
});
