import { describe, expect, it } from "vitest";
import { flowsOf } from "./importing.ts";
import { assumptionsIn, faultsIn, partnershipIn, planOfFile } from "./opening.ts";

const graphml = (keys: string, graph: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${keys}
${graph}
</graphml>`;

// Oracle: the primer of GraphML (graphml.graphdrawing.org); each file can be read along.
describe("GraphML", () => {
  it("reads keys as columns, with their defaults", async () => {
    const file = graphml(
      `<key id="d0" for="node" attr.name="name" attr.type="string"/>
       <key id="d1" for="edge" attr.name="weight" attr.type="double"><default>2</default></key>
       <key id="d2" for="edge" attr.name="resource" attr.type="string"/>`,
      `<graph edgedefault="directed"><node id="n0"><data key="d0">Linde &amp; co</data></node><node id="n1"><data key="d0">Kompas</data></node>
       <edge source="n0" target="n1"><data key="d1">3.5</data><data key="d2">Geld</data></edge>
       <edge source="n1" target="n0"/></graph>`,
    );
    const read = await partnershipIn("a.graphml", file);
    expect(flowsOf(read)).toEqual([
      ["Linde & co", "Kompas", 3.5, null, null],
      ["Kompas", "Linde & co", 2, null, null],
    ]);
    expect(read.flows.map(({ resource }) => resource)).toEqual(["money", "r1"]);
  });

  it("counts undirected links both ways, by default or each by itself", async () => {
    const file = graphml(
      "",
      `<graph edgedefault="undirected"><node id="a"/><node id="b"/><edge source="a" target="b"/>
       <edge source="b" target="a" directed="true"/></graph>`,
    );
    expect(flowsOf(await partnershipIn("a.graphml", file)).map(([from, to]) => `${from}${to}`)).toEqual([
      "ab",
      "ba",
      "ba",
    ]);
    expect(await assumptionsIn("a.graphml", file)).toContain("both-ways");
  });

  it("leaves out how Gephi drew nodes and edges, and says so once", async () => {
    const colour = (of: string) =>
      ["r", "g", "b"].map((id) => `<key id="${of}-${id}" for="${of}" attr.name="${id}" attr.type="int"/>`).join("");
    const file = graphml(
      `<key id="x" for="node" attr.name="x" attr.type="float"/><key id="y" for="node" attr.name="y" attr.type="float"/>
       <key id="w" for="edge" attr.name="weight" attr.type="double"/>${colour("node")}${colour("edge")}`,
      `<graph edgedefault="directed"><node id="a"><data key="x">1</data><data key="y">2</data><data key="node-r">9</data></node><node id="b"/>
       <edge source="a" target="b"><data key="w">3</data><data key="edge-r">153</data><data key="edge-g">0</data></edge></graph>`,
    );
    const assumptions = await planOfFile("a.graphml", file).then(({ preview }) => preview.assumptions);
    expect(assumptions).toContainEqual({ code: "left-out-of-format", details: { what: ["drawing"] } });
    expect(assumptions.map(({ code }) => code)).not.toContain("column-ignored");
    expect(flowsOf(await partnershipIn("a.graphml", file))).toEqual([["a", "b", 3, null, null]]);
  });

  it("takes the labels that yEd draws, and says that the drawing is left out", async () => {
    const file = graphml(
      '<key for="node" id="d6" yfiles.type="nodegraphics"/>',
      `<graph edgedefault="directed"><node id="n0"><data key="d6"><y:ShapeNode xmlns:y="http://www.yworks.com/xml/graphml"><y:Fill color="#FFCC00"/>
       <y:NodeLabel alignment="center">Linde</y:NodeLabel></y:ShapeNode></data></node><node id="n1"/><edge source="n0" target="n1"/></graph>`,
    );
    const plan = await planOfFile("a.graphml", file);
    expect(plan.preview.assumptions).toContainEqual({ code: "left-out-of-format", details: { what: ["drawing"] } });
    expect(plan.preview.parties.map(({ name }) => name)).toEqual(["Linde", "n1"]);
  });

  it("puts a graph within a node with that node, and leaves hyperedges and second graphs' names out", async () => {
    const file = graphml(
      "",
      `<graph edgedefault="directed"><node id="org"><graph edgedefault="directed"><node id="who"/></graph></node><node id="x"/>
       <edge source="who" target="x"/><hyperedge><endpoint node="x"/><endpoint node="org"/><data key="w">3</data></hyperedge></graph>`,
    );
    const plan = await planOfFile("a.graphml", file);
    expect(plan.preview.assumptions).toContainEqual({ code: "left-out-of-format", details: { what: ["many-ended"] } });
    expect((await partnershipIn("a.graphml", file)).parties.map(({ name, inside }) => [name, inside])).toEqual([
      ["org", null],
      ["who", "p1"],
      ["x", null],
    ]);
  });

  it("reads the first of several graphs, and tells what is said of it, and of a link, in words", async () => {
    const file = graphml(
      '<key id="t" for="graph" attr.name="year" attr.type="string"/><key id="n" for="graph" attr.name="name" attr.type="string"/>',
      `<graph edgedefault="directed"><data key="n">Zorgnet</data><desc>Zorg in de wijk</desc><data key="t">2024</data><node id="a"><desc>groot</desc></node><node id="b"/>
       <edge source="a" target="b"><desc>elke week</desc></edge></graph><graph edgedefault="directed"><node id="a"/><node id="z"/><edge source="z" target="a"/></graph>`,
    );
    const read = await partnershipIn("a.graphml", file);
    expect(read.parties.map(({ name }) => name)).toEqual(["a", "b"]);
    expect(read.flows).toMatchObject([{ from: "p1", to: "p2", note: "elke week" }]);
    expect(read.about).toMatchObject({ title: "Zorgnet", story: "Zorg in de wijk\nyear: 2024" });
    const { assumptions } = (await planOfFile("a.graphml", file)).preview;
    expect(assumptions).toContainEqual({ code: "left-out-of-format", details: { what: ["other-networks"] } });
    expect(assumptions).toContainEqual({ code: "column-ignored", details: { header: "desc", column: 2 } });
  });

  it("takes the label of a link for a note, as igraph and yEd have it", async () => {
    const file = graphml(
      '<key id="l" for="edge" attr.name="label" attr.type="string"/>',
      '<graph edgedefault="directed"><node id="a"/><node id="b"/><edge source="a" target="b"><data key="l">elke week</data></edge></graph>',
    );
    expect((await partnershipIn("a.graphml", file)).flows).toMatchObject([{ note: "elke week" }]);
  });

  it("counts what is called a weight where something else could be one, and names a fault of a link there and back once", async () => {
    const file = graphml(
      '<key id="v" for="edge" attr.name="value" attr.type="double"/><key id="w" for="edge" attr.name="weight" attr.type="double"/>',
      '<graph edgedefault="directed"><node id="a"/><node id="b"/><edge source="a" target="b"><data key="v">9</data><data key="w">3</data></edge></graph>',
    );
    expect(flowsOf(await partnershipIn("a.graphml", file))).toEqual([["a", "b", 3, null, null]]);
    const faulty = file.replace(">3<", ">2,5<").replace('"directed"', '"undirected"');
    expect((await faultsIn("a.graphml", faulty)).map(({ code }) => code)).toEqual(["not-a-number"]);
  });

  it("names faults at their lines", async () => {
    const file = graphml(
      '<key id="w" for="edge" attr.name="weight" attr.type="double"/>',
      `<graph edgedefault="directed"><node id="a"/>
<edge source="a" target="b"/>
<edge source="a" target="a"><data key="w">-1</data></edge></graph>`,
    );
    expect((await faultsIn("a.graphml", file)).map(({ code, at }) => [code, at.row])).toEqual([
      ["unknown-party", 5],
      ["negative", 6],
    ]);
  });
});
