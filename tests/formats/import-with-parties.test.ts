import { describe, expect, it } from "vitest";
import { validate } from "../../src/domain/validate.ts";
import { changePlan, partiesFileBeside } from "../../src/formats/import.ts";
import { faultLine } from "../../src/text/fault-text.ts";
import { partnershipOf, planOf } from "./importing.ts";

// Oracle: DESIGN §3 and §9; each file is small enough to read along.
describe("a table of flows with its table of parties", () => {
  const files = {
    "f.nodes.csv":
      "id,name,kind,capacity,stake,felt,colour\nL,Linde,aanbieder,40,8,2,red\nK,Kompas,,NA,,,blue\nO,Ouderraad,,,,,\nT,De tafel,Tafel,,,,\n",
    "f.csv": "source,target,weight\nL,Kompas,4\nK,T,2\nDe tafel,Linde,1\n",
  };
  const plan = planOf(files);

  it("knows to which organisation each belongs, by id or by name, wherever that stands", () => {
    const nodes = "id,naam,hoort bij\na,Anna,Linde\nl,Linde,\nb,Bram,l\n";
    const { parties } = partnershipOf(planOf({ "f.nodes.csv": nodes, "f.csv": "van,naar\na,b\n" }));
    expect(parties.map(({ name, inside }) => [name, inside])).toEqual([
      ["Anna", "p2"],
      ["Linde", null],
      ["Bram", "p2"],
    ]);
  });

  it("that names no ids knows its parties by their names, as igraph writes them", () => {
    const nodes = "name,kind,capacity,inside\nNA,NA,NA,\nLinde,GGZ,40,NA\nKompas,,,N/A\n";
    const { parties } = partnershipOf(planOf({ "f.nodes.csv": nodes, "f.csv": "from,to\nLinde,NA\n" }));
    // A party may be called NA; elsewhere it says that something is not known.
    expect(parties.map(({ code, name, kind, size, inside }) => [code, name, kind, size, inside])).toEqual([
      ["NA", "NA", null, null, null],
      ["Linde", "Linde", "GGZ", 40, "p1"],
      ["Kompas", "Kompas", null, null, null],
    ]);
  });

  it("that names no ids is taken however its name is given: by its file, by choice, by what it says beside the names", () => {
    const list = "Naam;Soort;Capaciteit\nLinde;zorg;40\nKompas;;12\n";
    const flows = "van;naar;gewicht\nLinde;Kompas;4\n";
    const chosen = [{ role: "parties", columns: ["name", null, null] }, {}] as const;
    for (const plan of [
      planOf({ "p.nodes.csv": list, "p.csv": flows }),
      planOf({ "lijst.csv": list, "p.csv": flows }),
      changePlan(planOf({ "lijst.csv": list, "p.csv": flows }), chosen),
    ])
      expect(partnershipOf(plan).parties.map(({ code, name, kind, size }) => [code, name, kind, size])).toEqual([
        ["Linde", "Linde", "zorg", 40],
        ["Kompas", "Kompas", null, 12],
      ]);
    const twice = planOf({ "p.nodes.csv": `${list}Linde;;\n`, "p.csv": flows });
    expect(twice.preview.faults).toMatchObject([{ code: "duplicate-party", at: { row: 4, column: 1 } }]);
    // Two columns of names, or names alone, say of no party anything: these stay a table of flows that lacks its columns.
    const addresses = planOf({ "lijst.csv": "Naam;Organisatie;Soort\nAnna;Linde;hoofd\n" });
    expect(addresses.preview.faults.map(({ code }) => code)).toEqual(["missing-column", "missing-column"]);
  });

  it("says of each party that the list lacks once where it stands, and whom it may be a slip for", () => {
    const list = "naam\nJeugzorg De Linde\nGemeente Rietdam\n";
    const rows = [
      "Gemeente Rietdam;Jeugdzorg De Linde",
      "Jeugdzorg De Linde;Gemeente Rietdam",
      "Jeugdzorg De Linde;GGZ",
    ];
    const { faults } = planOf({ "p.nodes.csv": list, "p.csv": `van;naar\n${rows.join("\n")}\n` }).preview;
    expect(faults.map(({ code, at, details }) => [code, at.row, at.column, details])).toEqual([
      [
        "unknown-party",
        2,
        2,
        { column: "naar", text: "Jeugdzorg De Linde", near: "Jeugzorg De Linde", alsoIn: [3, 4] },
      ],
      ["unknown-party", 4, 2, { column: "naar", text: "GGZ", near: null, alsoIn: [] }],
    ]);
    expect(faults.map((one) => faultLine("nl", one, ""))).toEqual([
      "p.csv:2:2: kolom “naar”: “Jeugdzorg De Linde” staat niet in de lijst van partijen. Bedoel je “Jeugzorg De Linde”? Anders: voeg de partij toe. De naam staat ook op rij 3 en 4.",
      "p.csv:4:2: kolom “naar”: “GGZ” staat niet in de lijst van partijen. Voeg de partij toe, of verbeter de naam.",
    ]);
  });

  it("takes NA in a list of flows for what is not known: no kind, no date, no size", () => {
    const csv = "from,to,kind,weight,state,date,note\na,b,NA,NA,NA,NA,NA\nb,a,geld,2,,,\n";
    const { flows } = partnershipOf(planOf({ "f.csv": csv }));
    expect(flows.map(({ resource, amount, state, date, note }) => [resource, amount, state, date, note])).toEqual([
      ["r1", null, "actual", null, "NA"],
      ["money", 2, "actual", null, ""],
    ]);
    const faulty = planOf({ "f.csv": csv.replace("NA,NA,NA,NA,NA", "NA,NaN,NA,NA,NA") });
    expect(faulty.preview.faults).toMatchObject([{ code: "not-a-number", at: { row: 2, column: 4 } }]);
  });

  it("finds parties by id and by name, keeps those without a flow, and knows the table", () => {
    const partnership = partnershipOf(plan);
    expect(
      partnership.parties.map(({ id, code, name, kind, size, stake }) => [id, code, name, kind, size, stake]),
    ).toEqual([
      ["p1", "L", "Linde", "aanbieder", 40, 8],
      ["p2", "K", "Kompas", null, null, null],
      ["p3", "O", "Ouderraad", null, null, null],
    ]);
    expect(partnership.about.table).toEqual({ name: "De tafel" });
    expect(partnership.flows.map(({ from, to }) => [from, to])).toEqual([
      ["p1", "p2"],
      ["p2", "table"],
      ["table", "p1"],
    ]);
    expect(partnership.felt).toEqual([{ id: expect.any(String), of: "p1", by: "p1", ratio: 2, date: null }]);
    expect(partnership.about.title).toBe("f");
    expect(plan.preview.counts).toEqual({ parties: 3, flows: 3, kinds: 1 });
    expect(validate(partnership)).toEqual([]);
  });

  it("says which columns stay out, and which parties have no flow", () => {
    expect(plan.preview.assumptions).toEqual([
      { code: "column-ignored", details: { header: "colour", column: 7 } },
      { code: "no-kind-column", details: {} },
      { code: "unlisted-none", details: {} },
      { code: "parties-without-flows", details: { parties: 1 } },
    ]);
  });

  it("says that the table's own numbers stay out", () => {
    const nodes = "id,kind,capacity,stake,felt\na,,4,,\nT,table,40,NA,2\n";
    expect(planOf({ "f.nodes.csv": nodes }).preview.assumptions).toEqual([
      { code: "table-numbers-left-out", details: { columns: ["capacity", "felt"] } },
    ]);
  });

  it("takes the two in either order, and tells them by what is in them", () => {
    const other = { "flows.csv": files["f.csv"], "wie.csv": files["f.nodes.csv"] };
    expect(partnershipOf(planOf(other)).flows).toEqual(partnershipOf(plan).flows);
    expect(partiesFileBeside("a.b/emon.texas.csv")).toBe("a.b/emon.texas.nodes.csv");
  });

  it("takes a list of parties alone, which says nothing of what flows", () => {
    const partnership = partnershipOf(planOf({ "f.nodes.csv": files["f.nodes.csv"] }));
    expect([partnership.parties.length, partnership.flows.length, partnership.about.unlisted]).toEqual([
      3,
      0,
      "unknown",
    ]);
  });
});
