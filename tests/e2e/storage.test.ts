import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { Messages } from "../../src/text/messages.ts";
import { describeInBrowser, photoDrawn } from "./harness.ts";
import { exampleIn, flowRows, goToView, textsIn } from "./steps.ts";

const t = textsIn("en");

const begin = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: t.start.begin, exact: true }).click();
  await goToView(page, t, "tables");
};
const addFlow = async (page: Page, from: string, to: string, amount: string): Promise<void> => {
  const form = page.getByRole("form", { name: t.tables.newFlow });
  await form.getByLabel(t.tables.columns.from, { exact: true }).fill(from);
  await form.getByLabel(t.tables.columns.to, { exact: true }).fill(to);
  await form.getByLabel(t.tables.columns.amount, { exact: true }).fill(amount);
  await page.keyboard.press("Enter");
};
const flows = async (page: Page): Promise<readonly (readonly (string | undefined)[])[]> =>
  (await flowRows(page, t)).map(([from, to, , amount]) => [from, to, amount]);
const nameField = (page: Page) => page.getByRole("textbox", { name: t.tables.partnership, exact: true });
const keptHere = (page: Page) => page.getByText(t.shell.keptHere, { exact: false }).waitFor();
const toStart = (page: Page, texts: Messages = t): Promise<void> =>
  page.getByRole("link", { name: `${texts.shell.name}: ${texts.shell.commands.toStart}` }).click();

// Oracle: what was typed here, read back in the tables.
describeInBrowser("what is kept on the device", ({ open }) => {
  test("comes back after a reload, with all that can be undone and redone", async () => {
    const { page } = await open();
    await begin(page);
    await addFlow(page, "Linde", "Kompas", "8");
    await addFlow(page, "Kompas", "Linde", "4");
    await expect.poll(() => flows(page)).toHaveLength(2);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: t.shell.undoing(t.edits.addFlow("Kompas", "Linde")) }).click();
    await expect.poll(() => flows(page)).toEqual([["Linde", "Kompas", "8"]]);
    await keptHere(page);
    await page.reload();
    await page.getByRole("button", { name: t.shell.redoing(t.edits.addFlow("Kompas", "Linde")) }).click();
    await expect.poll(() => flows(page)).toHaveLength(2);
    for (const step of [t.edits.addFlow("Kompas", "Linde"), t.edits.addFlow("Linde", "Kompas")])
      await page.getByRole("button", { name: t.shell.undoing(step), exact: true }).click();
    await expect.poll(() => flows(page)).toEqual([]);
  });

  test("is kept as it is typed: a page that is gone loses at most the last second", async () => {
    const { page } = await open();
    await begin(page);
    await page.getByRole("textbox", { name: t.tables.challenge, exact: true }).focus();
    await page.keyboard.type("Nobody falls between two stools");
    await page.waitForTimeout(1_000);
    // The field was never left, and the page gets no chance to do anything more.
    const next = await page.context().newPage();
    const session = await page.context().newCDPSession(page);
    void session.send("Page.crash").catch(() => undefined);
    await next.goto(page.url().replace(/#.*/, "#tables"));
    const challenge = next.getByRole("textbox", { name: t.tables.challenge, exact: true });
    await challenge.waitFor();
    expect(await challenge.inputValue()).toBe("Nobody falls between two stools");
    // All that was typed there is one step.
    await next.getByRole("button", { name: t.shell.undoing(t.edits.about.challenge ?? ""), exact: true }).click();
    await expect.poll(() => challenge.inputValue()).toBe("");
  });

  test("stays in step in two tabs, whichever of them does something", async () => {
    const { page: one } = await open();
    await begin(one);
    await addFlow(one, "Linde", "Kompas", "8");
    await keptHere(one);
    const two = await one.context().newPage();
    await two.goto(one.url());
    await expect.poll(() => flows(two)).toEqual([["Linde", "Kompas", "8"]]);
    await addFlow(two, "Kompas", "Linde", "4");
    await expect.poll(() => flows(one)).toHaveLength(2);
    await one.keyboard.press("Escape");
    await one.getByRole("button", { name: t.shell.undoing(t.edits.addFlow("Kompas", "Linde")), exact: true }).click();
    await expect.poll(() => flows(two)).toEqual([["Linde", "Kompas", "8"]]);
    // Both at once: both stay.
    await Promise.all([addFlow(one, "Linde", "One", "1"), addFlow(two, "Linde", "Two", "2")]);
    const all = async (page: Page) => (await flows(page)).map(([, to]) => to).toSorted();
    await expect.poll(() => all(one)).toEqual(["Kompas", "One", "Two"]);
    await expect.poll(() => all(two)).toEqual(["Kompas", "One", "Two"]);
  });

  test("of an older store is taken over as it was", async () => {
    const { page } = await open();
    const example = exampleIn("one-broker", "en");
    // As version 1 of the store kept it: each document whole.
    await page.evaluate(
      (row) =>
        new Promise((resolve, reject) => {
          // The page lets go of its own, as it does for a newer one.
          indexedDB.deleteDatabase("evenwicht");
          const opening = indexedDB.open("evenwicht", 1);
          opening.onupgradeneeded = () => opening.result.createObjectStore("partnerships", { keyPath: "id" });
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const writing = opening.result.transaction("partnerships", "readwrite");
            writing.objectStore("partnerships").put(row);
            writing.oncomplete = () => {
              opening.result.close();
              resolve(null);
            };
          };
        }),
      { id: "old", title: example.about.title, changed: "2026-03-12", turn: 1, document: JSON.stringify(example) },
    );
    await page.reload();
    await page.getByRole("button", { name: t.start.continueOne(example.about.title), exact: true }).click();
    await photoDrawn(page);
    await page.reload();
    await photoDrawn(page);
    const round = page.getByRole("group", { name: t.photo.keys }).getByRole("button");
    expect(await round.count()).toBe(example.parties.length);
  });
});

