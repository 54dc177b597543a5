import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import { readSheet } from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { onTheTable } from "../../src/document/left-out.ts";
import { builtInResources, emptyAbout, emptyPartnership, newFlow, newParty } from "../../src/domain/create.ts";
import { FAIRNESS_RULES } from "../../src/domain/fairness-rule.ts";
import type { Partnership } from "../../src/domain/partnership.ts";
import { NOBODY, TABLE } from "../../src/domain/party.ts";
import { validate } from "../../src/domain/validate.ts";
import { planImport } from "../../src/formats/import.ts";
import { openFiles } from "../../src/formats/open-files.ts";
import { EXPORT_ENDINGS, type ExportFormat, exportCsv, exportFile } from "../../src/formats/writers/export-file.ts";
import type { Exported } from "../../src/formats/writers/exported.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { partyMeasures } from "../../src/measures/registry.ts";
import { allMessages } from "../../src/text/all-messages.ts";
import { LANGUAGES, type Language } from "../../src/text/language.ts";
import { common } from "../../src/text/sections/common.ts";
import { richPartnership } from "../rich-partnership.ts";
import { example, exportedOf } from "./exporting.ts";
import { partnershipOf } from "./importing.ts";

type TwoLists = "two lists" | "two lists for a spreadsheet";

/** What was written, read back as the app reads it. */
async function backFrom(format: ExportFormat | TwoLists, exported: Exported): Promise<Partnership> {
  const files =
    format === "two lists" || format === "two lists for a spreadsheet"
      ? (["flows", "parties"] as const).map((table) => ({
          name: table === "flows" ? "a.csv" : "a.nodes.csv",
          content: exportCsv(exported, table, format === "two lists" ? "programs" : "spreadsheet"),
        }))
      : [{ name: `a.${EXPORT_ENDINGS[format]}`, content: await exportFile(exported, format, "flows") }];
  const utf8 = new TextEncoder();
  const opened = await openFiles(
    files.map(({ name, content }) => ({ name, content: typeof content === "string" ? utf8.encode(content) : content })),
  );
  if (!opened.ok) throw new Error(JSON.stringify(opened.faults));
  return partnershipOf(planImport(opened.value, { headerless: "refuse" }));
}

/** What a list of flows and one of parties can carry, ids left aside. */
function carried(partnership: Partnership, language: Language) {
  const { parties, flows, felt, resources, about } = partnership;
  const named = new Map<string, string>(parties.map(({ id, name }) => [id, name.trim()]));
  const ends = named.set(TABLE, TABLE).set(NOBODY, NOBODY);
  const kinds = new Map(
    resources.map(({ id, builtIn, name }) => [id, builtIn ?? name ?? common[language].resources.money]),
  );
  return {
    table: about.table === null ? null : (about.table.name ?? common[language].table),
    parties: parties.map(({ id, name, kind, standing, inside, size, stake }) => ({
      ...{ name: name.trim(), kind, standing, inside: inside === null ? null : named.get(inside), size, stake },
      felt: felt.find(({ of, by }) => of === id && by === id)?.ratio ?? null,
    })),
    flows: flows.map(({ from, to, resource, state, amount, cost, worth, date, note }) => ({
      ...{ from: ends.get(from), to: ends.get(to), kind: kinds.get(resource), state, amount, cost, worth, date },
      note: note.trim(),
    })),
  };
}

/** As it was given; of a file both ends' reports are never measured. */
const sure = (given: Partnership, back: Partnership) => ({
  ...given.about.precision,
  measured: back.about.precision.measured,
});

const name = fc.oneof(
  fc.constantFrom(
    "__proto__",
    "=1+1",
    "＝1+1",
    "'=x",
    "-4",
    "table",
    "nobody",
    "de tafel",
    "_x0041_",
    "a,b;c\td",
    'say "hi"',
    "<&>]]>",
    "1.500",
  ),
  fc
    .string({ minLength: 1, maxLength: 8, unit: "grapheme" })
    .filter((text) => /^[^\p{Cc}\p{Cs}\ufffe\uffff\ufeff]*\p{L}[^\p{Cc}\p{Cs}\ufffe\uffff\ufeff]*$/u.test(text)),
);
const number = fc.option(fc.oneof(fc.constantFrom(0, 1, 2.5, 1.125), fc.double({ min: 1e-6, max: 1e9, noNaN: true })), {
  nil: null,
});

