import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { AllMessages as Messages } from "../../src/text/all-messages.ts";
import { challenge as challengeTexts } from "../../src/text/sections/challenge.ts";
import { describeInBrowser, openExample, photoDrawn } from "./harness.ts";
import { dialogOf, exampleIn, flowCount, flowRows, goToView, type MaybeClosed, rowsOf, textsIn } from "./steps.ts";

// Oracle: what is typed here, added up by hand.
//   Linde brings 8 to Kompas; takes 4 from Kompas and 2 from the table
//   Kompas brings 4; takes 8
//   Rietdam brings 2 to the table; takes nothing, and to Linde goes what nobody has sized yet
const SUMS = [
  ["Linde", "8", "6"],
  ["Kompas", "4", "8"],
  ["Rietdam", "2", "0"],
] as const;

const addFlow = async (page: Page, t: Messages, from: string, to: string, amount: string): Promise<void> => {
  const form = page.getByRole("form", { name: t.tables.newFlow });
  await form.getByLabel(t.tables.columns.from, { exact: true }).fill(from);
  await form.getByLabel(t.tables.columns.to, { exact: true }).fill(to);
  await form.getByLabel(t.tables.columns.amount, { exact: true }).fill(amount);
  await page.keyboard.press("Enter");
};

const sumsInTables = async (page: Page, t: Messages): Promise<unknown> =>
  (await rowsOf(page, t.tables.parties)).map(([name, , , brings, takes]) => [name, brings, takes]);

async function expectPhoto(page: Page, t: Messages): Promise<void> {
  await goToView(page, t, "photo");
  const round = page.getByRole("group", { name: t.photo.keys }).getByRole("button");
  expect(await round.count()).toBe(SUMS.length);
  for (const [name, brings, takes] of SUMS)
    await page.getByRole("button", { name: t.photo.party.sums(name, brings, takes) }).waitFor();
}

/** Saves by key, and gives the file's name and text. */
async function saved(
  page: Page,
  press: () => Promise<void>,
): Promise<{ readonly name: string; readonly text: string }> {
  const downloading = page.waitForEvent("download");
  await press();
  const download = await downloading;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}
const saveByKey = (page: Page) => saved(page, () => page.keyboard.press("Control+S"));

async function openText(page: Page, t: Messages, name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.keyboard.press("Control+O");
  await (await chooser).setFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
  await dialogOf(page).getByText(t.importDialog.ready).waitFor();
  await dialogOf(page).getByRole("button", { name: t.importDialog.take, exact: true }).click();
  await dialogOf(page).waitFor({ state: "detached" });
  await photoDrawn(page);
}

