import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Language } from "../../src/text/language.ts";
import { challenge } from "../../src/text/sections/challenge.ts";
import { round } from "../../src/text/sections/round.ts";
import { axe, describeInBrowser, photoDrawn } from "./harness.ts";
import { type Named, naming, type Press, type Said, saidIn } from "./round-steps.ts";
import {
  CLIPBOARD,
  dropFiles,
  flowRows,
  goToScreen,
  goToView,
  pasteText,
  rowsOf,
  saved,
  takeOver,
  textsIn,
} from "./steps.ts";

// Oracle: what is said at the table, below, written out by hand as the file must hold it.

const PARTIES = ["Linde", "Kompas", "Rietdam", "De Vaart", "Wijkteams", "Ouderraad", "Passend", "De Spil"] as const;
type Name = (typeof PARTIES)[number];
type Received = Named<Name>;

/** Three each: 24 flows, the most that the round asks for. */
const RECEIVED: Readonly<Record<Name, readonly Received[]>> = {
  Linde: [
    ["Kompas", "knowledge", 8],
    ["Rietdam", "money", 16],
    ["table", "position", 2],
  ],
  Kompas: [
    ["Linde", "clients", 4],
    ["De Vaart", "staff", 2],
    ["De Spil", "knowledge", null],
  ],
  Rietdam: [
    ["Linde", "staff", 8],
    ["Wijkteams", "clients", 4],
    ["Passend", "knowledge", 1],
  ],
  "De Vaart": [
    ["Rietdam", "money", 16],
    ["Kompas", "clients", 2],
    ["Ouderraad", "knowledge", 4],
  ],
  Wijkteams: [
    ["Rietdam", "money", 8],
    ["Linde", "knowledge", 2],
    ["De Spil", "position", 0],
  ],
  Ouderraad: [
    ["De Vaart", "clients", 4],
    ["table", "power", 1],
    ["Wijkteams", "knowledge", 2],
  ],
  Passend: [
    ["Wijkteams", "staff", 4],
    ["Ouderraad", "knowledge", 1],
    ["Rietdam", "money", 2],
  ],
  "De Spil": [
    ["Rietdam", "power", 4],
    ["Linde", "knowledge", 4],
    ["Kompas", "knowledge", 8],
  ],
};

const turnIs = (page: Page, language: Language, nth: 1 | 2, party: Name): Promise<void> =>
  page.getByText(round[language].turn(nth, PARTIES.indexOf(party) + 1, PARTIES.length), { exact: true }).waitFor();

async function beginWith(page: Page, language: Language, press: Press): Promise<void> {
  const [t, text] = [textsIn(language), challenge[language]];
  await press(page.getByRole("button", { name: t.start.begin, exact: true }));
  const next = page.getByRole("button", { name: text.next, exact: true });
  await page.getByLabel(text.challenge.label, { exact: true }).fill("Ieder kind op tijd passende hulp");
  await page.getByLabel(text.challenge.ambition, { exact: true }).fill("Geen kind wacht langer dan twee weken");
  await press(next);
  const piece = page.getByLabel(text.pieces.label, { exact: true });
  for (const name of ["Crisisplekken", "Nachtopvang"]) {
    await piece.fill(name);
    await piece.press("Enter");
  }
  await press(next);
  await page.getByLabel(text.parties.label, { exact: true }).focus();
  await pasteText(page, PARTIES.join("\n"));
  await expect.poll(() => page.getByRole("list", { name: text.parties.list }).getByRole("listitem").count()).toBe(8);
  await press(next);
  await press(page.getByRole("button", { name: text.seen.settings["with-the-parties"], exact: true }));
  await press(page.getByRole("button", { name: text.toTable, exact: true }));
  await photoDrawn(page);
  // The table with the parties round it, in the order of typing.
  const seats = page.getByRole("group", { name: t.photo.keys }).getByRole("button");
  await expect
    .poll(() => seats.evaluateAll((buttons) => buttons.map((button) => button.getAttribute("aria-label"))))
    .toEqual(PARTIES.map((name) => t.photo.party.noExchange(name)));
}

