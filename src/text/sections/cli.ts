import type { FairnessRule } from "../../domain/fairness-rule.ts";
import type { Lens } from "../../domain/partnership.ts";
import { either } from "../either.ts";
import type { InBoth } from "../language.ts";
import { plural, valueText } from "../numbers.ts";
import { quoted } from "../quoted.ts";
import { fairRules } from "./fair-rules.ts";

/** The lens and the precision in force; `measuredOn`: how many flows σ was measured on, null where it is a stated one. */
interface Looking {
  readonly lens: Lens;
  readonly fairness: FairnessRule;
  readonly sigma: string;
  readonly measuredOn: number | null;
  readonly tolerance: string;
}

/**
 * What the command line says, beside the texts that it shares with the screens. Faults are worded by `fault-text.ts`, and its
 * help is in `cli-help.ts`.
 */
interface CliMessages {
  readonly more: string;
  // wrong usage
  readonly noCommand: string;
  readonly unknownCommand: (text: string, near: readonly string[]) => string;
  /** `near`: what it may have been meant for. */
  readonly unknownOption: (option: string, command: string, near: readonly string[]) => string;
  readonly missingValue: (option: string) => string;
  readonly needlessValue: (option: string) => string;
  /** `near`: what it may have been meant for. */
  readonly noSuchParty: (name: string, near: readonly string[]) => string;
  readonly severalParties: (name: string) => string;
  readonly saidNothing: (name: string) => string;
  readonly notOneOf: (option: string, text: string, allowed: readonly string[]) => string;
  readonly notAtLeast: (option: string, text: string, least: string) => string;
  readonly notWeight: (option: string, text: string, range: readonly [least: string, most: string]) => string;
  readonly noFile: (command: string, wanted: number) => string;
  readonly tooManyFiles: (command: string, extra: string) => string;
  readonly noFiles: (command: string, extra: string) => string;
  readonly jsonOrCsv: string;
  readonly fileOrOutput: string;
  readonly noOutput: (command: string, endings: readonly string[]) => string;
  /** Of several files each is written to a place of its own. */
  readonly oneOutput: (output: string) => string;
  readonly sameOutput: (first: string, second: string, output: string) => string;
  readonly notOneOfFiles: (file: string, endings: readonly string[]) => string;
  readonly notWritten: Readonly<Record<"missing" | "folder" | "refused", string>>;
  readonly tooManyToRepair: (flows: number, limit: number) => string;
  readonly tooManyForGraph: (flows: number, limit: number) => string;
  /** Standard output takes no more. */
  readonly notAnswered: string;
  // reading
  readonly reading: (file: string, size: string) => string;
  readonly partiesBeside: (file: string) => string;
  readonly giveDecimal: string;
  readonly giveSheet: string;
  readonly sound: string;
  readonly undated: (flows: number) => string;
  readonly onePhoto: string;
  /** Of a photo whose date is only in its file's name. */
  readonly datedByName: (date: string) => string;
  /** After the question whether two are one party. */
  readonly confirm: (typed: readonly string[]) => string;
  /** What was said with --same names nobody, or several. */
  readonly sameOfTwo: (typed: string) => string;
  // answers
  readonly precision: (looking: Looking) => string;
  readonly family: Readonly<Record<"own-ends" | "lens", string>>;
  readonly party: string;
  readonly measure: string;
  readonly value: string;
  readonly pairsLeftOut: (flows: number, limit: number) => string;
  readonly findingsLeftOut: (flows: number) => string;
  /** Why some numbers are not there, and how to get them. */
  readonly leftOut: (parties: number, flows: number) => string;
  readonly takesLong: (names: string) => string;
  readonly workingOut: (name: string) => string;
  readonly sureNotShown: string;
  readonly referenceTitle: string;
  readonly expertTitle: string;
  readonly expertAbout: string;
  readonly columns: Readonly<Record<"measure" | "outcome" | "from" | "to", string>>;
  readonly pair: string;
  readonly range: string;
  readonly orientation: string;
}

