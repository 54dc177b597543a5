import type { InBoth } from "../language.ts";
import { bytesText, plural, valueText } from "../numbers.ts";
import { quoted } from "../quoted.ts";

/** The dialog round a reading: what stands beside it, and what can be done. The reading itself is worded in `import`. */
interface ImportDialogMessages {
  readonly title: { readonly files: string; readonly text: string; readonly unread: string };
  readonly paste: { readonly label: string; readonly hint: string; readonly name: string };
  readonly reading: (name: string, bytes: number) => string;
  readonly building: string;
  readonly settings: {
    readonly file: string;
    readonly separator: string;
    readonly decimal: string;
    readonly undecided: string;
    readonly header: string;
  };
  readonly columns: {
    readonly title: string;
    readonly numbered: (column: number) => string;
    readonly readAs: (column: string) => string;
    readonly empty: string;
  };
  readonly decimalWhere: (row: number, column: string) => string;
  /** How a square of names is read. */
  readonly matrix: {
    readonly kind: string;
    readonly gives: string;
    /** With the first two that are in it. */
    readonly byRow: (row: string, column: string) => string;
    readonly byColumn: (row: string, column: string) => string;
    readonly numbers: string;
    readonly rows: string;
    readonly columns: string;
    readonly cells: string;
  };
  readonly similar: {
    readonly title: string;
    readonly same: string;
    readonly readAs: (name: string, like: string) => string;
    readonly apart: string;
  };
  readonly parties: {
    readonly title: (count: number) => string;
    readonly flows: (count: number) => string;
    readonly more: (count: number) => string;
  };
  readonly assumptions: string;
  readonly faults: {
    readonly title: (count: number) => string;
    readonly file: string;
    readonly where: string;
    readonly what: string;
    readonly more: (count: number, left: number) => string;
  };
  readonly nothingYet: string;
  readonly answerFirst: string;
  readonly ready: string;
  readonly failed: string;
  readonly take: string;
  readonly another: string;
  /** Several photos that are brought together. */
  readonly series: {
    readonly title: (count: number) => string;
    readonly about: string;
    readonly where: string;
    /** The same of pasted rows, which can be added to what is open. */
    readonly whereRows: string;
    readonly own: string;
    readonly added: (title: string) => string;
    readonly photo: (title: string) => string;
    readonly perDate: (file: string, dates: number) => string;
    readonly date: (photo: string) => string;
    readonly dateFrom: Readonly<Record<"file" | "name" | "column" | "asked", string>>;
    readonly noDate: string;
    readonly dateFirst: string;
    readonly matched: (counts: { readonly byId: number; readonly byName: number; readonly new: number }) => string;
    readonly undated: (flows: number) => string;
  };
}

