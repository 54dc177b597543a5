import { writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exportCsv, exportFile } from "../../../src/formats/writers/export-file.ts";
import { example, exportedOf } from "../exporting.ts";
import { bare, bothWays, GIVEN, sumsOf, withFlows } from "./given.ts";
import { installed, PYTHON, workshop } from "./program.ts";

const inPython = installed(PYTHON, ["-c", "import igraph"], "igraph for Python (python3-igraph)");
const inR = installed("Rscript", ["-e", "library(igraph)"], "igraph for R (r-cran-igraph)");

/** What igraph has for a name stays its own; Pajek has a number there. */
const LINKS = bothWays({
  ...bare(GIVEN),
  flows: [
    ["Kompas", "É & <b>", 0.25, null],
    ["Linde", "Kompas", 3, null],
  ],
});
/** Names as igraph numbers them in Pajek, where it writes none: everybody is counted, with a flow or without. */
const numbered = (told: typeof GIVEN) => {
  const numberOf = (name: string): string => String(GIVEN.parties.findIndex(([one]) => one === name) + 1);
  return {
    parties: told.parties.map(([name]) => [numberOf(name), null, null] as const),
    flows: told.flows.map(([from, to, weight]) => [numberOf(from), numberOf(to), weight, null] as const),
  };
};

const WRITE_IN_PYTHON = `
import csv, json, sys
import igraph as ig
given = json.loads(sys.argv[1])
names = [p[0] for p in given["parties"]]
g = ig.Graph([(names.index(a), names.index(b)) for a, b, _, _ in given["flows"]], n=len(names), directed=True)
g.vs["name"] = names
g.vs["kind"] = [p[1] or "" for p in given["parties"]]
g.vs["capacity"] = [float("nan") if p[2] is None else float(p[2]) for p in given["parties"]]
g.es["weight"] = [f[2] for f in given["flows"]]
g.es["resource"] = [f[3] for f in given["flows"]]
g.write_graphml("a.graphml")
g.write_pajek("a.net")
g.vs["id"] = names
g.write_pajek("named.net")
with open("a.csv", "w", newline="") as file:
    rows = csv.writer(file)
    rows.writerow([""] + names)
    for name, row in zip(names, g.get_adjacency_sparse("weight").toarray()): rows.writerow([name] + list(row))
u = ig.Graph([(1, 0), (0, 3)], n=len(names)); u.vs["name"] = names; u.vs["id"] = names; u.es["weight"] = [3.0, 0.25]
u.write_graphml("u.graphml"); u.write_pajek("u.net")
`;

// Oracle: igraph in Python, another program. What it writes is read as what it was told, and it reads what is written here.
describe.skipIf(!inPython)("files of igraph in Python", () => {
  const { path, read, run } = workshop();

  it("are read as what it was told", async () => {
    run(PYTHON, "-c", WRITE_IN_PYTHON, JSON.stringify(GIVEN));
    expect(await read("a.graphml")).toEqual(GIVEN);
    expect(await read("a.csv")).toEqual(bare(GIVEN));
    expect(await read("named.net")).toEqual(bare(GIVEN));
    expect(await read("a.net")).toEqual(numbered(GIVEN));
  });

  it("without directions are flows there and back", async () => {
    for (const name of ["u.graphml", "u.net"]) expect([name, await read(name)]).toEqual([name, LINKS]);
  });

  it("can be what was written here, and count for as much there", async () => {
    const exported = exportedOf(example("hospital-network"));
    writeFileSync(path("out.graphml"), await exportFile(exported, "graphml", "flows"));
    const sums = run(
      PYTHON,
      "-c",
      `
import json, igraph as ig
g = ig.Graph.Read_GraphML("out.graphml")
g.delete_edges([e.index for e in g.es if e["state"] != "actual"])
out, into = g.strength(mode="out", weights="weight"), g.strength(mode="in", weights="weight")
print(json.dumps({v["label"]: [out[v.index], into[v.index]] for v in g.vs}))`,
    );
    expect(JSON.parse(sums)).toMatchObject(sumsOf(exported));
  });
});

