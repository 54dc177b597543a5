import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { AllMessages as Messages } from "../../src/text/all-messages.ts";
import type { Language } from "../../src/text/language.ts";
import { challenge } from "../../src/text/sections/challenge.ts";
import { round } from "../../src/text/sections/round.ts";
import type { ExampleId } from "../../src/text/sections/start.ts";
import { axe, describeInBrowser, photoDrawn, type SIZES } from "./harness.ts";
import { chooseCell, dialogOf, goToView, PICTURES, still, textsIn } from "./steps.ts";

// Oracle: axe-core's rules for WCAG 2.2 AA and its best practices, and the browser's own layout: nothing that can be
// scrolled sideways but a field of text, and a grid in its own frame. Every state of every screen, at every size.

const WALKS: readonly {
  readonly size: keyof typeof SIZES;
  readonly theme: "light" | "dark";
  readonly language: Language;
}[] = [
  { size: "laptop", theme: "light", language: "nl" },
  { size: "tablet", theme: "dark", language: "nl" },
  { size: "phone", theme: "light", language: "en" },
  { size: "beamer", theme: "dark", language: "en" },
];

/** Where something can be scrolled sideways, a line each. */
const sideways = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("*")]
      .filter(
        (element) =>
          element.scrollWidth > element.clientWidth + 1 &&
          (element === document.documentElement || /auto|scroll/.test(getComputedStyle(element).overflowX)) &&
          // A grid scrolls in its own frame.
          !element.matches("textarea, input, select, .data-grid"),
      )
      .map(
        ({ tagName, className, scrollWidth, clientWidth }) =>
          `${tagName}.${className}: ${scrollWidth} > ${clientWidth}`,
      ),
  );

/** Under fingers a dialog that begins in a field stays unseen for a moment, until the keyboard on the screen is there. */
const dialogShown = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const overlay = document.querySelector(".overlay");
    return overlay === null || getComputedStyle(overlay).opacity === "1";
  });

describeInBrowser("every state of every screen", ({ open }) => {
  const walked =
    (walk: Walk) =>
    async ({ size, theme, language }: (typeof WALKS)[number]): Promise<void> => {
      const { page } = await open({ size, theme, language, reducedMotion: true });
      const found: string[] = [];
      const check = async (state: string): Promise<void> => {
        await dialogShown(page);
        found.push(...(await axe(page)).map((line) => `${state}: ${line}`));
        found.push(...(await sideways(page)).map((line) => `${state}: scrolls sideways ${line}`));
      };
      await walk(page, language, size === "phone", check);
      expect(found).toEqual([]);
    };
  const name = "on a $size, theme $theme, language $language: axe finds nothing, and nothing scrolls sideways";
  test.each(WALKS)(`of an example, ${name}`, walked(walkExample), 180_000);
  test.each(WALKS)(`from nothing through the round, ${name}`, walked(walkRound), 180_000);
  test.each(WALKS)(`of the four steps, ${name}`, walked(walkSteps), 180_000);
});

type Check = (state: string) => Promise<void>;
type Walk = (page: Page, language: Language, phone: boolean, check: Check) => Promise<void>;

async function walkExample(page: Page, language: Language, phone: boolean, check: Check): Promise<void> {
  const t = textsIn(language);
  await picturesDrawn(page);
  await check("start");
  await openNamed(page, t, "youth-care");
  await check("photo");
  await partyChosen(page, t, check);
  await editing(page, t, check);
  await findings(page, t, check);
  await commands(page, t, phone, check);
  await importing(page, t, check);
  await conversation(page, t, check);
  await domain(page, t, check);
  await listening(page, t, check);
  await tables(page, t, check);
  await numbers(page, t, check);
  await page.getByRole("link", { name: `${t.shell.name}: ${t.shell.commands.toStart}` }).click();
  await page.getByRole("heading", { name: t.start.continueWith }).waitFor();
  await picturesDrawn(page);
  await check("start, with work to carry on with");
  await openNamed(page, t, "one-broker");
  await page.getByRole("heading", { name: t.panels.withinNoise.title }).waitFor();
  await check("differences within the estimates");
}

