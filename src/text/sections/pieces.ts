import type { InBoth } from "../language.ts";

/** Which party holds which piece of the puzzle. */
interface PiecesMessages {
  readonly title: string;
  readonly about: string;
  readonly table: string;
  readonly columns: { readonly piece: string; readonly held: string; readonly actions: string };
  readonly cell: (party: string, piece: string) => string;
  readonly held: {
    readonly missing: string;
    readonly sole: (party: string) => string;
    readonly shared: (count: string) => string;
  };
  readonly counts: (all: number, missing: number, sole: number) => string;
  readonly holds: string;
  readonly toHolders: string;
}

export const pieces: InBoth<PiecesMessages> = {
  nl: {
    title: "Wie heeft welk puzzelstuk",
    about: "Zet aan wie dit kan brengen. Pijltjes gaan van vak naar vak.",
    table: "Puzzelstukken en wie ze heeft",
    columns: { piece: "Puzzelstuk", held: "Ligt het op tafel", actions: "Acties" },
    cell: (party, piece) => `${party} heeft ${piece}`,
    held: {
      missing: "nog niet",
      sole: (party) => `alleen ${party}`,
      shared: (count) => `${count} partijen`,
    },
    counts: (all, missing, sole) =>
      `${all === 1 ? "1 puzzelstuk" : `${all} puzzelstukken`}. Nog niet op tafel: ${missing}. Van één partij: ${sole}.`,
    holds: "Heeft er",
    toHolders: "Wie heeft welk puzzelstuk?",
  },
  en: {
    title: "Who holds which piece",
    about: "Turn on who can bring it. Arrows go from cell to cell.",
    table: "Pieces and who holds them",
    columns: { piece: "Piece", held: "Is it on the table", actions: "Actions" },
    cell: (party, piece) => `${party} holds ${piece}`,
    held: {
      missing: "not yet",
      sole: (party) => `only ${party}`,
      shared: (count) => `${count} parties`,
    },
    counts: (all, missing, sole) =>
      `${all === 1 ? "1 piece" : `${all} pieces`}. Not on the table yet: ${missing}. Held by one party: ${sole}.`,
    holds: "Holds",
    toHolders: "Who holds which piece?",
  },
};
