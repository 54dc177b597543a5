import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { hasReference, referenceSnapshots, skippedBecause } from "../reference.ts";
import { axe, describeInBrowser, photoDrawn } from "./harness.ts";
import { inCard, nameField, seat } from "./photo-steps.ts";
import { dialogOf, dropFiles, textsIn } from "./steps.ts";

const t = textsIn("en");
const words = t.series;
/** The five photos of data/warm-homes.en.json, in the order of their dates. */
const TITLES = ["The beginning", "Half a year later", "There are signals", "The agreements", t.photos.now];

describeInBrowser("photos as a series", ({ open }) => {
  const openSeries = async (reducedMotion: boolean, size: "laptop" | "phone" = "laptop"): Promise<Page> => {
    const { page } = await open({ language: "en", size, path: "?photo=svg", reducedMotion });
    await page.getByRole("button", { name: t.start.examples["one-broker"].title, exact: true }).click();
    await photoDrawn(page);
    await page.evaluate(() => {
      location.hash = "photos";
    });
    await page.getByRole("button", { name: t.photos.example }).click();
    await page.getByRole("heading", { name: words.title }).waitFor();
    return page;
  };
  const view = (page: Page, name: string) =>
    page.locator(".series .chart-choice").getByRole("button", { name, exact: true });
  const said = (page: Page) => page.locator(".series-said");
  /** The rows of the table of a view, unfolded. */
  const table = async (page: Page): Promise<readonly string[][]> => {
    await page.locator(".series-view .chart-table summary").click();
    const rows = page.locator(".series-view .chart-table tbody tr");
    return rows.evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? "")));
  };
  const widthOfLargest = (page: Page): Promise<number> =>
    page
      .locator(".series-view .compared-stage svg path[stroke-width], .series-view .compared-stage svg path")
      .evaluateAll((paths) =>
        Math.max(...paths.map((path) => Number.parseFloat(getComputedStyle(path).strokeWidth) || 0)),
      );

  test("plays from photo to photo when it is asked to, in steps where motion is reduced, and stops at the last", async () => {
    const page = await openSeries(true);
    await said(page).getByText(`1 of 5: ${TITLES[0]}`).waitFor();
    await page.waitForTimeout(2500);
    expect(await said(page).textContent()).toContain(`1 of 5: ${TITLES[0]}`);
    await page.getByRole("button", { name: words.play, exact: true }).click();
    await page.getByRole("button", { name: words.pause, exact: true }).waitFor();
    for (const [nth, title] of TITLES.entries())
      if (nth > 0)
        await said(page)
          .getByText(`${nth + 1} of 5: ${title}`)
          .waitFor();
    await page.getByRole("button", { name: words.pause, exact: true }).waitFor({ state: "detached" });
    expect(await axe(page)).toEqual([]);
  }, 60_000);

  test("one photo becomes the next with everybody in place, on one scale", async () => {
    const page = await openSeries(false);
    const places = () =>
      page
        .locator(".series-view .compared-stage svg g[transform]")
        .evaluateAll((all) => all.map((node) => node.getAttribute("transform")).filter((at) => at?.includes(" ")));
    const before = await places();
    expect(before.length).toBe(6);
    const first = await widthOfLargest(page);
    await page.getByRole("button", { name: words.on }).click();
    await page.getByRole("button", { name: words.on }).click();
    // By hand, from the file: the largest flow is 8 at first, and 16 in the third photo.
    await page.waitForFunction(
      ([was]) => {
        const paths = [...document.querySelectorAll(".series-view .compared-stage svg path")];
        const most = Math.max(...paths.map((path) => Number.parseFloat(getComputedStyle(path).strokeWidth) || 0));
        return Math.abs(most - 2 * was!) < 0.3;
      },
      [first],
    );
    expect(await places()).toEqual(before);
  });

  test("is walked by keyboard: the slider, and the line of time with what happened on it", async () => {
    const page = await openSeries(true);
    const slider = page.getByRole("slider", { name: words.which });
    await slider.press("End");
    await said(page).getByText(`5 of 5: ${TITLES[4]}`).waitFor();
    await slider.press("ArrowLeft");
    expect(await slider.getAttribute("aria-valuetext")).toContain(`4 of 5: ${TITLES[3]}`);
    const line = page.getByRole("group", { name: words.line });
    // One stop of the Tab key; arrows go from one to the next in the order of their days.
    expect(await line.locator("button[tabindex='0']").count()).toBe(1);
    await line.locator("button[tabindex='0']").focus();
    await page.keyboard.press("Home");
    const order: (string | null)[] = [];
    const count = await line.locator("button").count();
    for (let k = 0; k < count; k++) {
      order.push(await page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? null));
      await page.keyboard.press("ArrowRight");
    }
    // By hand, from the file: five photos, three agreements of 2025-09-11, signals of 2025-01-20 and 2025-02-13.
    expect(order.map((label) => label?.split(/[,:]/)[1]?.trim() ?? null)).toEqual([
      // a photo says its title and its day
      null,
      null,
      "signal",
      "signal",
      null,
      null,
      "agreement",
      "agreement",
      "agreement",
      null,
    ]);
    expect(order[2]).toContain("20 Jan 2025");
    expect(order[2]).toContain("Rond");
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await said(page).getByText(`2 of 5: ${TITLES[1]}`).waitFor();
  });

  test("has lines with what the estimates reach, of parties and of the whole, and in a table", async () => {
    const page = await openSeries(true);
    await view(page, words.views.lines).press("Enter");
    const chart = page.locator(".lines-chart");
    await chart.waitFor();
    expect(await chart.locator(".line").count()).toBe(3);
    expect(await chart.locator(".reach").count()).toBe(15);
    // What a party is told by: another stroke and another sign for each, not the colour alone.
    const strokes = await chart
      .locator(".line")
      .evaluateAll((all) => all.map((one) => one.getAttribute("stroke-dasharray")));
    expect(new Set(strokes).size).toBe(3);
    await page.getByLabel(words.number).selectOption("brings");
    const rows = await table(page);
    // By hand, from the file: Rond brings 4 + 4 + 4 + 2 + 4 at first, and 16 + 16 + 8 + 8 + 8 in the third photo.
    const rond = rows.filter(([who]) => who?.includes("Rond")).map(([, , , value]) => value);
    expect([rond[0], rond[2]]).toEqual(["18", "56"]);
    await page.getByLabel(words.of).selectOption("whole");
    await chart.locator(".reach").nth(4).waitFor();
    expect(await chart.locator(".line").count()).toBe(1);
    expect(await axe(page)).toEqual([]);
  });

  test("has every photo small, and a band that colours only who clearly leans", async () => {
    const page = await openSeries(true);
    await view(page, words.views.photos).press("Enter");
    expect(await page.locator(".small-photos svg").count()).toBe(5);
    expect(await axe(page)).toEqual([]);
    await view(page, words.views.band).press("Enter");
    const parts = page.locator(".bands-chart rect");
    await parts.first().waitFor();
    // Six parties in five photos; Rond clearly brings more in the third and the fourth (V1, `evenwicht series`).
    expect(await parts.count()).toBe(30);
    expect(await page.locator(".bands-chart rect[data-clear='brings']").count()).toBe(2);
    expect(await page.locator(".bands-chart rect[data-clear='takes']").count()).toBe(0);
    await page.locator(".bands-chart [role='button'][tabindex='0']").focus();
    await page.keyboard.press("End");
    expect(await page.locator(".series-view .chart-said").textContent()).toContain(TITLES[2]);
    expect(await axe(page)).toEqual([]);
  });

  test("tells what stood out from when to when, with signals beside it and no proof", async () => {
    const page = await openSeries(true);
    await view(page, words.views.findings).press("Enter");
    const rond = page.locator(".finding-row").filter({ hasText: "brings more than comes back" });
    await rond.getByText(words.stood(2, "March 2025", "September 2025")).waitFor();
    expect(await rond.locator(".signal").count()).toBe(2);
    await page.getByText(words.beside).waitFor();
    const rows = await table(page);
    const row = rows.find(([headline]) => headline?.includes("brings more than comes back"));
    expect(row?.[2]).toBe(`${TITLES[2]}, ${TITLES[3]}`);
    // All five photos lack a piece: it says since when.
    await page.getByText(words.stands(5, "March 2024")).first().waitFor();
    expect(await axe(page)).toEqual([]);
  });

  test("fits a phone, in every view", async () => {
    const page = await openSeries(true, "phone");
    for (const name of Object.values(words.views)) {
      await view(page, name).click();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(wide, name).toBe(false);
    }
    expect(await axe(page)).toEqual([]);
  });
});

