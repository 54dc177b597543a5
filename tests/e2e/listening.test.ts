import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { describeInBrowser, openExample } from "./harness.ts";
import { listenTo, note, openness, speaker, theNote } from "./listening-steps.ts";
import { dialogOf, textsIn } from "./steps.ts";

const t = textsIn("nl");
const text = t.listening;

async function savedAs(page: Page, how: string): Promise<Saved> {
  await page.keyboard.press("Control+S");
  const downloading = page.waitForEvent("download");
  await dialogOf(page).getByRole("button", { name: how, exact: true }).click();
  const file = await downloading;
  const saved = JSON.parse(readFileSync(await file.path(), "utf8")) as Saved;
  await dialogOf(page).waitFor({ state: "detached" });
  // It is said that it was saved, under the name that the file has.
  await page.getByText(t.keeping.saved(file.suggestedFilename()), { exact: true }).waitFor();
  return saved;
}
interface Saved {
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly interests: readonly { readonly text: string }[];
  readonly cards: readonly { readonly text: string; readonly acknowledgedBy: readonly { readonly party: string }[] }[];
  readonly symptoms: readonly { readonly text: string; readonly sort: string; readonly parties: readonly string[] }[];
}

describeInBrowser("listening", ({ open }) => {
  // Oracle: what is entered here, and SPEC L1 to L5.
  test("what is heard is noted, kept, acknowledged, undone, and shared only as far as it is on the table", async () => {
    const { page } = await open({ language: "nl", reducedMotion: true });
    await openExample(page);
    await listenTo(page, "Scholen");
    await page.getByText(text.nothing("Passend onderwijs")).waitFor();

    await note(page, "interest", "Rust in de klas");
    await note(page, "wish", "Eén nummer om te bellen");
    await note(page, "dream", "Geen kind thuis zonder school");
    await note(page, "pain", "Het overleg waar wij niet bij zaten");
    await note(page, "loss", "Onze eigen schoolpsycholoog");
    await note(page, "signal", "Afgemeld voor het overleg");
    const all = [
      "Rust in de klas",
      "Eén nummer om te bellen",
      "Geen kind thuis zonder school",
      "Het overleg waar wij niet bij zaten",
      "Onze eigen schoolpsycholoog",
      "Afgemeld voor het overleg",
    ];

    // L2: none is on the table yet, and each says so in words.
    for (const words of all) {
      expect(await openness(page, words).inputValue()).toBe("facilitator-only");
      await theNote(page, words).locator(".not-on-table").getByText(text.openness["facilitator-only"]).waitFor();
    }
    await openness(page, "Onze eigen schoolpsycholoog").selectOption("on-the-table");
    await openness(page, "Afgemeld voor het overleg").selectOption("on-the-table");
    await openness(page, "Rust in de klas").selectOption("private");
    expect(await theNote(page, "Onze eigen schoolpsycholoog").locator(".not-on-table").count()).toBe(0);

    // L4: two saw the loss, one of them took it back.
    const loss = theNote(page, "Onze eigen schoolpsycholoog");
    await loss.getByText(text.seen.ask, { exact: true }).click();
    await loss.getByRole("checkbox", { name: "GGZ Kompas" }).check();
    await loss.getByRole("checkbox", { name: "Ouderraad" }).check();
    await loss.getByRole("checkbox", { name: "GGZ Kompas" }).uncheck();
    await loss.getByText(/^Gezien door Ouderraad \(.+\)\.$/).waitFor();
    const undo = t.shell.undoing(t.edits.acknowledge("Passend onderwijs"));
    await page.getByRole("button", { name: undo, exact: true }).click();
    await loss.getByText(/^Gezien door GGZ Kompas \(.+\) en Ouderraad \(.+\)\.$/).waitFor();

    // A signal touches others too, and stands with them.
    const signal = theNote(page, "Afgemeld voor het overleg");
    await signal.getByText(text.touches.ask, { exact: true }).click();
    await signal.getByRole("checkbox", { name: "Ouderraad", exact: true }).check();
    await signal.getByLabel(text.field.sort("Afgemeld voor het overleg"), { exact: true }).fill("stilte");
    await page.keyboard.press("Enter");
    await signal.getByText(text.touches.also("Ouderraad")).waitFor();
    await speaker(page, "Ouders");
    await theNote(page, "Afgemeld voor het overleg").getByText(text.touches.also("Passend onderwijs")).waitFor();

    // After a reload all is there, in the order of the table.
    await expect
      .poll(() => page.evaluate(() => document.querySelector(".where p")?.textContent))
      .toContain(t.shell.keptHere);
    await page.reload();
    await page.getByRole("heading", { level: 2, name: text.title, exact: true }).waitFor();
    for (const words of all.slice(0, 5)) expect(await theNote(page, words).count()).toBe(1);
    expect(await theNote(page, "Afgemeld voor het overleg").count()).toBe(2);

    // L3, P7: everything in a file only when it is asked for in so many words.
    const own = (saved: Saved): readonly string[] =>
      [...saved.interests, ...saved.cards, ...saved.symptoms].map((one) => one.text).filter((one) => all.includes(one));
    const everything = await savedAs(page, t.dialogs.saving.withAll);
    expect(own(everything)).toEqual(all);
    const shared = await savedAs(page, t.dialogs.saving.without);
    expect(own(shared)).toEqual(["Onze eigen schoolpsycholoog", "Afgemeld voor het overleg"]);
    const nameOf = (id: string) => shared.parties.find((party) => party.id === id)?.name;
    const card = shared.cards.find((one) => one.text === "Onze eigen schoolpsycholoog");
    expect(card?.acknowledgedBy.map(({ party }) => nameOf(party))).toEqual(["GGZ Kompas", "Ouderraad"]);
    const shown = shared.symptoms.find((one) => one.text === "Afgemeld voor het overleg");
    expect([shown?.sort, ...(shown?.parties ?? []).map(nameOf)]).toEqual(["stilte", "Passend onderwijs", "Ouderraad"]);
  });

  test("while everybody is chosen a note is nobody's until it is said whose it is", async () => {
    const { page } = await open({ language: "nl", reducedMotion: true });
    await openExample(page);
    await listenTo(page, text.everybody);
    const whose = page.getByLabel(text.entry.of, { exact: true });
    expect(await whose.inputValue()).toBe("");
    await page.getByLabel(text.entry.text, { exact: true }).fill("Rust in het team");
    await page.keyboard.press("Enter");
    await expect.poll(() => whose.evaluate((field) => field === document.activeElement)).toBe(true);
    await whose.selectOption({ label: "Ouderraad" });
    await page.getByRole("button", { name: text.entry.add, exact: true }).click();
    await theNote(page, "Rust in het team").waitFor();
    await speaker(page, "Ouders");
    await theNote(page, "Rust in het team").waitFor();
  });

  test("by keyboard alone, from whom is speaking to the note", async () => {
    const { page } = await open({ language: "nl", reducedMotion: true });
    await openExample(page);
    await listenTo(page, text.whole);
    await page.getByText(text.nothingOfWhole).waitFor();
    await page.keyboard.press("Tab"); // from the speakers, one stop, to what is noted
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter"); // a signal, of the whole
    const sort = page.getByLabel(text.entry.sort, { exact: true });
    await page.keyboard.type("Het wordt stiller");
    await page.keyboard.press("Enter");
    // What sort of signal it is, is nobody's but who notes it: it is asked for, and not filled in.
    await sort.and(page.locator(":focus")).waitFor();
    expect(await sort.inputValue()).toBe("");
    await page.keyboard.type("stilte");
    await page.keyboard.press("Enter");
    await theNote(page, "Het wordt stiller").waitFor();
    // The focus is where the next is typed.
    await page.keyboard.type("En korter");
    await page.keyboard.press("Enter");
    await sort.and(page.locator(":focus")).waitFor();
    await page.keyboard.type("stilte");
    await page.keyboard.press("Enter");
    await theNote(page, "En korter").waitFor();
  });
});
