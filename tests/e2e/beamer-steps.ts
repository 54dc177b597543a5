import type { Page } from "playwright-core";
import type { Language } from "../../src/text/language.ts";
import type { Step } from "../../src/view/meeting/meeting.ts";
import { textsIn } from "./steps.ts";

export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole("button", { name, exact: true }).click();

/** Takes the steps to hand and opens the second window. */
export async function openBeamer(page: Page, language: Language): Promise<Page> {
  const t = textsIn(language);
  await page.keyboard.press("Control+B");
  const popup = page.waitForEvent("popup");
  await press(page, t.shell.commands.openBeamer);
  const beamer = await popup;
  await stands(beamer, language, "collect");
  return beamer;
}

/** Waits until a window shows a step, drawn. */
export async function stands(beamer: Page, language: Language, step: Step): Promise<void> {
  await beamer.getByRole("region", { name: textsIn(language).meeting.steps[step], exact: true }).waitFor();
  await beamer.locator(".beamer .photo-node").first().waitFor();
}

export const goToStep = (page: Page, language: Language, step: Step): Promise<void> =>
  page
    .getByRole("group", { name: textsIn(language).meeting.steps.label })
    .getByRole("button", { name: textsIn(language).meeting.steps[step], exact: true })
    .click();

export const headline = (page: Page): Promise<string> => page.locator(".beamer-words h2").innerText();

/** Everything that a window holds, seen or not, and its title. */
export const everythingIn = (page: Page): Promise<string> =>
  page.evaluate(() => `${document.title} ${document.documentElement.outerHTML}`);

/** How many things are painted in one of these colours of the theme. */
export const painted = (page: Page, ...inks: readonly string[]): Promise<number> =>
  page.locator(inks.map((ink) => `.photo-node [fill="var(--${ink})"]`).join(", ")).count();

/** Texts in the picture with a digit in them. */
export const numbersDrawn = async (page: Page): Promise<readonly string[]> =>
  (await page.locator(".beamer .photo-svg text").allTextContents()).filter((text) => /\d/.test(text));