const WRITE_IN_R = `
library(igraph)
given <- commandArgs(trailingOnly = TRUE)
flows <- read.csv(given[1], encoding = "UTF-8", na.strings = ""); parties <- read.csv(given[2], encoding = "UTF-8", na.strings = "")
g <- graph_from_data_frame(flows, directed = TRUE, vertices = parties)
write_graph(g, "a.graphml", "graphml")
write_graph(g, "a.net", "pajek")
V(g)$id <- V(g)$name
write_graph(g, "named.net", "pajek")
g <- delete_vertex_attr(g, "id")
write.csv(as_data_frame(g, "edges"), "edges.csv", row.names = FALSE)
write.csv(as_data_frame(g, "vertices"), "edges.nodes.csv", row.names = FALSE)
write.csv2(as_data_frame(g, "edges"), "edges2.csv")
m <- as_adjacency_matrix(g, attr = "weight", sparse = FALSE)
write.csv(m, "matrix.csv"); write.csv2(m, "matrix2.csv")
unsized <- as_data_frame(g, "edges"); unsized$weight[1] <- NA; unsized$resource[2] <- NA
write.csv(unsized, "unsized.csv", row.names = FALSE)
u <- make_empty_graph(n = nrow(parties), directed = FALSE)
u <- add_edges(u, c(2, 1, 1, 4), weight = c(3, 0.25)); V(u)$name <- parties$name; V(u)$id <- parties$name
write_graph(u, "u.graphml", "graphml"); write_graph(u, "u.net", "pajek")
`;

// Oracle: igraph in R, another program, and R's own lists.
describe.skipIf(!inR)("files of igraph in R", () => {
  const { path, read, run } = workshop();
  const csv = (rows: readonly (readonly unknown[])[]): string =>
    rows.map((row) => row.map((cell) => `"${cell ?? ""}"`).join(",")).join("\n");

  it("are read as what it was told", async () => {
    writeFileSync(path("flows.csv"), csv([["from", "to", "weight", "resource"], ...GIVEN.flows]));
    writeFileSync(path("parties.csv"), csv([["name", "kind", "capacity"], ...GIVEN.parties]));
    run("Rscript", "-e", WRITE_IN_R, "flows.csv", "parties.csv");
    expect(await read("a.graphml")).toEqual(GIVEN);
    expect(await read("a.net")).toEqual(numbered(GIVEN));
    expect(await read("named.net")).toEqual(bare(GIVEN));
    for (const name of ["matrix.csv", "matrix2.csv"]) expect([name, await read(name)]).toEqual([name, bare(GIVEN)]);
  });

  it("that are lists go together, and NA is what is not known", async () => {
    expect(await read("edges.csv", "edges.nodes.csv")).toEqual(GIVEN);
    const listed = withFlows({ ...bare(GIVEN), flows: GIVEN.flows });
    expect(await read("edges2.csv")).toEqual(listed);
    const [first, second, ...others] = GIVEN.flows;
    expect((await read("unsized.csv")).flows).toEqual([
      [first![0], first![1], null, first![3]],
      [second![0], second![1], second![2], null],
      ...others,
    ]);
  });

  it("without directions are flows there and back", async () => {
    for (const name of ["u.graphml", "u.net"]) expect([name, await read(name)]).toEqual([name, LINKS]);
  });

  it("can be what was written here, and count for as much there", async () => {
    const exported = exportedOf(example("hospital-network"));
    writeFileSync(path("out.graphml"), await exportFile(exported, "graphml", "flows"));
    writeFileSync(path("out.csv"), exportCsv(exported, "flows"));
    writeFileSync(path("out.nodes.csv"), exportCsv(exported, "parties"));
    const sums = (name: string) =>
      Object.fromEntries(
        run("Rscript", "-e", READ_IN_R, name)
          .trim()
          .split("\n")
          .map((line) => line.split("\t"))
          .map(([party, out, into]) => [party, [Number(out), Number(into)]]),
      );
    expect(sums("out.graphml")).toMatchObject(sumsOf(exported));
    expect(sums("out.csv")).toMatchObject(sumsOf(exported));
  });
});

const READ_IN_R = `
library(igraph)
name <- commandArgs(trailingOnly = TRUE)[1]
if (endsWith(name, "csv")) {
  flows <- read.csv(name); parties <- read.csv("out.nodes.csv")
  flows$weight <- ifelse(flows$target == "nobody", 0, ifelse(is.na(flows$worth), flows$amount, flows$worth))
  parties$label <- parties$name; parties$name <- NULL
  g <- graph_from_data_frame(flows, directed = TRUE, vertices = parties)
} else g <- read_graph(name, "graphml")
g <- delete_edges(g, which(E(g)$state != "actual"))
for (v in V(g)) cat(V(g)$label[v], sprintf("%.17g", strength(g, v, mode = "out")), sprintf("%.17g\\n", strength(g, v, mode = "in")), sep = "\\t")
`;
