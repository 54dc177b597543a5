import type { AssumptionCode, AssumptionDetails, LeftOutOfFormat } from "../../domain/assumption.ts";
import type { ColumnMeaning } from "../../domain/column-meaning.ts";
import type { InBoth } from "../language.ts";
import { capital, listText, plainText, plural, valueText } from "../numbers.ts";
import { quoted } from "../quoted.ts";

/** How a file is read, before anything of it is taken over. */
interface ImportMessages {
  /** What a column may mean, as one chooses it. */
  readonly meanings: Readonly<Record<ColumnMeaning, string>>;
  readonly separators: Readonly<Record<"," | ";" | "\t", string>>;
  readonly decimals: Readonly<Record<"." | ",", string>>;
  readonly fileKinds: Readonly<Record<"document" | "flows" | "parties" | "none", string>>;
  /** Why numbers are read with this decimal sign. */
  readonly decimalBecause: Readonly<Record<"given" | "numbers" | "separator" | "not-needed", string>>;
  /** Asked where a number could be read either way. */
  readonly decimalQuestion: (text: string) => string;
  readonly decimalAnswer: (text: string, value: number) => string;
  readonly counts: (counts: { parties: number; flows: number; kinds: number }) => string;
  /** The kind of flows whose kind is not said. */
  readonly unspecifiedKind: string;
  /** What was pasted, as the place where a photo comes from. */
  readonly pasted: string;
  readonly looksLike: (name: string, like: string) => string;
  readonly assumptions: { readonly [C in AssumptionCode]: (details: AssumptionDetails[C]) => string };
}

/** What columns without a known name are read as, in their order. */
const IN_ORDER: InBoth<Partial<Record<ColumnMeaning, string>>> = {
  nl: { source: "van", target: "naar", weight: "hoeveel", resource: "soort" },
  en: { source: "from", target: "to", weight: "how much", resource: "kind" },
};

/** What files of graphs have and Evenwicht has no place for. */
const LEFT_OUT: InBoth<Readonly<Record<LeftOutOfFormat, string>>> = {
  nl: {
    drawing: "Plaatsen, maten en kleuren blijven buiten de foto.",
    time: "Wanneer iets er was, blijft buiten de foto.",
    "many-ended": "Lijnen tussen meer dan twee blijven buiten de foto.",
    "inner-graphs": "Netwerken binnen een partij blijven buiten de foto.",
    views: "Weergaven en hun instellingen blijven buiten de foto.",
    "other-networks": "Andere netwerken in dit bestand blijven buiten de foto.",
  },
  en: {
    drawing: "Places, sizes and colours stay out of the photo.",
    time: "When something was there stays out of the photo.",
    "many-ended": "Links between more than two stay out of the photo.",
    "inner-graphs": "Networks within a party stay out of the photo.",
    views: "Views and their settings stay out of the photo.",
    "other-networks": "Other networks in this file stay out of the photo.",
  },
};

/** What the places in a file are counted by. */
const COUNTED: InBoth<Readonly<Record<"rows" | "lines" | "items", string>>> = {
  nl: { rows: "rij", lines: "regel", items: "nummer" },
  en: { rows: "row", lines: "line", items: "number" },
};

/** Names that look alike may differ at their end. */
const whole = (name: string): string => quoted(name, 120);

/** So many names are written out; the others are counted. */
const NAMED = 6;

