import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axe, describeInBrowser, photoDrawn } from "./harness.ts";
import { inCard, nameField, seat } from "./photo-steps.ts";
import { goToScreen, textsIn } from "./steps.ts";

const t = textsIn("en");
const words = t.photos;

describeInBrowser("photos that are taken, and compared", ({ open }) => {
  const openPhotos = async (size: "laptop" | "phone" = "laptop"): Promise<Page> => {
    const { page } = await open({ language: "en", size, path: "?photo=svg", reducedMotion: true });
    await page.getByRole("button", { name: t.start.examples["one-broker"].title, exact: true }).click();
    await photoDrawn(page);
    await goToScreen(page, "photos");
    await page.getByRole("button", { name: words.take }).waitFor();
    return page;
  };
  const take = async (page: Page, title: string): Promise<void> => {
    await page.getByLabel(words.date, { exact: true }).fill("2026-01-15");
    await page.getByLabel(words.title, { exact: true }).fill(title);
    await page.getByRole("button", { name: words.take }).click();
    await page.getByRole("button", { name: words.look(title) }).waitFor();
  };
  const undo = (page: Page) => page.keyboard.press("Control+Z");

  test("a photo is taken, and stays as it was when somebody joins, who is then new", async () => {
    const page = await openPhotos();
    await take(page, "January");
    await page.getByText(t.comparing.counts({ new: 0, gone: 0, grown: 0, shrunk: 0, same: 0 })).waitFor();
    const row = page.locator(".photo-row").first();
    const before = await row.locator("p").first().textContent();
    await goToScreen(page, "photo");
    await page.getByRole("button", { name: t.shell.commands.addParty, exact: true }).click();
    await nameField(page, t).fill("Newcomers");
    await inCard(page, t.tables.addParty).click();
    await seat(page, t, "Newcomers").waitFor();
    await goToScreen(page, "photos");
    await page.getByRole("button", { name: words.views.table }).click();
    const newcomer = page.locator(".compared-tables tbody tr").filter({ hasText: "Newcomers" });
    await newcomer.waitFor();
    expect(await newcomer.textContent()).toContain(t.comparing.partyStatus.new);
    expect(await row.locator("p").first().textContent()).toBe(before);
  });

  test("the example of five photos: what changed has signs, and stands in tables that sort", async () => {
    const page = await openPhotos();
    await page.getByRole("button", { name: words.example }).click();
    await page.getByText(words.taken(4)).waitFor();
    await page.locator(".compared-choice select").first().selectOption({ label: "The beginning" });
    await page.locator(".compared-choice select").last().selectOption({ label: "There are signals" });
    // By hand, from data/warm-homes.en.json: Rond's five flows grew (4, 4, 4, 2, 4 to 16, 16, 8, 8, 8), two to it shrank (4 to 2).
    await page.getByText(t.comparing.counts({ new: 0, gone: 0, grown: 5, shrunk: 2, same: 15 })).waitFor();
    const signs = page.locator(".compared .compared-stage svg text");
    await signs.filter({ hasText: "↑" }).first().waitFor();
    expect(await signs.filter({ hasText: "↑" }).count()).toBe(5);
    expect(await signs.filter({ hasText: "↓" }).count()).toBe(2);
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: words.views.table }).click();
    await page.getByRole("button", { name: words.table.flows }).click();
    const byDifference = page.getByRole("button", { name: t.comparing.difference });
    await byDifference.click();
    await byDifference.click();
    const first = page.locator(".compared-tables tbody tr").first();
    expect(await first.textContent()).toContain(t.comparing.flowStatus.grown);
    await page.locator(".compared-tables").getByRole("button", { name: words.table.findings }).click();
    const found = page.locator(".compared-tables tbody tr").filter({ hasText: "Rond Community Work brings more" });
    expect(await found.first().textContent()).toContain(t.comparing.findingStatus.new);
    expect(await axe(page)).toEqual([]);
  });

  test("who stands differently is told flow by flow, by key, and only for who asks (D15)", async () => {
    const page = await openPhotos();
    await page.getByRole("button", { name: words.example }).click();
    await page.locator(".compared-choice select").first().selectOption({ label: "There are signals" });
    await page.locator(".compared-choice select").last().selectOption({ label: "Now" });
    const shifted = page.getByRole("region", { name: t.whyShifted.parts.title });
    const rond = shifted.getByText(t.whyShifted.parts.moved("Rond Community Work", "4 to 1", "1.11 to 1"));
    await rond.waitFor();
    expect(await shifted.locator("table").count()).toBe(0);
    await rond.focus();
    await page.keyboard.press("Enter");
    // By hand, from data/warm-homes.en.json: Rond brings 56, then 40, and takes 14, then 36. Of the 22 more 12 are Stek's money:
    // L = 22/ln(36/14) = 23.3, e^(−12/23.3) = 0.597. 56/14 over 40/36 is 0.278 of it.
    await shifted.getByText(t.whyShifted.parts.sums("Rond Community Work", ["56", "14"], ["40", "36"])).waitFor();
    const row = (what: string) => shifted.getByRole("row").filter({ hasText: what });
    const stek = t.whyShifted.parts.takes("Stek Housing", "money");
    expect(await row(stek).locator("td").allTextContents()).toEqual(["4", "16", "× 0.597"]);
    expect(await row(t.whyShifted.parts.total).locator("td").allTextContents()).toEqual([
      "4 to 1",
      "1.11 to 1",
      "× 0.278",
    ]);
    await shifted.getByText(t.whyShifted.parts.how).click();
    await shifted.getByText(t.reference.caution, { exact: true }).waitFor();
    expect(await axe(page)).toEqual([]);
    // Of whom the estimates may explain it stands behind that.
    await shifted.getByText(t.whyShifted.parts.maybe(5)).click();
    await shifted.getByText(t.whyShifted.parts.moved("Stek Housing", "1 to 1.6", "1 to 1")).waitFor();
  });

  test("side by side and over each other, by keyboard", async () => {
    const page = await openPhotos();
    await take(page, "January");
    await page.getByRole("button", { name: words.views.beside }).press("Enter");
    await page.locator(".compared-pictures figure").nth(1).waitFor();
    expect(await page.locator(".compared-pictures svg").count()).toBe(2);
    await page.getByRole("button", { name: words.views.blend }).press("Enter");
    const slider = page.getByRole("slider", { name: words.slider });
    await slider.press("Home");
    expect(await slider.getAttribute("aria-valuetext")).toContain("January 100");
    await slider.press("End");
    expect(await slider.getAttribute("aria-valuetext")).toContain("January 0");
    expect(await axe(page)).toEqual([]);
  });

  test("is looked at, renamed, removed and put back, and gone on with as a copy", async () => {
    const page = await openPhotos();
    await take(page, "January");
    await page.getByRole("button", { name: words.rename("January") }).click();
    await page.getByLabel(words.newTitle("January")).fill("First");
    await page.getByLabel(words.newTitle("January")).press("Enter");
    await page.getByRole("button", { name: words.rename("First") }).click();
    await page.getByRole("button", { name: words.look("First") }).click();
    await page.getByText(words.frozen).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: words.back }).click();
    await page.getByRole("button", { name: words.remove("First") }).click();
    await page.getByText(words.none).waitFor();
    await undo(page);
    await page.getByRole("button", { name: words.look("First") }).waitFor();
    await page.getByRole("button", { name: words.copy("First") }).click();
    await photoDrawn(page);
    expect(await page.locator("h1").first().textContent()).toBe("First");
  });

  test("fits a phone", async () => {
    const page = await openPhotos("phone");
    await take(page, "January");
    await page.locator(".compared .compared-stage svg").waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide).toBe(false);
    expect(await axe(page)).toEqual([]);
  });
});
