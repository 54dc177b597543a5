import { describe, expect, it } from "vitest";
import { newParty } from "../../src/domain/create.ts";
import { type Edit, newId } from "../../src/domain/edit.ts";
import { keeperOf } from "../../src/storage/keeper.ts";
import { MOVES_BEFORE_BASE } from "../../src/storage/kept.ts";
import { partnershipOf } from "../build.ts";
import { memoryDepot } from "./memory-depot.ts";
import { freshTab, openTab, step, type Tab, TODAY } from "./tabs.ts";

const start = partnershipOf([["Linde", "Kompas", 8]]);
const rename = (id: string, name: string): Edit => ({ type: "change", collection: "parties", id, fields: { name } });
const addParty = (tab: Tab, name: string): Edit => ({
  type: "add",
  collection: "parties",
  record: newParty({ id: newId(tab.partnership(), "parties"), name }),
});
const names = (tab: Tab): string[] => tab.partnership().parties.map(({ name }) => name);
const edit = (tab: Tab, ...edits: Edit[]): void => {
  const done = tab.session.edit(step(JSON.stringify(edits), edits));
  if (!done.ok) throw new Error(JSON.stringify(done.faults));
};

async function twoTabs(): Promise<{
  readonly depot: ReturnType<typeof memoryDepot>;
  readonly a: Tab;
  readonly b: Tab;
}> {
  const depot = memoryDepot();
  const a = freshTab(depot, start);
  a.session.keep();
  await a.session.settled();
  return { depot, a, b: await openTab(depot, start.id) };
}

// Oracle: what was done, by hand. What a tab shows, what the other shows after it followed, and what a third reads.
describe("a partnership that is worked on", () => {
  it("is kept as a base and moves, and comes back with all that can be undone and redone, in both languages", async () => {
    const { depot, a } = await twoTabs();
    a.session.edit({
      edits: [rename("Linde", "GGZ Linde")],
      label: { nl: "Linde wijzigen", en: "change Linde" },
      typing: null,
    });
    a.session.edit(step("x", [addParty(a, "Rietdam")]));
    a.session.undo();
    await a.session.settled();
    expect(depot.contents().moves.get(start.id)?.size).toBe(3);
    const again = await openTab(depot, start.id);
    expect(again.session.moment()).toEqual(a.session.moment());
    expect(again.session.undo()?.label).toEqual({ nl: "Linde wijzigen", en: "change Linde" });
    expect(again.partnership()).toEqual(start);
    again.session.redo();
    again.session.redo();
    expect(names(again)).toEqual(["GGZ Linde", "Kompas", "Rietdam"]);
  });

  it("is not kept before anything was done with it", async () => {
    const depot = memoryDepot();
    const tab = freshTab(depot, start);
    tab.session.follow();
    await tab.session.settled();
    expect(depot.contents().cards.size).toBe(0);
    edit(tab, rename("Linde", "GGZ Linde"));
    expect(tab.session.hasUnkept()).toBe(true);
    await tab.session.settled();
    expect(tab.session.hasUnkept()).toBe(false);
    expect((await openTab(depot, start.id)).session.moment()).toEqual(tab.session.moment());
  });

  it("is kept whole again after many moves, whoever made them, and nothing of it changes", async () => {
    const { depot, a, b } = await twoTabs();
    for (let i = 0; i < MOVES_BEFORE_BASE + 10; i += 1) {
      edit(a, rename("Linde", `Linde ${i}`));
      if (i % 50 === 0) await a.session.settled();
    }
    await a.session.settled();
    expect(depot.contents().cards.get(start.id)!.based).toBeGreaterThan(0);
    expect(depot.contents().moves.get(start.id)!.size).toBeLessThan(MOVES_BEFORE_BASE);
    // The other tab never followed: what it missed is in the base by now.
    edit(b, rename("Kompas", "Het Kompas"));
    await b.session.settled();
    expect(b.refused).toEqual([]);
    expect(names(b)).toEqual([`Linde ${MOVES_BEFORE_BASE + 9}`, "Het Kompas"]);
    const third = await openTab(depot, start.id);
    expect(third.session.moment()).toEqual(b.session.moment());
    expect(third.session.moment().history.done).toHaveLength(MOVES_BEFORE_BASE + 11);
  });
});