const said = fc.constantFrom("", "Ieder kind", "=1+1", "twee\nregels", "2026-03-12", "0,5");
const whole: fc.Arbitrary<Partial<Partnership["about"]>> = fc.record({
  ...{ challenge: said, ambition: said, story: said, yardstick: said },
  title: said.filter((text) => text !== ""),
  date: fc.constantFrom(null, "2026-03-12"),
  seenBy: fc.record({
    eyes: fc.constantFrom("one-person" as const, "group" as const, "each-party" as const, "file" as const),
    setting: fc.constantFrom(null, "alone" as const, "peers" as const, "with-the-parties" as const),
    names: said,
  }),
  unlisted: fc.constantFrom("none" as const, "unknown" as const),
  lens: fc.constantFrom("worth" as const, "cost" as const, "mean" as const),
  fairness: fc.constantFrom(...FAIRNESS_RULES),
  precision: fc.record({
    sigma: fc.double({ min: 0, max: 2, noNaN: true }),
    measured: fc.constant(emptyAbout.precision.measured),
    lean: fc.constantFrom(0, 0.3),
    tolerance: fc.constantFrom(1, 1.25, 2),
  }),
});

const partnership: fc.Arbitrary<Partnership> = fc
  .uniqueArray(name, { minLength: 2, maxLength: 5, selector: (text) => text.trim().normalize("NFC") })
  .chain((names) => {
    const party = fc.nat(names.length - 1).map((at) => `p${at + 1}`);
    const flow = fc.record({
      from: fc.oneof(party, fc.constant(TABLE)),
      to: fc.oneof(party, fc.constant(TABLE), fc.constant(NOBODY)),
      resource: fc.constantFrom("money", "autonomy", "r1"),
      state: fc.constantFrom("actual" as const, "hoped" as const, "agreed" as const),
      ...{ amount: number, cost: number, worth: number },
      date: fc.constantFrom(null, "2026-03-12", "1999-12-31"),
      note: fc.constantFrom("", "=cmd", "twee\nregels", "nacht; dienst"),
    });
    const about = fc.record({
      kind: fc.constantFrom(null, "GGZ", "=kind"),
      standing: fc.constantFrom("member" as const, "beneficiary" as const, "empty-chair" as const),
      size: number,
      stake: number,
      felt: fc.constantFrom(null, 0.5, 2),
    });
    return fc
      .tuple(fc.array(flow, { minLength: 1, maxLength: 6 }), fc.tuple(...names.map(() => about)), whole)
      .map(([flows, abouts, photo]) => {
        const empty = emptyPartnership({ id: "x", about: { ...photo, table: { name: "Tafel X" } } });
        return {
          ...empty,
          resources: [
            ...builtInResources,
            { id: "r1", builtIn: null, name: "Uren", unit: null, rate: 1, colour: null },
          ],
          parties: names.map((text, at) => {
            const { felt: _, ...rest } = abouts[at]!;
            return newParty({ id: `p${at + 1}`, name: text, inside: at === 1 ? "p1" : null, ...rest });
          }),
          felt: abouts.flatMap(({ felt }, at) =>
            felt === null ? [] : [{ id: `felt${at}`, of: `p${at + 1}`, by: `p${at + 1}`, ratio: felt, date: null }],
          ),
          flows: flows.map((one, at) => newFlow({ id: `f${at + 1}`, ...one })),
        };
      });
  });

// Oracle: property. What comes back is what was there, as far as two lists can say it.
describe("what is written is what is read", () => {
  for (const language of LANGUAGES)
    for (const format of ["two lists", "two lists for a spreadsheet", "xlsx", "gexf", "graphml", "kumu"] as const)
      it(`${format}, in ${language}`, { timeout: 60_000 }, async () => {
        await fc.assert(
          fc.asyncProperty(partnership, async (given) => {
            // Kumu tells its elements by their label alone.
            fc.pre(format !== "kumu" || !given.parties.some(({ name }) => ["nobody", "niemand"].includes(name)));
            expect(validate(given)).toEqual([]);
            const back = await backFrom(format, exportedOf(given, language));
            const expected = carried(given, language);
            if (format === "xlsx") expect(back.about).toEqual({ ...given.about, precision: sure(given, back) });
            if (format === "gexf" || format === "graphml") expect(back.about.title).toBe(given.about.title);
            const trimmed = (text: string) => (format.startsWith("two lists") ? text.replace(/\r\n?/g, "\n") : text);
            expect(carried(back, language)).toEqual({
              ...expected,
              flows: expected.flows.map((flow) => ({ ...flow, note: trimmed(flow.note) })),
            });
          }),
          { numRuns: language === "en" ? 60 : 20 },
        );
      });
});

