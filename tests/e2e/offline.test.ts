import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeInBrowser, openExample, photoDrawn } from "./harness.ts";
import { installed } from "./installed.ts";
import { type PlainServer, plainServer } from "./plain-server.ts";
import { flowCount, goToView, textsIn } from "./steps.ts";

const t = textsIn("en");

// A server of its own in a folder of its own, so that it can be stopped and given another build.
describeInBrowser("without a network", ({ open }) => {
  const folder = mkdtempSync(join(tmpdir(), "evenwicht-offline-"));
  let server: PlainServer;

  beforeAll(async () => {
    cpSync(new URL("../../dist/app", import.meta.url), folder, { recursive: true });
    server = await plainServer(folder);
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  test("the app opens, shows an example, takes what is done and keeps it", async () => {
    const { page } = await open({ at: server.address, offline: true });
    await page.getByRole("heading", { level: 1 }).waitFor();
    await installed(page);
    await page.context().setOffline(true);
    server.there = false;
    await page.reload();
    await page.getByRole("heading", { level: 1 }).waitFor();
    await openExample(page, 2);
    await goToView(page, t, "tables");
    const before = await flowCount(page, t);
    await page
      .getByRole("row")
      .getByRole("button", { name: /Remove/ })
      .first()
      .click();
    await expect.poll(() => flowCount(page, t)).toBe(before - 1);
    await page.getByText(t.shell.keptHere, { exact: false }).waitFor();
    await goToView(page, t, "reference");
    await page.reload();
    await page.getByRole("heading", { level: 2, name: t.reference.title }).waitFor();
    await goToView(page, t, "tables");
    await expect.poll(() => flowCount(page, t)).toBe(before - 1);
    server.there = true;
  });

  test("a new version is taken at the next start, and never mixed with the one that is open", async () => {
    const { page } = await open({ at: server.address, offline: true });
    const mark = (of: Page) => of.locator("html").getAttribute("data-build");
    await page.getByRole("heading", { level: 1 }).waitFor();
    await installed(page);
    // Another build: the page says so, and the worker's file is another one.
    for (const [file, from, to] of [
      ["index.html", '<html lang="nl"', '<html data-build="2" lang="nl"'],
      ["service-worker.js", "caches.open(", "(0,caches).open("],
    ] as const) {
      const path = join(folder, file);
      const text = readFileSync(path, "utf8");
      expect(text).toContain(from);
      const other =
        file === "service-worker.js" ? text.replace(/(\$\{")([0-9a-f]{12})("\})/, "$1000000000002$3") : text;
      writeFileSync(path, other.replaceAll(from, to));
    }
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      await new Promise<void>((resolve) => {
        const look = (): void => {
          if (registration.waiting !== null) resolve();
          else setTimeout(look, 50);
        };
        look();
      });
    });
    await page.reload();
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await mark(page)).toBe(null);
    await openExample(page);
    const context = page.context();
    await page.close();
    const next = await context.newPage();
    // Closing the last page of the old version lets the new one in, in its own time.
    await expect
      .poll(async () => {
        await next.goto("about:blank");
        await next.waitForTimeout(200);
        await next.goto(server.address);
        return mark(next);
      })
      .toBe("2");
    await openExample(next);
    await photoDrawn(next);
  });
});
