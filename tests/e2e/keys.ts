import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** More stops than any screen has: who gets here is in a trap. */
export const MOST_STOPS = 400;

interface Stop {
  readonly name: string;
  /** What is wrong with the focus here; null where it can be seen. */
  readonly fault: string | null;
}

/** Where the focus is; null on the page itself, before its first stop or after its last. */
export const stopOf = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (at === null || at === document.body || !(at instanceof HTMLElement)) return null;
    const name = at.getAttribute("aria-label") ?? at.textContent?.trim() ?? at.tagName;
    const { width, height, top, bottom, left, right } = at.getBoundingClientRect();
    // Round the element, or round the card that it stretches over.
    const ringed = [null, "::after"].some((part) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at, part);
      return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== "none";
    });
    // A party's ring is drawn in the photo, dashed, round its disc.
    const drawn =
      at.closest(".photo-keys") !== null && document.querySelector(".photo-svg path[stroke-dasharray='6 4']") !== null;
    const fault =
      width === 0 || height === 0 || bottom <= 0 || right <= 0 || top >= innerHeight || left >= innerWidth
        ? "out of sight"
        : ringed || drawn
          ? null
          : "no ring";
    return { name, fault };
  });

export const isFocused = (locator: Locator): Promise<boolean> =>
  locator.evaluateAll((elements) => elements.some((element) => element === document.activeElement));

/** Goes on with Tab until the focus is at a place that is there; at every stop on the way it must be seen. */
export async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  // Else Tab goes through the screen before it, which is on its way out.
  await target.first().waitFor({ state: "attached" });
  const passed: string[] = [];
  for (let i = 0; i < MOST_STOPS; i += 1) {
    await page.keyboard.press(key);
    const stop = await stopOf(page);
    if (stop === null) continue;
    expect(stop.fault, `focus at "${stop.name}"`).toBeNull();
    passed.push(stop.name);
    if (await isFocused(target)) return;
  }
  throw new Error(`not reached by ${key}: ${target}; passed ${passed.slice(0, 30).join(" | ")}`);
}

/** Presses a key and waits until the screen shows something else, or stands elsewhere: on a busy machine not at once. */
export async function pressOn(page: Page, key: string): Promise<void> {
  const shown = (): Promise<string> =>
    page.evaluate(() => {
      const scrolled = [...document.querySelectorAll("*")].map(({ scrollTop }) => scrollTop).filter((top) => top > 0);
      return `${scrolled.join(" ")} ${document.querySelector("main")?.innerText}`;
    });
  const before = await shown();
  await page.keyboard.press(key);
  await expect.poll(shown).not.toBe(before);
}
