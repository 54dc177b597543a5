import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import type { AllMessages as Messages } from "../../src/text/all-messages.ts";
import { describeInBrowser, photoDrawn } from "./harness.ts";
import { isFocused, MOST_STOPS, stopOf, tabTo } from "./keys.ts";
import { dialogOf, exampleIn, rowsOf, textsIn } from "./steps.ts";

// The main job by keyboard alone: nothing here clicks, taps or moves a pointer. Oracle of the sums: the example's file,
// data/ring-of-reciprocity.en.json, of which the flows that run now are added up by hand:
//   Veenrand Home Care brings 40 + 20 and takes 41 + 19; De Hoeve Nursing Home brings 42 + 18 and takes 40 + 20.
const RING = exampleIn("ring-of-reciprocity", "en");
const [VEENRAND = "", HOEVE = ""] = RING.parties.map(({ name }) => name);
const PARTIES = RING.parties.length;

/** From the page itself through all its stops and out again, and back in by the last. */
async function goThrough(page: Page, screen: string): Promise<readonly string[]> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  // Blurred, the browser goes on from where it was: once out, the next Tab is at the first stop.
  for (let i = 0; i < MOST_STOPS; i += 1) {
    await page.keyboard.press("Tab");
    if ((await stopOf(page)) === null) break;
  }
  const names: string[] = [];
  for (let i = 0; i < MOST_STOPS; i += 1) {
    await page.keyboard.press("Tab");
    const stop = await stopOf(page);
    if (stop === null) {
      await page.keyboard.press("Shift+Tab");
      expect((await stopOf(page))?.name, `${screen}, back from its end`).toBe(names.at(-1));
      return names;
    }
    expect(stop.fault, `${screen}, focus at "${stop.name}"`).toBeNull();
    names.push(stop.name);
  }
  throw new Error(`${screen}: no way out after ${MOST_STOPS} stops, the last at ${names.slice(-6).join(" | ")}`);
}

const seat = (page: Page, t: Messages, ...of: Parameters<Messages["photo"]["party"]["sums"]>): Locator =>
  page.getByRole("group", { name: t.photo.keys }).getByRole("button", { name: t.photo.party.sums(...of) });

