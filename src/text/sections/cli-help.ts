import type { InBoth } from "../language.ts";

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

/** What the command line can do, and what can be asked of it. */
interface CliHelp {
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
}

export const cliHelp: InBoth<CliHelp> = {
  nl: {
    what: "evenwicht: wie brengt wat, wie haalt wat, en is dat in balans?",
    usage: `Zo gebruik je het. FILE… zijn zo veel bestanden als je wilt, of een patroon tussen aanhalingstekens: '*.csv', '**/*.csv'. Met - lees je wat een ander programma doorgeeft.`,
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
  },
  en: {
    what: "evenwicht: who brings what, who takes what, and is that in balance?",
    usage: `How to use it. FILE… is as many files as you like, or a pattern in quotes: '*.csv', '**/*.csv'. With - it reads what another program hands on.`,
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
  },
};
