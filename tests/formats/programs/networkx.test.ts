import { writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exportFile } from "../../../src/formats/writers/export-file.ts";
import { richPartnership } from "../../rich-partnership.ts";
import { example, exportedOf } from "../exporting.ts";
import { bare, bothWays, GIVEN, sumsOf } from "./given.ts";
import { installed, PYTHON, workshop } from "./program.ts";

const present = installed(PYTHON, ["-c", "import networkx"], "networkx (python3-networkx)");

const WRITE = `
import csv, json, sys
import networkx as nx
given = json.loads(sys.argv[1])
g = nx.MultiDiGraph() if sys.argv[2] == "multi" else nx.DiGraph()
for name, kind, capacity in given["parties"]:
    g.add_node(name, **{k: v for k, v in (("kind", kind), ("capacity", capacity)) if v is not None})
for a, b, weight, kind in given["flows"]:
    g.add_edge(a, b, weight=weight, resource=kind)
if sys.argv[2] == "multi":
    g.add_edge("Linde", "Kompas", weight=0.5, resource="time")
    nx.write_gexf(g, "multi.gexf"); nx.write_graphml(g, "multi.graphml")
    json.dump(nx.cytoscape_data(g), open("multi.cyjs", "w"))
else:
    for version in ("1.1draft", "1.2draft"): nx.write_gexf(g, version + ".gexf", version=version)
    nx.write_graphml(g, "a.graphml")
    nx.write_pajek(g, "a.net")
    json.dump(nx.node_link_data(g), open("a.json", "w"))
    json.dump(nx.adjacency_data(g), open("adjacent.json", "w"))
    json.dump(nx.cytoscape_data(g), open("cytoscape.json", "w"))
    # As d3 has it: who is whom is a place in the list.
    numbered = nx.node_link_data(nx.convert_node_labels_to_integers(g, label_attribute="name"))
    for node in numbered["nodes"]: del node["id"]
    json.dump(numbered, open("places.json", "w"))
    names = list(g.nodes)
    with open("a.csv", "w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow([""] + names)
        for name, row in zip(names, nx.to_numpy_array(g)): rows.writerow([name] + list(row))
    u = nx.Graph()
    u.add_nodes_from(names)
    for a, b, d in [("Linde", "Kompas", 3.0), ("Kompas", "É & <b>", 0.25)]: u.add_edge(a, b, weight=d)
    nx.write_gexf(u, "u.gexf"); nx.write_graphml(u, "u.graphml"); nx.write_pajek(u, "u.net")
    json.dump(nx.cytoscape_data(u), open("u.cyjs", "w"))
`;

const LINKS = bothWays({
  ...bare(GIVEN),
  flows: [
    ["Kompas", "É & <b>", 0.25, null],
    ["Linde", "Kompas", 3, null],
  ],
});

