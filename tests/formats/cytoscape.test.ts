import cytoscape from "cytoscape";
import { describe, expect, it } from "vitest";
import { flowsOf } from "./importing.ts";
import { assumptionsIn, faultsIn, partnershipIn, planOfFile } from "./opening.ts";

const weights = async (name: string, content: string) =>
  flowsOf(await partnershipIn(name, content)).map(([from, to, weight]) => `${from}>${to} ${weight}`);

const leftOut = async (name: string, content: string): Promise<readonly unknown[]> =>
  (await planOfFile(name, content)).preview.assumptions.flatMap(({ code, details }) =>
    code === "column-ignored" && "header" in details ? [details.header] : [],
  );

const NODES = [
  { data: { id: "a", label: "Linde", kind: "GGZ", stake: 8 }, position: { x: 1, y: 2 } },
  { data: { id: "b", name: "Kompas" } },
  { data: { id: "b1", parent: "b" } },
  { data: { id: "b2", parent: "b1" } },
];
const EDGES = [
  { data: { id: "e1", source: "a", target: "b", weight: 2.5, interaction: "geld", label: "per jaar" } },
  { data: { id: "e2", source: "b", target: "a", weight: 1, interaction: "kennis" } },
];

// Oracle: Cytoscape.js, the program: what it serialises of the same elements.
describe("Cytoscape.js' JSON", () => {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [...NODES, ...EDGES],
    data: { name: "Zorgnet" },
  });

  it.each([
    ["in two lists", cy.json()],
    ["in one list", (cy.json as (flat: boolean) => object)(true)],
    ["of the elements alone", cy.elements().jsons()],
  ])("is read as it was told, %s", async (_, json) => {
    const text = JSON.stringify(json);
    expect(await weights("a.json", text)).toEqual(["Linde>Kompas 2.5", "Kompas>Linde 1"]);
    const read = await partnershipIn("a.json", text);
    expect(read.parties.map(({ name, kind, stake, inside }) => [name, kind, stake, inside])).toEqual([
      ["Linde", "GGZ", 8, null],
      ["Kompas", null, null, null],
      ["b1", null, null, "p2"],
      ["b2", null, null, "p2"],
    ]);
    expect(read.flows.map(({ resource, note }) => [resource, note])).toEqual([
      ["money", "per jaar"],
      ["knowledge", ""],
    ]);
    expect(await leftOut("a.json", text)).toEqual([]);
    expect((await planOfFile("a.json", text)).preview.assumptions).toContainEqual({
      code: "left-out-of-format",
      details: { what: ["drawing"] },
    });
  });

  it("gives the photo its title, whatever the file is called", async () => {
    expect((await partnershipIn("a.cyjs", JSON.stringify(cy.json()))).about.title).toBe("Zorgnet");
    expect(await weights("a.txt", JSON.stringify(cy.json()))).toHaveLength(2);
  });
});

// Oracle: what Cytoscape 3.10 writes into a .cyjs (its `networks.js` in published web sessions), in its shape, written anew.
describe("Cytoscape's .cyjs", () => {
  const node = (id: number, name: string, more = {}) => ({
    data: { id: String(id), shared_name: name, __ViewSettings: [""], name, SUID: id, selected: false, ...more },
    position: { x: -6.5, y: 2 },
    selected: false,
  });
  const edge = (id: number, source: number, target: number, more = {}) => ({
    data: {
      ...{ id: String(id), source: String(source), target: String(target), SUID: id, selected: false },
      ...{ shared_name: "Linde (pp) Kompas", name: "Linde (pp) Kompas", interaction: "pp", shared_interaction: "pp" },
      ...more,
    },
    selected: false,
  });
  const file = (nodes: readonly object[], edges: readonly object[]) =>
    JSON.stringify({
      format_version: "1.0",
      generated_by: "cytoscape-3.10.4",
      target_cytoscapejs_version: "~2.1",
      data: { shared_name: "Zorgnet", name: "Zorgnet", SUID: 122, __Annotations: [""], selected: true, regio: "Noord" },
      elements: { nodes, edges },
    });
  const nodes = [node(357, "Linde"), node(355, "Kompas", { shared_name: "n2", degree_layout: 3 })];

  it("names parties, keeps the kind, and says what it leaves out", async () => {
    const text = file(nodes, [
      edge(1, 357, 355, { fdr: 0.04, sim: -0.5, weight: 3 }),
      edge(2, 355, 357, { weight: 1 }),
    ]);
    expect(await weights("a.cyjs", text)).toEqual(["Linde>Kompas 3", "Kompas>Linde 1"]);
    const read = await partnershipIn("a.cyjs", text);
    expect(read.about).toMatchObject({ title: "Zorgnet", story: "regio: Noord" });
    expect(read.flows.map(({ note }) => note)).toEqual(["", ""]);
    expect(read.resources.map(({ name }) => name)).toContain("pp");
    expect(await leftOut("a.cyjs", text)).toEqual(["fdr", "sim", "shared_name", "degree_layout"]);
  });

  it("takes no kind from what Cytoscape fills in itself, nor where another column says it", async () => {
    const usual = (interaction: string) => ({
      ...{ interaction, shared_interaction: interaction },
      ...{ name: `Linde (${interaction}) Kompas`, shared_name: `Linde (${interaction}) Kompas` },
    });
    const plain = file(nodes, [edge(1, 357, 355, usual("interacts with")), edge(2, 355, 357, usual("-"))]);
    expect(await assumptionsIn("a.cyjs", plain)).toEqual(
      expect.arrayContaining(["no-kind-column", "no-weight-column"]),
    );
    expect((await partnershipIn("a.cyjs", plain)).flows.map(({ note }) => note)).toEqual(["", ""]);
    const said = file(nodes, [edge(1, 357, 355, { resource: "geld" })]);
    expect((await partnershipIn("a.cyjs", said)).flows[0]?.resource).toBe("money");
    expect(await leftOut("a.cyjs", said)).toContain("interaction");
    // Nor does the name of a link stand for a note that is there.
    const noted = file(nodes, [edge(1, 357, 355, { name: "subsidie", note: "per jaar" })]);
    expect((await partnershipIn("a.cyjs", noted)).flows[0]?.note).toBe("per jaar");
    expect(await leftOut("a.cyjs", noted)).toContain("label");
  });
});