export const importDialog: InBoth<ImportDialogMessages> = {
  nl: {
    title: { files: "Lezen we dit goed?", text: "Plakken uit een spreadsheet", unread: "Dit kunnen we nog niet lezen" },
    paste: {
      label: "Plak hier de rijen",
      hint: "Elke rij een stroom: wie geeft, wie ontvangt, hoeveel. Namen boven de kolommen mogen, maar hoeven niet.",
      name: "Geplakte rijen",
    },
    reading: (name, bytes) => `Bezig met lezen: ${name}, ${bytesText("nl", bytes)}`,
    building: "Bezig met overnemen",
    settings: {
      file: "Dit is",
      separator: "Tussen de kolommen",
      decimal: "Decimaalteken",
      undecided: "Nog niet gekozen",
      header: "De eerste rij noemt de kolommen",
    },
    columns: {
      title: "Wat betekent elke kolom?",
      numbered: (column) => `Kolom ${column}`,
      readAs: (column) => `${column}, gelezen als`,
      empty: "leeg",
    },
    decimalWhere: (row, column) => `Rij ${row}, kolom ${column}. Het antwoord geldt voor het hele bestand.`,
    matrix: {
      kind: "Matrix van wie aan wie geeft",
      gives: "Wie geeft",
      byRow: (row, column) => `De rij geeft aan de kolom: ${quoted(row)} aan ${quoted(column)}`,
      byColumn: (row, column) => `De kolom geeft aan de rij: ${quoted(column)} aan ${quoted(row)}`,
      numbers: "Wat de getallen zeggen",
      rows: "Bij de rijen, zoals",
      columns: "Boven de kolommen, zoals",
      cells: "In de cellen, zoals",
    },
    similar: {
      title: "Is dit dezelfde partij?",
      same: "Dat is dezelfde",
      readAs: (name, like) => `${quoted(name, 120)} lezen we als ${quoted(like, 120)}.`,
      apart: "Toch twee partijen",
    },
    parties: {
      title: (count) => `${valueText("nl", count)} ${plural(count, "partij", "partijen")}`,
      flows: (count) => `${valueText("nl", count)} ${plural(count, "stroom", "stromen")}`,
      more: (count) => `En nog ${valueText("nl", count)}.`,
    },
    assumptions: "Wat we aannemen",
    faults: {
      title: (count) => `${valueText("nl", count)} ${plural(count, "plek klopt", "plekken kloppen")} nog niet`,
      file: "Bestand",
      where: "Plek",
      what: "Wat er staat, en wat kan",
      more: (count, left) => `Toon er nog ${valueText("nl", count)} van ${valueText("nl", left)}`,
    },
    nothingYet: "Er is nog niets overgenomen.",
    answerFirst: "Kies eerst hoe we het getal lezen. Er is nog niets overgenomen.",
    ready: "Klaar om over te nemen.",
    failed: "Het lezen is niet gelukt. Er is niets overgenomen. Probeer het nog eens, of kies een kleiner bestand.",
    take: "Overnemen",
    another: "Ander bestand",
    series: {
      title: (count) => `${valueText("nl", count)} ${plural(count, "foto", "foto's")}`,
      about: "Elke foto krijgt een datum. Wie op meer foto's staat, is daar dezelfde partij.",
      where: "Waar horen deze foto's bij?",
      whereRows: "Waar horen deze rijen bij?",
      own: "Een nieuwe samenwerking",
      added: (title) => `Erbij op de foto van ${title}`,
      photo: (title) => `Bij de foto's van ${title}, als een ander moment`,
      perDate: (file, dates) => `${file}: een foto voor elk van de ${valueText("nl", dates)} datums`,
      date: (photo) => `Datum van ${photo}`,
      dateFrom: {
        file: "staat in het bestand",
        name: "uit de naam van het bestand",
        column: "uit de kolom met datums",
        asked: "zelf ingevuld",
      },
      noDate: "Van wanneer is deze foto?",
      dateFirst: "Geef eerst elke foto een datum. Er is nog niets overgenomen.",
      matched: ({ byId, byName, new: fresh }) =>
        [
          byId > 0 ? `${valueText("nl", byId)} herkend aan de code` : "",
          byName > 0 ? `${valueText("nl", byName)} aan de naam` : "",
          fresh > 0 ? `${valueText("nl", fresh)} voor het eerst` : "",
        ]
          .filter((part) => part !== "")
          .join(", "),
      undated: (flows) =>
        flows === 1
          ? "1 stroom heeft geen datum, en komt op geen foto."
          : `${valueText("nl", flows)} stromen hebben geen datum, en komen op geen foto.`,
    },
  },
  en: {
    title: { files: "Is this how to read it?", text: "Paste from a spreadsheet", unread: "We can’t read this yet" },
    paste: {
      label: "Paste the rows here",
      hint: "Each row is one flow: who gives, who receives, how much. Names above the columns are welcome, not needed.",
      name: "Pasted rows",
    },
    reading: (name, bytes) => `Reading ${name}, ${bytesText("en", bytes)}`,
    building: "Importing",
    settings: {
      file: "This is",
      separator: "Between the columns",
      decimal: "Decimal sign",
      undecided: "Not chosen yet",
      header: "The first row names the columns",
    },
    columns: {
      title: "What does each column mean?",
      numbered: (column) => `Column ${column}`,
      readAs: (column) => `${column}, read as`,
      empty: "empty",
    },
    decimalWhere: (row, column) => `Row ${row}, column ${column}. The answer goes for the whole file.`,
    matrix: {
      kind: "Matrix of who gives to whom",
      gives: "Who gives",
      byRow: (row, column) => `The row gives to the column: ${quoted(row)} to ${quoted(column)}`,
      byColumn: (row, column) => `The column gives to the row: ${quoted(column)} to ${quoted(row)}`,
      numbers: "What the numbers say",
      rows: "At the rows, such as",
      columns: "Above the columns, such as",
      cells: "In the cells, such as",
    },
    similar: {
      title: "Is this the same party?",
      same: "They are the same",
      readAs: (name, like) => `We read ${quoted(name, 120)} as ${quoted(like, 120)}.`,
      apart: "Two parties after all",
    },
    parties: {
      title: (count) => `${valueText("en", count)} ${plural(count, "party", "parties")}`,
      flows: (count) => `${valueText("en", count)} ${plural(count, "flow", "flows")}`,
      more: (count) => `And ${valueText("en", count)} more.`,
    },
    assumptions: "What we take for granted",
    faults: {
      title: (count) => `${valueText("en", count)} ${plural(count, "place isn’t", "places aren’t")} right yet`,
      file: "File",
      where: "Where",
      what: "What it says, and what would work",
      more: (count, left) => `Show ${valueText("en", count)} more of ${valueText("en", left)}`,
    },
    nothingYet: "Nothing is imported yet.",
    answerFirst: "First choose how to read the number. Nothing is imported yet.",
    ready: "Ready to import.",
    failed: "Reading did not work. Nothing is imported. Try again, or choose a smaller file.",
    take: "Import",
    another: "Another file",
    series: {
      title: (count) => `${valueText("en", count)} ${plural(count, "photo", "photos")}`,
      about: "Each photo gets a date. Whoever is in several photos is the same party in all of them.",
      where: "Where do these photos belong?",
      whereRows: "Where do these rows belong?",
      own: "A new partnership",
      added: (title) => `Added to the photo of ${title}`,
      photo: (title) => `With the photos of ${title}, as another moment`,
      perDate: (file, dates) => `${file}: one photo for each of its ${valueText("en", dates)} dates`,
      date: (photo) => `Date of ${photo}`,
      dateFrom: {
        file: "as the file says",
        name: "from the file’s name",
        column: "from the column of dates",
        asked: "entered here",
      },
      noDate: "When was this photo?",
      dateFirst: "Give each photo a date first. Nothing is imported yet.",
      matched: ({ byId, byName, new: fresh }) =>
        [
          byId > 0 ? `${valueText("en", byId)} known by code` : "",
          byName > 0 ? `${valueText("en", byName)} by name` : "",
          fresh > 0 ? `${valueText("en", fresh)} for the first time` : "",
        ]
          .filter((part) => part !== "")
          .join(", "),
      undated: (flows) =>
        flows === 1
          ? "1 flow has no date, and is in no photo."
          : `${valueText("en", flows)} flows have no date, and are in no photo.`,
    },
  },
};
