import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axe, describeInBrowser, photoDrawn } from "./harness.ts";
import { exampleIn, still, textsIn } from "./steps.ts";

// Oracle: the example data/ring-of-reciprocity.en.json, in which Veenrand Home Care has nothing to do with Hoogveen Volunteers.
const RING = exampleIn("ring-of-reciprocity", "en");
const [VEENRAND = "", , ES = ""] = RING.parties.map(({ name }) => name);
const t = textsIn("en");
const words = t.looking;

describeInBrowser("ways of looking", ({ open }) => {
  const openRing = async (size: "laptop" | "phone" = "laptop"): Promise<Page> => {
    const { page } = await open({ language: "en", size, path: "?photo=svg", reducedMotion: true });
    await page.getByRole("button", { name: t.start.examples["ring-of-reciprocity"].title, exact: true }).click();
    await photoDrawn(page);
    await still(page);
    return page;
  };
  const dimmed = (page: Page) => page.locator(".photo-node[opacity]:not([opacity='1'])").count();
  const places = (page: Page) =>
    page
      .getByRole("group", { name: t.photo.keys })
      .getByRole("button")
      .evaluateAll((all) => all.map((one) => one.getAttribute("style")));

  // Oracle: the example's parties, one of which is said to belong to another here: one fewer is drawn, and all are back afterwards.
  test("by keyboard: who belongs to an organisation is said on its card, stands at it in the photo, and stands apart again", async () => {
    const page = await openRing();
    const keys = page.getByRole("group", { name: t.photo.keys }).getByRole("button");
    const before = await places(page);
    await page.locator(`[aria-label^="${VEENRAND}"]`).first().focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: t.partyCard.open, exact: true }).click();
    const card = page.getByRole("dialog");
    await card.getByLabel(t.partyCard.who.inside).selectOption({ label: ES });
    await card.getByRole("button", { name: t.partyCard.done, exact: true }).click();
    await page.getByRole("button", { name: t.photo.look, exact: true }).focus();
    await page.keyboard.press("Enter");
    const all = page.getByRole("region", { name: words.panel.title }).getByLabel(words.fold.all);
    await all.focus();
    await page.keyboard.press("Space");
    await expect.poll(() => keys.count()).toBe(RING.parties.length - 1);
    await still(page);
    expect(await page.locator(".looking-line").textContent()).toContain(words.fold.at(ES, 1));
    expect(await keys.evaluateAll((every) => every.map((one) => one.getAttribute("aria-label")).join())).toContain(
      words.fold.with(1),
    );
    expect(await axe(page)).toEqual([]);
    await all.focus();
    await page.keyboard.press("Space");
    await expect.poll(() => keys.count()).toBe(RING.parties.length);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await still(page);
    await expect.poll(() => places(page)).toEqual(before);
  });

  test("by keyboard: from a seat, at two face to face, and back to the whole, while nobody changes seats", async () => {
    const page = await openRing();
    const seats = async (): Promise<readonly string[]> =>
      page
        .getByRole("group", { name: t.photo.keys })
        .getByRole("button")
        .evaluateAll((all) => all.map((one) => one.getAttribute("aria-label") ?? ""));
    const before = await seats();
    await page.getByRole("button", { name: t.photo.look, exact: true }).focus();
    await page.keyboard.press("Enter");
    const panel = page.getByRole("region", { name: words.panel.title });
    await panel.getByLabel(words.panel.from).selectOption({ label: VEENRAND });
    const line = page.locator(".looking-line");
    await line.waitFor();
    expect(await line.textContent()).toContain(words.at(words.title.seat(VEENRAND)));
    await panel.getByLabel(words.panel.facing).selectOption({ label: ES });
    await still(page);
    expect(await line.textContent()).toContain(words.at(words.title.pair(VEENRAND, ES)));
    expect(await dimmed(page)).toBe(RING.parties.length - 2);
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await panel.count()).toBe(0);
    await line.getByRole("button", { name: words.back }).focus();
    await page.keyboard.press("Enter");
    await still(page);
    expect(await line.count()).toBe(0);
    expect(await dimmed(page)).toBe(0);
    expect(await seats()).toEqual(before);
    // what was pressed is gone: the focus goes on where looking is chosen
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(t.photo.look);
  });

  test("another layout: everybody stands elsewhere, who is dragged stays there, and all are back at the table with one press", async () => {
    const page = await openRing();
    const seated = await places(page);
    await page.getByRole("button", { name: t.photo.look, exact: true }).click();
    const layout = page.getByLabel(words.panel.layout);
    for (const chosen of ["levels", "circles", "force"]) {
      const before = await places(page);
      await layout.selectOption(chosen);
      await expect.poll(() => places(page)).not.toEqual(before);
      await still(page);
    }
    await page.keyboard.press("Escape");
    await still(page);
    const standing = await places(page);
    const [one, , , , other] = await page
      .getByRole("group", { name: t.photo.keys })
      .getByRole("button")
      .evaluateAll((all) =>
        all
          .map((seat) => seat.getBoundingClientRect())
          .map(({ x, y, width }) => ({ x: x + width / 2, y: y + width / 2 })),
      );
    // a party that is dragged stays where it is let go
    await page.mouse.move(one!.x, one!.y);
    await page.mouse.down();
    await page.mouse.move(one!.x + 40, one!.y + 30, { steps: 4 });
    await page.mouse.up();
    await page.mouse.move(other!.x + 60, other!.y + 60);
    const dragged = await places(page);
    expect(dragged.filter((place, at) => place !== standing[at]).length).toBe(1);
    await page.getByRole("button", { name: words.back }).click();
    await expect.poll(() => places(page)).toEqual(seated);
  });

  test("sizes and colours: the legend says what they stand for, and the whole is one press away", async () => {
    const page = await openRing();
    const marks = (): Promise<string | null> => page.locator(".photo-svg").textContent();
    const before = await marks();
    await page.getByRole("button", { name: t.photo.look, exact: true }).click();
    await page.getByText(words.panel.shows, { exact: true }).click();
    await page.getByLabel(words.panel.colour).selectOption("role");
    await page.getByLabel(words.panel.flowColour).selectOption("returns");
    await page.getByLabel(words.panel.size).selectOption("brings");
    const legend = page.locator(".legend");
    await legend.getByText(t.showing.role.core.text[1] ?? "", { exact: true }).waitFor();
    await legend.getByText(t.showing.sizes.brings.legend[1] ?? "", { exact: true }).waitFor();
    await still(page);
    expect(await axe(page)).toEqual([]);
    await page.locator(".looking-line").getByRole("button", { name: words.back }).click();
    await expect.poll(marks).toBe(before);
    // what was opened stays open where all is as usual again
    await page.getByLabel(words.panel.size).waitFor();
  });

  test("small flows that are left out are counted", async () => {
    const page = await openRing();
    const drawn = (): Promise<number> => page.locator(".photo-flow").count();
    const all = await drawn();
    await page.getByRole("button", { name: t.photo.look, exact: true }).click();
    await page.getByLabel(words.panel.least).fill("1");
    await page.locator(".looking-line").waitFor();
    expect(await drawn()).toBeLessThan(all);
    expect(await page.locator(".looking-line").textContent()).toMatch(
      /\d+ smaller flows? (is|are) left out, \d+ together/,
    );
  });

  test("on a phone the panel leaves the photo in sight", async () => {
    const page = await openRing("phone");
    await page.getByRole("button", { name: t.photo.look, exact: true }).click();
    const panel = await page.getByRole("region", { name: words.panel.title }).boundingBox();
    const photo = await page.locator(".photo").boundingBox();
    expect((panel?.y ?? 0) - (photo?.y ?? 0)).toBeGreaterThan(200);
    expect(await axe(page)).toEqual([]);
    expect((await places(page)).length).toBe(RING.parties.length);
  });
});