async function goRound(page: Page, language: Language, press: Press, halfway: () => Promise<void>): Promise<void> {
  const text = round[language];
  const button = (name: string): Locator => page.getByRole("button", { name, exact: true });
  const next = button(text.next);
  const { scale, name } = naming(page, language, press);
  await page.getByLabel(text.yardstick.label, { exact: true }).fill("De nachtdienst van Kompas bij Linde");
  await press(next);
  for (const party of PARTIES) {
    await turnIs(page, language, 1, party);
    for (const [from, kind, worth] of RECEIVED[party]) await name(from, kind, worth);
    await page.getByText(text.receives.enough(3), { exact: true }).waitFor();
    if (party === "Rietdam") await halfway();
    await press(next);
  }
  for (const party of PARTIES) {
    await turnIs(page, language, 2, party);
    const answer = (answered: string): Locator =>
      page.getByRole("list", { name: text.brings.byOthers }).getByRole("button", { name: answered, exact: true });
    // What nobody named is asked within view, however much others named.
    const asked = await page.getByRole("textbox", { name: `${text.brings.who} ${text.otherName}` }).boundingBox();
    const foot = await page.locator(".round-foot").boundingBox();
    expect((asked?.y ?? Number.NaN) + (asked?.height ?? Number.NaN)).toBeLessThan(foot?.y ?? Number.NaN);
    // Linde: heavier than 4 for Kompas, by two steps; lighter than 8 for Rietdam; just as heavy as 2 for the teams.
    if (party === "Linde") {
      await press(answer(text.heaviness.heavier).nth(0));
      // The scale that it asks for stands in view, and keys go on in it.
      await scale(8).and(page.locator(":focus")).waitFor();
      const shown = await scale(8).boundingBox();
      expect((shown?.y ?? Number.NaN) + (shown?.height ?? Number.NaN)).toBeLessThanOrEqual(foot?.y ?? Number.NaN);
      await press(scale(16));
      await press(answer(text.heaviness.lighter).nth(1));
      await press(answer(text.heaviness.same).nth(2));
    }
    if (party === "Kompas") await name("Linde", "staff", 4);
    await press(next);
    await page.getByRole("heading", { level: 2, name: text.givesUp.question }).waitFor();
    if (party === "De Vaart") await name(null, "autonomy", 8);
    await press(next);
  }
  await page.getByRole("heading", { level: 2, name: text.all.question }).waitFor();
  // 24 received, one brought and one given up; what De Spil knows of Kompas has no number.
  await page.getByText(text.all.counts(26, 1, 1), { exact: true }).waitFor();
}

/** What Linde answered as the giver. */
const ANSWERED: Readonly<Record<string, number>> = { "Linde Kompas": 16, "Linde Rietdam": 4, "Linde Wijkteams": 2 };

const EXPECTED: readonly Said[] = [
  ...PARTIES.flatMap((to) =>
    RECEIVED[to].map(([from, kind, worth]): Said => [from, to, kind, worth, ANSWERED[`${from} ${to}`]]),
  ),
  ["Kompas", "Linde", "staff", undefined, 4],
  ["De Vaart", "nobody", "autonomy", undefined, 8],
];

