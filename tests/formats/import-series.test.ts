import { describe, expect, it } from "vitest";
import { writeDocument } from "../../src/document/write.ts";
import { emptyPartnership, newFlow, newParty } from "../../src/domain/create.ts";
import { applyAll } from "../../src/domain/edit.ts";
import { frozen } from "../../src/domain/frozen.ts";
import type { Partnership } from "../../src/domain/partnership.ts";
import { asEdits, asPartnership, bringTogether, type SeriesChoices } from "../../src/formats/bring-together.ts";
import { dateInName } from "../../src/formats/date-in-name.ts";
import { changeSeries, readSeries, type SeriesOptions } from "../../src/formats/import-series.ts";
import { filesOf } from "./importing.ts";

const OPTIONS: SeriesOptions = { headerless: "refuse", language: "nl", asPhotos: false };
const ALONE: SeriesChoices = { into: null, said: [] };
const read = (files: Readonly<Record<string, string>>, options: Partial<SeriesOptions> = {}) =>
  readSeries(filesOf(files), { ...OPTIONS, ...options });
const together = (
  files: Readonly<Record<string, string>>,
  choices: SeriesChoices = ALONE,
  options: Partial<SeriesOptions> = {},
) => {
  const found = bringTogether(read(files, options), choices);
  if (found === null) throw new Error("refused");
  return found;
};
const made = (files: Readonly<Record<string, string>>, choices: SeriesChoices = ALONE): Partnership => {
  const result = asPartnership(together(files, choices, { asPhotos: true }), "new");
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
};
const flows = (rows: string): string => `from,to,weight\n${rows.replaceAll(" ", "\n")}\n`;

describe("a date in a name", () => {
  // Oracle: read by hand. The winter of a year is that with which the year begins.
  it.each([
    ["net 2024-03-05.csv", "2024-03-05", true],
    ["20240305_net.csv", "2024-03-05", true],
    ["5 maart 2024.csv", "2024-03-05", true],
    ["net-2024-03.csv", "2024-03-01", false],
    ["June 2025.json", "2025-06-01", false],
    ["neuse_n_1985_fall.csv", "1985-09-01", false],
    ["neuse_n_1986_winter.csv", "1986-01-01", false],
    ["zomer 2023.csv", "2023-06-01", false],
    ["folder 2020/net 2023.csv", "2023-01-01", false],
    ["20249905.csv", null, false],
    ["net 12.csv", null, false],
  ])("%s", (name, date, exact) => {
    expect(dateInName(name)).toEqual(date === null ? null : { date, exact });
  });
});

describe("several files", () => {
  it("become a photo each, by the date in their names, with one id for who is in several", () => {
    const partnership = made({
      "net 2025.csv": flows("Kompas,linde,8 linde,Kompas,4"),
      "net 2024.csv": flows("Linde,Kompas,2 Linde,Oever,3"),
    });
    expect(partnership.snapshots.map(({ date, title }) => [date, title])).toEqual([
      ["2024-01-01", "net 2024"],
      ["2025-01-01", "net 2025"],
    ]);
    const [first, last] = partnership.snapshots;
    const idOf = (name: string, photo = first): string | undefined =>
      photo!.state.parties.find((party) => party.name === name)?.id;
    expect([idOf("Kompas", last), idOf("linde", last)]).toEqual([idOf("Kompas"), idOf("Linde")]);
    // The last photo is there to go on with, and what all names have in common is the title.
    expect(frozen(partnership)).toEqual({ ...last!.state, about: { ...last!.state.about, title: "net" } });
  });

  it("say how parties were told again, and are taken over only once every photo has a date", () => {
    const files = {
      "spring.csv": "source,target,weight\na,b,4\n",
      "spring.nodes.csv": "id,name\na,Linde\nb,Kompas\n",
      "later.csv": "source,target,weight\na,b,4\nc,a,2\n",
      "later.nodes.csv": "id,name\na,Stichting Linde\nb2,Kompas\nb,Nieuw\nc,Oever\n",
    };
    const before = read(files);
    expect(before.preview.faults.map(({ code, at }) => [code, at.file])).toEqual([
      ["no-photo-date", "spring.csv"],
      ["no-photo-date", "later.csv"],
    ]);
    const dated = changeSeries(before, {
      choices: [{ date: "2024-01-01" }, {}, { date: "2025-01-01" }],
      asPhotos: false,
    });
    expect(dated.preview.faults).toEqual([]);
    // a and b by their codes, whatever they are called; Kompas under another code is b's namesake, and new.
    expect(bringTogether(dated, ALONE)!.preview.photos.map(({ matched }) => matched)).toEqual([
      { byId: 0, byName: 0, new: 2 },
      { byId: 2, byName: 0, new: 2 },
    ]);
  });

  it("share a list of parties that belongs to none of them", () => {
    const { photos } = together({
      "2024.csv": "source,target,weight\na,b,4\n",
      "2025.csv": "source,target,weight\nb,a,4\n",
      "parties.csv": "id,name,kind\na,Linde,x\nb,Kompas,x\nc,Oever,x\n",
    });
    expect(photos.map(({ state }) => state.parties.map(({ name }) => name))).toEqual([
      ["Linde", "Kompas", "Oever"],
      ["Linde", "Kompas", "Oever"],
    ]);
  });

  it("name every fault of every file, and give nothing while there is one", () => {
    const faulty = read({
      "2024.csv": "from,to,weight\nA,B,x\n",
      "2025.csv": "from,to,weight\nA,,1\n",
      "2026.csv": flows("A,B,1"),
    });
    expect(faulty.preview.faults.map(({ code, at }) => `${code} ${at.file}:${at.row}:${at.column}`)).toEqual([
      "not-a-number 2024.csv:2:3",
      "empty-endpoint 2025.csv:2:2",
    ]);
    expect(bringTogether(faulty, ALONE)).toBeNull();
  });
});

