import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { DEPTH_LIMIT } from "../../src/formats/readers/read-xml.ts";
import { faultsIn, openPlan } from "./opening.ts";

const utf8 = new TextEncoder();

const GEXF = `<?xml version="1.0"?><gexf version="1.2"><graph defaultedgetype="directed"><nodes><node id="a" label="é"/><node id="b"/></nodes>
<edges><edge source="a" target="b" weight="2"/></edges></graph></gexf>`;
const GRAPHML = `<graphml><key id="w" for="edge" attr.name="weight" attr.type="double"/><graph edgedefault="directed"><node id="é"/>
<node id="b"/><edge source="é" target="b"><data key="w">2</data></edge></graph></graphml>`;

/** Each format, as its own small file. */
const TEXTS: Readonly<Record<string, string>> = {
  "a.gexf": GEXF,
  "a.graphml": GRAPHML,
  "a.net": '*Vertices 2\n1 "é"\n2 b\n*Arcs\n1 2 3\n',
  "a.dl": "dl n=2 format=fullmatrix\nlabels:\né,b\ndata:\n0 1\n2 0\n",
  "two.dl": "dl nr=2 nc=1 format=edgelist2\nrow labels:\né,b\ncolumn labels:\nc\ndata:\n1 1 3\n2 1\n",
  "matrix.csv": ",é,b\né,0,1\nb,2,0\n",
  "kumu.json": '{"elements":[{"label":"é"}],"connections":[{"from":"é","to":"b","type":"geld"}]}',
  "a.cyjs":
    '{"elements":{"nodes":[{"data":{"id":"é"}},{"data":{"id":"b"}}],"edges":[{"data":{"source":"é","target":"b"}}]}}',
  "d3.json": '{"nodes":[{"name":"é"},{"name":"b"}],"links":[{"source":0,"target":1,"value":2}]}',
  "lite.json":
    '{"type":"gephi-lite","graphDataset":{"fullGraph":{"nodes":[{"key":"é"}],"edges":[{"source":"é","target":"é"}]}}}',
};
const texts = Object.entries(TEXTS);
const WORKBOOK = zipSync({
  "xl/workbook.xml": strToU8('<workbook><sheets><sheet name="é" r:id="1"/></sheets></workbook>'),
  "xl/_rels/workbook.xml.rels": strToU8(
    '<Relationships><Relationship Id="1" Target="worksheets/1.xml"/></Relationships>',
  ),
  "xl/worksheets/1.xml": strToU8(
    '<worksheet><row><c t="str"><v>van</v></c><c t="str"><v>naar</v></c></row><row><c t="str"><v>é</v></c><c><v>1</v></c></row></worksheet>',
  ),
});
const files: readonly (readonly [string, Uint8Array])[] = [
  ...texts.map(([name, text]) => [name, utf8.encode(text)] as const),
  ["a.xlsx", WORKBOOK],
];

/** It answers: with faults, or with what could be read. Nothing is thrown, and nothing hangs. */
const answers = async (name: string, bytes: Uint8Array): Promise<void> => {
  const plan = await openPlan(name, bytes);
  expect("preview" in plan || plan.length > 0).toBe(true);
};

