import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axe, describeInBrowser, openExample, photoDrawn } from "./harness.ts";
import { pdfText } from "./pdf-text.ts";
import { CLIPBOARD, exampleIn, textsIn } from "./steps.ts";

const t = textsIn("nl");
const { exporting } = t;
const HOSPITAL = 1;

/** By what it is called in the list of all that can be done. */
async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press("Control+K");
  const field = page.getByRole("dialog").getByRole("combobox", { name: t.shell.search.label });
  await field.and(page.locator(":focus")).waitFor();
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
}

async function openDialog(page: Page): Promise<void> {
  await command(page, t.shell.commands.export);
  await page.getByRole("dialog", { name: exporting.title }).waitFor();
}

async function saved(page: Page, format: "png" | "svg" | "pdf"): Promise<{ name: string; bytes: Buffer }> {
  await openDialog(page);
  await page.getByLabel(exporting.format.label, { exact: true }).selectOption(format);
  const downloading = page.waitForEvent("download");
  await page.getByRole("dialog").getByRole("button", { name: exporting.save, exact: true }).click();
  const file = await downloading;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

const hidden = (): readonly string[] => {
  const { interests, cards, symptoms } = exampleIn("hospital-network", "nl");
  return [...interests, ...cards, ...symptoms]
    .filter(({ openness }) => openness !== "on-the-table")
    .map(({ text }) => text);
};

// Oracle: the example's own file, and what a file of each kind begins with.
describeInBrowser("saving the photo", ({ open }) => {
  test("as SVG and PDF: everybody in it, nothing that is not on the table, the same bytes again", async () => {
    const { page } = await open({ language: "nl", reducedMotion: true });
    await openExample(page, HOSPITAL);
    await photoDrawn(page);
    await openDialog(page);
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("Escape");
    const svg = await saved(page, "svg");
    expect(svg.name).toMatch(/\.svg$/);
    const text = svg.bytes.toString("utf8");
    const { parties } = exampleIn("hospital-network", "nl");
    for (const { name } of parties) expect(text).toContain(`<title>${name}`);
    expect(hidden().length).toBeGreaterThan(0);
    for (const one of hidden()) expect(text).not.toContain(one);
    expect((await saved(page, "svg")).bytes.equals(svg.bytes)).toBe(true);
    const pdf = await saved(page, "pdf");
    const [words = ""] = pdfText(pdf.bytes);
    for (const { name, shortName } of parties)
      expect(words.includes(name.replaceAll(" ", "")) || words.includes((shortName ?? name).replaceAll(" ", ""))).toBe(
        true,
      );
  });

  test("as PNG in two dots for each px, which can be copied too", async () => {
    const { page } = await open({ language: "nl", reducedMotion: true, permissions: CLIPBOARD });
    await openExample(page, HOSPITAL);
    await photoDrawn(page);
    const { bytes } = await saved(page, "png");
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2246, 1588]);
    await openDialog(page);
    await page.getByRole("button", { name: exporting.copy }).click();
    await page.getByText(exporting.copied).waitFor();
    const types = await page.evaluate(async () =>
      (await navigator.clipboard.read()).flatMap((item) => [...item.types]),
    );
    expect(types).toContain("image/png");
  });

  test("while names are replaced, no name is in it", async () => {
    const { page } = await open({ language: "nl", reducedMotion: true });
    await openExample(page, HOSPITAL);
    await photoDrawn(page);
    await command(page, t.shell.replaceNames.turnOn);
    await page.getByText(t.shell.replaceNames.caution).first().waitFor();
    const { bytes, name } = await saved(page, "svg");
    const text = bytes.toString("utf8");
    for (const party of exampleIn("hospital-network", "nl").parties) {
      expect(text).not.toContain(party.name);
      expect(name).not.toContain(party.name.toLowerCase());
    }
    expect(text).toContain("Partij A");
  });
});