async function walkRound(page: Page, language: Language, _phone: boolean, check: Check): Promise<void> {
  const t = textsIn(language);
  await empty(page, t, check);
  await beginning(page, t, language, check);
  await theRound(page, language, check);
}

/** Of what is kept there is a picture too. */
const picturesDrawn = (page: Page): Promise<void> =>
  page
    .waitForFunction((least) => {
      const pictures = [...document.querySelectorAll(".picture")];
      return pictures.length >= least && pictures.every((picture) => picture.querySelector("svg") !== null);
    }, PICTURES)
    .then(() => undefined);

async function openNamed(page: Page, t: Messages, id: ExampleId): Promise<void> {
  await page.getByRole("button", { name: t.start.examples[id].title, exact: true }).click();
  await photoDrawn(page);
}

const closeDialog = async (page: Page): Promise<void> => {
  // What a button under the dialog says while the pointer rests there would take the first Escape.
  await page.mouse.move(2, 2);
  await page.keyboard.press("Escape");
  await dialogOf(page).waitFor({ state: "detached" });
};

async function partyChosen(page: Page, t: Messages, check: Check): Promise<void> {
  await page.getByRole("group", { name: t.photo.keys }).getByRole("button").first().press("Enter");
  const more = page.getByText(t.inspector.moreNumbers, { exact: true });
  await more.waitFor();
  await check("a party chosen");
  await more.click();
  await page.locator(".inspector details.measure > summary").first().click();
  await page.locator(".inspector .measure-body").waitFor();
  await check("a party's numbers, one of them opened");
  await page.getByRole("button", { name: t.inspector.close }).click();
  await more.waitFor({ state: "detached" });
}

/** What is entered on the photo, and a flow that is opened there; nothing is changed. */
async function editing(page: Page, t: Messages, check: Check): Promise<void> {
  const { addParty, addFlow } = t.shell.commands;
  await page.getByRole("button", { name: addParty, exact: true }).click();
  await dialogOf(page).getByLabel(t.photoEdit.name, { exact: true }).waitFor();
  await check("a new party on the photo");
  await closeDialog(page);
  await page.getByRole("button", { name: addFlow, exact: true }).click();
  const choice = dialogOf(page).locator(".choice").first();
  await choice.waitFor();
  await check("a new flow on the photo: from whom");
  await choice.click();
  await choice.click();
  await dialogOf(page).getByPlaceholder(t.round.ownWords).waitFor();
  await check("a new flow on the photo: what");
  await closeDialog(page);
  await page.getByRole("group", { name: t.photo.keys }).getByRole("button").first().press("Enter");
  await page.getByRole("button", { name: t.inspector.close }).waitFor();
  await page.locator(".flow-list .only-icon").first().click();
  await dialogOf(page).getByText(t.photoEdit.more, { exact: true }).click();
  await dialogOf(page).getByRole("button", { name: t.photoEdit.split.open, exact: true }).click();
  await dialogOf(page).getByLabel(t.photoEdit.split.kind, { exact: true }).waitFor();
  await check("a flow opened on the photo, to be split");
  await closeDialog(page);
  await page.getByRole("button", { name: t.inspector.close }).click();
}

async function findings(page: Page, t: Messages, check: Check): Promise<void> {
  const region = page.getByRole("region", { name: t.panels.standsOut });
  const all = region.getByRole("button", { expanded: false });
  if ((await all.count()) > 0) await all.click();
  for (const folded of await page.locator("details:is(.to-check, .legend-fold, .background) > summary").all())
    await folded.click();
  await check("everything that stands out");
  await region.locator("button[aria-pressed='false']").first().click();
  await page.getByRole("button", { name: t.inspector.close }).waitFor();
  await check("a finding clicked");
}

