import { describe, expect, it } from "vitest";
import { emptyPartnership, newFlow, newParty } from "../../src/domain/create.ts";
import { type Edit, newId } from "../../src/domain/edit.ts";
import type { Partnership } from "../../src/domain/partnership.ts";
import { type Random, seededRandom } from "../../src/domain/random.ts";
import { validate } from "../../src/domain/validate.ts";
import type { Depot, Shelf } from "../../src/storage/depot.ts";
import { STEPS_KEPT } from "../../src/storage/history.ts";
import { memoryDepot } from "./memory-depot.ts";
import {
  afterEdit,
  type Plain,
  type PlainEdit,
  type PlainHistory,
  plainDo,
  plainRedo,
  plainStart,
  plainUndo,
} from "./plain-model.ts";
import { freshTab, openTab, step, type Tab } from "./tabs.ts";

const EDITS = 5_000;
const ID = "fuzz";

/** A page that can be killed: from then on nothing that it writes arrives. */
interface Page {
  readonly tab: Tab;
  readonly kill: () => void;
}

function mortal(depot: Depot): { readonly depot: Depot; readonly kill: () => void } {
  let alive = true;
  const dies = (shelf: Shelf): Shelf =>
    Object.fromEntries(
      Object.entries(shelf).map(([name, call]) => [
        name,
        (...given: unknown[]) => {
          if (!alive) throw new Error("the page is gone");
          return (call as (...given: unknown[]) => unknown)(...given);
        },
      ]),
    ) as unknown as Shelf;
  return {
    depot: {
      read: (work) => depot.read((shelf) => work(dies(shelf))),
      write: (work) => depot.write((shelf) => work(dies(shelf))),
    },
    kill: () => {
      alive = false;
    },
  };
}

/** What the model says of a partnership. A party's tag is kept in its commitment, a flow's in its note. */
const plain = ({ about, parties, flows }: Partnership): Plain => {
  const tags = new Map(parties.map(({ id, commitment }) => [id, commitment]));
  return {
    title: about.title,
    parties: parties.map(({ commitment, name }) => ({ tag: commitment, name })),
    flows: flows.map(({ note, from, to, amount }) => ({
      tag: note,
      from: tags.get(from) ?? "?",
      to: tags.get(to) ?? "?",
      amount: amount ?? -1,
    })),
  };
};

/** The edits that do in a partnership, by its ids, what a plain edit says by tags. */
function editsFor(partnership: Partnership, edit: PlainEdit): readonly Edit[] {
  const party = (tag: string): string => partnership.parties.find(({ commitment }) => commitment === tag)?.id ?? "?";
  const flow = (tag: string): string => partnership.flows.find(({ note }) => note === tag)?.id ?? "?";
  switch (edit.does) {
    case "title":
      return [{ type: "about", fields: { title: edit.text } }];
    case "add-party": {
      const record = newParty({ id: newId(partnership, "parties"), name: edit.tag, commitment: edit.tag });
      return [{ type: "add", collection: "parties", record }];
    }
    case "rename-party":
      return [{ type: "change", collection: "parties", id: party(edit.tag), fields: { name: edit.name } }];
    case "remove-party":
      return [{ type: "remove", collection: "parties", id: party(edit.tag) }];
    case "add-flow": {
      const { tag, from, to, amount } = edit.flow;
      const id = newId(partnership, "flows");
      const record = newFlow({ id, from: party(from), to: party(to), resource: "money", amount, note: tag });
      return [{ type: "add", collection: "flows", record }];
    }
    case "size-flow":
      return [{ type: "change", collection: "flows", id: flow(edit.tag), fields: { amount: edit.amount } }];
    case "remove-flow":
      return [{ type: "remove", collection: "flows", id: flow(edit.tag) }];
  }
}

const labels = (steps: readonly { readonly label: string | { readonly en: string } }[]): string =>
  steps.map(({ label }) => (typeof label === "string" ? label : label.en)).join();

/** Something that can be done in this state, with a name of its own. */
function anyEdit(random: Random, { parties, flows }: Plain, name: string): PlainEdit {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const amount = Math.floor(random() * 16);
  const roll = random();
  if (parties.length < 2 || (roll < 0.12 && parties.length < 15)) return { does: "add-party", tag: name };
  if (roll < 0.2) return { does: "rename-party", tag: pick(parties).tag, name };
  if (roll < 0.26) return { does: "remove-party", tag: pick(parties).tag };
  if (roll < 0.3) return { does: "title", text: name };
  if (flows.length === 0 || (roll < 0.6 && flows.length < 40))
    return { does: "add-flow", flow: { tag: name, from: pick(parties).tag, to: pick(parties).tag, amount } };
  return roll < 0.9
    ? { does: "size-flow", tag: pick(flows).tag, amount }
    : { does: "remove-flow", tag: pick(flows).tag };
}

