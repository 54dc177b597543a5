import type { FairnessRule } from "../../domain/fairness-rule.ts";
import type { Lens } from "../../domain/partnership.ts";
import { either } from "../either.ts";
import type { InBoth } from "../language.ts";
import { plural, valueText } from "../numbers.ts";
import { quoted } from "../quoted.ts";
import { fairRules } from "./fair-rules.ts";

/** What can be asked for on the command line, besides a command and its files. */
export type OptionName =
  | "parties"
  | "decimal"
  | "sheet"
  | "lens"
  | "fairness"
  | "sigma"
  | "tolerance"
  | "weigh"
  | "pairs"
  | "all"
  | "expert"
  | "json"
  | "csv"
  | "output"
  | "paper"
  | "table"
  | "as"
  | "seat"
  | "told"
  | "fold"
  | "one-way"
  | "least"
  | "layout"
  | "size"
  | "colour"
  | "arrows"
  | "allow"
  | "fewest"
  | "lock"
  | "same"
  | "third-party"
  | "lang"
  | "help"
  | "version";

/** The lens and the precision in force; `measuredOn`: how many flows σ was measured on, null where it is a stated one. */
interface Looking {
  readonly lens: Lens;
  readonly fairness: FairnessRule;
  readonly sigma: string;
  readonly measuredOn: number | null;
  readonly tolerance: string;
}