describeInBrowser(`the four states of an estuary${skippedBecause}`, ({ open }) => {
  // Oracle: `delta_W` of ../shared/reference/reference.json, computed by networkx and R's betapart.
  test.runIf(hasReference)(
    "are a series, of which the whole moves as the reference says",
    async () => {
      const { page } = await open({ language: "en", path: "?photo=svg", reducedMotion: true });
      const states = ["1985_spring", "1985_summer", "1985_fall", "1986_winter"].map((season) => `neuse_n_${season}`);
      const contentOf = (name: string) => readFileSync(join(process.cwd(), "..", "shared", "reference", `${name}.csv`));
      await dropFiles(
        page,
        states.map((name) => ({ name: `${name}.csv`, content: contentOf(name) })),
      );
      await dialogOf(page).getByRole("button", { name: t.importDialog.take, exact: true }).click();
      await dialogOf(page).waitFor({ state: "detached" });
      await page.getByRole("heading", { name: words.title }).waitFor();
      const slider = page.getByRole("slider", { name: words.which });
      await slider.press("End");
      await page.locator(".series-said").getByText(`4 of 4: ${states[3]}`).waitFor();
      await page.locator(".series .chart-choice").getByRole("button", { name: words.views.lines, exact: true }).click();
      await page.getByLabel(words.of).selectOption("whole");
      await page.getByLabel(words.number).selectOption("total");
      await page.locator(".series-view .chart-table summary").click();
      const totals = await page
        .locator(".series-view .chart-table tbody tr td:nth-child(4)")
        .evaluateAll((cells) => cells.map((cell) => Number((cell.textContent ?? "").replaceAll(",", ""))));
      const deltas = referenceSnapshots
        .filter(({ name }) => name.startsWith("neuse_n"))
        .map(({ expected }) => expected.delta_W);
      expect(totals.slice(1).map((total, nth) => total - totals[nth]!)).toEqual(deltas);
      expect(await axe(page)).toEqual([]);
    },
    60_000,
  );
});