describe("two tabs on one partnership", () => {
  it("follow each other", async () => {
    const { a, b } = await twoTabs();
    edit(a, rename("Linde", "GGZ Linde"));
    await a.session.settled();
    b.session.follow();
    await b.session.settled();
    expect(b.session.moment()).toEqual(a.session.moment());
    // One history for both: the other tab undoes it.
    b.session.undo();
    await b.session.settled();
    a.session.follow();
    await a.session.settled();
    expect(a.partnership()).toEqual(start);
  });

  it("both change one party at the same moment: both changes stay, and of one field the later", async () => {
    const { depot, a, b } = await twoTabs();
    edit(a, { type: "change", collection: "parties", id: "Linde", fields: { name: "A", commitment: "van A" } });
    edit(b, { type: "change", collection: "parties", id: "Linde", fields: { name: "B", stake: 4 } });
    await Promise.all([a.session.settled(), b.session.settled()]);
    a.session.follow();
    await a.session.settled();
    expect(a.session.moment()).toEqual(b.session.moment());
    expect(a.partnership().parties[0]).toMatchObject({ name: "B", commitment: "van A", stake: 4 });
    expect((await openTab(depot, start.id)).session.moment()).toEqual(a.session.moment());
  });

  it("both add a party under the same id: both are there, and what refers to them goes along", async () => {
    const { a, b } = await twoTabs();
    edit(a, addParty(a, "van A"));
    edit(b, addParty(b, "van B"));
    const id = b.partnership().parties.at(-1)!.id;
    edit(b, { type: "add", collection: "pieces", record: { id: "s1", name: "Nachtopvang", holders: [id, "Linde"] } });
    edit(b, rename(id, "van B, verder"));
    await Promise.all([a.session.settled(), b.session.settled()]);
    expect(b.refused).toEqual([]);
    expect(names(b)).toEqual(["Linde", "Kompas", "van A", "van B, verder"]);
    const added = b.partnership().parties.at(-1)!;
    expect(added.id).not.toBe(id);
    expect(b.partnership().pieces[0]?.holders).toEqual([added.id, "Linde"]);
  });

  it("one removes what the other changes: that change is refused, and what was typed is handed back", async () => {
    const { a, b } = await twoTabs();
    edit(a, { type: "remove", collection: "parties", id: "Linde" });
    await a.session.settled();
    edit(b, rename("Linde", "GGZ Linde"));
    edit(b, rename("Kompas", "Het Kompas"));
    await b.session.settled();
    expect(names(b)).toEqual(["Het Kompas"]);
    expect(b.refused).toMatchObject([
      { wish: { edits: [{ fields: { name: "GGZ Linde" } }] }, faults: [{ code: "unknown-reference" }] },
    ]);
  });

  it("an id that was given away again is not taken for the one it was", async () => {
    const { a, b } = await twoTabs();
    edit(a, { type: "remove", collection: "parties", id: "Linde" });
    edit(a, { type: "add", collection: "parties", record: newParty({ id: "Linde", name: "Een ander" }) });
    await a.session.settled();
    edit(b, rename("Linde", "GGZ Linde"));
    await b.session.settled();
    expect(b.refused).toHaveLength(1);
    expect(names(b)).toEqual(["Kompas", "Een ander"]);
  });

  it("undo is of the step that was seen, or of none", async () => {
    const { a, b } = await twoTabs();
    edit(a, rename("Linde", "1"));
    await a.session.settled();
    b.session.follow();
    await b.session.settled();
    edit(a, rename("Linde", "2"));
    await a.session.settled();
    b.session.undo();
    await b.session.settled();
    expect(b.refused).toMatchObject([{ wish: { wish: "undo" }, faults: [] }]);
    expect(names(b)[0]).toBe("2");
  });

  it("one takes it off the device while the other goes on: then it is kept again, whole", async () => {
    const { depot, a, b } = await twoTabs();
    edit(a, rename("Linde", "1"));
    await a.session.settled();
    b.session.follow();
    await b.session.settled();
    const putBack = await keeperOf(depot).forget(start.id);
    edit(b, rename("Kompas", "2"));
    await b.session.settled();
    await putBack();
    const read = await openTab(depot, start.id);
    expect(names(read)).toEqual(["1", "2"]);
    expect(read.session.moment()).toEqual(b.session.moment());
  });
});

