import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axe, describeInBrowser, openExample, photoDrawn } from "./harness.ts";
import { exampleIn, goToView, textsIn } from "./steps.ts";

const t = textsIn("nl");
const HOSPITAL = 1;

const theSwitch = (page: Page) => page.getByRole("button", { name: t.shell.onlyOnTable.name, exact: true });
const hiddenTexts = (): readonly string[] => {
  const { interests, cards, symptoms } = exampleIn("hospital-network", "nl");
  return [...interests, ...cards, ...symptoms]
    .filter(({ openness }) => openness !== "on-the-table")
    .map(({ text }) => text);
};
/** All that the page holds, drawn or not: its nodes, and what stands in fields and the title. */
const allOf = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [
      document.documentElement.outerHTML,
      document.title,
      ...[...document.querySelectorAll<HTMLInputElement>("input, textarea")].map(({ value }) => value),
    ].join("\n"),
  );

// Oracle: the example's own file: what is not on the table in it is searched for, letter by letter.
describeInBrowser("only what is on the table", ({ open }) => {
  test("is in what the page holds, is saved and is named, until the switch is off again; a reload keeps it", async () => {
    const { page } = await open({ language: "nl", reducedMotion: true });
    const hidden = hiddenTexts();
    expect(hidden.length).toBeGreaterThan(0);
    const { parties } = exampleIn("hospital-network", "nl");
    await openExample(page, HOSPITAL);
    const choose = () =>
      page
        .getByRole("group", { name: t.photo.keys })
        .getByRole("button", { name: parties[0]?.name ?? "?" })
        .press("Enter");
    await choose();
    // The signal that is for the facilitator only, before the switch is on.
    await page.getByText(hidden.at(-1) ?? "?").waitFor();

    await theSwitch(page).click();
    expect(await theSwitch(page).getAttribute("aria-pressed")).toBe("true");
    const nothingHidden = async (): Promise<void> => {
      const all = await allOf(page);
      for (const text of hidden) expect(all).not.toContain(text);
    };
    await nothingHidden();
    expect(await axe(page)).toEqual([]);
    const downloading = page.waitForEvent("download");
    await page.keyboard.press("Control+S");
    const file = JSON.parse(readFileSync(await (await downloading).path(), "utf8"));
    const saved = [...file.interests, ...file.cards, ...file.symptoms];
    expect(saved.every(({ openness }) => openness === "on-the-table")).toBe(true);
    for (const view of ["tables", "reference", "photo"] as const) {
      await goToView(page, t, view);
      await nothingHidden();
    }

    // Something is done, so that it is kept; the step is of all that there is.
    await goToView(page, t, "tables");
    const title = page.getByRole("textbox", { name: t.tables.partnership, exact: true });
    await title.fill("Spoedzorg");
    await title.press("Enter");
    await page.getByText(t.shell.keptHere, { exact: false }).waitFor();
    await page.reload();
    await title.waitFor();
    expect(await theSwitch(page).getAttribute("aria-pressed")).toBe("true");
    await nothingHidden();

    await goToView(page, t, "photo");
    await page.keyboard.press("Control+.");
    expect(await theSwitch(page).getAttribute("aria-pressed")).toBe("false");
    await choose();
    await page.getByText(hidden.at(-1) ?? "?").waitFor();
    await photoDrawn(page);
  });
});