describe("an export", () => {
  it("is the same for the same, byte for byte", async () => {
    for (const format of ["xlsx", "csv", "gexf", "graphml", "kumu"] as const) {
      const once = await exportFile(exportedOf(richPartnership()), format, "flows");
      expect(await exportFile(exportedOf(richPartnership()), format, "flows")).toEqual(once);
    }
  });

  it("tells nothing that is not on the table", async () => {
    const rich = richPartnership();
    const hidden = [...rich.interests, ...rich.cards, ...rich.symptoms]
      .filter(({ openness }) => openness !== "on-the-table")
      .map(({ text }) => text);
    expect(hidden.length).toBeGreaterThan(0);
    for (const format of ["xlsx", "csv", "gexf", "graphml", "kumu"] as const) {
      const bytes = await exportFile(exportedOf(rich), format, "parties");
      const text =
        format === "xlsx"
          ? Object.values(unzipSync(bytes))
              .map((part) => strFromU8(part))
              .join()
          : strFromU8(bytes);
      for (const one of hidden) expect(text).not.toContain(one);
    }
  });

  it("says of a party only what is sure, within nothing that the estimates explain", async () => {
    const exported = exportedOf(example("hospital-network"));
    const { evaluation, state } = exported;
    const verdicts = state.parties.map(({ id }) => String(evaluation.of(id).verdict));
    expect(verdicts.filter((one) => one.endsWith(":tentative")).length).toBeGreaterThan(0);
    expect(evaluation.withinNoise).toBe(false);
    const [header = [], ...rows] = Papa.parse(exportCsv(exported, "measures"), { delimiter: ",", newline: "\n" }).data;
    const said = rows.map((row) => row[header.indexOf("verdict")]).filter((one) => one !== undefined);
    expect(said).toEqual(verdicts.map((one) => (one.endsWith(":tentative") ? "" : one)));
  });

  it("counts for as much there as it did here, where reports or rates say how much", async () => {
    const rich = richPartnership();
    const here = evaluate(onTheTable(rich));
    const back = await backFrom("xlsx", exportedOf(rich));
    const there = evaluate(onTheTable(back));
    for (const [at, { id }] of rich.parties.entries()) {
      const other = back.parties[at]!.id;
      expect([there.of(other).brings, there.of(other).takes]).toEqual([here.of(id).brings, here.of(id).takes]);
    }
  });

  it("tells how a party feels by its latest word, in whatever order they stand", () => {
    const rich = richPartnership();
    const felt = [
      { id: "b1", of: "p1", by: "p1", ratio: 2, date: "2026-03-01" },
      { id: "b2", of: "p1", by: "p1", ratio: 4, date: "2026-02-01" },
    ];
    const [header = [], ...rows] = Papa.parse(exportCsv(exportedOf({ ...rich, felt }), "parties"), {
      delimiter: ",",
      newline: "\n",
    }).data;
    expect(rows.find(([id]) => id === "__proto__")?.[header.indexOf("felt")]).toBe("2");
  });

  // Oracle: ECMA-376, 18.8.1: only where text is wrapped does a cell show more than one line.
  it("shows every line of a text of several lines in a workbook", async () => {
    const rich = richPartnership();
    const parties = rich.parties.map((party) => (party.id === "p1" ? { ...party, kind: "een\ntwee" } : party));
    const parts = unzipSync(await exportFile(exportedOf({ ...rich, parties }), "xlsx", "flows"));
    const styles = strFromU8(parts["xl/styles.xml"]!)
      .split("<cellXfs")[1]!
      .match(/<xf[ />].*?(?=<xf|<\/cellXfs)/g)!;
    const cell = /<c r="\w+" s="(\d)"[^>]*><is><t[^>]*>een\ntwee</.exec(strFromU8(parts["xl/worksheets/sheet2.xml"]!));
    expect(styles[Number(cell?.[1])]).toContain('wrapText="1"');
  });

  it("has no cell that a spreadsheet would run, in CSV and XLSX", async () => {
    const rich = richPartnership();
    for (const table of ["flows", "parties", "measures", "findings"] as const)
      for (const row of Papa.parse(exportCsv(exportedOf(rich), table), { delimiter: ",", newline: "\n" }).data)
        for (const cell of row) if (Number.isNaN(Number(cell))) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    const sheets = unzipSync(await exportFile(exportedOf(rich), "xlsx", "flows"));
    for (const [part, bytes] of Object.entries(sheets))
      if (part.includes("sheet")) expect(strFromU8(bytes)).not.toContain("<f>");
  });

  // Oracle: papaparse, another program, told what a Dutch spreadsheet goes by.
  it("as CSV for a Dutch spreadsheet has its signs, its encoding, its words, and no formula", async () => {
    const rich = richPartnership();
    const exported = exportedOf(
      { ...rich, flows: [{ ...rich.flows[1]!, cost: 1.125, worth: 2.5, note: "=1+1; 0,5" }] },
      "nl",
    );
    const bytes = await exportFile(exported, "csv", "flows", "spreadsheet");
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const { data } = Papa.parse(strFromU8(bytes.subarray(3)), { delimiter: ";", newline: "\n" });
    expect(data.slice(0, 2)).toEqual([
      ["van", "naar", "soort", "stand", "hoeveelheid", "hoe zwaar", "hoeveel waard", "datum", "opmerking"],
      // three decimals would be thousands
      ["constructor", "table", "Geld", "loopt nu", "", "1,1250", "2,5", "", "'=1+1; 0,5"],
    ]);
    const [heads = [], ...rows] = Papa.parse(exportCsv(exportedOf(rich, "nl"), "measures", "spreadsheet"), {
      delimiter: ";",
      newline: "\n",
    }).data;
    expect(heads).toEqual(expect.arrayContaining(["naam", "Verhouding (logaritme)", "Hoe zeker"]));
    const { words } = allMessages.nl.reference;
    for (const row of rows.filter((cells) => cells.length > 1))
      expect(Object.values(words)).toContain(row[heads.indexOf("Plaats in de kring")]);
    const english = strFromU8(await exportFile(exportedOf(rich), "csv", "flows", "spreadsheet"));
    expect(english.split("\n")[0]).toBe("from,to,kind,state,amount,cost,worth,date,note");
  });

  // Oracle: read-excel-file, another program.
  it("as a workbook is read by another program: numbers, days and words", async () => {
    const rich = richPartnership();
    const file = Buffer.from(
      await exportFile(
        exportedOf({ ...rich, flows: [{ ...rich.flows[1]!, date: "2026-03-12", note: "" }] }),
        "xlsx",
        "flows",
      ),
    );
    expect(await readSheet(file, 1)).toEqual([
      ["from", "to", "kind", "state", "amount", "cost", "worth", "date", "note"],
      ["constructor", "table", "Money", "actual", null, 3, 2, new Date(Date.UTC(2026, 2, 12)), null],
    ]);
    const [heads, ...rows] = await readSheet(file, 3);
    const cells = Object.fromEntries(heads!.map((head, i) => [head, rows.map((row) => row[i])]));
    expect(Object.keys(cells)).toEqual(expect.arrayContaining(["Ratio (logarithm)", "Leeway (logarithm)"]));
    // Words for people, where CSV has the codes of the contract.
    const { reference } = allMessages.en;
    for (const word of cells["Place in the circle"]!) expect(Object.values(reference.words)).toContain(word);
    const [names, ...coded] = Papa.parse(exportCsv(exportedOf(rich), "measures"), {
      delimiter: ",",
      newline: "\n",
    }).data;
    const role = names!.indexOf("role");
    for (const row of coded.slice(0, rows.length)) expect(Object.keys(reference.words)).toContain(row[role]);
    const method = await readSheet(file, 7);
    expect(method.flat()).toContain(partyMeasures.logRatio.formula.en);
  });
});
