import { describe, expect, it } from "vitest";
import { type Fault, type FaultCode, type FaultDetails, fault, type Place } from "../../src/domain/fault.ts";
import { faultLine, wordFault } from "../../src/text/fault-text.ts";
import { LANGUAGES } from "../../src/text/language.ts";

const cell = { file: "a.csv", row: 14, column: 3 };
const EXAMPLES: { readonly [C in FaultCode]: readonly [Place, FaultDetails[C]] } = {
  "empty-file": [{}, {}],
  "not-text": [{}, { looksLike: "PNG" }],
  "too-large": [{}, { bytes: 200_000_000, limit: 50_000_000 }],
  "too-many-rows": [{}, { rows: 2_000_000, limit: 1_000_000 }],
  "not-a-plain-list": [
    { row: 14, column: 3 },
    { bytes: 200_000_000, limit: 50_000_000 },
  ],
  unreadable: [{}, { reason: "NotReadableError" }],
  "cannot-open": [{}, { because: "folder" }],
  "unpacks-too-large": [{}, { limit: 200_000_000 }],
  damaged: [{}, { format: "XLSX" }],
  "too-many-columns": [{ sheet: "Blad1" }, { columns: 5_000, limit: 2_000 }],
  "too-many-cells": [{ sheet: "Blad1" }, { limit: 20_000_000 }],
  "xml-syntax": [{ row: 3, column: 17, counts: "lines" }, {}],
  "xml-doctype": [{ row: 2, column: 1, counts: "lines" }, {}],
  "too-deep": [{ row: 2, column: 1, counts: "lines" }, { limit: 200 }],
  "nothing-in-it": [{}, { format: "GEXF" }],
  "not-in-format": [
    { row: 2, counts: "lines" },
    { format: "Pajek", text: "*Vertixes", wanted: "*Vertices 9" },
  ],
  "no-header": [{ row: 1 }, { wanted: "source,target" }],
  "unknown-kind": [{ file: "f.csv" }, { text: "gled", near: [], kinds: ["geld", "mensen"] }],
  "missing-column": [{ row: 1 }, { column: "target", found: ["van", "hoeveel"] }],
  "duplicate-column": [
    { row: 1, column: 2 },
    { column: "from", meaning: "source" },
  ],
  "unclosed-quote": [cell, {}],
  "ragged-row": [cell, { cells: 1, expected: 3 }],
  "empty-endpoint": [cell, { column: "van" }],
  "not-a-number": [cell, { column: "gewicht", text: "veel" }],
  "not-finite": [cell, { column: "gewicht", text: "1e999" }],
  "not-square": [
    { row: 2, counts: "lines" },
    { rows: 2, columns: 3 },
  ],
  "cell-count": [
    { row: 4, counts: "lines" },
    { cells: 8, expected: 9 },
  ],
  "beside-matrix": [cell, { text: "Bron: enquête" }],
  "failed-formula": [cell, { column: "gewicht", text: "#N/A" }],
  negative: [cell, { column: "gewicht", text: "-4" }],
  "not-positive": [cell, { column: "gevoel", text: "0" }],
  "undecided-decimal": [cell, { column: "gewicht", text: "1.500" }],
  "not-a-date": [cell, { column: "datum", text: "31-2-2026" }],
  "unknown-word": [cell, { column: "stand", text: "ooit", allowed: ["nu", "gehoopt", "afgesproken"] }],
  "unknown-party": [cell, { column: "van", text: "Linde", near: "Linden", alsoIn: [4, 7] }],
  "ambiguous-party": [cell, { column: "van", text: "Linde" }],
  "duplicate-party": [cell, { id: "linde", firstRow: 3 }],
  "second-table": [cell, { id: "tafel 2" }],
  "empty-kind": [cell, { column: "soort" }],
  "name-taken": [cell, { column: "naam", text: "Linde" }],
  "several-flows": [cell, { column: "Kompas" }],
  "no-flows": [{}, {}],
  "no-photo-date": [{}, {}],
  "too-few-numbers": [{}, { rule: "stake", missing: ["Linde"] }],
  "one-file-too-many": [{}, { kind: "document" }],
  "no-such-sheet": [{ file: "a.xlsx" }, { name: "Mei", sheets: ["Maart", "April"] }],
  "several-sheets": [{ file: "a.xlsx" }, { kind: "flows", sheets: ["Maart", "April"] }],
  "json-syntax": [{ row: 3, column: 17 }, { reason: ",\u0000}" }],
  "duplicate-key": [{ row: 3, column: 17 }, { key: "name" }],
  "not-evenwicht": [{ pointer: "/format" }, { format: "kumu" }],
  "not-lessons": [{ pointer: "/format" }, { format: "evenwicht" }],
  sealed: [{ pointer: "/format" }, {}],
  "newer-version": [{ pointer: "/version" }, { version: 4, known: 3 }],
  "wrong-type": [{ pointer: "/parties/0/name" }, { expected: "string", found: "number" }],
  "unknown-key": [{ pointer: "/parties/0/nmae" }, { key: "nmae" }],
  "duplicate-id": [{ pointer: "/flows/3/id" }, { collection: "flows", id: "f1" }],
  "listed-twice": [{ pointer: "/pieces/0/holders/1" }, { id: "p1" }],
  "unknown-reference": [{ pointer: "/flows/3/from" }, { collection: "flows", id: "p9", wanted: "parties" }],
  "empty-name": [{ pointer: "/parties/0/name" }, {}],
  "inside-inside": [{ pointer: "/parties/3/inside" }, {}],
  "not-one-side": [{ pointer: "/successions/0/to" }, {}],
  "from-nobody": [{ pointer: "/flows/3/from" }, {}],
  "no-table": [{ pointer: "/flows/3/to" }, {}],
  "reserved-id": [{ pointer: "/parties/0/id" }, { id: "table" }],
  "in-use": [{ pointer: "/resources" }, { collection: "resources", id: "money", users: 1 }],
  "out-of-range": [{ pointer: "/flows/3/amount" }, { field: "amount", value: "-1", wanted: "0-or-more" }],
  "name-replaced": [{ pointer: "/flows" }, { collection: "flows" }],
  "impossible-date": [{ pointer: "/flows/3/date" }, { field: "date", text: "2026-02-30" }],
};
const example = (code: FaultCode): Fault => {
  const [at, details] = EXAMPLES[code];
  return fault(code, at, details as never);
};
const CODES = Object.keys(EXAMPLES) as readonly FaultCode[];

