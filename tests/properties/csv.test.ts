import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LARGEST_NUMBER } from "../../src/domain/largest-number.ts";
import { validate } from "../../src/domain/validate.ts";
import { readNumber } from "../../src/formats/decimal.ts";
import { escapeCell, unescapeCell } from "../../src/formats/formula-safe.ts";
import { planImport, runImport } from "../../src/formats/import.ts";
import { spreadsheetText } from "../../src/formats/spreadsheet-text.ts";
import { parseTable, SEPARATORS } from "../../src/formats/table.ts";
import { tableText } from "../../src/formats/write-table.ts";
import { flowsOf, partnershipOf, planOf } from "../formats/importing.ts";

const hostile = fc.constantFrom(
  "__proto__",
  "=cmd()",
  "'=1+1",
  "''+2",
  "-5",
  "@x",
  '"',
  '""',
  "a,b;c\td",
  "two\nlines",
  "\u202eעברית",
  "👩‍👩‍👧",
  "NaN",
  "'t Huis",
  "table",
  "nobody",
);
/** Any text that is a name: no NUL, no half of a surrogate pair, and the white space around it is not kept. */
const name = fc
  .oneof(hostile, fc.string({ unit: "grapheme", minLength: 1 }), fc.string({ unit: "binary", minLength: 1 }))
  .map((text) =>
    text
      .replaceAll("\0", "0")
      .replace(/\p{Surrogate}/gu, "?")
      .normalize("NFC")
      .trim(),
  )
  .filter((text) => text !== "" && !text.startsWith("\ufeff"));

// Oracle: what was written is what is read.
describe("CSV out and in again", () => {
  it("any cell keeps its text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(unescapeCell(escapeCell(text))).toBe(text);
        expect(escapeCell(text)).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  it("any table keeps its rows, under every separator", () => {
    const table = fc
      .integer({ min: 1, max: 5 })
      .chain((width) =>
        fc.array(fc.array(name, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
      );
    fc.assert(
      fc.property(table, fc.constantFrom(...SEPARATORS), (rows, separator) => {
        const { rows: read, faults } = parseTable(tableText(rows, separator), separator, null);
        expect(faults).toEqual([]);
        expect(read.map(({ cells }) => cells)).toEqual(rows);
        expect(read.map(({ row }) => row)).toEqual(rows.map((_, i) => i + 1));
      }),
    );
  });

  // A file has one decimal sign: that of a spreadsheet in Dutch is found in the numbers, whatever they are.
  it("any numbers keep their value in a Dutch spreadsheet", () => {
    const weight = fc.oneof(
      fc.double({ min: 0, max: LARGEST_NUMBER, noNaN: true }),
      fc.nat(999_999).map((n) => n / 1000),
    );
    fc.assert(
      fc.property(fc.array(weight, { minLength: 1, maxLength: 6 }), (weights) => {
        const rows = weights.map((one, at) => [`a${at}`, "b", one]);
        const csv = spreadsheetText([["van", "naar", "gewicht"], ...rows], "nl");
        expect(flowsOf(partnershipOf(planOf({ "f.csv": csv }))).map((flow) => flow[2])).toEqual(
          weights.map((one) => (one === 0 ? 0 : one)),
        );
      }),
    );
  });

  it("any flows keep their parties, names and weights", () => {
    const weight = fc.double({ min: 0, max: LARGEST_NUMBER, noNaN: true });
    const flow = fc.tuple(name, name, weight);
    fc.assert(
      fc.property(fc.array(flow, { minLength: 1, maxLength: 12 }), (flows) => {
        const csv = tableText([["source", "target", "weight"], ...flows]);
        const partnership = partnershipOf(planOf({ "f.csv": csv }));
        expect(flowsOf(partnership).map(([from, to, amount]) => [from, to, amount])).toEqual(
          flows.map(([from, to, amount]) => [from, to, amount === 0 ? 0 : amount]),
        );
        expect(validate(partnership)).toEqual([]);
        expect(new Set(partnership.parties.map(({ name }) => name)).size).toBe(partnership.parties.length);
      }),
    );
  });
});

// Oracle: whatever comes in is refused with a reason, or becomes a partnership that keeps the domain's own rules.
describe("anything at all", () => {
  const sign = fc.constantFrom(
    "source",
    "target",
    "weight",
    "id",
    "van",
    "a",
    "1.5",
    "1,5",
    '"',
    ",",
    ";",
    "\t",
    "\n",
    "\r",
    "{",
    "'",
    "=",
  );
  const content = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.string({ unit: "binary" }),
    fc.array(sign, { maxLength: 40 }).map((signs) => signs.join("")),
    fc.array(sign, { maxLength: 40 }).map((signs) => `source,target\n${signs.join("")}`),
  );
  it("is refused, or read", () => {
    fc.assert(
      fc.property(content, content, fc.constantFrom("offer" as const, "refuse" as const), (one, other, headerless) => {
        const plan = planImport(
          [
            { name: "a.csv", content: one },
            { name: null, content: other },
          ],
          { headerless },
        );
        const run = runImport(plan, { id: "x", language: "nl" });
        if (run.ok) expect(validate(run.value.partnership)).toEqual([]);
        else expect(run.faults.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});

// Oracle: Intl writes a number; reading it back gives the number at the digits that were written.
describe("numbers as people write them", () => {
  it.each([
    ["nl-NL", ","],
    ["en-GB", "."],
  ] as const)("%s reads back", (locale, decimal) => {
    const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (value) => {
        expect(readNumber(format.format(value), decimal)).toBeCloseTo(value, 3);
      }),
    );
  });
});