async function commands(page: Page, t: Messages, phone: boolean, check: Check): Promise<void> {
  const menu = page.getByRole("button", { name: t.shell.more, exact: true });
  const fromMenu = async (name: string): Promise<void> => {
    await menu.click();
    await page.locator("[popover]").getByRole("button", { name }).click();
  };
  await menu.click();
  await page.locator("[popover]:popover-open").waitFor();
  await check("menu");
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: t.shell.commands.search }).click();
  const field = dialogOf(page).getByRole("combobox");
  await field.fill("e");
  await check("search, with names");
  await field.fill("qqq");
  await dialogOf(page).getByText(t.dialogs.search.none("qqq")).waitFor();
  await check("search, without");
  await closeDialog(page);

  if (phone) await fromMenu(t.shell.commands.look);
  else await page.getByRole("button", { name: t.shell.commands.look, exact: true }).click();
  await dialogOf(page).getByRole("heading", { name: t.settings.title }).waitFor();
  await check("how we look");
  await closeDialog(page);

  await fromMenu(t.shell.commands.save);
  await dialogOf(page).getByRole("heading", { name: t.dialogs.saving.title }).waitFor();
  await check("what stays out of the file");
  await closeDialog(page);

  await fromMenu(t.shell.commands.help);
  await dialogOf(page).getByRole("heading", { name: t.dialogs.help.title }).waitFor();
  await check("keys");
  await closeDialog(page);
}

async function importing(page: Page, t: Messages, check: Check): Promise<void> {
  await page.getByRole("button", { name: t.shell.more, exact: true }).click();
  await page.locator("[popover]").getByRole("button", { name: t.shell.commands.paste }).click();
  const field = dialogOf(page).getByRole("textbox", { name: t.importDialog.paste.label });
  await field.waitFor();
  await check("import, nothing pasted yet");
  await field.fill(
    "van\tnaar\tgewicht\topmerking\nLinde\tKompas\t4\tsamen\nKompas\tRietdam\t2\t\nRietdam\tLinde\t8\t\n",
  );
  await dialogOf(page).getByText(t.importDialog.ready).waitFor();
  await check("import, preview");
  await field.fill("van\tnaar\tgewicht\nLinde\tKompas\tveel\nKompas\t\t-2\nRietdam\tLinde\t8\n");
  await dialogOf(page).getByRole("table").waitFor();
  await check("import, faults");
  await field.fill("van\tnaar\tgewicht\nLinde\tKompas\t1.500\n");
  await dialogOf(page).getByText(t.import.decimalQuestion("1.500")).waitFor();
  await check("import, decimal sign asked");
  await closeDialog(page);
  const dataTransfer = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([], "nothing.csv"));
    return transfer;
  });
  await page.locator("body").dispatchEvent("dragover", { dataTransfer });
  await page.getByText(t.shell.drop).waitFor();
  await check("a file held over the page");
  await page.locator("body").dispatchEvent("drop", { dataTransfer });
  await dialogOf(page).getByRole("heading", { name: t.importDialog.title.unread }).waitFor();
  await check("import, a file that cannot be read");
  await closeDialog(page);
}

/** What is known of a party, of the pieces and of the kinds. */
async function domain(page: Page, t: Messages, check: Check): Promise<void> {
  const find = async (command: string): Promise<void> => {
    await page.keyboard.press("Control+K");
    await dialogOf(page).getByRole("combobox").fill(command);
    await page.keyboard.press("Enter");
  };
  await find(t.shell.commands.party);
  await dialogOf(page).getByRole("region", { name: t.partyCard.givesUp.head, exact: true }).waitFor();
  await check("a party's card");
  await closeDialog(page);
  await find(t.shell.commands.pieces);
  await dialogOf(page).getByRole("table").waitFor();
  await check("pieces by parties");
  await closeDialog(page);
  await find(t.shell.commands.kinds);
  await dialogOf(page)
    .getByRole("button", { name: t.kinds.remove(t.common.resources.money), exact: true })
    .click();
  await dialogOf(page).getByLabel(t.kinds.moving.to, { exact: true }).waitFor();
  await check("the kinds, one of them to go");
  // The first Escape is for the word that the button shows.
  await dialogOf(page).getByRole("button", { name: t.settings.done, exact: true }).click();
  await dialogOf(page).waitFor({ state: "detached" });
}

