import type { InBoth } from "../language.ts";
import { plural } from "../numbers.ts";

/** How much each kind counts: now, which need not be what anybody agreed, and what turns when it counts otherwise. */
interface WeightsMessages {
  readonly about: string;
  readonly oneKind: string;
  readonly noKind: string;
  readonly agreed: (rate: string, unit: string | null) => string;
  /** In the order of `WEIGHTS`: "half as heavy". */
  readonly factors: readonly string[];
  readonly scale: readonly [least: string, agreed: string, most: string];
  /** Here and in `turn` the kind as it is said within a sentence. */
  readonly slider: (kind: string) => string;
  readonly back: string;
  readonly takeOver: string;
  readonly alsoChanged: (count: number) => string;
  readonly now: string;
  readonly nothingChanges: string;
  /** A verdict as what is seen there, to be quoted. */
  readonly seen: Readonly<
    Record<
      `${"gives-more" | "takes-more"}:${"clear" | "tentative"}` | "no-sign" | "established" | "noise" | "none",
      string
    >
  >;
  readonly moreChanges: (count: number) => string;
  readonly change: (name: string, before: string, after: string) => string;
  readonly turns: string;
  readonly turnsAbout: string;
  /** A clear side that no single kind turns, and what the signs on the tracks are. */
  readonly steady: (name: string) => string;
  readonly marks: string;
  readonly nobodyNow: string;
  readonly others: (count: number) => string;
  readonly tooLarge: string;
  readonly searching: string;
  readonly turn: (name: string, kind: string, factor: string, then: string) => string;
  /** What is seen there: the verdicts, and null where the estimates may explain it. */
  readonly thenSeen: Readonly<
    Record<"gives-more" | "takes-more" | "tentative" | "no-sign" | "established" | "noise" | "none", string>
  >;
  readonly holds: string;
  readonly holdsSide: Readonly<Record<"gives-more" | "takes-more", (name: string) => string>>;
  readonly holdsNothing: string;
  readonly nobody: string;
}

