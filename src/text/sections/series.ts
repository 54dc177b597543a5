import type { InBoth } from "../language.ts";
import { capital, countText, plural } from "../numbers.ts";

type View = "play" | "lines" | "photos" | "band" | "findings";

/** Photos one after the other: the time line, and what it shows. */
interface SeriesMessages {
  readonly title: string;
  readonly about: string;
  readonly line: string;
  readonly lanes: Readonly<Record<"photos" | "agreements" | "signals", string>>;
  readonly lineSaid: string;
  readonly photo: (date: string, title: string) => string;
  readonly signal: (date: string, sort: string, text: string, who: string) => string;
  readonly agreement: (date: string, text: string, due: string | null, done: boolean) => string;
  readonly noEvents: string;
  readonly columns: Readonly<
    Record<
      "date" | "what" | "text" | "who" | "photo" | "value" | "low" | "high" | "since" | "photos" | "signals" | "sum",
      string
    >
  >;
  readonly what: Readonly<Record<"photo" | "signal" | "agreement", string>>;
  readonly due: (date: string) => string;
  readonly how: string;
  readonly views: Readonly<Record<View, string>>;
  readonly viewAbout: Readonly<Record<View, string>>;
  readonly question: Readonly<Record<View, string>>;
  readonly play: string;
  readonly pause: string;
  readonly back: string;
  readonly on: string;
  readonly which: string;
  readonly nth: (nth: number, of: number, title: string, date: string) => string;
  readonly bringsTakes: (brings: string, takes: string) => string;
  readonly notThere: string;
  readonly of: string;
  readonly ofWhole: string;
  readonly ofParties: string;
  readonly number: string;
  readonly whose: string;
  readonly reach: string;
  readonly reachOfWhole: string;
  readonly noReach: string;
  readonly even: string;
  readonly ratio: (times: string, side: "out" | "in" | "even") => string;
  readonly nobody: string;
  readonly bandLabel: string;
  readonly clearBrings: string;
  readonly clearTakes: string;
  readonly notClear: string;
  readonly bandParty: (name: string, photos: readonly string[]) => string;
  readonly bandPart: (title: string, brings: string, takes: string, clear: string | null) => string;
  readonly bandChoose: string;
  readonly asks: string;
  readonly good: string;
  readonly beside: string;
  readonly stands: (photos: number, since: string) => string;
  readonly stood: (photos: number, from: string, to: string) => string;
  readonly onePhoto: (title: string) => string;
  readonly noneFound: string;
  readonly signalsBeside: (count: number) => string;
  readonly save: string;
}

const photosNl = (count: number): string => `${countText("nl", count)} ${plural(count, "foto", "foto's")}`;
const photosEn = (count: number): string => `${countText("en", count)} ${plural(count, "photo", "photos")}`;

