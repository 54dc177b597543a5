import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { challenge } from "../../src/text/sections/challenge.ts";
import { round } from "../../src/text/sections/round.ts";
import { describeInBrowser, photoDrawn } from "./harness.ts";
import { saidIn } from "./round-steps.ts";
import { saved, textsIn } from "./steps.ts";

// Oracle: what is typed, written out by hand as the file must hold it.
describeInBrowser("the round", ({ open }) => {
  test("by keyboard alone, with a name that is new, and stopped halfway", async () => {
    const { page } = await open({ language: "nl", reducedMotion: true });
    const [t, words, text] = [textsIn("nl"), challenge.nl, round.nl];
    const keys = page.keyboard;
    const tabTo = async (target: Locator): Promise<void> => {
      for (let stops = 0; stops < 60; stops++) {
        if (await target.evaluateAll((found) => found.some((one) => one === document.activeElement))) return;
        await keys.press("Tab");
      }
      throw new Error(`not reached: ${target}`);
    };
    const button = (name: string): Locator => page.getByRole("button", { name, exact: true });
    const pressed = async (name: string): Promise<void> => {
      await tabTo(button(name));
      await keys.press("Enter");
    };
    const focused = (target: Locator): Promise<void> => target.and(page.locator(":focus")).waitFor();

    await button(t.start.begin).waitFor();
    await pressed(t.start.begin);
    await focused(page.getByLabel(words.challenge.label, { exact: true }));
    await keys.type("Niemand valt tussen wal en schip");
    await keys.press("Enter");
    await focused(page.getByLabel(words.pieces.label, { exact: true }));
    await pressed(words.next);
    await focused(page.getByLabel(words.parties.label, { exact: true }));
    for (const name of ["Linde", "Kompas", "Linde"]) {
      await keys.type(name);
      await keys.press("Enter");
    }
    await page.getByText(words.parties.there(["Linde"])).waitFor();
    await pressed(words.next);
    await pressed(words.toRound);

    // The field has the focus at once, and what is asked is read out with it.
    const asks = async (field: Locator): Promise<string> => {
      await focused(field);
      const id = await field.getAttribute("aria-describedby");
      return page.locator(`#${id}`).innerText();
    };
    expect(await asks(page.getByLabel(text.yardstick.label, { exact: true }))).toBe(text.yardstick.question);
    await keys.type("De nachtdienst");
    await keys.press("Enter");

    // Part of a name is enough where only one fits; a word of their own; the kind and the worth by arrows.
    const who = page.getByRole("textbox", { name: `${text.receives.who} ${text.otherName}` });
    expect((await asks(who)).split("\n").filter((line) => line !== "")).toEqual(["Linde", text.receives.question]);
    await keys.type("komp");
    await keys.press("ArrowDown");
    await focused(button("Kompas"));
    await keys.press("Enter");
    await focused(page.getByLabel(text.ownWords, { exact: true }));
    await keys.type("protocollen");
    await keys.press("Enter");
    await focused(button(t.common.resources.money));
    for (let step = 0; step < 2; step++) await keys.press("ArrowLeft");
    await focused(button(t.common.resources.autonomy));
    await keys.press("ArrowLeft");
    await focused(button(t.common.resources.knowledge));
    await keys.press("Enter");
    await focused(button(`0 ${text.scale[0]}`));
    for (let step = 0; step < 4; step++) await keys.press("ArrowRight");
    await keys.press("Enter");

    // A name that is new takes a seat, and its turn comes last.
    await focused(who);
    await keys.type("Rietdam");
    await keys.press("Enter");
    await focused(button(text.add("Rietdam")));
    await keys.press("Enter");
    await keys.press("Enter");
    await keys.press("Enter");
    await focused(button(`0 ${text.scale[0]}`));
    await keys.press("End");
    await focused(button(text.dontKnow));
    await keys.press("Enter");
    await page.getByText(text.turn(1, 1, 3), { exact: true }).waitFor();
    await keys.press("Control+Z");
    await page.getByText(text.turn(1, 1, 2), { exact: true }).waitFor();
    await keys.press("Control+Shift+Z");
    await page.getByText(text.turn(1, 1, 3), { exact: true }).waitFor();

    // After the third it goes on with the next; what is taken off again leads back to the question.
    await tabTo(who);
    await keys.type("kompas");
    await keys.press("Enter");
    await keys.press("Enter");
    await keys.press("Enter");
    await keys.press("Enter");
    await focused(button(text.next));
    const third = page.getByRole("list", { name: text.receives.named }).getByRole("listitem").nth(2);
    for (let stops = 0; !(await third.locator("button:focus").last().isVisible()); stops++) {
      expect(stops).toBeLessThan(20);
      await keys.press("Shift+Tab");
    }
    await keys.press("Enter");
    await focused(page.getByRole("heading", { level: 2, name: text.receives.question }));

    await pressed(text.stop);
    await photoDrawn(page);
    const file = await saved(page);
    expect(saidIn(file)).toEqual([
      ["Kompas", "Linde", "knowledge", 8, undefined],
      ["Rietdam", "Linde", "money", null, undefined],
    ]);
    expect(file.flows[0]?.note).toBe("protocollen");
    expect(file.about).toMatchObject({ yardstick: "De nachtdienst", unlisted: "unknown" });
  }, 120_000);
});
