import { describe, expect, it } from "vitest";
import { applyAll } from "../../../src/domain/edit.ts";
import type { Partnership } from "../../../src/domain/partnership.ts";
import { planImport, runImport } from "../../../src/formats/import.ts";
import { addedEdits } from "../../../src/view/import/added-edits.ts";
import { partnershipOf } from "../../build.ts";

function readRows(text: string): Partnership {
  const read = runImport(planImport([{ name: null, content: text }], { headerless: "offer" }), {
    id: "w",
    language: "nl",
  });
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.value.partnership;
}

function withRows(present: Partnership, text: string): Partnership {
  const made = applyAll(present, addedEdits(present, readRows(text)));
  if (!made.ok) throw new Error(JSON.stringify(made.faults));
  return made.value.partnership;
}

/** Who gives what to whom, in names. */
const told = ({ flows, parties, resources }: Partnership): readonly (readonly (string | number | null)[])[] => {
  const name = (id: string): string => parties.find((party) => party.id === id)?.name ?? id;
  return flows.map(({ from, to, resource, amount }) => {
    const kind = resources.find(({ id }) => id === resource);
    return [name(from), name(to), kind?.name ?? kind?.builtIn ?? resource, amount];
  });
};

// Oracle: by hand.
describe("rows that are added to what is there", () => {
  const present = partnershipOf([
    ["Linde", "Kompas", 8],
    ["Rietdam", "Linde", 16],
  ]);

  it("put flows beside those that are there, and who is new at the table, in whatever case a name is written", () => {
    const after = withRows(present, "van;naar;soort;gewicht\nlinde;Ouders;kennis;2\nOuders;KOMPAS;vertrouwen;4\n");
    expect(told(after)).toEqual([
      ["Linde", "Kompas", "money", 8],
      ["Rietdam", "Linde", "money", 16],
      ["Linde", "Ouders", "knowledge", 2],
      ["Ouders", "Kompas", "vertrouwen", 4],
    ]);
    expect(after.parties.slice(0, 3)).toEqual(present.parties);
    expect(after.parties.map(({ name }) => name)).toEqual(["Linde", "Kompas", "Rietdam", "Ouders"]);
    expect(after.about).toEqual(present.about);
  });

  it("know a kind again by the name that it was given, and a new kind once", () => {
    const renamed: Partnership = {
      ...present,
      resources: present.resources.map((kind) => (kind.builtIn === "staff" ? { ...kind, name: "Menskracht" } : kind)),
    };
    const once = withRows(renamed, "van;naar;soort;gewicht\nLinde;Kompas;menskracht;2\nLinde;Kompas;tijd;1\n");
    const twice = withRows(once, "van;naar;soort;gewicht\nKompas;Linde;Tijd;3\n");
    expect(twice.resources.length).toBe(present.resources.length + 1);
    expect(told(twice).slice(2)).toEqual([
      ["Linde", "Kompas", "Menskracht", 2],
      ["Linde", "Kompas", "tijd", 1],
      ["Kompas", "Linde", "tijd", 3],
    ]);
  });

  it("bring the table along, by a word for it, where it was not there", () => {
    const after = withRows(present, "van;naar;gewicht\nLinde;de tafel;2\n");
    expect(after.about.table).toEqual({ name: null });
    expect(told(after).at(-1)?.[1]).toBe("table");
  });
});