// Oracle: property. Every fault has its place, and nothing goes without a word.
describe("a Cytoscape file with faults", () => {
  const file = (nodes: unknown, edges: unknown) => JSON.stringify({ elements: { nodes, edges } });

  it("tells of links that say the same by their numbers, where it has no rows", async () => {
    const edge = { data: { source: "a", target: "a", interaction: "geld" } };
    const { preview } = await planOfFile("a.json", file([{ data: { id: "a" } }], [edge, edge]));
    expect(preview.assumptions.find(({ code }) => code === "equal-rows")).toMatchObject({
      details: { rows: [{ row: 2, like: 1 }], counts: "items" },
    });
  });

  it("names each at its list and place", async () => {
    const nodes = [{ data: { id: "a" } }, { data: { id: "a" } }, { data: { id: "b", parent: "x" } }, { data: {} }];
    const edges = [
      { data: { source: "a", target: "weg", weight: "veel" } },
      { data: { source: "a", target: "b", weight: -1 } },
      { data: { source: "b" } },
    ];
    expect((await faultsIn("a.json", file(nodes, edges))).map(({ code, at }) => [code, at.sheet, at.row])).toEqual([
      ["unknown-party", "edges", 1],
      ["not-a-number", "edges", 1],
      ["negative", "edges", 2],
      ["empty-endpoint", "edges", 3],
      ["duplicate-party", "nodes", 2],
      ["unknown-party", "nodes", 3],
      ["empty-endpoint", "nodes", 4],
    ]);
  });

  it("is refused where an element has no data, a list is none, or there is nothing", async () => {
    expect(await faultsIn("a.json", file([{ id: "a" }], []))).toMatchObject([
      { code: "not-in-format", at: { sheet: "nodes", row: 1, counts: "items" } },
    ]);
    expect(await faultsIn("a.json", file({ a: {} }, []))).toMatchObject([
      { code: "wrong-type", at: { sheet: "nodes" }, details: { expected: "array", found: "object" } },
    ]);
    expect(await faultsIn("a.json", file([7], [null]))).toMatchObject([
      { code: "wrong-type", at: { sheet: "nodes", row: 1 } },
      { code: "wrong-type", at: { sheet: "edges", row: 1 } },
    ]);
    expect(await faultsIn("a.json", file([], []))).toMatchObject([
      { code: "nothing-in-it", details: { format: "Cytoscape" } },
    ]);
    expect(await faultsIn("a.cyjs", '{"data":{}}')).toMatchObject([{ code: "not-in-format", at: { file: "a.cyjs" } }]);
  });

  it("has parties whose names are those of what every object has, and ends where parents go round or deep", async () => {
    const strange = `{"elements":{"nodes":[{"data":{"id":"__proto__","__proto__":{"polluted":1},"constructor":"x"}},{"data":{"id":"toString"}}],
      "edges":[{"data":{"source":"__proto__","target":"toString","__proto__":"y"}}]}}`;
    expect(await weights("a.json", strange)).toEqual(["__proto__>toString 1"]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(await leftOut("a.json", strange)).toEqual(expect.arrayContaining(["__proto__", "constructor"]));
    const round = [
      { data: { id: "a", parent: "b" } },
      { data: { id: "b", parent: "a" } },
      { data: { id: "c", parent: "c" } },
    ];
    expect((await partnershipIn("a.json", file(round, []))).parties.map(({ inside }) => inside)).toEqual([
      null,
      null,
      null,
    ]);
    const chain = Array.from({ length: 50_000 }, (_, i) => ({
      data: { id: `n${i}`, parent: i === 0 ? null : `n${i - 1}` },
    }));
    const begun = Date.now();
    expect((await partnershipIn("a.json", file(chain, []))).parties.at(-1)?.inside).toBe("p1");
    expect(Date.now() - begun).toBeLessThan(10_000);
  });
});
