import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { axe, describeInBrowser } from "./harness.ts";
import { CLIPBOARD, goToView, pasteText, rowsOf, textsIn } from "./steps.ts";

const t = textsIn("nl");
const text = t.grids.matrix;
const { table, nobody } = t.common;

/** Three parties, typed in, and the matrix of them. */
const begin = async (page: Page): Promise<Locator> => {
  await page.getByRole("button", { name: t.start.begin, exact: true }).click();
  await goToView(page, t, "tables");
  for (const name of ["Linde", "Kompas", "Rietdam"]) {
    await page.getByLabel(t.tables.newParty, { exact: true }).fill(name);
    await page.keyboard.press("Enter");
  }
  await page.getByRole("button", { name: t.grids.entry.matrix, exact: true }).click();
  const grid = page.getByRole("grid", { name: text.title });
  await grid.waitFor();
  return grid;
};
const cellOf = (grid: Locator, from: string, to: string): Locator =>
  grid.getByRole("gridcell", { name: new RegExp(`^${text.cell(from, to)}:`) });
/** Every cell that is not empty, by its name. */
const filled = (grid: Locator): Promise<readonly string[]> =>
  grid
    .getByRole("gridcell")
    .evaluateAll(
      (cells, empty) =>
        cells
          .map((cell) => cell.ariaLabel ?? "")
          .filter((name) => name !== "" && !empty.some((end) => name.endsWith(end))),
      [`: ${text.nothingAsked}`, `: ${text.own}`],
    );
const sumsBelow = (page: Page): Promise<unknown> =>
  rowsOf(page, t.tables.parties).then((rows) => rows.map(([name, , , brings, takes]) => [name, brings, takes]));
const press = (page: Page, name: string): Promise<void> => page.getByRole("button", { name, exact: true }).click();

