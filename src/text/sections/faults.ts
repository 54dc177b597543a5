import type { Fault, FaultCode, FaultDetails, Place } from "../../domain/fault.ts";
import type { InBoth, Language } from "../language.ts";
import { bytesText, listText, valueText } from "../numbers.ts";
import { importing } from "./import.ts";

type FaultWords = { readonly [C in FaultCode]: (details: FaultDetails[C]) => string };

/** What stands in a cell, as it is quoted: one line, at most 40 characters. */
function quoted(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  const letters = [...line];
  return `“${letters.length > 40 ? `${letters.slice(0, 39).join("")}…` : line}”`;
}

const some = (language: Language, items: readonly string[]): string =>
  listText(language, items.length > 8 ? [...items.slice(0, 8), "…"] : items);

/** What is wrong, and what would be right. */
const words: InBoth<FaultWords> = {
  nl: {
    "empty-file": () => "Dit bestand is leeg. Kies een bestand met een kopregel en rijen.",
    "not-text": ({ looksLike }) =>
      `Dit is ${looksLike === "" ? "geen tekst" : `een ${looksLike}-bestand, geen tekst`}. Bewaar de tabel als CSV, of kopieer en plak het blok.`,
    "too-large": ({ bytes, limit }) =>
      `Dit bestand is ${bytesText("nl", bytes)}. Hier past hoogstens ${bytesText("nl", limit)}. Neem een deel, of tel stromen eerst op.`,
    "too-many-rows": ({ rows, limit }) =>
      `Er staan ${valueText("nl", rows)} rijen in. Hier passen er hoogstens ${valueText("nl", limit)}. Neem een deel, of tel stromen eerst op.`,
    unreadable: ({ reason }) => `Dit bestand gaat niet open: ${reason}. Bewaar het opnieuw en probeer het nog eens.`,
    "cannot-open": ({ because }) =>
      ({
        missing: "Dit bestand is er niet. Kijk of de naam en de map kloppen.",
        folder: "Dit is een map. Noem een bestand dat erin staat.",
        refused: "Dit bestand is niet te lezen. Kijk of je er toegang toe hebt.",
      })[because],
    "no-header": () => "Er staan geen namen boven de kolommen. Zet erboven: van, naar, gewicht.",
    "missing-column": ({ column, found }) =>
      `Er is geen kolom voor ${{ source: "van (de gever)", target: "naar (de ontvanger)", id: "de code van de partij" }[column]}. Gevonden: ${some("nl", found.map(quoted))}. Kies een kolom, of zet de naam erboven.`,
    "duplicate-column": ({ column, meaning }) =>
      `Kolom ${quoted(column)} betekent hetzelfde als een andere: ${importing.nl.meanings[meaning]}. Laat er één over.`,
    "unclosed-quote": () =>
      'Hier begint een tekst met " die nergens eindigt. Sluit de aanhaling, of haal het teken weg.',
    "ragged-row": ({ cells, expected }) =>
      `Deze rij heeft ${cells} cellen, de kop heeft er ${expected}. Vul aan, of haal weg wat te veel is.`,
    "empty-endpoint": ({ column }) => `Kolom ${quoted(column)} is leeg. Vul de naam van een partij in.`,
    "not-a-number": ({ column, text }) =>
      `Kolom ${quoted(column)}: daar staat ${quoted(text)}. Vul een getal in, zoals 4, of laat het leeg.`,
    "not-finite": ({ column, text }) =>
      `Kolom ${quoted(column)}: daar staat ${quoted(text)}. Vul een gewoon getal in, zoals 4, of laat het leeg.`,
    negative: ({ column, text }) =>
      `Kolom ${quoted(column)}: daar staat ${quoted(text)}. Een stroom is 0 of meer. Draai van en naar om als het andersom loopt.`,
    "not-positive": ({ column, text }) =>
      `Kolom ${quoted(column)}: daar staat ${quoted(text)}. Vul een getal boven 0 in, of laat het leeg.`,
    "undecided-decimal": ({ column, text }) =>
      `Kolom ${quoted(column)}: ${quoted(text)} kan op twee manieren worden gelezen. Zeg of de punt of de komma het decimaalteken is.`,
    "not-a-date": ({ column, text }) =>
      `Kolom ${quoted(column)}: ${quoted(text)} is geen datum. Schrijf jaar-maand-dag, zoals 2026-03-12.`,
    "unknown-word": ({ column, text, allowed }) =>
      `Kolom ${quoted(column)}: ${quoted(text)} kennen we hier niet. Kies uit ${some("nl", allowed)}.`,
    "unknown-party": ({ column, text }) =>
      `Kolom ${quoted(column)}: ${quoted(text)} staat niet in de lijst van partijen. Voeg de partij toe, of verbeter de naam.`,
    "ambiguous-party": ({ column, text }) =>
      `Kolom ${quoted(column)}: ${quoted(text)} is de naam van meer dan één partij. Gebruik de code van de partij.`,
    "duplicate-party": ({ id, firstRow }) =>
      `Partij ${quoted(id)} staat al op rij ${firstRow}. Geef elke partij een eigen code.`,
    "second-table": ({ id }) => `${quoted(id)} is een tweede tafel. Er kan er maar één zijn.`,
    "no-flows": () => "Er staan geen stromen in. Vul onder de kop minstens één rij in.",
    "one-file-too-many": ({ kind }) =>
      ({
        document: "Een Evenwicht-bestand gaat alleen open. Kies één bestand.",
        flows: "Dit is een tweede lijst van stromen. Kies er één.",
        parties: "Dit is een tweede lijst van partijen. Kies er één.",
      })[kind],
    "json-syntax": ({ reason }) =>
      reason === ""
        ? "Het bestand houdt te vroeg op. Open het origineel, of bewaar het opnieuw."
        : `Bij ${quoted(reason)} klopt de opbouw van het bestand niet. Open het origineel, of bewaar het opnieuw.`,
    "not-evenwicht": () => 'Dit is geen bestand van Evenwicht: vooraan hoort "format": "evenwicht" te staan.',
    "newer-version": ({ version, known }) =>
      `Dit bestand komt uit een nieuwere Evenwicht (versie ${version}, deze leest tot ${known}). Haal de nieuwste Evenwicht op.`,
    "wrong-type": ({ expected, found }) =>
      `Hier hoort ${kindOfValue.nl(expected)} te staan; er staat ${kindOfValue.nl(found)}.`,
    "unknown-key": ({ key }) => `${quoted(key)} kennen we niet op deze plek. Haal het weg, of verbeter de naam.`,
    "duplicate-id": ({ id }) => `Code ${quoted(id)} komt twee keer voor. Geef elk een eigen code.`,
    "unknown-reference": ({ id }) =>
      `${quoted(id)} bestaat niet in dit bestand. Voeg het toe, of verwijs naar iets dat er is.`,
    "empty-name": () => "Hier ontbreekt een naam. Vul een naam in.",
    "from-nobody": () => "Een stroom begint altijd ergens. Vul in wie er brengt.",
    "no-table": () => "Deze stroom loopt via de tafel, maar de tafel staat niet aan. Zet de tafel aan.",
    "reserved-id": ({ id }) =>
      `${id === "" ? "Een lege code" : `De code ${quoted(id)}`} is hier al bezet. Kies een andere.`,
    "in-use": ({ users }) => `Deze soort is nog in gebruik bij ${users} stromen. Geef die eerst een andere soort.`,
    "out-of-range": ({ value, wanted }) => `Daar staat ${quoted(value)}. Vul ${least.nl[wanted]} in.`,
    "impossible-date": ({ text }) => `${quoted(text)} is geen datum. Schrijf jaar-maand-dag, zoals 2026-03-12.`,
  },
  en: {
    "empty-file": () => "This file is empty. Choose a file with a header and rows.",
    "not-text": ({ looksLike }) =>
      `This is not text${looksLike === "" ? "" : ` but a file of the kind ${looksLike}`}. Save the table as CSV, or copy and paste the block.`,
    "too-large": ({ bytes, limit }) =>
      `This file is ${bytesText("en", bytes)}. At most ${bytesText("en", limit)} fits here. Take a part of it, or add flows up first.`,
    "too-many-rows": ({ rows, limit }) =>
      `It has ${valueText("en", rows)} rows. At most ${valueText("en", limit)} fit here. Take a part of it, or add flows up first.`,
    unreadable: ({ reason }) => `This file does not open: ${reason}. Save it again and try once more.`,
    "cannot-open": ({ because }) =>
      ({
        missing: "This file is not there. Check its name and folder.",
        folder: "This is a folder. Name a file that is in it.",
        refused: "This file cannot be read. Check that you have access to it.",
      })[because],
    "no-header": () => "The columns have no names. Put above them: from, to, weight.",
    "missing-column": ({ column, found }) =>
      `There is no column for ${{ source: "from (the giver)", target: "to (the receiver)", id: "the party's id" }[column]}. Found: ${some("en", found.map(quoted))}. Choose a column, or put its name above it.`,
    "duplicate-column": ({ column, meaning }) =>
      `Column ${quoted(column)} means the same as another: ${importing.en.meanings[meaning]}. Keep one of them.`,
    "unclosed-quote": () => 'A text that begins with " here never ends. Close the quote, or take the mark away.',
    "ragged-row": ({ cells, expected }) =>
      `This row has ${cells} cells, the header has ${expected}. Fill it up, or take away what is too much.`,
    "empty-endpoint": ({ column }) => `Column ${quoted(column)} is empty. Enter the name of a party.`,
    "not-a-number": ({ column, text }) =>
      `Column ${quoted(column)}: it says ${quoted(text)}. Enter a number such as 4, or leave it empty.`,
    "not-finite": ({ column, text }) =>
      `Column ${quoted(column)}: it says ${quoted(text)}. Enter an ordinary number such as 4, or leave it empty.`,
    negative: ({ column, text }) =>
      `Column ${quoted(column)}: it says ${quoted(text)}. A flow is 0 or more. Swap from and to if it runs the other way.`,
    "not-positive": ({ column, text }) =>
      `Column ${quoted(column)}: it says ${quoted(text)}. Enter a number above 0, or leave it empty.`,
    "undecided-decimal": ({ column, text }) =>
      `Column ${quoted(column)}: ${quoted(text)} can be read in two ways. Say whether the point or the comma is the decimal sign.`,
    "not-a-date": ({ column, text }) =>
      `Column ${quoted(column)}: ${quoted(text)} is no date. Write year-month-day, such as 2026-03-12.`,
    "unknown-word": ({ column, text, allowed }) =>
      `Column ${quoted(column)}: ${quoted(text)} is not known here. Choose from ${some("en", allowed)}.`,
    "unknown-party": ({ column, text }) =>
      `Column ${quoted(column)}: ${quoted(text)} is not in the list of parties. Add the party, or correct the name.`,
    "ambiguous-party": ({ column, text }) =>
      `Column ${quoted(column)}: ${quoted(text)} is the name of more than one party. Use the party's id.`,
    "duplicate-party": ({ id, firstRow }) =>
      `Party ${quoted(id)} is already on row ${firstRow}. Give each party an id of its own.`,
    "second-table": ({ id }) => `${quoted(id)} is a second table. There can be only one.`,
    "no-flows": () => "There are no flows in it. Enter at least one row below the header.",
    "one-file-too-many": ({ kind }) =>
      ({
        document: "An Evenwicht file opens on its own. Choose one file.",
        flows: "This is a second list of flows. Choose one.",
        parties: "This is a second list of parties. Choose one.",
      })[kind],
    "json-syntax": ({ reason }) =>
      reason === ""
        ? "The file ends too early. Open the original, or save it again."
        : `At ${quoted(reason)} the file is not well formed. Open the original, or save it again.`,
    "not-evenwicht": () => 'This is no Evenwicht file: it should begin with "format": "evenwicht".',
    "newer-version": ({ version, known }) =>
      `This file comes from a newer Evenwicht (version ${version}, this one reads up to ${known}). Get the latest Evenwicht.`,
    "wrong-type": ({ expected, found }) =>
      `This should be ${kindOfValue.en(expected)}; it is ${kindOfValue.en(found)}.`,
    "unknown-key": ({ key }) => `${quoted(key)} is not known in this place. Take it away, or correct the name.`,
    "duplicate-id": ({ id }) => `The id ${quoted(id)} occurs twice. Give each one of its own.`,
    "unknown-reference": ({ id }) =>
      `${quoted(id)} does not exist in this file. Add it, or refer to something that does.`,
    "empty-name": () => "A name is missing here. Enter a name.",
    "from-nobody": () => "A flow always begins somewhere. Enter who brings it.",
    "no-table": () => "This flow runs by the table, and the table is not on. Put the table on.",
    "reserved-id": ({ id }) => `${id === "" ? "An empty id" : `The id ${quoted(id)}`} is taken here. Choose another.`,
    "in-use": ({ users }) => `This kind is still used by ${users} flows. Give those another kind first.`,
    "out-of-range": ({ value, wanted }) => `It says ${quoted(value)}. Enter ${least.en[wanted]}.`,
    "impossible-date": ({ text }) => `${quoted(text)} is no date. Write year-month-day, such as 2026-03-12.`,
  },
};