describe("what cannot be kept", () => {
  const fullDisk = (): never => {
    throw Object.assign(new Error("full"), { name: "QuotaExceededError" });
  };

  it("is said, stays on the screen, and is kept with the next thing that is done", async () => {
    const { depot, a } = await twoTabs();
    depot.beforePut = fullDisk;
    edit(a, rename("Linde", "1"));
    await a.session.settled();
    expect(a.troubles).toEqual(["full"]);
    expect(a.session.hasUnkept()).toBe(true);
    expect(names(a)).toEqual(["1", "Kompas"]);
    expect(names(await openTab(depot, start.id))).toEqual(["Linde", "Kompas"]);
    depot.beforePut = () => undefined;
    edit(a, rename("Kompas", "2"));
    await a.session.settled();
    expect(a.session.hasUnkept()).toBe(false);
    expect(names(await openTab(depot, start.id))).toEqual(["1", "2"]);
  });

  it("breaks off in the middle of a write: then nothing of that write is there, at whatever place", async () => {
    for (let put = 0; put < 4; put += 1) {
      const { depot, a } = await twoTabs();
      let left = put;
      depot.beforePut = () => {
        if (left-- <= 0) throw new Error("crash");
      };
      edit(a, rename("Linde", "1"));
      edit(a, rename("Linde", "2"));
      await a.session.settled();
      depot.beforePut = () => undefined;
      const read = await openTab(depot, start.id);
      // By hand: the first edit is written by itself (a move and its card), the second, made meanwhile, after it.
      expect(names(read)[0]).toBe(put < 2 ? "Linde" : "1");
    }
  });

  it("was kept although its answer was lost: it is not made twice", async () => {
    const { depot, a } = await twoTabs();
    depot.afterWrite = () => {
      throw new Error("no answer");
    };
    edit(a, addParty(a, "Rietdam"));
    await a.session.settled();
    depot.afterWrite = () => undefined;
    edit(a, rename(a.partnership().parties.at(-1)!.id, "Het Rietdam"));
    await a.session.settled();
    expect(a.refused).toEqual([]);
    expect(names(a)).toEqual(["Linde", "Kompas", "Het Rietdam"]);
    expect((await openTab(depot, start.id)).session.moment()).toEqual(a.session.moment());
  });
});

describe("what is kept", () => {
  it("of a newer Evenwicht is left alone, by who reads and by who writes", async () => {
    const { depot, a } = await twoTabs();
    const card = depot.contents().cards.get(start.id)!;
    depot.contents().cards.set(start.id, { ...card, version: card.version + 1 });
    await expect(keeperOf(depot).read(start.id)).rejects.toMatchObject({ name: "VersionError" });
    edit(a, rename("Linde", "1"));
    await a.session.settled();
    expect(a.troubles).toEqual(["newer"]);
    // What lies there can still be handed over as it is.
    expect(await keeperOf(depot).raw(start.id)).toContain("Linde");
  });

  it("in part cannot be read: the rest is, it is said how much is lost, and work goes on", async () => {
    const { depot, a } = await twoTabs();
    for (const name of ["1", "2", "3"]) edit(a, rename("Linde", name));
    await a.session.settled();
    depot.contents().moves.get(start.id)!.delete(2);
    const { reading } = await keeperOf(depot).open(start.id);
    // By hand: the second move is gone, and the third, which renames what is "2", is made on "1": a change replaces
    // the record, so it fits. A move that does not fit is one that is not there any more.
    expect(reading).toMatchObject({ ok: true, lost: 0 });
    depot.contents().moves.get(start.id)!.set(3, { move: "undo", key: "no-such" });
    const opened = await keeperOf(depot).open(start.id);
    expect(opened).toMatchObject({ reading: { ok: true, lost: 1 }, raw: expect.stringContaining("no-such") });
    expect(await keeperOf(depot).open(start.id)).toMatchObject({ reading: { ok: true, lost: 0 }, raw: null });
  });

  it("is listed the latest first, archived, renamed, copied, taken away and put back", async () => {
    const depot = memoryDepot();
    const keeper = keeperOf(depot);
    for (const id of ["one", "two"]) {
      const tab = freshTab(depot, { ...start, id, about: { ...start.about, title: id } });
      edit(tab, rename("Linde", "1"));
      await tab.session.settled();
    }
    const list = async () => (await keeper.list()).map(({ id, title, archived }) => `${id} ${title} ${archived}`);
    expect(await list()).toEqual(["two two false", "one one false"]);
    await keeper.archive("two", true);
    const title = { ...step("x", [{ type: "about", fields: { title: "een" } }]), key: "k" };
    expect(await keeper.edit("one", title, TODAY)).toBe(true);
    expect(await keeper.duplicate("one", { id: "three", title: "een (kopie)", changed: TODAY })).toBe(true);
    expect(await list()).toEqual(["three een (kopie) false", "one een false", "two two true"]);
    const [one, three] = [await openTab(depot, "one"), await openTab(depot, "three")];
    expect(one.session.moment().history.done).toHaveLength(2);
    expect(three.partnership()).toEqual({
      ...one.partnership(),
      id: "three",
      about: { ...one.partnership().about, title: "een (kopie)" },
    });
    const putBack = await keeper.forget("one");
    expect(await keeper.read("one")).toBe(null);
    expect(await keeper.edit("one", title, TODAY)).toBe(false);
    await putBack();
    expect((await openTab(depot, "one")).session.moment()).toEqual(one.session.moment());
    expect(await keeper.compare(one.partnership())).toBe("same");
    expect(await keeper.compare({ ...one.partnership(), parties: [] })).toBe("other");
    expect(await keeper.compare({ ...one.partnership(), id: "four" })).toBe("none");
  });
});
