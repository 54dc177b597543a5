import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { stands } from "./beamer-steps.ts";
import { describeInBrowser, photoDrawn } from "./harness.ts";
import { isFocused, pressOn, tabTo } from "./keys.ts";
import { bare, printed } from "./pdf-text.ts";
import { rowsOf, textsIn } from "./steps.ts";

// A small meeting by keyboard alone: nothing here clicks, taps or moves a pointer, and at every stop the focus is seen.
// Oracle: what is said below, added up by hand. A number that only the receiver said counts at both ends.
//   Linde gets 8 of Kompas and 4 of Rietdam, and brings the 4 that Kompas gets; Rietdam gets 2 of Kompas.
const SUMS = [
  ["Linde", "4", "12"],
  ["Kompas", "10", "4"],
  ["Rietdam", "4", "2"],
];
const PARTIES = SUMS.map(([name = ""]) => name);
const AGREED = "Samen elke maand bellen";

const t = textsIn("nl");
const { money, staff } = t.common.resources;

const focused = (target: Locator): Promise<void> => target.and(target.page().locator(":focus")).waitFor();

/** By the arrows to one of the choices that the focus is among. */
async function arrowTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 12; presses++) {
    if (await isFocused(target)) return;
    await page.keyboard.press("ArrowRight");
  }
  throw new Error(`no choice ${target}`);
}

