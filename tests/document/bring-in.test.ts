import { describe, expect, it } from "vitest";
import { answerOf, type Change, takeAway } from "../../src/document/bring-in.ts";
import { formFor, handedIn } from "../../src/document/form.ts";
import { readDocument } from "../../src/document/read.ts";
import { writeDocument } from "../../src/document/write.ts";
import { newFlow, newKinds, newParty } from "../../src/domain/create.ts";
import { applyAll, type Edit } from "../../src/domain/edit.ts";
import type { Flow } from "../../src/domain/flow.ts";
import { withReport } from "../../src/domain/hearing.ts";
import type { Partnership } from "../../src/domain/partnership.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { applied } from "../applied.ts";
import { partnershipOf } from "../build.ts";
import { richPartnership } from "../rich-partnership.ts";

// Oracle: written out by hand below.

const partnership = partnershipOf([["Linde", "Kompas", 8]], { alone: ["Rietdam"] });
const blank = formFor(partnership, "Kompas", { id: "form", made: "2026-05-01" });

const says = (form: Partnership, by: "giver" | "receiver", flow: Partial<Flow>, value: number | null): Partnership =>
  applied(form, {
    type: "add",
    collection: "flows",
    record: newFlow({
      id: `f${form.flows.length + 1}`,
      from: by === "receiver" ? "Linde" : "Kompas",
      to: by === "receiver" ? "Kompas" : "Linde",
      resource: "money",
      reports: withReport({ reports: [] }, by, { [by === "receiver" ? "worth" : "cost"]: value, date: "2026-05-02" }),
      ...flow,
    }),
  });

function answer(filled: Partnership, here = partnership) {
  const found = answerOf(here, filled, "2026-05-04");
  if (typeof found === "string") throw new Error(found);
  return found;
}
const together = (here: Partnership, edits: readonly Edit[]): Partnership => {
  const made = applyAll(here, edits);
  if (!made.ok) throw new Error(JSON.stringify(made.faults));
  return made.value.partnership;
};
const brought = (filled: Partnership, here = partnership): Partnership => together(here, answer(filled, here).edits);
const how = (changes: readonly Change[]) => changes.map((one) => (one.about === "flow" ? one.how : one.about));

describe("the form of a party", () => {
  it("holds what everybody at the table knows, and nothing that anybody said", () => {
    const whole = richPartnership();
    const form = formFor(whole, "p2", { id: "form", made: "2026-05-01" });
    expect(form.parties.map(({ name }) => name)).toEqual(whole.parties.map(({ name }) => name));
    expect(form.resources).toBe(whole.resources);
    expect(form.about).toMatchObject({
      title: `${whole.parties[1]!.name}: Rietstreek`,
      challenge: whole.about.challenge,
      story: "",
    });
    for (const key of ["flows", "pieces", "interests", "cards", "felt", "symptoms", "agreements", "snapshots"] as const)
      expect([key, form[key]]).toEqual([key, []]);
    // Of the parties their names alone: no people, no capacity, no stake, no code of a file.
    for (const one of form.parties)
      expect(one).toEqual(
        newParty({ id: one.id, name: one.name, shortName: one.shortName, kind: one.kind, standing: one.standing }),
      );
    expect(form.form).toMatchObject({ of: whole.id, party: "p2", given: null });
    // It is a document like any other, and comes back as it was.
    expect(readDocument(writeDocument(form, "everything"))).toEqual({ ok: true, value: form });
  });

  it("is refused as a document where its party does not stand in it", () => {
    const read = readDocument(writeDocument({ ...blank, parties: blank.parties.slice(0, 1) }, "everything"));
    expect(read.ok ? [] : read.faults.map(({ code, at }) => [code, at.pointer])).toEqual([
      ["unknown-reference", "/form/party"],
      ["unknown-reference", "/asked/0/party"],
    ]);
  });
});

