import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { describeInBrowser, photoDrawn } from "./harness.ts";
import { dialogOf, dropFiles, goToScreen, still, takeOver, textsIn } from "./steps.ts";

// Oracle: the page's own boxes, of forty parties that each bring something to the three after them, and one with a long name: too many names for a phone.
const NAMES = Array.from({ length: 40 }, (_, nth) => `Samenwerkingspartner ${nth + 1}`);
const LONG = "Verloskundigenpraktijkondersteuningscoöperatie";
const CROWD = [
  "from,to,weight",
  ...NAMES.flatMap((from, nth) => [1, 2, 3].map((on) => `${from},${NAMES[(nth + on) % 40]},${4 + (nth % 5)}`)),
  `${NAMES[0]},${LONG},90`,
  `${LONG},${NAMES[0]},90`,
].join("\n");
const t = textsIn("en");

describeInBrowser("many parties on a small screen", ({ open }) => {
  const openCrowd = async (size: "phone" | "tablet"): Promise<Page> => {
    const { page } = await open({ language: "en", size, path: "?photo=svg", reducedMotion: true });
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    await dropFiles(page, [{ name: "crowd.csv", content: CROWD }]);
    await dialogOf(page).waitFor();
    await takeOver(page, t);
    await photoDrawn(page);
    await still(page);
    return page;
  };
  const middleOf = async (page: Page, selector: string) => {
    const { x = 0, y = 0, width = 0, height = 0 } = (await page.locator(selector).first().boundingBox()) ?? {};
    return { x: x + width / 2, y: y + height / 2 };
  };

  test.each(["phone", "tablet"] as const)(
    "the middle asks for the challenge, and a finger gets there: %s",
    async (size) => {
      const page = await openCrowd(size);
      const lines = page.locator(".photo-challenge text");
      expect((await lines.allTextContents()).join(" ")).toBe(t.photo.askChallenge);
      for (const type of await lines.evaluateAll((all) => all.map((one) => getComputedStyle(one).fontSize)))
        expect(Number.parseFloat(type)).toBeGreaterThanOrEqual(12);
      const { x, y } = await middleOf(page, ".photo-challenge path");
      await page.touchscreen.tap(x, y);
      await expect.poll(() => page.evaluate(() => location.hash)).toBe("#challenge");
    },
  );

  test("who is chosen has a name, and no button lies over a disc", async () => {
    const page = await openCrowd("phone");
    const seats = page.getByRole("group", { name: t.photo.keys }).getByRole("button");
    const written = () => page.locator(".photo-node text, .photo-pills text").allTextContents();
    const before = (await written()).join(" ");
    const labels = await seats.evaluateAll((all) => all.map((one) => one.getAttribute("aria-label") ?? ""));
    const shown = NAMES.find((name) => !before.includes(name)) ?? "";
    const seat = seats.nth(labels.findIndex((label) => label.startsWith(`${shown} `)));
    // pointed at by the keyboard, and chosen
    for (const key of ["ArrowRight", "ArrowLeft", "Enter"]) {
      if (key === "ArrowRight") await seat.focus();
      await page.keyboard.press(key);
      if (key !== "ArrowRight") await expect.poll(async () => (await written()).join(" ")).toContain(shown);
    }
    await page.locator(".flow-handle").first().waitFor();
    const covered = await page.evaluate(() => {
      const circle = (element: Element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2, r: Math.max(width, height) / 2 };
      };
      const discs = [...document.querySelectorAll(".photo-keys > button")].map(circle);
      return [...document.querySelectorAll<HTMLElement>(".flow-handle")].filter((handle) => {
        const { x, y } = circle(handle);
        return discs.some((disc) => Math.hypot(disc.x - x, disc.y - y) < disc.r + handle.offsetWidth / 2 - 1);
      }).length;
    });
    expect(covered).toBe(0);
  });

  test("a name in the chart of tints is broken between its words alone, and whole in its title", async () => {
    const page = await openCrowd("phone");
    await goToScreen(page, "charts");
    await page.getByRole("button", { name: t.charts.kinds.heat.name, exact: true }).click();
    const row = page.locator(".heat tbody th", { hasText: LONG });
    await row.waitFor();
    expect(await row.getAttribute("title")).toBe(LONG);
    const broken = await page.locator(".heat tbody .party-name").evaluateAll((all) =>
      all.flatMap((button) => {
        const text = button.firstChild!;
        const words = [...(text.textContent ?? "").matchAll(/\S+/g)];
        return words.flatMap(({ 0: word, index }) => {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          // one that ends in dots is two boxes, on one line
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          return lines.size > 1 ? [word] : [];
        });
      }),
    );
    expect(broken).toEqual([]);
  });
});
