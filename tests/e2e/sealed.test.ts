import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { axe, describeInBrowser, openExample, photoDrawn } from "./harness.ts";
import { dialogOf, dropFiles, exampleIn, takeOver, textsIn } from "./steps.ts";

const t = textsIn("en");
const PHRASE = "four words on a napkin";

// Oracle: the example's own file, which comes back whole, and of which nothing is read in the locked one.
describeInBrowser("a file with a passphrase", ({ open }) => {
  test("is saved locked, refuses another phrase in words, and opens with its own", async () => {
    const { page } = await open({ reducedMotion: true });
    const example = exampleIn("ring-of-reciprocity", "en");
    await openExample(page, 2);
    await page.keyboard.press("Control+K");
    await dialogOf(page).getByRole("combobox").and(page.locator(":focus")).waitFor();
    await page.keyboard.type(t.shell.commands.saveSealed);
    await page.keyboard.press("Enter");
    const phrase = dialogOf(page).getByLabel(t.dialogs.seal.passphrase, { exact: true });
    await phrase.fill(PHRASE);
    expect(await axe(page)).toEqual([]);
    const downloading = page.waitForEvent("download");
    await page.keyboard.press("Enter");
    const download = await downloading;
    const content = readFileSync(await download.path(), "utf8");
    expect(JSON.parse(content)).toMatchObject({ format: "evenwicht-sealed", version: 1, iterations: 600_000 });
    for (const { name } of example.parties) expect(content).not.toContain(name);
    await dialogOf(page).waitFor({ state: "detached" });

    await dropFiles(page, [{ name: download.suggestedFilename(), content }]);
    await dialogOf(page).getByRole("heading", { name: t.dialogs.seal.locked }).waitFor();
    await phrase.fill("another phrase");
    await page.keyboard.press("Enter");
    await dialogOf(page).getByRole("alert").filter({ hasText: t.dialogs.seal.wrong }).waitFor();
    await phrase.fill(PHRASE);
    await page.keyboard.press("Enter");
    await dialogOf(page).getByText(t.importDialog.ready).waitFor();
    await takeOver(page, t);
    await photoDrawn(page);
    const round = page.getByRole("group", { name: t.photo.keys }).getByRole("button");
    expect(await round.count()).toBe(example.parties.length);
  });
});