describeInBrowser("the matrix", ({ open }) => {
  test("is filled in by keyboard: the kind is asked once, 0 and ? are kept apart, Delete empties, undo puts back", async () => {
    const { page } = await open({ language: "nl" });
    const grid = await begin(page);
    const keys = page.keyboard;
    await cellOf(grid, "Linde", "Kompas").click();
    await keys.type("8");
    await keys.press("Enter");
    // Which kind it is, is asked; the focus is at the first.
    const kinds = page.getByRole("group", { name: text.whichKind("8") });
    await kinds.getByRole("button").first().and(page.locator(":focus")).waitFor();
    await keys.press("ArrowRight");
    await keys.press("Enter");
    await expect.poll(() => filled(grid)).toEqual(["Linde aan Kompas: 8"]);
    // The next one is of the same kind, without a question. The names of row and column are in the cell's own.
    await expect.poll(() => page.evaluate(() => document.activeElement?.role ?? "")).toBe("gridcell");
    await cellOf(grid, "Kompas", "Linde").click();
    await keys.type("2,5");
    await keys.press("Tab");
    await cellOf(grid, "Kompas", table).click();
    await keys.type("0");
    await keys.press("Enter");
    await keys.type("?");
    await keys.press("Enter");
    await cellOf(grid, "Rietdam", nobody).click();
    await keys.type("4");
    await keys.press("Enter");
    const all = [
      "Linde aan Kompas: 8",
      "Kompas aan Linde: 2,5",
      `Kompas aan ${table}: 0`,
      `Rietdam aan ${table}: ${text.unsized}`,
      `Rietdam aan ${nobody}: 4`,
    ];
    await expect.poll(() => filled(grid)).toEqual(all);
    // Sums, by hand: a column's under it, and what the parties bring and take in the table below.
    expect(await sumsBelow(page)).toEqual([
      ["Linde", "8", "2,5"],
      ["Kompas", "2,5", "8"],
      ["Rietdam", "4", "0"],
    ]);
    expect(await grid.locator("[role=row]").last().locator("[role=gridcell]").allTextContents()).toEqual([
      text.getsTotal,
      "2,5",
      "8",
      "",
      "0 + ?",
      "4",
      "",
    ]);

    await cellOf(grid, "Linde", "Kompas").click();
    await keys.press("Delete");
    await expect.poll(() => filled(grid)).toEqual(all.slice(1));
    await keys.press("Control+Z");
    await expect.poll(() => filled(grid)).toEqual(all);
    // Nothing is given to oneself.
    await cellOf(grid, "Linde", "Linde").click();
    await keys.type("4");
    expect(await grid.locator("input").count()).toBe(0);
    expect(await axe(page)).toEqual([]);
  });

  test("takes a block over as one step, names its faults, and its copy changes nothing", async () => {
    const { page } = await open({ language: "nl", permissions: CLIPBOARD });
    const grid = await begin(page);
    await cellOf(grid, "Linde", "Linde").click();
    await pasteText(page, "\t8\t2,5\n4\t\t0\n16\t?\t");
    await page.getByRole("status").filter({ hasText: text.kindFirst }).waitFor();
    await page
      .getByRole("combobox", { name: text.kind, exact: true })
      .selectOption({ label: t.common.resources.knowledge });
    await cellOf(grid, "Linde", "Linde").click();
    await pasteText(page, "\t8\t2,5\n4\t\t0\n16\t?\t");
    const all = [
      "Linde aan Kompas: 8",
      "Linde aan Rietdam: 2,5",
      "Kompas aan Linde: 4",
      "Kompas aan Rietdam: 0",
      "Rietdam aan Linde: 16",
      `Rietdam aan Kompas: ${text.unsized}`,
    ];
    await expect.poll(() => filled(grid)).toEqual(all);
    const undoing = t.shell.undoing(t.edits.changeFlows(6));
    await page.getByRole("button", { name: undoing, exact: true }).waitFor();

    await cellOf(grid, "Linde", "Linde").click();
    for (const key of ["ArrowRight", "ArrowRight", "ArrowRight", "ArrowDown", "ArrowDown"])
      await page.keyboard.press(`Shift+${key}`);
    await page.keyboard.press("Control+C");
    await page.keyboard.press("Control+V");
    await page
      .getByRole("status")
      .filter({ hasText: t.grids.taken(3) })
      .waitFor();
    await page.getByRole("button", { name: undoing, exact: true }).waitFor();

    await cellOf(grid, "Linde", "Kompas").click();
    await pasteText(page, "veel\t1\n\t-2");
    await page.getByRole("alert").getByText("Rij 1, kolom “Kompas”").waitFor();
    await page.getByRole("alert").getByText("Rij 2, kolom “Rietdam”").waitFor();
    expect(await filled(grid)).toEqual(all);
    await press(page, t.common.close);
    await page.getByRole("button", { name: undoing, exact: true }).click();
    await expect.poll(() => filled(grid)).toEqual([]);
  });

  test("with several flows in a cell lists them, each with its own number; and one state at a time", async () => {
    const { page } = await open({ language: "nl" });
    const grid = await begin(page);
    const kind = page.getByRole("combobox", { name: text.kind, exact: true });
    for (const [label, value] of [
      [t.common.resources.money, "8"],
      [t.common.resources.staff, "4"],
    ] as const) {
      await kind.selectOption({ label });
      await cellOf(grid, "Linde", "Kompas").click();
      await page.keyboard.type(value);
      await page.keyboard.press("Enter");
      await cellOf(grid, "Linde", "Kompas")
        .and(grid.getByLabel(`Linde aan Kompas: ${value}`))
        .waitFor();
    }
    expect(await page.getByText(text.severalSign).count()).toBe(0);
    await kind.selectOption({ label: text.allKinds });
    await cellOf(grid, "Linde", "Kompas").click();
    await expect.poll(() => filled(grid)).toEqual(["Linde aan Kompas: 12, 2 stromen"]);
    // Who sees it reads the same, and above the grid what it means.
    expect(await cellOf(grid, "Linde", "Kompas").innerText()).toMatch(/^12\s*2 stromen$/);
    await page.getByText(text.severalSign).waitFor();
    await page.keyboard.type("3");
    expect(await grid.locator("input").count()).toBe(0);
    const money = page.getByRole("textbox", { name: text.number(t.common.resources.money.toLowerCase()) });
    await money.fill("16");
    await money.press("Enter");
    await expect.poll(() => filled(grid)).toEqual(["Linde aan Kompas: 20, 2 stromen"]);
    await press(page, text.removeFlow(t.common.resources.staff.toLowerCase()));
    await expect.poll(() => filled(grid)).toEqual(["Linde aan Kompas: 16"]);
    // With one left the doubling scale is there.
    await page
      .getByRole("group", { name: text.scale("Linde", "Kompas") })
      .getByRole("button", { name: /^2 / })
      .click();
    await expect.poll(() => filled(grid)).toEqual(["Linde aan Kompas: 2"]);
    await page.getByRole("combobox", { name: text.state, exact: true }).selectOption({ label: t.tables.state.hoped });
    await expect.poll(() => filled(grid)).toEqual([]);
  });

  test("under a finger a cell is chosen, and the scale gives it a number; it scrolls in its own frame", async () => {
    const { page } = await open({ language: "nl", size: "phone", reducedMotion: true });
    const grid = await begin(page);
    await cellOf(grid, "Linde", "Kompas").tap();
    const scale = page.getByRole("group", { name: text.scale("Linde", "Kompas") });
    await scale.getByRole("button", { name: /^8/ }).tap();
    await page
      .getByRole("group", { name: text.whichKind("8") })
      .getByRole("button")
      .first()
      .tap();
    await expect.poll(() => filled(grid)).toContain("Linde aan Kompas: 8");
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await grid.evaluate((one) => one.scrollWidth > one.clientWidth)).toBe(true);
    for (const button of await scale.getByRole("button").all())
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect(await axe(page)).toEqual([]);
  });
});
