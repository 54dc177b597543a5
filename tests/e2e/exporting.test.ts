import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { runCli } from "../cli/run-cli.ts";
import { axe, describeInBrowser, openExample, photoDrawn } from "./harness.ts";
import { pdfText } from "./pdf-text.ts";
import { CLIPBOARD, exampleIn, textsIn } from "./steps.ts";

const t = textsIn("nl");
const { exporting } = t;
const HOSPITAL = 1;

/** By what it is called in the list of all that can be done. */
async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press("Control+K");
  const field = page.getByRole("dialog").getByRole("combobox", { name: t.dialogs.search.label });
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
    await page.getByText(t.keeping.saved(svg.name), { exact: true }).waitFor();
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

async function savedReport(page: Page, format: "pdf" | "html" | "md"): Promise<Buffer> {
  const { name, path } = await reportFile(page, format);
  expect(name).toMatch(new RegExp(`-verslag\\.${format}$`));
  return readFileSync(path);
}

async function reportFile(page: Page, format: "pdf" | "html" | "md"): Promise<{ name: string; path: string }> {
  await openDialog(page);
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(exporting.kind.label, { exact: true }).selectOption("report");
  await dialog.getByLabel(t.report.dialog.format.label, { exact: true }).selectOption(format);
  const downloading = page.waitForEvent("download");
  await dialog.getByRole("button", { name: exporting.save, exact: true }).click();
  const file = await downloading;
  return { name: file.suggestedFilename(), path: await file.path() };
}

// Oracle: the command line, which makes the same report of the same file.
describeInBrowser("saving the report", ({ open }) => {
  test("is byte for byte what the command line makes of the same file", async () => {
    const { page } = await open({ language: "nl", reducedMotion: true });
    await openExample(page, HOSPITAL);
    await openDialog(page);
    await page.getByRole("dialog").getByLabel(exporting.kind.label, { exact: true }).selectOption("report");
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("Escape");
    const files = { "a.json": readFileSync("data/hospital-network.nl.json", "utf8") };
    for (const format of ["md", "html", "pdf"] as const) {
      const out = `out.${format}`;
      const { saved } = await runCli(["report", "a.json", "-o", out, "--lang", "nl"], files);
      expect((await savedReport(page, format)).equals(saved.get(out) ?? Buffer.of()), format).toBe(true);
    }
  });

  // Oracle: the command line; and the screen's own words of how it is looked at.
  test("shows the way of looking and the layout of the screen", async () => {
    const { page } = await open({ language: "nl", path: "?photo=svg", reducedMotion: true });
    await openExample(page, HOSPITAL);
    await photoDrawn(page);
    await page.getByRole("button", { name: t.photo.look, exact: true }).click();
    await page.getByText(t.looking.panel.shows, { exact: true }).click();
    await page.getByLabel(t.looking.panel.flowColour).selectOption("returns");
    await page.locator(".looking-line").waitFor();
    const files = { "a.json": readFileSync("data/hospital-network.nl.json", "utf8") };
    const asked = ["report", "a.json", "-o", "out.html", "--lang", "nl", "--arrows", "returns"];
    const { saved } = await runCli(asked, files);
    expect((await savedReport(page, "html")).equals(saved.get("out.html") ?? Buffer.of())).toBe(true);
    await page.getByLabel(t.looking.panel.layout).selectOption("levels");
    await page.locator(".looking-line", { hasText: t.looking.layouts.levels.title }).waitFor();
    const laidOut = (await savedReport(page, "html")).toString("utf8");
    expect(laidOut).toContain(t.looking.layouts.levels.about);
    expect(laidOut).not.toBe(Buffer.from(saved.get("out.html") ?? []).toString("utf8"));
  });

  // Oracle: the browser's own reading of the file.
  test("in HTML is a page in which names are text, nothing runs, and everything can be reached", async () => {
    const nasty = "<img src=x onerror=alert(1)>";
    const files = { "a.csv": `van,naar,gewicht\n${nasty},Kompas,8\nKompas,${nasty},2\n` };
    const { saved } = await runCli(["report", "a.csv", "-o", "out.html", "--lang", "nl"], files);
    const app = await open({ language: "nl", reducedMotion: true });
    // a page of its own: the app's has the app's policy
    const page = await app.page.context().newPage();
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("dialog", (dialog) => said.push(dialog.message()));
    await page.setContent(Buffer.from(saved.get("out.html") ?? []).toString("utf8"));
    expect(await page.locator("script, img, iframe, object, [onerror]").count()).toBe(0);
    expect(await page.locator("th[scope=row]").allTextContents()).toContain(nasty);
    expect(await page.evaluate(() => document.fonts.check("600 16px Figtree"))).toBe(true);
    expect(said).toEqual([]);
    expect(await axe(page)).toEqual([]);
  });

  // Oracle: by hand: our fonts have no Arabic and no emoji.
  test("names the characters that a PDF has no letters for", async () => {
    const { page } = await open({ language: "nl", reducedMotion: true });
    await openExample(page, HOSPITAL);
    await command(page, t.shell.commands.addParty);
    await page.keyboard.type("سلام 🌾");
    await page.keyboard.press("Enter");
    await savedReport(page, "pdf");
    await page.getByText(exporting.missing(["ا", "س", "ل", "م", "🌾"])).waitFor();
  });
});