export const importing: InBoth<ImportMessages> = {
  nl: {
    meanings: {
      source: "Van: de gever",
      target: "Naar: de ontvanger",
      weight: "Hoeveel: één getal voor beide kanten",
      resource: "Soort inbreng",
      amount: "Hoeveelheid in een eenheid",
      cost: "Hoe zwaar het valt voor de gever",
      worth: "Hoeveel het waard is voor de ontvanger",
      state: "Werkelijk, gehoopt of afgesproken",
      date: "Datum",
      note: "Opmerking",
      id: "Code van de partij",
      name: "Naam van de partij",
      kind: "Soort partij",
      standing: "Plek: doet mee, voor wie het is, of lege stoel",
      inside: "Organisatie waar de partij bij hoort",
      capacity: "Draagkracht",
      stake: "Wat er op het spel staat",
      felt: "Gevoelde verhouding",
      ignore: "Niet overnemen",
    },
    separators: { ",": "Komma", ";": "Puntkomma", "\t": "Tab" },
    decimals: { ".": "Punt, zoals 1.5", ",": "Komma, zoals 1,5" },
    fileKinds: {
      document: "Evenwicht-bestand",
      flows: "Lijst van stromen",
      parties: "Lijst van partijen",
      none: "Niet overnemen",
    },
    decimalBecause: {
      given: "Zo gekozen.",
      numbers: "Dat blijkt uit de getallen.",
      separator: "Dat is gebruikelijk naast komma's.",
      "not-needed": "In wat we lezen staan alleen hele getallen.",
    },
    decimalQuestion: (text) => `Hoeveel is ${text} in dit bestand?`,
    decimalAnswer: (text, value) => `${text} is ${plainText("nl", value)}`,
    counts: ({ parties, flows, kinds }) =>
      `${valueText("nl", parties)} ${plural(parties, "partij", "partijen")}, ${valueText("nl", flows)} ${plural(flows, "stroom", "stromen")}, ${valueText("nl", kinds)} ${plural(kinds, "soort", "soorten")}`,
    unspecifiedKind: "Inbreng",
    pasted: "geplakte rijen",
    looksLike: (name, like) => `${whole(name)} lijkt op ${whole(like)}.`,
    assumptions: {
      "windows-1252": () =>
        "Dit bestand gebruikt een oudere codering, Windows-1252. Kijk of namen met accenten kloppen.",
      "columns-by-place": ({ named, meanings }) =>
        `${named ? "De namen boven de kolommen zeggen ons niets." : "Boven de kolommen staan geen namen."} Ze zijn op volgorde gelezen: ${meanings.map((meaning) => IN_ORDER.nl[meaning] ?? "").join(", ")}.`,
      "column-guessed": ({ header, meaning }) =>
        `Kolom ${quoted(header)} is gelezen als: “${importing.nl.meanings[meaning]}”.`,
      "column-ignored": ({ header, column, because }) =>
        because === "said"
          ? `Kolom “${header}” is niet nodig: in een andere kolom staat al hoeveel er stroomt.`
          : because === "sum"
            ? `Kolom “${header}” is niet nodig: die som maken we hier zelf.`
            : header === ""
              ? `Kolom ${column} blijft buiten de foto.`
              : `Kolom “${header}” blijft buiten de foto.`,
      "day-first-dates": ({ text }) => `Een datum als ${text} is gelezen als dag, maand, jaar.`,
      "no-weight-column": () => "Er staat niet bij hoeveel. Elke stroom telt voor 1.",
      "unsized-flows": ({ flows }) =>
        flows === 1
          ? "Bij 1 stroom staat geen getal. Die staat op de foto, maar in geen som."
          : `Bij ${valueText("nl", flows)} stromen staat geen getal. Ze staan op de foto, maar in geen som.`,
      "no-kind-column": () => "Er staat geen soort bij. Alle stromen tellen als één soort.",
      "unspecified-kind": ({ flows }) =>
        `Bij ${valueText("nl", flows)} ${plural(flows, "stroom", "stromen")} staat geen soort. Die soort heet hier “Inbreng”.`,
      "own-kinds": ({ kinds }) =>
        `${plural(kinds.length, "Eigen soort", "Eigen soorten")} in dit bestand: ${named("nl", kinds, "andere")}.`,
      "rates-one": () => "Van elke soort telt één eenheid voor 1.",
      "unlisted-none": () => "Staat een tweetal niet in het bestand, dan gaat er niets heen of terug.",
      "self-loops": ({ flows }) =>
        flows === 1
          ? "Bij 1 stroom is de gever ook de ontvanger. Die blijft staan en telt nergens mee."
          : `Bij ${valueText("nl", flows)} stromen is de gever ook de ontvanger. Ze blijven staan en tellen nergens mee.`,
      "parallel-flows": ({ flows }) =>
        flows === 1
          ? "1 stroom loopt dezelfde weg als een eerdere. Samen worden ze opgeteld."
          : `${valueText("nl", flows)} stromen lopen dezelfde weg als een eerdere. Ze worden opgeteld.`,
      "equal-rows": ({ rows, count, counts }) => {
        const place = COUNTED.nl[counts ?? "rows"];
        const said = rows.map(({ row, like, from, to }) => {
          const way = from === null || to === null ? "" : ` (${from} naar ${to})`;
          return `${place} ${row} is gelijk aan ${place} ${like}${way}`;
        });
        const more = count > rows.length ? `, en zo nog ${valueText("nl", count - rows.length)}` : "";
        return `${capital(said.join(", "))}${more}. Alles telt mee. Staat er iets dubbel, haal er dan een weg.`;
      },
      "parties-from-flows": () => "Er is geen lijst van partijen bij. Alleen partijen met een stroom doen mee.",
      "parties-without-flows": ({ parties }) =>
        parties === 1
          ? "1 partij heeft nog geen stroom. Die staat wel op de foto."
          : `${valueText("nl", parties)} partijen hebben nog geen stroom. Ze staan wel op de foto.`,
      "party-numbers-unused": ({ parties }) =>
        `Bij ${valueText("nl", parties)} ${plural(parties, "partij", "partijen")} is capacity, stake of felt ingevuld. In zo'n lange lijst telt dat niet mee.`,
      "looked-at-only": ({ flows, upTo }) =>
        `Dit zijn ${valueText("nl", flows)} stromen. Bij meer dan ${valueText("nl", upTo)} kun je ze bekijken, niet bewerken. Soorten, datums en notities zie je dan niet. Wat gehoopt of afgesproken is, telt niet mee.`,
      "similar-names": ({ pairs, count }) =>
        count === 1
          ? `${pairs.map(({ name, like }) => importing.nl.looksLike(name, like)).join(" ")} Ze staan nu als twee partijen.`
          : `${pairs.map(({ name, like }) => importing.nl.looksLike(name, like)).join(" ")} ${count > pairs.length ? `Zo zijn er nog ${valueText("nl", count - pairs.length)}. ` : ""}Ze staan nu als aparte partijen.`,
      "both-ways": ({ flows }) =>
        flows === 1
          ? "1 lijn heeft geen richting. Die telt als een stroom heen en een even grote terug."
          : `${valueText("nl", flows)} lijnen hebben geen richting. Elk telt als een stroom heen en een even grote terug.`,
      "ends-by-place": () => "Stromen wijzen naar plekken in de lijst van partijen. De eerste plek is 0.",
      "two-sorts": ({ rows, columns, inBoth }) =>
        `Bij de rijen ${rows === 1 ? "staat 1 partij" : `staan ${valueText("nl", rows)} partijen`}, bij de kolommen ${valueText("nl", columns)}. Wie bij de rij staat, geeft aan wie bij de kolom staat.${
          inBoth === 0
            ? ""
            : ` ${inBoth === 1 ? "1 naam staat bij allebei: dat is" : `${valueText("nl", inBoth)} namen staan bij allebei: dat is steeds`} dezelfde partij.`
        }`,
      "left-out-of-format": ({ what }) => what.map((one) => LEFT_OUT.nl[one]).join(" "),
      "sheets-left-out": ({ sheets }) =>
        `${plural(sheets.length, "Dit blad blijft", "Deze bladen blijven")} buiten de foto: ${named(
          "nl",
          sheets.map((one) => quoted(one)),
          "andere",
        )}.`,
      "rows-above-header": ({ sheet, rows }) =>
        rows === 1
          ? `Op blad ${quoted(sheet)} staat 1 rij boven de namen van de kolommen. Die blijft buiten de foto.`
          : `Op blad ${quoted(sheet)} staan ${valueText("nl", rows)} rijen boven de namen van de kolommen. Die blijven buiten de foto.`,
      "formulas-without-value": ({ sheet, cells }) =>
        `Op blad ${quoted(sheet)} ${cells === 1 ? "staat 1 formule" : `staan ${valueText("nl", cells)} formules`} zonder bewaarde uitkomst. Die ${plural(cells, "cel telt", "cellen tellen")} als leeg.`,
      "read-as-matrix": ({ parties, byColumn }) =>
        `Dit is gelezen als een matrix van ${valueText("nl", parties)} partijen: wie ${byColumn ? "boven staat geeft, wie links staat krijgt" : "links staat geeft, wie boven staat krijgt"}. Een lege cel of een 0: daar gaat niets.`,
      "totals-left-out": ({ name }) =>
        `${quoted(name)} aan het eind van de matrix is een optelling. Die blijft buiten de foto.`,
      "merged-cells": ({ sheet, cells }) =>
        `Op blad ${quoted(sheet)} ${cells === 1 ? "beslaat 1 cel" : `beslaan ${valueText("nl", cells)} cellen`} meerdere rijen. Wat erin staat, geldt voor elk van die rijen.`,
      "percent-cells": ({ sheet, cells }) =>
        `Op blad ${quoted(sheet)} ${cells === 1 ? "staat 1 getal als percentage. Daar telt" : `staan ${valueText("nl", cells)} getallen als percentage. Daar telt`} 25% voor 0,25.`,
      "hidden-rows": ({ sheet, rows }) =>
        rows === 1
          ? `Op blad ${quoted(sheet)} is 1 rij verborgen. Die doet mee.`
          : `Op blad ${quoted(sheet)} zijn ${valueText("nl", rows)} rijen verborgen. Ze doen mee.`,
      "table-numbers-left-out": ({ columns }) =>
        `Bij de tafel staat een getal onder ${listText(
          "nl",
          columns.map((column) => quoted(column)),
        )}. Dat blijft buiten de foto.`,
    },
  },
  en: {
    meanings: {
      source: "From: the giver",
      target: "To: the receiver",
      weight: "How much: one number for both ends",
      resource: "Kind of flow",
      amount: "Amount in a unit",
      cost: "How heavy it is for the giver",
      worth: "What it is worth to the receiver",
      state: "Actual, hoped for or agreed",
      date: "Date",
      note: "Note",
      id: "The party's code",
      name: "The party's name",
      kind: "Kind of party",
      standing: "Standing: takes part, whom it is for, or empty chair",
      inside: "Organisation that the party belongs to",
      capacity: "Capacity",
      stake: "What is at stake",
      felt: "Felt ratio",
      ignore: "Leave out",
    },
    separators: { ",": "Comma", ";": "Semicolon", "\t": "Tab" },
    decimals: { ".": "Point, as in 1.5", ",": "Comma, as in 1,5" },
    fileKinds: {
      document: "Evenwicht file",
      flows: "List of flows",
      parties: "List of parties",
      none: "Leave out",
    },
    decimalBecause: {
      given: "As you chose.",
      numbers: "The numbers show it.",
      separator: "That is usual beside commas.",
      "not-needed": "What we read has whole numbers only.",
    },
    decimalQuestion: (text) => `How much is ${text} in this file?`,
    decimalAnswer: (text, value) => `${text} is ${plainText("en", value)}`,
    counts: ({ parties, flows, kinds }) =>
      `${valueText("en", parties)} ${plural(parties, "party", "parties")}, ${valueText("en", flows)} ${plural(flows, "flow", "flows")}, ${valueText("en", kinds)} ${plural(kinds, "kind", "kinds")}`,
    unspecifiedKind: "Contribution",
    pasted: "pasted rows",
    looksLike: (name, like) => `${whole(name)} looks like ${whole(like)}.`,
    assumptions: {
      "windows-1252": () => "This file uses an older encoding, Windows-1252. Check names with accents.",
      "columns-by-place": ({ named, meanings }) =>
        `${named ? "The names of the columns tell us nothing." : "The columns have no names."} They are read in order: ${meanings.map((meaning) => IN_ORDER.en[meaning] ?? "").join(", ")}.`,
      "column-guessed": ({ header, meaning }) =>
        `Column ${quoted(header)} is read as: “${importing.en.meanings[meaning]}”.`,
      "column-ignored": ({ header, column, because }) =>
        because === "said"
          ? `Column “${header}” is not needed: another column says how much flows.`
          : because === "sum"
            ? `Column “${header}” is not needed: that sum is made here.`
            : header === ""
              ? `Column ${column} stays out of the photo.`
              : `Column “${header}” stays out of the photo.`,
      "day-first-dates": ({ text }) => `A date like ${text} is read as day, month, year.`,
      "no-weight-column": () => "Nothing says how much. Each flow counts 1.",
      "unsized-flows": ({ flows }) =>
        flows === 1
          ? "1 flow has no number. It is in the photo, and in no sum."
          : `${valueText("en", flows)} flows have no number. They are in the photo, and in no sum.`,
      "no-kind-column": () => "Nothing says of which kind. All flows count as one kind.",
      "unspecified-kind": ({ flows }) =>
        `${valueText("en", flows)} ${plural(flows, "flow names", "flows name")} no kind. Here that kind is called “Contribution”.`,
      "own-kinds": ({ kinds }) =>
        `${plural(kinds.length, "Kind", "Kinds")} of this file's own: ${named("en", kinds, "others")}.`,
      "rates-one": () => "One unit of each kind counts 1.",
      "unlisted-none": () => "Where a pair is not in the file, nothing flows between them.",
      "self-loops": ({ flows }) =>
        flows === 1
          ? "In 1 flow the giver is also the receiver. It stays, and counts in no number."
          : `In ${valueText("en", flows)} flows the giver is also the receiver. They stay, and count in no number.`,
      "parallel-flows": ({ flows }) =>
        flows === 1
          ? "1 flow runs the same way as an earlier one. They are added up."
          : `${valueText("en", flows)} flows run the same way as an earlier one. They are added up.`,
      "equal-rows": ({ rows, count, counts }) => {
        const place = COUNTED.en[counts ?? "rows"];
        const said = rows.map(({ row, like, from, to }) => {
          const way = from === null || to === null ? "" : ` (${from} to ${to})`;
          return `${place} ${row} equals ${place} ${like}${way}`;
        });
        const more = count > rows.length ? `, and ${valueText("en", count - rows.length)} more` : "";
        return `${capital(said.join(", "))}${more}. All of them count. If one is there twice, take one out.`;
      },
      "parties-from-flows": () => "There is no list of parties. Only parties with a flow take part.",
      "parties-without-flows": ({ parties }) =>
        parties === 1
          ? "1 party has no flow yet. It is in the photo."
          : `${valueText("en", parties)} parties have no flow yet. They are in the photo.`,
      "party-numbers-unused": ({ parties }) =>
        `For ${valueText("en", parties)} ${plural(parties, "party", "parties")} capacity, stake or felt is filled in. In a list this long it does not count.`,
      "looked-at-only": ({ flows, upTo }) =>
        `These are ${valueText("en", flows)} flows. More than ${valueText("en", upTo)} you can look at, not edit. Their kinds, dates and notes are not shown then. What is hoped for or agreed does not count.`,
      "similar-names": ({ pairs, count }) =>
        count === 1
          ? `${pairs.map(({ name, like }) => importing.en.looksLike(name, like)).join(" ")} They now stand as two parties.`
          : `${pairs.map(({ name, like }) => importing.en.looksLike(name, like)).join(" ")} ${count > pairs.length ? `So do ${valueText("en", count - pairs.length)} more. ` : ""}They now stand as separate parties.`,
      "both-ways": ({ flows }) =>
        flows === 1
          ? "1 link has no direction. It counts as a flow there and one of the same size back."
          : `${valueText("en", flows)} links have no direction. Each counts as a flow there and one of the same size back.`,
      "ends-by-place": () => "Flows point to places in the list of parties. The first place is 0.",
      "two-sorts": ({ rows, columns, inBoth }) =>
        `The rows have ${valueText("en", rows)} ${plural(rows, "party", "parties")}, the columns ${valueText("en", columns)}. Who stands at the row gives to who stands at the column.${
          inBoth === 0
            ? ""
            : ` ${inBoth === 1 ? "1 name stands at both: that is" : `${valueText("en", inBoth)} names stand at both: each is`} one party.`
        }`,
      "left-out-of-format": ({ what }) => what.map((one) => LEFT_OUT.en[one]).join(" "),
      "sheets-left-out": ({ sheets }) =>
        `${plural(sheets.length, "This sheet stays", "These sheets stay")} out of the photo: ${named(
          "en",
          sheets.map((one) => quoted(one)),
          "others",
        )}.`,
      "rows-above-header": ({ sheet, rows }) =>
        rows === 1
          ? `On sheet ${quoted(sheet)} 1 row stands above the names of the columns. It stays out of the photo.`
          : `On sheet ${quoted(sheet)} ${valueText("en", rows)} rows stand above the names of the columns. They stay out of the photo.`,
      "formulas-without-value": ({ sheet, cells }) =>
        `Sheet ${quoted(sheet)} has ${cells === 1 ? "1 formula" : `${valueText("en", cells)} formulas`} of which no value was kept. ${plural(cells, "That cell counts", "Those cells count")} as empty.`,
      "read-as-matrix": ({ parties, byColumn }) =>
        `This is read as a matrix of ${valueText("en", parties)} parties: who stands ${byColumn ? "above gives, who stands on the left gets" : "on the left gives, who stands above gets"}. An empty cell or a 0: nothing flows there.`,
      "totals-left-out": ({ name }) => `${quoted(name)} at the end of the matrix is a sum. It stays out of the photo.`,
      "merged-cells": ({ sheet, cells }) =>
        `On sheet ${quoted(sheet)} ${cells === 1 ? "1 cell spans" : `${valueText("en", cells)} cells span`} several rows. What it says holds for each of them.`,
      "percent-cells": ({ sheet, cells }) =>
        `Sheet ${quoted(sheet)} shows ${cells === 1 ? "1 number as a percentage" : `${valueText("en", cells)} numbers as percentages`}. There 25% counts 0.25.`,
      "hidden-rows": ({ sheet, rows }) =>
        rows === 1
          ? `On sheet ${quoted(sheet)} 1 row is hidden. It takes part.`
          : `On sheet ${quoted(sheet)} ${valueText("en", rows)} rows are hidden. They take part.`,
      "table-numbers-left-out": ({ columns }) =>
        `The table has a number under ${listText(
          "en",
          columns.map((column) => quoted(column)),
        )}. It stays out of the photo.`,
    },
  },
};

function named(language: "nl" | "en", names: readonly string[], others: string): string {
  if (names.length <= NAMED) return listText(language, names);
  return listText(language, [...names.slice(0, NAMED - 1), `${names.length - NAMED + 1} ${others}`]);
}