/** What the command line says, beside the texts that it shares with the screens. Faults are worded by `faults`. */
interface CliMessages {
  readonly what: string;
  readonly usage: string;
  readonly options: string;
  readonly commands: Readonly<
    Record<
      | "measure"
      | "findings"
      | "compare"
      | "series"
      | "repair"
      | "photo"
      | "report"
      | "convert"
      | "validate"
      | "reference",
      string
    >
  >;
  readonly option: Readonly<Record<OptionName, string>>;
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
    what: "evenwicht: wie brengt wat, wie haalt wat, en is dat in balans?",
    usage: `Zo gebruik je het. FILE… zijn zo veel bestanden als je wilt, of een patroon tussen aanhalingstekens: '*.csv', '**/*.csv'.`,
    options: "Opties:",
    commands: {
      measure: "alle getallen, van het geheel en per partij",
      findings: "wat opvalt, met de som erachter en een vraag",
      compare: "twee foto's: wat veranderde, en wat daarvan aan schattingen kan liggen",
      series: "een reeks foto's op volgorde van datum: de getallen, en wat er tussen twee foto's veranderde",
      repair: "een voorzet: de kleinste verandering die iedereen in balans brengt",
      photo: "de foto als bestand, op één blad",
      report: "een verslag: de foto, wat opvalt, de balans, en hoe het is berekend",
      convert: "hetzelfde voor andere programma's: XLSX, CSV, GEXF, GraphML, of JSON",
      validate: "leest het bestand en noemt elke fout",
      reference: "elk getal met formule, uitleg, bron en voorbeeld",
    },
    option: {
      parties: "de lijst van partijen; anders NAAM.nodes.csv naast NAAM.csv",
      decimal: "het decimaalteken in het bestand",
      sheet: "welk blad van een werkmap; mag vaker",
      lens: "het gewicht van een stroom: wat die waard is, hoe zwaar die valt, of het midden",
      fairness:
        "waaraan eerlijk wordt gemeten: evenveel brengen als halen, draagkracht, wat er op het spel staat, de afspraken",
      sigma: "hoe ver een schatting ernaast kan zitten; anders wat het bestand zegt, of 0.35: een factor 1,4",
      tolerance: "tot welke verhouding het als gelijk telt; anders wat het bestand zegt, of 1.25",
      weigh:
        "hoe zwaar een soort telt naast de andere, van 0.25 (een kwart zo zwaar als nu) tot 4 (vier keer); mag vaker",
      pairs: "ook de tweetallen, hoeveel het er ook zijn",
      all: "ook getallen die bij zo'n groot netwerk lang duren",
      expert: "ook wat in netwerkanalyse gebruikelijk is",
      json: "als JSON, met onafgeronde getallen; van meer bestanden een regel per bestand",
      csv: "als CSV; van meer bestanden één tabel, met het bestand vooraan",
      output: "het bestand dat wordt geschreven; wat er stond wordt vervangen; * is de naam van wat wordt gelezen",
      paper: "het formaat van het blad",
      table: "welke tabel, als CSV: stromen, partijen, getallen per partij, getallen van het geheel, of wat opvalt",
      as: "voor wie het is: JSON voor Evenwicht zelf of Kumu; CSV voor een spreadsheet, met puntkomma's, decimale komma's en Nederlandse koppen",
      told: "alleen wat één partij zelf zei (naam of id), of wat wie brengt (givers), wie haalt (receivers) of beide (both) zeggen",
      seat: "de foto vanaf de plek van één partij: de naam, of het id in het bestand",
      fold: "wie bij een organisatie hoort, staat daar; wat er tussen hen gaat, blijft binnen",
      "one-way": "alleen wat één kant op gaat",
      least: "alleen stromen vanaf dit getal",
      layout: "hoe de partijen staan",
      size: "wat de grootte van een partij laat zien",
      colour: "wat de kleur van een partij laat zien",
      arrows: "wat de kleur van een pijl laat zien",
      allow: "wat mag veranderen: tussen iedereen, alleen wat er al loopt, alleen meer, of alleen minder",
      fewest: "in zo weinig mogelijk gesprekken, ook als er meer verschuift",
      same: "wie een andere naam kreeg; voor samengaan of splitsen vaker dan eens",
      lock: "een stroom die blijft zoals die is; mag vaker",
      "third-party": "met een derde partij, die iets bijdraagt of iets vraagt",
      lang: "de taal; anders die van dit systeem",
      help: "deze uitleg",
      version: "welke versie dit is",
    },
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
    what: "evenwicht: who brings what, who takes what, and is that in balance?",
    usage: `How to use it. FILE… is as many files as you like, or a pattern in quotes: '*.csv', '**/*.csv'.`,
    options: "Options:",
    commands: {
      measure: "all numbers, of the whole and per party",
      findings: "what stands out, with the sum behind it and a question",
      compare: "two photos: what changed, and what of it the estimates can explain",
      series: "photos in the order of their dates: the numbers, and what changed from each to the next",
      repair: "a first suggestion: the smallest change that brings everyone into balance",
      photo: "the photo as a file, on one sheet",
      report: "a report: the photo, what stands out, the balance, and how it is worked out",
      convert: "the same for other programs: XLSX, CSV, GEXF, GraphML, or JSON",
      validate: "reads the file and names every fault",
      reference: "each number with formula, reading, source and example",
    },
    option: {
      parties: "the list of parties; else NAME.nodes.csv beside NAME.csv",
      decimal: "the decimal sign in the file",
      sheet: "which sheet of a workbook; can be given more than once",
      lens: "the weight of a flow: what it is worth, how heavy it is, or midway",
      fairness:
        "what fairness is measured by: as much brought as taken, what each can bring, what is at stake, what was agreed",
      sigma: "how far an estimate may be off; else what the file says, or 0.35: a factor of 1.4",
      tolerance: "up to which ratio it counts as even; else what the file says, or 1.25",
      weigh: "how much a kind counts beside the others, from 0.25 (a quarter of now) to 4 (four times); more than once",
      pairs: "the pairs too, however many there are",
      all: "also the numbers that take long for a network of this size",
      expert: "also what is usual in the analysis of networks",
      json: "as JSON, with numbers unrounded; of several files a line each",
      csv: "as CSV; of several files one table, with the file in front",
      output: "the file to write; what was there is replaced; * is the name of what is read",
      paper: "the size of the sheet",
      table: "which table, as CSV: flows, parties, numbers per party, numbers of the whole, or what stands out",
      as: "whom it is for: JSON for Evenwicht itself or Kumu; CSV for a spreadsheet of the language, with headers for people",
      told: "only what one party said itself (name or id), or what givers, receivers or both say",
      seat: "the photo from the seat of one party, by its name or its id in the file",
      fold: "who belongs to an organisation stands at it; what goes between them stays within",
      "one-way": "only what goes one way",
      least: "only flows from this number up",
      layout: "how the parties stand",
      size: "what the size of a party shows",
      colour: "what the colour of a party shows",
      arrows: "what the colour of an arrow shows",
      allow: "what may change: between all, only what flows already, only more, or only less",
      fewest: "in as few conversations as can be, even if more shifts",
      same: "who got another name; more than once for a merger or a split",
      lock: "a flow that stays as it is; can be given more than once",
      "third-party": "with a third party that contributes something, or asks something",
      lang: "the language; else that of this system",
      help: "this help",
      version: "which version this is",
    },
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
    severalParties: (name) => `More than one party is called ${quoted(name)}. Give the code of the party.`,
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