describeInBrowser("copies to try something in", ({ open }) => {
  const tries = t.trying;

  test("are begun, changed, compared with where they began, renamed, removed and put back", async () => {
    const { page } = await open({ language: "en", path: "?photo=svg", reducedMotion: true });
    await page.getByRole("button", { name: t.start.examples["one-broker"].title, exact: true }).click();
    await photoDrawn(page);
    const whole = await page.locator("h1").first().textContent();
    const photos = () =>
      page.evaluate(() => {
        location.hash = "photos";
      });
    await photos();
    await page.getByLabel(tries.name).fill("With a fourth partner");
    await page.getByRole("button", { name: tries.begin }).click();
    await page.locator("h1").getByText("With a fourth partner").waitFor();
    expect(await page.locator(".where p").textContent()).toContain(t.shell.tryOut);
    await page.getByRole("button", { name: t.shell.commands.addParty, exact: true }).click();
    await nameField(page, t).fill("Fourth");
    await inCard(page, t.tables.addParty).click();
    await seat(page, t, "Fourth").waitFor();
    // In the copy itself it is held beside where it began.
    await photos();
    await page.getByText(tries.isOne(whole)).waitFor();
    await page.getByRole("button", { name: t.photos.views.table }).click();
    const newcomer = page.locator(".compared-tables tbody tr").filter({ hasText: "Fourth" });
    await newcomer.getByText(t.comparing.partyStatus.new).waitFor();
    expect(await axe(page)).toEqual([]);
    // And so it is from what it is of, in which nothing changed.
    await page.getByRole("button", { name: tries.back(whole ?? "") }).click();
    await page.getByRole("button", { name: tries.compareOne("With a fourth partner") }).click();
    await page.getByRole("button", { name: t.photos.views.table }).click();
    await newcomer.getByText(t.comparing.partyStatus.new).waitFor();
    expect(await page.locator("h1").first().textContent()).toBe(whole);
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: tries.rename("With a fourth partner") }).click();
    await page.getByLabel(tries.newName("With a fourth partner")).fill("Four of us");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: tries.open("Four of us") }).waitFor();
    await page.getByRole("button", { name: tries.remove("Four of us") }).click();
    await page.getByRole("button", { name: tries.open("Four of us") }).waitFor({ state: "detached" });
    await page.locator(".notice").getByRole("button", { name: t.common.undo }).click();
    await page.getByRole("button", { name: tries.open("Four of us") }).waitFor();
  }, 60_000);
});
