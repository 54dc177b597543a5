import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { interventions } from "../../src/interventions/registry.ts";
import type { Language } from "../../src/text/language.ts";
import { axe, describeInBrowser, photoDrawn } from "./harness.ts";
import { exampleIn, goToScreen, type SavedFlow, textsIn } from "./steps.ts";

const EXAMPLE = "hospital-network";

describeInBrowser("what could help", ({ open }) => {
  const openHelp = async (language: Language, size: "laptop" | "phone" = "laptop"): Promise<Page> => {
    const { page } = await open({ language, size, path: "?photo=svg", reducedMotion: true });
    const t = textsIn(language);
    await page.getByRole("button", { name: t.start.examples[EXAMPLE].title, exact: true }).click();
    await photoDrawn(page);
    await goToScreen(page, "help");
    await page.getByRole("heading", { name: t.helping.title }).waitFor();
    return page;
  };

  // Oracle: the sums of the example, added up by hand from its file: Meerzicht brings 45 and takes 20, Zuiderlicht 34 and
  // 56; the table gives 28, of which 16 to the insurer, who takes 20.
  test("three steps are put in a row, changed by key, switched off, put elsewhere, undone, kept, and go on as a try-out", async () => {
    const page = await openHelp("nl");
    const t = textsIn("nl");
    const { ideas } = t;
    const [acknowledge, compensate, ambition] = (["acknowledge-loss", "compensate", "adjust-ambition"] as const).map(
      (way) => interventions[way].text.nl.name,
    ) as [string, string, string];
    const add = async (name: string): Promise<void> => {
      await page.getByRole("region", { name: ideas.add }).getByRole("button", { name, exact: true }).click();
    };
    const row = (name: string) => page.locator(".sums-twice tbody tr").filter({ hasText: name });
    const cells = async (name: string): Promise<readonly string[]> =>
      (await row(name).locator("td").allTextContents()).slice(0, 2);
    const names = () => page.locator(".step h3").allTextContents();

    await add(acknowledge);
    await page.getByText(ideas.step.unsaid).waitFor();
    expect(await page.locator(".step-said").count()).toBe(0);
    await page.getByLabel(ideas.step.sees).selectOption({ label: "Ziekenhuis Zuiderlicht" });
    await page.getByText(ideas.outcome.sumsNone).waitFor();
    await page
      .locator(".step-said")
      .filter({ hasText: "Een eigen nacht, en het laatste woord over het rooster." })
      .waitFor();
    await add(compensate);
    await expect.poll(() => cells("Ziekenhuis Meerzicht")).toEqual(["45", ideas.outcome.nowThen("20", "28")]);
    expect(await cells("Ziekenhuis Zuiderlicht")).toEqual([ideas.outcome.nowThen("34", "42"), "56"]);

    const slider = page.getByRole("slider", { name: ideas.step.worth("Ziekenhuis Meerzicht") });
    await slider.focus();
    await slider.press("ArrowRight");
    await expect.poll(() => cells("Ziekenhuis Meerzicht")).toEqual(["45", ideas.outcome.nowThen("20", "32")]);
    await slider.press("ArrowRight");
    await expect.poll(() => cells("Ziekenhuis Meerzicht")).toEqual(["45", ideas.outcome.nowThen("20", "36")]);
    expect(await slider.getAttribute("aria-valuetext")).toBe("vier keer");
    await page.keyboard.press("Control+Z");
    await expect.poll(() => cells("Ziekenhuis Meerzicht")).toEqual(["45", ideas.outcome.nowThen("20", "28")]);
    const number = page.getByLabel(ideas.step.number(ideas.step.worth("Ziekenhuis Meerzicht")));
    await number.fill("24");
    await number.press("Enter");
    await expect.poll(() => cells("Ziekenhuis Meerzicht")).toEqual(["45", ideas.outcome.nowThen("20", "44")]);
    const found = (group: string, what: string) =>
      page.locator(`.found-twice [data-group=${group}] li`).filter({ hasText: what }).waitFor();
    await found("solved", "Rond Ziekenhuis Meerzicht is ook een signaal.");
    await found("less-sure", "Brengt Ziekenhuis Meerzicht meer dan er terugkomt?");
    // Who asks is told how that comes: by what goes between it and who now gives it something in return.
    const lessSure = page.locator(".found-twice [data-group=less-sure] li").filter({ hasText: "Ziekenhuis Meerzicht" });
    await lessSure.getByText(t.whyShifted.ask, { exact: true }).click();
    await lessSure.getByText(t.whyShifted.own("Ziekenhuis Meerzicht", "Ziekenhuis Zuiderlicht")).waitFor();
    expect(await row("Ziekenhuis Meerzicht").textContent()).toContain(
      ideas.outcome.nowInWords("Ziekenhuis Meerzicht brengt meer dan er terugkomt."),
    );

    await add(ambition);
    await page.getByText(ideas.step.tableGives("28", "56")).waitFor();
    await expect.poll(() => cells("Zorgverzekeraar Noordzij")).toEqual(["16", ideas.outcome.nowThen("20", "36")]);
    const third = page.getByRole("checkbox", { name: ideas.step.on(`3. ${ambition}`) });
    await third.uncheck();
    await row("Zorgverzekeraar Noordzij").waitFor({ state: "detached" });
    await third.check();
    await row("Zorgverzekeraar Noordzij").waitFor();

    await page.getByRole("button", { name: ideas.step.drag(`3. ${ambition}`) }).press("ArrowUp");
    await expect.poll(names).toEqual([`1. ${acknowledge}`, `2. ${ambition}`, `3. ${compensate}`]);
    await page.getByRole("button", { name: ideas.step.up(`2. ${ambition}`) }).click();
    await expect.poll(names).toEqual([`1. ${ambition}`, `2. ${acknowledge}`, `3. ${compensate}`]);
    // by hand: the first is dragged behind the last
    const [handle, last] = await Promise.all([
      page.locator(".step-handle").first().boundingBox(),
      page.locator(".step").last().boundingBox(),
    ]);
    await page.mouse.move(handle!.x + 8, handle!.y + 8);
    await page.mouse.down();
    await page.mouse.move(handle!.x + 8, last!.y + last!.height - 4, { steps: 4 });
    await page.locator(".step[data-behind=true]").waitFor();
    await page.mouse.up();
    await expect.poll(names).toEqual([`1. ${acknowledge}`, `2. ${compensate}`, `3. ${ambition}`]);
    await page.keyboard.press("Control+Z");
    await expect.poll(names).toEqual([`1. ${ambition}`, `2. ${acknowledge}`, `3. ${compensate}`]);
    expect(await axe(page)).toEqual([]);

    await page.getByLabel(ideas.name).fill("Iets terug");
    await page.getByLabel(ideas.name).press("Enter");
    await page.getByRole("button", { name: ideas.begin }).click();
    await page.getByText(ideas.noSteps).waitFor();
    await page.getByLabel(ideas.idea, { exact: true }).selectOption({ label: "Iets terug" });
    await expect.poll(names).toEqual([`1. ${ambition}`, `2. ${acknowledge}`, `3. ${compensate}`]);
    await page.keyboard.press("Control+Z");
    await page.getByLabel(ideas.idea, { exact: true }).waitFor({ state: "detached" });
    await expect.poll(() => page.locator(".where p").textContent()).toContain(t.shell.keptHere);
    // of a page that is gone the last second may be lost (K1)
    await page.waitForTimeout(1_500);
    await page.reload();
    await expect.poll(names).toEqual([`1. ${ambition}`, `2. ${acknowledge}`, `3. ${compensate}`]);
    expect(await page.getByLabel(ideas.name).inputValue()).toBe("Iets terug");

    await page.getByRole("button", { name: ideas.takeOver.agree }).click();
    await page.getByText(ideas.takeOver.agreeAbout).waitFor();
    await page.getByRole("button", { name: ideas.takeOver.cancel }).click();
    await page.getByRole("button", { name: ideas.takeOver.try }).click();
    await photoDrawn(page);
    expect(await page.locator("h1").textContent()).toBe("Iets terug");
    // By hand: the six flows that the table gives doubled, and what goes from Zuiderlicht to Meerzicht became 24 more; of 35.
    await goToScreen(page, "photos");
    await page.getByText(t.trying.isOne(exampleIn(EXAMPLE, "nl").about.title)).waitFor();
    await page.getByText(t.comparing.counts({ new: 0, gone: 0, grown: 7, shrunk: 0, same: 28 })).waitFor();
  }, 90_000);

  // Oracle: added up here from the example's file.
  // Oracle: by hand. Third gives Meerzicht 8 (20 and 8 is 28) and asks 8 of another; Meerzicht then gives it 8: 45 and 8 is 53.
  test("a later step is about whom an earlier one brings in", async () => {
    const page = await openHelp("nl");
    const { ideas } = textsIn("nl");
    const add = async (way: "bring-in-third-party" | "compensate"): Promise<void> => {
      const { name } = interventions[way].text.nl;
      await page.getByRole("region", { name: ideas.add }).getByRole("button", { name, exact: true }).click();
    };
    const cells = async (name: string): Promise<readonly string[]> =>
      (await page.locator(".sums-twice tbody tr").filter({ hasText: name }).locator("td").allTextContents()).slice(
        0,
        2,
      );
    await add("bring-in-third-party");
    await add("compensate");
    const step = page.getByRole("article").nth(1);
    await step.getByLabel(ideas.step.from, { exact: true }).selectOption({ label: "Ziekenhuis Meerzicht" });
    await step.getByLabel(ideas.step.to, { exact: true }).selectOption({ label: ideas.step.thirdParty });
    await step.getByText(ideas.step.worth(ideas.step.thirdParty), { exact: true }).first().waitFor();
    await expect
      .poll(() => cells("Ziekenhuis Meerzicht"))
      .toEqual([ideas.outcome.nowThen("45", "53"), ideas.outcome.nowThen("20", "28")]);
    const before = await cells(ideas.step.thirdParty);
    await page.getByRole("textbox", { name: ideas.step.newName }).fill("Provincie");
    await expect.poll(() => cells("Provincie")).toEqual(before);
    await step.getByText(ideas.step.worth("Provincie"), { exact: true }).first().waitFor();
    // Before the step that brings it in, it is not there.
    await page.getByRole("button", { name: ideas.step.up(`2. ${interventions.compensate.text.nl.name}`) }).click();
    await page.getByText(ideas.step.idle).waitFor();
    await page.keyboard.press("Control+Z");
    await page.getByText(ideas.step.idle).waitFor({ state: "detached" });

    expect(await axe(page)).toEqual([]);
  });

  test("who leans on whom while a party is away, in numbers and words; the leader's alone; on a phone too", async () => {
    const page = await openHelp("en", "phone");
    const t = textsIn("en");
    const { away } = t.helping;
    await page.getByRole("tab", { name: t.helping.tabs.away }).click();
    const example = exampleIn(EXAMPLE, "en");
    const [zuiderlicht, gps] = ["Zuiderlicht Hospital", "Merenkust Out-of-Hours GPs"].map(
      (name) => example.parties.find((party) => party.name === name)!.id,
    );
    await page.getByLabel(away.who).selectOption({ label: "Zuiderlicht Hospital" });
    await page.getByRole("heading", { name: away.suppose("Zuiderlicht Hospital") }).waitFor();
    const flows = (example.flows as readonly SavedFlow[]).filter(({ state }) => state === "actual");
    const pausing = flows.filter(({ from, to }) => from === zuiderlicht || to === zuiderlicht);
    expect(await page.locator(".away-flows li").count()).toBe(pausing.length);
    const taken = (of: readonly SavedFlow[]) =>
      of.filter(({ to }) => to === gps).reduce((sum, { worth }) => sum + (worth ?? 0), 0);
    const then = taken(flows.filter((flow) => !pausing.includes(flow)));
    expect(
      await page.locator(".away tbody tr").filter({ hasText: "Merenkust Out-of-Hours GPs" }).textContent(),
    ).toContain(away.nowThen(String(taken(flows)), String(then)));
    await page.getByText(away.noneAlone).waitFor();
    expect(await axe(page)).toEqual([]);
    const sideways = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(await sideways()).toBe(false);

    await page.getByRole("tab", { name: t.helping.tabs.try }).click();
    await page.getByRole("button", { name: interventions["bring-in-third-party"].text.en.name, exact: true }).click();
    await page.locator(".sums-twice tbody tr").filter({ hasText: t.ideas.step.thirdParty }).waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await sideways()).toBe(false);

    await page.keyboard.press("Control+.");
    await page.getByText(t.helping.leadersAlone).waitFor();
    expect(await page.locator(".sums-twice, .away").count()).toBe(0);
  });
});
