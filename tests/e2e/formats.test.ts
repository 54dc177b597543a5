import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { planImport } from "../../src/formats/import.ts";
import { openFiles } from "../../src/formats/open-files.ts";
import { writeXlsx } from "../../src/formats/writers/write-xlsx.ts";
import { axe, describeInBrowser, photoDrawn } from "./harness.ts";
import { dropFiles, textsIn } from "./steps.ts";

const t = textsIn("nl");
const column = (id: string, sort: "text" | "number" = "text") => ({ id, title: id, sort });

/** A workbook with a list of flows below a title's sheet that says nothing. */
const workbook = (): Uint8Array =>
  writeXlsx(
    [
      { name: "Toelichting", columns: [column("Wat dit is")], rows: [["Een lijst"]] },
      {
        name: "Stromen",
        columns: [column("van"), column("naar"), column("gewicht", "number")],
        rows: [
          ["Linde", "Kompas", 8],
          ["Kompas", "Linde", 2.5],
        ],
      },
    ],
    "",
  );

const GEXF = `<gexf version="1.2"><graph defaultedgetype="undirected"><nodes><node id="0" label="Brug"/><node id="1" label="Haven"/></nodes>
<edges><edge source="0" target="1" weight="3"/></edges></graph></gexf>`;

async function take(page: Page): Promise<void> {
  await page.getByRole("dialog").getByRole("button", { name: t.importDialog.take, exact: true }).click();
  await photoDrawn(page);
}

// Oracle: what stands in the files, and the reader of the command line for what is saved.
describeInBrowser("files of other programs", ({ open }) => {
  test("a workbook and a GEXF are looked at, taken over, and saved as a workbook that says the same", async () => {
    const { page } = await open({ language: "nl", reducedMotion: true });
    await dropFiles(page, [{ name: "maart.xlsx", content: workbook() }]);
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("heading", { name: "maart.xlsx · Stromen" }).waitFor();
    await dialog.getByText(t.import.counts({ parties: 2, flows: 2, kinds: 1 })).waitFor();
    await dialog.getByText("Toelichting").first().waitFor();
    expect(await axe(page)).toEqual([]);
    await take(page);

    await dropFiles(page, [{ name: "haven.gexf", content: GEXF }]);
    await dialog.getByText(t.import.assumptions["both-ways"]({ flows: 1 })).waitFor();
    await take(page);
    // Keys are heard once the dialog is gone and what was taken over stands.
    await dialog.waitFor({ state: "detached" });
    await photoDrawn(page);

    await page.keyboard.press("Control+K");
    const field = dialog.getByRole("combobox", { name: t.dialogs.search.label });
    await field.and(page.locator(":focus")).waitFor();
    await page.keyboard.type(t.shell.commands.export);
    await page.keyboard.press("Enter");
    await page.getByLabel(t.exporting.kind.label, { exact: true }).selectOption("data");
    expect(await axe(page)).toEqual([]);
    const downloading = page.waitForEvent("download");
    await dialog.getByRole("button", { name: t.exporting.save, exact: true }).click();
    const file = await downloading;
    expect(file.suggestedFilename()).toBe("haven.xlsx");
    const saved = await openFiles([{ name: "a.xlsx", content: new Uint8Array(readFileSync(await file.path())) }]);
    if (!saved.ok) throw new Error(JSON.stringify(saved.faults));
    const { counts, parties, faults } = planImport(saved.value, { headerless: "refuse" }).preview;
    expect({ counts, faults }).toEqual({ counts: { parties: 2, flows: 2, kinds: 1 }, faults: [] });
    expect(parties.map(({ name }) => name)).toEqual(["Brug", "Haven"]);
  });
});
