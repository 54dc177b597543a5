import { describe, expect, it } from "vitest";
import { writeDocument } from "../../src/document/write.ts";
import { emptyPartnership } from "../../src/domain/create.ts";
import { validate } from "../../src/domain/validate.ts";
import { changePlan, planImport, runImport } from "../../src/formats/import.ts";
import { flowsOf, partnershipOf, planOf } from "./importing.ts";

const codes = (plan: ReturnType<typeof planOf>) => plan.preview.assumptions.map(({ code }) => code);

// Oracle: DESIGN §3 and §9; each file is small enough to read along.
describe("a table of flows", () => {
  const plan = planOf({ "dir/trio.csv": "source,target,weight\nLinde,Kompas,4\nKompas,Linde,2.5\nLinde,Rietdam,\n" });

  it("becomes a partnership at rate 1, with one weight for both ends", () => {
    const partnership = partnershipOf(plan);
    expect(flowsOf(partnership)).toEqual([
      ["Linde", "Kompas", 4, null, null],
      ["Kompas", "Linde", 2.5, null, null],
      ["Linde", "Rietdam", null, null, null],
    ]);
    expect(partnership.parties.map(({ id, code, name }) => [id, code, name])).toEqual([
      ["p1", "Linde", "Linde"],
      ["p2", "Kompas", "Kompas"],
      ["p3", "Rietdam", "Rietdam"],
    ]);
    expect(partnership.resources.at(-1)).toEqual({
      id: "r1",
      builtIn: null,
      name: "Contribution",
      unit: null,
      rate: 1,
      colour: "indigo",
    });
    expect(partnership.flows.map(({ id, resource, state }) => [id, resource, state])).toEqual([
      ["f1", "r1", "actual"],
      ["f2", "r1", "actual"],
      ["f3", "r1", "actual"],
    ]);
    expect(partnership.about).toMatchObject({
      title: "trio",
      seenBy: { eyes: "file", setting: null, names: "trio.csv" },
      table: null,
      unlisted: "none",
      precision: { sigma: 0.35, measured: true, lean: 0, tolerance: 1.25 },
    });
    expect(partnership.id).toBe("test");
  });

  it("says what it took for granted", () => {
    expect(plan.preview.assumptions).toEqual([
      { code: "no-kind-column", details: {} },
      { code: "unsized-flows", details: { flows: 1 } },
      { code: "unlisted-none", details: {} },
      { code: "parties-from-flows", details: {} },
    ]);
    expect(plan.preview.counts).toEqual({ parties: 3, flows: 3, kinds: 1 });
  });

  it("gives the same for the same, and for other separators, encodings and headers", () => {
    const dutch = "\ufeffvan;naar;gewicht\r\nLinde;Kompas;4\r\nKompas;Linde;2,5\r\nLinde;Rietdam;\r\n";
    const pasted = "Gever\tOntvanger\tWaarde\nLinde\tKompas\t4\nKompas\tLinde\t2,5\nLinde\tRietdam\t\n";
    expect(partnershipOf(planOf({ "trio.csv": dutch }))).toEqual(partnershipOf(plan));
    expect(partnershipOf(planOf({ "trio.csv": pasted }))).toEqual(partnershipOf(plan));
  });

  it("counts each flow 1 where no column says how much", () => {
    const unweighted = planOf({ "f.csv": "from,to\na,b\na,b\na,a\n" });
    expect(flowsOf(partnershipOf(unweighted)).map((flow) => flow[2])).toEqual([1, 1, 1]);
    expect(unweighted.preview.assumptions).toEqual([
      { code: "no-weight-column", details: {} },
      { code: "no-kind-column", details: {} },
      { code: "self-loops", details: { flows: 1 } },
      { code: "parallel-flows", details: { flows: 1 } },
      { code: "unlisted-none", details: {} },
      { code: "parties-from-flows", details: {} },
    ]);
  });

  it("keeps amount, cost and worth apart, and a weight beside an amount stands for both ends", () => {
    const csv = "from,to,amount,cost,worth\na,b,3,8,\nb,a,,1,2\n";
    expect(flowsOf(partnershipOf(planOf({ "f.csv": csv })))).toEqual([
      ["a", "b", 3, 8, null],
      ["b", "a", null, 1, 2],
    ]);
    const weighted = "from,to,amount,weight,worth\na,b,3,8,4\n";
    expect(flowsOf(partnershipOf(planOf({ "f.csv": weighted })))).toEqual([["a", "b", 3, 8, 4]]);
  });

  it("reads kinds by their names in both languages, and others as the file's own", () => {
    const csv =
      "van,naar,soort,gewicht,stand,datum,opmerking\na,b,Geld,1,werkelijk,2026-03-01,eerste\na,b,money,2,hoped,1-4-2026,\na,b,Uren,3,,,\nb,a,uren,4,Afgesproken,,\nb,a,,5,,,\n";
    const plan = planOf({ "f.csv": csv });
    const { flows, resources } = partnershipOf(plan);
    expect(flows.map(({ resource, state, date, note }) => [resource, state, date, note])).toEqual([
      ["money", "actual", "2026-03-01", "eerste"],
      ["money", "hoped", "2026-04-01", ""],
      ["r1", "actual", null, ""],
      ["r1", "agreed", null, ""],
      ["r2", "actual", null, ""],
    ]);
    expect(resources.slice(-2).map(({ name }) => name)).toEqual(["Uren", "Contribution"]);
    expect(codes(plan)).toEqual([
      "day-first-dates",
      "unspecified-kind",
      "parallel-flows",
      "unlisted-none",
      "own-kinds",
      "rates-one",
      "parties-from-flows",
    ]);
  });

  it("loses nothing of a name", () => {
    const names = [
      "__proto__",
      "constructor",
      "=cmd()|' /C calc'!A0",
      "משפחה",
      "👩‍👩‍👧 Gezin",
      "table",
      "nobody",
      "'t Huis",
      'zeg "ja"',
    ];
    const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
    const csv = `source,target,weight\n${names.map((name, i) => `${quoted(name)},${quoted(names[(i + 1) % names.length] ?? "")},1`).join("\n")}`;
    const { parties, flows } = partnershipOf(planOf({ "f.csv": csv }));
    expect(parties.map(({ name }) => name)).toEqual(names);
    expect(parties.map(({ id }) => id)).toEqual(names.map((_, i) => `p${i + 1}`));
    expect(flows.map(({ from, to }) => [from, to])).toEqual(
      names.map((_, i) => [`p${i + 1}`, `p${((i + 1) % names.length) + 1}`]),
    );
  });

  it("takes a name for the same however its accents are encoded", () => {
    const csv = "source,target\nCli\u00ebntenraad,a\na,Clie\u0308ntenraad\n";
    expect(partnershipOf(planOf({ "f.csv": csv })).parties).toHaveLength(2);
  });
});