describeInBrowser("several partnerships", ({ open }) => {
  test("stand at the start as small photos: rename, copy, put away and remove, each undone by key", async () => {
    const { page } = await open();
    await begin(page);
    await addFlow(page, "Linde", "Kompas", "8");
    await nameField(page).fill("Round the corner");
    await nameField(page).press("Enter");
    await page.getByRole("heading", { level: 1, name: "Round the corner" }).waitFor();
    await toStart(page);
    const cards = page.getByRole("region", { name: t.start.continueWith }).getByRole("article");
    const titles = (): Promise<string[]> => cards.getByRole("heading").allTextContents();
    const press = (deed: keyof typeof t.keeping.does, title: string) =>
      page.getByRole("button", { name: t.keeping.does[deed](title), exact: true }).click();
    await cards.locator("svg.photo-thumbnail").waitFor();

    await press("duplicate", "Round the corner");
    await expect.poll(titles).toEqual(["Round the corner (copy)", "Round the corner"]);
    await press("rename", "Round the corner (copy)");
    await page.getByRole("textbox", { name: t.keeping.newName("Round the corner (copy)") }).fill("Another");
    await page.keyboard.press("Enter");
    await expect.poll(titles).toEqual(["Another", "Round the corner"]);
    await press("archive", "Another");
    await expect.poll(titles).toEqual(["Round the corner"]);
    await page.getByText(t.keeping.archived(1), { exact: true }).waitFor();
    await press("remove", "Round the corner");
    await expect.poll(titles).toEqual([]);
    for (const after of [
      ["Round the corner"],
      ["Another", "Round the corner"],
      ["Round the corner", "Round the corner (copy)"],
      ["Round the corner"],
    ]) {
      await page.keyboard.press("Control+Z");
      await expect.poll(async () => (await titles()).toSorted()).toEqual(after);
    }
    await page.keyboard.press("Control+Shift+Z");
    await expect.poll(titles).toHaveLength(2);
    // What was done at the start is no part of what stands open.
    await page.getByRole("button", { name: t.start.continueOne("Round the corner"), exact: true }).click();
    await photoDrawn(page);
    await page.getByRole("button", { name: t.shell.undoing(t.edits.about.title ?? ""), exact: true }).waitFor();
  });
});

describeInBrowser("where the device refuses", ({ open }) => {
  describe.each([
    ["full", "QuotaExceededError"],
    ["refused", "SecurityError"],
  ] as const)("%s", (trouble, name) => {
    test("it is said in words, with a way to save, and what was typed stays", async () => {
      const { page } = await open();
      await begin(page);
      await page.evaluate((error) => {
        const refuse = (): never => {
          throw new DOMException("refused", error);
        };
        IDBObjectStore.prototype.put = refuse;
      }, name);
      await addFlow(page, "Linde", "Kompas", "8");
      await page.getByText(t.keeping.notKept[trouble], { exact: true }).waitFor();
      expect(await flows(page)).toEqual([["Linde", "Kompas", "8"]]);
      const downloading = page.waitForEvent("download");
      await page.getByRole("button", { name: t.keeping.saveAsFile, exact: true }).click();
      expect((await downloading).suggestedFilename()).toBe("evenwicht.json");
    });
  });
});
