import type { FaultCode, FaultDetails, Place } from "../../domain/fault.ts";
import { either } from "../either.ts";
import type { InBoth, Language } from "../language.ts";
import { bytesText, listText, plural, valueText } from "../numbers.ts";
import { quoted } from "../quoted.ts";
import { faultPlaces } from "./fault-places.ts";
import { importing } from "./import.ts";

/** What is wrong, and what would be right. Begins small: it stands after a place, or gets a capital (`fault-text.ts`). */
type FaultWords = { readonly [C in FaultCode]: (details: FaultDetails[C]) => string };

const LISTED = 8;
const some = (language: Language, items: readonly string[]): string =>
  listText(language, items.length > LISTED ? [...items.slice(0, LISTED), "…"] : items);

export const faults: InBoth<FaultWords> = {
  nl: {
    "empty-file": () => "dit bestand is leeg. Kies een bestand met een kopregel en rijen.",
    "not-text": ({ looksLike }) =>
      `dit is ${looksLike === "" ? "geen tekst" : `een ${looksLike}-bestand, geen tekst`}. Bewaar de tabel als CSV, of kopieer en plak het blok.`,
    "too-large": ({ bytes, limit }) =>
      `dit bestand is ${bytesText("nl", bytes)}. Hier past hoogstens ${bytesText("nl", limit)}. Neem een deel, of tel stromen eerst op.`,
    "too-many-rows": ({ rows, limit }) =>
      `er staan ${valueText("nl", rows)} rijen in. Hier passen er hoogstens ${valueText("nl", limit)}. Neem een deel, of tel stromen eerst op.`,
    "not-a-plain-list": ({ bytes, limit }) =>
      `hier staat iets anders dan naam, naam en gewicht. Het bestand is ${bytesText("nl", bytes)}. Boven ${bytesText("nl", limit)} mag er niets anders in staan.`,
    unreadable: ({ reason }) => `dit bestand gaat niet open: ${reason}. Bewaar het opnieuw en probeer het nog eens.`,
    "cannot-open": ({ because }) =>
      ({
        missing: "dit bestand is er niet. Kijk of de naam en de map kloppen.",
        "no-match": "geen bestand past bij dit patroon. Kijk of de map en het patroon kloppen.",
        folder: "dit is een map. Noem een bestand dat erin staat.",
        refused: "dit bestand is niet te lezen. Kijk of je er toegang toe hebt.",
      })[because],
    "unpacks-too-large": ({ limit }) =>
      `uitgepakt is dit bestand groter dan ${bytesText("nl", limit)}. Neem een deel, of tel stromen eerst op.`,
    damaged: ({ format }) => `dit ${format}-bestand is niet heel. Open het origineel, of bewaar het opnieuw.`,
    "too-many-columns": ({ columns, limit }) =>
      `er staan ${valueText("nl", columns)} kolommen in. Hier passen er hoogstens ${valueText("nl", limit)}. Haal weg wat niet nodig is.`,
    "too-many-cells": ({ limit }) =>
      `er staan meer dan ${valueText("nl", limit)} cellen in. Haal kolommen weg die niet nodig zijn, of neem een deel.`,
    "xml-syntax": () => "hier klopt de opbouw van het bestand niet. Open het origineel, of bewaar het opnieuw.",
    "xml-doctype": () =>
      "dit bestand begint met een DOCTYPE. Zulke bestanden openen we niet: haal die regel weg, of bewaar het opnieuw.",
    "too-deep": ({ limit }) => `hier zit meer dan ${limit} keer iets in iets anders. Bewaar het bestand opnieuw.`,
    "nothing-in-it": ({ format }) => `in dit ${format}-bestand staan geen partijen en geen stromen.`,
    "not-in-format": ({ format, text, wanted }) =>
      `${text === "" ? "hier ontbreekt iets" : `daar staat ${quoted(text)}`}. In ${format} hoort hier: ${wanted}.`,
    "not-square": ({ rows, columns }) =>
      `er zijn ${rows} ${plural(rows, "rij", "rijen")} en ${columns} ${plural(columns, "kolom", "kolommen")}. Zet links en boven dezelfde partijen.`,
    "cell-count": ({ cells, expected }) =>
      `hier ${cells === 1 ? "staat 1 getal" : `staan ${valueText("nl", cells)} getallen`}; er horen er ${valueText("nl", expected)} te staan. Vul aan, of haal weg wat te veel is.`,
    "beside-matrix": ({ text }) =>
      `${quoted(text)} staat naast of onder de matrix. Haal het weg, of zet het op een ander blad.`,
    "no-header": ({ wanted }) =>
      `er staan geen namen boven de kolommen. Zet erboven: ${wanted === "name" ? "naam, soort" : "van, naar, gewicht"}.`,
    "missing-column": ({ column, found }) =>
      `er is geen kolom voor ${{ source: "van (de gever)", target: "naar (de ontvanger)", name: "de naam of de code van de partij" }[column]}. Gevonden: ${some(
        "nl",
        found.map((one) => quoted(one)),
      )}. Zet boven de kolom waarin dat staat: ${{ source: "van", target: "naar", name: "naam" }[column]}.`,
    "duplicate-column": ({ meaning }) =>
      `een andere kolom betekent hetzelfde (${importing.nl.meanings[meaning]}). Laat er één over.`,
    "unclosed-quote": () =>
      'hier begint een tekst met " die nergens eindigt. Zet aan het eind ook een ", of haal het teken weg.',
    "ragged-row": ({ cells, expected }) =>
      `deze rij heeft ${cells} ${plural(cells, "cel", "cellen")}, de kop heeft er ${expected}. Vul aan, of haal weg wat te veel is.`,
    "empty-endpoint": () => "hier staat niets. Vul de naam van een partij in.",
    "not-a-number": ({ text }) => `daar staat ${quoted(text)}. Vul een getal in, zoals 4, of laat het leeg.`,
    "not-finite": ({ text }) => `daar staat ${quoted(text)}. Vul een gewoon getal in, zoals 4, of laat het leeg.`,
    "failed-formula": ({ text }) =>
      `daar staat ${quoted(text)}: een formule die niet lukte. Herstel de formule, of maak de cel leeg.`,
    negative: ({ text }) =>
      `daar staat ${quoted(text)}. Vul 0 of meer in. Loopt een stroom andersom, draai dan van en naar om.`,
    "not-positive": ({ text }) => `daar staat ${quoted(text)}. Vul een getal boven 0 in, of laat het leeg.`,
    "undecided-decimal": ({ text }) =>
      `${quoted(text)} is op twee manieren te lezen. Zeg of de punt of de komma het decimaalteken is.`,
    "not-a-date": ({ text }) => `${quoted(text)} is geen datum. Schrijf jaar-maand-dag, zoals 2026-03-12.`,
    "unknown-word": ({ text, allowed }) =>
      `${quoted(text)} kennen we op deze plek niet. Kies uit ${some("nl", allowed)}.`,
    "unknown-party": ({ text, near, alsoIn, counts }) =>
      [
        `${quoted(text)} staat niet in de lijst van partijen.`,
        near === null
          ? "Voeg de partij toe, of verbeter de naam."
          : `Bedoel je ${quoted(near)}? Anders: voeg de partij toe.`,
        ...(alsoIn.length === 0 ? [] : [`De naam staat ook op ${placesText("nl", alsoIn, counts)}.`]),
      ].join(" "),
    "ambiguous-party": ({ text }) =>
      `${quoted(text)} is de naam van meer dan één partij. Gebruik de code van de partij.`,
    "duplicate-party": ({ id, firstRow, counts }) =>
      `partij ${quoted(id)} staat al op ${faultPlaces.nl.place[counts ?? "row"]} ${firstRow}. Geef elke partij een eigen code.`,
    "second-table": ({ id }) => `${quoted(id)} is een tweede tafel. Er kan er maar één zijn: kies welke het is.`,
    "unknown-kind": ({ text, near, kinds }) =>
      kinds.length === 0
        ? `bij deze stromen staat geen soort, dus ook geen ${quoted(text)}. Er valt niets te wegen.`
        : `van ${quoted(text)} stroomt hier niets. ${
            near.length > 0
              ? `Bedoel je ${either("nl", near)}?`
              : `Wel van ${some(
                  "nl",
                  kinds.map((one) => quoted(one)),
                )}.`
          }`,
    "empty-kind": () => "hier staat niets. Vul de soort in.",
    "name-taken": ({ text }) => `${quoted(text)} staat al op de foto. Kies een andere naam.`,
    "several-flows": () => "hier lopen meerdere stromen. Zet bij elk apart een getal.",
    "no-flows": () => "er staan geen stromen in. Vul onder de kop minstens één rij in.",
    "no-photo-date": () => "van wanneer is deze foto? Vul een datum in.",
    "too-few-numbers": ({ rule, missing }) =>
      `van te weinig partijen is bekend ${{ capacity: "wat ze te geven hebben", stake: "wat er op het spel staat", agreed: "wat ze volgens de afspraken brengen en halen" }[rule]}. ${
        missing.length === 0
          ? "In zo'n lange lijst telt het niet mee."
          : `Vul het aan bij ${some(
              "nl",
              missing.map((name) => quoted(name)),
            )}.`
      }`,
    "no-such-sheet": ({ name, sheets }) =>
      sheets.length === 0
        ? `dit bestand heeft geen bladen, dus ook geen blad ${quoted(name)}. Laat het blad weg.`
        : `er is geen blad ${quoted(name)}. Wel ${some(
            "nl",
            sheets.map((one) => quoted(one)),
          )}.`,
    "several-sheets": ({ kind, sheets }) =>
      `op verschillende bladen staan ${{ flows: "stromen", parties: "partijen" }[kind]}: ${some(
        "nl",
        sheets.map((one) => quoted(one)),
      )}. Kies er één.`,
    "one-file-too-many": ({ kind }) =>
      ({
        document: "een Evenwicht-bestand open je apart. Kies één bestand.",
        flows: "dit is een tweede lijst van stromen. Kies er één.",
        parties: "dit is een tweede lijst van partijen. Kies er één.",
      })[kind],
    "json-syntax": ({ reason }) =>
      reason === ""
        ? "het bestand houdt te vroeg op. Open het origineel, of bewaar het opnieuw."
        : `bij ${quoted(reason)} klopt de opbouw van het bestand niet. Open het origineel, of bewaar het opnieuw.`,
    "duplicate-key": ({ key }) =>
      `${quoted(key)} staat twee keer in dezelfde groep. Laat er één over: anders gaat de eerste verloren.`,
    "not-evenwicht": () =>
      'dit is geen bestand van Evenwicht: vooraan hoort "format": "evenwicht" te staan. JSON van een ander programma heeft hier "nodes" en "edges" of "links".',
    "not-lessons": () =>
      'dit is geen sessie van de trainersruimte: vooraan hoort "format": "evenwicht-lessons" te staan.',
    sealed: () => "dit bestand zit op slot. Open het in de app, en geef daar de wachtwoordzin.",
    "newer-version": ({ version, known }) =>
      `dit bestand komt uit een nieuwere Evenwicht (versie ${version}, deze leest tot ${known}). Haal de nieuwste Evenwicht op.`,
    "wrong-type": ({ expected, found }) =>
      found === "nothing"
        ? `dit ontbreekt. Vul ${kindOfValue("nl", expected)} in.`
        : `hier hoort ${kindOfValue("nl", expected)} te staan; er staat ${kindOfValue("nl", found)}.`,
    "unknown-key": ({ key }) => `${quoted(key)} kennen we op deze plek niet. Haal het weg, of verbeter de naam.`,
    "duplicate-id": ({ id }) => `de code ${quoted(id)} komt twee keer voor. Geef elk een eigen code.`,
    "listed-twice": ({ id }) => `${quoted(id)} staat hier twee keer. Eén keer is genoeg.`,
    "unknown-reference": ({ id, wanted }) =>
      `${faultPlaces.nl.noun[wanted]} ${quoted(id)} is er niet. Voeg die toe, of noem een andere.`,
    "empty-name": () => "hier ontbreekt een naam. Vul een naam in.",
    "inside-inside": () => "die partij hoort zelf bij een andere. Noem een andere partij.",
    "not-one-side": () => "aan één kant staat precies één partij, aan de andere een andere of meer.",
    "from-nobody": () => "een stroom begint altijd ergens. Vul in wie er brengt.",
    "no-table": () => "deze stroom loopt via de tafel, die niet op de foto staat. Zet de tafel er eerst op.",
    "reserved-id": ({ id }) =>
      id === "" ? "hier ontbreekt een code. Vul een code in." : `de code ${quoted(id)} is al bezet. Kies een andere.`,
    "in-use": ({ users }) =>
      `deze soort is nog in gebruik bij ${users} ${plural(users, "stroom", "stromen")}. Geef die eerst een andere soort.`,
    "out-of-range": ({ value, wanted }) => `daar staat ${quoted(value)}. Vul ${LEAST.nl[wanted]} in.`,
    "name-replaced": () => "hier zijn namen vervangen. Toon eerst de namen weer, en wijzig het dan.",
    "impossible-date": ({ text }) => `${quoted(text)} is geen datum. Schrijf jaar-maand-dag, zoals 2026-03-12.`,
  },
  en: {
    "empty-file": () => "this file is empty. Choose a file with a header and rows.",
    "not-text": ({ looksLike }) =>
      `this is not text${looksLike === "" ? "" : ` but a file of the kind ${looksLike}`}. Save the table as CSV, or copy and paste the block.`,
    "too-large": ({ bytes, limit }) =>
      `this file is ${bytesText("en", bytes)}. At most ${bytesText("en", limit)} fits here. Take a part of it, or add flows up first.`,
    "too-many-rows": ({ rows, limit }) =>
      `it has ${valueText("en", rows)} rows. At most ${valueText("en", limit)} fit here. Take a part of it, or add flows up first.`,
    "not-a-plain-list": ({ bytes, limit }) =>
      `this is something other than name, name and weight. The file is ${bytesText("en", bytes)}. Above ${bytesText("en", limit)} it may hold nothing else.`,
    unreadable: ({ reason }) => `this file does not open: ${reason}. Save it again and try once more.`,
    "cannot-open": ({ because }) =>
      ({
        missing: "this file is not there. Check its name and folder.",
        "no-match": "no file fits this pattern. Check the folder and the pattern.",
        folder: "this is a folder. Name a file that is in it.",
        refused: "this file cannot be read. Check that you have access to it.",
      })[because],
    "unpacks-too-large": ({ limit }) =>
      `unpacked this file is larger than ${bytesText("en", limit)}. Take a part of it, or add flows up first.`,
    damaged: ({ format }) => `this ${format} file is not whole. Open the original, or save it again.`,
    "too-many-columns": ({ columns, limit }) =>
      `it has ${valueText("en", columns)} columns. At most ${valueText("en", limit)} fit here. Take out what is not needed.`,
    "too-many-cells": ({ limit }) =>
      `it has more than ${valueText("en", limit)} cells. Take out columns that are not needed, or take a part of it.`,
    "xml-syntax": () => "the file is not well formed here. Open the original, or save it again.",
    "xml-doctype": () =>
      "this file begins with a DOCTYPE. We do not open such files: take that line out, or save it again.",
    "too-deep": ({ limit }) => `here one thing lies inside another more than ${limit} times. Save the file again.`,
    "nothing-in-it": ({ format }) => `this ${format} file has no parties and no flows.`,
    "not-in-format": ({ format, text, wanted }) =>
      `${text === "" ? "something is missing here" : `it says ${quoted(text)}`}. In ${format} this should be: ${wanted}.`,
    "not-square": ({ rows, columns }) =>
      `there ${plural(rows, "is", "are")} ${rows} ${plural(rows, "row", "rows")} and ${columns} ${plural(columns, "column", "columns")}. Put the same parties on the left and above.`,
    "cell-count": ({ cells, expected }) =>
      `there ${plural(cells, "is 1 number", `are ${valueText("en", cells)} numbers`)} here, and there should be ${valueText("en", expected)}. Fill it up, or take away what is too much.`,
    "beside-matrix": ({ text }) =>
      `${quoted(text)} stands beside or below the matrix. Take it away, or put it on another sheet.`,
    "no-header": ({ wanted }) =>
      `the columns have no names. Put above them: ${wanted === "name" ? "name, kind" : "from, to, weight"}.`,
    "missing-column": ({ column, found }) =>
      `there is no column for ${{ source: "from (the giver)", target: "to (the receiver)", name: "the party's name or id" }[column]}. Found: ${some(
        "en",
        found.map((one) => quoted(one)),
      )}. Put above the column that has it: ${{ source: "from", target: "to", name: "name" }[column]}.`,
    "duplicate-column": ({ meaning }) =>
      `another column means the same (${importing.en.meanings[meaning]}). Keep one of them.`,
    "unclosed-quote": () => 'a text that begins with " here never ends. Put a " at its end too, or take the mark away.',
    "ragged-row": ({ cells, expected }) =>
      `this row has ${cells} ${plural(cells, "cell", "cells")}, the header has ${expected}. Fill it up, or take away what is too much.`,
    "empty-endpoint": () => "it is empty. Enter the name of a party.",
    "not-a-number": ({ text }) => `it says ${quoted(text)}. Enter a number such as 4, or leave it empty.`,
    "not-finite": ({ text }) => `it says ${quoted(text)}. Enter an ordinary number such as 4, or leave it empty.`,
    "failed-formula": ({ text }) =>
      `it says ${quoted(text)}: a formula that failed. Mend the formula, or leave the cell empty.`,
    negative: ({ text }) => `it says ${quoted(text)}. Enter 0 or more. If a flow runs the other way, swap from and to.`,
    "not-positive": ({ text }) => `it says ${quoted(text)}. Enter a number above 0, or leave it empty.`,
    "undecided-decimal": ({ text }) =>
      `${quoted(text)} can be read in two ways. Say whether the point or the comma is the decimal sign.`,
    "not-a-date": ({ text }) => `${quoted(text)} is not a date. Write year-month-day, such as 2026-03-12.`,
    "unknown-word": ({ text, allowed }) =>
      `${quoted(text)} is not known in this place. Choose from ${some("en", allowed)}.`,
    "unknown-party": ({ text, near, alsoIn, counts }) =>
      [
        `${quoted(text)} is not in the list of parties.`,
        near === null ? "Add the party, or correct the name." : `Do you mean ${quoted(near)}? If not, add the party.`,
        ...(alsoIn.length === 0 ? [] : [`The name also stands on ${placesText("en", alsoIn, counts)}.`]),
      ].join(" "),
    "ambiguous-party": ({ text }) => `${quoted(text)} is the name of more than one party. Use the party's id.`,
    "duplicate-party": ({ id, firstRow, counts }) =>
      `party ${quoted(id)} is already on ${faultPlaces.en.place[counts ?? "row"]} ${firstRow}. Give each party an id of its own.`,
    "second-table": ({ id }) => `${quoted(id)} is a second table. There can be only one: choose which it is.`,
    "unknown-kind": ({ text, near, kinds }) =>
      kinds.length === 0
        ? `these flows say no kind, so not ${quoted(text)} either. There is nothing to weigh.`
        : `nothing flows here of ${quoted(text)}. ${
            near.length > 0
              ? `Did you mean ${either("en", near)}?`
              : `There is ${some(
                  "en",
                  kinds.map((one) => quoted(one)),
                )}.`
          }`,
    "empty-kind": () => "there is nothing here. Enter the kind.",
    "name-taken": ({ text }) => `${quoted(text)} is in the photo already. Choose another name.`,
    "several-flows": () => "several flows run here. Give each a number of its own.",
    "no-flows": () => "there are no flows in it. Enter at least one row below the header.",
    "no-photo-date": () => "when was this photo? Enter a date.",
    "too-few-numbers": ({ rule, missing }) =>
      `for too few parties it is known ${{ capacity: "what they have to give", stake: "what is at stake", agreed: "what they bring and take by what was agreed" }[rule]}. ${
        missing.length === 0
          ? "In a list this long it does not count."
          : `Fill it in for ${some(
              "en",
              missing.map((name) => quoted(name)),
            )}.`
      }`,
    "no-such-sheet": ({ name, sheets }) =>
      sheets.length === 0
        ? `this file has no sheets, so no sheet ${quoted(name)} either. Leave the sheet out.`
        : `there is no sheet ${quoted(name)}. There is ${some(
            "en",
            sheets.map((one) => quoted(one)),
          )}.`,
    "several-sheets": ({ kind, sheets }) =>
      `several sheets list ${{ flows: "flows", parties: "parties" }[kind]}: ${some(
        "en",
        sheets.map((one) => quoted(one)),
      )}. Choose one.`,
    "one-file-too-many": ({ kind }) =>
      ({
        document: "an Evenwicht file opens on its own. Choose one file.",
        flows: "this is a second list of flows. Choose one.",
        parties: "this is a second list of parties. Choose one.",
      })[kind],
    "json-syntax": ({ reason }) =>
      reason === ""
        ? "the file ends too early. Open the original, or save it again."
        : `at ${quoted(reason)} the file is not well formed. Open the original, or save it again.`,
    "duplicate-key": ({ key }) =>
      `${quoted(key)} stands twice in the same group. Keep one of them: else the first would be lost.`,
    "not-evenwicht": () =>
      'this is not an Evenwicht file: those begin with "format": "evenwicht". JSON of another program has "nodes" and "edges" or "links" here.',
    "not-lessons": () => 'this is no session of the trainer’s room: those begin with "format": "evenwicht-lessons".',
    sealed: () => "this file is locked. Open it in the app, and give the passphrase there.",
    "newer-version": ({ version, known }) =>
      `this file comes from a newer Evenwicht (version ${version}, this one reads up to ${known}). Get the latest Evenwicht.`,
    "wrong-type": ({ expected, found }) =>
      found === "nothing"
        ? `this is missing. Enter ${kindOfValue("en", expected)}.`
        : `${kindOfValue("en", expected)} belongs here; there is ${kindOfValue("en", found)}.`,
    "unknown-key": ({ key }) => `${quoted(key)} is not known in this place. Take it away, or correct the name.`,
    "duplicate-id": ({ id }) => `the id ${quoted(id)} occurs twice. Give each one of its own.`,
    "listed-twice": ({ id }) => `${quoted(id)} stands here twice. Once is enough.`,
    "unknown-reference": ({ id, wanted }) =>
      `there is no ${faultPlaces.en.noun[wanted]} ${quoted(id)}. Add it, or name another.`,
    "empty-name": () => "a name is missing here. Enter a name.",
    "inside-inside": () => "that party belongs to another itself. Name another party.",
    "not-one-side": () => "one side is exactly one party, the other another one or several.",
    "from-nobody": () => "a flow always begins somewhere. Enter who brings it.",
    "no-table": () => "this flow runs by way of the table, which is not in the photo. Put it there first.",
    "reserved-id": ({ id }) =>
      id === "" ? "an id is missing here. Enter an id." : `the id ${quoted(id)} is taken. Choose another.`,
    "in-use": ({ users }) =>
      `this kind is still used by ${users} ${plural(users, "flow", "flows")}. Give ${plural(users, "it", "those")} another kind first.`,
    "out-of-range": ({ value, wanted }) => `it says ${quoted(value)}. Enter ${LEAST.en[wanted]}.`,
    "name-replaced": () => "names are replaced here. Show the names again first, and change it then.",
    "impossible-date": ({ text }) => `${quoted(text)} is not a date. Write year-month-day, such as 2026-03-12.`,
  },
};

