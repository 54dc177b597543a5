import { strFromU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { exportFile } from "../../src/formats/writers/export-file.ts";
import { example, exportedOf } from "./exporting.ts";
import { flowsOf } from "./importing.ts";
import { assumptionsIn, faultsIn, partnershipIn, planOfFile } from "./opening.ts";

const gexf = (inside: string, version = "1.2", graph = 'defaultedgetype="directed"'): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/${version}draft" xmlns:viz="http://www.gexf.net/${version}draft/viz" version="${version}">
<graph ${graph}>
${inside}
</graph></gexf>`;

const TWO = '<nodes><node id="0" label="Linde"/><node id="1" label="Kompas"/></nodes>';

// Oracle: the primer of GEXF (gexf.net), whose parts these small files have; each can be read along.
describe("GEXF", () => {
  it("gives parties by their labels and flows by their weight, in each version", async () => {
    for (const version of ["1.1", "1.2", "1.3"]) {
      const file = gexf(`${TWO}<edges><edge id="e" source="0" target="1" weight="2.5"/></edges>`, version);
      const read = await partnershipIn("a.gexf", file);
      expect(flowsOf(read)).toEqual([["Linde", "Kompas", 2.5, null, null]]);
      expect(read.parties.map(({ code, name }) => [code, name])).toEqual([
        ["0", "Linde"],
        ["1", "Kompas"],
      ]);
      expect(read.about.title).toBe("a");
    }
  });

  it("counts a link without a direction, or a mutual one, there and back, and says so", async () => {
    const edges = `<edges><edge source="0" target="1" weight="3"/><edge source="1" target="0" type="directed" weight="1"/>
      <edge source="0" target="0" weight="9"/></edges>`;
    const file = gexf(TWO + edges, "1.2", "");
    expect(flowsOf(await partnershipIn("a.gexf", file))).toEqual([
      ["Linde", "Kompas", 3, null, null],
      ["Kompas", "Linde", 3, null, null],
      ["Kompas", "Linde", 1, null, null],
      ["Linde", "Linde", 9, null, null],
    ]);
    const { preview } = await planOfFile("a.gexf", file);
    expect(preview.assumptions).toContainEqual({ code: "both-ways", details: { flows: 2 } });
    const mutual = gexf(`${TWO}<edges><edge source="0" target="1" type="mutual" weight="3"/></edges>`, "1.3");
    expect(flowsOf(await partnershipIn("a.gexf", mutual))).toHaveLength(2);
  });

  it("reads attributes as columns, with the defaults that the file declares", async () => {
    const file = gexf(`
      <attributes class="node"><attribute id="k" title="kind" type="string"/>
        <attribute id="s" title="stake" type="float"><default>4</default></attribute></attributes>
      <attributes class="edge"><attribute id="0" title="resource" type="string"/><attribute id="1" title="state" type="string"/>
        <attribute id="2" title="colour of the wire" type="string"/></attributes>
      <nodes><node id="a" label="A"><attvalues><attvalue for="k" value="GGZ"/></attvalues></node>
        <node id="b" label="B"><attvalues><attvalue for="s" value="8"/></attvalues></node></nodes>
      <edges><edge source="a" target="b"><attvalues><attvalue for="0" value="money"/><attvalue for="1" value="agreed"/>
        <attvalue for="2" value="green"/></attvalues></edge></edges>`);
    const read = await partnershipIn("a.gexf", file);
    expect(read.parties.map(({ kind, stake }) => [kind, stake])).toEqual([
      ["GGZ", 4],
      [null, 8],
    ]);
    expect(read.flows.map(({ resource, state, amount }) => [resource, state, amount])).toEqual([
      ["money", "agreed", 1],
    ]);
    const { preview } = await planOfFile("a.gexf", file);
    expect(preview.assumptions).toContainEqual({
      code: "column-ignored",
      details: { header: "colour of the wire", column: 5 },
    });
  });

  it("says of what was written here that nothing is lost by what is not read", async () => {
    const text = strFromU8(await exportFile(exportedOf(example("hospital-network")), "gexf", "flows"));
    const { preview } = await planOfFile("a.gexf", text);
    const left = preview.assumptions.filter(({ code }) => code === "column-ignored").map(({ details }) => details);
    expect(left).toEqual([
      { header: "weight", column: 3, because: "said" },
      { header: "brings", column: expect.any(Number), because: "sum" },
      { header: "takes", column: expect.any(Number), because: "sum" },
    ]);
  });

  it("takes a declared default for what it is, beside the options that may be chosen, and a weight that is said as an attribute", async () => {
    const file = gexf(`
      <attributes class="node"><attribute id="k" title="kind" type="string"><default>school</default><options>school|GGZ</options></attribute></attributes>
      <attributes class="edge" mode="dynamic"><attribute id="w" title="Weight" type="double"/></attributes>
      ${TWO}<edges><edge source="0" target="1" weight="2"/><edge source="1" target="0"><attvalues>
        <attvalue for="w" value="5" start="2020" end="2021"/><attvalue for="w" value="9" start="2021"/></attvalues></edge></edges>`);
    const read = await partnershipIn("a.gexf", file);
    expect(read.parties.map(({ kind }) => kind)).toEqual(["school", "school"]);
    expect(flowsOf(read).map((flow) => flow[2])).toEqual([2, 9]);
  });

  it("takes an edge without a weight for 1 where others have one, and no weight at all for each counts 1", async () => {
    const mixed = gexf(`${TWO}<edges><edge source="0" target="1" weight="3"/><edge source="1" target="0"/></edges>`);
    expect(flowsOf(await partnershipIn("a.gexf", mixed)).map((flow) => flow[2])).toEqual([3, 1]);
    const none = gexf(`${TWO}<edges><edge source="0" target="1"/></edges>`);
    expect(await assumptionsIn("a.gexf", none)).toContain("no-weight-column");
  });

  it("leaves a weight out where the file says itself what a flow costs and is worth", async () => {
    const file = gexf(`<attributes class="edge"><attribute id="c" title="cost" type="double"/></attributes>${TWO}
      <edges><edge source="0" target="1" weight="7"><attvalues><attvalue for="c" value="2"/></attvalues></edge></edges>`);
    expect(flowsOf(await partnershipIn("a.gexf", file))).toEqual([["Linde", "Kompas", null, 2, null]]);
  });

  it("puts nodes that lie in others with the outermost, nested or by pid", async () => {
    const file =
      gexf(`<nodes><node id="org" label="Org"><nodes><node id="team" label="Team"><nodes><node id="who" label="Who"/></nodes>
      </node></nodes></node><node id="x" label="X" pid="team"/></nodes><edges><edge source="who" target="x"/></edges>`);
    const { parties } = await partnershipIn("a.gexf", file);
    expect(parties.map(({ name, inside }) => [name, inside])).toEqual([
      ["Org", null],
      ["Team", "p1"],
      ["Who", "p1"],
      ["X", "p1"],
    ]);
  });

  it("puts a node with the parent that it names in an element, and tells what the file says of itself as a story", async () => {
    const file = `<gexf version="1.2"><meta><creator>Anna</creator><description>Zorg in de wijk</description></meta><graph defaultedgetype="directed">
      <nodes><node id="a" label="A"/><node id="b" label="B"><parents><parent for="a"/></parents></node></nodes>
      <edges><edge source="a" target="b"/></edges></graph></gexf>`;
    const read = await partnershipIn("a.gexf", file);
    expect(read.parties[1]).toMatchObject({ name: "B", inside: "p1" });
    expect(read.about).toMatchObject({ title: "a", story: "Zorg in de wijk" });
  });

  it("says that places, colours and times are left out", async () => {
    const file =
      gexf(`<nodes><node id="0" label="A" start="2020"><viz:position x="1" y="2" z="0"/><viz:color r="1" g="2" b="3"/></node>
      <node id="1"/></nodes><edges><edge source="0" target="1"/></edges>`);
    const { preview } = await planOfFile("a.gexf", file);
    expect(preview.assumptions).toContainEqual({ code: "left-out-of-format", details: { what: ["drawing", "time"] } });
    expect((await partnershipIn("a.gexf", file)).parties.map(({ name }) => name)).toEqual(["A", "1"]);
  });

  it("names every fault at its line, all at once", async () => {
    const file = gexf(`<nodes>
<node id="0"/>
<node id="0"/></nodes>
<edges>
<edge source="0" target="9" weight="1"/>
<edge source="0" target="0" weight="-2"/>
<edge source="0" target="0" weight="lots"/>
</edges>`);
    const faults = await faultsIn("a.gexf", file);
    expect(faults.map(({ code, at }) => [code, at.row, at.counts])).toEqual([
      ["duplicate-party", 6, "lines"],
      ["unknown-party", 8, "lines"],
      ["negative", 9, "lines"],
      ["not-a-number", 10, "lines"],
    ]);
  });

  it("is known by what it holds, whatever its name, also when pasted", async () => {
    const file = gexf(`${TWO}<edges><edge source="0" target="1" weight="2"/></edges>`);
    expect((await planOfFile("network.xml", file)).preview.counts.flows).toBe(1);
    expect((await planOfFile(null, file)).preview.counts.flows).toBe(1);
  });

  it("without a party or a flow has nothing in it; with parties alone it is a list of parties", async () => {
    expect(await faultsIn("a.gexf", gexf(""))).toMatchObject([{ code: "nothing-in-it" }]);
    const alone = await partnershipIn("a.gexf", gexf(TWO));
    expect([alone.parties.length, alone.about.unlisted]).toEqual([2, "unknown"]);
  });
});
