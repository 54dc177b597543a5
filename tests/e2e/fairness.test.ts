import { expect, test } from "vitest";
import { axe, describeInBrowser, photoDrawn } from "./harness.ts";
import { goToView, textsIn } from "./steps.ts";

describeInBrowser("three kinds of fair, and the weights of the kinds", ({ open }) => {
  // Oracle: the example's own story: a ring in which nobody answers another directly, and all of it comes round.
  test.each(["nl", "en"] as const)(
    "a ring: no pair is even, each party is, and all comes round: %s",
    async (language) => {
      const t = textsIn(language);
      const { page } = await open({ language, reducedMotion: true });
      await page.getByRole("button", { name: t.start.examples["ring-of-reciprocity"].title, exact: true }).click();
      await photoDrawn(page);
      await goToView(page, t, "reference");
      const panel = page.getByRole("region", { name: t.panels.fairness });
      await panel.getByText(t.fairness.agreement.ring).waitFor();
      await panel.getByText(t.fairness.kinds.pair.said("0"), { exact: true }).waitFor();
      const { word } = t.fairness.parts.generalisedReciprocity;
      expect(await panel.getByRole("img", { name: new RegExp(`${word} 98`) }).count()).toBe(1);
      // Its number opens.
      await panel.getByRole("button", { name: new RegExp(`^${t.fairness.ofHundred("98")}`) }).click();
      await page.getByRole("dialog").waitFor();
      expect(await axe(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
    },
  );

  // Oracle: the example's own numbers (46 brought and 20 taken), and undo.
  test.each(["nl", "en"] as const)("a kind is weighed by keys, taken over, and put back: %s", async (language) => {
    const t = textsIn(language);
    const { page } = await open({ language, reducedMotion: true });
    await page.getByRole("button", { name: t.start.examples["youth-care"].title, exact: true }).click();
    await photoDrawn(page);
    await goToView(page, t, "reference");
    await page.getByRole("heading", { name: t.panels.weights }).click();
    const slider = page.getByRole("slider", {
      name: t.weights.slider(t.common.resources.money.toLowerCase()),
      exact: true,
    });
    await slider.focus();
    for (let step = 0; step < 4; step += 1) await page.keyboard.press("ArrowRight");
    expect(await slider.getAttribute("aria-valuetext")).toBe(t.weights.factors.at(-1));
    await page.getByText(t.weights.nothingChanges).waitFor({ state: "detached" });
    await page.getByText(t.weights.searching).waitFor({ state: "detached" });
    expect(await axe(page)).toEqual([]);
    // Nothing in the document changed yet.
    const undo = page.getByRole("button", { name: t.common.undo });
    expect(await undo.isDisabled()).toBe(true);
    await page.getByRole("button", { name: t.weights.takeOver }).click();
    await page.getByText(t.weights.agreed("4", null), { exact: true }).waitFor();
    await page.getByRole("button", { name: t.shell.undoing(t.edits.weighKinds) }).click();
    await page.getByText(t.weights.agreed("4", null), { exact: true }).waitFor({ state: "detached" });
  });

  test("with one kind there is nothing to weigh", async () => {
    const t = textsIn("en");
    const { page } = await open({ reducedMotion: true });
    await page.getByRole("button", { name: t.start.paste, exact: true }).click();
    await page.getByRole("dialog").getByRole("textbox").fill("from\tto\tweight\nLinde\tKompas\t4\nKompas\tLinde\t2\n");
    await page.getByRole("dialog").getByRole("button", { name: t.importDialog.take, exact: true }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await goToView(page, t, "reference");
    await page.getByRole("heading", { name: t.panels.weights }).click();
    await page.getByText(t.weights.oneKind).waitFor();
  });
});