const notANumber = (text: string): Fault => fault("not-a-number", cell, { column: "gewicht", text });

describe("a fault in words", () => {
  // Oracle: VOICE's example of an import.
  it("says where, what is wrong, and what would be right", () => {
    expect(wordFault("nl", notANumber("veel"))).toEqual({
      where: "Rij 14, kolom “gewicht”",
      message: "Daar staat “veel”. Vul een getal in, zoals 4, of laat het leeg.",
    });
    expect(wordFault("en", fault("not-a-number", cell, { column: "weight", text: "lots" }))).toEqual({
      where: "Row 14, column “weight”",
      message: "It says “lots”. Enter a number such as 4, or leave it empty.",
    });
  });

  // Oracle: VOICE: one thought a sentence, at most 15 words, no exclamation marks; and always what would be right.
  it.each(CODES)("%s keeps to the voice in both languages", (code) => {
    for (const language of LANGUAGES) {
      const { message } = wordFault(language, example(code));
      expect(message).toMatch(/^[“\p{Lu}].*\.$/u);
      expect(message).not.toMatch(/!|undefined|null\b|\[object|\bu\b|should\b.*\bshould\b|moet/);
      const sentences = message.split(/[.:?] (?=\p{Lu})/u);
      expect(sentences.length).toBeGreaterThan(0);
      for (const sentence of sentences) expect(sentence.split(" ").length).toBeLessThanOrEqual(15);
    }
  });

  it.each(CODES)("%s is said differently in the two languages", (code) => {
    expect(wordFault("nl", example(code)).message).not.toBe(wordFault("en", example(code)).message);
  });

  it("names a place in a document by what stands there, counted from 1", () => {
    const at = (pointer: string): string => wordFault("nl", fault("empty-name", { pointer }, {})).where;
    expect(at("/flows/3/amount")).toBe("Stroom 4, amount");
    expect(at("/about/precision/sigma")).toBe("About, precision, sigma");
    expect(at("/snapshots/0/state/flows/2/reports/0/cost")).toBe("Foto 1, stroom 3, reports, 0, cost");
    expect(at("/parties/1/capacity/a~1b~0c")).toBe("Partij 2, capacity, a/b~c");
    expect(at("/parties/0/people/1/name")).toBe("Partij 1, persoon 2, name");
    expect(at("/agreements/0/flows/0")).toBe("Afspraak 1, stroom 1");
    expect(at("/flows")).toBe("Flows");
    expect(at("")).toBe("");
  });

  it("numbers a column that has no name, and lines where there are no rows", () => {
    expect(wordFault("en", fault("negative", cell, { column: "3", text: "-1" })).where).toBe("Row 14, column 3");
    expect(wordFault("nl", example("unclosed-quote")).where).toBe("Rij 14, kolom 3");
    expect(wordFault("nl", example("json-syntax")).where).toBe("Regel 3, kolom 17");
    expect(wordFault("nl", example("no-header")).where).toBe("Rij 1");
    expect(wordFault("nl", example("empty-file")).where).toBe("");
  });

  it("says of what is missing that it is missing", () => {
    const missing = fault("wrong-type", { pointer: "/flows/0/from" }, { expected: "string", found: "nothing" });
    expect(wordFault("nl", missing).message).toBe("Dit ontbreekt. Vul tekst in.");
    expect(wordFault("en", missing).message).toBe("This is missing. Enter text.");
  });

  it("names a sheet, and a line or a place in a list where there are no rows", () => {
    const negative = (at: Place) =>
      fault("negative", { file: "a", row: 4, column: 3, ...at }, { column: "weight", text: "-4" });
    expect(wordFault("nl", negative({ sheet: "Blad 1" })).where).toBe("Blad “Blad 1”, rij 4, kolom “weight”");
    expect(wordFault("en", negative({ counts: "lines" })).where).toBe("Line 4, column “weight”");
    expect(wordFault("en", negative({ counts: "items", sheet: "connections" })).where).toBe(
      "Connections, number 4, column “weight”",
    );
    const twice = fault(
      "duplicate-party",
      { row: 4, column: 1, counts: "lines" },
      { id: "a", firstRow: 2, counts: "lines" },
    );
    expect(wordFault("nl", twice)).toEqual({
      where: "Regel 4",
      message: "Partij “a” staat al op regel 2. Geef elke partij een eigen code.",
    });
    expect(faultLine("en", negative({ sheet: "S" }), "b")).toMatch(/^a:S:4:3: column “weight”: it says “-4”/);
    expect(faultLine("en", negative({ counts: "lines" }), "b")).toMatch(/^a:4: column “weight”: it says “-4”/);
  });

  it("counts in the singular too", () => {
    expect(wordFault("nl", example("in-use")).message).toContain("1 stroom.");
    expect(wordFault("en", example("ragged-row")).message).toContain("1 cell,");
  });
});

describe("somebody's text in a fault", () => {
  const said = (text: string): string => wordFault("en", notANumber(text)).message;

  it("is cut off at 40 characters, between characters", () => {
    expect(said("x".repeat(40))).toContain(`“${"x".repeat(40)}”`);
    expect(said("x".repeat(41))).toContain(`“${"x".repeat(39)}…”`);
    expect(said("🙂".repeat(41))).toContain(`“${"🙂".repeat(39)}…”`);
  });

  it("stays on one line, without marks that steer a terminal or turn the text", () => {
    expect(said("a\n\r\tb\u001b[31mc\u0000")).toContain("“a b [31mc”");
    expect(said("\u202eabc")).toContain("“abc”");
  });

  it("is isolated where it runs from right to left", () => {
    expect(said("שלום")).toContain("“\u2068שלום\u2069”");
  });
});

describe("a fault on the command line", () => {
  it("stands behind its file and place, on one line", () => {
    expect(faultLine("nl", notANumber("veel"), "b.csv")).toBe(
      "a.csv:14:3: kolom “gewicht”: daar staat “veel”. Vul een getal in, zoals 4, of laat het leeg.",
    );
    expect(faultLine("en", example("empty-file"), "b.csv")).toBe(
      "b.csv: this file is empty. Choose a file with a header and rows.",
    );
    expect(faultLine("en", example("json-syntax"), "b.json")).toMatch(/^b\.json:3:17: at “,\s?}” the file/);
    expect(faultLine("en", example("out-of-range"), "b.json")).toBe(
      "b.json:/flows/3/amount: it says “-1”. Enter 0 or more.",
    );
    expect(faultLine("en", fault("not-evenwicht", { pointer: "" }, { format: "" }), "b.json")).toMatch(
      /^b\.json: this is not an Evenwicht file/,
    );
    for (const code of CODES) expect(faultLine("nl", example(code), "b")).not.toMatch(/\p{Cc}/u);
  });
});
