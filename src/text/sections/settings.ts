import type { Lens, SeenBy } from "../../domain/partnership.ts";
import type { InBoth } from "../language.ts";

/** How we look: through whose eyes, under which weight, how sure the estimates are, what counts as even. */
interface SettingsMessages {
  readonly title: string;
  readonly about: string;
  readonly lens: string;
  readonly lensAbout: string;
  readonly lenses: Readonly<Record<Lens, string>>;
  readonly seenBy: string;
  readonly names: string;
  readonly namesHint: string;
  readonly eyes: string;
  readonly eyesWords: Readonly<Record<SeenBy["eyes"], string>>;
  readonly setting: string;
  readonly settingWords: Readonly<Record<Exclude<SeenBy["setting"], null> | "unknown", string>>;
  readonly precision: string;
  readonly precisionWords: readonly { readonly sigma: number; readonly text: string }[];
  readonly byFactor: (text: string, factor: string) => string;
  readonly precisionAbout: string;
  /** That both ends' reports say the error, by what factor and of how many flows. */
  readonly measured: (factor: string, flows: number) => string;
  readonly measuredAbout: string;
  readonly ownValue: string;
  readonly ownSigma: string;
  readonly wrongSigma: string;
  readonly lean: string;
  readonly leanAbout: string;
  readonly tolerance: string;
  readonly toleranceAbout: string;
  readonly toleranceWords: readonly { readonly tolerance: number; readonly text: string }[];
  readonly ownTolerance: string;
  readonly wrongTolerance: string;
  readonly unlisted: string;
  readonly unlistedAbout: string;
  readonly table: string;
  readonly tableAbout: string;
  readonly tableInUse: string;
  readonly done: string;
}

export const settings: InBoth<SettingsMessages> = {
  nl: {
    title: "Hoe we kijken",
    about: "Deze keuzes bepalen mee wat de foto laat zien. Maak ze samen.",
    lens: "De dikte van een stroom is",
    lensAbout:
      "Wat ieder brengt en haalt, verandert hier niet door. Zwaarte telt bij wie brengt, waarde bij wie haalt.",
    lenses: { worth: "hoeveel het waard is", cost: "hoe zwaar het valt", mean: "het midden daarvan" },
    seenBy: "Door wiens ogen",
    names: "Wie kijkt er",
    namesHint: "Anna, of: acht partijen",
    eyes: "Wie vulde dit in",
    eyesWords: {
      "one-person": "één persoon",
      group: "een groep",
      "each-party": "elke partij zelf",
      file: "een bestand",
    },
    setting: "In welk gezelschap",
    settingWords: {
      alone: "alleen",
      peers: "met collega's",
      "with-the-parties": "met de partijen erbij",
      unknown: "niet gezegd",
    },
    precision: "Hoe goed zijn de schattingen",
    precisionWords: [
      { sigma: 0.05, text: "geteld in de administratie" },
      { sigma: 0.2, text: "zorgvuldig geschat" },
      { sigma: 0.35, text: "geschat" },
      { sigma: 0.4, text: "samen geschat aan tafel" },
      { sigma: 0.7, text: "een eerste indruk" },
    ],
    byFactor: (text, factor) => `${text} (tot een factor ${factor})`,
    precisionAbout: "Hoe losser de schatting, hoe minder er duidelijk heet.",
    measured: (factor, flows) => `Gebruik wat gemeten is: een factor ${factor}, uit ${flows} dubbele opgaven`,
    measuredAbout: "Van deze stromen zeiden beide kanten hoeveel het is. Hun verschil zegt hoe goed wordt geschat.",
    ownValue: "een eigen waarde",
    ownSigma: "Eigen waarde van σ: 0,35 is een factor 1,4",
    wrongSigma: "Vul een getal in vanaf 0, zoals 0,35.",
    lean: "Beide kanten zijn gehoord",
    leanAbout: "Zolang één persoon voor beide kanten spreekt, is de foto voorzichtiger.",
    tolerance: "Wat noemen jullie gelijk",
    toleranceAbout: "Een kleiner verschil telt als in balans.",
    toleranceWords: [
      { tolerance: 1.1, text: "tot een tiende verschil" },
      { tolerance: 1.25, text: "tot een kwart verschil" },
      { tolerance: 1.5, text: "tot de helft verschil" },
      { tolerance: 2, text: "tot het dubbele" },
    ],
    ownTolerance: "Eigen verhouding: 1,25 is een kwart",
    wrongTolerance: "Vul een getal in vanaf 1, zoals 1,25.",
    unlisted: "Dit zijn alle stromen",
    unlistedAbout:
      "Wat hier niet staat, stroomt er dan niet. Zolang je dit niet zegt, is er alleen nog niet naar gevraagd.",
    table: "De tafel staat op de foto",
    tableAbout: "Partijen brengen dan ook iets naar de tafel, en halen er iets vandaan.",
    tableInUse: "Er lopen stromen van of naar de tafel. Haal die eerst weg.",
    done: "Klaar",
  },
  en: {
    title: "How we look",
    about: "These choices help decide what the photo shows. Make them together.",
    lens: "The width of a flow is",
    lensAbout: "What each brings and takes does not change. Heaviness counts for the giver, worth for the receiver.",
    lenses: { worth: "what it is worth", cost: "how heavy it is", mean: "midway between" },
    seenBy: "Through whose eyes",
    names: "Who is looking",
    namesHint: "Anna, or: eight parties",
    eyes: "Who filled it in",
    eyesWords: { "one-person": "one person", group: "a group", "each-party": "each party itself", file: "a file" },
    setting: "In whose company",
    settingWords: {
      alone: "alone",
      peers: "with peers",
      "with-the-parties": "with the parties present",
      unknown: "not said",
    },
    precision: "How good are the estimates",
    precisionWords: [
      { sigma: 0.05, text: "counted in the books" },
      { sigma: 0.2, text: "estimated with care" },
      { sigma: 0.35, text: "estimated" },
      { sigma: 0.4, text: "estimated together at the table" },
      { sigma: 0.7, text: "a first impression" },
    ],
    byFactor: (text, factor) => `${text} (within a factor of ${factor})`,
    precisionAbout: "The looser the estimates, the less is called clear.",
    measured: (factor, flows) => `Use what was measured: a factor of ${factor}, from ${flows} double reports`,
    measuredAbout: "Of these flows both ends said how much. Their difference tells how good the estimates are.",
    ownValue: "a value of your own",
    ownSigma: "Your own σ: 0.35 is a factor of 1.4",
    wrongSigma: "Enter a number from 0, such as 0.35.",
    lean: "Both ends have been heard",
    leanAbout: "While one person speaks for both ends, the photo is more careful.",
    tolerance: "What do you call even",
    toleranceAbout: "A smaller difference counts as in balance.",
    toleranceWords: [
      { tolerance: 1.1, text: "up to a tenth apart" },
      { tolerance: 1.25, text: "up to a quarter apart" },
      { tolerance: 1.5, text: "up to half apart" },
      { tolerance: 2, text: "up to double" },
    ],
    ownTolerance: "Your own ratio: 1.25 is a quarter",
    wrongTolerance: "Enter a number from 1, such as 1.25.",
    unlisted: "These are all the flows",
    unlistedAbout: "Then what is not here does not flow. Otherwise it has not been asked yet.",
    table: "The table is in the photo",
    tableAbout: "Parties then also bring to the table and take from it.",
    tableInUse: "There are flows to or from the table. Remove those first.",
    done: "Done",
  },
};
