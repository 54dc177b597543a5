import { expect, test } from "vitest";
import { capital } from "../../src/text/numbers.ts";
import { axe, describeInBrowser, photoDrawn } from "./harness.ts";
import { textsIn } from "./steps.ts";

describeInBrowser("fairness is chosen", ({ open }) => {
  // Oracle: the example, and `evenwicht measure data/hospital-network.nl.json --fairness …`: by the equal rule Meerzicht clearly
  // brings more; by what is at stake nobody is clear. Three of seven say what they can bring, one flow is agreed.
  test.each(["nl", "en"] as const)("under How we look, seen beside the photo and undone: %s", async (language) => {
    const t = textsIn(language);
    const { fairRules } = t;
    const { page } = await open({ language, reducedMotion: true });
    await page.getByRole("button", { name: t.start.examples["hospital-network"].title, exact: true }).click();
    await photoDrawn(page);
    const party = language === "nl" ? "Ziekenhuis Meerzicht" : "Meerzicht Hospital";
    await page.getByText(t.photo.word["brings-more"], { exact: true }).first().waitFor();
    await page.getByRole("button", { name: new RegExp(t.panels.caption.changePrecision("").slice(1).trim()) }).click();
    const dialog = page.getByRole("dialog");
    const choice = dialog.getByRole("combobox", { name: fairRules.choice });
    await choice.waitFor();
    // What cannot be chosen yet says so, and of whom it lacks what.
    expect(await choice.locator("option:disabled").allTextContents()).toEqual([
      fairRules.rule.capacity,
      fairRules.rule.agreed,
    ]);
    await dialog.getByText(fairRules.notYet(capital(fairRules.rule.capacity))).waitFor();
    await choice.selectOption("stake");
    await page.getByText(t.panels.caption.measuredBy.stake, { exact: true }).first().waitFor();
    await page.getByText(t.photo.word["brings-more"], { exact: true }).first().waitFor({ state: "detached" });
    expect(await axe(page)).toEqual([]);

    // What the sides of a chart mean names it too.
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await page.evaluate(() => {
      location.hash = "charts";
    });
    await page.getByText(t.charts.bars.sides(fairRules.rule.stake), { exact: true }).waitFor();
    await page.getByText(t.charts.bars.fair, { exact: true }).waitFor();
    await page.evaluate(() => {
      location.hash = "photo";
    });
    await page.getByRole("button", { name: new RegExp(t.panels.caption.changePrecision("").slice(1).trim()) }).click();

    // Parties by rules: in words, with the one that is chosen.
    await dialog.getByRole("button", { name: fairRules.compare }).click();
    const table = page.getByRole("table", { name: fairRules.title });
    await table.getByRole("columnheader", { name: fairRules.inForce }).waitFor();
    const row = table.getByRole("row", { name: party });
    expect((await row.getByRole("cell").allTextContents()).map((text) => text.trim())).toEqual([
      fairRules.stands["gives-more:clear"],
      fairRules.stands["too-few"],
      fairRules.stands["no-sign"],
      fairRules.stands["no-number"],
    ]);
    expect(await axe(page)).toEqual([]);

    await page.getByRole("button", { name: t.shell.undoing(t.edits.about.fairness ?? "") }).click();
    await table
      .getByRole("columnheader", { name: `${capital(fairRules.rule.equal)} (${fairRules.inForce})` })
      .waitFor();
  });
});