describe("a plan", () => {
  it("shows how the columns are read, with samples, and reads again as it is told", () => {
    const plan = planOf({ "f.csv": "van;organisatie;kracht\na;b;1,5\nc;d;2\n" }, { headerless: "offer" });
    expect(plan.preview.files[0]).toMatchObject({
      name: "f.csv",
      kind: "flows",
      table: {
        separator: ";",
        header: true,
        rows: 2,
        columns: [
          { header: "van", meaning: "source", samples: ["a", "c"] },
          { header: "organisatie", meaning: "ignore", samples: ["b", "d"] },
          { header: "kracht", meaning: "ignore", samples: ["1,5", "2"] },
        ],
      },
    });
    expect(plan.preview.faults.map(({ code }) => code)).toEqual(["missing-column"]);

    const changed = changePlan(plan, [{ columns: [null, "target", "weight"] }]);
    expect(changed.preview.faults).toEqual([]);
    expect(changed.preview.files[0]?.table?.decimal).toEqual({ sign: ",", because: "numbers", undecided: null });
    expect(flowsOf(partnershipOf(changed))).toEqual([
      ["a", "b", 1.5, null, null],
      ["c", "d", 2, null, null],
    ]);

    const split = changePlan(plan, [{ separator: "\t" }]);
    expect(split.preview.files[0]?.table?.columns.map(({ samples }) => samples)).toEqual([
      ["van;organisatie;kracht", "a;b;1,5", "c;d;2"],
    ]);
  });

  it("is the same made at once or by changing", () => {
    const files = { "f.csv": "a;b;1.500\nc;d;2\n" };
    const choices = [{ decimal: "," as const }];
    const changed = changePlan(planOf(files, { headerless: "offer" }), choices);
    expect(changed.preview).toEqual(planOf(files, { headerless: "offer", choices }).preview);
  });

  it("reads a pasted block without a header by place, and says so", () => {
    const plan = planImport([{ name: null, content: "Linde\tKompas\t1,5\nKompas\tLinde\t2\n" }], {
      headerless: "offer",
    });
    expect(flowsOf(partnershipOf(plan))).toEqual([
      ["Linde", "Kompas", 1.5, null, null],
      ["Kompas", "Linde", 2, null, null],
    ]);
    expect(codes(plan)).toContain("columns-by-place");
    expect(partnershipOf(plan).about).toMatchObject({ title: "", seenBy: { eyes: "file", names: "pasted rows" } });
  });

  it("reads four pasted columns without a header, all rows of them, with their decimal commas", () => {
    const rows = "Linde\tKompas\tgeld\t1,5\nKompas\tLinde\tmensen\t2\n";
    const plan = planImport([{ name: null, content: rows }], { headerless: "offer" });
    const { flows } = partnershipOf(plan);
    expect(flows.map(({ resource, amount }) => [resource, amount])).toEqual([
      ["money", 1.5],
      ["staff", 2],
    ]);
    expect(plan.preview.assumptions[0]).toEqual({
      code: "columns-by-place",
      details: { named: false, meanings: ["source", "target", "resource", "weight"] },
    });
  });

  it("finds the decimal sign in a column that is not read yet, where the columns that are say nothing", () => {
    const signOf = (csv: string) => planOf({ "f.csv": csv }).preview.files[0]?.table?.decimal.sign;
    expect(signOf("van;naar;kracht\na;b;1,5\n")).toBe(",");
    expect(signOf("van;naar;gewicht;kracht\na;b;1.500;2,5\n")).toBe(",");
    // What is read goes before what is not; a column with words in it shows nothing, nor does a number that reads both ways.
    expect(signOf("van;naar;gewicht;kracht\na;b;1.5;2,5\nb;a;2;3,5\n")).toBe(".");
    expect(signOf("van;naar;gewicht;kracht\na;b;1.500;2,5\nb;a;2;veel\n")).toBeNull();
    expect(signOf("van;naar;gewicht;kracht\na;b;4;1.500\n")).toBe(".");
  });

  it("lists the parties by name, with how many flows name each", () => {
    const { parties } = planOf({ "f.csv": "from,to\nb,a\nb,C\nb,b\n" }).preview;
    expect(parties).toEqual([
      { name: "a", flows: 1 },
      { name: "b", flows: 3 },
      { name: "C", flows: 1 },
    ]);
  });

  it("says what it read on a guess", () => {
    const plan = planOf({ "f.csv": "van,naar,Gewihct\na,b,4\n" });
    expect(plan.preview.assumptions[0]).toEqual({
      code: "column-guessed",
      details: { header: "Gewihct", meaning: "weight" },
    });
    expect(flowsOf(partnershipOf(plan))).toEqual([["a", "b", 4, null, null]]);
  });
});