// Oracle: networkx, another program. What it writes is read as what it was told, and it reads what is written here.
describe.skipIf(!present)("files of networkx", () => {
  const { path, read, run } = workshop();

  it("are read as what it was told", async () => {
    run(PYTHON, "-c", WRITE, JSON.stringify(GIVEN), "plain");
    for (const name of [
      ...["1.1draft.gexf", "1.2draft.gexf", "a.graphml"],
      ...["a.json", "adjacent.json", "cytoscape.json", "places.json"],
    ])
      expect([name, await read(name)]).toEqual([name, GIVEN]);
    for (const name of ["a.net", "a.csv"]) expect([name, await read(name)]).toEqual([name, bare(GIVEN)]);
  });

  it("without directions are flows there and back", async () => {
    for (const name of ["u.gexf", "u.graphml", "u.net", "u.cyjs"])
      expect([name, await read(name)]).toEqual([name, LINKS]);
  });

  it("with several flows between the same two keep them apart", async () => {
    run(PYTHON, "-c", WRITE, JSON.stringify(GIVEN), "multi");
    const more = [...GIVEN.flows.slice(0, 1), ["Linde", "Kompas", 0.5, "time"], ...GIVEN.flows.slice(1)];
    for (const name of ["multi.gexf", "multi.graphml", "multi.cyjs"])
      expect([name, (await read(name)).flows]).toEqual([name, more]);
  });

  it("can be what was written here, with what each party and each flow says", async () => {
    const exported = exportedOf(richPartnership());
    for (const format of ["gexf", "graphml"] as const)
      writeFileSync(path(`out.${format}`), await exportFile(exported, format, "flows"));
    const [gexf, graphml] = JSON.parse(
      run(
        PYTHON,
        "-c",
        `
import json, networkx as nx
def of(g): return {"nodes": {n: g.nodes[n] for n in g.nodes}, "edges": sorted([a, b, d.get("weight"), d.get("resource")] for a, b, d in g.edges(data=True))}
print(json.dumps([of(nx.read_gexf("out.gexf")), of(nx.read_graphml("out.graphml"))]))`,
      ),
    ) as { nodes: Record<string, Record<string, unknown>>; edges: unknown[][] }[];
    const edges = [
      ["__proto__", "constructor", 4, "Uren 👩‍⚕️"],
      ["__proto__", "nobody", 4, "Autonomy"],
      ["constructor", "table", 2, "Money"],
      // Nobody said how much.
      ["مجلس الآباء", "__proto__", null, "Staff"],
    ];
    expect(gexf!.edges).toEqual(edges);
    expect(graphml!.edges).toEqual(edges);
    expect(Object.keys(gexf!.nodes).sort()).toEqual(
      ["constructor", "nobody", "table", "مجلس الآباء", "__proto__"].sort(),
    );
    expect(gexf!.nodes.constructor).toMatchObject({ label: "=1+1", standing: "empty chair" });
    expect(gexf!.nodes["مجلس الآباء"]).toMatchObject({
      stake: 16,
      viz: {
        position: { x: expect.any(Number), y: expect.any(Number) },
        size: expect.any(Number),
        color: { r: expect.any(Number), g: expect.any(Number), b: expect.any(Number) },
      },
    });
  });

  // Oracle: Gephi's own reader, which takes x, y, size, r, g and b of a node and r, g and b of an edge, by these names and as whole numbers.
  it("has in GraphML the places, sizes and colours that it has in GEXF, of what flows too", async () => {
    const exported = exportedOf(richPartnership());
    for (const format of ["gexf", "graphml"] as const)
      writeFileSync(path(`drawn.${format}`), await exportFile(exported, format, "flows"));
    const drawn = run(
      PYTHON,
      "-c",
      `
import json, networkx as nx, xml.etree.ElementTree as xml
a, b = nx.read_gexf("drawn.gexf"), nx.read_graphml("drawn.graphml")
viz = lambda d: [d["viz"]["position"]["x"], d["viz"]["position"]["y"], d["viz"]["size"]] + [d["viz"]["color"][c] for c in "rgb"]
flat = lambda d: [d[k] for k in ("x", "y", "size", "r", "g", "b")]
colours = [[e.get("source")] + [int(c.get(k)) for c in e if c.tag.endswith("}color") for k in "rgb"] for e in xml.parse("drawn.gexf").iter("{http://www.gexf.net/1.2draft}edge")]
print(json.dumps([{n: viz(a.nodes[n]) for n in a}, {n: flat(b.nodes[n]) for n in b}, sorted(colours), sorted([s] + [d[k] for k in "rgb"] for s, t, d in b.edges(data=True))]))`,
    );
    const [places, placesToo, colours, coloursToo] = JSON.parse(drawn);
    expect(placesToo).toEqual(places);
    expect(coloursToo).toEqual(colours);
    expect(new Set(colours.map((one: unknown[]) => one.slice(1).join())).size).toBeGreaterThan(2);
  });

  it("counts in it for as much as here", async () => {
    const exported = exportedOf(example("hospital-network"));
    for (const format of ["gexf", "graphml"] as const)
      writeFileSync(path(`sums.${format}`), await exportFile(exported, format, "flows"));
    const sums = run(
      PYTHON,
      "-c",
      `
import json, networkx as nx
def of(g):
    g.remove_edges_from([e for e in g.edges if g.edges[e].get("state") != "actual"])
    return {g.nodes[n]["label"]: [g.out_degree(n, weight="weight"), g.in_degree(n, weight="weight")] for n in g.nodes}
print(json.dumps([of(nx.read_gexf("sums.gexf")), of(nx.read_graphml("sums.graphml"))]))`,
    );
    for (const each of JSON.parse(sums)) expect(each).toMatchObject(sumsOf(exported));
  });
});
