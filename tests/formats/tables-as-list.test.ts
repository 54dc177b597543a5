import { describe, expect, it } from "vitest";
import { seededRandom } from "../../src/domain/random.ts";
import { type FlowList, LIST_FROM } from "../../src/formats/flow-list.ts";
import { planImport } from "../../src/formats/import.ts";
import type { FileChoices, ImportSource } from "../../src/formats/import-preview.ts";
import { openFiles } from "../../src/formats/open-files.ts";
import { bytesLimitOf } from "../../src/formats/registry.ts";
import { tablesAsList } from "../../src/formats/tables-as-list.ts";
import { writeXlsx } from "../../src/formats/writers/write-xlsx.ts";
import { type Partnership, TABLE } from "../../src/index.ts";
import { partnershipOf } from "./importing.ts";

// So many flows as make a list, between few parties, with loops and flows that go the same way twice.
const random = seededRandom(11);
const party = (): string => `Wijk ${Math.floor(random() * 400)}`;
const FLOWS = Array.from({ length: LIST_FROM }, (): readonly [string, string, number] => {
  return [party(), party(), Math.floor(random() * 40) / 4];
});
const NAMES = [...new Set(FLOWS.flatMap((flow) => flow.slice(0, 2) as string[]))];

type Column = { readonly title: string; readonly sort?: "number"; readonly cell: (row: number) => string | number };
const sheetOf = (name: string, columns: readonly Column[], rows = LIST_FROM) => ({
  name,
  columns: columns.map(({ title, sort = "text" as const }) => ({ id: title, title, sort })),
  rows: Array.from({ length: rows }, (_, row) => columns.map(({ cell }) => cell(row))),
});
const VAN: Column = { title: "van", cell: (row) => FLOWS[row]![0] };
const NAAR: Column = { title: "naar", cell: (row) => FLOWS[row]![1] };
const GEWICHT: Column = { title: "gewicht", sort: "number", cell: (row) => FLOWS[row]![2] };
const book = (...sheets: Parameters<typeof writeXlsx>[0]): Uint8Array => writeXlsx(sheets, "");

const FILES: Readonly<Record<string, () => string | Uint8Array>> = {
  "flows.xlsx": () => book(sheetOf("Stromen", [VAN, NAAR, GEWICHT])),
  "no-weights.xlsx": () => book(sheetOf("Stromen", [VAN, NAAR])),
  "a-column-that-says-nothing.xlsx": () =>
    book(
      sheetOf("Stromen", [VAN, { title: "Regel in het systeem", cell: (row) => `r${row}` }, NAAR, GEWICHT]),
      sheetOf("Adressen", [{ title: "Straat", cell: () => "Brink" }], 3),
    ),
  "parties.xlsx": () =>
    book(
      sheetOf("Stromen", [VAN, NAAR, GEWICHT]),
      sheetOf("Partijen", [{ title: "code", cell: (row) => NAMES[row] ?? "Wijk zonder stroom" }], NAMES.length + 1),
    ),
  "flows.gexf": () =>
    `<gexf><graph defaultedgetype="directed"><nodes>${NAMES.map((id) => `<node id="${id}" label="${id.toUpperCase()}"/>`).join("")}</nodes>
<edges>${FLOWS.map(([from, to, weight]) => `<edge source="${from}" target="${to}" weight="${weight}"/>`).join("\n")}</edges></graph></gexf>`,
  "both-ways.graphml": () =>
    `<graphml><key id="w" for="edge" attr.name="weight" attr.type="double"/><graph edgedefault="undirected">${NAMES.map((id) => `<node id="${id}"/>`).join("")}
${FLOWS.map(([from, to, weight]) => `<edge source="${from}" target="${to}"><data key="w">${weight}</data></edge>`).join("\n")}</graph></graphml>`,
  "links.json": () =>
    JSON.stringify({
      directed: true,
      nodes: NAMES.map((id) => ({ id })),
      links: FLOWS.map(([source, target, weight]) => ({ source, target, weight })),
    }),
};

async function sourcesOf(name: string, content: string | Uint8Array): Promise<readonly ImportSource[]> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const opened = await openFiles([{ name, content: bytes }]);
  if (!opened.ok) throw new Error(JSON.stringify(opened.faults));
  return opened.value;
}

const sorted = (all: Iterable<unknown>): readonly string[] => [...all].map((one) => JSON.stringify(one)).sort();

/** What flows from each to each, by name, without loops. */
function sums(flows: Iterable<readonly [string, string, number]>): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  for (const [from, to, weight] of flows)
    if (from !== to) all.set(`${from} → ${to}`, (all.get(`${from} → ${to}`) ?? 0) + weight);
  return all;
}
const inPartnership = ({ parties, flows }: Partnership): ReadonlyMap<string, number> => {
  const nameOf = new Map(parties.map(({ id, name }) => [id as string, name]));
  return sums(flows.map(({ from, to, amount }) => [nameOf.get(from) ?? from, nameOf.get(to) ?? to, amount ?? 0]));
};
const inList = ({ arrays: { from, to, worth }, names }: FlowList): ReadonlyMap<string, number> =>
  sums(Array.from(from, (giver, k) => [names[giver] ?? TABLE, names[to[k]!] ?? TABLE, worth[k]!] as const));

