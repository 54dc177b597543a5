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
  readonly numbersAbout: string;
  /** How many parties stand how, said in the words of the verdicts. */
  readonly standing: string;
  readonly groups: (shown: number) => string;
  /** What is drawn: how many of how many groups, with how many of all parties. */
  readonly groupsAbout: (shown: number, count: number, parties: number, all: number) => string;
  readonly groupsShare: (inside: number, between: number) => string;
  readonly noGroups: string;
  /** A group by the party through which most of it flows. */
  readonly group: (lead: string) => string;
  readonly groupColumns: Readonly<Record<"group" | "parties" | "inside", string>>;
  /** What the share beside a group is of. */
  readonly stays: string;
  readonly groupsCaution: string;
  readonly parties: string;
  readonly search: string;
  readonly found: (count: number, shown: number) => string;
  /** A name in the table opens what is round it; one of a group what is in it. */
  readonly chooseParty: string;
  readonly chooseGroup: string;
  readonly round: (name: string) => string;
  readonly roundAbout: (name: string, count: number, shown: number) => string;
  readonly roundNobody: (name: string) => string;
  readonly roundTo: (name: string) => string;
  readonly roundFrom: (name: string) => string;
  readonly roundClose: string;
  /** The table of parties, of one group only. */
  readonly ofGroup: (group: string) => string;
  readonly allParties: string;
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
    noFindings:
      "Wat opvalt zoeken we hier niet: daarvoor kijken we naar elke partij en elk tweetal apart. Op de opdrachtregel kan het met evenwicht findings. Wat per soort verschilt staat niet in zo'n lijst.",
    numbersAbout: "Open een getal: zo lees je het, dit zegt het niet, en dit is de formule.",
    standing: "Hoe de partijen ervoor staan",
    groups: (shown) => `De ${shown} grootste groepen`,
    groupsAbout: (shown, count, parties, all) =>
      `In een groep stroomt onderling meer dan met anderen. Er zijn er ${valueText("nl", count)}. Hier staan de ${shown} grootste, met ${valueText("nl", parties)} van de ${valueText("nl", all)} partijen. De rest is niet getekend.`,
    groupsShare: (inside, between) =>
      `Binnen deze groepen blijft ${part("nl", inside)} van alles wat stroomt. Tussen hen loopt ${part("nl", between)}: dat zijn de pijlen.`,
    noGroups: "Er zijn geen groepen te onderscheiden.",
    group: (lead) => `rond ${lead}`,
    groupColumns: { group: "Groep", parties: "Partijen", inside: "Blijft binnen" },
    stays: "Wat binnen blijft is een deel van alles wat in, naar en van die groep stroomt.",
    groupsCaution: "Een groep is gevonden, niet gekozen. Andere indelingen kunnen net zo goed zijn.",
    parties: "Alle partijen, de grootste eerst",
    search: "Zoek een partij",
    found: (count, shown) =>
      `${valueText("nl", count)} ${plural(count, "partij", "partijen")}${count > shown ? `, waarvan hier ${valueText("nl", shown)}` : ""}`,
    chooseParty: "Kies een partij om te zien met wie die uitwisselt.",
    chooseGroup: "Kies een groep om te zien wie erin zitten.",
    round: (name) => `Rond ${name}`,
    roundAbout: (name, count, shown) =>
      `${name} wisselt uit met ${valueText("nl", count)} ${plural(count, "partij", "partijen")}. ${count > shown ? `Hier staan de ${shown} met wie het meest stroomt, en wat er tussen hen loopt.` : "Hier staat wat er tussen hen loopt."}`,
    roundNobody: (name) => `Van en naar ${name} stroomt niets.`,
    roundTo: (name) => `Van ${name}`,
    roundFrom: (name) => `Naar ${name}`,
    roundClose: "Terug naar het geheel",
    ofGroup: (group) => `Alleen de groep ${group}.`,
    allParties: "Toon alle partijen",
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
    noFindings:
      "We do not look for what stands out here: that looks at every party and every pair on its own. The command line does, with evenwicht findings. A list like this does not say what differs by kind.",
    numbersAbout: "Open a number: how to read it, what it does not say, and its formula.",
    standing: "How the parties stand",
    groups: (shown) => `The ${shown} largest groups`,
    groupsAbout: (shown, count, parties, all) =>
      `In a group more flows among its parties than with others. There are ${valueText("en", count)}. Here are the ${shown} largest, with ${valueText("en", parties)} of the ${valueText("en", all)} parties. The rest is not drawn.`,
    groupsShare: (inside, between) =>
      `Within these groups stays ${part("en", inside)} of everything that flows. Between them runs ${part("en", between)}: those are the arrows.`,
    noGroups: "No groups can be told apart.",
    group: (lead) => `round ${lead}`,
    groupColumns: { group: "Group", parties: "Parties", inside: "Stays inside" },
    stays: "What stays inside is a share of all that flows in, to and from that group.",
    groupsCaution: "A group was found, not chosen. Other groupings may be as good.",
    parties: "All parties, the largest first",
    search: "Find a party",
    found: (count, shown) =>
      `${valueText("en", count)} ${plural(count, "party", "parties")}${count > shown ? `, of which ${valueText("en", shown)} here` : ""}`,
    chooseParty: "Choose a party to see with whom it exchanges.",
    chooseGroup: "Choose a group to see who is in it.",
    round: (name) => `Round ${name}`,
    roundAbout: (name, count, shown) =>
      `${name} exchanges with ${valueText("en", count)} ${plural(count, "party", "parties")}. ${count > shown ? `Here are the ${shown} with whom most flows, and what runs between them.` : "Here is what runs between them."}`,
    roundNobody: (name) => `Nothing flows to or from ${name}.`,
    roundTo: (name) => `From ${name}`,
    roundFrom: (name) => `To ${name}`,
    roundClose: "Back to the whole",
    ofGroup: (group) => `Only the group ${group}.`,
    allParties: "Show all parties",
  },
};
