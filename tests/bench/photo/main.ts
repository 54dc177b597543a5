import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { chromium } from "playwright-core";
import { build, preview } from "vite";
import { findChromium } from "../../../scripts/find-chromium.mjs";
import { table } from "../timings.ts";
import type { Measured } from "./page.tsx";

// `npm run bench:photo`: the photo's first frame, and frames while it is moved, beside Cytoscape and vis-network in one browser.
// Nothing is asserted. Each drawing has a page of its own. Frames come at most every 16.7 ms. WebGL in software is allowed, and the
// rest of the page is not drawn by it, as on a machine without a graphics card.
const WHO = ["evenwicht", "cytoscape", "vis-network"] as const;
const SIZES = [30, 300, 3_000] as const;
const ROUNDS = 7;
const PATIENCE_MS = 60_000;

const executablePath = findChromium(process.env);
if (executablePath === null) throw new Error("no Chromium: set CHROMIUM to its path, or install one");

const outDir = mkdtempSync(join(tmpdir(), "evenwicht-frames-"));
const shared = { configFile: false, root: "tests/bench/photo", logLevel: "warn" } as const;
await build({
  ...shared,
  plugins: [react()],
  build: { outDir, emptyOutDir: true, target: "es2022", chunkSizeWarningLimit: 4_000 },
});
const server = await preview({ ...shared, build: { outDir }, preview: { port: 0, host: "localhost" } });
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--enable-unsafe-swiftshader"] });

/** Null where it takes longer than anybody waits. */
async function once(who: string, parties: number): Promise<Measured | null> {
  const page = await browser.newPage({ viewport: { width: 1100, height: 740 } });
  await page.goto(`${server.resolvedUrls?.local[0] ?? ""}?who=${who}&parties=${parties}`);
  const measured = page.evaluate(() => (globalThis as unknown as { measured: Promise<Measured> }).measured);
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
  const first = await Promise.race([measured.catch(() => null), late]);
  await page.close();
  return first;
}

for (const parties of SIZES) {
  // In turns, so that whatever else the machine does hits all.
  const runs = new Map<string, readonly Measured[] | null>(WHO.map((who) => [who, []]));
  for (let round = 0; round < ROUNDS; round++)
    for (const who of WHO) {
      const before = runs.get(who) ?? null;
      const run = before === null ? null : await once(who, parties);
      runs.set(who, before === null || run === null ? null : [...before, run]);
    }
  const rows = WHO.flatMap((who) => {
    const measured = runs.get(who) ?? null;
    if (measured === null) {
      console.log(`${who}, ${parties} parties: not within ${PATIENCE_MS / 1000} s`);
      return [];
    }
    return [
      { name: `${who}: first frame`, runs: measured.map(({ first }) => first) },
      { name: `${who}: a frame while it is moved`, runs: measured.flatMap(({ panning }) => panning) },
      ...(who === "evenwicht"
        ? [{ name: "  its places and curves, before", runs: measured.map(({ scene }) => scene) }]
        : []),
    ];
  });
  console.log(`${table(`${parties} parties, ${5 * parties} flows`, rows)}\n`);
}
await browser.close();
await server.close();
rmSync(outDir, { recursive: true });
process.exit(0);
