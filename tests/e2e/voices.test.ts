import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Language } from "../../src/text/language.ts";
import { axe, describeInBrowser, photoDrawn } from "./harness.ts";
import { dialogOf, dropFiles, type SavedDocument, type SavedFlow, saved, textsIn } from "./steps.ts";

// Oracle: what each says below, written out by hand as the file must hold it.

const [LINDE, KOMPAS, RIETDAM] = ["Linde", "Kompas", "Rietdam"] as const;
const CSV = `source,target,weight\n${LINDE},${KOMPAS},8\n${KOMPAS},${RIETDAM},4\n`;

type Texts = ReturnType<typeof textsIn>;

async function begin(page: Page, t: Texts): Promise<void> {
  await dropFiles(page, [{ name: "table.csv", content: CSV }]);
  await dialogOf(page).getByRole("button", { name: t.importDialog.take, exact: true }).click();
  await photoDrawn(page);
}

async function openVoices(page: Page, t: Texts): Promise<void> {
  await page.getByRole("button", { name: t.shell.more, exact: true }).click();
  await page.getByRole("button", { name: t.shell.commands.voices, exact: true }).click();
}

/** The address in the field, without the server: what comes after the address of the app. */
async function linkIn(page: Page, t: Texts): Promise<string> {
  const link = await page.getByRole("textbox", { name: t.voices.link.label, exact: true }).inputValue();
  return link.slice(link.indexOf("#"));
}

async function formLink(page: Page, t: Texts, party: string): Promise<string> {
  await openVoices(page, t);
  await page.getByRole("button", { name: t.voices.leader.choose(party), exact: true }).click();
  await page.getByRole("button", { name: t.voices.leader.asLink, exact: true }).click();
  const link = await linkIn(page, t);
  await page.keyboard.press("Escape");
  return link;
}

const goOn = (page: Page, t: Texts): Promise<void> =>
  page.getByRole("button", { name: t.voices.form.next, exact: true }).click();

/** Names one thing on a form: from or to whom, the kind, and the number on the scale. */
async function name(page: Page, t: Texts, other: string, value: 1 | 2 | 4 | 8 | 16): Promise<void> {
  await page.getByRole("button", { name: other, exact: true }).click();
  await page.getByRole("button", { name: t.common.resources.money, exact: true }).click();
  await page.getByRole("button", { name: `${value} ${t.round.scale[value]}`, exact: true }).click();
}

async function handInAsLink(page: Page, t: Texts): Promise<string> {
  await page.getByRole("button", { name: t.voices.form["hand-in"].link, exact: true }).click();
  return linkIn(page, t);
}

async function openAnswer(page: Page, t: Texts, link: string): Promise<void> {
  await openVoices(page, t);
  await page.getByRole("textbox", { name: t.voices.leader.paste, exact: true }).fill(link);
  await page.getByRole("button", { name: t.voices.leader.open, exact: true }).click();
}

/** The file with all that is the leader's alone, for which is asked. */
async function savedWhole(page: Page, t: Texts): Promise<SavedDocument> {
  const download = page.waitForEvent("download");
  await page.keyboard.press("Control+S");
  await dialogOf(page).getByRole("button", { name: t.dialogs.saving.withAll, exact: true }).click();
  return JSON.parse(readFileSync(await (await download).path(), "utf8"));
}

async function changes(page: Page): Promise<readonly string[]> {
  const lines = dialogOf(page).locator(".answer-list li");
  await lines.first().waitFor();
  return lines.allInnerTexts();
}

async function take(page: Page, t: Texts): Promise<void> {
  await dialogOf(page).getByRole("button", { name: t.voices.answer.take, exact: true }).click();
  await dialogOf(page).getByText(t.voices.answer.taken).waitFor();
  await dialogOf(page).getByRole("button", { name: t.voices.answer.done, exact: true }).click();
  await dialogOf(page).waitFor({ state: "detached" });
}

function flowsOf({ flows, parties }: SavedDocument, from: string, to: string): readonly SavedFlow[] {
  const id = (called: string): string => parties.find((party) => party.name === called)?.id ?? called;
  return flows.filter((flow) => flow.from === id(from) && flow.to === id(to) && flow.resource === "money");
}
const words = (flow: SavedFlow | undefined) => flow?.reports.map(({ by, cost, worth }) => [by, cost, worth]);

