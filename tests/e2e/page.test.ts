import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { axe, describeInBrowser, openExample, photoDrawn, SIZES } from "./harness.ts";

/** Until an example's photo is drawn at most this much is requested, compressed. */
const BUDGET = 300 * 1024;

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

  test.each(["svg", "webgl"])(
    "until an example's photo is drawn in %s, at most 300 KiB gzip is requested",
    async (renderer) => {
      const { page, responses } = await open({ path: `?photo=${renderer}` });
      await openExample(page);
      expect(await page.locator(".photo").getAttribute("data-renderer")).toBe(renderer);
      await page.waitForLoadState("networkidle");
      // As a server sends them: text compressed, fonts as they are (they are compressed already).
      const sizes = await Promise.all(
        responses.map(async ({ url, body }) => {
          const content = await body;
          if (content === null) throw new Error(`no body of ${url}`);
          return [url.replace(/^.*\//, ""), /\.woff2$/.test(url) ? content.length : gzipSync(content).length] as const;
        }),
      );
      const total = sizes.reduce((sum, [, size]) => sum + size, 0);
      console.log(
        `requested until a photo in ${renderer}: ${(total / 1024).toFixed(1)} KiB gzip in ${sizes.length} files`,
      );
      expect(sizes.map(([name]) => name)).toContainEqual(expect.stringMatching(/\.woff2$/));
      expect(
        total,
        JSON.stringify(
          sizes.toSorted((a, b) => b[1] - a[1]),
          null,
          1,
        ),
      ).toBeLessThanOrEqual(BUDGET);
    },
  );

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
        await expect.poll(() => page.locator(".picture svg").count()).toBe(5);
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
