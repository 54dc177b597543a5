import type { Locator, Page } from "playwright-core";
import type { Noted } from "../../src/text/sections/listening.ts";
import { textsIn } from "./steps.ts";

const t = textsIn("nl");
const text = t.listening;

/** The listening screen, with one of them speaking. */
export async function listenTo(page: Page, who: string): Promise<void> {
  await page.getByRole("link", { name: t.shell.views.listening, exact: true }).click();
  await page.getByRole("heading", { level: 2, name: text.title, exact: true }).waitFor();
  await speaker(page, who);
}

export const speaker = (page: Page, who: string): Promise<void> =>
  page.getByRole("group", { name: text.who }).getByRole("button", { name: who }).click();

export async function note(page: Page, noted: Noted, words: string): Promise<void> {
  const form = page.getByRole("form", { name: text.entry.label });
  await form.getByRole("button", { name: text.noted[noted], exact: true }).click();
  if (noted === "signal") await form.getByLabel(text.entry.sort, { exact: true }).fill(text.signals.trouble);
  await form.getByLabel(text.entry.text, { exact: true }).fill(words);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: text.field.remove(words), exact: true }).waitFor();
}

export const openness = (page: Page, words: string): Locator =>
  page.getByLabel(text.field.openness(words), { exact: true });

export const theNote = (page: Page, words: string): Locator =>
  page.getByRole("listitem").filter({ has: page.getByRole("button", { name: text.field.remove(words), exact: true }) });
