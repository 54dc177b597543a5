import type { InBoth } from "../language.ts";
import { listText, plural, valueText } from "../numbers.ts";

/** The report of a series of photos: what it says beside the words that it shares with the screens. */
interface SeriesReportMessages {
  readonly opening: string;
  readonly about: (count: number, first: string, last: string) => string;
  readonly titles: Readonly<Record<"photos" | "whole" | "parties" | "changes" | "found" | "leftOut", string>>;
  readonly photosAbout: string;
  readonly photo: string;
  readonly flows: string;
  readonly wholeAbout: string;
  readonly partiesAbout: string;
  readonly ratioAbout: string;
  readonly sum: (brings: string, takes: string) => string;
  readonly reach: (value: string, low: string, high: string) => string;
  readonly step: (from: string, to: string) => string;
  readonly noFlowMoved: string;
  readonly joined: (names: readonly string[]) => string;
  readonly left: (names: readonly string[]) => string;
  readonly moved: (names: readonly string[]) => string;
  readonly foundAbout: string;
  readonly nothingFound: string;
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly lastPhoto: string;
  readonly successions: string;
  readonly leftOut: {
    readonly onTheTable: string;
    readonly pictures: (parties: number, most: number) => string;
    readonly photos: (count: number) => string;
    readonly parties: (count: number) => string;
    readonly changes: (count: number) => string;
    readonly findings: (flows: number) => string;
    readonly list: string;
    readonly reach: (flows: number) => string;
  };
}

export const seriesReport: InBoth<SeriesReportMessages> = {
  nl: {
    opening:
      "Dit zijn foto's van meer momenten. Elke foto klopt nooit helemaal. Lees ze samen, en begin bij wat jullie herkennen.",
    about: (count, first, last) => `${valueText("nl", count)} foto's, van ${first} tot ${last}`,
    titles: {
      photos: "De foto's naast elkaar",
      whole: "Het geheel",
      parties: "Wie brengt en haalt",
      changes: "Wat veranderde",
      found: "Wat opviel, van wanneer tot wanneer",
      leftOut: "Wat er niet in staat",
    },
    photosAbout: "Iedereen staat steeds op dezelfde plek, en alles heeft één schaal.",
    photo: "Foto",
    flows: "Stromen",
    wholeAbout: "Tussen haakjes staat hoe ver de schatting reikt: in 95 van de 100 gevallen ligt het getal daartussen.",
    partiesAbout: "Per foto staat er wat iemand brengt om wat iemand haalt.",
    ratioAbout:
      "Hoeveel er uitgaat voor elke 10 die binnenkomen. Het vlak laat zien hoe ver de schatting reikt; zonder vlak is van een stroom niet bekend hoeveel. Op de streep is het evenveel. Wie alleen brengt of alleen haalt, heeft daar geen punt.",
    sum: (brings, takes) => `${brings} om ${takes}`,
    reach: (value, low, high) => `${value} (${low} tot ${high})`,
    step: (from, to) => `Van ${from} naar ${to}`,
    noFlowMoved: "Geen stroom veranderde.",
    joined: (names) => `Nieuw op de foto: ${listText("nl", names)}.`,
    left: (names) => `Niet meer op de foto: ${listText("nl", names)}.`,
    moved: (names) => `De verhouding veranderde duidelijk bij ${listText("nl", names)}.`,
    foundAbout: "Hier staat alleen wat duidelijk is. De vragen erbij staan in het verslag van elke foto.",
    nothingFound: "Op geen van de foto's valt iets duidelijk op.",
    what: "Wat opviel",
    from: "Van",
    to: "Tot en met",
    lastPhoto: "de laatste foto",
    successions: "Wie een andere naam kreeg, samenging of splitste, telt in alle foto's als één partij.",
    leftOut: {
      onTheTable: "In dit verslag staat alleen wat op tafel ligt.",
      pictures: (parties, most) =>
        `De foto's zijn niet getekend: met ${valueText("nl", parties)} partijen is er klein niets te zien. Dat kan tot ${valueText("nl", most)}.`,
      photos: (count) =>
        `Klein getekend staan de laatste foto's. ${valueText("nl", count)} ${plural(count, "eerdere staat", "eerdere staan")} alleen in de getallen.`,
      parties: (count) =>
        `${valueText("nl", count)} ${plural(count, "partij", "partijen")} met minder uitwisseling ${plural(count, "staat", "staan")} niet in de tabellen. Met --csv staan ze er allemaal.`,
      changes: (count) =>
        `En nog ${valueText("nl", count)} ${plural(count, "stroom", "stromen")} die minder veranderde${count === 1 ? "" : "n"}.`,
      findings: (flows) => `Met ${valueText("nl", flows)} stromen is er niet gezocht naar wat opvalt.`,
      list: "Van een grote lijst zijn er alleen getallen.",
      reach: (flows) =>
        `Boven ${valueText("nl", flows)} stromen is niet nagebootst hoe ver de schattingen van het geheel reiken.`,
    },
  },
  en: {
    opening:
      "These are photos of several moments. None is ever quite right. Read them together, and start with what you recognise.",
    about: (count, first, last) => `${valueText("en", count)} photos, from ${first} to ${last}`,
    titles: {
      photos: "The photos side by side",
      whole: "The whole",
      parties: "Who brings and takes",
      changes: "What changed",
      found: "What stood out, from when to when",
      leftOut: "What is not in it",
    },
    photosAbout: "Everybody stands in one place, and all of it has one scale.",
    photo: "Photo",
    flows: "Flows",
    wholeAbout: "In brackets is how far the estimate reaches: 95 times out of 100 the number lies in between.",
    partiesAbout: "For each photo it says what somebody brings, to what they take.",
    ratioAbout:
      "How much goes out for every 10 that come in. The shaded part shows how far the estimate reaches; where there is none, a flow has no number. On the line it is even. Who only brings or only takes has no dot there.",
    sum: (brings, takes) => `${brings} to ${takes}`,
    reach: (value, low, high) => `${value} (${low} to ${high})`,
    step: (from, to) => `From ${from} to ${to}`,
    noFlowMoved: "No flow changed.",
    joined: (names) => `New in the photo: ${listText("en", names)}.`,
    left: (names) => `No longer in the photo: ${listText("en", names)}.`,
    moved: (names) => `The ratio clearly changed for ${listText("en", names)}.`,
    foundAbout: "Only what is clear stands here. The questions that go with it are in the report of each photo.",
    nothingFound: "Nothing clearly stands out in any of the photos.",
    what: "What stood out",
    from: "From",
    to: "Up to",
    lastPhoto: "the last photo",
    successions: "Whoever got another name, merged or split counts as one party in all photos.",
    leftOut: {
      onTheTable: "This report has only what is on the table.",
      pictures: (parties, most) =>
        `The photos are not drawn: with ${valueText("en", parties)} parties there is nothing to see that small. It works up to ${valueText("en", most)}.`,
      photos: (count) =>
        `The last photos are drawn small. ${valueText("en", count)} earlier ${plural(count, "one is", "ones are")} in the numbers only.`,
      parties: (count) =>
        `${valueText("en", count)} ${plural(count, "party", "parties")} with less exchange ${plural(count, "is", "are")} not in the tables. --csv has all of them.`,
      changes: (count) => `And ${valueText("en", count)} more ${plural(count, "flow", "flows")} that changed less.`,
      findings: (flows) => `With ${valueText("en", flows)} flows we did not look for what stands out.`,
      list: "Of a large list there are numbers only.",
      reach: (flows) =>
        `Beyond ${valueText("en", flows)} flows, how far the estimates of the whole reach was not simulated.`,
    },
  },
};