async function listening(page: Page, t: Messages, check: Check): Promise<void> {
  const text = t.listening;
  await page.getByRole("link", { name: t.shell.views.listening, exact: true }).click();
  await page.getByRole("heading", { level: 2, name: text.title, exact: true }).waitFor();
  await check("listening, everybody");
  const folded = page.locator(".note-more summary");
  await folded.filter({ hasText: text.seen.ask }).first().click();
  await folded.filter({ hasText: text.touches.ask }).first().click();
  await check("listening, who saw it and what it touches");
  await page.getByRole("group", { name: text.who }).getByRole("button").nth(4).click();
  await page.getByRole("button", { name: text.noted.signal, exact: true }).click();
  await check("listening, a signal of one who was not heard yet");
}

/** From the address: on a phone its link is in the menu. */
async function conversation(page: Page, t: Messages, check: Check): Promise<void> {
  await page.evaluate(() => {
    location.hash = "conversation";
  });
  const main = page.getByRole("main", { name: t.conversation.label });
  await main.waitFor();
  await check("conversation, its opening");
  await page.keyboard.press("ArrowRight");
  await main.getByText(t.conversation.turn(1, 9)).waitFor();
  await check("conversation, a turn");
  const steps = main.locator(".round-steps button");
  await steps.nth(2).click();
  await main.getByRole("button", { name: t.conversation.draw, exact: true }).waitFor();
  await check("conversation, what keeps this as it is");
  await steps.nth(3).click();
  await main.getByText(t.conversation.nth(1, 3)).waitFor();
  await check("conversation, a question");
  for (const part of [4, 5]) {
    await steps.nth(part).click();
    await expect.poll(() => steps.nth(part).getAttribute("aria-current")).toBe("step");
    await check(part === 4 ? "conversation, interests" : "conversation, ways back");
  }
  await steps.nth(6).click();
  const { label, agreedFlow } = t.conversation.agreements;
  await main.getByRole("textbox", { name: label, exact: true }).fill("Elke maand bellen");
  await page.keyboard.press("Enter");
  await main.getByText(agreedFlow.title, { exact: true }).click();
  await check("conversation, an agreement opened");
  // Taken back, so that what follows finds the example as it was.
  await main.getByRole("button", { name: t.conversation.agreements.remove("Elke maand bellen") }).click();
}

async function tables(page: Page, t: Messages, check: Check): Promise<void> {
  await goToView(page, t, "tables");
  const grid = page.getByRole("grid", { name: t.tables.flows });
  const all = page.getByRole("checkbox", { name: t.tables.moreColumns });
  await grid.or(all).first().waitFor();
  await check("tables");
  if (await grid.isVisible()) {
    await inGrids(page, t, check);
    await chooseCell(page, t, 0, 3);
    await page.locator(".grid-tools .both-ends").click();
  } else {
    await all.setChecked(!(await all.isChecked()));
    await page.locator(".flows-grid .row-actions button").first().click();
  }
  await dialogOf(page).getByRole("region", { name: t.bothEnds.counts }).waitFor();
  await check("what both ends say of a flow");
  await closeDialog(page);
  const adding = page.getByRole("form", { name: t.tables.newFlow });
  await adding.getByLabel(t.tables.columns.from).fill("Linde");
  await adding.getByRole("button", { name: t.tables.addFlow }).click();
  await adding.getByRole("alert").waitFor();
  await check("tables, a flow being added that misses its receiver");
  // A change, so that there is work to carry on with.
  const title = page.getByRole("textbox", { name: t.tables.partnership });
  await title.fill("Rondom de wijk");
  await title.press("Tab");
  await page.getByRole("heading", { level: 1, name: "Rondom de wijk" }).waitFor();
}