describe("a table with dates", () => {
  const dated = "from,to,weight,date\nA,B,4,2024-01-01\nA,B,8,2025-01-01\nB,A,9,\n";

  it("is a photo for each where the same is given at several, and says what has none", () => {
    const { photos, preview } = together({ "net.csv": dated });
    expect(photos.map(({ date, state }) => [date, state.flows.map(({ amount }) => amount)])).toEqual([
      ["2024-01-01", [4]],
      ["2025-01-01", [8]],
    ]);
    expect(preview.undated).toBe(1);
  });

  it("is one photo where its dates only say when, until its reader says otherwise", () => {
    const when = "from,to,weight,date\nA,B,4,2024-01-01\nB,C,8,2025-01-01\n";
    const before = read({ "net.csv": when });
    expect([before.preview.series, before.preview.files[0]!.dates]).toEqual([undefined, { count: 2, perDate: false }]);
    const after = changeSeries(before, { choices: [{ perDate: true }], asPhotos: false });
    expect(bringTogether(after, ALONE)!.photos).toHaveLength(2);
  });
});

describe("documents", () => {
  const document = (id: string, date: string, names: readonly string[]): Partnership => ({
    ...emptyPartnership({ id, about: { title: "Oever", date } }),
    parties: names.map((name, nth) => newParty({ id: `p${nth + 1}`, name })),
    flows: [newFlow({ id: "f1", from: "p1", to: "p2", resource: "money", amount: 4 })],
  });

  it("of one partnership keep their ids, whatever parties are called, with what they say of who became whom", () => {
    const said = { id: "w4", from: ["p1"], to: ["p2"], date: null, holds: false };
    const partnership = made({
      "b.json": writeDocument(
        { ...document("x", "2025-01-01", ["Kompas", "Linde"]), successions: [said] },
        "everything",
      ),
      "a.json": writeDocument(document("x", "2024-01-01", ["Linde", "Kompas"]), "everything"),
    });
    expect(partnership.snapshots.map(({ state }) => state.parties.map(({ id, name }) => `${id} ${name}`))).toEqual([
      ["p1 Linde", "p2 Kompas"],
      ["p1 Kompas", "p2 Linde"],
    ]);
    expect(partnership.successions).toEqual([{ ...said, id: "w1" }]);
    expect(partnership.about.title).toBe("Oever");
  });

  it("bring their photos along; a present that is the last photo stands there once", () => {
    const now = document("x", "2025-01-01", ["Linde", "Kompas"]);
    const snapshots = [{ id: "t1", title: "Toen", date: "2025-01-01", note: "n", state: frozen(now) }];
    const { photos } = together({
      "a.json": writeDocument({ ...now, snapshots }, "everything"),
      "2026.csv": flows("Linde,Kompas,2"),
    });
    expect(photos.map(({ date, title, note }) => [date, title, note])).toEqual([
      ["2025-01-01", "Toen", "n"],
      ["2026-01-01", "2026", ""],
    ]);
  });
});

describe("who became whom", () => {
  const files = {
    "2024.csv": flows("Linde,K,4 L,Linde,8 K,L,3"),
    "2025.csv": flows("Lindehof,K,5 L,Lindehof,7 K,L,3"),
  };

  it("is asked, and kept in the document when it is said", () => {
    const [asked, ...others] = together(files).preview.successions;
    expect([asked, others]).toMatchObject([
      { fromNames: ["Linde"], toNames: ["Lindehof"], because: "flows", date: "2025-01-01", holds: null },
      [],
    ]);
    const { fromNames: _, toNames: __, ...one } = asked!;
    const confirmed = { into: null, said: [{ ...one, holds: true }] };
    expect(together(files, confirmed).preview.successions).toMatchObject([{ holds: true }]);
    const { from, to } = one;
    expect(made(files, confirmed).successions).toEqual([{ id: "w1", from, to, date: "2025-01-01", holds: true }]);
    expect(made(files).successions).toEqual([]);
  });

  it("goes into a partnership that is there already as one step, and nobody there gets another id", () => {
    const into = made({ "2023.csv": flows("K,L,3 L,Linde,8 Linde,K,4") });
    const reading = together({ "2025.csv": files["2025.csv"] }, { into, said: [] }, { asPhotos: true });
    const { fromNames: _, toNames: __, ...one } = reading.preview.successions[0]!;
    const choices = { into, said: [{ ...one, holds: true }] };
    const after = applyAll(
      into,
      asEdits(together({ "2025.csv": files["2025.csv"] }, choices, { asPhotos: true }), into),
    );
    if (!after.ok) throw new Error(JSON.stringify(after.faults));
    const { partnership } = after.value;
    expect(partnership.parties).toBe(into.parties);
    expect(partnership.snapshots.slice(0, 1)).toEqual(into.snapshots);
    expect(partnership.snapshots.map(({ id, date }) => [id, date])).toEqual([
      ["t1", "2023-01-01"],
      ["t2", "2025-01-01"],
    ]);
    const ids = new Map(into.parties.map(({ name, id }) => [name, id]));
    for (const { id, name } of partnership.snapshots[1]!.state.parties)
      if (name !== "Lindehof") expect(id).toBe(ids.get(name));
    expect(partnership.successions).toHaveLength(1);
  });
});
