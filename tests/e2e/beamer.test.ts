import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Language } from "../../src/text/language.ts";
import type { ExampleId } from "../../src/text/sections/start.ts";
import type { FeltChoice } from "../../src/view/meeting/felt-choices.ts";
import { everythingIn, goToStep, headline, numbersDrawn, openBeamer, painted, press, stands } from "./beamer-steps.ts";
import { describeInBrowser, photoDrawn } from "./harness.ts";
import { exampleIn, goToView, textsIn } from "./steps.ts";

// Oracle: DESIGN §1 (the four steps, and what each shows) and §5 (tentative colours nobody on the beamer), and what the
// example's file says is not on the table.

async function openNamed(page: Page, language: Language, id: ExampleId): Promise<void> {
  await press(page, textsIn(language).start.examples[id].title);
  await photoDrawn(page);
}

const widths = (page: Page): Promise<number> =>
  page
    .locator(".beamer .photo-flow path[stroke]")
    .evaluateAll((paths) => new Set(paths.map((path) => path.getAttribute("stroke-width"))).size);

interface Saved {
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly felt: readonly { readonly of: string; readonly by: string; readonly ratio: number; readonly date: string }[];
}

async function saved(page: Page, language: Language): Promise<Saved> {
  const download = page.waitForEvent("download");
  await page.keyboard.press("Control+S");
  // What is not on the table is asked about first.
  await press(page, textsIn(language).dialogs.saving.withAll);
  return JSON.parse(readFileSync(await (await download).path(), "utf8"));
}