describe("names that look alike", () => {
  // "Thuizorg" is named by two flows, "Thuiszorg" by three.
  const csv =
    "van,naar,gewicht\nWelzijn,Thuizorg Duin,4\nThuiszorg Duin,Welzijn,2\nThuiszorg Duin,Thuizorg Duin,1\nWelzijn,Thuiszorg Duin,3\n";
  const pair = { name: "Thuizorg Duin", like: "Thuiszorg Duin" };
  const plan = planOf({ "f.csv": csv });

  it("are named, and stay two until somebody says otherwise", () => {
    expect(plan.preview.assumptions[0]).toEqual({ code: "similar-names", details: { pairs: [pair], count: 1 } });
    expect(plan.preview.similar).toEqual([{ ...pair, same: false }]);
    expect(partnershipOf(plan).parties.map(({ name }) => name)).toEqual(["Welzijn", "Thuizorg Duin", "Thuiszorg Duin"]);
  });

  it("are read as one where that is said, and as two again", () => {
    const one = changePlan(plan, [{ same: [pair] }]);
    expect(one.preview.similar).toEqual([{ ...pair, same: true }]);
    expect(codes(one)).not.toContain("similar-names");
    expect(flowsOf(partnershipOf(one)).map((flow) => flow.slice(0, 3))).toEqual([
      ["Welzijn", "Thuiszorg Duin", 4],
      ["Thuiszorg Duin", "Welzijn", 2],
      ["Thuiszorg Duin", "Thuiszorg Duin", 1],
      ["Welzijn", "Thuiszorg Duin", 3],
    ]);
    // What became a flow to itself is said as such.
    expect(one.preview.assumptions).toContainEqual({ code: "self-loops", details: { flows: 1 } });
    expect(one.preview.counts.parties).toBe(2);
    expect(validate(partnershipOf(one))).toEqual([]);
    expect(changePlan(one, [{ same: [] }]).preview).toEqual(plan.preview);
  });

  it("are read through one another, and never round in a circle or as a name that is not there", () => {
    const rows = "from,to,weight\na,b,1\nb,c,1\nc,d,1\n";
    const parties = (...same: [string, string][]) =>
      planOf(
        { "f.csv": rows },
        { choices: [{ same: same.map(([name, like]) => ({ name, like })) }] },
      ).preview.parties.map(({ name }) => name);
    expect(parties(["a", "b"], ["b", "c"])).toEqual(["c", "d"]);
    expect(parties(["a", "b"], ["b", "a"])).toEqual(["b", "c", "d"]);
    expect(parties(["a", "a"], ["b", "x"], ["x", "c"])).toEqual(["a", "b", "c", "d"]);
  });

  it("are left to the list of parties where there is one", () => {
    const files = { "f.csv": "from,to\nLinde,Lindee\n", "f.nodes.csv": "id\nLinde\nLindee\n" };
    const listed = planOf(files, { choices: [{ same: [{ name: "Lindee", like: "Linde" }] }] });
    expect([listed.preview.similar, listed.preview.counts.parties, codes(listed)]).toEqual([
      [],
      2,
      ["no-weight-column", "no-kind-column", "unlisted-none"],
    ]);
  });
});

describe("a document", () => {
  it("comes through as it is, with its own id", () => {
    const partnership = emptyPartnership({ id: "own", about: { title: "Zorg" } });
    const plan = planOf({ "zorg.json": writeDocument(partnership, "everything") });
    expect(plan.preview.files[0]).toEqual({ name: "zorg.json", kind: "document", table: null });
    expect(runImport(plan, { id: "other", language: "nl" })).toEqual({
      ok: true,
      value: { partnership, assumptions: [] },
    });
  });

  it("is refused with the faults of its reader", () => {
    expect(planOf({ "zorg.json": "{" }).preview.faults.map(({ code }) => code)).toEqual(["json-syntax"]);
  });
});
