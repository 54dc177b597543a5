import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { countTests } from "../../scripts/count-tests.mjs";
import { findChromium } from "../../scripts/find-chromium.mjs";
import { contentSecurityPolicy, policyOfFile } from "../../scripts/security-policy.mjs";

describe("the count of tests", () => {
  const report = (numPassedTests: number, numFailedTests: number) =>
    JSON.stringify({ numPassedTests, numFailedTests, numPendingTests: 3, numTodoTests: 1 });

  test.each([
    ["all passed", report(5, 0), 0, { passed: 5, failed: 0, skipped: 4 }],
    ["some failed", report(5, 2), 1, { passed: 5, failed: 2, skipped: 4 }],
    ["a file that could not be loaded has no failed test in it", report(5, 0), 1, { passed: 5, failed: 1, skipped: 4 }],
    ["a run that broke off has no report", null, null, { passed: 0, failed: 1, skipped: 0 }],
  ])("%s", (_, json, status, expected) => {
    expect(countTests(json, status)).toEqual(expected);
  });
});

describe.skipIf(process.platform === "win32")("the search for Chromium", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "evenwicht-chromium-"));
    for (const [place, mode] of [
      ["a", 0o644],
      ["b", 0o755],
    ] as const) {
      mkdirSync(join(folder, place));
      writeFileSync(join(folder, place, "chromium"), "");
      chmodSync(join(folder, place, "chromium"), mode);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("CHROMIUM names it; one that cannot be run is no browser", () => {
    expect(findChromium({ CHROMIUM: join(folder, "b/chromium") })).toBe(join(folder, "b/chromium"));
    expect(findChromium({ CHROMIUM: join(folder, "a/chromium"), PATH: join(folder, "b") })).toBeNull();
  });

  test("else the first on the PATH that can be run", () => {
    const PATH = [join(folder, "none"), join(folder, "a"), join(folder, "b")].join(delimiter);
    expect(findChromium({ PATH })).toBe(join(folder, "b/chromium"));
    expect(findChromium({ PATH: join(folder, "a") })).toBeNull();
    expect(findChromium({})).toBeNull();
  });
});

describe("the security policy", () => {
  test("lets nothing in from outside, and runs nothing but the project's own files", () => {
    for (const place of ["page", "header"] as const) {
      const policy = contentSecurityPolicy(place);
      expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
    }
    expect(contentSecurityPolicy("header")).toContain("frame-ancestors 'none'");
    expect(contentSecurityPolicy("page")).not.toContain("frame-ancestors");
  });

  test("lets the worker that solves compile WebAssembly, and nothing else", () => {
    const strict = contentSecurityPolicy("header");
    expect(policyOfFile("/assets/repair.worker-D1_x-9.js")).toBe(
      strict.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"),
    );
    for (const url of [
      "/",
      "/assets/first-abc.js",
      "/assets/evaluate.worker-abc.js",
      "/?/assets/repair.worker-abc.js",
      "/assets/repair.worker-abc.js.html",
    ])
      expect(policyOfFile(url)).toBe(strict);
  });
});

describe("the lock file", () => {
  test("holds no address of any registry, so that it installs from whichever one is at hand", () => {
    expect(readFileSync(resolve(import.meta.dirname, "../../package-lock.json"), "utf8")).not.toContain(
      '"resolved": "http',
    );
  });
});