describeInBrowser("the four steps", ({ open }) => {
  test("go in step in two windows, and the beamer shows of each no more than it may", async () => {
    const language = "nl";
    const t = textsIn(language);
    const { page } = await open({ language, path: "?photo=svg", reducedMotion: true });
    await openNamed(page, language, "youth-care");
    // Somebody is only possible here, and the leader sees that.
    expect(await painted(page, "give-soft", "take-soft")).toBeGreaterThan(0);
    const example = exampleIn("youth-care", language);
    const closed = [...example.interests, ...example.cards, ...example.symptoms]
      .filter(({ openness }) => openness !== "on-the-table")
      .map(({ text }) => text);
    expect(closed.length).toBeGreaterThan(1);
    const beamer = await openBeamer(page, language);
    const shared = async (): Promise<void> => {
      const everything = await everythingIn(beamer);
      for (const text of closed) expect(everything).not.toContain(text);
      expect(everything).not.toContain(t.panels.sure.tentative);
      expect(await painted(beamer, "give-soft", "take-soft", "signal")).toBe(0);
      expect(await beamer.locator("input, select, textarea, a").count()).toBe(0);
    };
    const beforeSeeing = async (): Promise<void> => {
      await shared();
      expect(await painted(beamer, "give", "take", "give-arc", "take-arc")).toBe(0);
      expect(await numbersDrawn(beamer)).toEqual([]);
    };

    expect(await beamer.evaluate(() => document.documentElement.dataset.theme)).toBe("beamer");
    await beforeSeeing();
    // one each for what flows, what is hoped for and what is agreed
    expect(await widths(beamer)).toBeLessThanOrEqual(3);

    await goToStep(page, language, "look");
    await stands(beamer, language, "look");
    await beforeSeeing();
    expect(await widths(beamer)).toBeGreaterThan(3);
    await press(page, t.meeting.startSilence);
    await beamer.getByText(t.meeting.beamer.look.silence).waitFor();
    // with reduced motion only the words
    expect(await beamer.locator(".silence svg").isVisible()).toBe(false);
    await press(page, t.meeting.stopSilence);
    await beamer.getByText(t.meeting.beamer.look.silence).waitFor({ state: "detached" });

    // a clicker on the beamer's own window
    await beamer.keyboard.press("PageDown");
    await stands(beamer, language, "feel");
    await beforeSeeing();
    await page.getByRole("button", { name: t.meeting.askRound, exact: true }).waitFor();

    await goToStep(page, language, "see");
    await stands(beamer, language, "see");
    await shared();
    expect(await painted(beamer, "give", "take")).toBeGreaterThan(0);
    // The three that stand on the leader's screen, in the same order, one at a time.
    const leaders = await page.locator(".stands-out > .finding h3").allInnerTexts();
    expect(leaders).toHaveLength(3);
    for (const [at, wanted] of leaders.entries()) {
      await page
        .getByRole("group", { name: t.meeting.told })
        .getByRole("button")
        .nth(at + 1)
        .click();
      await expect.poll(() => headline(beamer)).toBe(wanted);
      await beamer.getByText(t.meeting.beamer.at(at + 1, 3), { exact: true }).waitFor();
      await shared();
    }
    await press(page, t.meeting.feltBeside);
    await expect.poll(() => headline(beamer)).toBe(t.meeting.beside.title);
    await shared();
    await beamer.keyboard.press("ArrowLeft");
    await expect.poll(() => headline(beamer)).toBe(leaders[2]);
  }, 180_000);

  test("are remembered: a beamer that is loaded again, or opened later, shows where all are, and what changes", async () => {
    const language = "en";
    const t = textsIn(language);
    const { page } = await open({ language, path: "?photo=svg", reducedMotion: true });
    await openNamed(page, language, "youth-care");
    const beamer = await openBeamer(page, language);
    await goToStep(page, language, "look");
    await stands(beamer, language, "look");
    await beamer.reload();
    await stands(beamer, language, "look");
    await page.reload();
    await page.getByRole("button", { name: t.meeting.startSilence, exact: true }).waitFor();

    // Nothing is done by a key there, and nothing is dropped or pasted.
    const before = await everythingIn(beamer);
    for (const key of ["Control+Z", "Control+K", "Control+S", "F1", "?", "Escape", "Control+B", "Control+O"])
      await beamer.keyboard.press(key);
    expect(await everythingIn(beamer)).toBe(before);

    // what the leader types is there too, and so is taking it back
    const middle = () => beamer.locator(".beamer .photo-challenge").textContent();
    const first = await middle();
    await page.evaluate(() => {
      location.hash = "challenge";
    });
    const field = page.getByLabel(t.challenge.challenge.label, { exact: true });
    await field.fill("Samen wonen");
    await field.press("Tab");
    await expect.poll(middle).toContain("Samen");
    await page.keyboard.press("Control+Z");
    await expect.poll(middle).toBe(first);

    await page.getByRole("button", { name: t.shell.language.nl }).click();
    await stands(beamer, "nl", "look");

    await beamer.close();
    await goToStep(page, "nl", "feel");
    const popup = page.waitForEvent("popup");
    await press(page, textsIn("nl").shell.commands.openBeamer);
    const again = await popup;
    await stands(again, "nl", "feel");
    await page.close();
    await stands(again, "nl", "feel");
    await again.keyboard.press("PageDown");
    await stands(again, "nl", "see");
  }, 180_000);

  test("name and colour nobody while the differences of the whole may come from the estimates", async () => {
    const language = "en";
    const t = textsIn(language);
    const { page } = await open({ language, path: "?photo=svg", reducedMotion: true });
    await openNamed(page, language, "one-broker");
    const beamer = await openBeamer(page, language);
    await goToStep(page, language, "see");
    await stands(beamer, language, "see");
    expect(await headline(beamer)).toBe(t.panels.withinNoise.title);
    expect(await painted(beamer, "give", "take", "give-soft", "take-soft")).toBe(0);
  });

  test("fit on one screen: shown in the leader's own window, and left by Escape", async () => {
    const language = "nl";
    const t = textsIn(language);
    const { page } = await open({ language, path: "?photo=svg", reducedMotion: true });
    await openNamed(page, language, "youth-care");
    await goToView(page, t, "tables");
    await page.keyboard.press("Control+B");
    await page.getByText(t.meeting.sumsHere).waitFor();
    await press(page, t.meeting.here);
    await stands(page, language, "collect");
    await page.keyboard.press("ArrowRight");
    await stands(page, language, "look");
    await page.keyboard.press("Escape");
    await page.getByRole("heading", { level: 2, name: t.tables.title, exact: true }).waitFor();
    await page.getByText(t.meeting.sumsHere).waitFor();
    await page.keyboard.press("Control+B");
    await page.getByText(t.meeting.sumsHere).waitFor({ state: "detached" });
  });

  test("are offered where the round is left in its middle for the photo", async () => {
    const language = "en";
    const t = textsIn(language);
    const { page } = await open({ language, path: "?photo=svg", reducedMotion: true });
    await openNamed(page, language, "youth-care");
    expect(await page.getByText(t.meeting.midRound).count()).toBe(0);
    await page.getByRole("link", { name: t.shell.views.round, exact: true }).click();
    await press(page, t.round.next);
    await page.getByText(t.round.turn(1, 1, 9), { exact: true }).waitFor();
    await goToView(page, t, "photo");
    await page.getByText(t.meeting.midRound).waitFor();
    await press(page, t.meeting.withoutNumbers);
    await stands(page, language, "collect");
    expect(await numbersDrawn(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await photoDrawn(page);
  });
});

describeInBrowser("how it feels", ({ open }) => {
  test("is said by each party unseen by the others, counted on the beamer, and kept as its own", async () => {
    const language = "nl";
    const text = textsIn(language).meeting;
    const { page } = await open({ language, size: "tablet", path: "?photo=svg", reducedMotion: true });
    await openNamed(page, language, "food-chain");
    const { parties } = exampleIn("food-chain", language);
    const beamer = await openBeamer(page, language);
    await goToStep(page, language, "feel");
    await stands(beamer, language, "feel");
    await beamer.getByText(`${text.answered(0, parties.length)}.`).waitFor();
    await press(page, text.askRound);

    /** As whoever holds the screen does it: goes on under its name, chooses, and hands it on. */
    const says = async (name: string, choice: FeltChoice | null): Promise<void> => {
      const own = page.getByRole("button", { name: new RegExp(`^${name}, `) });
      await own.click();
      await page.getByRole("heading", { level: 1, name: text.felt.question }).waitFor();
      // nothing of what anybody chose, nor how far the whole is
      expect(await page.locator('[aria-pressed="true"]').count()).toBe(0);
      await press(page, choice === null ? text.felt.dontKnow : text.felt.choices[choice]);
      await press(page, text.felt.done);
      await page.getByRole("button", { name: text.felt.said(name), exact: true }).waitFor();
    };
    const quiet = async (window: Page): Promise<void> => {
      const everything = await everythingIn(window);
      for (const words of [...Object.values(text.felt.choices), ...Object.values(text.beside.says)])
        expect(everything).not.toContain(words);
    };
    const counted = async (count: number): Promise<void> => {
      await beamer.getByText(`${text.answered(count, parties.length)}.`).waitFor();
      await quiet(beamer);
    };
    const [first, second, third] = parties.map(({ name }) => name) as [string, string, string];
    await says(first, "bringsDouble");
    await quiet(page);
    await counted(1);
    await says(second, null);
    await quiet(page);
    await counted(2);
    await says(third, "takesMore");
    await counted(3);
    // who comes back sees nothing of it, and what it says now counts
    await page.getByRole("button", { name: text.felt.said(first), exact: true }).click();
    await page.getByText(text.felt.again).waitFor();
    expect(await page.locator('[aria-pressed="true"]').count()).toBe(0);
    await press(page, text.felt.notNow);
    await says(first, "bringsFour");
    await counted(3);

    await press(page, text.felt.toLeader);
    await photoDrawn(page);
    const file = await saved(page, language);
    const id = (name: string) => file.parties.find((party) => party.name === name)?.id;
    const today = await page.evaluate(() => new Date().toLocaleDateString("sv-SE"));
    // By hand: brings four times = 4; takes one and a half times = 1/1.5. The second does not know: nothing is kept.
    const own = file.felt.filter(({ date }) => date === today);
    expect(own.map(({ of, by, ratio }) => [of, by, ratio])).toEqual([
      [id(first), id(first), 4],
      [id(third), id(third), 1 / 1.5],
    ]);
    await page.keyboard.press("Control+Z");
    await page.keyboard.press("Control+Z");
    // the second answer of the first, and the third's
    await counted(2);

    await goToStep(page, language, "see");
    await press(page, text.feltBeside);
    await beamer.getByRole("cell", { name: text.beside.says.bringsDouble, exact: true }).first().waitFor();
    // Who does not know stands there too, with that.
    const row = beamer.getByRole("row").filter({ has: beamer.getByRole("rowheader", { name: second, exact: true }) });
    await row.getByRole("cell", { name: text.beside.dontKnow, exact: true }).waitFor();
    expect(await beamer.getByRole("cell", { name: text.beside.dontKnow, exact: true }).count()).toBe(1);
  }, 180_000);

  test("has no way to what others said by a key", async () => {
    const language = "en";
    const t = textsIn(language);
    const { page } = await open({ language, path: "?photo=svg", reducedMotion: true });
    await openNamed(page, language, "youth-care");
    await page.keyboard.press("Control+B");
    // From another screen a step goes to the photo, which it is about.
    await goToView(page, t, "tables");
    await goToStep(page, language, "feel");
    await photoDrawn(page);
    await press(page, t.meeting.askRound);
    const cover = page.getByRole("heading", { level: 1, name: t.meeting.felt.cover });
    await cover.waitFor();
    for (const key of ["Control+Z", "Control+K", "Control+S", "F1", "Escape"]) await page.keyboard.press(key);
    await cover.waitFor();
    expect(await page.getByRole("dialog").count()).toBe(0);
    await press(page, t.meeting.felt.toLeader);
    await photoDrawn(page);
  });
});