export const series: InBoth<SeriesMessages> = {
  nl: {
    title: "Door de tijd",
    about: "Alle foto's achter elkaar, met de signalen en afspraken van die tijd.",
    line: "Tijdlijn",
    lanes: { photos: "Foto's", agreements: "Afspraken (gevuld is gedaan)", signals: "Signalen" },
    lineSaid: "Wijs iets aan om te lezen wat het is. Een foto die je kiest, zie je hieronder.",
    photo: (date, title) => `${date}, foto: ${title}`,
    signal: (date, sort, text, who) =>
      `${date}, signaal: ${[sort, text].filter((part) => part !== "").join(". ")}${who === "" ? "" : ` (${who})`}`,
    agreement: (date, text, due, done) =>
      `${date}, afspraak: ${text}${due === null ? "" : ` Klaar op ${due}.`}${done ? " Gedaan." : ""}`,
    noEvents: "Er zijn geen signalen of afspraken met een datum.",
    columns: {
      date: "Datum",
      what: "Wat",
      text: "In woorden",
      who: "Wie",
      photo: "Foto",
      value: "Getal",
      low: "Van",
      high: "Tot",
      since: "Sinds",
      photos: "Op welke foto's",
      signals: "Signalen daarnaast",
      sum: "Op de laatste foto",
    },
    what: { photo: "foto", signal: "signaal", agreement: "afspraak" },
    due: (date) => `klaar op ${date}`,
    how: "Hoe wil je kijken?",
    views: {
      play: "Afspelen",
      lines: "Lijnen",
      photos: "Kleine foto's",
      band: "Meer brengen, meer halen",
      findings: "Wat opvalt",
    },
    viewAbout: {
      play: "Iedereen houdt zijn plek, en alle foto's hebben één schaal.",
      lines: "Een getal van foto tot foto. De streep laat zien hoe ver de schatting reikt.",
      photos: "Dezelfde plekken en dezelfde schaal. Zo zie je in één blik wat groeide.",
      band: "Boven staat wie duidelijk meer brengt, onder wie duidelijk meer haalt. Daartussen is het niet duidelijk. Dikker is: er gaat meer om.",
      findings: "Van de eerste foto waarop iets opviel tot de laatste.",
    },
    question: {
      play: "Wat gebeurde er tussen deze foto's?",
      lines: "Waar boog het, en wat deden jullie toen?",
      photos: "Welke foto lijkt het meest op hoe jullie het wilden?",
      band: "Wie wisselde van kant, en wat merkten jullie daarvan?",
      findings: "Wat hield dit op zijn plek, en wat maakte het los?",
    },
    play: "Speel af",
    pause: "Pauze",
    back: "Vorige foto",
    on: "Volgende foto",
    which: "Welke foto",
    nth: (nth, of, title, date) => `${nth} van ${of}: ${title}, ${date}`,
    bringsTakes: (brings, takes) => `brengt ${brings}, haalt ${takes}`,
    notThere: "niet op deze foto",
    of: "Van wie?",
    ofWhole: "Het geheel",
    ofParties: "Partijen",
    number: "Welk getal?",
    whose: "Welke partijen",
    reach: "Streep: zo ver reikt de schatting. Waar die ontbreekt, heeft een stroom nog geen grootte.",
    reachOfWhole: "Streep: zo ver kunnen schattingen dit getal verschuiven, in negentien van de twintig gevallen.",
    noReach: "Van dit getal is niet bekend hoe ver de schatting reikt.",
    even: "De grijze band telt als in balans.",
    ratio: (times, side) => (side === "even" ? "gelijk" : `${times}× ${side === "out" ? "uit" : "in"}`),
    nobody: "Kies een of meer partijen.",
    bandLabel: "Wie meer brengt en wie meer haalt, van foto tot foto",
    clearBrings: "duidelijk: brengt naar verhouding meer",
    clearTakes: "duidelijk: haalt naar verhouding meer",
    notClear: "geen duidelijk verschil",
    bandParty: (name, photos) => `${name}. ${photos.join(". ")}.`,
    bandPart: (title, brings, takes, clear) =>
      `${title}: brengt ${brings}, haalt ${takes}${clear === null ? "" : ` (${clear})`}`,
    bandChoose: "Wijs een partij aan, dan volgt de band.",
    asks: "een vraag om te bespreken",
    good: "goed om te zien",
    beside: "signaal rond een van deze partijen. Het staat ernaast, en bewijst niets.",
    stands: (photos, since) => `${capital(photosNl(photos))}, sinds ${since}`,
    stood: (photos, from, to) => `${capital(photosNl(photos))}, van ${from} tot ${to}`,
    onePhoto: (title) => `Alleen: ${title}`,
    noneFound: "Op deze foto's valt niets duidelijk op. Wat alleen mogelijk is, staat er niet bij.",
    signalsBeside: (count) => `${countText("nl", count)} ${plural(count, "signaal", "signalen")} ernaast`,
    save: "Bewaar als CSV",
  },
  en: {
    title: "Through time",
    about: "All photos one after the other, with the signals and agreements of that time.",
    line: "Time line",
    lanes: { photos: "Photos", agreements: "Agreements (filled is done)", signals: "Signals" },
    lineSaid: "Point at something to read what it is. A photo that you choose is shown below.",
    photo: (date, title) => `${date}, photo: ${title}`,
    signal: (date, sort, text, who) =>
      `${date}, signal: ${[sort, text].filter((part) => part !== "").join(". ")}${who === "" ? "" : ` (${who})`}`,
    agreement: (date, text, due, done) =>
      `${date}, agreement: ${text}${due === null ? "" : ` Due on ${due}.`}${done ? " Done." : ""}`,
    noEvents: "There are no signals or agreements with a date.",
    columns: {
      date: "Date",
      what: "What",
      text: "In words",
      who: "Who",
      photo: "Photo",
      value: "Number",
      low: "From",
      high: "To",
      since: "Since",
      photos: "In which photos",
      signals: "Signals beside it",
      sum: "In the last photo",
    },
    what: { photo: "photo", signal: "signal", agreement: "agreement" },
    due: (date) => `due on ${date}`,
    how: "How do you want to look?",
    views: {
      play: "Watch",
      lines: "Lines",
      photos: "Small photos",
      band: "Bringing more, taking more",
      findings: "What stands out",
    },
    viewAbout: {
      play: "Everybody keeps their place, and all photos have one scale.",
      lines: "A number from photo to photo. The bar shows how far the estimate reaches.",
      photos: "The same places and the same scale: at a glance you see what grew.",
      band: "At the top stands who clearly brings more, at the bottom who clearly takes more. Between them it is not clear. Thicker: more goes through.",
      findings: "From the first photo in which something stood out to the last.",
    },
    question: {
      play: "What happened between these photos?",
      lines: "Where did it bend, and what did you do then?",
      photos: "Which photo is most like what you wanted?",
      band: "Who changed sides, and what did you notice?",
      findings: "What kept this in place, and what loosened it?",
    },
    play: "Play",
    pause: "Pause",
    back: "Photo before",
    on: "Next photo",
    which: "Which photo",
    nth: (nth, of, title, date) => `${nth} of ${of}: ${title}, ${date}`,
    bringsTakes: (brings, takes) => `brings ${brings}, takes ${takes}`,
    notThere: "not in this photo",
    of: "Whose?",
    ofWhole: "The whole",
    ofParties: "Parties",
    number: "Which number?",
    whose: "Which parties",
    reach: "Bar: so far the estimate reaches. Where it is missing, a flow has no size yet.",
    reachOfWhole: "Bar: so far estimates can move this number, in nineteen cases of twenty.",
    noReach: "How far the estimate reaches is not known of this number.",
    even: "The grey band counts as even.",
    ratio: (times, side) => (side === "even" ? "even" : `${times}× ${side}`),
    nobody: "Choose one or more parties.",
    bandLabel: "Who brings more and who takes more, from photo to photo",
    clearBrings: "clear: brings more in proportion",
    clearTakes: "clear: takes more in proportion",
    notClear: "no clear difference",
    bandParty: (name, photos) => `${name}. ${photos.join(". ")}.`,
    bandPart: (title, brings, takes, clear) =>
      `${title}: brings ${brings}, takes ${takes}${clear === null ? "" : ` (${clear})`}`,
    bandChoose: "Point at a party to follow it.",
    asks: "a question to talk about",
    good: "good to see",
    beside: "signal around one of these parties. It stands beside it, and proves nothing.",
    stands: (photos, since) => `${capital(photosEn(photos))}, since ${since}`,
    stood: (photos, from, to) => `${capital(photosEn(photos))}, from ${from} to ${to}`,
    onePhoto: (title) => `Only: ${title}`,
    noneFound: "Nothing clearly stands out in these photos. What is only possible is left out.",
    signalsBeside: (count) => `${countText("en", count)} ${plural(count, "signal", "signals")} beside it`,
    save: "Save as CSV",
  },
};
