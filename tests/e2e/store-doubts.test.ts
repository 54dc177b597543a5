import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axe, describeInBrowser } from "./harness.ts";
import { goToView, textsIn } from "./steps.ts";

const t = textsIn("en");

const begin = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: t.start.begin, exact: true }).click();
  await goToView(page, t, "tables");
};
const nameIt = async (page: Page, name: string): Promise<void> => {
  const field = page.getByRole("textbox", { name: t.tables.partnership, exact: true });
  await field.fill(name);
  await field.press("Enter");
};
const says = (page: Page, words: string): Promise<void> => page.getByText(words, { exact: true }).waitFor();
const toStart = (page: Page): Promise<void> =>
  page.getByRole("link", { name: `${t.shell.name}: ${t.shell.commands.toStart}` }).click();

/** Begins again with the browser's storage answering otherwise. */
const withStorage = async (page: Page, persists: boolean): Promise<void> => {
  await page.context().addInitScript((granted) => {
    const asked = { count: 0 };
    Object.assign(globalThis, { asked });
    StorageManager.prototype.persisted = async () => asked.count > 0 && granted;
    StorageManager.prototype.persist = async () => {
      asked.count += 1;
      return granted;
    };
  }, persists);
  await page.reload();
};
const timesAsked = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { readonly asked: { readonly count: number } }).asked.count);

// Oracle: the Storage standard: `persist()` is asked for once, and its answer is what the start goes by.
describeInBrowser("a browser that may clear what is kept", ({ open }) => {
  test.each([
    [false, 1],
    [true, 0],
  ] as const)("is asked not to when the first work is kept; it grants: %s, warnings: %i", async (granted, warnings) => {
    const { page } = await open();
    await withStorage(page, granted);
    expect(await timesAsked(page)).toBe(0);
    await begin(page);
    await nameIt(page, "Night care");
    await page.getByText(t.shell.keptHere, { exact: false }).waitFor();
    await expect.poll(() => timesAsked(page)).toBe(1);
    await nameIt(page, "Night care, together");
    await toStart(page);
    await page.getByRole("heading", { name: t.start.continueWith }).waitFor();
    await expect.poll(() => page.getByText(t.keeping.mayGo).count()).toBe(warnings);
    expect(await timesAsked(page)).toBe(1);
  });
});

// Oracle: the words of each trouble, and what was typed, which stays.
describeInBrowser("a store that cannot be opened", ({ open }) => {
  test("for it is refused (a private window): work goes on, is said not to be kept, and can be saved", async () => {
    const { page } = await open();
    await page.context().addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("refused", "SecurityError");
      };
    });
    await page.reload();
    await begin(page);
    await nameIt(page, "Night care");
    await says(page, t.keeping.notKept.refused);
    await nameIt(page, "Night care, together");
    await expect.poll(() => page.getByRole("heading", { level: 1, name: "Night care, together" }).count()).toBe(1);
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: t.keeping.saveAsFile, exact: true }).click();
    expect((await downloading).suggestedFilename()).toBe("night-care-together.json");
  });

  test("for a newer Evenwicht made it: it is said, and nothing in it is touched", async () => {
    const { page } = await open();
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const gone = indexedDB.deleteDatabase("evenwicht");
          gone.onerror = () => reject(gone.error);
          gone.onsuccess = () => {
            const opening = indexedDB.open("evenwicht", 99);
            opening.onupgradeneeded = () => opening.result.createObjectStore("of-tomorrow").put("kept", "key");
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
    );
    await page.reload();
    await says(page, t.keeping.notRead.newer);
    await begin(page);
    await nameIt(page, "Night care");
    await says(page, t.keeping.notKept.newer);
    const found = await page.evaluate(
      () =>
        new Promise<unknown>((resolve) => {
          const opening = indexedDB.open("evenwicht");
          opening.onsuccess = () => {
            const get = opening.result.transaction("of-tomorrow").objectStore("of-tomorrow").get("key");
            get.onsuccess = () => resolve([opening.result.version, get.result]);
          };
        }),
    );
    expect(found).toEqual([99, "kept"]);
  });

  test("for an older tab is in the way: it is said; once that is closed the work is kept", async () => {
    const { page } = await open();
    // A page of this address that holds the store open in an older version, and does not let go.
    const older = await page.context().newPage();
    await older.goto(page.url().replace(/#.*/, "icon.svg"));
    await page.goto("about:blank");
    await older.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const gone = indexedDB.deleteDatabase("evenwicht");
          gone.onerror = () => reject(gone.error);
          gone.onsuccess = () => {
            const opening = indexedDB.open("evenwicht", 1);
            opening.onupgradeneeded = () => opening.result.createObjectStore("partnerships", { keyPath: "id" });
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {
              Object.assign(globalThis, { held: opening.result });
              resolve();
            };
          };
        }),
    );
    await page.goBack();
    await says(page, t.keeping.notRead.waiting);
    await begin(page);
    await nameIt(page, "Night care");
    await says(page, t.keeping.notKept.waiting);
    await older.close();
    // It is tried again with the next thing that is done.
    await nameIt(page, "Night care, together");
    await page.getByText(t.shell.keptHere, { exact: false }).waitFor();
    await page.reload();
    await page.getByRole("heading", { level: 1, name: "Night care, together" }).waitFor();
  });
});

describeInBrowser("what is kept, at the start", ({ open }) => {
  test("axe finds nothing in a card, in a new name that is typed, and in what was put away", async () => {
    const { page } = await open({ reducedMotion: true });
    await begin(page);
    await nameIt(page, "Night care");
    await page.getByText(t.shell.keptHere, { exact: false }).waitFor();
    await toStart(page);
    const does = (deed: keyof typeof t.keeping.does) =>
      page.getByRole("button", { name: t.keeping.does[deed]("Night care"), exact: true });
    await does("duplicate").click();
    await page.getByText(t.keeping.done.duplicate("Night care"), { exact: true }).waitFor();
    expect(await axe(page)).toEqual([]);
    await does("rename").click();
    await page.getByRole("textbox", { name: t.keeping.newName("Night care"), exact: true }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await does("archive").click();
    await page.getByText(t.keeping.archived(1), { exact: true }).click();
    await does("take-back").waitFor();
    expect(await axe(page)).toEqual([]);
  }, 240_000);
});
