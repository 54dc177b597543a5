import { describe, expect, it } from "vitest";
import type { Piece } from "../../src/domain/piece.ts";
import { partnershipOf } from "../build.ts";
import { found, said, withParties } from "./find.ts";

const state = (pieces: readonly Omit<Piece, "id">[]) => ({
  ...partnershipOf([], { alone: ["Linde", "Kompas", "Rietdam"] }),
  pieces: pieces.map((piece, at) => ({ ...piece, id: `s${at}` })),
});
const held = (name: string, ...holders: readonly string[]) => ({ name, holders });

describe("missing piece", () => {
  it("says how many lie on the table, and which does not", () => {
    const seven = ["a", "b", "c", "d", "e", "f", "g"].map((name) => held(name, "Linde", "Kompas"));
    expect(said(state([...seven, held("Nachtopvang")]), "missing-piece")).toEqual([
      "Eén puzzelstuk ligt nog niet op tafel.",
      "7 van de 8 liggen er; nog niet: Nachtopvang.",
      "One piece isn't on the table yet.",
      "7 of 8 are; not yet: Nachtopvang.",
    ]);
  });

  it("says it of several at once, of one that lies there, and of none", () => {
    expect(said(state([held("a", "Linde"), held("Geld"), held("Tijd")]), "missing-piece")).toEqual([
      "Twee puzzelstukken liggen nog niet op tafel.",
      "1 van de 3 ligt er; nog niet: Geld en Tijd.",
      "Two pieces aren't on the table yet.",
      "1 of 3 is; not yet: Geld and Tijd.",
    ]);
    const none = ["Een", "Twee", "Drie", "Vier", "Vijf"].map((name) => held(name));
    expect(said(state(none), "missing-piece")[1]).toBe("Gezocht: Een, Twee, Drie en nog 2.");
  });

  it("takes what only an empty chair holds for missing", () => {
    const gone = withParties(
      { ...state([held("Geld", "Kompas"), held("Tijd", "Linde")]), id: "p", snapshots: [] },
      { Kompas: { standing: "empty-chair" } },
    );
    expect(found(gone, "missing-piece")[0]?.pieces).toEqual(["s0"]);
    expect(found(gone, "sole-holder")).toEqual([]);
  });

  it("says nothing where every piece has a holder, or where there are no pieces", () => {
    expect(found(state([held("Geld", "Linde")]), "missing-piece")).toEqual([]);
    expect(found(state([]), "missing-piece")).toEqual([]);
  });
});

describe("sole holder", () => {
  it("names who alone holds a piece, once for all its pieces", () => {
    expect(said(state([held("Crisisplekken", "Linde"), held("Geld", "Linde", "Kompas")]), "sole-holder")).toEqual([
      "Crisisplekken: alleen bij Linde.",
      "1 van de 3 partijen aan tafel heeft dit puzzelstuk.",
      "Crisisplekken: held by Linde alone.",
      "1 of 3 parties at the table holds this piece.",
    ]);
    expect(said(state([held("nachtopvang", "Linde"), held("Geld", "Linde")]), "sole-holder")).toEqual([
      "Nachtopvang en Geld: alleen bij Linde.",
      "1 van de 3 partijen aan tafel heeft deze twee puzzelstukken.",
      "Nachtopvang and Geld: held by Linde alone.",
      "1 of 3 parties at the table holds these two pieces.",
    ]);
  });

  it("is no news of two parties, and never names those it is for", () => {
    const two = { ...state([held("Geld", "Linde")]), parties: state([]).parties.slice(0, 2) };
    expect(found(two, "sole-holder")).toEqual([]);
    const theirs = withParties(
      { ...partnershipOf([], { alone: ["Linde", "Kompas", "Rietdam", "Bewoners"] }), pieces: [] },
      { Bewoners: { standing: "beneficiary" } },
    );
    expect(found({ ...theirs, pieces: [{ id: "s", ...held("Ervaring", "Bewoners") }] }, "sole-holder")).toEqual([]);
  });
});
