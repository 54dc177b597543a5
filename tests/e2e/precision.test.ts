import { expect, test } from "vitest";
import { writeDocument } from "../../src/document/write.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { factorText } from "../../src/text/numbers.ts";
import { partnershipOf } from "../build.ts";
import { describeInBrowser, openExample, photoDrawn } from "./harness.ts";
import { dialogOf, dropFiles, takeOver, textsIn } from "./steps.ts";

// Oracle: by hand. σ 0.35 is a factor e^0.35 = 1.4, σ 0.7 a factor 2; both ends a factor 1.2 apart on each of ten flows
// make σ = ln 1.2/√2 = 0.129, a factor 1.14.

describeInBrowser("how good the estimates are, and what counts as even", ({ open }) => {
  test.each(["nl", "en"] as const)("stand beside the photo, are changed by keys, and undone: %s", async (language) => {
    const t = textsIn(language);
    const { precision, changePrecision } = t.panels.caption;
    const { page } = await open({ language, reducedMotion: true });
    await openExample(page);
    const said = (factor: string, tolerance: number) =>
      page.getByRole("button", { name: changePrecision(precision(factor, null, tolerance)), exact: true });
    const two = language === "nl" ? "1,4" : "1.4";
    await said(two, 1.25).focus();
    await page.keyboard.press("Enter");
    const dialog = dialogOf(page);
    await dialog.getByLabel(t.settings.precision, { exact: true }).selectOption(t.settings.ownValue);
    const own = dialog.getByRole("textbox", { name: t.settings.ownSigma });
    await own.fill("-1");
    await own.press("Tab");
    await dialog.getByText(t.settings.wrongSigma).waitFor();
    await own.fill(language === "nl" ? "0,6" : "0.6");
    await own.press("Tab");
    await dialog.getByLabel(t.settings.tolerance, { exact: true }).selectOption({ index: 2 });
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await said(factorText(language, 0.6), 1.5).waitFor();
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await said(two, 1.25).waitFor();
  });

  test("are measured where both ends spoke of enough flows, and the choice is kept", async () => {
    const t = textsIn("en");
    const { precision, changePrecision } = t.panels.caption;
    const made = partnershipOf(Array.from({ length: 10 }, (_, at) => [`A${at}`, `B${at}`, 4] as const));
    const partnership = {
      ...made,
      flows: made.flows.map((flow) => ({
        ...flow,
        amount: null,
        reports: (["giver", "receiver"] as const).map((by) => ({
          by,
          amount: by === "giver" ? 4.8 : 4,
          cost: null,
          worth: null,
          date: null,
        })),
      })),
    };
    expect(evaluate(partnership)).toMatchObject({ sigmaFrom: "measured" });
    expect(evaluate(partnership).measuredSigma).toEqual({ sigma: expect.closeTo(0.1289, 4), flows: 10 });
    const { page } = await open({ reducedMotion: true });
    await page.getByRole("heading", { level: 1 }).waitFor();
    await dropFiles(page, [{ name: "ten.json", content: writeDocument(partnership, "everything") }]);
    await takeOver(page, t);
    await photoDrawn(page);
    // What is assumed stands beside what is measured on the screen of what each says, and either can be chosen there.
    await page.getByRole("button", { name: changePrecision(precision("1.14", 10, 1.25)), exact: true }).waitFor();
    await page.goto(`${page.url().split("#")[0]}#said`);
    await page.getByText(t.said.estimates.measured("1.14", 10)).waitFor();
    await page.getByRole("button", { name: t.said.estimates.assumedChoice("1.4"), exact: true }).click();
    await page.getByRole("button", { name: t.said.estimates.measuredChoice("1.14"), exact: true }).click();
    await page.goto(`${page.url().split("#")[0]}#photo`);
    await page.getByRole("button", { name: changePrecision(precision("1.14", 10, 1.25)), exact: true }).click();
    const measured = dialogOf(page).getByRole("checkbox", { name: t.settings.measured("1.14", 10), exact: true });
    expect(await measured.isChecked()).toBe(true);
    await measured.uncheck();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: changePrecision(precision("1.4", null, 1.25)), exact: true }).waitFor();
  });
});