describeInBrowser("the round", ({ open }) => {
  test.each([
    { hand: "mouse", size: "laptop", language: "nl" },
    { hand: "finger", size: "tablet", language: "en" },
  ] as const)(
    "of eight parties, with a $hand, language $language: from the challenge to that is all",
    async ({ hand, size, language }) => {
      const { page } = await open({ size, language, reducedMotion: true, permissions: CLIPBOARD });
      const [t, text] = [textsIn(language), round[language]];
      const press: Press = (target) => (hand === "finger" ? target.tap() : target.click());
      await beginWith(page, language, press);
      await press(page.getByRole("button", { name: t.panels.seated.action, exact: true }));

      // Nobody moves while the photo grows beside the questions.
      const places = (): Promise<readonly (string | null)[]> =>
        page.locator(".growing-photo svg text").evaluateAll((texts) => texts.map((one) => one.getAttribute("x")));
      await page.locator(".growing-photo svg").waitFor();
      const before = await places();
      expect(before.length).toBeGreaterThan(PARTIES.length);

      await goRound(page, language, press, async () => {
        // Stopped, and come back to after the page was closed: the same question to the same party, and all that was
        // said. What is kept is at most a second behind what is shown.
        await page.waitForTimeout(1_000);
        await page.reload();
        await turnIs(page, language, 1, "Rietdam");
        await page.getByText(text.receives.enough(3), { exact: true }).waitFor();
        // One step back and on again.
        await press(page.getByRole("button", { name: text.back, exact: true }));
        await turnIs(page, language, 1, "Kompas");
        await press(page.getByRole("button", { name: text.next, exact: true }));
        await turnIs(page, language, 1, "Rietdam");
      });
      expect(await places()).toEqual(before);

      // That is all: undone, and done again.
      await press(page.getByRole("button", { name: text.all.isAll, exact: true }));
      await page.getByText(text.all.done, { exact: false }).waitFor();
      await page.keyboard.press("Control+Z");
      await press(page.getByRole("button", { name: text.all.isAll, exact: true }));
      await page.getByText(text.all.done, { exact: false }).waitFor();

      const file = await saved(page);
      expect(saidIn(file)).toEqual(EXPECTED);
      expect(file.about).toMatchObject({
        challenge: "Ieder kind op tijd passende hulp",
        ambition: "Geen kind wacht langer dan twee weken",
        yardstick: "De nachtdienst van Kompas bij Linde",
        seenBy: { eyes: "each-party", setting: "with-the-parties" },
        table: { name: null },
        unlisted: "none",
      });
      expect(file.pieces.map(({ name }) => name)).toEqual(["Crisisplekken", "Nachtopvang"]);
      expect(file.parties.map(({ name }) => name)).toEqual(PARTIES);

      // The tables show what counts: Linde takes 8 + 16 + 2 and what Kompas brought unseen, 4.
      await goToView(page, t, "tables");
      const sums = (await rowsOf(page, t.tables.parties)).map(([name, , , brings, takes]) => [name, brings, takes]);
      // brings 16 (to Kompas), 4 (to Rietdam), 2 (to the teams) and 4 (to De Spil, not answered: what it is worth there)
      expect(sums[0]).toEqual(["Linde", "26", "30"]);
      const [, , , , cost, worth] = (await flowRows(page, t))[3] ?? [];
      expect([cost, worth]).toEqual(["16", "4"]);
    },
    180_000,
  );

  test("who has nothing to name says so and was asked; a gift to all is a flow for each, and one step of undo", async () => {
    const { page } = await open({ language: "nl", reducedMotion: true });
    const [t, text] = [textsIn("nl"), round.nl];
    const names = ["Linde", "Kompas", "Rietdam", "De Vaart"];
    const parties = names.map((name, nth) => ({ id: `p${nth + 1}`, name }));
    const content = JSON.stringify({ format: "evenwicht", version: 12, id: "w", parties });
    await dropFiles(page, [{ name: "tafel.json", content }]);
    await takeOver(page, t);
    await goToScreen(page, "round");
    const button = (name: string): Locator => page.getByRole("button", { name, exact: true });
    const next = button(text.next);
    const turn = (nth: 1 | 2, at: number): Promise<void> =>
      page.getByText(text.turn(nth, at, names.length), { exact: true }).waitFor();
    const party = (): Promise<string> => page.locator(".round-party").innerText();
    await next.click();
    await turn(1, 1);
    const first = await party();
    await button(text.nothing.receivesNothing.say).click();
    await page.getByText(text.nothing.receivesNothing.said(first), { exact: true }).waitFor();
    await next.and(page.locator(":focus")).waitFor();
    // taken back where it was said, and by undo
    await button(text.nothing.takeBack).click();
    await page.keyboard.press("Control+Z");
    await page.getByText(text.nothing.receivesNothing.said(first), { exact: true }).waitFor();
    for (let at = 2; at <= names.length; at++) {
      await next.click();
      await turn(1, at);
    }
    await next.click();
    await turn(2, 1);
    await button(text.nothing.bringsNothing.say).click();
    await page.getByText(text.nothing.bringsNothing.said(first), { exact: true }).waitFor();
    await next.click();
    await next.click();
    await turn(2, 2);
    const second = await party();
    await button(text.several.each).click();
    await button(t.common.resources.position).click();
    await page.getByRole("heading", { level: 3, name: text.several.cost }).waitFor();
    // Left while it has no number yet: that is said first.
    await next.click();
    await page.getByRole("alert").getByText(text.begun, { exact: true }).waitFor();
    await button(`2 ${text.scale[2]}`).click();
    const brought = page.getByRole("list", { name: text.brings.named }).getByRole("listitem");
    await expect.poll(() => brought.count()).toBe(3);
    await page.keyboard.press("Control+Z");
    await expect.poll(() => brought.count()).toBe(0);
    await page.keyboard.press("Control+Shift+Z");
    await expect.poll(() => brought.count()).toBe(3);
    await button(text.several.some).click();
    for (const name of names.filter((one) => one !== second).slice(0, 2)) await button(name).click();
    await button(text.several.take(2)).click();
    await button(t.common.resources.knowledge).click();
    await button(`4 ${text.scale[4]}`).click();
    await expect.poll(() => brought.count()).toBe(5);
    while (!(await page.getByRole("heading", { level: 2, name: text.all.question }).isVisible())) await next.click();
    await page.getByText(`${text.nothing.receivesNothing.list} ${first}.`, { exact: true }).waitFor();
    await page.getByText(`${text.nothing.bringsNothing.list} ${first}.`, { exact: true }).waitFor();
    const silent = names.filter((name) => name !== first && name !== second);
    expect((await page.locator(".silent button").allInnerTexts()).sort()).toEqual(silent.sort());
    expect(await axe(page)).toEqual([]);
    const file = await saved(page);
    const others = names.filter((name) => name !== second);
    const flows = saidIn(file).map(([from, to, kind, , cost]) => [from, to, kind, cost].join(" "));
    expect(flows.sort()).toEqual(
      [
        ...others.map((to) => `${second} ${to} position 2`),
        ...others.slice(0, 2).map((to) => `${second} ${to} knowledge 4`),
      ].sort(),
    );
  });
});
