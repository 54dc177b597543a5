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
  }, 240_000);
});

/** Every name and code in the example's file that is no common word, and what was written of who is gone. */
const namesIn = (): readonly string[] =>
  exampleIn("hospital-network", "nl").parties.flatMap(({ name, shortName }) => [name, shortName ?? name]);

// Oracle: the example's own file: no name of a party in it is found, letter by letter, until names are shown again.
describeInBrowser("names that are replaced", ({ open }) => {
  test("are nowhere in the page, in what is saved and in what is kept at the start; a reload keeps it", async () => {
    const { page } = await open({ language: "nl", reducedMotion: true });
    const names = namesIn();
    await openExample(page, HOSPITAL);
    // A step that is called after a name, and after one that is gone.
    await goToView(page, t, "tables");
    const parties = page.getByRole("grid", { name: t.grids.partiesTitle, exact: true });
    const typedIn = async (): Promise<void> => {
      await page.getByRole("button", { name: t.grids.entry.parties, exact: true }).click();
      await parties.waitFor();
    };
    await typedIn();
    // The last column.
    await parties.evaluate((grid) => grid.scrollTo({ left: grid.scrollWidth }));
    await page.getByRole("button", { name: t.tables.removeParty(names.at(-2) ?? "?"), exact: true }).click();
    const replace = async (): Promise<void> => {
      await page.keyboard.press("Control+K");
      await page.getByRole("combobox").and(page.locator(":focus")).waitFor();
      await page.keyboard.type(t.shell.replaceNames.turnOn);
      await page.keyboard.press("Enter");
    };
    await replace();
    await page.getByText(t.shell.replaceNames.caution, { exact: true }).waitFor();
    const noName = async (where: string): Promise<void> => {
      const all = await allOf(page);
      expect([where, names.filter((name) => all.includes(name))]).toEqual([where, []]);
    };
    await noName("tables");
    expect(await axe(page)).toEqual([]);
    await parties.getByText("Partij A", { exact: true }).click();
    await page.keyboard.press("Enter");
    const field = parties.getByRole("textbox", { name: t.tables.cell(t.tables.columns.party, "Partij A") });
    expect(await field.evaluate((input) => input.hasAttribute("readonly"))).toBe(true);
    await page.keyboard.press("Escape");
    for (const view of ["reference", "photo"] as const) {
      await goToView(page, t, view);
      await noName(view);
    }
    await page.getByRole("group", { name: t.photo.keys }).getByRole("button").first().press("Enter");
    await noName("a party chosen");

    const downloading = page.waitForEvent("download");
    await page.keyboard.press("Control+S");
    await page.getByRole("dialog").getByRole("button", { name: t.dialogs.saving.without, exact: true }).click();
    const download = await downloading;
    const text = readFileSync(await download.path(), "utf8");
    expect(names.filter((name) => text.includes(name) || download.suggestedFilename().includes(name))).toEqual([]);
    expect(JSON.parse(text).parties[0]).toMatchObject({ code: null, name: "Partij A" });

    await page.getByRole("link", { name: `${t.shell.name}: ${t.shell.commands.toStart}` }).click();
    await page.getByRole("heading", { name: t.start.continueWith }).waitFor();
    const kept = page.locator(".kept");
    await kept.getByText(exampleIn("hospital-network", "nl").about.title).waitFor();
    await page.goto(page.url().replace(/#.*/, "#photo"));
    await page.reload();
    await photoDrawn(page);
    await noName("after a reload");

    // Shown again, all is as it was: nothing was written back.
    await page.getByRole("button", { name: t.shell.replaceNames.name, exact: true }).click();
    await goToView(page, t, "tables");
    await typedIn();
    await page.getByRole("button", { name: t.shell.undoing(t.edits.removeParty(names.at(-2) ?? "?")) }).click();
    const shown = await allOf(page);
    expect(names.filter((name) => !shown.includes(name))).toEqual([]);
  }, 240_000);
});