export const cli: InBoth<CliMessages> = {
  nl: {
    more: "Meer weten? Typ: evenwicht --help",
    noCommand: "Er is geen opdracht gegeven.",
    unknownCommand: (text, near) =>
      `De opdracht "${text}" bestaat niet.${near.length === 0 ? "" : ` Bedoel je ${near.join(" of ")}?`}`,
    unknownOption: (option, command, near) =>
      `De optie ${option} bestaat niet bij ${command}.${near.length === 0 ? "" : ` Bedoel je ${near.join(" of ")}?`}`,
    missingValue: (option) => `Achter ${option} hoort een waarde.`,
    needlessValue: (option) => `Achter ${option} hoort geen waarde.`,
    noSuchParty: (name, near) =>
      `Er is geen partij die ${quoted(name)} heet.${near.length === 0 ? "" : ` Bedoel je ${either("nl", near)}?`}`,
    severalParties: (name) => `Er is meer dan één partij die ${quoted(name)} heet. Noem de code van de partij.`,
    saidNothing: (name) => `Van "${name}" staat er niets wat zelf gezegd is.`,
    notOneOf: (option, text, allowed) => `Bij ${option} staat "${text}". Kies uit: ${allowed.join(" ")}`,
    notAtLeast: (option, text, least) =>
      `Bij ${option} staat "${text}". Geef een getal van ${least} of hoger, met een punt.`,
    notWeight: (option, text, [least, most]) =>
      `Bij ${option} staat "${text}". Geef een soort en een getal van ${least} tot ${most}, met een punt, zoals 'geld=0.5'.`,
    noFile: (command, wanted) => `Bij ${command} ${wanted === 1 ? "hoort een bestand" : "horen twee bestanden"}.`,
    tooManyFiles: (command, extra) => `Bij ${command} horen twee bestanden. "${extra}" is er een te veel.`,
    noFiles: (command, extra) => `Bij ${command} hoort geen bestand. Laat "${extra}" weg.`,
    noOutput: (command, endings) =>
      `Bij ${command} hoort -o met een bestand, op ${endings.map((one) => `.${one}`).join(" of ")}.`,
    oneOutput: (output) =>
      `Er zijn meer bestanden, en "${output}" is er één. Zet een * in de naam, zoals -o 'uit/*.pdf': daar komt de naam van elk bestand.`,
    sameOutput: (first, second, output) => `"${first}" en "${second}" zouden allebei ${output} worden.`,
    notOneOfFiles: (file, endings) =>
      `"${file}" kan niet worden gemaakt. Kies een naam op ${endings.map((one) => `.${one}`).join(" of ")}.`,
    notWritten: {
      missing: "de map bestaat niet. Maak die eerst.",
      folder: "dat is een map. Geef de naam van een bestand.",
      refused: "hier kan niet worden geschreven. Kies een andere plek.",
    },
    tooManyToRepair: (flows, limit) =>
      `hier zijn ${valueText("nl", flows)} stromen. Een voorzet lukt tot ${valueText("nl", limit)}. Neem een deel van het netwerk.`,
    tooManyForGraph: (flows, limit) =>
      `hier zijn ${valueText("nl", flows)} stromen. In zo'n bestand passen er ${valueText("nl", limit)}. Kies CSV of XLSX, of neem een deel.`,
    notAnswered: "Het antwoord is niet weg te schrijven. Kijk of er nog plaats is op de schijf.",
    jsonOrCsv: "Kies --json of --csv, niet allebei.",
    fileOrOutput: "Kies --json, --csv of een bestand met -o, niet meer.",
    reading: (file, size) => `${file} wordt gelezen (${size}) …`,
    partiesBeside: (file) => `De partijen komen uit ${file}.`,
    giveDecimal: "Het decimaalteken kies je met --decimal . of --decimal ,",
    giveSheet: "Een blad kies je met --sheet. Bij series is elk blad met stromen een foto.",
    sound: "Geen fouten gevonden.",
    undated: (flows) =>
      `${valueText("nl", flows)} ${plural(flows, "stroom heeft geen datum en staat", "stromen hebben geen datum en staan")} op geen foto.`,
    onePhoto: "Dit is één foto. Een reeks begint bij twee.",
    datedByName: (date) => `Volgens de naam van het bestand is dit de foto van ${date}.`,
    confirm: (typed) =>
      `Nu telt het als twee. Is het zo, zet er dan bij: ${typed.map((one) => `--same ${one}`).join(" ")}`,
    sameOfTwo: (typed) =>
      `Bij --same staat "${typed}". Geef twee partijen uit de bestanden, zoals 'Linde=De Linde': links hoe de partij heette, rechts hoe de partij nu heet.`,
    precision: ({ lens, fairness, sigma, measuredOn, tolerance }) =>
      `Gewicht van een stroom: ${{ worth: "wat die waard is", cost: "hoe zwaar die valt", mean: "het midden van zwaarte en waarde" }[lens]}. Schattingen: σ ${sigma}${measuredOn === null ? "" : `, gemeten aan ${measuredOn} stromen waarvan beide kanten iets zeiden`}. Eerlijk: ${fairRules.nl.rule[fairness]}. Gelijk: binnen ${tolerance} om 1.`,
    family: {
      "own-ends": "Zwaarte bij wie brengt, waarde bij wie haalt.",
      lens: "Eén gewicht per stroom, zoals gekozen met --lens.",
    },
    party: "partij",
    measure: "getal",
    value: "waarde",
    pairsLeftOut: (flows, limit) =>
      `${valueText("nl", flows)} ${plural(flows, "stroom", "stromen")}: boven ${valueText("nl", limit)} alleen met --pairs`,
    findingsLeftOut: (flows) =>
      `${valueText("nl", flows)} stromen zijn er veel om in te zoeken: vraag het met evenwicht findings`,
    leftOut: (parties, flows) =>
      `${valueText("nl", parties)} partijen × ${valueText("nl", flows)} stromen duurt lang: alleen met --all`,
    takesLong: (names) => `Dit kan heel lang duren: ${names}. Met Ctrl-C stop je.`,
    workingOut: (name) => `${name} …`,
    sureNotShown: "De kolommen Hoe zeker en In elke soort blijven hieronder daarom leeg.",
    referenceTitle: "Evenwicht: de getallen",
    expertTitle: "Voor wie netwerken analyseert",
    expertAbout:
      "Gebruikelijk in netwerkanalyse. Over brengen en halen zeggen deze getallen weinig. De tafel telt niet mee.",
    columns: {
      measure: "getal",
      outcome: "uitkomst",
      from: "van",
      to: "naar",
    },
    pair: "tweetal",
    range: "Bereik",
    orientation: "Richting",
  },
  en: {
    more: "To know more, type: evenwicht --help",
    noCommand: "No command is given.",
    unknownCommand: (text, near) =>
      `There is no command "${text}".${near.length === 0 ? "" : ` Did you mean ${near.join(" or ")}?`}`,
    unknownOption: (option, command, near) =>
      `There is no option ${option} for ${command}.${near.length === 0 ? "" : ` Did you mean ${near.join(" or ")}?`}`,
    missingValue: (option) => `${option} needs a value after it.`,
    needlessValue: (option) => `${option} takes no value.`,
    noSuchParty: (name, near) =>
      `There is no party called ${quoted(name)}.${near.length === 0 ? "" : ` Did you mean ${either("en", near)}?`}`,
    severalParties: (name) => `More than one party is called ${quoted(name)}. Give the id of the party.`,
    saidNothing: (name) => `Nothing here was said by "${name}" itself.`,
    notOneOf: (option, text, allowed) => `${option} says "${text}". Choose one of: ${allowed.join(" ")}`,
    notAtLeast: (option, text, least) => `${option} says "${text}". Give a number of ${least} or more, with a point.`,
    notWeight: (option, text, [least, most]) =>
      `${option} says "${text}". Give a kind and a number from ${least} to ${most}, with a point, as in 'money=0.5'.`,
    noFile: (command, wanted) => `${command} needs ${wanted === 1 ? "a file" : "two files"}.`,
    tooManyFiles: (command, extra) => `${command} takes two files. "${extra}" is one too many.`,
    noFiles: (command, extra) => `${command} takes no file. Leave out "${extra}".`,
    noOutput: (command, endings) =>
      `${command} needs -o with a file ending in ${endings.map((one) => `.${one}`).join(" or ")}.`,
    oneOutput: (output) =>
      `There are several files, and "${output}" is one. Put a * in the name, as in -o 'out/*.pdf': the name of each file comes there.`,
    sameOutput: (first, second, output) => `"${first}" and "${second}" would both become ${output}.`,
    notOneOfFiles: (file, endings) =>
      `"${file}" cannot be made. Choose a name ending in ${endings.map((one) => `.${one}`).join(" or ")}.`,
    notWritten: {
      missing: "the folder does not exist. Make it first.",
      folder: "that is a folder. Give the name of a file.",
      refused: "this place cannot be written to. Choose another.",
    },
    tooManyToRepair: (flows, limit) =>
      `there are ${valueText("en", flows)} flows here. A first suggestion can be found for up to ${valueText("en", limit)}. Take a part of the network.`,
    tooManyForGraph: (flows, limit) =>
      `there are ${valueText("en", flows)} flows here. Such a file holds ${valueText("en", limit)}. Choose CSV or XLSX, or take a part.`,
    notAnswered: "The answer cannot be written. Check that there is room left on the disk.",
    jsonOrCsv: "Choose --json or --csv, not both.",
    fileOrOutput: "Choose --json, --csv or a file with -o, not more.",
    reading: (file, size) => `Reading ${file} (${size}) …`,
    partiesBeside: (file) => `The parties come from ${file}.`,
    giveDecimal: "Choose the decimal sign with --decimal . or --decimal ,",
    giveSheet: "Choose a sheet with --sheet. For series each sheet with flows is a photo.",
    sound: "No faults found.",
    undated: (flows) =>
      `${valueText("en", flows)} ${plural(flows, "flow has no date and is", "flows have no date and are")} in no photo.`,
    onePhoto: "This is one photo. A series begins with two.",
    datedByName: (date) => `By the name of its file this is the photo of ${date}.`,
    confirm: (typed) => `For now they count as two. If it is so, add: ${typed.map((one) => `--same ${one}`).join(" ")}`,
    sameOfTwo: (typed) =>
      `--same says "${typed}". Give two parties of the files, as in 'Linde=The Linde': left what the party was called, right what it is called now.`,
    precision: ({ lens, fairness, sigma, measuredOn, tolerance }) =>
      `Weight of a flow: ${{ worth: "what it is worth", cost: "how heavy it is", mean: "midway between heaviness and worth" }[lens]}. Estimates: σ ${sigma}${measuredOn === null ? "" : `, measured on ${measuredOn} flows of which both ends spoke`}. Fair: ${fairRules.en.rule[fairness]}. Even: within ${tolerance} to 1.`,
    family: {
      "own-ends": "Heaviness where it is brought, worth where it is taken.",
      lens: "One weight per flow, as chosen with --lens.",
    },
    party: "party",
    measure: "number",
    value: "value",
    pairsLeftOut: (flows, limit) =>
      `${valueText("en", flows)} ${plural(flows, "flow", "flows")}: above ${valueText("en", limit)} only with --pairs`,
    findingsLeftOut: (flows) => `${valueText("en", flows)} flows take long to search: ask with evenwicht findings`,
    leftOut: (parties, flows) =>
      `${valueText("en", parties)} parties × ${valueText("en", flows)} flows take long: only with --all`,
    takesLong: (names) => `This may take very long: ${names}. Ctrl-C stops it.`,
    workingOut: (name) => `${name} …`,
    sureNotShown: "So the columns How sure and In every kind stay empty below.",
    referenceTitle: "Evenwicht: the numbers",
    expertTitle: "For those who analyse networks",
    expertAbout:
      "Usual in the analysis of networks. They say little about bringing and taking. The table does not count.",
    columns: {
      measure: "number",
      outcome: "outcome",
      from: "from",
      to: "to",
    },
    pair: "pair",
    range: "Range",
    orientation: "Direction",
  },
};
