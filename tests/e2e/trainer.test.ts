import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { readSession } from "../../src/document/session.ts";
import type { Lesson } from "../../src/lessons/lesson.ts";
import { overInvestedParty as LESSON } from "../../src/lessons/over-invested-party.ts";
import { casesOf, choicesFor, EXERCISES, type ExerciseKind } from "../../src/view/trainer/exercises/rounds.ts";
import { nameOfPattern } from "../../src/view/trainer/made/made-kinds.ts";
import { slidesOf } from "../../src/view/trainer/telling.ts";
import { everythingIn } from "./beamer-steps.ts";
import { axe, describeInBrowser, openExample } from "./harness.ts";
import { tabTo } from "./keys.ts";
import { exampleIn, textsIn } from "./steps.ts";

// Nothing here clicks: all goes by Tab, arrows, Enter and the keys of a clicker. Oracle: the lessons' own words.

/** Opens the trainer's room from the start. */
async function toRoom(page: Page, language: "nl" | "en"): Promise<void> {
  const t = textsIn(language);
  await page.getByRole("link", { name: t.shell.views.trainer, exact: true }).waitFor();
  await tabTo(page, page.getByRole("link", { name: t.shell.views.trainer, exact: true }));
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: t.trainer.title }).waitFor();
}

async function tell(page: Page, language: "nl" | "en"): Promise<void> {
  const card = page.getByRole("button", { name: LESSON.text[language].name, exact: true });
  await card.waitFor();
  await tabTo(page, card);
  await page.keyboard.press("Enter");
  await page.locator(".desk .photo-svg").waitFor();
}

