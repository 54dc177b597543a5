import { expect, test } from "vitest";
import { pairMeasures, partyMeasures, systemMeasures } from "../../src/measures/registry.ts";
import { axe, describeInBrowser, openExample } from "./harness.ts";
import { goToView, textsIn } from "./steps.ts";

// Oracle: the first example's own flows: what the first party of the tables brings, added up by hand from its file.

describeInBrowser("an opened number", ({ open }) => {
  test.each(["nl", "en"] as const)(
    "opens by a key beside itself, tells how it came about, and closes by Escape: %s",
    async (language) => {
      const t = textsIn(language);
      const { page } = await open({ language, reducedMotion: true });
      await openExample(page);
      await goToView(page, t, "tables");
      const { name, inWords } = partyMeasures.brings.text[language];
      const number = page.getByRole("button", { name: t.opened.open("46", name), exact: true });
      await number.focus();
      await page.keyboard.press("Enter");
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("heading", { name: `${name} 46`, exact: true }).waitFor();
      const lines = await dialog
        .locator(".sum li")
        .evaluateAll((items) =>
          items.map((item) => [item.querySelector("span")?.textContent, item.querySelector("b")?.textContent]),
        );
      expect(lines).toHaveLength(8);
      expect(lines.slice(0, -1).reduce((sum, [, value]) => sum + Number(value), 0)).toBe(46);
      expect(lines.at(-1)).toEqual([t.opened.together, "46"]);
      expect(lines).toContainEqual([t.opened.to(t.common.table), "4"]);
      for (const said of [inWords, partyMeasures.brings.formula[language]])
        expect(await dialog.textContent()).toContain(said);
      expect(await axe(page)).toEqual([]);
      const [own, beside] = [await number.boundingBox(), await page.locator(".number-popover").boundingBox()];
      if (own === null || beside === null) throw new Error("not shown");
      expect(own.y + own.height <= beside.y || own.y >= beside.y + beside.height).toBe(true);
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "detached" });
      expect(await number.evaluate((element) => element === document.activeElement)).toBe(true);
    },
  );

  test("opens by touch where a party, a pair and something that stands out show one", async () => {
    const t = textsIn("en");
    const { page } = await open({ size: "phone", reducedMotion: true });
    await openExample(page);
    await page.locator(".sum-behind > summary").first().tap();
    await page.locator(".sum-behind .measure > summary").first().tap();
    await page.locator(".sum-behind .sum-total").waitFor();
    expect(await axe(page)).toEqual([]);
    await goToView(page, t, "reference");
    const whole = systemMeasures.reciprocity.text.en.name;
    await page.locator(".measure > summary").filter({ hasText: whole }).first().tap();
    await page.locator(".worked-out .figures").waitFor();
    await page.getByRole("heading", { name: t.reference.pairsTitle }).tap();
    await page.locator(".pairs .number-button").first().tap();
    await page.getByRole("dialog").getByRole("heading", { name: pairMeasures.reciprocity.text.en.name }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole("dialog").getByRole("button", { name: t.common.close }).tap();
    await page.getByRole("dialog").waitFor({ state: "detached" });
  });
});
