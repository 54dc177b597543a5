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
    title: "Puzzelstukken: wie heeft wat?",
    about: "Kan een partij dit brengen? Klik dan het vakje aan. Pijltjes gaan van vakje naar vakje.",
    table: "Puzzelstukken en wie ze heeft",
    columns: { piece: "Wat nodig is", held: "Wie het heeft", actions: "Acties" },
    cell: (party, piece) => `${party} heeft ${piece}`,
    held: {
      missing: "nog niemand",
      sole: (party) => `alleen ${party}`,
      shared: (count) => `${count} partijen`,
    },
    counts: (all, missing, sole) =>
      `${all === 1 ? "1 puzzelstuk" : `${all} puzzelstukken`}. Nog bij niemand: ${missing}. Bij één partij: ${sole}.`,
    holds: "Aantal",
    toHolders: "Wie heeft welk stuk?",
  },
  en: {
    title: "Pieces of the puzzle: who has what?",
    about: "Can a party bring this? Then click its box. Arrows go from box to box.",
    table: "Pieces and who has them",
    columns: { piece: "What is needed", held: "Who has it", actions: "Actions" },
    cell: (party, piece) => `${party} has ${piece}`,
    held: {
      missing: "nobody yet",
      sole: (party) => `only ${party}`,
      shared: (count) => `${count} parties`,
    },
    counts: (all, missing, sole) =>
      `${all === 1 ? "1 piece" : `${all} pieces`}. Nobody has it yet: ${missing}. One party has it: ${sole}.`,
    holds: "How many",
    toHolders: "Who has which piece?",
  },
};