describeInBrowser("a meeting by keyboard alone", ({ open }) => {
  test("of three parties, from the start to what is printed", async () => {
    const { page } = await open({ language: "nl", path: "?photo=svg", reducedMotion: true });
    const keys = page.keyboard;
    const button = (name: string): Locator => page.getByRole("button", { name, exact: true });
    const press = async (target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> => {
      await target.first().waitFor();
      if (!(await isFocused(target))) await tabTo(page, target, key);
      await keys.press("Enter");
    };
    const view = (name: keyof typeof t.shell.views): Promise<void> =>
      press(page.getByRole("link", { name: t.shell.views[name], exact: true }), "Shift+Tab");
    const scale = (value: 2 | 4 | 8): Locator => button(`${value} ${t.round.scale[value]}`);

    // The challenge and the parties.
    await press(button(t.start.begin));
    await focused(page.getByLabel(t.challenge.challenge.label, { exact: true }));
    await keys.type("Niemand valt tussen wal en schip");
    await keys.press("Enter");
    await focused(page.getByLabel(t.challenge.pieces.label, { exact: true }));
    await press(button(t.challenge.next));
    await focused(page.getByLabel(t.challenge.parties.label, { exact: true }));
    for (const name of PARTIES) {
      await keys.type(name);
      await keys.press("Enter");
    }
    await press(button(t.challenge.next));
    const company = page.getByRole("group", { name: t.challenge.seen.label }).getByRole("button");
    await tabTo(page, company);
    await arrowTo(page, button(t.challenge.seen.settings["with-the-parties"]));
    await keys.press("Enter");
    await tabTo(page, page.getByLabel(t.challenge.seen.title, { exact: true }));
    await keys.type("De nacht samen");
    await press(button(t.challenge.toRound));

    // The round: each says one thing at most.
    await tabTo(page, page.getByLabel(t.round.yardstick.label, { exact: true }));
    await keys.type("De nachtdienst");
    await keys.press("Enter");
    for (const [at, received] of ([["Kompas", 8], ["Linde", 4], null] as const).entries()) {
      await page.getByText(t.round.turn(1, at + 1, PARTIES.length), { exact: true }).waitFor();
      if (received !== null) {
        const [from, worth] = received;
        await tabTo(page, page.getByRole("textbox", { name: `${t.round.receives.who} ${t.round.otherName}` }));
        await keys.type(from);
        await keys.press("Enter");
        await focused(page.getByLabel(t.round.ownWords, { exact: true }));
        await keys.press("Enter");
        await arrowTo(page, button(money));
        await keys.press("Enter");
        await arrowTo(page, scale(worth));
        await keys.press("Enter");
        await page.getByText(t.round.from(from), { exact: true }).waitFor();
      }
      await press(button(t.round.next));
    }
    for (let at = 1; at <= PARTIES.length; at++) {
      await page.getByText(t.round.turn(2, at, PARTIES.length), { exact: true }).waitFor();
      await press(button(t.round.next));
      await page.getByRole("heading", { level: 2, name: t.round.givesUp.question }).waitFor();
      await press(button(t.round.next));
    }
    await press(button(t.round.all.isAll));
    await page.getByText(t.round.all.done, { exact: false }).waitFor();
    await press(button(t.round.toPhoto));
    await photoDrawn(page);

    // A flow on the photo.
    const card = page.locator(".photo-card");
    await keys.press("n");
    await focused(card.getByRole("textbox"));
    await keys.type("riet");
    await keys.press("Enter");
    await focused(card.getByRole("textbox", { name: `${t.photoEdit.toWhom} ${t.round.otherName}` }));
    await keys.type("lin");
    await keys.press("Enter");
    await focused(card.getByLabel(t.round.ownWords, { exact: true }));
    await keys.press("Enter");
    await arrowTo(page, card.getByRole("button", { name: staff, exact: true }));
    await keys.press("Enter");
    await focused(card.locator(".doubling-values button"));
    await arrowTo(page, card.getByRole("button", { name: `4 ${t.round.scale[4]}`, exact: true }));
    await keys.press("Enter");
    await keys.press("Escape");
    await card.waitFor({ state: "detached" });

    // A cell of the matrix: from its first head two rows down and three columns on.
    await view("tables");
    await page.getByRole("heading", { level: 2, name: t.tables.title }).waitFor();
    await press(button(t.grids.entry.matrix));
    const matrix = page.getByRole("grid", { name: t.grids.matrix.title });
    await matrix.waitFor();
    await tabTo(page, matrix.getByRole("columnheader").first());
    for (const key of ["ArrowDown", "ArrowDown", "ArrowRight", "ArrowRight", "ArrowRight"]) await keys.press(key);
    await focused(matrix.getByRole("gridcell", { name: new RegExp(`^${t.grids.matrix.cell("Kompas", "Rietdam")}:`) }));
    await keys.type("2");
    await keys.press("Enter");
    await focused(page.getByRole("group", { name: t.grids.matrix.whichKind("2") }).getByRole("button"));
    await keys.press("Enter");
    const sums = async (): Promise<readonly (readonly (string | undefined)[])[]> =>
      (await rowsOf(page, t.tables.parties)).map(([name, , , brings, takes]) => [name, brings, takes]);
    await expect.poll(sums).toEqual(SUMS);

    // The four steps, on this screen; how it feels, each by itself.
    await keys.press("Control+B");
    await press(button(t.meeting.here), "Shift+Tab");
    await stands(page, "nl", "collect");
    for (const step of ["look", "feel"] as const) {
      await keys.press("ArrowRight");
      await stands(page, "nl", step);
    }
    await keys.press("Escape");
    await press(button(t.meeting.askRound), "Shift+Tab");
    for (const name of PARTIES) {
      await press(button(t.meeting.felt.turn(name)));
      await tabTo(page, page.getByRole("group", { name: t.meeting.felt.question }).getByRole("button"));
      await arrowTo(page, button(t.meeting.felt.choices.even));
      await keys.press("Enter");
      await press(button(t.meeting.felt.done));
      await button(t.meeting.felt.said(name)).waitFor();
    }
    await press(button(t.meeting.felt.toLeader));
    await press(page.getByRole("group", { name: t.meeting.steps.label }).getByRole("button").last());
    await page.getByRole("group", { name: t.meeting.told }).waitFor();

    // The conversation: a page at a time, to the agreement.
    await view("conversation");
    const main = page.getByRole("main", { name: t.conversation.label });
    await main.waitFor();
    for (let at = 1; at <= PARTIES.length; at++) {
      await keys.press("ArrowRight");
      await main.getByText(t.conversation.turn(at, PARTIES.length), { exact: true }).waitFor();
    }
    const text = t.conversation.agreements;
    const agreement = main.getByRole("textbox", { name: text.label, exact: true });
    for (let pages = 0; pages < 20 && !(await agreement.isVisible()); pages++) await pressOn(page, "ArrowRight");
    await tabTo(page, agreement);
    await keys.type(AGREED);
    await keys.press("Enter");
    const row = main.getByRole("list", { name: text.list }).getByRole("listitem");
    await focused(row.getByRole("checkbox", { name: PARTIES[0] ?? "?", exact: true }));
    await keys.press("Space");
    await keys.press("Tab");
    await keys.press("Space");
    await tabTo(page, row.getByLabel(text.due, { exact: true }));
    // the same in whichever order day and month are asked
    await keys.type("02022027");
    await keys.press("Enter");
    await row.getByText("Linde en Kompas · klaar op 2 februari 2027").waitFor();

    // To paper.
    await page.evaluate(() => {
      const counted = globalThis as unknown as { printed: number };
      counted.printed = 0;
      globalThis.print = () => {
        counted.printed++;
      };
    });
    await press(main.getByRole("button", { name: t.shell.commands.print, exact: true }));
    await expect.poll(() => page.evaluate(() => (globalThis as unknown as { printed: number }).printed)).toBe(1);
    const onPaper = (await printed(page)).join("");
    for (const said of ["De nacht samen", AGREED, "2 februari 2027", PARTIES.join(" · ")])
      expect(onPaper).toContain(bare(said));
  }, 120_000);
});
