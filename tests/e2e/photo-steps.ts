import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import type { AllMessages as Messages } from "../../src/text/all-messages.ts";
import { still } from "./steps.ts";

/** The card beside what is entered or changed on the photo. */
export const card = (page: Page): Locator => page.locator(".photo-card");
export const inCard = (page: Page, name: string): Locator => card(page).getByRole("button", { name, exact: true });
/** Waits until the focus is there, as a person does who sees the card open. */
export const focused = (locator: Locator): Promise<void> => locator.and(locator.page().locator(":focus")).waitFor();
export const nameField = (page: Page, t: Messages): Locator => card(page).getByLabel(t.photoEdit.name, { exact: true });
export const seat = (page: Page, t: Messages, party: string): Locator =>
  page.getByRole("group", { name: t.photo.keys }).getByRole("button", { name: party });

export interface Point {
  readonly x: number;
  readonly y: number;
}

export async function middleOf(locator: Locator): Promise<Point> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error("not in sight");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const challengeOf = async (page: Page): Promise<Point> => {
  const handle = await middleOf(page.locator('.flow-handle[data-sort="table"]'));
  return { x: handle.x, y: handle.y - 40 };
};

/** Where an end of a flow is on the screen: a party by its name, the table, or nobody, who shows while one is drawn. */
export const placeOf = (page: Page, t: Messages, end: string): Promise<Point> =>
  end === t.common.table
    ? challengeOf(page)
    : middleOf(end === t.common.nobody ? page.locator(".to-nobody") : seat(page, t, end));

/** Draws a flow with the mouse, from the handle of whoever is pointed at, and waits for its card. */
export async function drawFlow(page: Page, t: Messages, from: string, to: string): Promise<void> {
  const start = page.getByRole("button", { name: t.photoEdit.newFlowFrom(from), exact: true });
  const table = await middleOf(page.locator('.flow-handle[data-sort="table"]'));
  // A hand crosses the ground, so that it leaves whoever it pointed at before; and points again while discs still glide.
  await expect
    .poll(async () => {
      await still(page);
      await page.mouse.move(table.x, table.y + 40);
      const at = await placeOf(page, t, from);
      await page.mouse.move(at.x, at.y, { steps: 4 });
      await still(page);
      return start.count();
    })
    .toBe(1);
  const handle = await middleOf(start);
  await page.mouse.move(handle.x, handle.y);
  await page.mouse.down();
  await page.mouse.move(handle.x + 20, handle.y + 20, { steps: 3 });
  const end = await placeOf(page, t, to);
  await page.mouse.move(end.x, end.y, { steps: 5 });
  await page.mouse.up();
  await card(page).waitFor();
}