// Oracle: property. A file that lies is refused in words; none stops the reader.
describe("hostile files", () => {
  it("with a DOCTYPE are refused before any entity stands for anything", async () => {
    const bomb = `<?xml version="1.0"?>\n<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, i) => `<!ENTITY lol${i + 1} "${`&lol${i || ""};`.repeat(10)}">`).join("")}]>
<gexf><graph><nodes><node id="&lol9;"/></nodes></graph></gexf>`;
    for (const name of ["a.gexf", "a.graphml"])
      expect(await faultsIn(name, bomb)).toMatchObject([{ code: "xml-doctype", at: { file: name, row: 2 } }]);
  });

  it("that nest too deep are refused", async () => {
    const deep = `<gexf><graph><nodes>${'<node id="a"><nodes>'.repeat(50_000)}`;
    expect(await faultsIn("a.gexf", deep)).toMatchObject([{ code: "too-deep", details: { limit: DEPTH_LIMIT } }]);
    const brackets = `<graphml>${"<graph>".repeat(50_000)}`;
    expect(await faultsIn("a.graphml", brackets)).toMatchObject([{ code: "too-deep" }]);
  });

  it("with a million attributes, or too many cells for what is in them, are refused", async () => {
    const wide = (many: number) =>
      `<gexf><graph><nodes><node id="a"><attvalues>${Array.from({ length: many }, (_, i) => `<attvalue for="${i}" value="1"/>`).join("")}</attvalues></node></nodes></graph></gexf>`;
    expect(await faultsIn("a.gexf", wide(100_000))).toMatchObject([{ code: "too-many-columns" }]);
    const cells = `<gexf><graph><nodes><node id="a"><attvalues>${Array.from({ length: 1_900 }, (_, i) => `<attvalue for="${i}" value="1"/>`).join("")}</attvalues></node>${'<node id="b"/>'.repeat(20_000)}</nodes></graph></gexf>`;
    expect(await faultsIn("a.gexf", cells)).toMatchObject([{ code: "too-many-cells" }]);
    const attributes = `<gexf><graph ${Array.from({ length: 100_000 }, (_, i) => `a${i}="1"`).join(" ")}/></gexf>`;
    expect(await faultsIn("a.gexf", attributes)).toMatchObject([{ code: "nothing-in-it" }]);
  });

  it("with more columns, cells or links than there is room for, in whatever way, are refused before room is made", async () => {
    const many = Array.from({ length: 100_000 }, (_, i) => `c${i}`).join(",");
    expect(await faultsIn("a.csv", `van,naar,${many}\na,b,1\n`)).toMatchObject([
      { code: "too-many-columns", at: { file: "a.csv" }, details: { columns: 100_002 } },
    ]);
    const names = Array.from({ length: 1_010 }, (_, i) => `p${i}`);
    const full = names.map((name) => `${name}${",1".repeat(names.length)}`).join("\n");
    expect(await faultsIn("a.csv", `,${names.join(",")}\n${full}\n`)).toMatchObject([{ code: "too-many-cells" }]);
    const row = `${"1 ".repeat(1_010)}\n`;
    expect(await faultsIn("a.net", `*Vertices 1010\n*Matrix\n${row.repeat(1_010)}`)).toMatchObject([
      { code: "too-many-rows" },
    ]);
    expect(await faultsIn("a.dl", `dl n=3000\ndata:\n${"1 1 1 1 1\n".repeat(1_000_001)}`)).toMatchObject([
      { code: "too-many-cells" },
    ]);
    const shared = zipSync({
      "xl/workbook.xml": strToU8(
        `<workbook><sheets>${names.map((name) => `<sheet name="${name}" r:id="1"/>`).join("")}</sheets></workbook>`,
      ),
      "xl/_rels/workbook.xml.rels": strToU8(
        '<Relationships><Relationship Id="1" Target="worksheets/1.xml"/></Relationships>',
      ),
      "xl/worksheets/1.xml": strToU8("<worksheet/>"),
    });
    expect(await faultsIn("a.xlsx", shared)).toMatchObject([{ code: "damaged" }]);
  });

  it("with comment after comment before their first tag are told as soon as any", async () => {
    const begun = Date.now();
    expect(await faultsIn("a.xml", `${"<!-- a -->\n".repeat(50_000)}<x/>`)).toMatchObject([{ code: "no-header" }]);
    expect(Date.now() - begun).toBeLessThan(10_000);
    const gexf = `${"<!-- a -->".repeat(9)}<gexf><graph><nodes><node id="a"/></nodes></graph></gexf>`;
    expect(await faultsIn("a.xml", gexf)).toEqual([]);
  });

  it("of JSON that nest deep, or of numbers that promise a crowd, are answered", async () => {
    const deep = `{"elements":[{"label":"a","x":${"[".repeat(100_000)}${"]".repeat(100_000)}}],"connections":[]}`;
    expect(await faultsIn("a.json", deep)).toEqual([]);
    expect(await faultsIn("a.dl", "dl n=1000000000\ndata:\n0 1")).toMatchObject([{ code: "not-in-format" }]);
    expect(await faultsIn("a.dl", "dl n=9000\ndata:\n0 1")).toMatchObject([{ code: "cell-count" }]);
    expect(await faultsIn("a.dl", "dl n=9000 nm=9000\ndata:\n0 1")).toMatchObject([{ code: "not-in-format" }]);
    expect(await faultsIn("a.dl", "dl n=9000 format=edgelist1\ndata:\n0 1")).toMatchObject([{ code: "unknown-party" }]);
    expect(await faultsIn("a.net", "*Vertices 1000000000\n*Arcs\n1 2")).toMatchObject([{ code: "not-in-format" }]);
  });

  it("whose names are those of what every object has are names like any other", async () => {
    for (const name of ["__proto__", "constructor", "toString"]) {
      const file = `<gexf><attributes class="node"><attribute id="${name}" title="${name}"/></attributes><graph defaultedgetype="directed"><nodes>
        <node id="${name}" label="${name}" ${name}="x"><attvalues><attvalue for="${name}" value="polluted"/></attvalues></node></nodes>
        <edges><edge source="${name}" target="${name}"/></edges></graph></gexf>`;
      const plan = await openPlan("a.gexf", file);
      expect("preview" in plan && plan.preview.parties.map((party) => party.name)).toEqual([name]);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    }
  });

  it.each(files)("%s: cut off at any byte it is refused, or was whole before", async (name, bytes) => {
    for (let end = 0; end < bytes.length; end++) await answers(name, bytes.subarray(0, end));
    if (!/net|csv/.test(name)) expect(await faultsIn(name, bytes.subarray(0, bytes.length >> 1))).not.toEqual([]);
  });

  it.each(files)("%s: with bits turned over it is answered", async (name, bytes) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length * 8 - 1), { minLength: 1, maxLength: 8 }), async (bits) => {
        const turned = Uint8Array.from(bytes);
        for (const bit of bits) turned[bit >> 3] = turned[bit >> 3]! ^ (1 << (bit & 7));
        await answers(name, turned);
      }),
      { numRuns: 300 },
    );
  });

  it.each(texts)("%s: in another encoding it is read, or refused in words", async (name, text) => {
    const utf16 = new Uint8Array(2 + 2 * text.length);
    const view = new DataView(utf16.buffer);
    view.setUint16(0, 0xfeff, true);
    for (let i = 0; i < text.length; i++) view.setUint16(2 + 2 * i, text.charCodeAt(i), true);
    expect(await faultsIn(name, utf16)).toEqual([]);
    expect(await faultsIn(name, utf16.subarray(2))).toMatchObject([{ code: "not-text" }]);
    const latin = Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);
    expect(await faultsIn(name, latin)).toEqual([]);
  });
});