const least: InBoth<Readonly<Record<FaultDetails["out-of-range"]["wanted"], string>>> = {
  nl: { "above-0": "een getal boven 0", "0-or-more": "0 of meer", "1-or-more": "1 of meer" },
  en: { "above-0": "a number above 0", "0-or-more": "0 or more", "1-or-more": "1 or more" },
};

const VALUE_KINDS: InBoth<Readonly<Record<string, string>>> = {
  nl: {
    string: "tekst",
    number: "een getal",
    boolean: "ja of nee (true, false)",
    array: "een lijst",
    object: "een groep velden",
    null: "niets (null)",
    nothing: "niets",
    version: "een versienummer",
    record: "een groep velden",
  },
  en: {
    string: "text",
    number: "a number",
    boolean: "true or false",
    array: "a list",
    object: "a group of fields",
    null: "null",
    nothing: "nothing",
    version: "a version number",
    record: "a group of fields",
  },
};
const kindOfValue: InBoth<(kind: string) => string> = {
  nl: (kind) => VALUE_KINDS.nl[kind] ?? kind,
  en: (kind) => VALUE_KINDS.en[kind] ?? kind,
};

const places: InBoth<{
  readonly row: (row: number) => string;
  readonly column: (column: number) => string;
  readonly line: (row: number) => string;
}> = {
  nl: { row: (row) => `Rij ${row}`, column: (column) => `kolom ${column}`, line: (row) => `Regel ${row}` },
  en: { row: (row) => `Row ${row}`, column: (column) => `column ${column}`, line: (row) => `Line ${row}` },
};

