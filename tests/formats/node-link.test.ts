import { describe, expect, it } from "vitest";
import { openFiles } from "../../src/formats/open-files.ts";
import { flowsOf } from "./importing.ts";
import { assumptionsIn, faultsIn, partnershipIn, planOfFile } from "./opening.ts";

const weights = async (name: string, content: string) =>
  flowsOf(await partnershipIn(name, content)).map(([from, to, weight]) => `${from}>${to} ${weight}`);

// Oracle: the shape of graphology's serialisation and of Gephi Lite's file (gephi-lite-sdk), written anew.
describe("Gephi Lite", () => {
  const fullGraph = {
    options: { type: "mixed", multi: true, allowSelfLoops: true },
    attributes: {},
    nodes: [{ key: "0" }, { key: "1" }],
    edges: [
      { key: "e0", source: "0", target: "1" },
      { key: "e1", source: "1", target: "0", undirected: true },
    ],
  };

  it("reads its file, with what is said in lists by id", async () => {
    const file = JSON.stringify({
      type: "gephi-lite",
      version: "1.0.0",
      graphDataset: {
        nodeData: { "0": { kind: "GGZ" }, "1": {} },
        nodeRenderingData: { "0": { label: "Linde", x: 1, y: 2 }, "1": { label: "Kompas", x: 0, y: 0 } },
        edgeData: { e0: { weight: 2 }, e1: { weight: 3 } },
        fullGraph,
        metadata: { title: "Zorgnet", description: "uit de wijk" },
      },
      filters: {},
      appearance: {},
    });
    expect(await weights("a.json", file)).toEqual(["Linde>Kompas 2", "Kompas>Linde 3", "Linde>Kompas 3"]);
    expect((await partnershipIn("a.json", file)).about).toMatchObject({ title: "Zorgnet", story: "uit de wijk" });
    expect((await planOfFile("a.json", file)).preview.assumptions).toContainEqual({
      code: "left-out-of-format",
      details: { what: ["drawing", "views"] },
    });
  });

  it("reads a graph as graphology serialises it", async () => {
    const nodes = [{ key: "a", attributes: { label: "A" } }, { key: "__proto__" }];
    const edges = [{ source: "a", target: "__proto__", attributes: { weight: 4 } }];
    expect(await weights("g.json", JSON.stringify({ nodes, edges }))).toEqual(["A>__proto__ 4"]);
  });

  it("reads nodes and links, as networkx and d3 have them", async () => {
    const nodes = [{ id: "a", label: "A", kind: "GGZ" }, { id: "__proto__" }];
    const links = [{ source: "a", target: "__proto__", key: 0, weight: 4, resource: "money" }];
    const file = { directed: true, multigraph: true, graph: {}, nodes, links };
    expect(await weights("g.json", JSON.stringify(file))).toEqual(["A>__proto__ 4"]);
    expect((await partnershipIn("g.json", JSON.stringify(file))).parties[0]).toMatchObject({ kind: "GGZ" });
    expect(await weights("g.json", JSON.stringify({ ...file, directed: false }))).toEqual([
      "A>__proto__ 4",
      "__proto__>A 4",
    ]);
    // By adjacency: a link without a direction stands at both its ends.
    const adjacency = [[{ id: "__proto__", weight: 4 }], [{ id: "a", weight: 4 }]];
    const adjacent = JSON.stringify({ directed: false, multigraph: false, graph: [], nodes, adjacency });
    expect(await weights("g.json", adjacent)).toEqual(["A>__proto__ 4", "__proto__>A 4"]);
    const faulty = JSON.stringify({ ...file, links: [{ source: "a", target: "b" }] });
    expect(await faultsIn("g.json", faulty)).toMatchObject([
      { code: "unknown-party", at: { sheet: "links", row: 1, counts: "items" } },
    ]);
  });

  // Oracle: the shapes that d3's own examples have (d3-force's `links` by index or id; after a simulation ends are nodes), written anew.
  it("reads links that name their ends by their places in the list", async () => {
    const links = [
      { source: 0, target: 1, value: 4 },
      { source: 2, target: 0, value: 2.5 },
    ];
    const named = {
      nodes: [
        { name: "Linde", group: 1 },
        { name: "Kompas", group: 2 },
        { name: "De Brug", group: 2 },
      ],
      links,
    };
    expect(await weights("d3.json", JSON.stringify(named))).toEqual(["Linde>Kompas 4", "De Brug>Linde 2.5"]);
    expect(await assumptionsIn("d3.json", JSON.stringify(named))).toContain("ends-by-place");
    const withIds = { nodes: [{ id: "a" }, { id: "b" }, { id: "c" }], links };
    expect(await weights("d3.json", JSON.stringify(withIds))).toEqual(["a>b 4", "c>a 2.5"]);
    // As large as the list is long, a number is no place; an id that is used is an id; a text is none.
    for (const [nodes, ends] of [
      [
        [{ id: "a" }, { id: "b" }],
        [0, 2],
      ],
      [
        [{ id: 1 }, { id: 2 }],
        [0, 1],
      ],
      [
        [{ id: "0" }, { id: "b" }],
        [0, 1],
      ],
      [
        [{ name: 1 }, { name: "b" }],
        [0, 1],
      ],
      [
        [{ id: "a" }, { name: "b" }],
        [0, 1],
      ],
      [
        [{ id: "a" }, { id: "b" }],
        ["0", "1"],
      ],
      [
        [{ id: "a" }, { id: "b" }],
        [0, -1],
      ],
      [
        [{ id: "a" }, { id: "b" }],
        [0, 0.5],
      ],
    ] as const) {
      const file = JSON.stringify({ nodes, links: [{ source: ends[0], target: ends[1] }] });
      expect([file, (await faultsIn("d3.json", file)).map(({ code }) => code)]).toEqual([
        file,
        expect.arrayContaining(["unknown-party"]),
      ]);
    }
  });

  it("reads ends that are called by name, or are the nodes themselves", async () => {
    const nodes = [{ name: "Linde" }, { name: "Kompas" }];
    const byName = { nodes, links: [{ source: "Kompas", target: "Linde" }] };
    expect(await weights("d3.json", JSON.stringify(byName))).toEqual(["Kompas>Linde 1"]);
    const [a, b] = ["a", "b"].map((id, index) => ({ id, index, x: 1, y: 2, vx: 0, vy: 0 }));
    const after = JSON.stringify({ nodes: [a, b], links: [{ source: b, target: a, index: 0, weight: 3 }] });
    expect(await weights("d3.json", after)).toEqual(["b>a 3"]);
    expect((await planOfFile("d3.json", after)).preview.assumptions).toContainEqual({
      code: "left-out-of-format",
      details: { what: ["drawing"] },
    });
    const vis = {
      nodes: [
        { id: 1, label: "Linde" },
        { id: 2, label: "Kompas" },
      ],
      edges: [{ from: 1, to: 2, value: 3 }],
    };
    expect(await weights("vis.json", JSON.stringify(vis))).toEqual(["Linde>Kompas 3"]);
  });

  it("keeps a label beside attributes, and names what no cell can say and what is in a second list", async () => {
    const sigma = {
      nodes: [
        { id: "1", label: "Linde", x: 1, y: 2, size: 3, attributes: { kind: "GGZ" } },
        { id: "2", label: "Kompas", x: 0, y: 1, size: 3, attributes: {} },
      ],
      edges: [{ id: "9", source: "1", target: "2", attributes: {}, size: 2 }],
    };
    expect(await weights("sigma.json", JSON.stringify(sigma))).toEqual(["Linde>Kompas 1"]);
    expect((await partnershipIn("sigma.json", JSON.stringify(sigma))).parties[0]).toMatchObject({ kind: "GGZ" });
    const deep = {
      nodes: [{ id: "a", place: { town: "x" } }],
      links: [{ source: "a", target: "a", when: [{ day: 1 }] }],
    };
    const said = (await planOfFile("deep.json", JSON.stringify(deep))).preview.assumptions;
    for (const header of ["place", "when"])
      expect(said).toContainEqual({ code: "column-ignored", details: expect.objectContaining({ header }) });
    const both = { nodes: [{ id: "a" }], links: [{ source: "a", target: "a" }], edges: [{ source: "a", target: "a" }] };
    expect(await faultsIn("both.json", JSON.stringify(both))).toMatchObject([
      { code: "not-in-format", at: { sheet: "links" } },
    ]);
    expect(await faultsIn("map.json", '{"edges":[{"source":"a","target":"b"}],"nodes":{"a":{}}}')).toMatchObject([
      { code: "wrong-type", at: { sheet: "nodes" }, details: { expected: "array" } },
    ]);
  });

  it("has a size where nothing has a place, and says what the whole says", async () => {
    const file = JSON.stringify({
      directed: true,
      graph: { name: "Zorgnet", region: "Noord", description: "uit de wijk" },
      nodes: [{ id: "a", size: 40 }, { id: "b" }],
      links: [{ source: "a", target: "b" }],
    });
    const read = await partnershipIn("g.json", file);
    expect(read.parties[0]?.size).toBe(40);
    expect(read.about).toMatchObject({ title: "Zorgnet", story: "uit de wijk\nregion: Noord" });
  });
});