const LEAST: InBoth<Readonly<Record<FaultDetails["out-of-range"]["wanted"], string>>> = {
  nl: {
    "above-0": "een getal boven 0",
    "0-or-more": "0 of meer",
    "1-or-more": "1 of meer",
    ordinary: "een gewoon getal, zoals 4",
  },
  en: {
    "above-0": "a number above 0",
    "0-or-more": "0 or more",
    "1-or-more": "1 or more",
    ordinary: "an ordinary number such as 4",
  },
};

const VALUE_KINDS: InBoth<Readonly<Record<string, string>>> = {
  nl: {
    string: "tekst",
    number: "een getal",
    boolean: "true (ja) of false (nee)",
    array: "een lijst",
    object: "een groep velden",
    record: "een groep velden",
    null: "null (niets)",
    version: "een versienummer",
  },
  en: {
    string: "text",
    number: "a number",
    boolean: "true or false",
    array: "a list",
    object: "a group of fields",
    record: "a group of fields",
    null: "null",
    version: "a version number",
  },
};
const kindOfValue = (language: Language, kind: string): string => VALUE_KINDS[language][kind] ?? kind;

/** So many places are named; of more, how many there are. */
const PLACES_SAID = 5;

function placesText(language: Language, rows: readonly number[], counts: Place["counts"]): string {
  const said = rows.slice(0, PLACES_SAID).map(String);
  const left = rows.length - said.length;
  const more = language === "nl" ? `nog ${left} andere` : `${left} more`;
  return `${faultPlaces[language].place[counts ?? "row"]} ${listText(language, left > 0 ? [...said, more] : said)}`;
}
