import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { guideWords } from "../../src/conversation/guide-words.ts";
import type { ExampleId } from "../../src/text/sections/start.ts";
import { describeInBrowser, photoDrawn } from "./harness.ts";
import { pressOn } from "./keys.ts";
import { bare, printed } from "./pdf-text.ts";
import { exampleIn, goToView, textsIn } from "./steps.ts";

// Oracle: the example's own file, what is typed below, and the guide's words; what is on paper is read from the PDF.

type Texts = ReturnType<typeof textsIn>;

async function openNamed(page: Page, t: Texts, id: ExampleId): Promise<void> {
  await page.getByRole("button", { name: t.start.examples[id].title, exact: true }).click();
  await photoDrawn(page);
}

const talk = (page: Page, t: Texts): Locator => page.getByRole("main", { name: t.conversation.label });

async function goToTalk(page: Page, t: Texts): Promise<Locator> {
  await page.getByRole("link", { name: t.shell.views.conversation, exact: true }).click();
  const main = talk(page, t);
  await main.waitFor();
  return main;
}

describeInBrowser("the conversation", ({ open }) => {
  test.each([
    { language: "nl", theme: "light", size: "laptop" },
    { language: "en", theme: "dark", size: "tablet" },
  ] as const)(
    "of an example in $language: everybody's turn, two agreements, undo, reload, and on paper",
    async ({ language, theme, size }) => {
      const { page } = await open({ language, theme, size, reducedMotion: true });
      const [t, words, file] = [textsIn(language), guideWords[language], exampleIn("youth-care", language)];
      const text = t.conversation.agreements;
      await openNamed(page, t, "youth-care");
      const seated = await page
        .getByRole("group", { name: t.photo.keys })
        .getByRole("button")
        .evaluateAll((buttons) => buttons.map((button) => button.getAttribute("aria-label") ?? ""));
      const main = await goToTalk(page, t);
      const heading = main.getByRole("heading", { level: 2 });
      await heading.getByText(words.opening.questions.look, { exact: true }).waitFor();
      // The minute has a clock for who asks for it, and ends as one who stops it.
      const { silence } = t.meeting.beamer.look;
      expect(await main.getByText(silence, { exact: true }).count()).toBe(0);
      await main.getByRole("button", { name: t.meeting.startSilence, exact: true }).click();
      await main.getByText(silence, { exact: true }).waitFor();
      await main.getByRole("button", { name: t.meeting.stopSilence, exact: true }).click();
      await main.getByText(silence, { exact: true }).waitFor({ state: "detached" });

      // Everybody in the order of the table, by the arrow keys and by a clicker's; and back.
      const turns: string[] = [];
      const seen: string[] = [await main.innerText()];
      for (const at of file.parties.keys()) {
        const turn = main.getByText(t.conversation.turn(at + 1, file.parties.length), { exact: true });
        // a page that does not fit is scrolled by a clicker first
        const key = at % 2 === 0 ? "ArrowRight" : "PageDown";
        for (let pressed = 0; pressed < 4 && !(await turn.isVisible()); pressed++) await pressOn(page, key);
        await turn.waitFor();
        turns.push(await heading.innerText());
        seen.push(await main.innerText());
      }
      expect(turns.map((name, at) => seated[at]?.startsWith(name))).toEqual(file.parties.map(() => true));
      await page.keyboard.press("ArrowLeft");
      await main
        .getByText(t.conversation.turn(file.parties.length - 1, file.parties.length), { exact: true })
        .waitFor();

      // What keeps this as it is comes after the last turn.
      await main.getByRole("button", { name: words.keeping.title, exact: true }).click();
      await heading.getByText(words.keeping.questions.keeps, { exact: true }).waitFor();
      seen.push(await main.innerText());

      // Three things stand out, each with its question; nothing is told that is not on the table.
      await main.getByRole("button", { name: words.standsOut.title, exact: true }).click();
      for (let nth = 1; nth <= 3; nth++) {
        await main.getByText(t.conversation.nth(nth, 3), { exact: true }).waitFor();
        expect(await heading.innerText()).toMatch(/\?$/);
        seen.push(await main.innerText());
        await main.getByRole("button", { name: t.round.next, exact: true }).click();
      }

      // Interests that are on the table, and then each way back.
      await heading.getByText(words.interests.questions.matters, { exact: true }).waitFor();
      for (const { openness, text: said, party } of file.interests)
        if (openness === "on-the-table" && party !== null) await main.getByText(said, { exact: false }).waitFor();
      seen.push(await main.innerText());
      for (let nth = 1; nth <= 5; nth++) {
        await main.getByRole("button", { name: t.round.next, exact: true }).click();
        await main.getByText(t.conversation.nth(nth, 5), { exact: true }).waitFor();
        seen.push(await main.innerText());
      }

      await main.getByRole("button", { name: words.closing.title }).click();
      const closed = [...file.interests, ...file.cards, ...file.symptoms].filter(
        ({ openness, text: said }) => openness !== "on-the-table" && said !== "",
      );
      expect(closed.length).toBeGreaterThan(0);
      for (const { text: said } of closed) expect(seen.join("\n")).not.toContain(said);
      // cards, and interests of a party, are a turn's; signals and interests of the whole are nobody's
      const onTable = [...file.interests.filter(({ party }) => party !== null), ...file.cards].filter(
        ({ openness }) => openness === "on-the-table",
      );
      expect(onTable.length).toBeGreaterThan(1);

      // One agreement tied to a flow that is there.
      const list = main.getByRole("list", { name: text.list });
      const before = await list.getByRole("listitem").count();
      const [one, other] = [file.parties[5]?.name ?? "", file.parties[6]?.name ?? ""];
      const agree = async (what: string): Promise<Locator> => {
        await main.getByRole("textbox", { name: text.label, exact: true }).fill(what);
        await page.keyboard.press("Enter");
        const row = list.getByRole("listitem").filter({ hasText: what });
        await row.getByRole("group", { name: text.who }).waitFor();
        // at the first name
        expect(await page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("checkbox");
        return row;
      };
      const first = await agree("Samen elke maand bellen");
      for (const name of [one, other])
        await first.getByRole("group", { name: text.who }).getByRole("checkbox", { name, exact: true }).check();
      // An undo is seen in the field of a date, also while the focus is in it.
      const due = first.getByLabel(text.due, { exact: true });
      await due.fill("2027-02-01");
      await page.keyboard.press("Control+Z");
      await expect.poll(() => due.inputValue()).toBe("");
      expect(await due.evaluate((field) => field === document.activeElement)).toBe(true);
      await due.fill("2027-02-01");
      await page.keyboard.press("Tab");
      const about = first.getByRole("group", { name: text.about });
      const flow = about.getByRole("checkbox").first();
      const flowName = await about.locator("label").first().innerText();
      // what flows between the two comes first
      expect(flowName).toContain(one);
      expect(flowName).toContain(other);
      await flow.check();
      await first.getByRole("checkbox", { name: text.isDone("Samen elke maand bellen"), exact: true }).check();

      // Another that puts an agreed flow in the photo, in one step.
      const second = await agree("Een nacht per week overnemen");
      for (const name of [other, one])
        await second.getByRole("group", { name: text.who }).getByRole("checkbox", { name, exact: true }).check();
      await second.getByText(text.agreedFlow.title, { exact: true }).click();
      await second.getByLabel(text.agreedFlow.kind, { exact: true }).selectOption({ label: t.common.resources.staff });
      // How much it is, as large as it is drawn: what it is worth to who gets it.
      const worth = second.getByRole("group", { name: t.photoEdit.worth(one) });
      await worth.getByRole("button").filter({ hasText: t.round.scale[8] }).click();
      await second.getByRole("button", { name: text.agreedFlow.add, exact: true }).click();
      const agreed = `${other} → ${one}: ${t.common.resources.staff.toLowerCase()} (${t.inspector.state.agreed})`;
      const note = second.locator(".named-note");
      await note.getByText(agreed).waitFor();
      await page.keyboard.press("Control+Z");
      await note.getByText(agreed).waitFor({ state: "detached" });
      await page.keyboard.press("Control+Shift+Z");
      await note.getByText(agreed).waitFor();

      // Taken away, and brought back.
      await first.getByRole("button", { name: text.remove("Samen elke maand bellen"), exact: true }).click();
      await expect.poll(() => list.getByRole("listitem").count()).toBe(before + 1);
      const gone = main.getByRole("status").filter({ hasText: text.removed("Samen elke maand bellen") });
      await gone.getByRole("button", { name: t.common.undo, exact: true }).click();
      await expect.poll(() => list.getByRole("listitem").count()).toBe(before + 2);
      await gone.waitFor({ state: "detached" });
      // After another change undo would take that back, so it is said no more.
      await first.getByRole("button", { name: text.remove("Samen elke maand bellen"), exact: true }).click();
      await gone.waitFor();
      await list.getByRole("checkbox").first().click();
      await gone.waitFor({ state: "detached" });
      await page.keyboard.press("Control+Z");
      await page.keyboard.press("Control+Z");
      await expect.poll(() => list.getByRole("listitem").count()).toBe(before + 2);

      // The page was closed in between: the same place, and all that was agreed.
      await page.waitForTimeout(1_000);
      await page.reload();
      await main.waitFor();
      // and no notes
      expect(await main.getByRole("button", { name: t.conversation.leader }).getAttribute("aria-expanded")).toBe(
        "false",
      );
      await expect.poll(() => list.getByRole("listitem").count()).toBe(before + 2);

      const pages = await printed(page);
      const [photo = "", ...more] = pages;
      const talked = more.join("");
      for (const said of [
        file.about.title,
        t.panels.standsOut,
        ...file.parties.slice(0, 2).map(({ name }) => name),
        t.photo.legend.clear.join(" "),
      ])
        expect(photo).toContain(bare(said));
      for (const said of [
        words.opening.about,
        words.opening.questions.look,
        ...Object.values(words.listening.questions),
        words.closing.questions.who,
        "Samen elke maand bellen",
        flowName,
        language === "nl" ? "1 februari 2027" : "1 February 2027",
        "Een nacht per week overnemen",
        agreed,
        turns.join(" · "),
        t.conversation.print.said,
        ...onTable.map((one) => one.text),
        t.conversation.print.onTheTable,
      ])
        expect(talked).toContain(bare(said));
      for (const { text: said } of closed) expect(pages.join("")).not.toContain(bare(said));

      // Paper is white and its letters dark, whatever the theme on the screen.
      await page.emulateMedia({ media: "print" });
      const look = await page
        .locator(".print-page")
        .evaluate((element) => [getComputedStyle(element).backgroundColor, getComputedStyle(element).color]);
      expect(look).toEqual(["rgb(255, 255, 255)", "rgb(29, 40, 43)"]);
      expect(await page.locator(".app").isVisible()).toBe(false);
      await page.emulateMedia({ media: "screen" });

      // The agreed flow is in the photo's rows.
      await goToView(page, t, "tables");
      await page.getByText(t.tables.flowsCaption(file.flows.length + 1), { exact: true }).waitFor();
    },
    120_000,
  );

  test.each(["nl", "en"] as const)(
    "for who leads it in %s: notes on the screen and on paper, and the time of a turn",
    async (language) => {
      const { page } = await open({ language, reducedMotion: true });
      const [t, words, file] = [textsIn(language), guideWords[language], exampleIn("hospital-network", language)];
      await openNamed(page, t, "hospital-network");
      const main = await goToTalk(page, t);
      const note = main.getByRole("complementary", { name: t.conversation.notes.label });
      const records = [...file.interests, ...file.cards];
      const theirs = records.filter(({ openness }) => openness === "facilitator-only");
      expect(theirs.length).toBeGreaterThan(0);

      // Nothing of it until it is asked for.
      await main.getByRole("button", { name: words.interests.title, exact: true }).click();
      expect(await note.count()).toBe(0);
      await main.getByRole("button", { name: t.conversation.leader, exact: true }).click();
      const shown = main.getByRole("checkbox", { name: t.conversation.notes.show, exact: true });
      await shown.check();
      for (const { openness, text } of file.interests)
        if (openness === "facilitator-only") await note.getByText(text).waitFor();

      // A turn has the time that is chosen, and no other page has.
      const time = main.getByText(t.conversation.time.left(3), { exact: true });
      await main.getByRole("button", { name: words.listening.title, exact: true }).click();
      expect(await time.count()).toBe(0);
      await main.getByRole("button", { name: t.conversation.time.minutes(3), exact: true }).click();
      await time.waitFor();
      await main.getByRole("button", { name: t.round.back, exact: true }).click();
      await time.waitFor({ state: "detached" });

      // On paper each sheet says whose it is.
      await page.evaluate(() => {
        globalThis.print = () => {};
      });
      await main.getByRole("button", { name: t.conversation.notes.print, exact: true }).click();
      await page.locator(".notes-page").waitFor({ state: "attached" });
      const withNotes = await printed(page);
      for (const sheet of withNotes) expect(sheet).toContain(bare(t.conversation.notes.label));
      for (const { openness, text } of records)
        expect(withNotes.join("").includes(bare(text)), text).toBe(openness !== "private");
      await page.evaluate(() => dispatchEvent(new Event("afterprint")));
      await page.locator(".notes-page").waitFor({ state: "detached" });
      const without = (await printed(page)).join("");
      for (const { text } of theirs) expect(without).not.toContain(bare(text));

      // A screen that shows only what is on the table has no notes, not even what could be shown.
      await page.getByRole("button", { name: t.shell.onlyOnTable.name, exact: true }).click();
      await shown.waitFor({ state: "detached" });
      expect(await note.count()).toBe(0);
    },
    60_000,
  );

  test("Ctrl+P prints from any screen; nobody is coloured for what is only possible", async () => {
    const { page } = await open({ language: "nl", reducedMotion: true });
    const t = textsIn("nl");
    await page.evaluate(() => {
      const counted = globalThis as unknown as { printed: number };
      counted.printed = 0;
      globalThis.print = () => {
        counted.printed++;
      };
    });
    const count = (): Promise<number> => page.evaluate(() => (globalThis as unknown as { printed: number }).printed);
    const filled = (tone: string): Promise<number> =>
      page
        .locator(`.print-page .photo-thumbnail :is([fill="var(--give${tone})"], [fill="var(--take${tone})"])`)
        .count();
    // At the start there is nothing of ours to print: the browser's own printing is left alone.
    await openNamed(page, t, "youth-care");
    await page.keyboard.press("Control+P");
    await expect.poll(count).toBe(1);
    expect(await filled("")).toBeGreaterThan(0);
    // on the screen beside it somebody is only possibly so
    expect(
      await page.locator('.photo-svg [fill="var(--give-soft)"], .photo-svg [fill="var(--take-soft)"]').count(),
    ).toBeGreaterThan(0);
    expect(await filled("-soft")).toBe(0);
    expect((await printed(page)).join("")).toContain(bare(exampleIn("youth-care", "nl").about.title));
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await page.locator(".print-page").waitFor({ state: "detached" });

    await page.getByRole("link", { name: `${t.shell.name}: ${t.shell.commands.toStart}` }).click();
    await openNamed(page, t, "one-broker");
    await page.getByRole("heading", { name: t.panels.withinNoise.title }).waitFor();
    await page.keyboard.press("Control+P");
    await expect.poll(count).toBe(2);
    expect(await filled("")).toBe(0);
    expect(await filled("-soft")).toBe(0);
  });
});