export const weights: InBoth<WeightsMessages> = {
  nl: {
    about: "Schuif, en zie wat er verandert. De foto blijft zoals die is.",
    oneKind: "Er is één soort. Dan valt er niets te wegen.",
    noKind: "Er stroomt nog niets met een getal. Dan valt er niets te wegen.",
    agreed: (rate, unit) => `nu: 1 ${unit ?? ""} telt als ${rate}`.replace("  ", " "),
    factors: [
      "een kwart zo zwaar",
      "ruim een derde zo zwaar",
      "half zo zwaar",
      "ruim twee derde zo zwaar",
      "zoals nu",
      "bijna anderhalf keer zo zwaar",
      "dubbel zo zwaar",
      "bijna drie keer zo zwaar",
      "vier keer zo zwaar",
    ],
    scale: ["een kwart", "nu", "vier keer"],
    slider: (kind) => `Gewicht van ${kind}`,
    back: "Terug naar hoe het nu weegt",
    takeOver: "Deze weging overnemen",
    alsoChanged: (count) =>
      `${plural(count, "Ook 1 stroom met een eigen getal verandert", `Ook ${count} stromen met een eigen getal veranderen`)} mee.`,
    now: "Zo gewogen",
    nothingChanges: "Er verandert bij niemand iets.",
    seen: {
      "gives-more:clear": "er gaat duidelijk meer uit",
      "gives-more:tentative": "er gaat mogelijk meer uit",
      "takes-more:clear": "er komt duidelijk meer binnen",
      "takes-more:tentative": "er komt mogelijk meer binnen",
      "no-sign": "geen verschil te zien",
      established: "in balans",
      noise: "kan aan de schattingen liggen",
      none: "niets te vergelijken",
    },
    moreChanges: (count) => `En bij nog ${count}.`,
    change: (name, before, after) => `${name}: was “${before}”, wordt “${after}”.`,
    turns: "Waar het omslaat",
    turnsAbout: "Steeds met één soort anders, en de rest zoals afgesproken.",
    steady: (name) => `${name}: blijft staan, van een kwart tot vier keer zo zwaar.`,
    marks:
      "▲ hier slaat het om bij wie nu genoemd wordt; ○ hier komt een ander duidelijk in beeld. Wat alleen mogelijk is, telt niet mee.",
    nobodyNow: "Nu wordt niemand genoemd.",
    others: (count) => `${count} keer komt een ander duidelijk in beeld`,
    tooLarge: "Bij zoveel stromen zoeken we dit niet uit.",
    searching: "We zoeken het uit.",
    turn: (name, kind, factor, then) => `${name}: met ${kind} ${factor} ${then}.`,
    thenSeen: {
      "gives-more": "gaat er duidelijk meer uit dan er terugkomt",
      "takes-more": "komt er duidelijk meer binnen dan er uitgaat",
      tentative: "is het verschil nog maar mogelijk",
      "no-sign": "is er geen verschil meer te zien",
      established: "is het in balans",
      noise: "kan het verschil aan de schattingen liggen",
      none: "is er niets meer te vergelijken",
    },
    holds: "Blijft staan, hoe je ook weegt",
    holdsSide: {
      "gives-more": (name) => `${name} brengt meer dan er terugkomt.`,
      "takes-more": (name) => `Naar ${name} gaat meer dan er vandaan komt.`,
    },
    holdsNothing: "Niets: elk verschil hangt af van hoe zwaar de soorten tellen.",
    nobody: "Bij niemand springt de balans eruit. De verschillen kunnen aan de schattingen liggen.",
  },
  en: {
    about: "Slide, and see what changes. The photo stays as it is.",
    oneKind: "There is one kind. So there is nothing to weigh.",
    noKind: "Nothing flows with a number yet. So there is nothing to weigh.",
    agreed: (rate, unit) => `now: 1 ${unit ?? ""} counts as ${rate}`.replace("  ", " "),
    factors: [
      "a quarter as much",
      "over a third as much",
      "half as much",
      "over two thirds as much",
      "as now",
      "nearly one and a half times as much",
      "double",
      "nearly three times as much",
      "four times as much",
    ],
    scale: ["a quarter", "now", "four times"],
    slider: (kind) => `Weight of ${kind}`,
    back: "Back to how it weighs now",
    takeOver: "Take over this weighing",
    alsoChanged: (count) =>
      plural(
        count,
        "1 flow with a number of its own changes too.",
        `${count} flows with a number of their own change too.`,
      ),
    now: "Weighed like this",
    nothingChanges: "Nothing changes for anyone.",
    seen: {
      "gives-more:clear": "clearly more goes out",
      "gives-more:tentative": "perhaps more goes out",
      "takes-more:clear": "clearly more comes in",
      "takes-more:tentative": "perhaps more comes in",
      "no-sign": "no visible difference",
      established: "in balance",
      noise: "the estimates may explain it",
      none: "nothing to compare",
    },
    moreChanges: (count) => `And for ${count} more.`,
    change: (name, before, after) => `${name}: was “${before}”, becomes “${after}”.`,
    turns: "Where it turns",
    turnsAbout: "Each time with one kind changed, and the rest as agreed.",
    steady: (name) => `${name}: it holds, from a quarter to four times as much.`,
    marks:
      "▲ here it turns for who is named now; ○ here another comes clearly into view. What is only possible does not count.",
    nobodyNow: "Nobody is named now.",
    others: (count) => `${count} ${plural(count, "time", "times")} another comes clearly into view`,
    tooLarge: "With so many flows we do not look for this.",
    searching: "Looking for it.",
    turn: (name, kind, factor, then) => `${name}: with ${kind} weighed ${factor}, ${then}.`,
    thenSeen: {
      "gives-more": "clearly more goes out than comes back",
      "takes-more": "clearly more comes in than goes out",
      tentative: "the difference is only possible",
      "no-sign": "no difference is left to see",
      established: "it is in balance",
      noise: "the estimates may explain the difference",
      none: "nothing is left to compare",
    },
    holds: "Holds, however you weigh",
    holdsSide: {
      "gives-more": (name) => `${name} brings more than comes back.`,
      "takes-more": (name) => `More flows to ${name} than from it.`,
    },
    holdsNothing: "Nothing: every difference depends on how much the kinds count.",
    nobody: "Nobody's balance stands out. The estimates may explain the differences.",
  },
};
