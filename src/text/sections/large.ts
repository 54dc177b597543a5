import type { InBoth, Language } from "../language.ts";
import { plural, shareText, valueText } from "../numbers.ts";

/** A network too large to edit: what is shown of it, and what is not. */
interface LargeMessages {
  readonly readOnly: string;
  readonly largest: (shown: number) => string;
  readonly share: (shown: number, parties: number, share: number) => string;
  readonly betweenThese: string;
  readonly whole: string;
  readonly notWorkedOut: (names: string) => string;
  readonly noFindings: string;
  readonly parties: string;
  readonly search: string;
  readonly found: (count: number, shown: number) => string;
}

/** A share that is there does not read as nothing. */
const part = (language: Language, share: number): string =>
  share > 0 && share < 0.005 ? { nl: "minder dan 1%", en: "less than 1%" }[language] : shareText(language, share);

export const large: InBoth<LargeMessages> = {
  nl: {
    readOnly:
      "Dit netwerk is te groot om stroom voor stroom te bewerken. Je kunt het bekijken. Er wordt niets bewaard.",
    largest: (shown) => `De ${shown} grootste partijen`,
    share: (shown, parties, share) =>
      `Dit zijn de ${shown} grootste van ${valueText("nl", parties)} partijen, en wat tussen hen stroomt. Dat is ${part("nl", share)} van alles wat stroomt.`,
    betweenThese:
      "Grootte en ring gaan hier over wat tussen deze partijen loopt. Een kleine, lege cirkel doet vooral met anderen mee. In de tabel telt alles mee.",
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
      `These are the ${shown} largest of ${valueText("en", parties)} parties, and what flows between them. That is ${part("en", share)} of everything that flows.`,
    betweenThese:
      "Size and ring are about what runs between these parties. A small, empty circle mostly works with others. In the table everything counts.",
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
