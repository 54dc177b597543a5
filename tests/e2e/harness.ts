import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { type PreviewServer, preview } from "vite";
import { afterAll, afterEach, beforeAll, describe, expect } from "vitest";
import { findChromium } from "../../scripts/find-chromium.mjs";
import type { Language } from "../../src/text/language.ts";

/** Widths and heights that the app is made for, by name. */
export const SIZES = {
  phone: { width: 390, height: 844 },
  tablet: { width: 1024, height: 768 },
  laptop: { width: 1440, height: 900 },
  beamer: { width: 1920, height: 1080 },
} as const;

export interface OpenOptions {
  /** English unless given; the browser's own language, so that what the app does with it is tested too. */
  readonly language?: Language;
  readonly theme?: "light" | "dark";
  readonly size?: keyof typeof SIZES;
  readonly reducedMotion?: boolean;
  /** Permissions that a user would be asked for, such as to read the clipboard. */
  readonly permissions?: readonly string[];
  /** What comes after the address of the app: "?photo=webgl", "#tables". */
  readonly path?: string;
  /** Lets the app keep itself on the device. Else every page comes over the network, and what is requested is seen. */
  readonly offline?: boolean;
  /** Another server than the one of these tests. */
  readonly at?: string;
}

/** A page of the app, and everything that went wrong in it and every request that it made. */
export interface AppPage {
  readonly page: Page;
  /** Errors on the console, uncaught ones, what the policy refused, requests to anybody else. Must stay empty. */
  readonly problems: readonly string[];
  /** Everything that came over the network, as often as it was asked for. */
  readonly responses: readonly Loaded[];
}

/** `body` is what came, decoded; null where the browser no longer has it. */
export interface Loaded {
  readonly url: string;
  readonly body: Promise<Buffer | null>;
}

export interface BrowserUnderTest {
  /** Where the app is served. */
  readonly address: string;
  readonly open: (options?: OpenOptions) => Promise<AppPage>;
}

const executablePath = findChromium(process.env);
if (executablePath === null) {
  const message = "no Chromium: set CHROMIUM to its path, or install one";
  if (process.env.CI) throw new Error(message);
  console.warn(`\nSKIPPED browser tests: ${message}\n`);
}

const ARGS = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** For tests of the photo in WebGL on machines without a graphics card. */
const SOFTWARE_WEBGL = ["--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist"];

/**
 * A suite in a browser of its own, on the built app as `vite preview` serves it, security policy included. After each
 * test every page that it opened must be free of problems. Skipped where there is no Chromium, but a failure where
 * CI is set.
 */
export function describeInBrowser(name: string, suite: (browser: BrowserUnderTest) => void): void {
  describe.skipIf(executablePath === null)(name, () => {
    let server: PreviewServer;
    let browser: Browser;
    let address = "";
    let opened: { readonly context: BrowserContext; readonly page: AppPage }[] = [];

    beforeAll(async () => {
      server = await preview({ preview: { port: 0, open: false }, logLevel: "silent" });
      address = `http://localhost:${(server.httpServer.address() as AddressInfo).port}/`;
      browser = await chromium.launch({ executablePath: executablePath ?? "", args: [...ARGS, ...SOFTWARE_WEBGL] });
    });

    afterEach(async () => {
      const closing = opened;
      opened = [];
      for (const { context } of closing) await context.close();
      expect(closing.flatMap(({ page }) => page.problems)).toEqual([]);
    });

    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });

    suite({
      get address() {
        return address;
      },
      open: async (options = {}) => {
        const context = await browser.newContext({
          viewport: SIZES[options.size ?? "laptop"],
          ...(options.size === "phone" || options.size === "tablet" ? { hasTouch: true, isMobile: true } : {}),
          permissions: [...(options.permissions ?? [])],
          locale: options.language === "nl" ? "nl-NL" : "en-GB",
          colorScheme: options.theme ?? "light",
          serviceWorkers: options.offline === true ? "allow" : "block",
          reducedMotion: options.reducedMotion ? "reduce" : "no-preference",
        });
        const served = options.at ?? address;
        const { page, ...watched } = await watch(context, served);
        opened.push({ context, page: { page, ...watched } });
        await page.goto(`${served}${options.path ?? ""}`);
        return { page, ...watched };
      },
    });
  });
}

async function watch(context: BrowserContext, address: string): Promise<AppPage> {
  const problems: string[] = [];
  const responses: Loaded[] = [];
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) problems.push(`request to ${url}`);
  });
  context.on("response", (response) => {
    if (/^(data|blob):/.test(response.url())) return;
    if (response.status() >= 400) problems.push(`${response.status()} for ${response.url()}`);
    responses.push({ url: response.url(), body: response.body().catch(() => null) });
  });
  context.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => problems.push(`uncaught: ${error.error().stack ?? error.error().message}`));
  await context.exposeBinding("reportViolation", (_, violation: string) => problems.push(`policy: ${violation}`));
  await context.addInitScript(() => {
    document.addEventListener(
      "securitypolicyviolation",
      ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
        const report = (globalThis as unknown as { reportViolation: (violation: string) => void }).reportViolation;
        report(`${violatedDirective} refused ${blockedURI} (${sourceFile}:${lineNumber})`);
      },
    );
  });
  return { page: await context.newPage(), problems, responses };
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds wrong in the page as it stands, a line each: rule, what to do, and where. */
export async function axe(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axeSource);
  return page.evaluate(async (tags) => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document, { runOnly: tags, resultTypes: ["violations"] });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${help} at ${target.join(" ")}\n${failureSummary ?? ""}`),
    );
  }, AXE_TAGS);
}

/** Opens an example from the start screen, by its place there, and waits until its photo is drawn. */
export async function openExample(page: Page, index = 0): Promise<void> {
  await page.locator(".example button").nth(index).click();
  await photoDrawn(page);
}

/** Waits until the photo on the stage is drawn, by whichever renderer, and its parties can be reached by keys. */
export async function photoDrawn(page: Page): Promise<void> {
  const drawn = ".photo .photo-node, .photo .photo-sigma[data-ready=true], .photo .photo-canvas";
  await page.locator(drawn).first().waitFor({ state: "attached" });
  await page.locator(".photo .photo-keys > button").first().waitFor({ state: "attached" });
}