// Oracle: the general reader, which makes a partnership of the same tables.
describe("a large file of another format as a list", () => {
  it.each(Object.keys(FILES))("says what the general reader says of it: %s", async (name) => {
    const sources = await sourcesOf(name, FILES[name]!());
    const plan = planImport(sources, { headerless: "offer" });
    const partnership = partnershipOf(plan);
    const read = tablesAsList(sources);
    expect(sorted(read?.list.assumptions ?? [])).toEqual(sorted(plan.preview.assumptions));
    expect(read?.files).toEqual(plan.preview.files);
    expect(read?.list.similar).toEqual(plan.preview.similar);
    expect(read?.list.names.length).toBe(plan.preview.counts.parties);
    expect(read?.list.rows).toBe(plan.preview.counts.flows);
    expect(inList(read!.list)).toEqual(inPartnership(partnership));
  });

  it("asks about names that look alike, and reads them as one where that is said", async () => {
    const slip: Column = { ...VAN, cell: (row) => (row === 7 ? "wijk-7" : FLOWS[row]![0]) };
    const sources = await sourcesOf("flows.xlsx", book(sheetOf("Stromen", [slip, NAAR, GEWICHT])));
    const pair = { name: "wijk-7", like: "Wijk 7" };
    expect(tablesAsList(sources)?.list.similar).toEqual([{ ...pair, same: false }]);
    const choices: readonly FileChoices[] = [{ same: [pair] }];
    const plan = planImport(sources, { headerless: "offer", choices });
    const list = tablesAsList(sources, { choices })!.list;
    expect(list.similar).toEqual([{ ...pair, same: true }]);
    expect(list.similar).toEqual(plan.preview.similar);
    expect(sorted(list.assumptions)).toEqual(sorted(plan.preview.assumptions));
    expect(list.names).not.toContain("wijk-7");
    expect(inList(list)).toEqual(inPartnership(partnershipOf(plan)));
  });

  it("reads its columns as they are said to be", async () => {
    const sources = await sourcesOf("flows.xlsx", FILES["flows.xlsx"]!());
    const turned: readonly FileChoices[] = [{ columns: ["target", "source", "ignore"] }];
    const plan = planImport(sources, { headerless: "offer", choices: turned });
    const read = tablesAsList(sources, { choices: turned })!;
    expect(read.files).toEqual(plan.preview.files);
    expect(sorted(read.list.assumptions)).toEqual(sorted(plan.preview.assumptions));
    expect(inList(read.list)).toEqual(inPartnership(partnershipOf(plan)));
  });

  it("leaves to the general reader what says more than ends and a number, or leaves something to be asked", async () => {
    const of = async (...sheets: Parameters<typeof writeXlsx>[0]) => sourcesOf("flows.xlsx", book(...sheets));
    const more = (title: string, cell: string): Column => ({ title, cell: () => cell });
    const rest = [VAN, NAAR, GEWICHT];
    const about = sheetOf("Foto", [more("Over de foto", "Titel"), more("", "Wijken")], 1);
    const declined = {
      kinds: await of(sheetOf("Stromen", [...rest, more("soort", "geld")])),
      dates: await of(sheetOf("Stromen", [...rest, more("datum", "2026-05-01")])),
      "numbers as text": await of(sheetOf("Stromen", [VAN, NAAR, more("gewicht", "1,5")])),
      "two photos": await of(sheetOf("Mei", rest), sheetOf("Juni", rest)),
      "too few": await of(sheetOf("Stromen", rest, LIST_FROM - 1)),
      text: [{ name: "flows.csv", content: "source,target\nA,B\n" }],
    };
    for (const [what, sources] of Object.entries(declined)) expect([what, tablesAsList(sources)]).toEqual([what, null]);
    const [whole] = await of(sheetOf("Stromen", rest), about);
    expect(tablesAsList([whole!])).not.toBe(null);
    expect(tablesAsList([{ ...whole!, about: (one) => one }])).toBe(null);
    expect(tablesAsList([whole!], { choices: [{ role: "parties" }] })).toBe(null);
    expect(tablesAsList([whole!], { choices: [{ header: false }] })).toBe(null);
  });

  it("tells how far it is, on and on, from the first byte to the last row", async () => {
    for (const name of ["flows.xlsx", "flows.gexf", "both-ways.graphml"]) {
      const content = FILES[name]!();
      const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
      const told: number[] = [];
      const opened = await openFiles([{ name, content: bytes }], (share) => told.push(share));
      if (!opened.ok) throw new Error("refused");
      expect(told.length).toBeGreaterThan(5);
      expect(told.at(-1)).toBeGreaterThan(0.8);
      const rows: number[] = [];
      tablesAsList(opened.value, { onProgress: (share) => rows.push(share) });
      expect(rows.length).toBe(name === "both-ways.graphml" ? 8 : 4);
      for (const all of [told, rows]) {
        expect(all).toEqual([...all].sort((a, b) => a - b));
        expect(Math.min(...all)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...all)).toBeLessThanOrEqual(1);
      }
    }
  });

  it("may have twice as many bytes as a table where it is a graph in text (I12)", async () => {
    const names = ["a.gexf", "A.GraphML", "a.net", "a.dl", "a.json", "a.csv", "a.xlsx", "a", null];
    expect(names.map(bytesLimitOf)).toEqual([...Array(5).fill(100_000_000), ...Array(4).fill(50_000_000)]);
    // A document of our own under that name keeps the limit of tables.
    const own = new Uint8Array(50_000_001).fill(32);
    own.set(new TextEncoder().encode('{"format":"evenwicht"}'));
    const opened = await openFiles([{ name: "a.json", content: own }]);
    expect(opened).toMatchObject({ ok: false, faults: [{ code: "too-large", details: { limit: 50_000_000 } }] });
  });
});
