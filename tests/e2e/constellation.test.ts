import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { axe, describeInBrowser, openExample, photoDrawn } from "./harness.ts";
import { isFocused, MOST_STOPS, tabTo } from "./keys.ts";
import { exampleIn, textsIn } from "./steps.ts";

/** To somebody in the field, who is part of a drawing; its ring must be seen there. */
async function tabToFigure(page: Page, figure: Locator, key: "Tab" | "Shift+Tab"): Promise<void> {
  for (let i = 0; i < MOST_STOPS && !(await isFocused(figure)); i++) await page.keyboard.press(key);
  expect(await figure.locator(".figure-ring").evaluate((ring) => getComputedStyle(ring).stroke)).not.toBe("none");
}

// Nothing here clicks once the screen is there. Oracle: what the screen says, of places that follow from the keys pressed.
describeInBrowser("the constellation", ({ open }) => {
  test("is placed, turned and wished for by keyboard, tells who moves, and is there again", async () => {
    const language = "en";
    const t = textsIn(language);
    const text = t.constellation;
    const { page } = await open({ language, path: "?photo=svg", reducedMotion: true });
    await page.locator(".example button").first().waitFor();
    await openExample(page);
    await page.evaluate(() => {
      location.hash = "constellation";
    });
    const [first = "", second = ""] = exampleIn("youth-care", language).parties.map(({ name }) => name);
    const press = async (name: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> => {
      const button = page.getByRole("button", { name, exact: true });
      await button.waitFor();
      await tabTo(page, button, key);
      await page.keyboard.press("Enter");
    };
    await page.getByText(text.nobody).waitFor();
    await press(text.place(first));
    await press(text.place(second), "Shift+Tab");
    const figure = (name: string) => page.getByRole("button", { name: new RegExp(`^${name}\\.`) });
    await figure(second).waitFor();
    // the first stands in the middle and the second above it; both look up
    await page.getByRole("button", { name: text.figure(first, second, second), exact: true }).waitFor();
    await page.getByRole("button", { name: text.figure(second, null, first), exact: true }).waitFor();
    expect(await axe(page)).toEqual([]);

    // half a turn: twelve of 15°
    await tabToFigure(page, figure(second), "Shift+Tab");
    for (let i = 0; i < 12; i++) await page.keyboard.press(".");
    await page.getByRole("button", { name: text.figure(second, first, first), exact: true }).waitFor();
    await page.keyboard.press("Control+Z");
    await page.keyboard.press("Control+Shift+Z");
    await page.getByRole("button", { name: text.figure(second, first, first), exact: true }).waitFor();

    await press(text.sides.wished, "Shift+Tab");
    await tabToFigure(page, figure(first), "Tab");
    for (let i = 0; i < 6; i++) await page.keyboard.press("ArrowDown");
    await press(text.sides.moves, "Shift+Tab");
    await page.getByText(text.away(first, second)).waitFor();
    // as it is stays as it was
    await press(text.sides.now, "Shift+Tab");
    await page.getByRole("button", { name: text.figure(first, second, second), exact: true }).waitFor();
    // left, and come back to: read from the device
    await page.evaluate(() => {
      location.hash = "photo";
    });
    await photoDrawn(page);
    await page.evaluate(() => {
      location.hash = "constellation";
    });
    await page.getByRole("button", { name: text.figure(second, first, first), exact: true }).waitFor();
  });

  test("is dragged by a pointer, body and nose, and a press alone moves nobody", async () => {
    const t = textsIn("nl");
    const text = t.constellation;
    const { page } = await open({ language: "nl", path: "?photo=svg", reducedMotion: true });
    await page.locator(".example button").first().waitFor();
    await openExample(page);
    await page.evaluate(() => {
      location.hash = "constellation";
    });
    // the challenge comes first, and looks nowhere
    await page.locator(".constellation-waiting button").nth(1).click();
    const body = page.locator(".figure-body");
    const middle = async (): Promise<{ x: number; y: number }> => {
      const box = (await body.boundingBox())!;
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    };
    const before = await middle();
    const undo = page.getByRole("button", { name: text.undo, exact: true });
    await page.mouse.click(before.x + 5, before.y + 5);
    expect(await middle()).toEqual(before);
    const drag = async (from: { x: number; y: number }, by: { x: number; y: number }): Promise<void> => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x + by.x / 2, from.y + by.y / 2);
      await page.mouse.move(from.x + by.x, from.y + by.y);
      await page.mouse.up();
    };
    await drag({ x: before.x + 5, y: before.y + 5 }, { x: 120, y: 60 });
    const after = await middle();
    expect(Math.hypot(after.x - before.x - 120, after.y - before.y - 60)).toBeLessThan(2);
    // the nose points up; dragged to the right of the body it points there
    await drag({ x: after.x, y: after.y - 36 }, { x: 90, y: 36 });
    const looks = await page.locator(".figure > g").first().getAttribute("transform");
    expect(Number(/rotate\((.+)\)/.exec(looks ?? "")?.[1])).toBeCloseTo(90, -1);
    await undo.click();
    await undo.click();
    expect(Math.hypot((await middle()).x - before.x, (await middle()).y - before.y)).toBeLessThan(1);
  });
});