describeInBrowser("a partnership typed in", ({ open }) => {
  test("from nothing to a photo, saved, opened again, and carried on with after the page was closed", async () => {
    const { page } = await open({ language: "nl", reducedMotion: true });
    const t = textsIn("nl");
    await page.getByRole("button", { name: t.start.begin, exact: true }).click();

    // The challenge comes first: the focus is there already. The rest may be typed anywhere.
    const challenge = page.getByRole("textbox", { name: challengeTexts.nl.challenge.label, exact: true });
    await challenge.and(page.locator(":focus")).waitFor();
    await page.keyboard.type("Niemand valt tussen wal en schip");
    await page.keyboard.press("Enter");
    await goToView(page, t, "tables");

    // A name that is new becomes a party; what cannot be is said, and nothing is added.
    await addFlow(page, t, "Linde", "Kompas", "8");
    await expect
      .poll(() => sumsInTables(page, t))
      .toEqual([
        ["Linde", "8", "0"],
        ["Kompas", "0", "8"],
      ]);
    const form = page.getByRole("form", { name: t.tables.newFlow });
    await addFlow(page, t, "kompas", "Linde", "veel");
    await form.getByRole("alert").filter({ hasText: t.tables.needsNumber }).waitFor();
    await addFlow(page, t, t.common.nobody, "Linde", "4");
    await form.getByRole("alert").filter({ hasText: t.tables.nobodyGives }).waitFor();
    await addFlow(page, t, "kompas", "Linde", "4");
    // The third begins in the table of parties.
    await page.getByLabel(t.tables.newParty, { exact: true }).fill("Rietdam");
    await page.getByRole("button", { name: t.tables.addParty, exact: true }).click();
    await addFlow(page, t, "Rietdam", t.common.table, "2");
    await addFlow(page, t, t.common.table, "Linde", "2");
    await addFlow(page, t, "Rietdam", "Linde", "");
    await expect.poll(() => sumsInTables(page, t)).toEqual(SUMS);
    expect((await flowRows(page, t)).map(([from, to, , amount]) => [from, to, amount])).toEqual([
      ["Linde", "Kompas", "8"],
      ["Kompas", "Linde", "4"],
      ["Rietdam", t.common.table, "2"],
      [t.common.table, "Linde", "2"],
      ["Rietdam", "Linde", ""],
    ]);

    // Undo and redo, said in words.
    const step = t.edits.addFlow("Rietdam", "Linde");
    await page.getByRole("button", { name: t.shell.undoing(step), exact: true }).click();
    await page
      .getByRole("status")
      .filter({ hasText: t.shell.undone(step) })
      .waitFor();
    await expect.poll(() => flowCount(page, t)).toBe(4);
    await page.getByRole("button", { name: t.shell.redoing(step), exact: true }).click();
    await page
      .getByRole("status")
      .filter({ hasText: t.shell.redone(step) })
      .waitFor();
    await expect.poll(() => flowCount(page, t)).toBe(5);

    const title = page.getByRole("textbox", { name: t.tables.partnership, exact: true });
    await title.fill("Rondom de wijk");
    await title.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Rondom de wijk" }).waitFor();
    await expectPhoto(page, t);

    // Nothing private is in it, so it is saved without a question.
    const first = await saveByKey(page);
    expect(first.name).toBe("rondom-de-wijk.json");
    const document = JSON.parse(first.text);
    expect(document).toMatchObject({
      format: "evenwicht",
      about: { title: "Rondom de wijk", challenge: "Niemand valt tussen wal en schip" },
      parties: [{ name: "Linde" }, { name: "Kompas" }, { name: "Rietdam" }],
    });
    expect(document.flows.map((flow: { amount: number | null }) => flow.amount)).toEqual([8, 4, 2, 2, null]);

    // After the page was closed the work is offered again, with all that was typed.
    await page.getByRole("link", { name: `${t.shell.name}: ${t.shell.commands.toStart}` }).click();
    const carryOn = page.getByRole("button", { name: t.start.continueOne("Rondom de wijk"), exact: true });
    await carryOn.waitFor();
    await page.reload();
    await carryOn.click();
    await photoDrawn(page);
    await expectPhoto(page, t);
    expect((await saveByKey(page)).text).toBe(first.text);
    // A reload in the middle of the work goes on where it was.
    await page.reload();
    await page.getByRole("heading", { level: 1, name: "Rondom de wijk" }).waitFor();
    await photoDrawn(page);

    // The file, opened where nothing is kept any more, is the same document.
    await page.getByRole("link", { name: `${t.shell.name}: ${t.shell.commands.toStart}` }).click();
    await page.getByRole("button", { name: t.keeping.does.remove("Rondom de wijk"), exact: true }).click();
    await carryOn.waitFor({ state: "detached" });
    await page.getByText(t.keeping.done.remove("Rondom de wijk")).waitFor();
    await openText(page, t, first.name, first.text);
    await expectPhoto(page, t);
    expect((await saveByKey(page)).text).toBe(first.text);
  });

  test("what is not on the table stays out of the file, unless it is asked for in so many words", async () => {
    const { page } = await open({ language: "en", reducedMotion: true });
    const t = textsIn("en");
    await openExample(page);
    // Oracle: the example's own file.
    const example = exampleIn("youth-care", "en");
    const closed = (all: readonly MaybeClosed[]): readonly MaybeClosed[] =>
      all.filter(({ openness }) => openness !== "on-the-table");
    const [interests, other] = [closed(example.interests), closed([...example.cards, ...example.symptoms])];
    expect(interests.length).toBeGreaterThan(0);

    const choose = (name: string) => async (): Promise<void> => {
      await page.keyboard.press("Control+S");
      await dialogOf(page).getByText(t.dialogs.saving.staysOut(interests.length, other.length)).waitFor();
      await dialogOf(page).getByRole("button", { name, exact: true }).click();
    };
    const without = await saved(page, choose(t.dialogs.saving.without));
    await dialogOf(page).waitFor({ state: "detached" });
    for (const { text } of [...interests, ...other]) expect(without.text).not.toContain(text);
    const shared = JSON.parse(without.text);
    for (const collection of ["interests", "cards", "symptoms"] as const)
      expect(shared[collection]).toEqual(example[collection].filter(({ openness }) => openness === "on-the-table"));
    expect(shared.flows).toEqual(example.flows);

    const everything = await saved(page, choose(t.dialogs.saving.withAll));
    // Its name says what is in it: the two lie beside each other on a disk.
    expect(everything.name).toBe(without.name.replace(/\.json$/, "-for-you-alone.json"));
    expect({ ...JSON.parse(everything.text), id: example.id }).toEqual(example);
  });
});