/** On wide screens: a cell being typed in, a block with faults, several rows chosen, and the grid of parties. */
async function inGrids(page: Page, t: Messages, check: Check): Promise<void> {
  await chooseCell(page, t, 0, 3);
  await page.keyboard.type("veel");
  await page.keyboard.press("Enter");
  await page.getByRole("status").filter({ hasText: t.tables.needsNumber }).waitFor();
  await check("a grid, a number that is none");
  await page.keyboard.press("Escape");
  await page.getByRole("grid").locator("input").waitFor({ state: "detached" });
  await page.keyboard.press("Shift+ArrowDown");
  await page.getByRole("button", { name: t.grids.removeRows(2) }).waitFor();
  await check("a grid, two rows chosen");
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  await press(t.grids.entry.parties);
  await page.getByRole("grid", { name: t.grids.partiesTitle }).waitFor();
  await check("the grid of parties");
  await press(t.grids.entry.flows);
}

async function numbers(page: Page, t: Messages, check: Check): Promise<void> {
  await goToView(page, t, "reference");
  await check("numbers");
  await page.locator("details.measure:not(.fair-rules *) > summary").first().click();
  await page.locator(".fair-rules details > summary").first().click();
  await page.locator("details.pairs:not(.experts) > summary").click();
  await page.locator("details.pairs:not(.experts)").getByRole("table").waitFor();
  await page.locator(".fair-rules .measure-body:visible").waitFor();
  await page.locator(".measure-body:not(.fair-rules *):visible").waitFor();
  await check("numbers, one opened, a rule too, and the pairs");
  await page.locator("details.weights > summary").click();
  await page.getByText(t.weights.searching).waitFor({ state: "detached" });
  for (const folded of await page.locator(".weights section details > summary").all()) await folded.click();
  await check("numbers, the weights of the kinds");
  await page.locator("details.experts > summary").click();
  await page.getByRole("table", { name: t.reference.experts.perParty }).waitFor();
  await check("numbers, those for analysts");
  await page.locator(".fairness .number-button").first().click();
  await dialogOf(page).waitFor();
  await check("numbers, one opened beside itself");
  await closeDialog(page);
  await page.getByRole("searchbox", { name: t.reference.filter }).fill("qqq");
  await page.getByText(t.reference.none("qqq")).waitFor();
  await check("numbers, none found");
}

async function empty(page: Page, t: Messages, check: Check): Promise<void> {
  await page.getByRole("button", { name: t.start.begin, exact: true }).click();
  await page.locator(".round-head h2").waitFor();
  await check("challenge, empty");
  await page.getByRole("link", { name: t.shell.views.round, exact: true }).click();
  await page.locator(".round-screen:not([aria-label])").waitFor();
  await check("round, with nobody at the table");
  await page.getByRole("link", { name: t.shell.views.listening, exact: true }).click();
  await page.getByText(t.listening.nobodyYet).waitFor();
  await check("listening, with nobody at the table");
  await goToView(page, t, "tables");
  await check("tables, empty");
  await goToView(page, t, "reference");
  await check("numbers, empty");
  await page.getByRole("link", { name: t.shell.views.photo, exact: true }).click();
  await page.getByRole("heading", { name: t.panels.empty.title }).waitFor();
  await page.locator(".photo-svg, .photo-sigma[data-ready=true]").first().waitFor();
  await check("photo, empty");
}

