import { describe, expect, it } from "vitest";
import { jsonFaults } from "../../src/document/json-syntax.ts";
import { leftOutOf } from "../../src/document/left-out.ts";
import { type Migration, migrate, migrations } from "../../src/document/migrations.ts";
import { readDocument } from "../../src/document/read.ts";
import { VERSION } from "../../src/document/schema.ts";
import { writeDocument } from "../../src/document/write.ts";
import { EDITOR_PRECISION, emptyPartnership } from "../../src/domain/create.ts";
import type { State } from "../../src/domain/partnership.ts";
import { richPartnership } from "../rich-partnership.ts";
import { parses } from "./parses.ts";

const faultsOf = (text: string): readonly string[] => {
  const result = readDocument(text, "x.json");
  return result.ok ? [] : result.faults.map(({ code, at }) => `${code} ${at.pointer ?? `${at.row}:${at.column}`}`);
};

describe("a document", () => {
  it("comes back as it was, whatever the names in it", () => {
    const partnership = richPartnership();
    const result = readDocument(writeDocument(partnership, "everything"));
    expect(result).toEqual({ ok: true, value: partnership });
  });

  it("is the same text for the same partnership, in the order of the schema", () => {
    const { about, flows, ...rest } = richPartnership();
    expect(writeDocument({ flows, ...rest, about }, "everything")).toBe(writeDocument(richPartnership(), "everything"));
    expect(writeDocument(richPartnership(), "everything")).toMatch(
      /^\{\n {2}"format": "evenwicht",\n {2}"version": 12,\n {2}"id"/,
    );
  });

  it("shares nothing that is not on the table, old photos included, and counts what stays", () => {
    const text = writeDocument(richPartnership(), "shareable");
    // By hand: i1 (private) and c1 (facilitator only); both stand in the one photo too, and count once.
    expect(leftOutOf(richPartnership())).toEqual({ interests: 1, other: 2 });
    expect(text).not.toContain("rust");
    expect(text).not.toContain("zeggenschap");
    expect(text).toContain("samen");
    const read = readDocument(text);
    expect(read.ok && leftOutOf(read.value)).toEqual({ interests: 0, other: 0 });
  });

  it("may leave out what has an obvious beginning", () => {
    const text = '{"format":"evenwicht","version":1,"id":"a","parties":[{"id":"p1","name":"Linde"}],"flows":[]}';
    const result = readDocument(text);
    expect(result.ok && result.value).toMatchObject({
      ...emptyPartnership({ id: "a" }),
      parties: [{ name: "Linde", standing: "member" }],
    });
  });
});

describe("a document that cannot be read", () => {
  it("says where the syntax breaks", () => {
    expect(faultsOf('{\n  "format": "evenwicht",\n  "version": 1,,\n}')).toEqual(["json-syntax 3:16"]);
    expect(faultsOf('{"a": [1, 2')).toEqual(["json-syntax 1:12"]);
    expect(faultsOf("")).toEqual(["json-syntax 1:1"]);
  });

  it("is not ours, or newer than we know", () => {
    expect(faultsOf('{"format":"kumu"}')).toEqual(["not-evenwicht /format"]);
    expect(faultsOf("[]")).toEqual(["not-evenwicht "]);
    expect(faultsOf('{"format":"evenwicht","version":13,"id":"a","shiny":1}')).toEqual(["newer-version /version"]);
    expect(faultsOf('{"format":"evenwicht","version":"1"}')).toEqual(["wrong-type /version"]);
  });

  it("names every wrong value, word and key at once, with its pointer", () => {
    const text = `{"format":"evenwicht","version":1,"id":"a","extra":1,"about":{"lens":"weight"},
      "parties":[{"id":"p1","name":7},{"id":"p/2","name":"B","capacity":{"__proto__":1}}],"flows":[{"id":"f1"}]}`;
    expect(faultsOf(text).toSorted()).toEqual([
      "unknown-key /extra",
      "unknown-key /parties/1/capacity/__proto__",
      "unknown-word /about/lens",
      "wrong-type /flows/0/from",
      "wrong-type /flows/0/resource",
      "wrong-type /flows/0/to",
      "wrong-type /parties/0/name",
    ]);
  });

  it("breaks a rule of the partnership", () => {
    expect(
      faultsOf(
        '{"format":"evenwicht","version":1,"id":"a","flows":[{"id":"f1","from":"p1","to":"nobody","resource":"money","amount":-1}]}',
      ),
    ).toEqual(["unknown-reference /flows/0/from", "out-of-range /flows/0/amount"]);
  });

  it("is out of shape in one place and breaks a rule in another: both at once, and neither twice", () => {
    const text = `{"format":"evenwicht","version":1,"id":"a","about":{"lens":"weight","date":"2026-02-30"},
      "parties":[{"id":"p1","name":7},{"id":"p2","name":"B","size":-1,"__proto__":2}],
      "flows":[{"id":"f1","from":"p1","to":"p9","resource":5,"amount":1e999}]}`;
    expect(faultsOf(text).toSorted()).toEqual([
      "impossible-date /about/date",
      "out-of-range /flows/0/amount",
      "out-of-range /parties/1/size",
      "unknown-key /parties/1/__proto__",
      "unknown-reference /flows/0/to",
      "unknown-word /about/lens",
      "wrong-type /flows/0/resource",
      "wrong-type /parties/0/name",
    ]);
  });

  it("has a colour that is none of the palette: nothing of a file becomes style", () => {
    const kind = (colour: unknown) =>
      JSON.stringify({ format: "evenwicht", version: 3, id: "a", resources: [{ id: "r1", name: "A", colour }] });
    for (const colour of ["#ff0000", "red; background: url(//x)", "var(--give)", "__proto__", ""])
      expect(faultsOf(kind(colour))).toEqual(["unknown-word /resources/0/colour"]);
    expect(faultsOf(kind(7))).toEqual(["wrong-type /resources/0/colour"]);
    expect(faultsOf(kind("moss"))).toEqual([]);
  });

  it("has a record without an id: nothing is said of what refers to it", () => {
    const text = `{"format":"evenwicht","version":1,"id":"a","parties":[{"name":"Linde"}],
      "flows":[{"id":"f1","from":"p1","to":"nobody","resource":"money"}]}`;
    expect(faultsOf(text)).toEqual(["wrong-type /parties/0/id"]);
  });

  it("has a key twice, of which one would be lost", () => {
    const text =
      '{"format":"evenwicht","version":1,\n "id":"a", "id":"b", "parties":[{"id":"","name":"Linde","n\\u0061me":"Kompas"}]}';
    // By hand: the second "id" begins at column 12 of line 2, the escaped "name" at column 57.
    expect(faultsOf(text)).toEqual(["duplicate-key 2:12", "duplicate-key 2:57", "reserved-id /parties/0/id"]);
  });

  it("came from no file: then no fault names one", () => {
    const read = readDocument("{}", "");
    expect(read.ok ? null : read.faults).toEqual([
      { code: "not-evenwicht", at: { pointer: "/format" }, details: { format: "" } },
    ]);
  });

  it("has a hundred thousand keys twice, or a million escapes in a text, and is read in one pass", () => {
    const head = '{"format":"evenwicht","version":1,"id":"a"';
    const twice = faultsOf(`${head}${',\n"a":1'.repeat(100_000)}}`);
    // By hand: each "a" begins a line of its own; the first, on line 2, is the one that is twice.
    expect([twice.length, twice[0], twice[99_998]]).toEqual([100_000, "duplicate-key 3:1", "duplicate-key 100001:1"]);
    expect(faultsOf(`${head}${',"a":1'.repeat(100_000)}}`)).toHaveLength(100_000);
    const escapes = "\\n".repeat(5_000_000);
    expect(faultsOf(`${head},"about":{"title":"${escapes}"}}`)).toEqual([]);
    expect(faultsOf(`${head},"about":{"title":"${escapes}`)).toEqual(["json-syntax 1:61"]);
  });

  it("is nested deeper than calls can go", () => {
    const deep = `{"format":"evenwicht","version":1,"id":"a","parties":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
    expect(faultsOf(deep)).toEqual(["wrong-type /parties/0"]);
  });
});

describe("the place where a text stops being JSON", () => {
  it("is found exactly where JSON.parse refuses, and nowhere else", () => {
    const texts = [
      "{}",
      "[]",
      '[1,2.5e-3,"a\\u00e9",null,true,{"a":{}}]',
      " 1 ",
      '"x"',
      "{",
      '{"a"}',
      '{"a":1,}',
      "[1 2]",
      "01",
      "'a'",
      "[1]]",
      "tru",
      '"\t"',
      "nul",
      "{}x",
    ];
    for (const text of texts) expect([text, jsonFaults(text).length === 0]).toEqual([text, parses(text)]);
  });
});

// Oracle: by hand.
describe("steps that were tried", () => {
  const withStep = (step: object) =>
    JSON.stringify({ format: "evenwicht", version: 9, id: "a", trials: [{ id: "h1", steps: [{ id: "1", ...step }] }] });

  it("may name what is not there any more", () => {
    const read = readDocument(withStep({ intervention: "adjust-contribution", given: { flow: "gone", factor: 2 } }));
    expect(read.ok && read.value.trials).toEqual([
      {
        id: "h1",
        title: "",
        steps: [{ id: "1", intervention: "adjust-contribution", given: { flow: "gone", factor: 2 }, on: true }],
      },
    ]);
  });

  it.each([
    [{ intervention: "sack-everybody", given: {} }, ["unknown-word /trials/0/steps/0/intervention"]],
    [{ intervention: "away-for-a-while", given: { party: "p1" } }, ["unknown-word /trials/0/steps/0/intervention"]],
    [{ intervention: "adjust-ambition", given: { factor: "2" } }, ["wrong-type /trials/0/steps/0/given/factor"]],
    [{ intervention: "adjust-ambition", given: { factor: -1 } }, ["out-of-range /trials/0/steps/0/given/factor"]],
    [
      { intervention: "renegotiate-flow", given: { flow: "f1", fields: { worth: 1e200 } } },
      ["out-of-range /trials/0/steps/0/given/fields/worth"],
    ],
    [
      { intervention: "bring-in-third-party", given: { name: "", asks: [{ party: "p", resource: "r", value: -2 }] } },
      ["out-of-range /trials/0/steps/0/given/asks/0/value"],
    ],
    [
      { intervention: "adjust-ambition", given: { factor: 1, other: 1 } },
      ["unknown-key /trials/0/steps/0/given/other"],
    ],
  ] as const)("are refused where their shape is another: %j", (step, faults) => {
    expect(faultsOf(withStep(step))).toEqual(faults);
  });
});

describe("a document of every version up to this one", () => {
  const versions = Array.from({ length: VERSION }, (_, index) => index + 1);
  const files = import.meta.glob("./versions/*.json", { query: "?raw", import: "default", eager: true });

  // Oracle: a file written by that version, kept as it was. A new version without one, or whose migration loses
  // something, fails here.
  it.each(versions)("%i is read without loss", (version) => {
    const read = readDocument(files[`./versions/${version}.json`] as string);
    expect(read).toEqual({ ok: true, value: richPartnership() });
  });
});

describe("migrations", () => {
  it("are a chain without gaps up to the present version", () => {
    expect(migrations.map((migration) => [migration.from, migration.to])).toEqual(
      Array.from({ length: VERSION - 1 }, (_, index) => [index + 1, index + 2]),
    );
  });

  it("keep the σ that a document of version 1 stated, in its photos too, and state none for it", () => {
    const precision = { sigma: 0.05, lean: 0, tolerance: 1.25 };
    const read = readDocument(
      JSON.stringify({
        format: "evenwicht",
        version: 1,
        id: "a",
        snapshots: [{ id: "t1", date: "2026-01-01", state: { about: { precision } } }],
      }),
    );
    expect(read.ok && read.value.about.precision).toEqual(EDITOR_PRECISION);
    expect(read.ok && read.value.snapshots[0]?.state.about.precision).toEqual({ ...precision, measured: false });
  });

  it("give the users' own kinds of a version 2 a colour each, the same in the photos, and leave built-in ones theirs", () => {
    const own = (id: string) => ({ id, name: id });
    const money = { id: "money", builtIn: "money" };
    const read = readDocument(
      JSON.stringify({
        format: "evenwicht",
        version: 2,
        id: "a",
        resources: [own("r1"), money, own("r2")],
        snapshots: [{ id: "t1", date: "2026-01-01", state: { resources: [own("r9"), own("r2"), money] } }],
      }),
    );
    const colours = (state: Pick<State, "resources">) => state.resources.map(({ id, colour }) => [id, colour]);
    // By hand, in the order of the palette: r1 and r2 in the present come first, r9 is met in the photo.
    expect(read.ok && colours(read.value)).toEqual([
      ["r1", "indigo"],
      ["money", null],
      ["r2", "olive"],
    ]);
    expect(read.ok && colours(read.value.snapshots[0]!.state)).toEqual([
      ["r9", "moss"],
      ["r2", "olive"],
      ["money", null],
    ]);
  });

  it("overwrite nothing that a version 2 could not have", () => {
    const text = '{"format":"evenwicht","version":2,"id":"a","resources":[{"id":"r1","name":"A","colour":"url(x)"}]}';
    expect(faultsOf(text)).toEqual(["unknown-word /resources/0/colour"]);
  });

  it("are applied in order, each on what the one before it made", () => {
    const chain: readonly Migration[] = [
      { from: 1, to: 2, what: "a becomes b", migrate: ({ a, ...rest }) => ({ ...rest, b: a }) },
      { from: 2, to: 3, what: "b is doubled", migrate: ({ b, ...rest }) => ({ ...rest, b: Number(b) * 2 }) },
    ];
    expect(migrate({ version: 1, a: 4 }, 1, 3, chain)).toEqual({ version: 3, b: 8 });
    expect(() => migrate({ version: 1 }, 1, 4, chain)).toThrow("no migration from version 3");
  });
});
