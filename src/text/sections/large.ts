import type { InBoth } from "../language.ts";
import { plural, shareText, valueText } from "../numbers.ts";

/** A network too large to edit: what is shown of it, and what is not. */
interface LargeMessages {
  readonly readOnly: string;
  readonly largest: (shown: number) => string;
  readonly share: (shown: number, parties: number, share: number) => string;
  readonly uncoloured: string;
  readonly whole: string;
  readonly notWorkedOut: (names: string) => string;
  readonly noFindings: string;
  readonly parties: string;
  readonly search: string;
  readonly found: (count: number, shown: number) => string;
}

export const large: InBoth<LargeMessages> = {
  nl: {
    readOnly:
      "Dit netwerk is te groot om stroom voor stroom te bewerken. Je kunt het bekijken. Er wordt niets bewaard.",
    largest: (shown) => `De ${shown} grootste partijen`,
    share: (shown, parties, share) =>
      `Dit zijn de ${shown} grootste van ${valueText("nl", parties)} partijen, en wat tussen hen stroomt. Dat is ${shareText("nl", share)} van alles wat stroomt.`,
    uncoloured: "Kleuren staan er niet bij, want die gaan over alle stromen. In de tabel telt alles mee.",
    whole: "Het geheel",
    notWorkedOut: (names) =>
      `Dit duurt bij zo'n groot netwerk te lang: ${names}. Op de opdrachtregel kan het met --all.`,
    noFindings: "Wat opvalt zoeken we hier niet. Dat kan op de opdrachtregel: evenwicht findings.",
    parties: "Alle partijen, de grootste eerst",
    search: "Zoek een partij",
    found: (count, shown) =>
      `${valueText("nl", count)} ${plural(count, "partij", "partijen")}${count > shown ? `, waarvan hier ${valueText("nl", shown)}` : ""}`,
  },
  en: {
    readOnly: "This network is too large to edit flow by flow. You can look at it. Nothing of it is kept.",
    largest: (shown) => `The ${shown} largest parties`,
    share: (shown, parties, share) =>
      `These are the ${shown} largest of ${valueText("en", parties)} parties, and what flows between them. That is ${shareText("en", share)} of everything that flows.`,
    uncoloured: "There are no colours, since those are about all flows. In the table everything counts.",
    whole: "The whole",
    notWorkedOut: (names) =>
      `With a network this large these take too long: ${names}. The command line has --all for it.`,
    noFindings: "We do not look for what stands out here. The command line does: evenwicht findings.",
    parties: "All parties, the largest first",
    search: "Find a party",
    found: (count, shown) =>
      `${valueText("en", count)} ${plural(count, "party", "parties")}${count > shown ? `, of which ${valueText("en", shown)} here` : ""}`,
  },
};
