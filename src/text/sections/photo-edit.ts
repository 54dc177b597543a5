import type { InBoth } from "../language.ts";

/** Parties and flows entered on the photo itself. It comes with the first touch of the photo. */
interface PhotoEditMessages {
  readonly newFlowFrom: (name: string) => string;
  readonly flowKeys: (name: string) => string;
  readonly open: (flow: string) => string;
  readonly toNobody: string;
  readonly drawTo: (name: string) => string;
  readonly name: string;
  readonly fromWhom: string;
  readonly toWhom: string;
  readonly what: string;
  readonly worth: (name: string) => string;
  readonly cost: (name: string) => string;
  readonly worthApart: (name: string) => string;
  readonly costApart: (name: string) => string;
  readonly number: string;
  readonly counts: (value: string) => string;
  readonly nothing: string;
  readonly amountIn: (unit: string) => string;
  readonly more: string;
  readonly who: string;
  readonly whoAbout: string;
  readonly says: { readonly giver: (name: string) => string; readonly receiver: (name: string) => string };
  readonly between: (flow: string) => string;
  readonly another: string;
  readonly turn: string;
  readonly split: {
    readonly open: string;
    readonly kind: string;
    readonly value: (whole: string) => string;
    readonly needs: (whole: string) => string;
    readonly unknown: string;
    readonly action: string;
  };
  readonly notYet: (what: string) => string;
  readonly said: {
    readonly added: (what: string) => string;
    readonly removed: (what: string) => string;
    readonly turned: (what: string) => string;
    readonly split: string;
  };
}

export const photoEdit: InBoth<PhotoEditMessages> = {
  nl: {
    newFlowFrom: (name) => `Nieuwe stroom vanaf ${name}`,
    flowKeys: (name) => `Stromen van en naar ${name}. Pijltjes: naar de volgende. Enter: openen.`,
    open: (flow) => `Open ${flow}`,
    toNobody: "Niemand: ingeleverd",
    drawTo: (name) => `naar ${name}`,
    name: "Naam",
    fromWhom: "Van wie?",
    toWhom: "Naar wie?",
    what: "Wat is het?",
    worth: (name) => `Hoeveel is dit ${name} waard?`,
    cost: (name) => `Hoe zwaar valt het ${name}?`,
    worthApart: (name) => `Hoeveel waard voor ${name}, apart`,
    costApart: (name) => `Hoe zwaar voor ${name}, apart`,
    number: "Of een ander getal",
    counts: (value) => `Telt nu mee als ${value}.`,
    nothing: "Gevraagd, en er loopt niets. Op de foto staat dan geen pijl.",
    amountIn: (unit) => `Hoeveel, in ${unit}`,
    more: "Meer over deze stroom",
    who: "Wie zegt dit?",
    whoAbout: "Niets aangevinkt: het getal is van jullie samen.",
    says: {
      giver: (name) => `${name} zegt hoe zwaar het valt`,
      receiver: (name) => `${name} zegt hoeveel het waard is`,
    },
    between: (flow) => `Stromen van ${flow}`,
    another: "Nog een soort",
    turn: "Keer om",
    split: {
      open: "Splits",
      kind: "Een deel is",
      value: (whole) => `Hoeveel van de ${whole}`,
      needs: (whole) => `Vul iets in tussen 0 en ${whole}, of laat het leeg.`,
      unknown: "Leeg: weet ik niet. Dan blijft het eerste deel zoals het is.",
      action: "Maak er twee van",
    },
    notYet: (what) => `“${what}” staat nog niet op de foto. Enter: erbij zetten. Nog eens Escape: loslaten.`,
    said: {
      added: (what) => `${what} staat erbij.`,
      removed: (what) => `${what} is verwijderd. Je kunt het ongedaan maken.`,
      turned: (what) => `Nu van ${what}.`,
      split: "Het zijn er nu twee.",
    },
  },
  en: {
    newFlowFrom: (name) => `New flow from ${name}`,
    flowKeys: (name) => `Flows from and to ${name}. Arrow keys: to the next. Enter: open.`,
    open: (flow) => `Open ${flow}`,
    toNobody: "Nobody: given up",
    drawTo: (name) => `to ${name}`,
    name: "Name",
    fromWhom: "From whom?",
    toWhom: "To whom?",
    what: "What is it?",
    worth: (name) => `What is it worth to ${name}?`,
    cost: (name) => `How heavy is it for ${name}?`,
    worthApart: (name) => `Worth to ${name}, apart`,
    costApart: (name) => `How heavy for ${name}, apart`,
    number: "Or another number",
    counts: (value) => `Counts as ${value} now.`,
    nothing: "Asked, and nothing flows. Then the photo has no arrow.",
    amountIn: (unit) => `How much, in ${unit}`,
    more: "More about this flow",
    who: "Who says this?",
    whoAbout: "Nothing ticked: the number is from all of you.",
    says: {
      giver: (name) => `${name} says how heavy it is`,
      receiver: (name) => `${name} says what it is worth`,
    },
    between: (flow) => `Flows from ${flow}`,
    another: "Another kind",
    turn: "Turn round",
    split: {
      open: "Split",
      kind: "A part of it is",
      value: (whole) => `How much of the ${whole}`,
      needs: (whole) => `Enter something between 0 and ${whole}, or leave it empty.`,
      unknown: "Empty: don't know. Then the first part stays as it is.",
      action: "Make it two",
    },
    notYet: (what) => `“${what}” is not in the photo yet. Enter: add. Escape again: let go.`,
    said: {
      added: (what) => `${what} is in the photo.`,
      removed: (what) => `${what} is removed. You can undo this.`,
      turned: (what) => `Now from ${what}.`,
      split: "There are two now.",
    },
  },
};
