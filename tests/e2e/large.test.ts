import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { EDITED_UP_TO } from "../../src/formats/as-flow-list.ts";
import { LIST_FROM } from "../../src/formats/flow-list.ts";
import { writeXlsx } from "../../src/formats/writers/write-xlsx.ts";
import { systemMeasures } from "../../src/measures/registry.ts";
import { shareText, valueText } from "../../src/text/numbers.ts";
import { axe, describeInBrowser, openExample } from "./harness.ts";
import { dialogOf, dropFiles, textsIn } from "./steps.ts";

// Oracle: the file is made in the page by a rule. Each of 20,000 parties gives 1 to ten others, and the forty parties
// k0 … k39 besides give 1,000 to the next of them, in a ring: those are the largest, and their flows are known.
const [OTHERS, KINGS, EACH] = [20_000, 40, 10];
const FLOWS = OTHERS * EACH + KINGS;
const SHARE = (KINGS * 1000) / (KINGS * 1000 + OTHERS * EACH);

/** Drops the file on the page, so many times as long. */
async function dropLarge(page: Page, times = 1): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([others, kings, each, repeat]) => {
      const rows = ["source,target,weight"];
      for (let k = 0; k < kings; k++) rows.push(`k${k},k${(k + 1) % kings},1000`);
      for (let round = 0; round < repeat; round++)
        for (let i = 0; i < others; i++) for (let j = 1; j <= each; j++) rows.push(`p${i},p${(i + j * 7) % others},1`);
      const transfer = new DataTransfer();
      transfer.items.add(new File([rows.join("\n")], "groot.csv"));
      return transfer;
    },
    [OTHERS, KINGS, EACH, times] as const,
  );
  await page.locator("body").dispatchEvent("dragover", { dataTransfer });
  await page.locator("body").dispatchEvent("drop", { dataTransfer });
}

// Oracle: so many flows as make a list, of 1 each from a party to the next round a ring, so that each gives and takes as often as that
// goes round. In the workbook one of them is once written otherwise.
const RING = 500;
const nameOf = (at: number): string => `Wijk ${at % RING}`;
const flowsRound = Array.from({ length: LIST_FROM }, (_, k) => [nameOf(k), nameOf(k + 1)] as const);

function workbook(): Uint8Array {
  const columns = (["van", "naar", "gewicht", "regel"] as const).map((title) => ({
    id: title,
    title,
    sort: title === "gewicht" ? ("number" as const) : ("text" as const),
  }));
  const rows = flowsRound.map(([from, to], k) => [k === 7 ? "wijk-7" : from, to, 1, `r${k}`]);
  return writeXlsx([{ name: "Stromen", columns, rows }], "");
}

const graph = (): string => {
  const nodes = Array.from({ length: RING }, (_, at) => `<node id="${nameOf(at)}"/>`);
  const edges = flowsRound.map(([from, to]) => `<edge source="${from}" target="${to}" weight="1"/>`);
  return `<gexf><graph defaultedgetype="directed"><nodes>${nodes.join("")}</nodes>\n<edges>${edges.join("\n")}</edges></graph></gexf>`;
};

/** Counts from here on how often the bar says another share. */
const watchProgress = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const seen = new Set<string>();
    (window as unknown as { shares: Set<string> }).shares = seen;
    new MutationObserver(() => {
      const share = document.querySelector('[role="dialog"] progress')?.getAttribute("value");
      if (share != null) seen.add(share);
    }).observe(document.body, { childList: true, subtree: true, attributes: true });
  });
const progressSeen = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { shares: Set<string> }).shares.size);

/** Notes from here on how long the page stands still at a time. */
const watchStill = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const state = window as unknown as { tasks: number[]; still: PerformanceObserver };
    state.tasks ??= [];
    state.still = new PerformanceObserver((seen) => {
      for (const { duration } of seen.getEntries()) state.tasks.push(duration);
    });
    state.still.observe({ type: "longtask" });
  });
/** What was noted until here; what the page does after this is not noted until it is watched again. ms */
const stoodStill = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => {
    const { tasks, still } = window as unknown as { tasks: number[]; still: PerformanceObserver };
    for (const { duration } of still.takeRecords()) tasks.push(duration);
    still.disconnect();
    return tasks;
  });