describeInBrowser("every party's own voice", (browser) => {
  test.each<Language>(["nl", "en"])(
    "a leader and three parties on two sizes of screen: a contradiction, an answer in part, one that comes twice (%s)",
    { timeout: 180_000 },
    async (language) => {
      const t = textsIn(language);
      const { page: leader } = await browser.open({ language });
      await begin(leader, t);

      // Kompas, on a phone of its own: nothing is lost by closing it.
      const link = await formLink(leader, t, KOMPAS);
      const { page: phone } = await browser.open({ language, size: "phone", path: link });
      await phone.getByRole("heading", { name: t.voices.form.start.question(KOMPAS) }).waitFor();
      expect(phone.url()).not.toContain("#in=");
      expect(await axe(phone)).toEqual([]);
      await phone.getByRole("button", { name: t.voices.form.begin, exact: true }).click();
      // What is begun is not lost without a word.
      await phone.getByRole("button", { name: LINDE, exact: true }).click();
      await goOn(phone, t);
      await phone.getByRole("alert").getByText(t.round.begun).waitFor();
      await phone.getByRole("button", { name: t.common.resources.money, exact: true }).click();
      await phone.getByRole("button", { name: `2 ${t.round.scale[2]}`, exact: true }).click();
      await phone.locator(".named").waitFor();
      expect(await axe(phone)).toEqual([]);
      await phone.waitForTimeout(600);
      await phone.reload();
      await phone.locator(".named").waitFor();
      for (const _ of ["brings", "gives-up", "hopes", "stake", "felt", "others", "interests", "hand-in"])
        await goOn(phone, t);
      const first = await handInAsLink(phone, t);

      await openAnswer(leader, t, first);
      await dialogOf(leader)
        .getByRole("heading", { name: t.voices.answer.title(KOMPAS) })
        .waitFor();
      expect(await axe(leader)).toEqual([]);
      expect((await changes(leader)).length).toBe(1);
      expect((await changes(leader))[0]).toContain(t.voices.answer.how.new);
      await take(leader, t);

      // The same phone, the same link: what was said is there, and is said otherwise now.
      await phone.goto(`${browser.address}${link}`);
      await phone.getByRole("button", { name: t.voices.form.back, exact: true }).waitFor();
      while ((await phone.locator(".named").count()) === 0)
        await phone.getByRole("button", { name: t.voices.form.back, exact: true }).click();
      await phone.locator(".value-button").click();
      await phone
        .locator(".named")
        .getByRole("button", { name: `16 ${t.round.scale[16]}`, exact: true })
        .click();
      for (const _ of ["brings", "gives-up", "hopes", "stake", "felt", "others", "interests", "hand-in"])
        await goOn(phone, t);
      await openAnswer(leader, t, await handInAsLink(phone, t));
      expect((await changes(leader))[0]).toContain(t.voices.answer.how.again("2"));
      await take(leader, t);

      // Linde, in the room, on the leader's screen: it gives something else than Kompas receives.
      await openVoices(leader, t);
      await leader.getByRole("button", { name: t.voices.leader.choose(LINDE), exact: true }).click();
      await leader.getByRole("button", { name: t.voices.leader.here, exact: true }).click();
      await leader.getByRole("button", { name: t.voices.form.begin, exact: true }).click();
      // Nothing that Kompas said is on it.
      expect(await leader.locator(".named").count()).toBe(0);
      await goOn(leader, t);
      await name(leader, t, KOMPAS, 4);
      for (const _ of ["gives-up", "hopes", "stake", "felt", "others", "interests", "hand-in"]) await goOn(leader, t);
      // Linde does not want the group to hear who said this.
      await leader.getByRole("checkbox", { name: t.voices.form["hand-in"].withhold, exact: true }).check();
      await leader.getByRole("button", { name: t.voices.form["hand-in"].here, exact: true }).click();
      // The page between two parties: who is next, and nothing of what Linde or Kompas said.
      await leader.getByRole("heading", { name: t.voices.form.between.thanks(LINDE) }).waitFor();
      await leader.getByRole("button", { name: t.voices.form.between.iAm(RIETDAM), exact: true }).waitFor();
      expect(await leader.getByRole("button", { name: t.voices.form.between.iAm(LINDE), exact: true }).count()).toBe(0);
      expect(await leader.locator(".named, .answer-list").count()).toBe(0);
      expect(await axe(leader)).toEqual([]);
      await leader.reload();
      await leader.getByRole("heading", { name: t.voices.form.between.thanks(LINDE) }).waitFor();
      await leader.getByRole("button", { name: t.voices.form.between.leader, exact: true }).click();
      await dialogOf(leader)
        .getByRole("button", { name: t.voices.leader.lookAt(LINDE), exact: true })
        .click();
      await dialogOf(leader).getByText(t.voices.answer.withheld(LINDE)).waitFor();
      await dialogOf(leader)
        .getByRole("heading", { name: t.voices.answer.title(LINDE) })
        .waitFor();
      expect((await changes(leader))[0]).toContain(t.voices.answer.how.beside("16"));
      await take(leader, t);

      // Rietdam: a file that nobody filled in.
      await openVoices(leader, t);
      await leader.getByRole("button", { name: t.voices.leader.choose(RIETDAM), exact: true }).click();
      const download = leader.waitForEvent("download");
      await leader.getByRole("button", { name: t.voices.leader.asFile, exact: true }).click();
      const file = readFileSync(await (await download).path());
      await leader.keyboard.press("Escape");
      expect(JSON.parse(file.toString())).toMatchObject({ flows: [], interests: [], felt: [], form: { given: null } });
      await dropFiles(leader, [{ name: "rietdam.json", content: file }]);
      await dialogOf(leader).getByRole("button", { name: t.importDialog.take, exact: true }).click();
      await dialogOf(leader).getByText(t.voices.answer.unfinished).waitFor();
      await dialogOf(leader).getByText(t.voices.answer.nothing).waitFor();
      await dialogOf(leader).getByRole("button", { name: t.voices.answer.leave, exact: true }).click();

      // Who was asked, how, and what came of it.
      await openVoices(leader, t);
      const rows = await dialogOf(leader).locator(".voice-party").allInnerTexts();
      const row = (party: string): string => rows.find((one) => one.startsWith(party)) ?? "";
      expect(row(RIETDAM)).toContain(t.voices.leader.how.file);
      expect(row(LINDE)).toContain(t.voices.leader.isWithheld);
      const answered = t.voices.leader.state.answered("").trim();
      expect([LINDE, KOMPAS, RIETDAM].map((party) => row(party).includes(answered))).toEqual([true, true, false]);
      await dialogOf(leader).getByRole("button", { name: t.voices.leader.toSaid, exact: true }).click();

      // Side by side: one flow, named by both, at numbers for two things.
      const said = leader.locator(".said-screen");
      await said.getByText(t.said.whole.counts({ giver: 1, receiver: 1, both: 1, either: 1 })).waitFor();
      const row16 = said.getByRole("row").filter({ hasText: t.said.flows.worth("16") });
      await row16.getByText(t.said.flows.cost("4")).waitFor();
      expect(await axe(leader)).toEqual([]);
      await said.getByLabel(t.looking.told.panel, { exact: true }).selectOption(t.looking.told.party(KOMPAS));
      await said.getByRole("button", { name: t.said.eyes.large, exact: true }).click();
      await leader.getByText(t.looking.told.ofParty(KOMPAS, 1)).waitFor();

      // What the group sees does not say who said it.
      await leader.keyboard.press("Control+.");
      await leader.goto(`${browser.address}#said`);
      await said.getByLabel(t.looking.told.panel, { exact: true }).waitFor();
      expect(
        await said.getByLabel(t.looking.told.panel, { exact: true }).locator("option").allInnerTexts(),
      ).not.toContain(t.looking.told.party(LINDE));
      await leader.keyboard.press("Control+.");
      await leader.goto(`${browser.address}#photo`);
      await photoDrawn(leader);

      // Both words stand beside each other, and are undone as one step each.
      const kept = await savedWhole(leader, t);
      expect(flowsOf(kept, LINDE, KOMPAS).map(words)).toContainEqual([
        ["receiver", null, 16],
        ["giver", 4, null],
      ]);
      // The last step gave Rietdam its form, the one before took Linde's answer over.
      await leader.keyboard.press("Control+Z");
      await leader.keyboard.press("Control+Z");
      expect(flowsOf(await savedWhole(leader, t), LINDE, KOMPAS).map(words)).toContainEqual([["receiver", null, 16]]);
    },
  );

  test("an address that is not whole says so, and what was open stays", async () => {
    const t = textsIn("en");
    const { page } = await browser.open({ path: "#in=AAAA" });
    await page.getByText(t.shell.linkBroken).waitFor();
    expect(page.url()).not.toContain("#in=");
  });

  test("a photo in an address has what is on the table, and nothing else", { timeout: 60_000 }, async () => {
    const t = textsIn("en");
    const { page } = await browser.open();
    await page.locator(".example button").nth(1).click();
    await photoDrawn(page);
    await openVoices(page, t);
    await page.getByRole("button", { name: t.voices.leader.shareLink, exact: true }).click();
    const link = await linkIn(page, t);
    const { page: other } = await browser.open({ path: link });
    await photoDrawn(other);
    await other.getByRole("status").getByText(t.shell.shared, { exact: true }).waitFor();
    const there = (await saved(other)) as SavedDocument & { interests: readonly { openness: string }[] };
    expect(there.parties.length).toBeGreaterThan(5);
    expect(there.interests.length).toBeGreaterThan(0);
    expect(there.interests.filter(({ openness }) => openness !== "on-the-table")).toEqual([]);
  });
});
