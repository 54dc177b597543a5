import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { exportFile } from "../../src/formats/writers/export-file.ts";
import { richPartnership } from "../rich-partnership.ts";
import { exportedOf } from "./exporting.ts";
import { flowsOf } from "./importing.ts";
import { partnershipIn } from "./opening.ts";

const PYTHON = "/usr/bin/python3";
const installed = (() => {
  try {
    execFileSync(PYTHON, ["-c", "import networkx, igraph"], { stdio: "pipe" });
    return true;
  } catch {
    return false;
  }
})();
if (!installed)
  console.warn(
    "SKIPPED: files of networkx and igraph are not tried, since python3-networkx and python3-igraph are not installed",
  );

const folder = mkdtempSync(join(tmpdir(), "evenwicht-formats-"));
afterAll(() => rmSync(folder, { recursive: true }));
const python = (script: string, ...args: readonly string[]): string =>
  execFileSync(PYTHON, ["-c", script, ...args], { encoding: "utf8", cwd: folder, stdio: ["ignore", "pipe", "ignore"] });

const WRITE = `
import networkx as nx, igraph as ig
g = nx.DiGraph()
g.add_node("Linde", kind="GGZ"); g.add_node("É & <b>")
g.add_edge("Linde", "É & <b>", weight=2.5, resource="money"); g.add_edge("É & <b>", "Linde", weight=1.0, resource="staff")
nx.write_gexf(g, "nx.gexf"); nx.write_graphml(g, "nx.graphml")
u = nx.Graph(); u.add_edge("Linde", "Kompas", weight=3.0)
nx.write_gexf(u, "nxu.gexf"); nx.write_pajek(u, "nxu.net")
d = nx.DiGraph(); d.add_edge("Linde", "Kompas", weight=3.0); nx.write_pajek(d, "nx.net")
i = ig.Graph([(0, 1), (1, 0)], directed=True); i.vs["name"] = ["Linde", "É & <b>"]; i.es["weight"] = [2.5, 1.0]
i.write_graphml("ig.graphml"); i.write_pajek("ig.net")
`;

// Oracle: other programs. What they write is read as what they were told, and they read what is written here.
describe.skipIf(!installed)("files of networkx and igraph", () => {
  const given = [
    ["Linde", "É & <b>", 2.5, null, null],
    ["É & <b>", "Linde", 1, null, null],
  ];

  it("are read as what these programs were told", async () => {
    python(WRITE);
    const read = async (name: string) =>
      flowsOf(await partnershipIn(name, new Uint8Array(readFileSync(join(folder, name)))));
    expect(await read("nx.gexf")).toEqual(given);
    expect(await read("nx.graphml")).toEqual(given);
    expect(await read("ig.graphml")).toEqual(given);
    expect((await read("nxu.gexf")).map(([from, to, weight]) => [from, to, weight])).toEqual([
      ["Linde", "Kompas", 3],
      ["Kompas", "Linde", 3],
    ]);
    expect((await read("nxu.net")).length).toBe(2);
    expect((await read("nx.net")).map(([from, to, weight]) => [from, to, weight])).toEqual([["Linde", "Kompas", 3]]);
    expect((await read("ig.net")).map((flow) => flow[2])).toEqual([2.5, 1]);
  });

  it("are opened by these programs when they are written here", async () => {
    const exported = exportedOf(richPartnership());
    for (const format of ["gexf", "graphml"] as const)
      writeFileSync(join(folder, `out.${format}`), await exportFile(exported, format, "flows"));
    const { nodes, edges, label, x, colour } = JSON.parse(
      python(`
import json, networkx as nx
g = nx.read_gexf("out.gexf"); n = g.nodes["__proto__"]
print(json.dumps({"nodes": sorted(g.nodes), "edges": sorted([a, b, d.get("weight")] for a, b, d in g.edges(data=True)), "label": n["label"], "x": n["viz"]["position"]["x"], "colour": n["viz"]["color"]}))`),
    ) as Record<string, unknown>;
    expect(nodes).toEqual(["__proto__", "constructor", "nobody", "table", "مجلس الآباء"]);
    expect(edges).toEqual([
      ["__proto__", "constructor", 4],
      ["__proto__", "nobody", 4],
      ["constructor", "table", 2],
      // Nobody said how much.
      ["مجلس الآباء", "__proto__", null],
    ]);
    expect(label).toBe("__proto__");
    expect(typeof x).toBe("number");
    expect(colour).toMatchObject({ r: expect.any(Number), g: expect.any(Number), b: expect.any(Number) });
    const other = python(`
import networkx as nx, igraph as ig
a = nx.read_graphml("out.graphml"); b = ig.Graph.Read_GraphML("out.graphml")
print(a.number_of_nodes(), a.number_of_edges(), b.vcount(), b.ecount(), b.is_directed())`);
    expect(other.trim()).toBe("5 4 5 4 True");
  });
});