describeInBrowser("a list of flows that is too large to edit", ({ open }) => {
  test.each(["nl", "en"] as const)("is read, and looked at, in %s", async (language) => {
    const { page, problems } = await open({ language });
    const t = textsIn(language);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await dropLarge(page);
    // From here on, since the file itself was made in the page.
    await watchStill(page);
    const counts = t.import.counts({ parties: OTHERS + KINGS, flows: FLOWS, kinds: 1 });
    await dialogOf(page).getByText(counts).waitFor();
    await dialogOf(page).getByRole("button", { name: t.importDialog.take }).click();

    await page.getByRole("heading", { name: t.large.largest(KINGS) }).waitFor();
    await page.getByText(t.large.readOnly).waitFor();
    await page.getByText(t.large.share(KINGS, OTHERS + KINGS, SHARE)).waitFor();
    expect(shareText(language, SHARE)).toMatch(/^17\s?%$/);
    await page.getByText(t.large.found(OTHERS + KINGS, 100)).waitFor();
    // The ring, and nobody else, is in the photo.
    const photo = page.locator(".large-photo svg").first();
    await photo.waitFor();
    expect(await photo.getByText("k0", { exact: true }).count()).toBe(1);
    expect(await photo.getByText(/^p\d/).count()).toBe(0);

    // The ring is a group of its own among those that are found, and what is found is said.
    await page.getByRole("heading", { name: /^(De|The) \d+ (grootste groepen|largest groups)$/ }).waitFor();
    await page.getByText(t.large.groupsCaution).waitFor();
    // A number of the whole opens.
    const { name, question, caution } = systemMeasures.imbalance.text[language];
    await page.getByText(name, { exact: true }).click();
    for (const said of [question, caution]) await page.getByText(said, { exact: true }).waitFor();
    // Axe is at work in the page itself, and the page stands still for it.
    await stoodStill(page);
    expect(await axe(page)).toEqual([]);
    await watchStill(page);

    await page.getByLabel(t.large.search).fill("p19999");
    const row = page.getByRole("row", { name: /^p19999 / });
    await row.waitFor();
    expect(await row.getByRole("cell").first().textContent()).toBe(valueText(language, EACH));

    // Round a party: by the rule it gives to ten and takes from ten, all of them others; then on to one of these.
    await row.getByRole("button").click();
    await page.getByText(t.large.roundAbout("p19999", 2 * EACH, 15)).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(t.large.round("p19999"));
    const round = page.getByRole("region", { name: t.large.round("p19999") });
    expect(await round.getByRole("row").count()).toBe(1 + 15);
    // Its photo comes a moment after its rows.
    await round.locator(".large-photo svg").getByText("p19999", { exact: true }).waitFor();
    // p13 takes from p19999: 19,999 + 2 · 7 is 20,013. Of as much, the first by id stand here.
    await round.getByRole("button", { name: "p13", exact: true }).press("Enter");
    await page.getByText(t.large.roundAbout("p13", 2 * EACH, 15)).waitFor();
    await page.getByRole("button", { name: t.large.roundClose }).click();
    await page.getByText(t.large.roundAbout("p13", 2 * EACH, 15)).waitFor({ state: "detached" });

    // A group by itself, and all again.
    await page.getByLabel(t.large.search).fill("");
    const groups = page.getByRole("region", { name: /grootste groepen|largest groups/ });
    const first = groups.getByRole("row").nth(1);
    const many = Number((await first.getByRole("cell").first().textContent())?.replace(/\D/g, ""));
    await first.getByRole("button").click();
    await page.getByText(t.large.found(many, Math.min(many, 100))).waitFor();
    await page.getByRole("button", { name: t.large.allParties }).click();
    await page.getByText(t.large.found(OTHERS + KINGS, 100)).waitFor();
    const tasks = await stoodStill(page);
    expect(Math.max(0, ...tasks), "the page stood still, ms").toBeLessThan(1000);
    expect(problems).toEqual([]);
  });

  test("is read as a list from a workbook too: a column that is left out, and names that look alike, are asked about", async () => {
    const { page, problems } = await open({ language: "nl" });
    const t = textsIn("nl");
    await page.getByRole("heading", { level: 1 }).waitFor();
    await watchProgress(page);
    await dropFiles(page, [{ name: "keten.xlsx", content: workbook() }]);
    const dialog = dialogOf(page);
    const counts = (parties: number): string => t.import.counts({ parties, flows: LIST_FROM, kinds: 1 });
    await dialog.getByText(counts(RING + 1)).waitFor();
    await dialog.getByText(t.import.assumptions["column-ignored"]({ header: "regel", column: 4 })).waitFor();
    // What columns mean can be changed, and changed back.
    const weight = dialog.getByRole("combobox", { name: t.importDialog.columns.readAs("gewicht"), exact: true });
    await weight.selectOption({ label: t.import.meanings.ignore });
    await dialog.getByText(t.import.assumptions["no-weight-column"]({})).waitFor();
    await weight.selectOption({ label: t.import.meanings.weight });
    await dialog.getByText(t.import.assumptions["no-weight-column"]({})).waitFor({ state: "detached" });
    // One party with a slip of the pen.
    await dialog.getByRole("button", { name: t.importDialog.similar.same, exact: true }).click();
    await dialog.getByText(t.importDialog.similar.readAs("wijk-7", "Wijk 7")).waitFor();
    await dialog.getByText(counts(RING)).waitFor();
    expect(await progressSeen(page)).toBeGreaterThan(2);
    await dialog.getByRole("button", { name: t.importDialog.take, exact: true }).click();
    // It gives 1 each time round, and takes as much.
    await page.getByLabel(t.large.search).fill("wijk 7");
    const row = page.getByRole("row", { name: /^Wijk 7 / });
    await row.waitFor();
    expect(await row.getByRole("cell").allTextContents()).toEqual(expect.arrayContaining([String(LIST_FROM / RING)]));
    await page.getByRole("row", { name: /^wijk-7 / }).waitFor({ state: "detached" });
    expect(problems).toEqual([]);
  });

  test("is read as a list from a graph's file too, and what is wrong in one is said as of any", async () => {
    const { page, problems } = await open({ language: "en" });
    const t = textsIn("en");
    await page.getByRole("heading", { level: 1 }).waitFor();
    await watchProgress(page);
    await dropFiles(page, [{ name: "chain.gexf", content: graph() }]);
    await dialogOf(page)
      .getByText(t.import.counts({ parties: RING, flows: LIST_FROM, kinds: 1 }))
      .waitFor();
    expect(await progressSeen(page)).toBeGreaterThan(2);
    await dialogOf(page).getByRole("button", { name: t.importDialog.take, exact: true }).click();
    await page.getByRole("heading", { name: t.large.largest(KINGS) }).waitFor();
    await page.goBack();
    await dropFiles(page, [{ name: "chain.gexf", content: graph().replace('weight="1"', 'weight="-1"') }]);
    await dialogOf(page)
      .getByRole("region", { name: t.importDialog.faults.title(1), exact: true })
      .getByText("-1")
      .first()
      .waitFor();
    expect(await dialogOf(page).getByRole("button", { name: t.importDialog.take, exact: true }).isDisabled()).toBe(
      true,
    );
    expect(problems).toEqual([]);
  });

  test("opens to be looked at too where it says more than a list, and is too large to be worked in", async () => {
    const { page, problems } = await open({ language: "nl" });
    const t = textsIn("nl");
    await page.getByRole("heading", { level: 1 }).waitFor();
    const rows = [...flowsRound, ...flowsRound].slice(0, EDITED_UP_TO + 1);
    const csv = `van,naar,soort\n${rows.map(([from, to]) => `${from},${to},geld`).join("\n")}\n`;
    await dropFiles(page, [{ name: "soorten.csv", content: csv }]);
    await dialogOf(page)
      .getByText(t.import.counts({ parties: RING, flows: EDITED_UP_TO + 1, kinds: 1 }))
      .waitFor();
    const said = t.import.assumptions["looked-at-only"]({ flows: EDITED_UP_TO + 1, upTo: EDITED_UP_TO });
    await dialogOf(page).getByText(said).waitFor();
    await dialogOf(page).getByRole("button", { name: t.importDialog.take, exact: true }).click();
    await page.getByText(t.large.readOnly).waitFor();
    await page.getByLabel(t.large.search).fill("wijk 0");
    const row = page.getByRole("row", { name: /^Wijk 0 / });
    // The flow that is one more begins there.
    const gives = EDITED_UP_TO / RING + 1;
    await expect.poll(() => row.getByRole("cell").first().textContent()).toBe(valueText("nl", gives));
    expect(problems).toEqual([]);
  });

  test("leaves everything as it was when it is cancelled while it is read", async () => {
    const { page } = await open({ language: "nl" });
    await openExample(page);
    const t = textsIn("nl");
    const title = await page.getByRole("heading", { level: 1 }).textContent();
    // Pressed in the page itself, as soon as it is there: on a fast machine the file is read before a test looks again.
    const cancelled = page.evaluate(
      (cancel) =>
        new Promise<void>((resolve) => {
          new MutationObserver((_, observer) => {
            const dialog = document.querySelector('[role="dialog"]:has(progress)');
            const button = [...(dialog?.querySelectorAll("button") ?? [])].find((one) => one.textContent === cancel);
            if (button === undefined) return;
            observer.disconnect();
            button.click();
            resolve();
          }).observe(document.body, { childList: true, subtree: true });
        }),
      t.common.cancel,
    );
    await dropLarge(page, 6);
    await cancelled;
    await dialogOf(page).waitFor({ state: "detached" });
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(title);
  });
});