describeInBrowser("by keyboard alone", ({ open }) => {
  test("from the start to a change and back", async () => {
    const { page } = await open({ language: "en", path: "?photo=svg" });
    const t = textsIn("en");
    await page.getByRole("heading", { level: 1, name: t.start.headline }).waitFor();

    // An example from the start screen, past the skip button.
    const skip = page.getByRole("button", { name: t.shell.skip });
    await tabTo(page, skip);
    await page.keyboard.press("Enter");
    expect(await isFocused(page.getByRole("main"))).toBe(true);
    await tabTo(page, page.getByRole("button", { name: t.start.examples["ring-of-reciprocity"].title, exact: true }));
    await page.keyboard.press("Enter");
    await photoDrawn(page);
    await expect.poll(() => isFocused(page.getByRole("main"))).toBe(true);

    // Round the table with the arrows: every party once, and back where it began.
    const round = page.getByRole("group", { name: t.photo.keys }).getByRole("button");
    await tabTo(page, round);
    const first = (await stopOf(page))?.name;
    const seen: (string | undefined)[] = [];
    do {
      await page.keyboard.press("ArrowRight");
      const stop = await stopOf(page);
      expect(stop?.fault).toBeNull();
      seen.push(stop?.name);
    } while (seen.at(-1) !== first && seen.length < 2 * PARTIES);
    expect(new Set(seen).size).toBe(PARTIES);
    expect(seen.length).toBe(PARTIES);

    // A party opened, and its inspector read.
    const veenrand = seat(page, t, VEENRAND, "60", "60");
    for (let i = 0; i < PARTIES && !(await isFocused(veenrand)); i += 1) await page.keyboard.press("ArrowLeft");
    expect(await isFocused(veenrand)).toBe(true);
    await page.keyboard.press("Enter");
    const inspector = page.getByRole("complementary", { name: t.inspector.label(VEENRAND) });
    await inspector.getByRole("heading", { level: 2, name: VEENRAND }).waitFor();
    await inspector.getByText(t.inspector.brings("60"), { exact: true }).waitFor();
    await inspector.getByText(t.inspector.takes("60"), { exact: true }).waitFor();
    await inspector.getByText(t.inspector.perTenEven).waitFor();

    // A measure's formula.
    await tabTo(page, inspector.locator("summary").filter({ hasText: t.inspector.moreNumbers }));
    await page.keyboard.press("Enter");
    const measure = inspector.locator("details.measure").first();
    await tabTo(page, measure.locator("summary"));
    await page.keyboard.press("Enter");
    await measure.locator("code").first().waitFor();
    // Escape lets go of the party, and the focus goes on at its seat.
    await page.keyboard.press("Escape");
    await inspector.waitFor({ state: "detached" });
    await expect.poll(() => isFocused(veenrand)).toBe(true);

    // A party found by name.
    await page.keyboard.press("Control+K");
    await expect.poll(() => isFocused(dialogOf(page).getByRole("combobox"))).toBe(true);
    await page.keyboard.type("hoeve");
    await dialogOf(page).getByText(t.dialogs.search.found(1)).waitFor();
    await page.keyboard.press("Enter");
    await dialogOf(page).waitFor({ state: "detached" });
    await page.getByRole("heading", { level: 2, name: HOEVE }).waitFor();
    await expect.poll(async () => (await stopOf(page))?.name ?? null).not.toBeNull();

    // A flow's number changed in the tables: 40 becomes 80.
    const view = (name: string): Locator => page.getByRole("link", { name, exact: true });
    await tabTo(page, view(t.shell.views.tables), "Shift+Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 2, name: t.tables.title }).waitFor();
    // The grid is one stop: from its first head the arrows go to the cell, and what is typed there takes its place.
    await tabTo(page, page.getByRole("grid", { name: t.tables.flows }).getByRole("columnheader").first());
    for (const key of ["ArrowDown", "ArrowRight", "ArrowRight", "ArrowRight"]) {
      await page.keyboard.press(key);
      expect((await stopOf(page))?.fault).toBeNull();
    }
    expect((await stopOf(page))?.name).toMatch(/^40 /);
    await page.keyboard.type("8");
    const amount = page.getByRole("textbox", {
      name: t.tables.cell(t.tables.columns.amount, t.tables.flowName(VEENRAND, HOEVE)),
    });
    expect(await isFocused(amount)).toBe(true);
    await page.keyboard.type("0");
    expect(await amount.inputValue()).toBe("80");
    await page.keyboard.press("Enter");
    const sums = async (): Promise<readonly (readonly (string | undefined)[])[]> =>
      (await rowsOf(page, t.tables.parties)).map(([name, , , brings, takes]) => [name, brings, takes]).slice(0, 2);
    await expect.poll(sums).toEqual([
      [VEENRAND, "100", "60"],
      [HOEVE, "60", "100"],
    ]);

    // The photo follows, and undo puts it back and says so.
    await tabTo(page, view(t.shell.views.photo), "Shift+Tab");
    await page.keyboard.press("Enter");
    await photoDrawn(page);
    await seat(page, t, VEENRAND, "100", "60").waitFor();
    await seat(page, t, HOEVE, "60", "100").waitFor();
    await page.keyboard.press("Control+Z");
    await seat(page, t, VEENRAND, "60", "60").waitFor();
    await seat(page, t, HOEVE, "60", "60").waitFor();
    const step = t.edits.changeFlow(VEENRAND, HOEVE);
    await page
      .getByRole("status")
      .filter({ hasText: t.shell.undone(step) })
      .waitFor();
    await page.keyboard.press("Control+Shift+Z");
    await seat(page, t, VEENRAND, "100", "60").waitFor();
    await page.keyboard.press("Control+Z");

    // Theme and language.
    await tabTo(page, page.getByRole("button", { name: t.shell.theme.toDark }));
    await page.keyboard.press("Enter");
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    await tabTo(page, page.getByRole("button", { name: `NL: ${t.shell.language.nl}` }));
    await page.keyboard.press("Space");
    expect(await page.locator("html").getAttribute("lang")).toBe("nl");
    const nl = textsIn("nl");
    await page.getByRole("heading", { level: 2, name: nl.panels.standsOut }).waitFor();

    // Back to the start, where the work can be carried on with.
    await tabTo(page, page.getByRole("link", { name: `${nl.shell.name}: ${nl.shell.commands.toStart}` }), "Shift+Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: nl.start.headline }).waitFor();
    await tabTo(page, page.getByRole("button", { name: nl.start.continueOne(RING.about.title), exact: true }));
  });

  test("no screen holds the focus, and it is seen at every stop", async () => {
    const { page } = await open({ language: "nl", path: "?photo=svg", reducedMotion: true });
    const t = textsIn("nl");
    await page.getByRole("heading", { level: 1, name: t.start.headline }).waitFor();
    expect(await goThrough(page, "start")).toContain(t.start.begin);
    const example = page.getByRole("button", { name: t.start.examples["ring-of-reciprocity"].title, exact: true });
    await tabTo(page, example, "Shift+Tab");
    await page.keyboard.press("Enter");
    await photoDrawn(page);
    expect(await goThrough(page, "photo")).toContain(t.photo.zoomIn);
    for (const name of ["tables", "reference"] as const) {
      await tabTo(page, page.getByRole("link", { name: t.shell.views[name], exact: true }));
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { level: 2, name: t[name].title }).waitFor();
      // More than the header alone: the fields and the numbers are passed too.
      expect((await goThrough(page, name)).length).toBeGreaterThan(20);
    }
    // A dialog keeps the focus while it is open, and gives it back.
    const look = page.getByRole("button", { name: t.shell.commands.look });
    await tabTo(page, look, "Shift+Tab");
    await page.keyboard.press("Enter");
    await dialogOf(page).getByRole("heading", { name: t.settings.title }).waitFor();
    for (let i = 0; i < 15; i += 1) {
      await page.keyboard.press("Tab");
      expect(await isFocused(dialogOf(page).locator("*"))).toBe(true);
    }
    await page.keyboard.press("Escape");
    await dialogOf(page).waitFor({ state: "detached" });
    await expect.poll(() => isFocused(look)).toBe(true);
  });
});