describe("an answer", () => {
  it("stands beside what another named, as a report of its own", () => {
    const filled = handedIn(says(blank, "receiver", {}, 4), "2026-05-03");
    const after = brought(filled);
    expect(how(answer(filled).changes)).toEqual(["beside"]);
    expect(after.flows).toHaveLength(1);
    expect(after.flows[0]).toMatchObject({ amount: 8, reports: [{ by: "receiver", worth: 4, date: "2026-05-03" }] });
  });

  it("brings flows, kinds and parties that were not there, each once", () => {
    let filled = applied(
      blank,
      { type: "add", collection: "parties", record: newParty({ id: "p4", name: "De Brug" }) },
      { type: "add", collection: "resources", record: newKinds(blank.resources, [{ id: "r8", name: "Uren" }])[0]! },
    );
    filled = says(says(filled, "giver", { to: "p4", resource: "r8" }, 2), "giver", { to: "nobody", resource: "r8" }, 1);
    // Meanwhile another was added at the table under the same ids.
    const here = applied(
      partnership,
      { type: "add", collection: "parties", record: newParty({ id: "p4", name: "Anders" }) },
      {
        type: "add",
        collection: "resources",
        record: newKinds(partnership.resources, [{ id: "r8", name: "Tijd" }])[0]!,
      },
    );
    const { changes, edits } = answer(filled, here);
    expect(how(changes)).toEqual(["party", "kind", "new", "new"]);
    const after = together(here, edits);
    const name = (id: string): string => after.parties.find((one) => one.id === id)?.name ?? id;
    const kind = (id: string): string | null => after.resources.find((one) => one.id === id)?.name ?? null;
    expect(after.parties.map((one) => one.name)).toEqual(["Linde", "Kompas", "Rietdam", "Anders", "De Brug"]);
    expect(after.flows.slice(1).map((one) => [name(one.from), name(one.to), kind(one.resource)])).toEqual([
      ["Kompas", "De Brug", "Uren"],
      ["Kompas", "nobody", "Uren"],
    ]);
    // A party of that name was added meanwhile: it is the same one.
    const known = applied(partnership, {
      type: "add",
      collection: "parties",
      record: newParty({ id: "p7", name: "de brug" }),
    });
    expect(brought(filled, known).parties).toHaveLength(4);
  });

  it("that comes twice changes nothing the second time", () => {
    const filled = handedIn(says(says(blank, "receiver", {}, 4), "giver", { note: "kennis" }, 2), "2026-05-03");
    const once = brought(filled);
    const again = answer(filled, once);
    expect(how(again.changes)).toEqual(["same", "same"]);
    expect(again.edits).toEqual([]);
    expect(again.notAgain).toEqual([]);
  });

  it("replaces what the party said before; what it does not name again stays until it is taken away", () => {
    const first = brought(handedIn(says(says(blank, "receiver", {}, 4), "giver", {}, 2), "2026-05-03"));
    const second = answer(handedIn(says(blank, "receiver", {}, 16), "2026-06-03"), first);
    expect(second.changes).toMatchObject([{ how: "again", said: 16, before: 4 }]);
    const after = together(first, second.edits);
    expect(after.flows[0]!.reports).toMatchObject([{ by: "receiver", worth: 16, date: "2026-06-03" }]);
    expect(second.notAgain.map(({ from, to }) => [from, to])).toEqual([["Kompas", "Linde"]]);
    expect(after.flows).toHaveLength(2);
    expect(together(after, takeAway(second.notAgain, "Kompas")).flows).toHaveLength(1);
    // Of a flow with a number of its own only the word goes.
    const [flow] = first.flows;
    expect(together(first, takeAway([flow!], "Kompas")).flows[0]).toMatchObject({ amount: 8, reports: [] });
  });

  it("is of a party that is called otherwise by now, or is gone", () => {
    const renamed = applied(partnership, {
      type: "change",
      collection: "parties",
      id: "Kompas",
      fields: { name: "Kompas Zorg" },
    });
    const filled = says(blank, "receiver", {}, 4);
    expect(answer(filled, renamed)).toMatchObject({ formerly: "Kompas", unfinished: true, given: "2026-05-04" });
    expect(answer(filled).formerly).toBe(null);
    const gone = applied(partnership, { type: "remove", collection: "parties", id: "Kompas" });
    expect(answerOf(gone, filled, "2026-05-04")).toBe("party-gone");
    expect(answerOf({ ...partnership, id: "other" }, filled, "2026-05-04")).toBe("other-partnership");
    expect(answerOf(partnership, partnership, "2026-05-04")).toBe("no-form");
  });

  it("names a giver that was taken away meanwhile: it is there again", () => {
    const gone = applied(partnership, { type: "remove", collection: "parties", id: "Linde" });
    const { changes, edits } = answer(says(blank, "receiver", {}, 4), gone);
    expect(how(changes)).toEqual(["party", "new"]);
    expect(together(gone, edits).parties.map(({ name }) => name)).toEqual(["Kompas", "Rietdam", "Linde"]);
  });

  it("says that the party has nothing to name, until it names something at that side", () => {
    const nothing = { receivesNothing: "2026-05-02", bringsNothing: "2026-05-02" };
    const filled = applied(blank, { type: "change", collection: "parties", id: "Kompas", fields: nothing });
    expect(how(answer(filled).changes)).toEqual(["nothing", "nothing"]);
    const after = brought(filled);
    expect(after.parties[1]).toMatchObject({ receivesNothing: "2026-05-04", bringsNothing: "2026-05-04" });
    // a second answer that names what it receives, and does not speak of what it brings
    expect(brought(says(blank, "receiver", {}, 8), after).parties[1]).toMatchObject({
      receivesNothing: null,
      bringsNothing: "2026-05-04",
    });
    expect(brought(says(blank, "receiver", { state: "hoped" }, 8), after).parties[1]!.receivesNothing).not.toBeNull();
  });

  it("says what the party says of itself: its stake, how it feels, its interests, each no wider than it chose", () => {
    const interest = { party: "Kompas", person: null, nature: "organisational", text: "Rust" } as const;
    const filled = applied(
      blank,
      { type: "change", collection: "parties", id: "Kompas", fields: { stake: 8 } },
      {
        type: "add",
        collection: "felt",
        record: { id: "b1", of: "Kompas", by: "Kompas", ratio: 2, date: "2026-05-02" },
      },
      { type: "add", collection: "interests", record: { id: "i1", ...interest, openness: "facilitator-only" } },
    );
    const after = brought(handedIn(filled, "2026-05-03"));
    expect(after.parties[1]!.stake).toBe(8);
    expect(after.felt).toEqual([{ id: "b1", of: "Kompas", by: "Kompas", ratio: 2, date: "2026-05-03" }]);
    expect(after.interests).toEqual([{ id: "i1", ...interest, openness: "facilitator-only" }]);
    expect(answer(handedIn(filled, "2026-05-03"), after).edits).toEqual([]);
  });

  it("keeps the words of both, and another flow of the same kind apart where the leader says so", () => {
    const told = applied(partnership, { type: "change", collection: "flows", id: "f1", fields: { note: "nachten" } });
    const filled = says(blank, "receiver", { note: "weekend" }, 4);
    expect(answer(filled, told).changes).toMatchObject([{ how: "beside", before: 8, said: 4 }]);
    const joined = brought(filled, told);
    expect(joined.flows.map(({ note }) => note)).toEqual(["nachten / weekend"]);
    expect(answer(filled, joined).edits).toEqual([]);
    const [named] = filled.flows;
    const other = answerOf(told, filled, "2026-05-04", new Set([named!.id]));
    if (typeof other === "string") throw new Error(other);
    expect(together(told, other.edits).flows.map(({ note }) => note)).toEqual(["nachten", "weekend"]);
  });

  it("of the table makes the table come", () => {
    const form = { ...blank, about: { ...blank.about, table: { name: null } } };
    expect(brought(says(form, "receiver", { from: "table" }, 4)).about.table).toEqual({ name: null });
  });

  it("of both ends is measured as two reports of one flow", () => {
    // By hand: giver says 8, receiver says 2, so what counts is √(8·2) = 4 (N2) where both said what it is worth.
    const giver = { reports: withReport({ reports: [] }, "giver", { worth: 8 }), amount: null };
    const here = applied(partnership, { type: "change", collection: "flows", id: "f1", fields: giver });
    const { takes } = evaluate(brought(says(blank, "receiver", {}, 2), here)).of("Kompas");
    expect(takes).toBeCloseTo(4, 12);
  });
});

describe("what an answer says of others, and of itself", () => {
  it("brings in how it feels about another, once, and notes that it answered", () => {
    const filled = handedIn(
      applied(blank, {
        type: "add",
        collection: "felt",
        record: { id: "o1", of: "Linde", by: "Kompas", ratio: 2, date: null },
      }),
      "2026-05-03",
    );
    const { changes } = answer(filled);
    expect(changes).toContainEqual({ about: "felt-of", of: "Linde", said: 2, before: null });
    const here = brought(filled);
    expect(here.felt).toMatchObject([{ of: "Linde", by: "Kompas", ratio: 2, date: "2026-05-03" }]);
    expect(here.asked).toMatchObject([{ party: "Kompas", answered: "2026-05-03", partial: false, withheld: false }]);
    // The same answer again changes nothing.
    expect(answer(filled, here).edits).toEqual([]);
  });
});
