import type { Why } from "../../domain/why-counts.ts";
import type { InBoth } from "../language.ts";

/** What both ends of a flow say of it, side by side, and which number counts. */
interface BothEndsMessages {
  readonly title: string;
  readonly about: (from: string, to: string, kind: string) => string;
  readonly open: string;
  readonly openOf: (from: string, to: string) => string;
  readonly giver: string;
  readonly receiver: string;
  readonly says: (name: string) => string;
  readonly nothing: string;
  readonly quantity: { readonly amount: string; readonly cost: string; readonly worth: string };
  readonly date: string;
  readonly of: (field: string, name: string) => string;
  readonly remove: (name: string) => string;
  readonly counts: string;
  readonly why: Readonly<Record<Why, (giver: string, receiver: string) => string>>;
}

export const bothEnds: InBoth<BothEndsMessages> = {
  nl: {
    title: "Wat beide kanten zeggen",
    about: (from, to, kind) => `${from} naar ${to}: ${kind}`,
    open: "Beide kanten",
    openOf: (from, to) => `Wat beide kanten zeggen: ${from} naar ${to}`,
    giver: "Brengt",
    receiver: "Haalt",
    says: (name) => `Wat ${name} zegt`,
    nothing: "Nog niet gehoord.",
    quantity: { amount: "Hoeveel", cost: "Hoe zwaar", worth: "Hoeveel waard" },
    date: "Gezegd op",
    of: (field, name) => `${field}, volgens ${name}`,
    remove: (name) => `Verwijder wat ${name} zegt`,
    counts: "Wat telt",
    why: {
      both: () => "Het midden van beide.",
      disputed: () => "Eén van beide zegt niets. Daarom telt de helft.",
      giver: (giver) => `Zoals ${giver} zegt.`,
      receiver: (_giver, receiver) => `Zoals ${receiver} zegt.`,
      stated: () => "Zoals het is ingevuld.",
      amount: () => "De hoeveelheid, maal wat één telt.",
      "other-end": () => "De andere kant is nog niet gehoord. Eén getal telt voor beide.",
      unknown: () => "Nog geen getal. De stroom telt in geen som.",
    },
  },
  en: {
    title: "What both ends say",
    about: (from, to, kind) => `${from} to ${to}: ${kind}`,
    open: "Both ends",
    openOf: (from, to) => `What both ends say: ${from} to ${to}`,
    giver: "Brings",
    receiver: "Takes",
    says: (name) => `What ${name} says`,
    nothing: "Not heard yet.",
    quantity: { amount: "How much", cost: "How heavy", worth: "Worth" },
    date: "Said on",
    of: (field, name) => `${field}, says ${name}`,
    remove: (name) => `Remove what ${name} says`,
    counts: "What counts",
    why: {
      both: () => "Midway between the two.",
      disputed: () => "One of the two says nothing. So half of it counts.",
      giver: (giver) => `As ${giver} says.`,
      receiver: (_giver, receiver) => `As ${receiver} says.`,
      stated: () => "As it was entered.",
      amount: () => "The amount, times what one counts as.",
      "other-end": () => "The other end was not heard yet. One number counts for both.",
      unknown: () => "No number yet. The flow is in no sum.",
    },
  },
};