describe("ten thousand random edits, half of them from each seed, in two tabs, with undo, redo, reloads and pages that are killed", () => {
  // Oracle: a model of plain states (plain-model.ts), given what was written in the order in which it was.
  it.each([1, 2])(
    "leave what a plain model says, and lose nothing (seed %i)",
    async (seed) => {
      const random = seededRandom(seed);
      const depot = memoryDepot();
      const asked = new Map<string, PlainEdit>();
      const counts = { undone: 0, redone: 0, refused: 0, reloads: 0, killed: 0, lostByKill: 0 };
      let model: PlainHistory = plainStart({ title: "", parties: [], flows: [] });
      let read = 0;
      /** Labels of edits that are on their way: written they must be, or refused, or lost with a page that was killed. */
      const underWay = new Set<string>();

      const open = async (): Promise<Page> => {
        const one = mortal(depot);
        return { tab: await openTab(one.depot, ID), kill: one.kill };
      };
      const first = freshTab(depot, emptyPartnership({ id: ID }));
      first.session.keep();
      await first.session.settled();
      const pages: [Page, Page] = [await open(), await open()];

      /** Makes in the model what was written since. */
      const catchUp = (): void => {
        for (const move of depot.journal().slice(read)) {
          if (move.move === "do") {
            const label = move.step.label.en;
            const after = afterEdit(model.now, asked.get(label) as PlainEdit);
            if (after === null) throw new Error(`written, and the model says it cannot be: ${label}`);
            if (!underWay.delete(label)) throw new Error(`written twice: ${label}`);
            model = plainDo(model, label, after, STEPS_KEPT);
          } else model = move.move === "undo" ? plainUndo(model) : plainRedo(model);
        }
        read = depot.journal().length;
      };
      const refusals = ({ tab }: Page): void => {
        for (const { wish } of tab.refused.splice(0)) {
          counts.refused += 1;
          if (wish.wish === "do" && !underWay.delete(wish.label.en)) throw new Error("refused, and written");
        }
      };
      const settle = async (): Promise<void> => {
        for (const round of [0, 1]) {
          if (round === 1) for (const { tab } of pages) tab.session.follow();
          await Promise.all(pages.map(({ tab }) => tab.session.settled()));
        }
        catchUp();
        pages.forEach(refusals);
        expect([...underWay]).toEqual([]);
        for (const { tab } of pages) {
          expect(tab.troubles).toEqual([]);
          const { partnership, history } = tab.session.moment();
          expect(plain(partnership)).toEqual(model.now);
          expect(labels(history.done)).toBe(labels(model.done));
          expect(labels(history.undone)).toBe(labels(model.undone));
        }
        expect(pages[0].tab.partnership()).toEqual(pages[1].tab.partnership());
      };
      const replace = async (at: 0 | 1, killed: boolean): Promise<void> => {
        const page = pages[at];
        if (killed) page.kill();
        await page.tab.session.settled();
        catchUp();
        refusals(page);
        if (killed) {
          counts.lostByKill += underWay.size;
          underWay.clear();
        }
        pages[at] = await open();
      };

      let edits = 0;
      while (edits < EDITS) {
        // Mostly one tab at a time; sometimes both at once, each on what it last saw.
        const burst = random() < 0.25;
        for (let i = 0; i < (burst ? 2 + random() * 6 : 1); i += 1) {
          const { tab } = pages[random() < 0.5 ? 0 : 1];
          const roll = random();
          if (roll < 0.12) counts.undone += tab.session.undo() === null ? 0 : 1;
          else if (roll < 0.2) counts.redone += tab.session.redo() === null ? 0 : 1;
          else {
            const label = `${edits++}`;
            const edit = anyEdit(random, plain(tab.partnership()), label);
            asked.set(label, edit);
            underWay.add(label);
            const done = tab.session.edit(step(label, editsFor(tab.partnership(), edit)));
            if (!done.ok) throw new Error(JSON.stringify([edit, done.faults]));
          }
          for (let wait = random() * 4; wait > 1; wait -= 1) await Promise.resolve();
        }
        const roll = random();
        if (roll < 0.02) {
          counts.killed += 1;
          // What was under way in the other tab is not lost with this one.
          await pages[1].tab.session.settled();
          catchUp();
          refusals(pages[1]);
          await replace(0, true);
        } else if (roll < 0.04) {
          counts.reloads += 1;
          await replace(random() < 0.5 ? 0 : 1, false);
        }
        if (!burst || random() < 0.5) await settle();
      }
      await settle();
      expect(validate(pages[0].tab.partnership())).toEqual([]);
      expect((await openTab(depot, ID)).session.moment()).toEqual(pages[0].tab.session.moment());
      console.log(`fuzz, seed ${seed}: ${edits} edits, ${JSON.stringify(counts)}, ${depot.journal().length} moves`);
      for (const count of Object.values(counts)) expect(count).toBeGreaterThan(0);
    },
    300_000,
  );
});
