import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { AllMessages as Messages } from "../../src/text/all-messages.ts";
import { describeInBrowser, photoDrawn } from "./harness.ts";
import { exampleIn, still, textsIn } from "./steps.ts";

// Oracle: the example data/ring-of-reciprocity.*.json. Veenrand Home Care exchanges with De Hoeve, De Es, Turfhoek and
// Veenkerk now, and with Het Anker as agreed: of the seven only Hoogveen Volunteers has nothing to do with it.
const RING = exampleIn("ring-of-reciprocity", "en");
const PARTIES = RING.parties.map(({ name }) => name);
const [VEENRAND = "", , ES = "", , APART = ""] = PARTIES;
const APART_SHORT = RING.parties[4]?.shortName ?? "";

const RENDERERS = ["svg", "webgl"] as const;
type Renderer = (typeof RENDERERS)[number];

interface Point {
  readonly x: number;
  readonly y: number;
}

const seats = (page: Page, t: Messages): Locator => page.getByRole("group", { name: t.photo.keys }).getByRole("button");

/** The unseen button that lies over a party's disc, whichever draws the disc. */
const seat = (page: Page, t: Messages, party: string): Locator =>
  page.getByRole("group", { name: t.photo.keys }).getByRole("button", { name: party });

interface Disc extends Point {
  readonly width: number;
}