describeInBrowser("the trainer's room", ({ open }) => {
  test("tells a lesson in two windows: notes and answers stay with the trainer until they are shown", async () => {
    const language = "nl";
    const t = textsIn(language);
    const { page } = await open({ language, reducedMotion: true });
    await toRoom(page, language);
    expect(await axe(page)).toEqual([]);
    await tell(page, language);
    expect(await axe(page)).toEqual([]);
    const popup = page.waitForEvent("popup");
    await tabTo(page, page.getByRole("button", { name: t.trainer.openBeamer, exact: true }));
    await page.keyboard.press("Enter");
    const beamer = await popup;
    await beamer.locator(".beamer.told .photo-svg").waitFor();
    expect(await beamer.evaluate(() => document.documentElement.dataset.theme)).toBe("beamer");

    const notes = [
      ...LESSON.steps.map(({ text }) => text[language].note),
      ...Object.values(t.trainer.noteOf),
      t.trainer.notes,
    ];
    const slides = slidesOf(LESSON);
    for (const [at, slide] of slides.entries()) {
      for (const window of [beamer, page])
        await window.getByRole("region", { name: t.trainer.at(at + 1, slides.length), exact: true }).waitFor();
      const shown = await everythingIn(beamer);
      for (const note of notes) expect(shown).not.toContain(note);
      if (slide.sort === "step") {
        const { said, answer } = LESSON.steps[slide.nth]!.text[language];
        await beamer.getByRole("heading", { level: 2, name: said }).waitFor();
        await page.getByText(LESSON.steps[slide.nth]!.text[language].note).waitFor();
        if (answer !== null) {
          // the trainer has it beside the picture already
          await page.getByText(answer).waitFor();
          expect(shown).not.toContain(answer);
          await page.keyboard.press("PageDown");
          await beamer.getByText(answer).waitFor();
        }
      }
      if (slide.sort === "counter") {
        const { difference } = LESSON.text[language].counter;
        expect(shown).not.toContain(difference);
        await page.keyboard.press("PageDown");
        await beamer.getByText(difference).waitFor();
      }
      // by the clicker in one window, by an arrow in the other
      await (at % 2 === 0 ? page : beamer).keyboard.press(at % 2 === 0 ? "PageDown" : "ArrowRight");
    }
    expect(await beamer.locator("input, select, textarea").count()).toBe(0);
    // out again
    await page.keyboard.press("Escape");
    await beamer.getByRole("heading", { level: 1, name: t.trainer.waiting }).waitFor();
  }, 90_000);

  test("moves a slider with before and after, opens the number, and shows it all on one screen without notes", async () => {
    const language = "en";
    const t = textsIn(language);
    const { page } = await open({ language, size: "tablet", reducedMotion: true });
    await toRoom(page, language);
    await tell(page, language);
    await tabTo(page, page.getByRole("button", { name: t.trainer.slides.whatIf, exact: true }));
    await page.keyboard.press("Enter");
    const [slider] = LESSON.whatIf;
    const range = page.locator(`input[data-flow="${slider?.flow}"]`);
    await range.waitFor();
    const row = page.locator(".told-table tbody tr").first();
    const cells = (): Promise<readonly string[]> => row.locator("td").allInnerTexts();
    // By hand, from the file: Birch House brings 3 × 8 and takes 8; with 16 from Oever instead of 2 it takes 22.
    await expect.poll(cells).toEqual([t.trainer.sums("24", "8"), t.trainer.sums("24", "8")]);
    await tabTo(page, range);
    await page.keyboard.press("End");
    await expect.poll(cells).toEqual([t.trainer.sums("24", "8"), t.trainer.sums("24", "22")]);

    await tabTo(page, page.getByRole("button", { name: t.trainer.slides.number, exact: true }), "Shift+Tab");
    await page.keyboard.press("Enter");
    const opener = page.locator(".desk-words details.measure > summary");
    await opener.waitFor();
    await tabTo(page, opener);
    await page.keyboard.press("Enter");
    await page.getByText(t.reference.caution, { exact: true }).waitFor();
    expect(await axe(page)).toEqual([]);

    await tabTo(page, page.getByRole("button", { name: t.trainer.here, exact: true }), "Shift+Tab");
    await page.keyboard.press("Enter");
    await page.locator(".beamer.told").waitFor();
    expect(await everythingIn(page)).not.toContain(t.trainer.noteOf.number);
    await page.keyboard.press("Escape");
    await page.getByText(t.trainer.noteOf.number).waitFor();
    // what is told is remembered
    await page.reload();
    await page.getByText(t.trainer.noteOf.number).waitFor();
  }, 90_000);

  test("has four exercises, each by keyboard, and remembers what was done", async () => {
    const language = "en";
    const t = textsIn(language);
    const text = t.exercises;
    const { page } = await open({ language, reducedMotion: true });
    await toRoom(page, language);
    const begin = async (kind: ExerciseKind): Promise<Lesson> => {
      const card = page.getByRole("button", { name: text.kinds[kind].name, exact: true });
      await card.waitFor();
      await tabTo(page, card);
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { level: 2, name: text.kinds[kind].asked }).waitFor();
      await page.locator(".exercise .photo-svg").waitFor();
      return casesOf(kind)[0]!;
    };
    const leave = async (): Promise<void> => {
      await page.getByRole("button", { name: text.next, exact: true }).waitFor();
      expect(await axe(page)).toEqual([]);
      await tabTo(page, page.getByRole("button", { name: text.back, exact: true }), "Shift+Tab");
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { level: 1, name: t.trainer.title }).waitFor();
    };
    const press = async (name: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> => {
      await tabTo(page, page.getByRole("button", { name, exact: true }), key);
      await page.keyboard.press("Enter");
    };

    const pattern = await begin("spot");
    // no name, and no word, in the picture
    expect(await page.locator(".exercise .photo-svg text").allTextContents()).toEqual([]);
    const choices = choicesFor(pattern);
    await tabTo(page, page.getByRole("button", { name: choices[0]!.text[language].name, exact: true }));
    const right = choices.indexOf(pattern);
    for (let at = 0; at < right; at++) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 3, name: text.thisIs(pattern.text[language].name) }).waitFor();
    expect(await page.getByText(text.thatLooks).count()).toBe(0);
    await leave();

    await begin("predict");
    expect(await page.locator(".exercise table").count()).toBe(0);
    await tabTo(page, page.locator(".exercise .choice").first());
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await page.locator(".exercise table tbody tr").first().waitFor();
    await leave();

    await begin("place");
    await page.getByText(text.noFlows, { exact: true }).waitFor();
    await press(text.add);
    await page.locator(".exercise-placed li").waitFor();
    await press(text.compare);
    await page.getByText(text.compared.question).waitFor();
    expect(await page.locator(".exercise .told-half .photo-svg").count()).toBe(2);
    await leave();

    await begin("restore");
    await page.getByText(text.conversations(0)).waitFor();
    await tabTo(page, page.locator(".exercise-ways li").first().getByRole("button").last());
    await page.keyboard.press("Enter");
    await page.getByText(text.conversations(1)).waitFor();
    await press(text.showFewest);
    await page.getByText(text.leastShift("").slice(0, 18)).waitFor();
    await leave();

    await page.reload();
    for (const kind of EXERCISES)
      await page
        .locator(".exercise-kinds li")
        .filter({ hasText: text.kinds[kind].name })
        .getByText(text.done(1, casesOf(kind).length), { exact: true })
        .waitFor();
  }, 90_000);

  test("makes a case for an exercise, which the same starting number makes again, and keeps it as a lesson", async () => {
    const language = "nl";
    const t = textsIn(language);
    const text = t.madeCases;
    const { page } = await open({ language, reducedMotion: true });
    await toRoom(page, language);
    const field = (label: string) => page.getByLabel(label, { exact: true });
    const begin = async (): Promise<void> => {
      await tabTo(page, page.getByRole("button", { name: text.begin, exact: true }));
      await page.keyboard.press("Enter");
      await page.locator(".exercise .photo-svg").waitFor();
    };
    await field(text.seed).waitFor();
    await tabTo(page, field(text.seed));
    await page.keyboard.press("Control+A");
    await page.keyboard.type("42");
    const pattern = nameOfPattern("gatekeeper", language);
    await tabTo(page, page.getByRole("checkbox", { name: pattern, exact: true }));
    await page.keyboard.press("Space");
    expect(await axe(page)).toEqual([]);
    await begin();
    await page.getByText(text.recipe(7, text.noises[0], 42), { exact: true }).waitFor();
    // no name, and no word, in the picture
    expect(await page.locator(".exercise .photo-svg text").allTextContents()).toEqual([]);
    const lines = () =>
      page.locator(".exercise .photo-flow path").evaluateAll((paths) => paths.map((path) => path.getAttribute("d")));
    const first = await lines();
    await tabTo(page, page.locator(".exercise .choice").first());
    const names = await page.locator(".exercise .choice").allInnerTexts();
    for (let at = 0; at < names.indexOf(pattern); at++) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 3, name: text.isIn(pattern) }).waitFor();
    expect(await axe(page)).toEqual([]);
    await tabTo(page, page.getByRole("button", { name: text.keep, exact: true }));
    await page.keyboard.press("Enter");
    await page.getByText(text.kept, { exact: true }).waitFor();
    await tabTo(page, page.getByRole("button", { name: t.exercises.back, exact: true }), "Shift+Tab");
    await page.keyboard.press("Enter");
    // what was chosen stands there still
    await field(text.seed).waitFor();
    await begin();
    expect(await lines()).toEqual(first);
    await tabTo(page, page.getByRole("button", { name: t.exercises.back, exact: true }), "Shift+Tab");
    await page.keyboard.press("Enter");
    await tabTo(page, page.locator(".session-lessons").getByRole("button", { name: text.name(42), exact: true }));
    await page.keyboard.press("Enter");
    await page.locator(".desk .photo-svg").waitFor();
    await page.getByRole("heading", { level: 2, name: text.name(42) }).waitFor();
  }, 90_000);

  test("makes a lesson of the partnership that is open, and gives a session back as one file", async () => {
    const language = "nl";
    const t = textsIn(language);
    const text = t.ownLessons;
    const { page } = await open({ language, path: "?photo=svg", reducedMotion: true });
    await page.locator(".example button").first().waitFor();
    await openExample(page);
    const names = exampleIn("youth-care", language).parties.map(({ name }) => name);
    await page.evaluate(() => {
      location.hash = "trainer";
    });
    const field = (label: string) => page.getByLabel(label, { exact: true });
    await field(text.name).waitFor();
    await tabTo(page, field(text.name));
    await page.keyboard.type("Onze <b>eigen</b> les");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Negen partijen, en één opgave.");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Wat valt je op?");
    await page.keyboard.press("Enter");
    const item = page.getByRole("button", { name: "Onze <b>eigen</b> les", exact: true });
    await item.waitFor();
    await tabTo(page, page.getByRole("button", { name: text.addLesson, exact: true }), "Shift+Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".session-lessons li").count()).toBe(2);
    await page.keyboard.press("Control+Z");
    await expect.poll(() => page.locator(".session-lessons li").count()).toBe(1);

    const download = page.waitForEvent("download");
    await tabTo(page, page.getByRole("button", { name: text.save, exact: true }));
    await page.keyboard.press("Enter");
    const file = readFileSync(await (await download).path(), "utf8");
    for (const name of names) expect(file).not.toContain(name);
    expect(readSession(file, []).ok).toBe(true);

    // a file with faults is refused whole, with each of them named
    const choose = async (content: string): Promise<void> => {
      const chooser = page.waitForEvent("filechooser");
      await tabTo(page, page.getByRole("button", { name: text.open, exact: true }));
      await page.keyboard.press("Enter");
      await (await chooser).setFiles({
        name: "sessie.json",
        mimeType: "application/json",
        buffer: Buffer.from(content),
      });
    };
    await choose(file.replace('"title": ""', '"titel": ""').replace('"format": "evenwicht"', '"format": "iets"'));
    await page.getByRole("alert").getByText(text.faults(2), { exact: true }).waitFor();
    expect(await page.getByRole("alert").getByRole("listitem").count()).toBe(2);
    expect(await axe(page)).toEqual([]);
    await choose(file);
    await page.getByRole("alert").waitFor({ state: "detached" });

    await tabTo(page, item, "Shift+Tab");
    await page.keyboard.press("Enter");
    await page.locator(".desk .photo-svg").waitFor();
    await page.getByText("Negen partijen, en één opgave.").first().waitFor();
    await page.keyboard.press("PageDown");
    await page.getByRole("heading", { level: 2, name: text.steps.parties }).waitFor();
    await expect.poll(() => page.locator(".desk .photo-node").count()).toBe(names.length);
    const shown = await everythingIn(page);
    for (const name of names) expect(shown).not.toContain(name);
  }, 90_000);
});
