import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axe, describeInBrowser, openExample } from "./harness.ts";
import { dialogOf, flowCount, flowRows, textsIn } from "./steps.ts";

const t = textsIn("en");

/** Opens the palette by its key, types, and chooses what comes first. */
async function choose(page: Page, text: string): Promise<void> {
  await page.keyboard.press("Control+K");
  const field = dialogOf(page).getByRole("combobox", { name: t.dialogs.search.label });
  await field.and(page.locator(":focus")).waitFor();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

// Oracle: the one list of commands, and what each does.
describeInBrowser("the palette", ({ open }) => {
  test("does what can be done, at the start and with a partnership open, by keyboard alone", async () => {
    const { page } = await open({ reducedMotion: true });
    await page.getByRole("heading", { level: 1 }).waitFor();
    await choose(page, t.shell.commands.paste);
    await dialogOf(page).getByRole("heading", { name: t.importDialog.title.text }).waitFor();
    await page.keyboard.press("Escape");
    await dialogOf(page).waitFor({ state: "detached" });

    await openExample(page, 2);
    await choose(page, t.shell.views.tables);
    await page.getByRole("heading", { level: 2, name: t.tables.title, exact: true }).waitFor();
    const before = await flowRows(page, t);
    const count = await flowCount(page, t);
    await page
      .getByRole("button", { name: /^Remove/ })
      .first()
      .click();
    await expect.poll(() => flowCount(page, t)).toBe(count - 1);
    await choose(page, "undo");
    await expect.poll(() => flowRows(page, t)).toEqual(before);

    await page.keyboard.press("Control+K");
    const list = dialogOf(page).getByRole("listbox");
    await list.getByRole("group", { name: t.dialogs.search.parties }).waitFor();
    // What would be done again is said, and what cannot be done now is not offered.
    await list.getByRole("option", { name: /^Redo: remove/ }).waitFor();
    expect(await list.getByRole("option", { name: /^Undo/ }).count()).toBe(0);
    expect(await axe(page)).toEqual([]);
  });
});