function whereOf(language: Language, fault: Fault): string {
  const { row, column, pointer } = fault.at;
  const words = places[language];
  if (pointer !== undefined && pointer !== "") return pointer;
  if (row === undefined) return "";
  const first = fault.code === "json-syntax" ? words.line(row) : words.row(row);
  return column === undefined ? first : `${first}, ${words.column(column)}`;
}

/** A fault for people: where it is ("Rij 14, kolom 3"; empty for the file as a whole), and what is wrong and right. */
export function wordFault(language: Language, fault: Fault): { readonly where: string; readonly message: string } {
  const word = words[language][fault.code] as (details: Fault["details"]) => string;
  return { where: whereOf(language, fault), message: word(fault.details) };
}

/** A fault as the command line prints it: `FILE:ROW:COLUMN: …`, for the content of JSON `FILE:/pointer: …`. */
export function faultLine(language: Language, fault: Fault, file: string): string {
  return `${[fault.at.file ?? file, ...placeParts(fault.at)].join(":")}: ${wordFault(language, fault).message}`;
}

const placeParts = ({ row, column, pointer }: Place): readonly (string | number)[] =>
  pointer !== undefined && pointer !== ""
    ? [pointer]
    : row === undefined
      ? []
      : column === undefined
        ? [row]
        : [row, column];