async function discOf(page: Page, t: Messages, party: string): Promise<Disc> {
  const box = await seat(page, t, party).boundingBox();
  if (box === null) throw new Error(`no disc of ${party}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width };
}

async function clickParty(page: Page, t: Messages, party: string): Promise<void> {
  const { x, y } = await discOf(page, t, party);
  await page.mouse.click(x, y);
}

const GRID = 12;

/** Colours of a piece of the page as it is painted: rows of red, green and blue on a grid over it. */
async function painted(page: Page, { x, y, width }: Disc): Promise<readonly number[]> {
  const clip = { x: x - width / 2, y: y - width / 2, width, height: width };
  const png = (await page.screenshot({ clip, scale: "css" })).toString("base64");
  return page.evaluate(
    async ({ png, GRID }) => {
      const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const context = new OffscreenCanvas(GRID, GRID).getContext("2d");
      if (context === null) throw new Error("no canvas");
      context.drawImage(picture, 0, 0, GRID, GRID);
      return [...context.getImageData(0, 0, GRID, GRID).data].filter((_, i) => i % 4 !== 3);
    },
    { png, GRID },
  );
}

/** How far two pieces are apart, on average per colour, of 255. */
const apart = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, i) => sum + Math.abs(value - (b[i] ?? 0)), 0) / a.length;

const mean = (colours: readonly number[]): number => colours.reduce((sum, value) => sum + value, 0) / colours.length;

describeInBrowser("the photo", ({ open }) => {
  const openRing = async (renderer: Renderer, options: { reducedMotion?: boolean } = {}): Promise<Page> => {
    const { page } = await open({ language: "en", path: `?photo=${renderer}`, reducedMotion: true, ...options });
    const t = textsIn("en");
    await page.getByRole("button", { name: t.start.examples["ring-of-reciprocity"].title, exact: true }).click();
    await photoDrawn(page);
    if (renderer === "webgl") await page.locator(".photo-sigma[data-ready=true]").waitFor({ state: "attached" });
    await still(page);
    return page;
  };
  const t = textsIn("en");

  test("both renderers show the same parties, at the same places, in the same colours", async () => {
    const [svg, webgl] = [await openRing("svg"), await openRing("webgl")];
    expect(await svg.locator(".photo-svg").count()).toBe(1);
    expect(await webgl.locator(".photo-svg").count()).toBe(0);
    const names = (page: Page) =>
      seats(page, t).evaluateAll((all) => all.map((one) => one.getAttribute("aria-label") ?? ""));
    expect(await names(webgl)).toEqual(await names(svg));
    expect((await names(svg)).map((name) => PARTIES.find((party) => name.startsWith(party))).sort()).toEqual(
      PARTIES.toSorted(),
    );
    for (const party of PARTIES) {
      const disc = await discOf(svg, t, party);
      expect(await discOf(webgl, t, party)).toEqual(disc);
      const [one, other] = [await painted(svg, disc), await painted(webgl, disc)];
      // Antialiasing differs; another glyph, or none, is some 40 off.
      expect(apart(one, other), party).toBeLessThan(12);
    }
  });

  describe.each(RENDERERS)("in %s", (renderer) => {
    test("a click on a party chooses it and dims what is apart from it; a click on the ground lets go", async () => {
      const page = await openRing(renderer);
      await clickParty(page, t, VEENRAND);
      const panel = page.getByRole("complementary", { name: t.inspector.label(VEENRAND) });
      await panel.waitFor();
      await still(page);
      expect(await seat(page, t, VEENRAND).getAttribute("aria-pressed")).toBe("true");
      expect(await seats(page, t).and(page.locator('[aria-pressed="true"]')).count()).toBe(1);
      if (renderer === "svg") {
        const dimmed = page
          .locator(".photo-node")
          .filter({ visible: true })
          .and(page.locator('[opacity]:not([opacity="1"])'));
        expect(await dimmed.count()).toBe(1);
        expect((await dimmed.textContent())?.replace(/\s/g, "")).toContain(APART_SHORT);
      }
      // Off the parties, so that nothing is pointed at.
      const stage = await page.locator(".photo").boundingBox();
      const ground = { x: (stage?.x ?? 0) + 12, y: (stage?.y ?? 0) + 12 };
      await page.mouse.move(ground.x, ground.y);
      const chosen = { apart: await lit(page, APART), close: await lit(page, ES) };
      await page.mouse.click(ground.x, ground.y);
      await panel.waitFor({ state: "detached" });
      await still(page);
      expect(await seats(page, t).and(page.locator('[aria-pressed="true"]')).count()).toBe(0);
      const rest = { apart: await lit(page, APART), close: await lit(page, ES) };
      // Light theme: what is dimmed is nearer to the paper, so lighter.
      expect(chosen.apart - rest.apart).toBeGreaterThan(8);
      expect(Math.abs(chosen.close - rest.close)).toBeLessThan(8);
    });

    test("a dragged party stays where it was put", async () => {
      const page = await openRing(renderer);
      const by = { x: 70, y: 50 };
      const before = await discOf(page, t, VEENRAND);
      await clickParty(page, t, APART);
      await page.getByRole("complementary", { name: t.inspector.label(APART) }).waitFor();
      await still(page);
      const seatBeside = await discOf(page, t, VEENRAND);
      await page.keyboard.press("Escape");
      await still(page);
      expect(await discOf(page, t, VEENRAND)).toEqual(before);

      const inwards = { x: Math.sign(720 - before.x) * by.x, y: Math.sign(450 - before.y) * by.y };
      await page.mouse.move(before.x, before.y);
      await page.mouse.down();
      await page.mouse.move(before.x + inwards.x, before.y + inwards.y, { steps: 6 });
      await page.mouse.up();
      await still(page);
      const after = await discOf(page, t, VEENRAND);
      expect(Math.abs(after.x - before.x - inwards.x)).toBeLessThan(3);
      expect(Math.abs(after.y - before.y - inwards.y)).toBeLessThan(3);
      // A drag chooses nobody.
      expect(await seats(page, t).and(page.locator('[aria-pressed="true"]')).count()).toBe(0);
      // Beside a panel the stage is narrower, and the place is as far from the seat in proportion.
      await clickParty(page, t, APART);
      await page.getByRole("complementary", { name: t.inspector.label(APART) }).waitFor();
      await still(page);
      const beside = await discOf(page, t, VEENRAND);
      expect((beside.x - seatBeside.x) / inwards.x).toBeGreaterThan(0.4);
      expect((beside.y - seatBeside.y) / inwards.y).toBeGreaterThan(0.4);
      await page.keyboard.press("Escape");
      await still(page);
      const again = await discOf(page, t, VEENRAND);
      expect(Math.hypot(again.x - after.x, again.y - after.y)).toBeLessThan(2);
    });

    test("the buttons and the wheel zoom, and fit shows everything again", async () => {
      const page = await openRing(renderer);
      const whole = await discOf(page, t, VEENRAND);
      const width = async (): Promise<number> => (await discOf(page, t, VEENRAND)).width / whole.width;
      const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
      await press(t.photo.zoomIn);
      await expect.poll(width).toBeCloseTo(1.35, 2);
      await press(t.photo.zoomOut);
      await expect.poll(width).toBeCloseTo(1, 2);
      await press(t.photo.zoomOut);
      await expect.poll(width).toBeCloseTo(1 / 1.35, 2);
      await press(t.photo.fit);
      await expect.poll(() => discOf(page, t, VEENRAND)).toEqual(whole);
      // Under the wheel the point below the pointer stays where it is.
      await page.mouse.move(whole.x, whole.y);
      await page.mouse.wheel(0, -300);
      await expect.poll(width).toBeGreaterThan(1.3);
      const { x, y } = await discOf(page, t, VEENRAND);
      expect(Math.hypot(x - whole.x, y - whole.y)).toBeLessThan(1.5);
      await press(t.photo.fit);
      await expect.poll(() => discOf(page, t, VEENRAND)).toEqual(whole);
    });

    test("theme and language switch at once, and are remembered", async () => {
      const page = await openRing(renderer);
      const disc = await discOf(page, t, VEENRAND);
      const paper = { x: disc.x, y: (await page.locator(".photo").boundingBox())?.y ?? 0, width: 12 };
      const corner = async (): Promise<number> => mean(await painted(page, { ...paper, y: paper.y + 8 }));
      expect(await corner()).toBeGreaterThan(220);
      expect(await page.title()).toBe(`${RING.about.title}: ${t.shell.views.photo} · Evenwicht`);
      await page.getByRole("button", { name: t.shell.theme.toDark, exact: true }).click();
      await page.locator("html[data-theme=dark]").waitFor();
      await expect.poll(corner).toBeLessThan(60);

      await page.getByRole("button", { name: `NL: ${t.shell.language.nl}` }).click();
      const nl = textsIn("nl");
      const ring = exampleIn("ring-of-reciprocity", "nl");
      await page.locator("html[lang=nl]").waitFor();
      await page.getByRole("heading", { level: 2, name: nl.panels.standsOut }).waitFor();
      // The example that nobody changed is told in the other language too.
      await page.getByRole("heading", { level: 1, name: ring.about.title }).waitFor();
      await expect.poll(() => page.title()).toBe(`${ring.about.title}: ${nl.shell.views.photo} · Evenwicht`);
      await seat(page, nl, nl.photo.party.sums(ring.parties[0]?.name ?? "", "60", "60")).waitFor();

      await page.reload();
      await page.getByRole("heading", { level: 1, name: nl.start.headline }).waitFor();
      expect(await page.locator("html").getAttribute("lang")).toBe("nl");
      expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
      expect(await page.title()).toBe("Evenwicht");
    });
  });

  test("under reduced motion nothing glides, and otherwise it does", async () => {
    /** How many different sizes a disc goes through, from a press of the zoom button on. */
    const sizes = async (reducedMotion: boolean): Promise<number> => {
      const page = await openRing("svg", { reducedMotion });
      const button = page.getByRole("button", { name: t.photo.zoomIn, exact: true });
      await page.evaluate(() => {
        const seen = new Set<number>();
        Object.assign(globalThis, { seen });
        const disc = document.querySelector(".photo-keys > button");
        requestAnimationFrame(function look() {
          seen.add(disc?.getBoundingClientRect().width ?? 0);
          requestAnimationFrame(look);
        });
      });
      await button.click();
      await still(page);
      return page.evaluate(() => (globalThis as unknown as { seen: Set<number> }).seen.size);
    };
    expect(await sizes(true)).toBe(2);
    expect(await sizes(false)).toBeGreaterThan(3);
  });

  test("WebGL that the browser takes back is opened again, and shows the same; taken back too often, SVG goes on", async () => {
    const page = await openRing("webgl");
    const disc = await discOf(page, t, VEENRAND);
    const before = await painted(page, disc);
    const lose = (): Promise<void> =>
      page.evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>(".photo-sigma .sigma-edges");
        canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
      });
    for (let times = 0; times < 3; times++) {
      await page.evaluate(() => document.querySelector(".photo-sigma")?.setAttribute("data-lost", ""));
      await lose();
      await page.locator(".photo-sigma[data-ready=true]:not([data-lost])").waitFor({ state: "attached" });
      await still(page);
      await expect.poll(async () => apart(before, await painted(page, disc))).toBeLessThan(2);
    }
    await lose();
    await page.locator(".photo-svg").waitFor();
    expect(await page.locator(".photo-sigma").count()).toBe(0);
    // antialiasing differs, as above
    expect(apart(before, await painted(page, disc))).toBeLessThan(12);
  });

  test("a finger chooses a party on a phone", async () => {
    const { page } = await open({ language: "en", size: "phone", reducedMotion: true });
    await page.getByRole("button", { name: t.start.examples["ring-of-reciprocity"].title, exact: true }).tap();
    await photoDrawn(page);
    await still(page);
    const { x, y } = await discOf(page, t, VEENRAND);
    await page.touchscreen.tap(x, y);
    await page.getByRole("heading", { level: 2, name: VEENRAND }).waitFor();
    expect(await seat(page, t, VEENRAND).getAttribute("aria-pressed")).toBe("true");
  });
});

/** How light a party's disc is painted, of 255. */
async function lit(page: Page, party: string): Promise<number> {
  return mean(await painted(page, await discOf(page, textsIn("en"), party)));
}