// Oracle: the first place of each file that is not as it has to be; and such a list as pandas writes it (`to_json(orient="records")`).
describe("other JSON", () => {
  it("reads a list of links alone", async () => {
    const links = [
      { source: "Linde", target: "Kompas", weight: 2 },
      { source: "Kompas", target: "Linde", weight: 1 },
    ];
    expect(await weights("a.json", JSON.stringify(links))).toEqual(["Linde>Kompas 2", "Kompas>Linde 1"]);
    expect(
      await faultsIn("a.json", JSON.stringify([...links, { source: "Linde", target: "Kompas", weight: "veel" }])),
    ).toMatchObject([{ code: "not-a-number", at: { file: "a.json", row: 3, counts: "items" } }]);
    expect(await faultsIn("a.json", JSON.stringify([...links, 7]))).toMatchObject([
      { code: "wrong-type", at: { file: "a.json", row: 3, counts: "items" } },
    ]);
  });

  it("says what is missing, of whatever JSON it is", async () => {
    const inner = '{"graph":{"nodes":{"a":{}},"edges":[{"source":"a","target":"a"}]}}';
    expect(await faultsIn("a.json", inner)).toMatchObject([
      { code: "not-in-format", details: { format: "JSON", text: "" } },
    ]);
    expect(await faultsIn("a.json", '{"nodes":[],"links":[]}')).toMatchObject([{ code: "nothing-in-it" }]);
    for (const text of ['{"name":"x","children":[]}', '[{"numberVerification":[1]},{"nodes":[]}]', "[[1,2],[3,4]]"])
      expect(await faultsIn("a.cx", text)).toMatchObject([{ code: "not-evenwicht" }]);
  });

  it("names what stands in a list by neighbours at its place in that", async () => {
    const file = { directed: true, nodes: [{ id: 0 }], adjacency: [[{ id: 0, weight: 2 }], [{ id: 0 }]] };
    expect(await faultsIn("a.json", JSON.stringify(file))).toMatchObject([
      { code: "empty-endpoint", at: { sheet: "adjacency", row: 2 } },
    ]);
  });

  it("refuses a size that is no number, however deep", async () => {
    const file = (said: object) =>
      JSON.stringify({ nodes: [{ id: "a" }], links: [{ source: "a", target: "a", ...said }] });
    for (const said of [{ weight: { v: 2 } }, { amount: [{ v: 2 }] }, { weight: true }, { weight: [1, 2] }])
      expect(await faultsIn("a.json", file(said))).toMatchObject([
        { code: "not-a-number", at: { sheet: "links", row: 1 } },
      ]);
  });
});

// Oracle: property. A large file is told of while it is read, never less than before, and never as done before it is.
it("tells how far it is with a file of JSON", async () => {
  const nodes = Array.from({ length: 1_000 }, (_, i) => ({ id: `n${i}`, about: "x".repeat(3_000) }));
  const shares: number[] = [];
  const opened = await openFiles([{ name: "g.json", content: JSON.stringify({ nodes, links: [] }) }], (share) =>
    shares.push(share),
  );
  expect(opened.ok).toBe(true);
  expect(shares.length).toBeGreaterThan(4);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.every((share) => share > 0 && share < 1)).toBe(true);
});
