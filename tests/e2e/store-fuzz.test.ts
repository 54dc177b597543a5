import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { type Random, seededRandom } from "../../src/domain/random.ts";
import { type Plain, type PlainHistory, plainDo, plainRedo, plainStart, plainUndo } from "../storage/plain-model.ts";
import { describeInBrowser } from "./harness.ts";
import { chooseCell, flowRows, goToView, textsIn } from "./steps.ts";

// By the visible interface alone, in the built app and the browser's own IndexedDB. What two tabs do at the very same
// moment is the matter of tests/storage/fuzz.test.ts, in process and ten thousand edits long.
const t = textsIn("en");
const EDITS = 150;
const NAMES = ["Linde", "Kompas", "Rietdam", "Oever"];
const MOST_FLOWS = 8;
const STEPS_KEPT = 1_000;
/** The column of amounts, from 0. */
const AMOUNT = 3;

const titleIn = (page: Page) => page.getByRole("textbox", { name: t.tables.partnership, exact: true });
const shown = async (page: Page): Promise<unknown> => [
  await titleIn(page).inputValue(),
  (await flowRows(page, t)).map(([from, to, , amount]) => [from, to, Number(amount)]),
  await page.locator(".tools").getByRole("button").first().getAttribute("aria-label"),
];
const said = ({ now, done }: PlainHistory): unknown => {
  const last = done.at(-1)?.label;
  const flows = now.flows.map(({ from, to, amount }) => [from, to, amount]);
  return [now.title, flows, last === undefined ? t.common.undo : t.shell.undoing(last)];
};

/** Something that is done by hand: what it makes of the state, what it is called, and how. */
interface Deed {
  readonly label: string;
  readonly after: Plain;
  readonly by: (page: Page) => Promise<void>;
}

function anyDeed(random: Random, now: Plain, nth: number): Deed {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const { flows } = now;
  const roll = random();
  if (roll < 0.15)
    return {
      label: t.edits.about.title ?? "",
      after: { ...now, title: `Title ${nth}` },
      by: async (page) => {
        await titleIn(page).fill(`Title ${nth}`);
        await titleIn(page).press("Enter");
      },
    };
  if (flows.length === 0 || (roll < 0.5 && flows.length < MOST_FLOWS)) {
    const from = pick(NAMES);
    const to = pick(NAMES.filter((name) => name !== from));
    const amount = 1 + Math.floor(random() * 16);
    return {
      label: t.edits.addFlow(from, to),
      after: { ...now, flows: [...flows, { tag: `${nth}`, from, to, amount }] },
      by: async (page) => {
        const form = page.getByRole("form", { name: t.tables.newFlow });
        await form.getByLabel(t.tables.columns.from, { exact: true }).fill(from);
        await form.getByLabel(t.tables.columns.to, { exact: true }).fill(to);
        await form.getByLabel(t.tables.columns.amount, { exact: true }).fill(`${amount}`);
        await page.keyboard.press("Enter");
      },
    };
  }
  const at = Math.floor(random() * flows.length);
  const flow = flows[at] as Plain["flows"][number];
  if (roll < 0.8) {
    const amount = flow.amount === 16 ? 1 : flow.amount + 1;
    return {
      label: t.edits.changeFlow(flow.from, flow.to),
      after: { ...now, flows: flows.map((one) => (one === flow ? { ...one, amount } : one)) },
      by: async (page) => {
        await chooseCell(page, t, at, AMOUNT);
        await page.keyboard.type(`${amount}`);
        await page.keyboard.press("Enter");
      },
    };
  }
  return {
    label: t.edits.removeFlow(flow.from, flow.to),
    after: { ...now, flows: flows.filter((one) => one !== flow) },
    by: (page) =>
      page
        .getByRole("grid", { name: t.tables.flows, exact: true })
        .locator(`[aria-rowindex="${at + 2}"]`)
        .getByRole("button", { name: t.tables.removeFlow(flow.from, flow.to), exact: true })
        .click(),
  };
}

// Oracle: a model of plain states (tests/storage/plain-model.ts), which knows nothing of the app.
describeInBrowser("random edits in two tabs, with undo, redo, reloads and pages that are killed", ({ open }) => {
  test("leave what a plain model says in both tabs, and lose nothing", async () => {
    const random = seededRandom(7);
    const { page: first } = await open();
    const context = first.context();
    await first.getByRole("button", { name: t.start.begin, exact: true }).click();
    await goToView(first, t, "tables");
    let model = plainDo(
      plainStart({ title: "", parties: [], flows: [] }),
      t.edits.about.title ?? "",
      { title: "Begun", parties: [], flows: [] },
      STEPS_KEPT,
    );
    await titleIn(first).fill("Begun");
    await titleIn(first).press("Enter");
    await first.getByText(t.shell.keptHere, { exact: false }).waitFor();
    const address = first.url();
    const opened = async (): Promise<Page> => {
      const page = await context.newPage();
      await page.goto(address);
      await titleIn(page).waitFor();
      return page;
    };
    const pages: [Page, Page] = [first, await opened()];
    const inStep = (page: Page): Promise<void> =>
      expect.poll(() => shown(page), { timeout: 30_000 }).toEqual(said(model));
    const counts = { undone: 0, redone: 0, reloads: 0, killed: 0 };
    for (let nth = 0; nth < EDITS; nth += 1) {
      const at = random() < 0.5 ? 0 : 1;
      const page = pages[at];
      await inStep(page);
      const roll = random();
      if (roll < 0.12 && model.done.length > 0) {
        await page.keyboard.press("Control+Z");
        model = plainUndo(model);
        counts.undone += 1;
      } else if (roll < 0.2 && model.undone.length > 0) {
        await page.keyboard.press("Control+Shift+Z");
        model = plainRedo(model);
        counts.redone += 1;
      } else {
        const { label, after, by } = anyDeed(random, model.now, nth);
        await by(page);
        model = plainDo(model, label, after, STEPS_KEPT);
      }
      // Nothing stands in a field any more: the next is another stay, and a step of its own.
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await inStep(page);
      const chance = random();
      if (chance >= 0.05) continue;
      // The other tab has it, so it is kept: then the page is loaded again, or killed without a word.
      await inStep(pages[at === 0 ? 1 : 0]);
      if (chance < 0.03) {
        await page.reload();
        counts.reloads += 1;
      } else {
        const session = await context.newCDPSession(page);
        void session.send("Page.crash").catch(() => undefined);
        pages[at] = await opened();
        counts.killed += 1;
      }
    }
    for (const page of pages) await inStep(page);
    console.log(`${EDITS} edits in the browser: ${JSON.stringify(counts)}`);
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(0);
  }, 900_000);
});
