import type { KindColour } from "../../domain/resource.ts";
import type { InBoth } from "../language.ts";

/** The kinds of what flows: what they are called, what an amount counts, and what one of it is worth. */
interface KindsMessages {
  readonly title: string;
  readonly about: string;
  readonly table: string;
  readonly columns: {
    readonly name: string;
    readonly colour: string;
    readonly unit: string;
    readonly rate: string;
    readonly use: string;
    readonly actions: string;
  };
  readonly colours: Readonly<Record<KindColour, string>>;
  /** A colour that other kinds have too. */
  readonly colourOf: (colour: string, kinds: string) => string;
  readonly unitHint: string;
  readonly rateAbout: string;
  readonly needsRate: string;
  readonly needsName: string;
  readonly taken: (name: string) => string;
  readonly use: (flows: number) => string;
  readonly of: (field: string, kind: string) => string;
  readonly remove: (kind: string) => string;
  readonly moving: {
    readonly ask: (kind: string, flows: number) => string;
    readonly capacity: (parties: number) => string;
    readonly to: string;
    readonly does: (kind: string, to: string) => string;
    readonly amounts: string;
    readonly keep: string;
  };
  readonly add: { readonly label: string; readonly hint: string; readonly does: string };
}

export const kinds: InBoth<KindsMessages> = {
  nl: {
    title: "Soorten inbreng",
    about: "Geef een soort een eenheid als jullie hoeveelheden invullen, zoals uren of euro's.",
    table: "Soorten",
    columns: {
      name: "Soort",
      colour: "Kleur",
      unit: "Eenheid",
      rate: "Eén telt voor",
      use: "In gebruik",
      actions: "Acties",
    },
    colours: {
      indigo: "indigo",
      olive: "olijf",
      moss: "mos",
      grey: "grijs",
      gold: "goud",
      green: "groen",
      violet: "violet",
      rose: "roze",
      slate: "leisteen",
      teal: "turkoois",
      ochre: "oker",
    },
    colourOf: (colour, kinds) => `${colour} (ook ${kinds})`,
    unitHint: "geen",
    rateAbout:
      "Wat één eenheid waard is, naast de maatstaf van 4. Dit telt alleen waar een hoeveelheid zonder eigen waarde staat.",
    needsRate: "Vul een getal in boven 0, zoals 0,5.",
    needsName: "Geef de soort een naam.",
    taken: (name) => `${name} staat er al. Kies een andere naam.`,
    use: (flows) => (flows === 0 ? "nog niet" : flows === 1 ? "1 stroom" : `${flows} stromen`),
    of: (field, kind) => `${field}: ${kind}`,
    remove: (kind) => `Verwijder ${kind}`,
    moving: {
      ask: (kind, flows) =>
        flows === 1 ? `Er is 1 stroom van de soort ${kind}.` : `Er zijn ${flows} stromen van de soort ${kind}.`,
      capacity: (parties) =>
        parties === 1
          ? "Wat 1 partij ervan te verdelen heeft, gaat mee weg."
          : `Wat ${parties} partijen ervan te verdelen hebben, gaat mee weg.`,
      to: "Zet ze bij",
      does: (kind, to) => `Zet ze bij ${to}, en verwijder ${kind}`,
      amounts: "Hun hoeveelheden blijven staan, in de eenheid van de andere soort.",
      keep: "Laat staan",
    },
    add: { label: "Nieuwe soort", hint: "Ruimte", does: "Zet erbij" },
  },
  en: {
    title: "Kinds of contribution",
    about: "Give a kind a unit if you enter amounts, such as hours or euros.",
    table: "Kinds",
    columns: { name: "Kind", colour: "Colour", unit: "Unit", rate: "One counts as", use: "In use", actions: "Actions" },
    colours: {
      indigo: "indigo",
      olive: "olive",
      moss: "moss",
      grey: "grey",
      gold: "gold",
      green: "green",
      violet: "violet",
      rose: "rose",
      slate: "slate",
      teal: "teal",
      ochre: "ochre",
    },
    colourOf: (colour, kinds) => `${colour} (also ${kinds})`,
    unitHint: "none",
    rateAbout:
      "What one unit is worth, beside the yardstick of 4. It counts only where an amount stands without a value of its own.",
    needsRate: "Enter a number above 0, such as 0.5.",
    needsName: "Give the kind a name.",
    taken: (name) => `${name} is there already. Choose another name.`,
    use: (flows) => (flows === 0 ? "not yet" : flows === 1 ? "1 flow" : `${flows} flows`),
    of: (field, kind) => `${field}: ${kind}`,
    remove: (kind) => `Remove ${kind}`,
    moving: {
      ask: (kind, flows) =>
        flows === 1 ? `There is 1 flow of the kind ${kind}.` : `There are ${flows} flows of the kind ${kind}.`,
      capacity: (parties) =>
        parties === 1
          ? "What 1 party has of it to share goes too."
          : `What ${parties} parties have of it to share goes too.`,
      to: "Move them to",
      does: (kind, to) => `Move them to ${to}, and remove ${kind}`,
      amounts: "Their amounts stay, in the unit of the other kind.",
      keep: "Leave it",
    },
    add: { label: "New kind", hint: "Room", does: "Add" },
  },
};