async function beginning(page: Page, t: Messages, language: Language, check: Check): Promise<void> {
  const text = challenge[language];
  await page.getByRole("button", { name: t.panels.empty.action, exact: true }).click();
  await page.getByLabel(text.challenge.label, { exact: true }).fill("Ieder kind op tijd passende hulp");
  const next = page.getByRole("button", { name: text.next, exact: true });
  await next.click();
  await page.getByLabel(text.pieces.label, { exact: true }).fill("Crisisplekken");
  await page.keyboard.press("Enter");
  await check("challenge, its pieces");
  await next.click();
  const field = page.getByLabel(text.parties.label, { exact: true });
  for (const name of ["Linde", "Kompas", "Rietdam", "linde"]) {
    await field.fill(name);
    await field.press("Enter");
  }
  await page.getByText(text.parties.there(["linde"])).waitFor();
  await check("challenge, its parties, one of them twice");
  await next.click();
  await page.getByRole("button", { name: text.seen.settings.peers, exact: true }).click();
  await check("challenge, how it is seen");
  await page.getByRole("button", { name: text.toRound, exact: true }).click();
}

async function theRound(page: Page, language: Language, check: Check): Promise<void> {
  const text = round[language];
  const asked = (question: string) => page.getByRole("heading", { level: 2, name: question, exact: true }).waitFor();
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  const scale = (value: 4 | 8) => press(`${value} ${text.scale[value]}`);
  await asked(text.yardstick.question);
  await check("round, the yardstick");
  await press(text.next);
  await asked(text.receives.question);
  await check("round, from whom");
  await press("Kompas");
  await check("round, what");
  await press(`${text.otherKind}…`);
  await page.getByLabel(text.kindName, { exact: true }).fill("Tijd");
  await check("round, a kind of their own");
  await press(text.take);
  await check("round, what it is worth");
  await scale(8);
  await page.locator(".value-button").click();
  await check("round, one named and opened");
  for (let turn = 0; turn < 5; turn++) await press(text.next);
  await asked(text.brings.question);
  await press(text.heaviness.heavier);
  await check("round, heavier than it is worth");
  await press(text.next);
  await asked(text.givesUp.question);
  await check("round, given up to nobody");
  while (await page.getByRole("button", { name: text.next, exact: true }).isVisible()) await press(text.next);
  await asked(text.all.question);
  await check("round, its end");
  await press(text.all.isAll);
  await check("round, that is all");
}

async function walkSteps(page: Page, language: Language, _phone: boolean, check: Check): Promise<void> {
  const t = textsIn(language);
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  const step = (name: string) => page.getByRole("group", { name: t.meeting.steps.label }).getByText(name).click();
  await openNamed(page, t, "youth-care");
  await page.keyboard.press("Control+B");
  await page.getByText(t.meeting.sumsHere).waitFor();
  // the bar takes room from the photo, which is laid out anew
  await still(page);
  await check("steps, collect");
  await step(t.meeting.steps.feel);
  await press(t.meeting.askRound);
  await page.getByRole("heading", { level: 1, name: t.meeting.felt.cover, exact: true }).waitFor();
  await check("felt, whose turn it is");
  await page.locator(".felt-next").click();
  await press(t.meeting.felt.choices.bringsMore);
  await check("felt, one party's own word");
  await press(t.meeting.felt.done);
  await page.getByText(t.meeting.felt.thanks).waitFor();
  await check("felt, the next");
  await press(t.meeting.felt.toLeader);
  await check("steps, feel");
  await step(t.meeting.steps.see);
  await press(t.meeting.feltBeside);
  await check("steps, see");
  await press(t.meeting.here);
  await page.locator(".beside").waitFor();
  await check("beamer, felt beside the photo");
  for (const shown of ["see", "feel", "look", "collect"] as const) {
    // what was felt goes first
    await page.keyboard.press("PageUp");
    await page.getByRole("region", { name: t.meeting.steps[shown], exact: true }).waitFor();
    await check(`beamer, ${shown}`);
  }
  for (let place = 0; place < 4; place++) await page.keyboard.press("PageDown");
  await page.getByText(t.meeting.beamer.at(1, 3), { exact: true }).waitFor();
  await check("beamer, what stands out");
}
