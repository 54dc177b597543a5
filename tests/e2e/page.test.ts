import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { axe, describeInBrowser, type Loaded, openExample, photoDrawn, SIZES } from "./harness.ts";
import { PICTURES, textsIn } from "./steps.ts";

/** Until an example's photo is drawn at most this much is requested, compressed. */
const BUDGET = 300 * 1024;
/** With what comes right after it: what stands out, in words. */
const BUDGET_WITH_WORDS = BUDGET + 21 * 1024;
/** And with the scripts that take the drawing over afterwards where there is a graphics card: Sigma and graphology. */
const BUDGET_WITH_WEBGL = BUDGET_WITH_WORDS + 50 * 1024;

describeInBrowser("the page", ({ open }) => {
  test("opens under its security policy, without an error and without a request to anybody else", async () => {
    // The harness fails any test on a page with problems; this one opens both the start and a photo.
    const { page } = await open();
    const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    await openExample(page);
  });

  test("the policy is a header too, with what a page cannot say of itself", async () => {
    const { page } = await open();
    const response = await page.reload();
    expect(response?.headers()["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(response?.headers()["x-content-type-options"]).toBe("nosniff");
  });

  test("the policy is in force: what it refuses is refused, and seen by these tests", async () => {
    const { page, problems } = await open();
    await page.evaluate(async () => {
      document.head.append(Object.assign(document.createElement("style"), { textContent: "body { color: red }" }));
      await fetch("https://example.org/").catch(() => undefined);
    });
    const refused = () =>
      new Set(problems.map((problem) => /^policy: (\S+) refused (\S+)/.exec(problem)?.slice(1).join(" ")));
    await expect
      .poll(refused)
      .toEqual(new Set([undefined, "style-src-elem inline", "connect-src https://example.org/"]));
    expect(problems.some((problem) => problem.startsWith("console: "))).toBe(true);
    (problems as string[]).length = 0;
  });

  test("what stands out is said not to have come where it could not be loaded, and comes when it is asked for again", async () => {
    const { page, problems } = await open({ language: "nl" });
    const { standsOut, didNotCome, tryAgain, opensTalk } = textsIn("nl").panels;
    const lost = /(registry|what-stands-out)-[^/]*\.js$/;
    await page.route(lost, (route) => route.abort());
    await openExample(page);
    const panel = page.getByRole("region", { name: standsOut, exact: true });
    await panel.getByText(didNotCome, { exact: true }).waitFor();
    await page.unroute(lost);
    await panel.getByRole("button", { name: tryAgain, exact: true }).click();
    await panel.getByText(opensTalk, { exact: true }).waitFor();
    expect(new Set(problems)).toEqual(new Set(["console: Failed to load resource: net::ERR_FAILED"]));
    (problems as string[]).length = 0;
  });

  test("until an example's photo is drawn little is requested; what stands out comes right after it, and is said to", async () => {
    const { page, responses } = await open({ path: "?photo=svg" });
    // Before anything is held: what is under way while a route is laid is not always told of.
    await expect.poll(() => responses.filter(({ url }) => url.endsWith(".woff2")).length).toBe(2);
    const release = await hold(page, /(registry|what-stands-out)-[^/]*\.js$/);
    await openExample(page);
    await photoDrawn(page);
    const panel = page.getByRole("complementary", { name: "What stands out" });
    await panel.getByText("Looking for what stands out.").waitFor();
    expect(await page.locator(".photo-node").count()).toBeGreaterThan(0);
    expect(await page.locator(".finding, .nothing").count()).toBe(0);
    expect(await weigh("in SVG", responses)).toBeLessThanOrEqual(BUDGET);
    release();
    await panel.locator(".finding").first().waitFor();
    await page.waitForLoadState("networkidle");
    expect(await weigh("with what stands out", responses)).toBeLessThanOrEqual(BUDGET_WITH_WORDS);
  });

  test("with a graphics card too: WebGL's own script comes after the first drawing, and takes it over", async () => {
    const { page, responses } = await open({ path: "?photo=webgl" });
    // Before anything is held: what is under way while a route is laid is not always told of.
    await expect.poll(() => responses.filter(({ url }) => url.endsWith(".woff2")).length).toBe(2);
    const release = await hold(page, /sigma-photo-[^/]*\.js$/);
    await openExample(page);
    expect(await page.locator(".photo-node").count()).toBeGreaterThan(0);
    // What takes the drawing over is asked for in the same moment as Sigma's own script, which is held here: Graphology, in a
    // file that the build calls after a part of it, and what chooses between the pictures.
    const taking = /(graphology|is-graph|webgl-picture|canvas-marks)-[^/]*\.js$/;
    const before = responses.filter(({ url }) => !taking.test(url));
    expect(await weigh("before WebGL", before)).toBeLessThanOrEqual(BUDGET_WITH_WORDS);
    release();
    await page.locator(".photo-sigma[data-ready=true]").waitFor({ state: "attached" });
    expect(await weigh("with WebGL", responses)).toBeLessThanOrEqual(BUDGET_WITH_WEBGL);
  });

  test.each(["nl", "en"] as const)("speaks the browser's language: %s", async (language) => {
    const { page } = await open({ language });
    await page.locator("h1").waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
  });

  describe.each(["light", "dark"] as const)("the start screen, %s", (theme) => {
    test.each(Object.keys(SIZES) as (keyof typeof SIZES)[])(
      "on a %s: axe finds nothing, and nothing is cut off",
      async (size) => {
        const { page } = await open({ theme, size, reducedMotion: true });
        await page.locator("h1").waitFor();
        await expect.poll(() => page.locator(".picture svg").count()).toBe(PICTURES);
        expect(await axe(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(SIZES[size].width);
      },
    );
  });

  test("an example's photo: axe finds nothing", async () => {
    const { page } = await open({ reducedMotion: true });
    await openExample(page);
    await photoDrawn(page);
    expect(await axe(page)).toEqual([]);
  });
});

/** Holds what answers to this until it is let go. */
async function hold(page: Page, url: RegExp): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(url, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** Bytes requested so far, as a server sends them: text compressed, fonts as they are (they are compressed already). */
async function weigh(when: string, responses: readonly Loaded[]): Promise<number> {
  const sizes = await Promise.all(
    responses.map(async ({ url, body }) => {
      const content = await body;
      if (content === null) throw new Error(`no body of ${url}`);
      return [/\.woff2$/.test(url) ? content.length : gzipSync(content).length, url.replace(/^.*\//, "")] as const;
    }),
  );
  const total = sizes.reduce((sum, [size]) => sum + size, 0);
  const heaviest = sizes.toSorted(([a], [b]) => b - a).slice(0, 8);
  console.log(
    `requested until a photo is drawn, ${when}: ${(total / 1024).toFixed(1)} KiB in ${sizes.length} files\n${heaviest.map(([size, name]) => `  ${size} ${name}`).join("\n")}`,
  );
  // Were the fonts not in it, the sum would say less than what is requested.
  expect(sizes.filter(([, name]) => /\.woff2$/.test(name))).toHaveLength(2);
  return total;
}
