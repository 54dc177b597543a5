import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FILE_PRECISION } from "../../src/domain/create.ts";
import { planImport, runImport } from "../../src/formats/import.ts";
import { evaluate, evaluateArrays } from "../../src/measures/evaluate.ts";
import type { PartyMeasureId } from "../../src/measures/registry.ts";
import { isList, listOf } from "../formats/list-of.ts";

const utf8 = new TextEncoder();

const name = fc.oneof(
  {
    weight: 120,
    arbitrary: fc.constantFrom("a", "b", "c", "B", "aa", "Linde Zuid", "Café", "ｚ", "👩‍👩‍👧", "\ufb01", "__proto__"),
  },
  fc.constantFrom(
    " a",
    "a\u00a0",
    "'t Huis",
    "'=b",
    '"q"',
    '"',
    "",
    "table",
    "e\u0301",
    "x\ty",
    "x,y",
    "x;y",
    "\u0000",
  ),
);
const number = fc.oneof(
  {
    weight: 120,
    arbitrary: fc.constantFrom("1", "2", "0", "0.25", "10.5", "1e2", "3.125", "17", "+4", "-0", "12.", ".5"),
  },
  fc.double({ min: 0, max: 1e12, noNaN: true }).map(String),
  fc.constantFrom(
    "",
    "-1",
    "1.500",
    "1,5",
    "1 000",
    "veel",
    "NaN",
    "1e200",
    "1e-3",
    " 3",
    "−2",
    "12345678901234567890",
  ),
);
const HEADERS = [
  ["source", "target", "weight"],
  ["Van", "Naar", "Hoeveel"],
  ["weight", "from", "to"],
  ["from", "to"],
  ["gever", "ontvanger", "bedrag"],
  ["target", "source", "weight"],
  ["source", "target", "score"],
  ["van", "naar", "soort"],
  ["a", "b", "1"],
] as const;

const file = fc
  .record({
    header: fc.constantFrom(...HEADERS),
    separator: fc.constantFrom(",", ",", ";", "\t"),
    end: fc.constantFrom("\n", "\n", "\r\n", "\r"),
    start: fc.constantFrom("", "", "", "\ufeff", "sep=,\n", "\n"),
    close: fc.constantFrom("", "\n", "\n\n", "\r", ",,\n"),
    rows: fc.array(fc.tuple(name, name, number), { minLength: 1, maxLength: 8 }),
    quotes: fc.constantFrom("none", "none", "names", "all"),
  })
  .map(({ header, separator, end, start, close, rows, quotes }) => {
    const at = header.indexOf("weight" as never);
    const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
    const named = (cell: string): string => (quotes === "none" ? cell : quote(cell));
    const told = rows.map(([from, to, weight]) => [named(from), named(to), quotes === "all" ? quote(weight) : weight]);
    const cells = told.map(([from, to, weight]) =>
      header.length === 2 ? [from, to] : at === 0 ? [weight, from, to] : [from, to, weight],
    );
    const head = header.map((cell) => (quotes === "all" ? quote(cell) : cell));
    return start + [head, ...cells].map((row) => row.join(separator)).join(end) + close;
  });

/** None, one in which most names are found (by id or by name, the table among them), or any. */
const parties = fc.oneof(
  fc.constant(undefined),
  fc.constant(
    "id,name,kind\nb,,\na,Linde Zuid,\nt,c,tafel\nB,,\naa,Café,school\nｚ,,\n👩‍👩‍👧,,\n\ufb01,,\n__proto__,,\nlast,,\n",
  ),
  fc
    .array(fc.tuple(name, fc.constantFrom("", "Linde", "b", "tafel"), fc.constantFrom("", "", "", "table")), {
      minLength: 3,
      maxLength: 9,
    })
    .map((rows) => `id,name,kind\n${rows.map((row) => row.join(",")).join("\n")}\n`),
);

/** What the general pipeline makes of the same files, or null where it refuses them. */
function general(text: string, listed: string | undefined, decimal: "." | "," | undefined) {
  const sources = [
    { name: "flows.csv", content: utf8.encode(text) },
    ...(listed === undefined
      ? []
      : [{ name: "flows.nodes.csv", content: utf8.encode(listed), role: "parties" as const }]),
  ];
  const plan = planImport(sources, { headerless: "refuse", choices: sources.map(() => ({ decimal })) });
  const built = runImport(plan, { id: "test", language: "en" });
  return built.ok ? built.value : null;
}

// Oracle: the general pipeline, of which every rule has tests of its own.
describe("a plain list of flows", () => {
  it("is read as the general pipeline reads it, or not at all", () => {
    let read = 0;
    fc.assert(
      fc.property(
        file,
        parties,
        fc.constantFrom(undefined, undefined, "." as const, "," as const),
        fc.integer({ min: 1, max: 40 }),
        (text, listed, decimal, piece) => {
          const list = listOf(text, {
            piece,
            ...(listed === undefined ? {} : { parties: listed }),
            ...(decimal === undefined ? {} : { decimal }),
          });
          if (!isList(list)) return;
          read++;
          const made = general(text, listed, decimal);
          expect(made, "the general pipeline refuses it").not.toBe(null);
          const { partnership, assumptions } = made!;
          expect(list.assumptions).toEqual(assumptions);
          const codes = new Map(partnership.parties.map(({ id, code }) => [id, code ?? id]));
          // σ 0: the noise floor is simulated from the same numbers, and takes long.
          const precision = { ...FILE_PRECISION, sigma: 0 };
          const whole = evaluate(partnership, { precision });
          const own = evaluateArrays(list.arrays, { lens: "worth", precision, state: null });
          expect(own.ids).toEqual(whole.ids.map((id) => codes.get(id)));
          expect(list.names).toEqual(whole.ids.map((id) => partnership.parties.find((party) => party.id === id)?.name));
          for (const id of Object.keys(whole.party) as PartyMeasureId[])
            expect(Array.from<unknown>(own.party[id]), id).toEqual(
              Array.from<unknown>(whole.party[id]).map((value) =>
                id === "topSource" ? (codes.get(value as string) ?? value) : value,
              ),
            );
          expect({ ...own.system }).toEqual({ ...whole.system });
          expect(own.resolved === null ? null : { ...own.resolved }).toEqual(
            whole.resolved === null ? null : { ...whole.resolved },
          );
        },
      ),
      { numRuns: 1200 },
    );
    expect(read).toBeGreaterThan(50);
  });
});
