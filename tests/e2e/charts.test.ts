import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Language } from "../../src/text/language.ts";
import { axe, describeInBrowser, photoDrawn, SIZES } from "./harness.ts";
import { rowsOf, textsIn } from "./steps.ts";

describeInBrowser("charts beside the photo", ({ open }) => {
  /** The example of youth care, with its charts. */
  async function openCharts(language: Language, options: Parameters<typeof open>[0] = {}): Promise<Page> {
    const t = textsIn(language);
    const { page } = await open({ language, reducedMotion: true, ...options });
    await page.getByRole("button", { name: t.start.examples["youth-care"].title, exact: true }).click();
    await photoDrawn(page);
    await page.keyboard.press("g");
    await page.getByRole("heading", { level: 2, name: t.shell.views.charts, exact: true }).waitFor();
    return page;
  }

  // Oracle: the example's kinds that flow, and what each is coloured in the list of kinds.
  test("each kind of the bars has its colour, its sign and its name (H5)", async () => {
    const page = await openCharts("nl");
    const legend = page.getByRole("list", { name: textsIn("nl").charts.bars.kinds });
    const kinds = await legend.getByRole("listitem").evaluateAll((all) =>
      all.map((one) => ({
        text: one.textContent ?? "",
        colour: getComputedStyle(one.firstElementChild!).backgroundColor,
      })),
    );
    expect(kinds.length).toBeGreaterThan(3);
    expect(new Set(kinds.map(({ colour }) => colour)).size).toBe(kinds.length);
    expect(new Set(kinds.map(({ text }) => text.slice(0, 2))).size).toBe(kinds.length);
    const drawn = await page
      .locator(".bars-bar i")
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));
    expect(new Set(drawn)).toEqual(new Set(kinds.map(({ colour }) => colour)));
  });

  // Oracle: the example's own sums (46 brought and 20 taken), and those of its kinds, which add up to them.
  test.each(["nl", "en"] as const)("bars say what the photo says, and can be read: %s", async (language) => {
    const t = textsIn(language);
    const page = await openCharts(language);
    await page.getByText(t.charts.inTable, { exact: true }).click();
    const rows = await rowsOf(page, t.charts.bars.caption);
    const row = rows.find(([name]) => name?.includes("De Vaart"));
    expect(row?.[1]).toBe("46");
    expect(row?.[3]).toBe("20");
    for (const [, brings, ofBrings = "", takes, ofTakes = ""] of rows)
      for (const [sum, parts] of [
        [brings, ofBrings],
        [takes, ofTakes],
      ] as const)
        expect((parts.match(/: (\d+)/g) ?? []).reduce((all, part) => all + Number(part.slice(2)), 0)).toBe(Number(sum));
    // Only what is clear is named, here as in the photo.
    expect(await page.locator(".bars-word").allTextContents()).toEqual([
      t.photo.word["brings-more"],
      t.photo.word["takes-more"],
    ]);
  });

  test("who is chosen in a chart is chosen in the photo, and the other way round; by keyboard and by pointer", async () => {
    const t = textsIn("en");
    const page = await openCharts("en");
    const rows = page.locator(".bars-row");
    const name = page.locator(".bars-row").getByRole("button", { name: /De Vaart/ });
    const inPhoto = page.locator(".photo-keys button[aria-pressed=true]");
    await name.focus();
    await page.keyboard.press("Enter");
    expect(await name.getAttribute("aria-pressed")).toBe("true");
    expect(await inPhoto.getAttribute("aria-label")).toContain("De Vaart");
    await page.keyboard.press("Escape");
    await expect.poll(() => inPhoto.count()).toBe(0);
    // Pointed at in the one it is brought out in the other.
    const pointed = page.locator(".bars-row").getByRole("button", { name: /Rietdam/ });
    await pointed.scrollIntoViewIfNeeded();
    await page.mouse.move(1, 1);
    await pointed.hover();
    await expect.poll(() => page.locator(".bars-row[data-pointed=true]").count()).toBe(1);
    await page.locator(".photo-keys button").first().focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => rows.filter({ has: page.locator("[aria-pressed=true]") }).count()).toBe(1);
    // From there the photo goes on with who was chosen.
    await page.getByRole("link", { name: t.shell.views.photo, exact: true }).click();
    await photoDrawn(page);
    await expect.poll(() => inPhoto.count()).toBe(1);
  });

  // Oracle: the example's own flows: all that comes in at the parents' council comes from one other.
  test("in a drawing arrows go from one party to the next, and each says what it is", async () => {
    const t = textsIn("en");
    const page = await openCharts("en");
    await page.getByRole("button", { name: t.charts.kinds.dependence.name, exact: true }).click();
    const drawing = page.getByRole("group", { name: t.charts.dependence.label, exact: true });
    const parties = drawing.getByRole("button");
    await expect.poll(() => parties.count()).toBe(9);
    expect(await drawing.locator("[tabindex='0']").count()).toBe(1);
    await drawing.locator("[tabindex='0']").focus();
    await page.keyboard.press("ArrowRight");
    const second = parties.nth(1);
    expect(await second.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await second.getAttribute("aria-pressed")).toBe("false");
    await page.keyboard.press("Enter");
    expect(await second.getAttribute("aria-pressed")).toBe("true");
    expect(await page.locator(".photo-keys button[aria-pressed=true]").count()).toBe(1);
    await page.getByText(t.charts.inTable, { exact: true }).click();
    const council = (await rowsOf(page, t.charts.dependence.label)).find(([name]) => /parents/i.test(name ?? ""));
    expect(council?.[1]).toBe(t.charts.ofTen("10"));
  });

  // Oracle: the example's own flows, in its table: what De Vaart gives adds up to what the photo says it brings.
  test("in the round a party is chosen by keyboard, what goes and comes there is told, and its table adds up", async () => {
    const t = textsIn("en");
    const page = await openCharts("en");
    await page.getByRole("button", { name: t.charts.kinds.chord.name, exact: true }).click();
    const drawing = page.getByRole("group", { name: t.charts.chord.label, exact: true });
    await expect.poll(() => drawing.getByRole("button").count()).toBe(9);
    expect(await drawing.locator("[tabindex='0']").count()).toBe(1);
    await drawing.getByRole("button", { name: /^De Vaart/ }).focus();
    await page.keyboard.press("Enter");
    expect(await page.locator(".photo-keys button[aria-pressed=true]").getAttribute("aria-label")).toContain(
      "De Vaart",
    );
    const said = await page.locator(".chord-chart ~ .chart-said").textContent();
    const [, gives = "", parts = ""] = /De Vaart\D*? gives (\d+): ([^.]*)\./.exec(said ?? "") ?? [];
    expect(parts).not.toBe("");
    await page.getByText(t.charts.inTable, { exact: true }).click();
    const rows = (await rowsOf(page, t.charts.heat.caption)).filter(([from]) => from?.includes("De Vaart"));
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.reduce((sum, [, , value]) => sum + Number(value), 0)).toBe(Number(gives));
    // Names that show lie clear of each other.
    const boxes = await drawing.locator(".chord-names text").evaluateAll((texts) =>
      texts.map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    );
    expect(boxes).toHaveLength(10);
    for (const [at, a] of boxes.entries())
      for (const b of boxes.slice(at + 1))
        expect(a.left > b.right || b.left > a.right || a.top > b.bottom - 2 || b.top > a.bottom - 2).toBe(true);
  });

  test("they are in the menu, in the search, and beside what stands out", async () => {
    const t = textsIn("en");
    const { page } = await open({ reducedMotion: true });
    await page.getByRole("button", { name: t.start.examples["youth-care"].title, exact: true }).click();
    await photoDrawn(page);
    const title = page.getByRole("heading", { level: 2, name: t.shell.views.charts, exact: true });
    await page.getByRole("button", { name: t.shell.views.charts, exact: true }).click();
    await title.waitFor();
    await page.goBack();
    await photoDrawn(page);
    await page.getByRole("button", { name: t.shell.more, exact: true }).click();
    await page
      .locator("[popover]")
      .getByRole("button", { name: t.shell.goTo(t.shell.views.charts) })
      .click();
    await title.waitFor();
    await page.goBack();
    await photoDrawn(page);
    await page.keyboard.press("Control+K");
    await page.getByRole("dialog").getByRole("combobox").fill(t.shell.views.charts);
    await page.keyboard.press("Enter");
    await title.waitFor();
  });

  test.each([
    ["nl", "light", "laptop"],
    ["en", "dark", "laptop"],
    ["nl", "dark", "phone"],
    ["en", "light", "tablet"],
  ] as const)(
    "axe finds nothing, and nothing is cut off: %s, %s, %s",
    async (language, theme, size) => {
      const t = textsIn(language);
      const page = await openCharts(language, { theme, size });
      const charts = page.getByRole("group", { name: t.charts.which, exact: true }).getByRole("button");
      for (const chart of await charts.all()) {
        await chart.click();
        const title = await chart.textContent();
        for (const table of await page.getByText(t.charts.inTable, { exact: true }).all()) await table.click();
        expect(await axe(page), `${title}`).toEqual([]);
        const wide = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          ...[...document.querySelectorAll(".charts-scroll")].map((pane) => pane.scrollWidth - pane.clientWidth),
        ]);
        expect(wide[0], `${title}`).toBeLessThanOrEqual(SIZES[size].width);
        expect(wide[1], `${title}`).toBeLessThanOrEqual(0);
      }
    },
    60_000,
  );
});
