import { expect, it } from "vitest";
import { newParty } from "../../../src/domain/create.ts";
import { heldBy, heldCounts, piecesOf, possibleHolders } from "../../../src/view/pieces/held.ts";
import { partnershipOf } from "../../build.ts";

// Oracle: by hand; an empty chair holds no piece (SPEC V17).
it("counts a piece by those who are there to bring it", () => {
  const base = partnershipOf([]);
  const partnership = {
    ...base,
    parties: [
      newParty({ id: "a", name: "Linde" }),
      newParty({ id: "b", name: "Kompas", standing: "beneficiary" }),
      newParty({ id: "c", name: "Oever", standing: "empty-chair" }),
    ],
    pieces: [
      { id: "s1", name: "one", holders: ["a", "b"] },
      { id: "s2", name: "two", holders: ["a", "c"] },
      { id: "s3", name: "three", holders: ["c"] },
      { id: "s4", name: "four", holders: [] },
    ],
  };
  expect(partnership.pieces.map((piece) => heldBy(partnership, piece))).toEqual([
    "shared",
    "sole",
    "missing",
    "missing",
  ]);
  expect(heldCounts(partnership)).toEqual({ missing: 2, sole: 1, shared: 1 });
  expect(possibleHolders(partnership).map(({ name }) => name)).toEqual(["Linde", "Kompas"]);
  expect([piecesOf(partnership, "a"), piecesOf(partnership, "b")]).toEqual([2, 1]);
});
